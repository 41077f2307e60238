/**
 * The exchange of skills as it stands on a wiki: what everybody offers, seeks, has done about it and wants to be left
 * alone with. A page is somebody's by its title if that account made it, and says what that account last saved on it
 * itself, but for what others had put there before (`others-words.ts`): nobody speaks in another's name, nor by moving a
 * page below it (`doubted-words.ts`). What somebody does not want is believed further: who makes their page first, or moves
 * it away, shall not undo it.
 */
import { compareText } from '../../core/analysis/sorted';
import type { ExchangeRecord } from '../../core/exchange/exchange-record';
import { saySame } from '../../core/exchange/keep-own-words';
import { ownPageTitles } from '../../core/exchange/own-pages';
import { PERSON_TEMPLATES } from '../../core/exchange/exchange-templates';
import { recordsOwner } from '../../core/exchange/read-exchange-records';
import type { RecordReadingOptions } from '../../core/exchange/read-record-values';
import type { ExchangeStep } from '../../core/exchange/steps/exchange-step';
import { parseJson } from '../../core/json/parse-json';
import { readTaxonomy } from '../../core/skills/taxonomy';
import { normalizeUserName } from '../../core/wikitext/title';
import type { ListedPage } from '../answer-source';
import type { CountingPlace } from '../counting/counting-place';
import { findMakers, findRevisionsBy, isMadeBy, type MadePage } from '../counting/page-histories';
import { createWikiTemplateReader } from '../counting/template-calls';
import type { WikiPage } from '../port';
import { findDoubtedWords } from './doubted-words';
import { findMovedPages } from './moved-pages';
import { findOthersWords } from './others-words';
import { type Person, type PersonPage, readPerson } from './read-person';
import { findStepTimes, type PlacedStep } from './step-times';

/** Somebody whose pages stopped the reading: one person's text shall not keep all others from being read. */
export interface UnreadPerson {
	readonly user: string;
	readonly error: unknown;
}

export interface ReadExchange {
	/** By the account's name; only those that have a page with something to say, or that were asked for. */
	readonly people: ReadonlyMap<string, Person>;
	/** Accounts of which something cannot be read for a reason nobody thought of: they are in nothing else. */
	readonly unread: readonly UnreadPerson[];
	/** Of all people. */
	readonly records: readonly ExchangeRecord[];
	/** Of all people, as `followExchanges` takes them. */
	readonly steps: readonly ExchangeStep[];
	/**
	 * Of the accounts that were asked for: the page on which what they say counts, the usual one unless another account made
	 * it. Null: others made them all.
	 */
	readonly ownPages: ReadonlyMap<string, string | null>;
}

export type ExchangePlace = Pick<CountingPlace, 'source' | 'titles'>;

export type ExchangeReadingOptions = Pick<RecordReadingOptions, 'taxonomy' | 'skillsPage'>;

/**
 * Reads the whole exchange: all pages below `<root>/People/`, and users' own pages that call one of the templates.
 *
 * @param place
 * @param options - Without the taxonomy it is read, too
 */
export async function readExchange( place: ExchangePlace, options: ExchangeReadingOptions = {} ): Promise<ReadExchange> {
	const { source, titles } = place;
	const { namespaces } = await source.siteInfo();
	const template = namespaces.get( 10 )?.[ 0 ] ?? 'Template';
	const pages = new Map<string, ListedPage>();
	const listed = source.pagesOfPeople( titles.people( '' ), PERSON_TEMPLATES.map( ( name ) => `${ template }:${ name }` ) );
	for await ( const page of listed ) {
		pages.set( page.title, page );
	}
	const skills = options.taxonomy === undefined ?
		( await source.readPages( [ titles.skills() ] ) ).get( titles.skills() ) : undefined;
	return readPages( place, Array.from( pages.values() ), withSkills( place, skills, options ) );
}

/** What the wiki calls its skills has a part in reading what people offer and seek, so whoever reads that reads this. */
function withSkills(
	{ titles }: ExchangePlace, skills: WikiPage | undefined, options: ExchangeReadingOptions,
): ExchangeReadingOptions {
	if ( options.taxonomy !== undefined ) {
		return options;
	}
	const { taxonomy } = readTaxonomy( parseJson( skills?.latest.text ?? '' ).value );
	return { taxonomy: taxonomy.skills.length === 0 ? null : taxonomy, skillsPage: titles.skills(), ...options };
}

/**
 * Reads what some accounts say on their pages below `<root>/People/`, on their user pages and the page `LocalSkills` below
 * those; not on further pages, which only the whole exchange finds.
 *
 * @param place
 * @param users - Names of accounts
 * @param options
 */
export async function readExchangeOf(
	place: ExchangePlace, users: readonly string[], options: ExchangeReadingOptions = {},
): Promise<ReadExchange> {
	const { source, titles } = place;
	const userNamespace = ( await source.siteInfo() ).namespaces.get( 2 )?.[ 0 ] ?? 'User';
	const titlesOf = ( user: string ): readonly string[] =>
		ownPageTitles( titles.people( user ), userNamespace, normalizeUserName( user ) );
	const found = new Map( await source.readPages(
		users.reduce<string[]>( ( all, user ) => all.concat( titlesOf( user ) ), [ titles.skills() ] ) ) );
	const skills = found.get( titles.skills() );
	found.delete( titles.skills() );
	const pages = Array.from( found.values() ).map( ( page ): ListedPage => ( { ...page, pageId: 0 } ) );
	const read = await readPages( place, pages, withSkills( place, skills, options ) );
	const byOthers = new Set<string>();
	read.people.forEach( ( person ) => person.pages.filter( ( { isMadeByOther } ) => isMadeByOther )
		.forEach( ( { title } ) => byOthers.add( title ) ) );
	return { ...read, ownPages: new Map( users.map( ( user ): [ string, string | null ] =>
		[ normalizeUserName( user ), titlesOf( user ).find( ( title ) => !byOthers.has( title ) ) ?? null ] ) ) };
}

/**
 * What counts of one page of an account: its own words, without those of others and those that are in doubt.
 *
 * @param place
 * @param title - Of a page that is the account's by its title
 * @param user - The account
 * @return '' where nothing counts for now, null where nobody can tell, or another account made the page
 */
export async function readOwnText( place: ExchangePlace, title: string, user: string ): Promise<string | null> {
	const found = ( await place.source.readPages( [ title ] ) ).get( title );
	const { people } = await readPages( place, found === undefined ? [] : [ { ...found, pageId: 0 } ], {} );
	const [ page ] = people.get( user )?.pages ?? [];
	return page === undefined ? null : page.doubt === 'moved' ? '' : page.own?.text ?? null;
}

async function readPages(
	{ source, titles }: ExchangePlace, pages: readonly ListedPage[], options: ExchangeReadingOptions,
): Promise<ReadExchange> {
	const readCalls = await createWikiTemplateReader( source, PERSON_TEMPLATES );
	const userNamespaces = ( await source.siteInfo() ).namespaces.get( 2 );
	const owners = new Map<ListedPage, string>();
	for ( const page of pages ) {
		const owner = recordsOwner( page.title, titles.root, userNamespaces );
		if ( owner !== null ) {
			owners.set( page, owner );
		}
	}
	const made = await findMakers( source, Array.from( owners.keys() ), null, source );
	const ownerOf = ( { page }: MadePage ): string => owners.get( page ) as string;
	const saved = await findRevisionsBy( source, made, ownerOf );
	const isOwn = ( history: MadePage ): boolean => isMadeBy( history, ownerOf( history ) );
	const { redirects, moved } = await findMovedPages( source, made.filter( ( history ) => !isOwn( history ) ), ownerOf );
	const titlesRead = new Set( made.filter( isOwn ).map( ( { page } ) => page.title ) );
	const elsewhere = new Map<MadePage, string>();
	moved.forEach( ( there, origin ) => {
		if ( !titlesRead.has( there.page.title ) ) {
			elsewhere.set( there, ownerOf( origin ) );
		}
	} );
	const savedElsewhere = await findRevisionsBy(
		source, Array.from( elsewhere.keys() ), ( there ) => elsewhere.get( there ) ?? null );
	const savedOwn = new Map( Array.from( saved ).filter( ( [ history ] ) => isOwn( history ) ) );
	const others = await findOthersWords( source, savedOwn, ownerOf, readCalls );
	others.forEach( ( { own }, history ) => savedOwn.set( history, own ) );
	const doubted = await findDoubtedWords( { source, titles }, savedOwn, ownerOf, readCalls );
	const readPage = ( history: MadePage ): PersonPage => {
		const { page: { title, latest } } = history;
		const isMadeByOther = !isOwn( history );
		const savedHere = saved.get( history ) ?? null;
		const words = doubted.get( history );
		const said = isMadeByOther ? null : words === undefined ? savedOwn.get( history ) ?? null : words.believed;
		const othersHere = words?.doubt === 'moved' ? undefined : others.get( history );
		const there = moved.get( history );
		const calls = said !== null && said.id === latest.id ? [] : readCalls( latest.text ?? '' );
		return {
			title, latest, own: said, isMadeByOther,
			saved: isMadeByOther ? null : savedHere,
			othersWords: othersHere?.calls ?? [],
			unclearWords: othersHere?.unclear ?? [],
			othersRefusals: othersHere?.refusals ?? [],
			doubt: words?.doubt ?? null,
			optOuts: isMadeByOther ? savedHere : null,
			refused: words !== undefined || othersHere !== undefined && othersHere.own.text !== savedHere?.text ? savedHere :
				there === undefined ? null : savedElsewhere.get( there ) ?? null,
			isStrangers: isMadeByOther && ( calls.length > 0 || redirects.has( history ) ),
			isChangedByOthers: !isMadeByOther && said?.id !== latest.id &&
				!saySame( readCalls( ( words === undefined ? savedHere : said )?.text ?? '' ), calls ),
		};
	};
	const madeOf = new Map<string, MadePage[]>();
	for ( const history of made ) {
		const owner = ownerOf( history );
		madeOf.set( owner, [ ...madeOf.get( owner ) ?? [], history ] );
	}
	const people = new Map<string, Person>();
	const unread: UnreadPerson[] = [];
	const records: ExchangeRecord[] = [];
	const placed: PlacedStep[] = [];
	for ( const user of Array.from( madeOf.keys() ).sort( compareText ) ) {
		let reading: ReturnType<typeof readPerson>;
		try {
			reading = readPerson( user, ( madeOf.get( user ) ?? [] ).map( readPage ), readCalls, options );
		} catch ( error ) {
			unread.push( { user, error } );
			continue;
		}
		people.set( user, reading.person );
		reading.person.readings.forEach( ( { record } ) => {
			if ( record !== null ) {
				records.push( record );
			}
		} );
		reading.placed.forEach( ( one ) => placed.push( one ) );
	}
	const times = await findStepTimes( source, placed, readCalls );
	const timed = ( step: ExchangeStep ): ExchangeStep => times.get( step ) ?? step;
	if ( times.size > 0 ) {
		people.forEach( ( person, user ) => people.set( user, { ...person, steps: person.steps.map( timed ) } ) );
	}
	return { people, unread, records, steps: placed.map( ( { step } ) => timed( step ) ), ownPages: new Map() };
}
