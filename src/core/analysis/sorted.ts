/** Orders and records that are the same everywhere, whatever the keys. */

/** By code units: the same everywhere, unlike the order of a language. */
export function compareText( left: string, right: string ): number {
	return left < right ? -1 : Number( left > right );
}

/** A record whose keys may be anything, `__proto__` too. */
export function recordOf<T>(): Record<string, T> {
	return Object.create( null ) as Record<string, T>;
}

/**
 * Counts in the order of their codes.
 *
 * @param counts
 */
export function sortedCounts( counts: ReadonlyMap<string, number> ): Record<string, number> {
	const sorted = recordOf<number>();
	for ( const code of Array.from( counts.keys() ).sort( compareText ) ) {
		sorted[ code ] = counts.get( code ) as number;
	}
	return sorted;
}

/** How many codes that nobody knows results list one by one. */
const MOST_UNKNOWN = 100;

/** Stands for the codes that are not listed. */
const MORE_UNKNOWN = '…';

/**
 * Counts of codes that the definition does not know, in the order of their codes. Anything can stand on answer pages:
 * beyond the hundred most frequent the counts are added up, under `…`.
 *
 * @param counts
 */
export function unknownCounts( counts: ReadonlyMap<string, number> ): Record<string, number> {
	if ( counts.size <= MOST_UNKNOWN ) {
		return sortedCounts( counts );
	}
	const byCount = Array.from( counts ).sort( ( [ a, count ], [ b, other ] ) => other - count || compareText( a, b ) );
	const listed = new Map( byCount.slice( 0, MOST_UNKNOWN ) );
	byCount.slice( MOST_UNKNOWN ).forEach( ( [ , count ] ) => {
		listed.set( MORE_UNKNOWN, ( listed.get( MORE_UNKNOWN ) ?? 0 ) + count );
	} );
	return sortedCounts( listed );
}
