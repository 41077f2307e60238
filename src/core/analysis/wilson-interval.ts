/** How far a share can be trusted. */

/** Two-sided 95 %: the 0.975 quantile of the standard normal distribution. */
const Z = 1.959963984540054;

export interface Interval {
	readonly low: number;
	readonly high: number;
}

/**
 * The 95 % score interval of a share, after Wilson, E. B. (1927), Probable inference, the law of succession, and
 * statistical inference, Journal of the American Statistical Association 22: 209–212 (without continuity correction).
 * Unlike the textbook interval it stays within 0 and 1 and is right for few answers too.
 *
 * @param count - Answers of the kind
 * @param n - All answers
 * @return Null when there are no answers
 * @example wilsonInterval( 81, 263 ) // { low: 0.2553…, high: 0.3662… }
 */
export function wilsonInterval( count: number, n: number ): Interval | null {
	if ( n === 0 ) {
		return null;
	}
	const share = count / n;
	const centre = share + Z * Z / ( 2 * n );
	const margin = Z * Math.sqrt( share * ( 1 - share ) / n + Z * Z / ( 4 * n * n ) );
	const scale = 1 + Z * Z / n;
	return {
		// Rounding errors must not lead out of what can be, nor away from none and all.
		low: count === 0 ? 0 : Math.max( 0, ( centre - margin ) / scale ),
		high: count === n ? 1 : Math.min( 1, ( centre + margin ) / scale ),
	};
}
