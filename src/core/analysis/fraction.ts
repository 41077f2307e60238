/**
 * Ranks are decided on exact values: two skills are tied if and only if their scores are the same number. Scores are
 * quotients of whole numbers, and divided as floating-point numbers equal ones may differ in the last digit and
 * different ones be equal; with a tolerance it would depend on the number of answers what is a tie.
 */
export interface Fraction {
	/** A whole number. */
	readonly numerator: number;
	/** A whole number above 0. */
	readonly denominator: number;
}

/**
 * Compares by Euclid's algorithm (the continued fractions digit by digit), so that no product of the numbers is
 * needed, which could be greater than what a number holds exactly.
 *
 * @param left
 * @param right
 * @return Below 0, 0 or above 0, as for `Array.sort`
 */
export function compareFractions( left: Fraction, right: Fraction ): number {
	let [ a, b, c, d ] = [ left.numerator, left.denominator, right.numerator, right.denominator ];
	for ( ;; ) {
		const [ p, r ] = divide( a, b );
		const [ q, s ] = divide( c, d );
		if ( p !== q || r === 0 || s === 0 ) {
			return p !== q ? p - q : Number( r !== 0 ) - Number( s !== 0 );
		}
		// Both whole parts are the same, so r/b is compared with s/d, which is d/s with b/r.
		[ a, b, c, d ] = [ d, s, b, r ];
	}
}

/** The greatest whole number below the quotient, and the remainder, which is not negative. No step leaves 2⁵³. */
function divide( a: number, b: number ): [ number, number ] {
	const remainder = a % b;
	const whole = ( a - remainder ) / b;
	return remainder < 0 ? [ whole - 1, remainder + b ] : [ whole, remainder ];
}

/**
 * Standard competition ranking: 1, 2, 2, 4.
 *
 * @param items
 * @param compare - As for `Array.sort`; what it puts first gets rank 1
 * @return The ranks in the order of the items
 */
export function competitionRanks<T>( items: readonly T[], compare: ( left: T, right: T ) => number ): number[] {
	const sorted = items.map( ( item, index ) => ( { item, index } ) ).sort( ( a, b ) => compare( a.item, b.item ) );
	const ranks: number[] = [];
	let rank = 0;
	sorted.forEach( ( { item, index }, position ) => {
		const before = sorted[ position - 1 ];
		rank = before !== undefined && compare( before.item, item ) === 0 ? rank : position + 1;
		ranks[ index ] = rank;
	} );
	return ranks;
}
