/** Times as MediaWiki writes them, as numbers. */

/** The digits of a time as MediaWiki writes it, `2026-11-29T10:11:12Z`, and what stands between them. */
const TIME_PATTERN = 'dddd-dd-ddTdd:dd:ddZ';
const [ DIGIT, ZERO, NINE ] = [ 'd'.charCodeAt( 0 ), 48, 57 ];

/** A time as MediaWiki writes it, as one number: its digits. Null for any other. */
export function timeNumber( timestamp: string ): number | null {
	if ( timestamp.length !== TIME_PATTERN.length ) {
		return null;
	}
	let number = 0;
	for ( let at = 0; at < TIME_PATTERN.length; at++ ) {
		const [ code, expected ] = [ timestamp.charCodeAt( at ), TIME_PATTERN.charCodeAt( at ) ];
		if ( expected === DIGIT && code >= ZERO && code <= NINE ) {
			number = 10 * number + code - ZERO;
		} else if ( code !== expected || expected === DIGIT ) {
			return null;
		}
	}
	return number;
}

/** Two digits. */
const PAIRS: readonly string[] = Array.from( { length: 100 }, ( _, number ) => String( number ).padStart( 2, '0' ) );

function pair( number: number ): string {
	return PAIRS[ number % 100 ] as string;
}

/** Of many answers one came on the same day as the next. */
let [ lastDay, lastDayText ] = [ NaN, '' ];

/** The time that a number stands for. */
export function timeText( time: number ): string {
	const [ day, second ] = [ Math.floor( time / 1e6 ), time % 1e6 ];
	if ( day !== lastDay ) {
		lastDay = day;
		lastDayText = `${ pair( Math.floor( day / 1e6 ) ) }${ pair( Math.floor( day / 1e4 ) ) }-${ pair( Math.floor( day / 100 ) ) }-${ pair( day ) }T`;
	}
	return `${ lastDayText }${ pair( Math.floor( second / 1e4 ) ) }:${ pair( Math.floor( second / 100 ) ) }:${ pair( second ) }Z`;
}
