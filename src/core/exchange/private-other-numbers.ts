/** What has digits and is no number to call: days, times, lists, amounts. private-other-numbers.lua knows the same. */

/** In a plain text in lower case; the first group is what may stand before it. */
const OTHER_NUMBERS: readonly RegExp[] = [
	// Addresses and links.
	/()https?:\/\/[^ \n]+/g,
	/()\[\[[^[\]\n]*\]\]/g,
	// Books, courses, revisions, entries of catalogues.
	/()is[bs]n[\d :.x-]+/g,
	/(^|\W)0[ -]\d+[ -]\d+[ -][\dx](?![\w-])/g,
	/(^|\W)(?:course|cours|curso|kurs|ders|lesson|module|modul|revision|révision|revisión|version|oldid|rev|ticket|viaf|oclc|pmid|doi|siren|siret|arxiv|id)s?[ :.#-]*\d[\d.-]*/g,
	// Days and months.
	/(^|\D)(?:19|20)\d\d[-./]\d\d?[-./]\d\d?(?!\d)/g,
	/(^|\D)\d\d?[-./]\d\d?[-./](?:19|20)\d\d(?!\d)/g,
	/(^|\D)[01]?\d[-./](?:19|20)\d\d(?!\d)/g,
	// From one time of day to another.
	/(^|\D)[0-2]?\d[.:h][0-5]\d ?- ?[0-2]?\d[.:h][0-5]\d(?!\d)/g,
	/(^|\D)[0-2]\d[0-5]\d ?- ?[0-2]\d[0-5]\d(?!\d)/g,
	// How far it is from UTC.
	/()[ug][tm][ct] ?[+-] ?\d\d?:?\d?\d?/g,
];

/** What amounts are amounts of; and ends of the names of files. */
const UNITS = new Set( [
	'edits', 'bytes', 'octets', 'views', 'vues', 'visitas', 'euro', 'euros', 'eur', 'usd', 'tl', 'lira', 'dinars', 'dirhams', '€', '$', '£', '₺', '%',
	'articles', 'artículos', 'madde', 'modifications', 'modifs', 'ediciones', 'düzenleme', 'words', 'mots', 'palabras', 'مقال', 'مقالة', 'مقالات',
	'تعديل', 'تعديلات', 'دينار', 'درهم', 'jpg', 'jpeg', 'png', 'svg', 'pdf',
] );

/** From one time to another; several, to the quarter of an hour; a day, and from one to another; a day and a time. */
const DAYS_AND_TIMES: readonly RegExp[] = [
	/^[0-2]\d [0-5]\d ?- ?[0-2]\d [0-5]\d$/,
	/^\d\d? [01]?\d (?:19|20)\d\d$/,
	/^[0-3]\d[./-][01]\d[./-]\d\d ?[/-] ?[0-3]\d[./-][01]\d[./-]\d\d$/,
	/^[0-3]\d[./-][01]\d[./-]\d\d [0-2]\d\.?[0-5]\d$/,
];
const QUARTERS = /^[0-2]\d[. ]?(?:00|15|30|45)(?:(?: ?[/-] ?| )[0-2]\d[. ]?(?:00|15|30|45))+$/;

/** Lessons 01 02 03 04: numbers of two digits, each as much more than the one before it, and perhaps a year. */
function isCounting( number: string ): boolean {
	const parts = number.replace( /[ ./-](?:19|20)\d\d$/, '' ).split( /[ ./-]/ );
	const step = Number( parts[ 1 ] ) - Number( parts[ 0 ] );
	return parts.length >= 3 && step > 0 &&
		parts.every( ( part, index ) => /^\d\d$/.test( part ) && ( index === 0 || Number( part ) - Number( parts[ index - 1 ] ) === step ) );
}

/**
 * A text with signs of no meaning where days, times, books and the like were.
 *
 * @param plain - In lower case, with signs of ASCII where there is one for it
 */
export function withoutOtherNumbers( plain: string ): string {
	return OTHER_NUMBERS.reduce( ( text, pattern ) => text.replace( pattern,
		( other: string, before: string ) => before + 'x'.repeat( other.length - before.length ) ), plain );
}

/**
 * Whether digits and what stands between them are times, days, a list or an amount.
 *
 * @param number - From its first to its last digit
 * @param behind - The text behind it
 */
export function isOtherRun( number: string, behind: string ): boolean {
	const [ , word = '' ] = /^[ ).\-/]*([^ \n,.;:()!?/-]+)/.exec( behind ) ?? [];
	return DAYS_AND_TIMES.some( ( pattern ) => pattern.test( number ) ) || QUARTERS.test( number ) || isCounting( number ) ||
		// Decimals, a range from nought on, thousands.
		/^0\.\d/.test( number ) && number.split( '.' ).length < 4 || /^0 - /.test( number ) || /[ .]000$/.test( number ) || UNITS.has( word );
}
