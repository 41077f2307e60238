/** How far the difference of two shares can be trusted, and whether it stands out among many. */
import { type Interval, wilsonInterval, Z_95 } from './wilson-interval';

/** How those who answered both times answered: whoever answered only once is not among them. */
export interface PairedCounts {
	/** Accounts that answered the question both times. */
	readonly n: number;
	/** Of them, those whose answer was of the kind before; now; both times. */
	readonly before: number;
	readonly now: number;
	readonly both: number;
}

/**
 * The interval of the difference of two shares: the hybrid score interval of Newcombe, R. G. (1998), Interval estimation
 * for the difference between independent proportions: comparison of eleven methods, Statistics in Medicine 17: 873–890
 * (method 10, without continuity correction). It is made of the Wilson intervals of both and, like them, right for few
 * answers, and never beyond −1 and 1.
 *
 * Where some people answered both times, the two shares depend on each other: whoever said yes often says it again. Then
 * the term with their correlation is added, as in Newcombe, R. G. (1998), Improved confidence intervals for the
 * difference between binomial proportions based on paired data, Statistics in Medicine 17: 2635–2650 (method 8), which it
 * is where all answered both times; in general, Zou, G. Y. (2007), Toward using confidence intervals to compare
 * correlations, Psychological Methods 12: 399–413.
 *
 * @param count - Answers of the kind
 * @param n - All answers
 * @param otherCount - Of those that are subtracted
 * @param otherN
 * @param pairs - Who answered both times; null: nobody, or it is not known
 * @param z - Quantile of the standard normal distribution, for another confidence than 95 %
 * @return Of `count / n − otherCount / otherN`; null when one of them has no answers
 * @example differenceInterval( 56, 70, 48, 80 ) // { low: 0.0524…, high: 0.3339… }
 */
export function differenceInterval(
	count: number, n: number, otherCount: number, otherN: number, pairs: PairedCounts | null = null, z: number = Z_95,
): Interval | null {
	const [ first, second ] = [ wilsonInterval( count, n, z ), wilsonInterval( otherCount, otherN, z ) ];
	if ( first === null || second === null ) {
		return null;
	}
	const [ share, otherShare ] = [ count / n, otherCount / otherN ];
	const correlation = pairs === null ? 0 : phi( pairs ) * pairs.n / Math.sqrt( n * otherN );
	const distance = ( one: number, other: number ): number =>
		Math.sqrt( Math.max( 0, one * one + other * other - 2 * correlation * one * other ) );
	return {
		low: Math.max( -1, share - otherShare - distance( share - first.low, second.high - otherShare ) ),
		high: Math.min( 1, share - otherShare + distance( first.high - share, otherShare - second.low ) ),
	};
}

/** The correlation of what the same people said before and now; 0 where all said the same one time. */
function phi( { n, before, now, both }: PairedCounts ): number {
	const product = before * ( n - before ) * now * ( n - now );
	return product === 0 ? 0 : ( n * both - before * now ) / Math.sqrt( product );
}

/** No difference that people could count is further from 0 than this many standard errors. */
const FURTHEST = 40;

/**
 * The two-sided P value of "the shares are the same": one minus the confidence of the widest interval that leaves out 0.
 *
 * @param count
 * @param n
 * @param otherCount
 * @param otherN
 * @param pairs
 * @return 1 without a difference, or without answers
 */
export function differenceP(
	count: number, n: number, otherCount: number, otherN: number, pairs: PairedCounts | null = null,
): number {
	let [ low, high ] = [ 0, FURTHEST ];
	for ( let step = 0; step < 50; step++ ) {
		const z = ( low + high ) / 2;
		const interval = differenceInterval( count, n, otherCount, otherN, pairs, z );
		if ( interval === null ) {
			return 1;
		}
		if ( interval.low > 0 || interval.high < 0 ) {
			low = z;
		} else {
			high = z;
		}
	}
	return twoSided( low );
}

/**
 * The part of the standard normal distribution beyond ±z. Press, W. H. et al. (1992), Numerical Recipes in C, 2nd
 * edition, section 6.2 (erfcc): right to 7 digits.
 *
 * @param z - At least 0
 */
function twoSided( z: number ): number {
	const x = z / Math.SQRT2;
	const t = 1 / ( 1 + 0.5 * x );
	const series = [
		0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368,
	].reduce( ( sum, coefficient ) => sum * t + coefficient, 0 );
	return Math.min( 1, t * Math.exp( -x * x - 1.26551223 + t * series ) );
}

/**
 * Which of many differences stand out, so that the chance that any is said to do so while nothing has changed stays at
 * 5 % for all of them together: Holm, S. (1979), A simple sequentially rejective multiple test procedure, Scandinavian
 * Journal of Statistics 6: 65–70.
 *
 * @param values - P values
 * @return In the same order
 */
export function standOut( values: readonly number[] ): boolean[] {
	const order = values.map( ( _, index ) => index ).sort( ( a, b ) => ( values[ a ] as number ) - ( values[ b ] as number ) );
	const found = values.map( () => false );
	for ( let place = 0; place < order.length; place++ ) {
		const index = order[ place ] as number;
		if ( ( values[ index ] as number ) > 0.05 / ( order.length - place ) ) {
			break;
		}
		found[ index ] = true;
	}
	return found;
}
