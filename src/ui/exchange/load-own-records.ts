import { EXCHANGE_TEMPLATES, type ExchangeRecord } from '../../core/exchange/exchange-record';
import { readLanguage } from '../../core/exchange/language-proficiency';
import { createExchangeTemplateReader, readExchangeRecords, recordsOwner } from '../../core/exchange/read-exchange-records';
import { draftOfCall, draftOfRecord, type RecordDraft } from '../../core/exchange/record-draft';
import type { RecordName } from '../../core/exchange/edit-records';
import { ownPageTitles } from '../../core/exchange/own-pages';
import { cardFault, type RecordFault } from '../../core/exchange/record-fault';
import { parseJson } from '../../core/json/parse-json';
import { readTaxonomy, type Taxonomy } from '../../core/skills/taxonomy';
import type { TemplateReader } from '../../core/wikitext/template-reader';
import type { SaveFault, WikiPage } from '../../wiki/port';
import type { ExchangeContext } from './exchange-context';

/** An offer or a search as it stands on one of the person's pages. */
export interface OwnRecord {
	/** Title of the page. */
	readonly page: string;
	readonly name: RecordName;
	/** Null when the call names no skill or no language. */
	readonly record: ExchangeRecord | null;
	/** As much of it as can be read. */
	readonly draft: RecordDraft;
	readonly faults: readonly RecordFault[];
}

export interface OwnExchange {
	/** In the order of the pages; those on the page for offers and searches first. */
	readonly records: readonly OwnRecord[];
	/** Where new ones go. */
	readonly page: string;
	/** The usual page, where another account made it, so that nothing on it counts; else null. */
	readonly madeByOther: string | null;
	/** Whether others made all pages that could be the person's. */
	readonly isSilenced: boolean;
	/** Pages that somebody else saved last: title → account, null when its name is hidden. */
	readonly strangers: ReadonlyMap<string, string | null>;
	/** Null when the wiki has no list of skills. */
	readonly taxonomy: Taxonomy | null;
	/** What speaks against saving, as far as one can tell beforehand. */
	readonly refusal: SaveFault | null;
	/** What the person says they know, in the notation of records; at least the language they read the wiki in. */
	readonly languages: readonly string[];
	/** Title of the board of all offers and searches, in the reader's language if there is one; null where there is none. */
	readonly board: string | null;
}

/** Reads the calls of both templates as the wiki names them. */
export function recordCalls( context: Pick<ExchangeContext, 'templateNamespaces'> ): TemplateReader {
	return createExchangeTemplateReader( { templateNamespaces: context.templateNamespaces } );
}

/**
 * The records on one page.
 *
 * @param context
 * @param page - Title
 * @param text
 * @param taxonomy
 */
export function recordsOnPage(
	context: ExchangeContext, page: string, text: string, taxonomy: Taxonomy | null,
): OwnRecord[] {
	const calls = recordCalls( context )( text );
	const date = context.now().toISOString().slice( 0, 10 );
	return readExchangeRecords( calls, context.user.name, { taxonomy, skillsPage: context.titles.skills(), date } )
		.map( ( { call, record, faults } ) => {
			const kind = call.template === EXCHANGE_TEMPLATES.offer ? 'offer' : 'seek';
			return {
				page,
				name: { kind, id: record?.id ?? call.parameters.get( 'id' ) ?? '' },
				record,
				draft: record === null ? draftOfCall( call, taxonomy ) : draftOfRecord( record ),
				faults,
			};
		} );
}

function textOf( page: WikiPage | undefined ): string {
	return page !== undefined && !page.isRedirect && page.latest.text || '';
}

/** What has an id that stands on an earlier page is told, as the bot reads all pages together. */
function withElsewhere( records: readonly OwnRecord[] ): OwnRecord[] {
	return records.map( ( own, index ) => {
		const { name: { kind, id }, page, record } = own;
		const isTaken = record !== null && records.slice( 0, index ).some( ( other ) => other.page !== page &&
			other.record !== null && other.name.kind === kind && other.name.id === id );
		return isTaken ? { ...own, faults: [ ...own.faults, cardFault( 'id', 'id-taken', id ) ] } : own;
	} );
}

/**
 * Reads a person's offers and searches from the page for them, their user page, and the page behind the dialog if that
 * is theirs, with everything that the dialog needs.
 *
 * @param context
 * @throws SaveFault when the wiki could not be read
 */
export async function loadOwnRecords( context: ExchangeContext ): Promise<OwnExchange> {
	const { titles, user, userNamespaces, pageTitle, wiki, messages } = context;
	const people = titles.people( user.name );
	const isOwn = recordsOwner( pageTitle, titles.root, userNamespaces ) === user.name;
	const usual = ownPageTitles( people, userNamespaces[ 0 ] as string, user.name );
	const own = Array.from( new Set( [ ...usual, ...isOwn ? [ pageTitle ] : [] ] ) );
	const boards = [ ...messages.languageChain.map( titles.exchangeIn ), titles.exchange() ];
	const [ { pages, refusal }, babel, existing ] = await Promise.all( [
		wiki.readForEditing( [ ...own, titles.skills() ], people ),
		wiki.babelLanguages( user.name ).catch( (): readonly string[] => [] ),
		wiki.existingPages( boards ).catch( (): readonly string[] => [] ),
	] );
	const skills = pages.get( titles.skills() );
	const { taxonomy } = readTaxonomy( parseJson( skills?.latest.text ?? '' ).value );
	const found = skills === undefined || taxonomy.skills.length === 0 ? null : taxonomy;
	const ownPages = own.filter( ( title ) => pages.has( title ) ).map( ( title ) => pages.get( title ) as WikiPage );
	const byOthers = await wiki.madeByOthers( ownPages, user.name );
	// Nothing counts on a page that another account made.
	const there = own.filter( ( title ) => pages.has( title ) && !byOthers.includes( title ) );
	const isOnUserPage = pages.get( people )?.isRedirect === true;
	const candidates = isOnUserPage ? usual.slice( 1 ).reverse() : usual;
	const page = candidates.find( ( title ) => !byOthers.includes( title ) );
	const known = babel.filter( ( language ) => readLanguage( language ) !== null );
	const recordsOf = ( title: string ): OwnRecord[] => recordsOnPage( context, title, textOf( pages.get( title ) ), found );
	return {
		records: withElsewhere( there.reduce<OwnRecord[]>( ( all, title ) => all.concat( recordsOf( title ) ), [] ) ),
		// Whoever leads one page to the other wants to have everything there.
		page: page ?? people,
		madeByOther: byOthers.includes( people ) ? people : null,
		isSilenced: page === undefined,
		strangers: new Map( there.filter( ( title ) => recordsOf( title ).length > 0 )
			.map( ( title ): [ string, string | null ] => [ title, ( pages.get( title ) as WikiPage ).latest.user ] )
			.filter( ( [ , name ] ) => name !== user.name ) ),
		taxonomy: found,
		refusal,
		languages: known.length > 0 ? known : [ messages.language ],
		board: boards.find( ( title ) => existing.includes( title ) ) ?? null,
	};
}
