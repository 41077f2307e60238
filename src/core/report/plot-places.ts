/** Where the numbers of a plot stand so that none lies on another. */

export interface PlotPoint {
	/** From 0, the beginning of the axis, to 1, its end. */
	readonly across: number;
	readonly up: number;
}

export interface PlotPlace {
	/** From 0. */
	readonly column: number;
	readonly row: number;
}

/**
 * The cell of a square grid for each point: its own, or, where an earlier point has that, the nearest one that is free.
 *
 * @param points - Those that come first stand where they belong
 * @param size - Rows, and columns; more cells than points
 */
export function plotPlaces( points: readonly PlotPoint[], size: number ): PlotPlace[] {
	const taken = new Set<number>();
	return points.map( ( { across, up } ) => {
		const [ x, y ] = [ across * size - 0.5, up * size - 0.5 ];
		let [ best, least ] = [ -1, Infinity ];
		for ( let cell = 0; cell < size * size; cell++ ) {
			const distance = ( cell % size - x ) ** 2 + ( Math.floor( cell / size ) - y ) ** 2;
			if ( distance < least && !taken.has( cell ) ) {
				[ best, least ] = [ cell, distance ];
			}
		}
		taken.add( best );
		return { column: best % size, row: Math.floor( best / size ) };
	} );
}

/**
 * The part of a scale that a plot shows: from a half step at or below the lowest value to one at or above the highest,
 * at least one step long.
 *
 * @param values - At least one
 */
export function plotRange( values: readonly number[] ): { readonly low: number; readonly high: number } {
	const low = Math.floor( Math.min( ...values ) * 2 ) / 2;
	const high = Math.ceil( Math.max( ...values ) * 2 ) / 2;
	return high - low >= 1 ? { low, high } : { low: low - ( 1 - high + low ) / 2, high: high + ( 1 - high + low ) / 2 };
}
