/** How far a share can be trusted. */

/** Two-sided 95 %: the 0.975 quantile of the standard normal distribution. */
export const Z_95 = 1.959963984540054;

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
 * @param z - Quantile of the standard normal distribution, for another confidence than 95 %
 * @return Null when there are no answers
 * @example wilsonInterval( 81, 263 ) // { low: 0.2553…, high: 0.3662… }
 */
export function wilsonInterval( count: number, n: number, z: number = Z_95 ): Interval | null {
	if ( n === 0 ) {
		return null;
	}
	const share = count / n;
	const centre = share + z * z / ( 2 * n );
	const margin = z * Math.sqrt( share * ( 1 - share ) / n + z * z / ( 4 * n * n ) );
	const scale = 1 + z * z / n;
	return {
		// Rounding errors must not lead out of what can be, nor away from none and all.
		low: count === 0 ? 0 : Math.max( 0, ( centre - margin ) / scale ),
		high: count === n ? 1 : Math.min( 1, ( centre + margin ) / scale ),
	};
}
