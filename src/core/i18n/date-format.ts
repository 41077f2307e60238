/** How days are written for people, the same in the bot and in browsers, with the digits of the language's numbers. */
import { localesOf } from './number-format';

/**
 * @param codes - The language, then those that it falls back to
 * @return Writes a day (YYYY-MM-DD) in words, such as "20 novembre 2026"; what is no day is given back as it is
 */
export function createDateFormat( codes: readonly string[] ): ( day: string ) => string {
	const format = new Intl.DateTimeFormat( localesOf( codes, '-ca-gregory' ),
		{ year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } );
	return ( day ) => {
		const time = /^\d{4}-\d\d-\d\d$/.test( day ) ? Date.parse( `${ day }T00:00:00Z` ) : NaN;
		return isNaN( time ) ? day : format.format( time );
	};
}
