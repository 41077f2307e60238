/** An offer or a search as a line of a records file: the inverse of `readRecordsFile`. */
import type { ExchangeRecord } from './exchange-record';
import type { ExchangeRequest } from './exchange-request';
import { writeTimezone } from './timezone';

/** What a person wrote for people to read, which no matching looks at. */
const WORDS: readonly string[] = [ 'for', 'note', 'affiliate' ];

/**
 * One JSON object, without a line break. What is not said is left out, and so are the words that only people read.
 *
 * @param record
 * @param page - Title of the page that it stands on, where that is not the usual one; matching does not look at it
 */
export function recordLine( record: ExchangeRecord, page: string | null = null ): string {
	const said: Record<string, unknown> = {};
	( Object.keys( record ) as ( keyof ExchangeRecord )[] ).forEach( ( name ) => {
		const value = record[ name ];
		if ( value !== null && !WORDS.includes( name ) && !( Array.isArray( value ) && value.length === 0 ) ) {
			said[ name ] = name === 'timezone' ? writeTimezone( value as number ) : value;
		}
	} );
	return JSON.stringify( page === null ? said : { ...said, page } );
}

export function requestLine( { seek, offer, state, skill, skills }: ExchangeRequest ): string {
	return JSON.stringify( { kind: 'request', seek, offer, state, skill, skills } );
}

export function blockedLine( user: string ): string {
	return JSON.stringify( { kind: 'blocked', user } );
}
