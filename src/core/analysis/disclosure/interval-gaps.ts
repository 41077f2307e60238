/** What can be one thing in one case and another in the other. */
import type { FeasibleInterval } from './feasible-intervals';

/**
 * From the least that can be in any case to the most.
 *
 * @param intervals
 */
export function hullOf( intervals: readonly FeasibleInterval[] ): FeasibleInterval {
	return {
		least: Math.min( ...intervals.map( ( { least } ) => least ) ),
		most: Math.max( ...intervals.map( ( { most } ) => most ) ),
	};
}

/**
 * How many numbers lie between intervals: what can be one thing in one case and another in the other cannot be what is
 * between both.
 *
 * @param intervals
 */
export function gapsBetween( intervals: readonly FeasibleInterval[] ): number {
	const [ first, ...others ] = intervals.slice().sort( ( a, b ) => a.least - b.least );
	let gaps = 0;
	let most = first?.most ?? 0;
	others.forEach( ( interval ) => {
		gaps += Math.max( 0, interval.least - most - 1 );
		most = Math.max( most, interval.most );
	} );
	return gaps;
}
