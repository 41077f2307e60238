import { localesOf } from '../core/i18n/number-format';

const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };

/** With the time of day, which is the reader's own. */
export const MINUTE: Intl.DateTimeFormatOptions = { ...DAY, hour: 'numeric', minute: '2-digit' };

/** Of a day that is none of the reader's: what stands in a record. */
export const RECORDED_DAY: Intl.DateTimeFormatOptions = { ...DAY, timeZone: 'UTC' };

/**
 * Writes times in words, with the digits that MediaWiki writes numbers with.
 *
 * @param options
 * @param language - The reader's, unless another is named; the page's own code is BCP 47, MediaWiki's may not be
 * @return Takes ISO 8601; in English where the browser does not know the language
 */
export function createTimeFormat(
	options: Intl.DateTimeFormatOptions, language = document.documentElement.lang,
): ( time: string ) => string {
	const format = new Intl.DateTimeFormat( localesOf( [ language.toLowerCase() ], '-ca-gregory' ), options );
	return ( time ) => format.format( new Date( time ) );
}
