/** Time zones as offers and searches name them: the distance from UTC, such as `+01:00`. */

/** `+1`, `UTC+1`, `-03:30`, `UTC−5`, `UTC`. */
const TIMEZONE = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i;

/** The outermost time zones that are in use. */
const [ WESTERNMOST, EASTERNMOST ] = [ -12 * 60, 14 * 60 ];

/**
 * Reads a distance from UTC.
 *
 * @param text - Such as `+01:00`, `UTC-3:30` or `UTC`
 * @return Minutes ahead of UTC; null when it is none
 */
export function readTimezone( text: string ): number | null {
	const match = text === '' ? null : TIMEZONE.exec( text );
	if ( match === null ) {
		return null;
	}
	const size = Number( match[ 2 ] ?? 0 ) * 60 + Number( match[ 3 ] ?? 0 );
	const minutes = match[ 1 ] === undefined || match[ 1 ] === '+' || size === 0 ? size : -size;
	return minutes >= WESTERNMOST && minutes <= EASTERNMOST ? minutes : null;
}

/**
 * A distance from UTC as records have it.
 *
 * @param minutes - Ahead of UTC
 * @return Such as `+05:30`
 */
export function writeTimezone( minutes: number ): string {
	const size = Math.abs( minutes );
	const digits = [ Math.floor( size / 60 ), size % 60 ].map( ( part ) => ( part < 10 ? '0' : '' ) + part );
	return ( minutes < 0 ? '-' : '+' ) + digits.join( ':' );
}

/**
 * How far two time zones are apart, over the shorter way round the earth.
 *
 * @param one - Minutes ahead of UTC
 * @param other
 * @return Minutes, 0 to 720
 */
export function minutesApart( one: number, other: number ): number {
	const difference = Math.abs( one - other ) % ( 24 * 60 );
	return Math.min( difference, 24 * 60 - difference );
}
