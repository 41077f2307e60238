/** How long ago something was, and what that is worth, in whole numbers. */

const DAY = 24 * 60 * 60 * 1000;

/**
 * Days from one day to another; 0 when the other is earlier.
 *
 * @param from - YYYY-MM-DD
 * @param to - YYYY-MM-DD
 */
export function daysBetween( from: string, to: string ): number {
	return Math.max( 0, Math.round( ( Date.parse( `${ to }T00:00:00Z` ) - Date.parse( `${ from }T00:00:00Z` ) ) / DAY ) );
}

/**
 * What a confirmation is still worth: 100 on its day, half of it after each half-life, straight lines in between (so that
 * every machine computes the same).
 *
 * @param days - Since then
 * @param halfLife - Days
 * @return From 0 to 100
 */
export function freshness( days: number, halfLife: number ): number {
	const halvings = Math.floor( days / halfLife );
	const rest = days - halvings * halfLife;
	return halvings > 7 ? 0 : Math.floor( 100 * ( 2 * halfLife - rest ) / ( 2 * halfLife * 2 ** halvings ) );
}

/**
 * @param days - Somebody has been waiting
 * @param fullWaiting - Days after which it counts in full
 * @return From 0 to 100
 */
export function waitedShare( days: number, fullWaiting: number ): number {
	return Math.min( 100, Math.floor( 100 * days / fullWaiting ) );
}

/**
 * The day so many days after another.
 *
 * @param day - YYYY-MM-DD
 * @param days
 */
export function addDays( day: string, days: number ): string {
	return new Date( Date.parse( `${ day }T00:00:00Z` ) + days * DAY ).toISOString().slice( 0, 10 );
}
