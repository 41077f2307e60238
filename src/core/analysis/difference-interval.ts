/** How far the difference of two shares can be trusted. */
import { type Interval, wilsonInterval } from './wilson-interval';

/**
 * The 95 % interval of the difference of two shares of different people: the hybrid score interval of Newcombe, R. G.
 * (1998), Interval estimation for the difference between independent proportions: comparison of eleven methods,
 * Statistics in Medicine 17: 873–890 (method 10, without continuity correction). It is made of the Wilson intervals of
 * both and, like them, right for few answers, and never beyond −1 and 1.
 *
 * @param count - Answers of the kind
 * @param n - All answers
 * @param otherCount - Of those that are subtracted
 * @param otherN
 * @return Of `count / n − otherCount / otherN`; null when one of them has no answers
 * @example differenceInterval( 56, 70, 48, 80 ) // { low: 0.0524…, high: 0.3339… }
 */
export function differenceInterval( count: number, n: number, otherCount: number, otherN: number ): Interval | null {
	const [ first, second ] = [ wilsonInterval( count, n ), wilsonInterval( otherCount, otherN ) ];
	if ( first === null || second === null ) {
		return null;
	}
	const [ share, otherShare ] = [ count / n, otherCount / otherN ];
	const distance = ( one: number, other: number ): number => Math.sqrt( one * one + other * other );
	return {
		low: Math.max( -1, share - otherShare - distance( share - first.low, second.high - otherShare ) ),
		high: Math.min( 1, share - otherShare + distance( first.high - share, otherShare - second.low ) ),
	};
}
