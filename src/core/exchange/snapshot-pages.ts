/**
 * The matches as data: what was matched, line by line as `localskills match --records` reads it, and what came of it; so
 * that anyone can repeat it. What does not fit on `Matches/data.json` stands on `data-2.json` and so on. Reasons are not
 * in it: whoever repeats the matching gets them.
 */
import { LARGEST_PAGE } from '../report/page-size';
import { byteLength } from '../wikitext/title';
import { recordKey } from './exchange-record';
import { writeJsonPage } from '../json/write-json';
import type { ExchangeReport } from './exchange-report';
import type { ExchangeRequest } from './exchange-request';
import type { Listed, SuggestedMatches } from './match-exchange';
import { blockedLine, recordLine, requestLine } from './record-line';

export interface ExchangeDataPage {
	readonly title: string;
	readonly text: string;
}

/** In bytes of what was matched, on a page; less where the wiki takes less. */
const LARGEST_PART = 1_500_000;

/** Bytes that stand around it: the day, the options of the matching, the titles of further pages. */
const ENVELOPE_BYTES = 5000;

type Part = 'lines' | 'shortlists' | 'offerShortlists' | 'rings' | 'clinics' | 'unmatched' | 'untold';

/** A suggestion in a word: the other's key, the score, and how far one had to look. */
function shortly( { seek, offer, score, widened }: Listed ): string {
	return `${ seek ?? offer ?? '' } ${ score }${ widened === undefined ? '' : ` ${ widened }` }`;
}

/** In the place of the key of somebody who does not want to be suggested; no account has such a name. */
const SOMEBODY = '#/1';

/**
 * The requests without the names of people who do not want to be suggested. That somebody's search is satisfied, or a place
 * taken, has to be told all the same, so that the matching can be repeated.
 */
function publicRequests( { requests, unlisted }: ExchangeReport ): readonly ExchangeRequest[] {
	const shown = ( key: string ): string => unlisted.has( key.slice( 0, key.lastIndexOf( '/' ) ) ) ? SOMEBODY : key;
	return requests.map( ( request ) => ( { ...request, seek: shown( request.seek ), offer: shown( request.offer ) } ) )
		.filter( ( { seek, offer, state } ) => ( seek !== SOMEBODY && offer !== SOMEBODY ) ||
			seek !== offer && ( state === 'accepted' || state === 'done' ) );
}

function entriesOf( report: ExchangeReport ): [ Part, unknown ][] {
	const { matched, leftOut, matches, untold = [] } = report;
	const { shortlists, offerShortlists, rings, clinics, unmatched } = matches;
	const own = new Set( matched.map( ( { user } ) => user ) );
	const entries: [ Part, unknown ][] = [];
	const add = ( part: Part, items: readonly unknown[] ): void => items.forEach( ( item ) => entries.push( [ part, item ] ) );
	add( 'lines', [
		...matched.map( ( record ) => {
			const page = report.pageOfRecord.get( `${ record.kind } ${ recordKey( record ) }` );
			return recordLine( record, page === undefined || page === report.titles.people( record.user ) ? null : page );
		} ), ...publicRequests( report ).map( requestLine ),
		...leftOut.filter( ( { user } ) => own.has( user ) ).map( ( { user } ) => blockedLine( user ) ),
	] );
	add( 'shortlists', shortlists.map( ( { seek, suggestions } ) => ( { seek, offers: suggestions.map( shortly ) } ) ) );
	add( 'offerShortlists', offerShortlists.map( ( { offer, suggestions } ) => ( { offer, seeks: suggestions.map( shortly ) } ) ) );
	add( 'rings', rings.map( ( { score, steps } ) =>
		( { score, steps: steps.map( ( step ) => `${ step.offer } → ${ step.seek } ${ step.score }` ) } ) ) );
	add( 'clinics', clinics );
	add( 'unmatched', unmatched.map( ( { seek, nearest } ) => ( { seek, nearest: nearest.map( shortly ) } ) ) );
	// What the next run has to know: searches that found somebody only now, whose people are to be told by then.
	add( 'untold', untold );
	return entries;
}

/**
 * The pages, the first of them `Matches/data.json`. The same report gives the same pages, byte for byte.
 *
 * @param report
 * @param largestPage - In bytes
 */
export function snapshotPages( report: ExchangeReport, largestPage: number = LARGEST_PAGE ): readonly ExchangeDataPage[] {
	const parts: Partial<Record<Part, unknown[]>>[] = [];
	const most = Math.min( LARGEST_PART, largestPage - ENVELOPE_BYTES );
	let size = 0;
	for ( const [ part, item ] of entriesOf( report ) ) {
		const text = writeJsonPage( item );
		// On the page each line is two tabs further in, and ends with a comma.
		const bytes = byteLength( text ) + 4 * text.split( '\n' ).length;
		if ( parts.length === 0 || size + bytes > most && size > 0 ) {
			parts.push( {} );
			size = 0;
		}
		const page = parts[ parts.length - 1 ] as Partial<Record<Part, unknown[]>>;
		const list = page[ part ] ?? [];
		page[ part ] = list;
		list.push( item );
		size += bytes;
	}
	const [ first = {}, ...more ] = parts;
	const { titles, date, taxonomyRevision, options } = report;
	const counts = countsOf( report.matches );
	return [
		{ title: titles.matchesData(), text: writeJsonPage( {
			date,
			skills: { page: titles.skills(), revision: taxonomyRevision },
			matching: options,
			counts,
			...more.length === 0 ? {} : { pages: more.map( ( _part, index ) => titles.matchesData( index + 2 ) ) },
			...first,
		} ) },
		...more.map( ( part, index ): ExchangeDataPage => (
			{ title: titles.matchesData( index + 2 ), text: writeJsonPage( { date, ...part } ) }
		) ),
	];
}

function countsOf( { shortlists, offerShortlists, rings, clinics, unmatched }: SuggestedMatches ): Record<string, number> {
	return {
		searchesWithSuggestions: shortlists.length, searchesWithout: unmatched.length,
		offersWithSuggestions: offerShortlists.length,
		rings: rings.length, clinics: clinics.length,
	};
}
