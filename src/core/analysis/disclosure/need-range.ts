/** What number and means of ratings tell of how many are in high need, and the other way round. */
import type { MeasuredGrid } from '../measured-grid';
import type { FeasibleInterval } from './feasible-intervals';
import type { RatingSums } from './is-spread';

/*
 * Those in high need gave one of the two highest steps of importance and one of the two lowest of ability. All others
 * gave a higher ability with any importance (some of them), or any ability with a lower importance (the rest). For a
 * fixed number of each of the three, importance and ability have nothing to do with each other, and within its steps
 * each sum can be put together. So all that is possible is found by going through how many of the others are of the
 * first kind.
 */

/** Both scales have these steps, from 1 on; null where they have not, or so few that the two ends meet. */
function stepsOf( { ability, importance }: MeasuredGrid ): number | null {
	const values = [ importance, ability ].map( ( scale ) => Array.from( scale.values() ).sort( ( a, b ) => a - b ) );
	const steps = values[ 0 ]?.length ?? 0;
	return steps >= 4 && values.every( ( all ) => all.length === steps && all.every( ( value, index ) => value === index + 1 ) ) ?
		steps : null;
}

/** How many of the others can be of the first kind; null where nobody can be in high need so often. */
function firstKind( { ability, importance, n }: RatingSums, need: number, steps: number ): readonly [ number, number ] | null {
	const others = n - need;
	const low = Math.max( 0, Math.ceil( ( importance - steps * need - ( steps - 2 ) * others ) / 2 ) );
	const high = Math.min( others, Math.floor( ( ability - n ) / 2 ) );
	return low > high || importance < ( steps - 1 ) * need + others || ability > 2 * need + steps * others ? null : [ low, high ];
}

/**
 * The least and the most that can be in high need.
 *
 * @param ratings - What is known: how many, and the sums of what they gave
 * @param measured
 * @return Null where the scales are of another kind
 */
export function needRange( ratings: RatingSums, measured: MeasuredGrid ): FeasibleInterval | null {
	const steps = stepsOf( measured );
	if ( steps === null ) {
		return null;
	}
	let [ least, most ] = [ 0, ratings.n ];
	while ( least <= most && firstKind( ratings, least, steps ) === null ) {
		least++;
	}
	while ( most >= least && firstKind( ratings, most, steps ) === null ) {
		most--;
	}
	return { least, most };
}

/**
 * Whether it stays open how many gave the highest, and the lowest, step of both scales when it is known how many are in
 * high need, too: as for `isSpread`, there are `numbers` numbers or more that each of them can be.
 *
 * @param ratings
 * @param need - How many are in high need
 * @param measured
 * @param numbers
 */
export function areStepsOpen( ratings: RatingSums, need: number, measured: MeasuredGrid, numbers: number ): boolean {
	const steps = stepsOf( measured );
	const kinds = steps === null ? null : firstKind( ratings, need, steps );
	if ( steps === null || kinds === null ) {
		return false;
	}
	const { ability, importance, n } = ratings;
	// From the end at which those in high need are; ability the other way round, with the kinds exchanged.
	const sides = [ { near: steps * n - importance, isSwapped: false }, { near: ability - n, isSwapped: true } ];
	return sides.every( ( { isSwapped, near } ) => [ true, false ].every( ( isNear ) => {
		const found = new Set<number>();
		for ( let first = kinds[ 0 ]; first <= kinds[ 1 ] && found.size < numbers; first++ ) {
			const free = isSwapped ? n - need - first : first;
			const bound = n - need - free;
			const distance = isNear ? near : ( steps - 1 ) * n - near;
			const [ away, fewest, most ] = isNear ?
				awayFromNear( distance, need, free, bound, steps ) : awayFromFar( distance, need, free, bound, steps );
			for ( let count = fewest; count <= most && found.size < numbers; count++ ) {
				found.add( away + count );
			}
		}
		return found.size >= numbers;
	} ) );
}

type Away = readonly [ surely: number, fewestMore: number, mostMore: number ];

/**
 * Not at the end where those in high need are: the bound ones are not, by 2 to all steps; of the free ones some, by 1 to
 * all steps, and of those in need some, by 1.
 */
function awayFromNear( distance: number, need: number, free: number, bound: number, steps: number ): Away {
	const left = distance - ( steps - 1 ) * bound;
	const fewest = left <= ( steps - 1 ) * free ? Math.ceil( left / ( steps - 1 ) ) : left - ( steps - 2 ) * free;
	return [ bound, Math.max( 0, fewest ), Math.min( need + free, distance - 2 * bound ) ];
}

/**
 * Not at the other end: those in need are not, by all steps or all but one; of the free ones some, by 1 to all steps, and
 * of the bound ones some, by 1 to all steps but two.
 */
function awayFromFar( distance: number, need: number, free: number, bound: number, steps: number ): Away {
	const left = distance - ( steps - 1 ) * need;
	const afterFree = left - ( steps - 1 ) * free;
	const fewest = afterFree <= 0 ? Math.ceil( left / ( steps - 1 ) ) :
		steps > 3 && afterFree <= ( steps - 3 ) * bound ? free + Math.ceil( afterFree / ( steps - 3 ) ) : Infinity;
	return [ need, Math.max( 0, fewest ), Math.min( free + bound, distance - ( steps - 2 ) * need ) ];
}
