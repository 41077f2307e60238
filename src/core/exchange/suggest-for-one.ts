/** Whom to suggest at once to somebody who has just published an offer or a search, from what the bot matched last. */
import { parseJson } from '../json/parse-json';
import { isObject, ownProperty } from '../json/value';
import type { Taxonomy } from '../skills/taxonomy';
import type { ExchangeRecord } from './exchange-record';
import { type MatchingOptions, readMatchingOptions } from './matching-options';
import { createPairing } from './pairing';
import { readRecordsFile, type RecordsFile } from './read-records-file';
import { createShortlists, type Suggestion } from './shortlists';

/** What the bot's data page of the matches says, as far as a new record needs it. */
export interface MatchedLast extends Pick<RecordsFile, 'records' | 'requests' | 'blocked'> {
	readonly options: MatchingOptions;
	/** `offer Ana/o1` → title of the page that it stands on, where that is not the usual one. */
	readonly pageOf: ReadonlyMap<string, string>;
}

/** Titles of the further pages of the data, as the first one names them. */
export function furtherDataPages( first: unknown ): string[] {
	const pages = isObject( first ) ? ownProperty( first, 'pages' ) : undefined;
	return Array.isArray( pages ) ? pages.filter( ( page ): page is string => typeof page === 'string' ) : [];
}

/**
 * Reads the pages of the data. Anything can stand on a page; what cannot be read is left out.
 *
 * @param pages - Their JSON, the first page first
 * @param taxonomy
 */
export function readMatchedLast( pages: readonly unknown[], taxonomy: Taxonomy | null ): MatchedLast {
	const lines = pages.reduce<string[]>( ( all, page ) => {
		const own = isObject( page ) ? ownProperty( page, 'lines' ) : undefined;
		return Array.isArray( own ) ? all.concat( own.filter( ( line ): line is string => typeof line === 'string' ) ) : all;
	}, [] );
	const [ first ] = pages;
	const { records, requests, blocked } = readRecordsFile( lines, { taxonomy } );
	return {
		records, requests, blocked,
		pageOf: pagesOf( lines ),
		options: readMatchingOptions( isObject( first ) ? ownProperty( first, 'matching' ) : undefined ).options,
	};
}

function pagesOf( lines: readonly string[] ): ReadonlyMap<string, string> {
	const pages = new Map<string, string>();
	for ( const line of lines ) {
		const { value } = line.includes( '"page"' ) ? parseJson( line ) : { value: null };
		const text = ( name: string ): string | null => {
			const said = isObject( value ) ? ownProperty( value, name ) : undefined;
			return typeof said === 'string' ? said : null;
		};
		const [ kind, user, id, page ] = [ text( 'kind' ), text( 'user' ), text( 'id' ), text( 'page' ) ];
		if ( kind !== null && user !== null && id !== null && page !== null ) {
			pages.set( `${ kind } ${ user }/${ id }`, page );
		}
	}
	return pages;
}

export interface SuggestionsForOne {
	/** The best first. Of people who do not want to be suggested the bot's data knows nothing. */
	readonly suggestions: readonly Suggestion[];
	/** Whether nobody fits, and these only come nearest. */
	readonly isNearest: boolean;
	/** Whether others offer (or seek) this very skill, be it that they fit or not. */
	readonly hasOthers: boolean;
}

/**
 * As the bot would suggest them, but for this record alone: nobody else's list is looked at, and what the two could give
 * each other in return does not count.
 *
 * @param own - The new record
 * @param last
 * @param date - YYYY-MM-DD, in UTC
 * @param taxonomy
 * @throws RangeError when the date is none
 */
export function suggestForOne(
	own: ExchangeRecord, last: MatchedLast, date: string, taxonomy: Taxonomy | null,
): SuggestionsForOne {
	const { requests, blocked, options } = last;
	const others = last.records.filter( ( { kind, user } ) => kind !== own.kind && user !== own.user );
	const pairing = createPairing( { records: [ own, ...others ], requests, blocked, date, taxonomy }, options );
	const { seeks, offers, unmatched } = createShortlists( pairing );
	const hasOthers = others.some( ( { skill, status, user } ) => skill === own.skill && status === 'open' && !blocked.has( user ) );
	if ( own.kind === 'offer' ) {
		return { suggestions: offers[ 0 ]?.suggestions ?? [], isNearest: false, hasOthers };
	}
	const suggestions = seeks[ 0 ]?.suggestions ?? [];
	return suggestions.length > 0 ? { suggestions, isNearest: false, hasOthers } :
		{ suggestions: unmatched[ 0 ]?.nearest ?? [], isNearest: true, hasOthers };
}
