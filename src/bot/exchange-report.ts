/** From the pages of a wiki to what the bot knows of the exchange there. */
import type { ExchangeReport } from '../core/exchange/exchange-report';
import { reportExchange } from '../core/exchange/exchange-report';
import { recordKey } from '../core/exchange/exchange-record';
import type { ExchangeRecord } from '../core/exchange/exchange-record';
import { type ExchangeSettingsReading, readExchangeSettings } from '../core/exchange/exchange-settings';
import { type Elsewhere, listElsewhere } from '../core/exchange/elsewhere/listed-elsewhere';
import { readWaiting } from '../core/exchange/found-offers';
import { listRecords } from '../core/exchange/listed-record';
import { followExchanges } from '../core/exchange/steps/follow-exchanges';
import { readExchangePreferences } from '../core/exchange/steps/preferences';
import { MOST_ASKS, MOST_OTHER_STEPS } from '../core/exchange/steps/step-limit';
import { furtherDataPages } from '../core/exchange/suggest-for-one';
import type { SurveyFigures } from '../core/exchange/survey-figures';
import { faultText } from '../core/json/fault';
import { parseJson } from '../core/json/parse-json';
import { CONFIGURATION_PAGE } from '../core/pages';
import { readTaxonomy } from '../core/skills/taxonomy';
import type { Messages } from '../core/i18n/messages';
import type { AnswerSource } from '../wiki/answer-source';
import type { AccountReader } from '../wiki/bot-port';
import { readTitles } from '../wiki/counting/counting-place';
import { latestSurveyFigures } from '../wiki/exchange/latest-survey-figures';
import { readKeptCapacityExchange } from '../wiki/exchange/kept-capacity-exchange';
import { findLeftOut } from '../wiki/exchange/left-out-accounts';
import { readExchange } from '../wiki/exchange/read-exchange';
import type { ExchangePlace, ReadExchange } from '../wiki/exchange/read-exchange';
import type { PersonPage } from '../wiki/exchange/read-person';
import { notListedNotes, skillsNotListed, type SkillsNotListed } from './skills-not-listed';

/** So many pages are named; somebody who moves pages about could fill the log with them. */
const MOST_NAMED = 20;

/** What nobody can read, so that the offer or the search is paused until its person mends it. */
const PAUSING_FAULTS = [ 'status', 'end-paused' ].map( ( code ) => `localskills-template-card-fault-${ code }` );

/** A word that is nearly the name of a skill of the list. */
const NEAR_SKILL = 'localskills-template-card-fault-near-skill';

const colon = ( title: string ): string => `${ title }:`;

/** A line for each page, up to a number, and one for the others. */
function named( beginnings: readonly string[], why: string, others: string ): readonly string[] {
	return [
		...beginnings.slice( 0, MOST_NAMED ).map( ( beginning ) => `${ beginning } ${ why }` ),
		...beginnings.length <= MOST_NAMED ? [] : [ `${ beginnings.length - MOST_NAMED } more ${ others }.` ],
	];
}

export interface ExchangeOnWiki {
	readonly report: ExchangeReport;
	readonly exchange: ReadExchange;
	readonly settings: ExchangeSettingsReading;
	readonly surveys: readonly SurveyFigures[];
	/** Who is listed in the Capacity Exchange; null where no table of it is kept. */
	readonly elsewhere: Elsewhere | null;
	/** Title of the page that a record stands on. */
	readonly pageOfRecord: ( record: ExchangeRecord ) => string | null;
	/** Keys of the searches for which nothing fitted when the bot last ran. */
	readonly waiting: ReadonlySet<string>;
	readonly notListed: SkillsNotListed;
	/** For the operator: what was left out, and what is wrong in the configuration. */
	readonly notes: readonly string[];
}

/**
 * @param accounts - Of the wiki
 * @param source - Reads the wiki
 * @param options
 * @param options.date - YYYY-MM-DD, in UTC
 * @param options.writer - The account that writes the results; null where it is not known
 * @param options.messages - For the operator
 * @return Rejects with a SurveyFault when the configuration cannot be used
 */
export async function readExchangeReport(
	accounts: AccountReader, source: AnswerSource, options: { date: string; writer: string | null; messages: Messages },
): Promise<ExchangeOnWiki> {
	const { date, writer, messages } = options;
	const titles = await readTitles( source, messages );
	const pages = await source.readPages( [ CONFIGURATION_PAGE, titles.skills() ] );
	const settings = readExchangeSettings( pages.get( CONFIGURATION_PAGE )?.latest.text ?? null );
	const skills = pages.get( titles.skills() );
	const taxonomy = skills === undefined ? null : readTaxonomy( parseJson( skills.latest.text ?? '' ).value ).taxonomy;
	const place = { source, titles };
	const exchange = await readExchange( place, { taxonomy, skillsPage: titles.skills() } );
	const people = Array.from( exchange.people.values() )
		.filter( ( { readings } ) => readings.some( ( { record } ) => record !== null ) );
	const leftOut = await findLeftOut( accounts, people, date, settings.exchange.inactiveDays );
	const pageOf = new Map<string, string>();
	const pageOfKey = new Map<string, string>();
	let unreadable = 0;
	/** Paused until somebody mends what nobody can read. */
	let waitingForMending = 0;
	let near = 0;
	const allPages = Array.from( exchange.people.values() )
		.reduce<PersonPage[]>( ( all, person ) => all.concat( person.pages ), [] );
	const titlesWhere = ( isWanted: ( page: PersonPage ) => boolean ): string[] =>
		allPages.filter( isWanted ).map( ( { title } ) => title );
	const strangers = titlesWhere( ( { isStrangers } ) => isStrangers );
	const changed = titlesWhere( ( { isChangedByOthers, doubt } ) => isChangedByOthers && doubt === null );
	const counted = ( what: 'othersWords' | 'unclearWords' | 'othersRefusals' ): string[] =>
		allPages.filter( ( page ) => page[ what ].length > 0 ).map( ( page ) => `${ page.title }: ${ page[ what ].length }` );
	const flooding = Array.from( exchange.people.values() ).filter( ( { stepsBeyond } ) => stepsBeyond > 0 );
	for ( const { user, readings } of people ) {
		for ( const { record, title, faults } of readings ) {
			waitingForMending += record !== null && faults.some( ( { key } ) => PAUSING_FAULTS.includes( key ) ) ? 1 : 0;
			near += record !== null && faults.some( ( { key } ) => key === NEAR_SKILL ) ? 1 : 0;
			if ( record === null ) {
				unreadable++;
			} else {
				pageOfKey.set( `${ record.kind } ${ recordKey( record ) }`, title );
				pageOf.set( user, pageOf.get( user ) ?? title );
			}
		}
	}
	const report = reportExchange( {
		titles, date, leftOut, pageOf, taxonomy, pageOfRecord: pageOfKey,
		records: exchange.records,
		followed: followExchanges( exchange.steps, { date } ),
		unlisted: new Set( people.filter( ( { preferences } ) => !readExchangePreferences( preferences ).preferences.matches )
			.map( ( { user } ) => user ) ),
		taxonomyRevision: skills?.latest.id ?? null,
		options: settings.matching,
	} );
	const notListed = skillsNotListed( report.records, taxonomy );
	return {
		report, exchange, settings, notListed,
		waiting: readWaiting( await matchesData( place, writer ) ),
		surveys: await latestSurveyFigures( place, writer ),
		elsewhere: await readElsewhere( accounts, place, writer, exchange, report ),
		pageOfRecord: ( record ) => {
			const title = pageOfKey.get( `${ record.kind } ${ recordKey( record ) }` );
			return title === undefined || title === titles.people( record.user ) ? null : title;
		},
		notes: [
			...settings.faults.map( ( fault ) => `${ CONFIGURATION_PAGE }: ${ fault.path }: ${ faultText( fault, messages ) } The default is used.` ),
			...unreadable === 0 ? [] : [ `${ unreadable } of the offers and searches could not be read; their pages say why.` ],
			...waitingForMending === 0 ? [] :
				[ `${ waitingForMending } of the offers and searches count as paused, since their status or end cannot be read; their pages say why.` ],
			...notListedNotes( notListed, near, titles.skills() ),
			...exchange.unread.slice( 0, MOST_NAMED ).map( ( { user, error } ) =>
				`${ titles.people( user ) }: what this account says could not be read, so it is left out. ${ String( error ) }` ),
			...exchange.unread.length <= MOST_NAMED ? [] :
				[ `${ exchange.unread.length - MOST_NAMED } more accounts could not be read.` ],
			...named( titlesWhere( ( { doubt } ) => doubt === 'moved' ).map( colon ), 'another account moved it below this name; nothing on it counts until its account saves it there.',
				'pages were moved below a name by other accounts' ),
			...named( titlesWhere( ( { doubt } ) => doubt === 'hidden' ).map( colon ), 'the name behind a later change is hidden; only what that change left counts until its account saves it again.',
				'pages have a later change by a hidden name' ),
			...named( counted( 'othersWords' ),
				'of its entries were there by another account before its own account saved the page; they do not count until that account changes them, or says in My exchanges that they are right.',
				'pages have entries that others had put there before their accounts saved them' ),
			...named( counted( 'unclearWords' ),
				'of its entries cannot be told who wrote; they do not count until its account changes them, or says in My exchanges that they are right.',
				'pages have entries of which it cannot be told who wrote them' ),
			...named( counted( 'othersRefusals' ),
				'of its entries that say what its account does not want were there by another account before its own saved the page; they count until that account takes them off, which My exchanges offers.',
				'pages have entries of others that say what their accounts do not want' ),
			...named( flooding.map( ( { user, stepsBeyond } ) => `${ titles.people( user ) }: ${ stepsBeyond }` ),
				`more steps than count; of one account the newest ${ MOST_ASKS } requests and ${ MOST_OTHER_STEPS } other steps do.`,
				'accounts have more steps than count' ),
			...strangers.slice( 0, MOST_NAMED ).map( ( title ) =>
				`${ title }: another account made this page, so nothing on it counts for the account in its title but what that account does not want.` ),
			...changed.slice( 0, MOST_NAMED ).map( ( title ) =>
				`${ title }: others changed what it says since its account saved it; what they wrote shows there and does not count.` ),
			...changed.length <= MOST_NAMED ? [] : [ `${ changed.length - MOST_NAMED } more pages were changed by others.` ],
			...strangers.length <= MOST_NAMED ? [] : [ `${ strangers.length - MOST_NAMED } more pages were made by other accounts.` ],
		],
	};
}

/** What the bot last said of the matches; not what others made of it. */
async function matchesData( { source, titles }: ExchangePlace, writer: string | null ): Promise<readonly unknown[]> {
	const read = async ( title: string ): Promise<unknown> => {
		const latest = ( await source.readPages( [ title ] ) ).get( title )?.latest;
		const own = latest === undefined || writer === null || latest.user === writer ? latest :
			await source.newestRevisionBy( title, writer ) ?? undefined;
		return parseJson( own?.text ?? '' ).value;
	};
	const pages = [ await read( titles.matchesData() ) ];
	const more = furtherDataPages( pages[ 0 ] ).length;
	for ( let part = 2; part <= more + 1; part++ ) {
		pages.push( await read( titles.matchesData( part ) ) );
	}
	return pages;
}

/**
 * Who is listed in the Capacity Exchange and may be shown: not whoever is blocked on this wiki or does not count here, nor
 * whoever has said on a page of theirs that they do not want to be suggested, whether they offer anything or not.
 */
async function readElsewhere(
	accounts: AccountReader, place: ExchangePlace, writer: string | null, { people, unread }: ReadExchange,
	report: ExchangeReport,
): Promise<Elsewhere | null> {
	const { date, leftOut, records, taxonomy } = report;
	const table = await readKeptCapacityExchange( place, writer );
	if ( table === null ) {
		return null;
	}
	const blocked = new Set( leftOut.map( ( { user } ) => user ) );
	const hidden = new Set( [ ...blocked, ...await accounts.blockedAccounts( table.people.map( ( { user } ) => user ) ) ] );
	// What they want is not known.
	unread.forEach( ( { user } ) => hidden.add( user ) );
	people.forEach( ( { user, preferences } ) => {
		if ( !readExchangePreferences( preferences ).preferences.matches ) {
			hidden.add( user );
		}
	} );
	return listElsewhere( table, { taxonomy, hidden, offers: listRecords( records, { date, blocked } ) } );
}
