/** Telephone numbers among all the other numbers that people write; private-phone.lua finds the same. */
import type { Span } from './mapped-text';
import { isOtherRun, withoutOtherNumbers } from './private-other-numbers';

/**
 * Begins like a telephone number, and goes on with digits and what people put between them. What a nought follows on a
 * hyphen, a slash or a sign is a part of something else; so is what two noughts follow.
 */
const NUMBER = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/;
const BEFORE_PLUS = /[\d+]$/;
const BEFORE_NOUGHT = /(?:[\w\-/=#&]|\d[.,:])$/;

/** As numbers are written in North America, where none begins with a nought, and what may stand before them. */
const AMERICAN_NUMBER = /^(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])\d\d\d[ .-]\d\d\d\d(?![\d-])/;
const AMERICAN_CODES: readonly RegExp[] = [ /\+ ?1[ .-]$/, /1[ .-]$/, /$/ ];

/** With its code of a country and without. */
const LEAST_DIGITS = { '+': 9, 0: 8 };
const MOST_DIGITS = 15;

/** How much of it can be called; 0 where nothing can. */
function lengthOfNumber( run: string, behind: string ): number {
	const number = run.replace( /\D+$/, '' );
	const digits = number.replace( /\D/g, '' ).length;
	// Two numbers, with a slash between them.
	const slash = run.indexOf( '/' );
	return digits > MOST_DIGITS && slash !== -1 ? lengthOfNumber( run.slice( 0, slash ), '/' ) :
		digits < LEAST_DIGITS[ run.startsWith( '+' ) ? '+' : 0 ] || digits > MOST_DIGITS || isOtherRun( number, behind ) ? 0 : number.length;
}

/** With blanks only, it could be some numbers, or end with a year. */
function areSomeNumbers( number: string, before: string, behind: string ): boolean {
	return /^\d\d\d \d\d\d /.test( number ) &&
		( /\d $/.test( before ) || / (?:19|20)\d\d$/.test( number ) || /^ \d/.test( behind ) || isOtherRun( number, behind ) );
}

function findAmerican( text: string ): Span | null {
	for ( let place = 0; place < text.length; place++ ) {
		const [ number ] = AMERICAN_NUMBER.exec( text.slice( place ) ) ?? [ '' ];
		for ( const code of number === '' ? [] : AMERICAN_CODES ) {
			const before = text.slice( Math.max( 0, place - 6 ), place );
			const from = code.exec( before )?.index;
			const first = before.slice( 0, from );
			if ( from !== undefined && !/[\d-]$/.test( first ) && !areSomeNumbers( number, first, text.slice( place + number.length ) ) ) {
				return { from: place - before.length + from, to: place + number.length };
			}
		}
	}
	return null;
}

/**
 * The first telephone number; null when there is none.
 *
 * @param plain - In lower case, with signs of ASCII where there is one for it
 */
export function findPhone( plain: string ): Span | null {
	const rest = withoutOtherNumbers( plain );
	const american = findAmerican( rest );
	if ( american !== null ) {
		return american;
	}
	let place = 0;
	while ( place < rest.length ) {
		const [ run ] = NUMBER.exec( rest.slice( place ) ) ?? [ '' ];
		const before = rest.slice( Math.max( 0, place - 2 ), place );
		const isBegin = run !== '' && !( run.startsWith( '+' ) ? BEFORE_PLUS : BEFORE_NOUGHT ).test( before );
		const length = isBegin ? lengthOfNumber( run, rest.slice( place + run.length ) ) : 0;
		if ( length > 0 ) {
			return { from: place, to: place + length };
		}
		place += isBegin ? run.length : 1;
	}
	return null;
}
