/** Where the numbers of a plot stand so that none lies on another. */

export interface PlotPoint {
	/** From 0, the beginning of the axis, to 1, its end. */
	readonly across: number;
	readonly up: number;
}

/** Steps of the fine grid that places are on. */
const STEPS = 96;

/**
 * The place of the middle of each point's number: its own, or, where numbers would lie on each other or stick out, the
 * nearest one that is free.
 *
 * @param points - Those that come first stand where they belong
 * @param size - Of a number, as a part of the plot; all of them must have room
 * @return As parts of the axes, 0 to 1
 */
export function plotPlaces( points: readonly PlotPoint[], size: number ): PlotPoint[] {
	const width = Math.ceil( size * STEPS );
	const places: { readonly across: number; readonly up: number }[] = [];
	const [ least, most ] = [ width / 2, STEPS - width / 2 ];
	const isFree = ( across: number, up: number ): boolean => places.every( ( place ) =>
		Math.abs( place.across - across ) >= width || Math.abs( place.up - up ) >= width );
	for ( const point of points ) {
		const [ x, y ] = [ point.across * STEPS, point.up * STEPS ];
		let [ best, distance ] = [ { across: least, up: least }, Infinity ];
		for ( let across = least; across <= most; across++ ) {
			for ( let up = least; up <= most; up++ ) {
				const away = ( across - x ) ** 2 + ( up - y ) ** 2;
				if ( away < distance && isFree( across, up ) ) {
					[ best, distance ] = [ { across, up }, away ];
				}
			}
		}
		places.push( best );
	}
	return places.map( ( { across, up } ) => ( { across: across / STEPS, up: up / STEPS } ) );
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
