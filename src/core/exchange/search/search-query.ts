/** What somebody searches the board for, and how an address says it. */
import { LANGUAGE_CODE } from '../../i18n/read-localized-text';
import { ID_PATTERN } from '../../pages';
import { type Direction, HIGHEST_LEVEL, type Method, METHODS } from '../exchange-record';

export interface SearchQuery {
	/** Words, each of which begins a word of what is found. */
	readonly text: string;
	/** Id of a skill; what belongs to it is found too. */
	readonly skill: string | null;
	readonly direction: Direction | null;
	/** Code of a language; other ways of writing it are found too. */
	readonly language: string | null;
	readonly method: Method | null;
	/** One of the templates' regions, or words of people's own. */
	readonly region: string | null;
	/** This level at least. */
	readonly level: number | null;
	readonly sort: Sorting;
}

/** The best fitting first, or those that were confirmed last. */
export type Sorting = 'fit' | 'fresh';

/** What narrows a search. */
export type Filter = Exclude<keyof SearchQuery, 'sort'>;

export const FILTERS: readonly Filter[] = [ 'direction', 'level', 'method', 'region', 'language', 'skill', 'text' ];

export const ANYTHING: SearchQuery = {
	text: '', skill: null, direction: null, language: null, method: null, region: null, level: null, sort: 'fit',
};

/** Names of the parameters of an address. */
const PARAMETERS: Readonly<Record<keyof SearchQuery, string>> = {
	text: 'ls-text', skill: 'ls-skill', direction: 'ls-direction', language: 'ls-language', method: 'ls-method', region: 'ls-region',
	level: 'ls-level', sort: 'ls-sort',
};

const KEYS = Object.keys( PARAMETERS ) as ( keyof SearchQuery )[];

export const QUERY_PARAMETERS: readonly string[] = KEYS.map( ( key ) => PARAMETERS[ key ] );

/** The filters that a query sets. */
export function activeFilters( query: SearchQuery ): Filter[] {
	return FILTERS.filter( ( filter ) => filter === 'text' ? query.text.trim() !== '' : query[ filter ] !== null );
}

/**
 * The query without one of its filters.
 *
 * @param query
 * @param filter
 */
export function withoutFilter( query: SearchQuery, filter: Filter ): SearchQuery {
	return { ...query, [ filter ]: ANYTHING[ filter ] };
}

/**
 * Reads a query from the parameters of an address. What cannot be read is left out.
 *
 * @param get - Gives a parameter's value; null when there is none
 */
export function readQuery( get: ( parameter: string ) => string | null ): SearchQuery {
	const value = ( key: keyof SearchQuery ): string => get( PARAMETERS[ key ] ) ?? '';
	const accepted = ( key: keyof SearchQuery, pattern: RegExp ): string | null =>
		pattern.test( value( key ) ) ? value( key ) : null;
	const direction = value( 'direction' );
	const level = /^\d$/.test( value( 'level' ) ) ? Number( value( 'level' ) ) : 0;
	return {
		text: value( 'text' ),
		skill: accepted( 'skill', ID_PATTERN ),
		direction: direction === 'offer' || direction === 'seek' ? direction : null,
		language: accepted( 'language', LANGUAGE_CODE ),
		method: METHODS.find( ( method ) => method === value( 'method' ) ) ?? null,
		region: value( 'region' ) === '' ? null : value( 'region' ),
		level: level >= 1 && level <= HIGHEST_LEVEL ? level : null,
		sort: value( 'sort' ) === 'fresh' ? 'fresh' : 'fit',
	};
}

/**
 * The parameters that say a query; none for what it leaves open.
 *
 * @param query
 * @return Names and values, in a lasting order
 */
export function writeQuery( query: SearchQuery ): [ string, string ][] {
	return KEYS.filter( ( key ) => query[ key ] !== ANYTHING[ key ] )
		.map( ( key ): [ string, string ] => [ PARAMETERS[ key ], String( query[ key ] ) ] );
}
