/** Telephone numbers among all the other numbers that people write. */

/** In a text from one place to another: what should not be public. */
export interface Stretch {
	readonly kind: 'email' | 'phone' | 'messenger';
	readonly from: number;
	readonly to: number;
}

/**
 * What has digits and is no number to call, in a plain text in lower case; the first group is what may stand before it.
 * Each has its like in private-contact.lua.
 */
const OTHER_NUMBERS: readonly RegExp[] = [
	// Addresses and links.
	/()https?:\/\/[^ \n]+/g,
	/()\[\[[^\]\n]*\]\]/g,
	// Books, courses, revisions.
	/()is[bs]n[\d :.x-]+/g,
	/(^|\W)(?:course|cours|curso|kurs|ders|module|modul|revision|révision|revisión|version|oldid|rev)s?[ :.#-]*\d[\d.-]*/g,
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

/**
 * Begins like a telephone number, and goes on with digits and what people put between them. What a nought follows on a
 * hyphen, a slash or a sign is a part of something else; so is what two noughts follow.
 */
const NUMBER = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/;
const BEFORE_PLUS = /[\d+]$/;
const BEFORE_NOUGHT = /(?:[\w\-/=#&]|\d[.,:])$/;

/** As numbers are written in North America, where none begins with a nought. */
const AMERICAN_NUMBER = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;

const LEAST_DIGITS = 8;
const MOST_DIGITS = 15;

/** How much of it can be called; 0 where nothing can. */
function lengthOfNumber( run: string ): number {
	const number = run.replace( /\D+$/, '' );
	const digits = number.replace( /\D/g, '' ).length;
	// Two numbers, with a slash between them.
	const slash = run.indexOf( '/' );
	return digits > MOST_DIGITS && slash !== -1 ? lengthOfNumber( run.slice( 0, slash ) ) :
		digits < LEAST_DIGITS || digits > MOST_DIGITS ? 0 : number.length;
}

/**
 * The first telephone number; null when there is none.
 *
 * @param plain - In lower case, with signs of ASCII where there is one for it
 */
export function findPhone( plain: string ): Stretch | null {
	const rest = OTHER_NUMBERS.reduce( ( text, pattern ) => text.replace( pattern,
		( other: string, before: string ) => before + 'x'.repeat( other.length - before.length ) ), plain );
	const american = AMERICAN_NUMBER.exec( rest );
	if ( american !== null ) {
		return { kind: 'phone', from: american.index + ( american[ 1 ] as string ).length, to: american.index + american[ 0 ].length };
	}
	let place = 0;
	while ( place < rest.length ) {
		const [ run ] = NUMBER.exec( rest.slice( place ) ) ?? [ '' ];
		const before = rest.slice( Math.max( 0, place - 2 ), place );
		const isBegin = run !== '' && !( run.startsWith( '+' ) ? BEFORE_PLUS : BEFORE_NOUGHT ).test( before );
		const length = isBegin ? lengthOfNumber( run ) : 0;
		if ( length > 0 ) {
			return { kind: 'phone', from: place, to: place + length };
		}
		place += isBegin ? run.length : 1;
	}
	return null;
}
