/**
 * The exchange of skills as it stands on a wiki: what everybody offers, seeks, has done about it and wants to be left
 * alone with. A page is somebody's by its title if that account made it, and says what that account last saved on it
 * itself: nobody speaks in another's name, nor by moving a page below it (`doubted-words.ts`). What somebody does not want
 * is believed further: who makes their page first, or moves it away, shall not undo it.
 */
import { compareText } from '../../core/analysis/sorted';
import type { ExchangeRecord } from '../../core/exchange/exchange-record';
import { EXCHANGE_TEMPLATES } from '../../core/exchange/exchange-record';
import { ownPageTitles } from '../../core/exchange/own-pages';
import { PERSON_TEMPLATES, PREFERENCES_TEMPLATE } from '../../core/exchange/exchange-templates';
import { readExchangeRecords, type RecordReading, recordsOwner } from '../../core/exchange/read-exchange-records';
import type { RecordReadingOptions } from '../../core/exchange/read-record-values';
import type { ExchangeStep, Step } from '../../core/exchange/steps/exchange-step';
import { readExchangeSteps } from '../../core/exchange/steps/read-steps';
import { parseJson } from '../../core/json/parse-json';
import { readTaxonomy } from '../../core/skills/taxonomy';
import { sameCalls } from '../../core/wikitext/same-calls';
import type { TemplateCall } from '../../core/wikitext/template-call';
import { normalizeUserName } from '../../core/wikitext/title';
import type { ListedPage } from '../answer-source';
import type { CountingPlace } from '../counting/counting-place';
import { findMakers, findRevisionsBy, isMadeBy, type MadePage } from '../counting/page-histories';
import { createWikiTemplateReader, type TemplateCallReader } from '../counting/template-calls';
import type { Revision, WikiPage } from '../port';
import { type Doubt, findDoubtedWords } from './doubted-words';
import { findMovedPages } from './moved-pages';

/** A page on which an account says something about the exchange. */
export interface PersonPage {
	readonly title: string;
	/**
	 * What the account last saved itself, which is believed; null when it never has, when another account made the page, or
	 * moved it there since. Of what it may have taken back under a hidden name, the text has only the calls that it left.
	 */
	readonly own: Revision | null;
	/** Why not everything counts that the account last saved itself; null where it does. */
	readonly doubt: Doubt | null;
	/** Whether another account made the page: nothing on it is believed. */
	readonly isMadeByOther: boolean;
	/** What the account last saved itself on a page that another made: of it only what it does not want is believed. */
	readonly optOuts: Revision | null;
	/**
	 * What it last saved itself, but in doubt, or on the page that another moved away from here: its opt-outs and its
	 * refusals are believed.
	 */
	readonly refused: Revision | null;
	/**
	 * Whether it has something to say that is not believed, or leads elsewhere, since another account made the page.
	 */
	readonly isStrangers: boolean;
	/** Whether others have changed what it says since the account saved it, which shows there and does not count. */
	readonly isChangedByOthers: boolean;
	readonly latest: Revision;
}

export interface PersonReading extends RecordReading {
	/** The page that it stands on. */
	readonly title: string;
}

/** What one account says. */
export interface Person {
	readonly user: string;
	/** By title. */
	readonly pages: readonly PersonPage[];
	/** Every offer and search, in the order of pages and calls; with what is wrong in them. */
	readonly readings: readonly PersonReading[];
	/** Steps that can be read, none later than it was saved. */
	readonly steps: readonly ExchangeStep[];
	/** Calls of `Skill exchange preferences`; of pages that others made, what the account saved there itself. */
	readonly preferences: readonly TemplateCall[];
}

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

/** Steps by which somebody is left in peace. */
const REFUSALS: readonly Step[] = [ 'decline', 'withdraw' ];

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
	const made = await findMakers( source, Array.from( owners.keys() ) );
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
	const doubted = await findDoubtedWords(
		{ source, titles }, new Map( Array.from( saved ).filter( ( [ history ] ) => isOwn( history ) ) ), ownerOf, readCalls );
	const readPage = ( history: MadePage ): PersonPage => {
		const { page: { title, latest } } = history;
		const isMadeByOther = !isOwn( history );
		const savedHere = saved.get( history ) ?? null;
		const words = doubted.get( history );
		const said = isMadeByOther ? null : words === undefined ? savedHere : words.believed;
		const there = moved.get( history );
		const calls = said !== null && said.id === latest.id ? [] : readCalls( latest.text ?? '' );
		return {
			title, latest, own: said, isMadeByOther,
			doubt: words?.doubt ?? null,
			optOuts: isMadeByOther ? savedHere : null,
			refused: words !== undefined ? savedHere : there === undefined ? null : savedElsewhere.get( there ) ?? null,
			isStrangers: isMadeByOther && ( calls.length > 0 || redirects.has( history ) ),
			isChangedByOthers: !isMadeByOther && said?.id !== latest.id && !sameCalls( readCalls( said?.text ?? '' ), calls ),
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
	const steps: ExchangeStep[] = [];
	for ( const user of Array.from( madeOf.keys() ).sort( compareText ) ) {
		let person: Person;
		try {
			person = readPerson( user, ( madeOf.get( user ) ?? [] ).map( readPage ), readCalls, options );
		} catch ( error ) {
			unread.push( { user, error } );
			continue;
		}
		people.set( user, person );
		person.readings.forEach( ( { record } ) => {
			if ( record !== null ) {
				records.push( record );
			}
		} );
		person.steps.forEach( ( step ) => steps.push( step ) );
	}
	return { people, unread, records, steps, ownPages: new Map() };
}

function readPerson(
	user: string, pages: readonly PersonPage[], readCalls: TemplateCallReader, options: ExchangeReadingOptions,
): Person {
	const sorted = pages.slice().sort( ( one, other ) => compareText( one.title, other.title ) );
	const calls: { readonly title: string; readonly call: TemplateCall }[] = [];
	const steps: ExchangeStep[] = [];
	const preferences: TemplateCall[] = [];
	const readSteps = (
		said: readonly TemplateCall[], savedAt: string | undefined, isBelieved: ( step: ExchangeStep ) => boolean,
	): void => {
		readExchangeSteps( said, user, savedAt ).forEach( ( { step } ) => {
			if ( step !== null && isBelieved( step ) ) {
				steps.push( step );
			}
		} );
	};
	const readPreferences = ( said: readonly TemplateCall[] ): void => said
		.filter( ( { template } ) => template === PREFERENCES_TEMPLATE ).forEach( ( call ) => preferences.push( call ) );
	for ( const { title, own, optOuts, refused } of sorted ) {
		const said = readCalls( own?.text ?? '' );
		said.forEach( ( call ) => calls.push( { title, call } ) );
		readSteps( said, own?.timestamp, () => true );
		readPreferences( said );
		// A yes in them changes nothing, since no once is no.
		readPreferences( readCalls( optOuts?.text ?? '' ) );
		const inDoubt = readCalls( refused?.text ?? '' );
		const known = steps.map( ( step ) => JSON.stringify( step ) );
		readSteps( inDoubt, refused?.timestamp, ( step ) =>
			REFUSALS.includes( step.step ) && !known.includes( JSON.stringify( step ) ) );
		readPreferences( inDoubt );
	}
	const recordCalls = calls.filter( ( { call: { template } } ) =>
		template === EXCHANGE_TEMPLATES.offer || template === EXCHANGE_TEMPLATES.seek );
	return {
		user,
		pages: sorted,
		readings: readExchangeRecords( recordCalls.map( ( { call } ) => call ), user, options )
			.map( ( reading, index ) => ( { ...reading, title: ( recordCalls[ index ] as { title: string } ).title } ) ),
		steps,
		preferences,
	};
}
