/** Which counts of a table of one dimension are not shown. */

/**
 * The counts to hide so that none of those below `minCell` can be worked out.
 *
 * Counts from 1 to `minCell` − 1 are hidden (primary suppression). Where the counts add up to a published total, or (in
 * multiple choice) to no less than it and no more than its multiple, a single hidden count is the total minus the
 * others, and two hidden ones with a sum of 2 are 1 each. So the smallest of the other counts are hidden too (secondary
 * suppression), until each hidden count could be any of at least `minCell` numbers. Zeros stay: everyone may know that
 * nobody chose it.
 *
 * @param counts - Code → count
 * @param minCell - Up to 1: nothing is hidden
 * @param isTotalKnown - Whether something is published about the sum of the counts
 * @return The codes to hide; null when hiding all of them is not enough
 * @see Handbook on Statistical Disclosure Control (CC BY-SA 4.0), chapter 4
 */
export function suppressCounts(
	counts: Readonly<Record<string, number>>, minCell: number, isTotalKnown: boolean,
): ReadonlySet<string> | null {
	const codes = Object.keys( counts );
	const countOf = ( code: string ): number => counts[ code ] as number;
	const hidden = new Set( codes.filter( ( code ) => countOf( code ) > 0 && countOf( code ) < minCell ) );
	if ( hidden.size === 0 || !isTotalKnown ) {
		return hidden;
	}
	const others = codes.filter( ( code ) => countOf( code ) >= minCell )
		.sort( ( a, b ) => countOf( a ) - countOf( b ) || ( a < b ? -1 : 1 ) );
	let sum = codes.filter( ( code ) => hidden.has( code ) ).reduce( ( total, code ) => total + countOf( code ), 0 );
	// Each hidden count is at least 1, and at most what is left when all others are 1.
	const isSafe = (): boolean => hidden.size > 1 && sum - hidden.size + 1 >= minCell;
	while ( !isSafe() ) {
		const next = others.shift();
		if ( next === undefined ) {
			return null;
		}
		hidden.add( next );
		sum += countOf( next );
	}
	return hidden;
}
