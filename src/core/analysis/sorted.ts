/** Orders and records that are the same everywhere, whatever the keys. */

/** By code units: the same everywhere, unlike the order of a language. */
export function compareText( left: string, right: string ): number {
	return left < right ? -1 : Number( left > right );
}

/** A record whose keys may be anything, `__proto__` too. */
export function recordOf<T>(): Record<string, T> {
	return Object.create( null ) as Record<string, T>;
}

/** Counts in the order of their codes. */
export function sortedCounts( counts: ReadonlyMap<string, number> ): Record<string, number> {
	const sorted = recordOf<number>();
	for ( const code of Array.from( counts.keys() ).sort( compareText ) ) {
		sorted[ code ] = counts.get( code ) as number;
	}
	return sorted;
}
