/**
 * The measures of needs assessments over importance × ability pairs. Everything is kept in whole numbers up to one
 * last division, so that results do not depend on the order of the answers, and are as exact as a number can be.
 */
import type { Fraction } from './fraction';
import { exactMean, exactVariance } from './exact-sums';
import { bottomTwo, type MeasuredGrid, topTwo } from './measured-grid';
import type { ValueCount } from './value-count';

/** An importance with an ability, and how many answers gave both. */
export interface PairCount {
	readonly importance: number;
	readonly ability: number;
	readonly count: number;
}

/** How many answers there are. */
export function countOf( counts: readonly { readonly count: number }[] ): number {
	return counts.reduce( ( sum, { count } ) => sum + count, 0 );
}

function sumOf( counts: readonly ValueCount[] ): number {
	return counts.reduce( ( sum, { value, count } ) => sum + value * count, 0 );
}

/**
 * A fraction as a number.
 *
 * @param fraction
 * @return Null for null
 */
export function quotient( fraction: Fraction | null ): number | null {
	return fraction === null ? null : fraction.numerator / fraction.denominator;
}

/**
 * A part of a whole, 0 to 1.
 *
 * @param part
 * @param whole
 * @return Null when the whole is 0
 */
export function share( part: number, whole: number ): number | null {
	return whole === 0 ? null : part / whole;
}

/**
 * Arithmetic mean.
 *
 * @param counts
 * @return Null without any value
 */
export function mean( counts: readonly ValueCount[] ): number | null {
	return exactMean( counts );
}

/**
 * The value in the middle; with an even number of values the mean of the two in the middle.
 *
 * @param counts - In any order
 * @return Null without any value
 */
export function median( counts: readonly ValueCount[] ): number | null {
	const sorted = counts.slice().sort( ( a, b ) => a.value - b.value );
	const n = countOf( sorted );
	const valueAt = ( place: number ): number => {
		let before = 0;
		return ( sorted.find( ( { count } ) => ( before += count ) > place ) as ValueCount ).value;
	};
	return n === 0 ? null : exactMean( [ Math.floor( ( n - 1 ) / 2 ), Math.floor( n / 2 ) ]
		.map( ( place ) => ( { value: valueAt( place ), count: 1 } ) ) );
}

/**
 * Sample standard deviation, with n − 1.
 *
 * @param counts
 * @return Null for fewer than two values
 */
export function sampleDeviation( counts: readonly ValueCount[] ): number | null {
	const variance = exactVariance( counts );
	return variance === null ? null : Math.sqrt( variance );
}

/** The importances, or the abilities, of pairs. */
export function sideOf( pairs: readonly PairCount[], side: 'importance' | 'ability' ): ValueCount[] {
	return pairs.map( ( pair ) => ( { value: pair[ side ], count: pair.count } ) );
}

/**
 * Discrepancy: mean importance − mean ability.
 *
 * @param pairs
 * @return Null without pairs
 */
export function gap( pairs: readonly PairCount[] ): Fraction | null {
	const n = countOf( pairs );
	return n === 0 ? null : {
		numerator: sumOf( sideOf( pairs, 'importance' ) ) - sumOf( sideOf( pairs, 'ability' ) ),
		denominator: n,
	};
}

/**
 * Mean weighted discrepancy score (MWDS) after Borich, G. D. (1980), A needs assessment model for conducting follow-up
 * studies, Journal of Teacher Education 31(3): each pair's discrepancy, weighted by the mean importance of the skill,
 * averaged over the pairs. That is (mean importance − mean ability) × mean importance. From −6.25 (importance 2.5,
 * ability 5) to 20 on scales from 1 to 5.
 *
 * @param pairs
 * @return Null without pairs
 */
export function meanWeightedDiscrepancy( pairs: readonly PairCount[] ): Fraction | null {
	const discrepancy = gap( pairs );
	return discrepancy === null ? null : {
		numerator: discrepancy.numerator * sumOf( sideOf( pairs, 'importance' ) ),
		denominator: discrepancy.denominator * discrepancy.denominator,
	};
}

/**
 * How many pairs have an ability below, equal to and above the importance.
 *
 * @param pairs
 */
export function discrepancies( pairs: readonly PairCount[] ): { negative: number; tied: number; positive: number } {
	const count = ( isOne: ( pair: PairCount ) => boolean ): number => countOf( pairs.filter( isOne ) );
	return {
		negative: count( ( { importance, ability } ) => ability < importance ),
		tied: count( ( { importance, ability } ) => ability === importance ),
		positive: count( ( { importance, ability } ) => ability > importance ),
	};
}

/**
 * Ranked discrepancy score (RDS) after Narine, L., & Harder, A. (2021), Advancements in Agricultural Development 2(3),
 * 96–111: 100 × (share of pairs with ability above importance − share with ability below). From −100 to 100; the
 * lower, the needier.
 *
 * @param pairs
 * @return Null without pairs
 */
export function rankedDiscrepancy( pairs: readonly PairCount[] ): Fraction | null {
	const { negative, tied, positive } = discrepancies( pairs );
	const n = negative + tied + positive;
	return n === 0 ? null : { numerator: 100 * ( positive - negative ), denominator: n };
}

/**
 * Pairs with an importance among the two highest of its scale and an ability among the two lowest of its own (of fewer
 * than four steps, the highest and the lowest), as in
 * the Public Health Workforce Interests and Needs Survey ("somewhat or very important" and "unable to perform or
 * beginner").
 *
 * @param pairs
 * @param scales
 */
export function highNeedCount( pairs: readonly PairCount[], scales: Omit<MeasuredGrid, 'grid'> ): number {
	const important = topTwo( scales.importance );
	const unable = bottomTwo( scales.ability );
	return countOf( pairs.filter(
		( { importance, ability } ) => important.includes( importance ) && unable.includes( ability ),
	) );
}
