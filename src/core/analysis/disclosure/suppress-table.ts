/** Which cells of a table of two dimensions are not shown. */
import { feasibleIntervals, type PublishedSum } from './feasible-intervals';

/** What is published of the sums of a table. More than the cells of a row add up to is of people outside the table. */
export interface TableTotals {
	readonly rows?: readonly number[];
	readonly columns?: readonly number[];
}

type Table = readonly ( readonly number[] )[];

/** Row by row, whether a cell is hidden. */
export type Suppression = readonly ( readonly boolean[] )[];

/**
 * The cells to hide so that none of those below `minCell` can be worked out, as few as a greedy search finds.
 *
 * - Cells from 1 to `minCell` − 1 are hidden, and those that the caller calls sensitive (primary suppression).
 * - So are people of a row or column outside the table, where they are fewer: they are its total minus its cells.
 * - A row with a published total that has all its people in one cell is hidden with its zeros, and so is a column: who
 *   is in the row is in that cell (group disclosure). Other zeros stay.
 * - Other cells are hidden (secondary suppression) until each hidden cell could be any of at least `minCell` numbers, or
 *   is at least `minCell` in any case: in one line the smallest, with both totals the corners of the cheapest rectangle.
 *   Cells that turn out not to be needed are shown again.
 *
 * @param cells - Row by row, all rows of the same length
 * @param totals - Those that are published
 * @param minCell - Up to 1: nothing is hidden
 * @param isSensitive - Cells that are hidden whatever their size
 * @return Null when hiding everything is not enough
 * @see Handbook on Statistical Disclosure Control (CC BY-SA 4.0), chapter 4
 */
export function suppressTable(
	cells: Table, totals: TableTotals, minCell: number, isSensitive: ( row: number, column: number ) => boolean = () => false,
): Suppression | null {
	const hidden = cells.map( ( row ) => row.map( () => false ) );
	if ( minCell <= 1 ) {
		return hidden;
	}
	const isPrimary = cells.map( ( row, y ) => row.map(
		( count, x ) => count > 0 && ( count < minCell || isSensitive( y, x ) ),
	) );
	for ( const { places, total } of linesOf( cells, totals ) ) {
		const [ only, ...others ] = places.filter( ( place ) => countAt( cells, ...place ) > 0 );
		if ( places.length > 1 && only !== undefined && others.length === 0 && countAt( cells, ...only ) === total ) {
			places.forEach( ( [ y, x ] ) => {
				( isPrimary[ y ] as boolean[] )[ x ] = true;
			} );
		}
	}
	isPrimary.forEach( ( row, y ) => row.forEach( ( is, x ) => {
		( hidden[ y ] as boolean[] )[ x ] = is;
	} ) );
	let unsafe = firstUnsafe( cells, hidden, isPrimary, totals, minCell );
	while ( unsafe !== null ) {
		const more = cheapestCompanions( cells, hidden, totals, unsafe );
		if ( more.length === 0 ) {
			return null;
		}
		more.forEach( ( [ y, x ] ) => {
			( hidden[ y ] as boolean[] )[ x ] = true;
		} );
		unsafe = firstUnsafe( cells, hidden, isPrimary, totals, minCell );
	}
	showUnneeded( cells, hidden, isPrimary, totals, minCell );
	return hidden;
}

function countAt( cells: Table, row: number, column: number ): number {
	return cells[ row ]?.[ column ] as number;
}

type Place = readonly [ row: number, column: number ];

/** A row or column, with its published total. */
interface Line {
	readonly places: readonly Place[];
	readonly total: number | undefined;
}

function linesOf( cells: Table, totals: TableTotals ): Line[] {
	const columns = ( cells[ 0 ] ?? [] ).map( ( _, x ): Line => (
		{ places: cells.map( ( __, y ) => [ y, x ] as const ), total: totals.columns?.[ x ] }
	) );
	return [
		...cells.map( ( row, y ): Line => ( { places: row.map( ( _, x ) => [ y, x ] as const ), total: totals.rows?.[ y ] } ) ),
		...columns,
	];
}

/** The first hidden cell that could be too few numbers. */
function firstUnsafe(
	cells: Table, hidden: Suppression, isPrimary: Suppression, totals: TableTotals, minCell: number,
): Place | null {
	if ( cells.length === 1 && totals.columns === undefined ) {
		return firstUnsafeInRow( cells[ 0 ] ?? [], hidden[ 0 ] ?? [], isPrimary[ 0 ] ?? [], totals.rows?.[ 0 ], minCell );
	}
	const isHidden = ( [ y, x ]: Place ): boolean => hidden[ y ]?.[ x ] === true;
	const nameOf = ( [ y, x ]: Place ): string => `${ y }/${ x }`;
	const lines = linesOf( cells, totals );
	const places = lines.slice( 0, cells.length )
		.reduce<Place[]>( ( all, line ) => all.concat( line.places ), [] ).filter( isHidden );
	const counts = places.map( nameOf );
	const leastOf: Record<string, number> = {};
	const sums: PublishedSum[] = [];
	lines.forEach( ( line, index ) => {
		const unknown = line.places.filter( isHidden );
		// Zeros are shown, so what is hidden is at least 1; but of a line that is all hidden nobody knows which are zeros.
		if ( line.places.length > 1 && unknown.length === line.places.length ) {
			unknown.forEach( ( place ) => {
				leastOf[ nameOf( place ) ] = 0;
			} );
		}
		if ( line.total !== undefined ) {
			const names = unknown.map( nameOf );
			const sumOf = ( some: readonly Place[] ): number =>
				some.reduce( ( sum, [ y, x ] ) => sum + countAt( cells, y, x ), 0 );
			const outside = line.total - sumOf( line.places );
			if ( outside > 0 ) {
				// The people of a line that are in none of its cells are one more hidden count.
				const place: Place = index < cells.length ? [ index, NOWHERE ] : [ NOWHERE, index - cells.length ];
				names.push( nameOf( place ) );
				counts.push( nameOf( place ) );
				leastOf[ nameOf( place ) ] = 0;
				if ( outside < minCell ) {
					places.push( place );
				}
			}
			const factors: Record<string, number> = {};
			names.forEach( ( name ) => {
				factors[ name ] = 1;
			} );
			sums.push( { factors, equals: line.total - sumOf( line.places.filter( ( place ) => !isHidden( place ) ) ) } );
		}
	} );
	const intervals = feasibleIntervals(
		{ counts, least: 1, leastOf, sums }, places.map( ( place ) => ( { [ nameOf( place ) ]: 1 } ) ),
	);
	return places.find( ( [ y, x ], index ) => {
		const interval = intervals[ index ] ?? null;
		return interval === null ||
			( isPrimary[ y ]?.[ x ] !== false || interval.least < minCell ) && interval.most - interval.least + 1 < minCell;
	} ) ?? null;
}

/** The same of one row, of which nothing is known but its total: no solver is needed. */
function firstUnsafeInRow(
	cells: readonly number[], hidden: readonly boolean[], isPrimary: readonly boolean[], total: number | undefined,
	minCell: number,
): Place | null {
	if ( total === undefined ) {
		return null;
	}
	const sumOf = ( counts: readonly number[] ): number => counts.reduce( ( sum, count ) => sum + count, 0 );
	const unknown = cells.map( ( _, x ) => x ).filter( ( x ) => hidden[ x ] === true );
	const least = cells.length > 1 && unknown.length === cells.length ? 0 : 1;
	const outside = total - sumOf( cells );
	const left = total - sumOf( cells.filter( ( _, x ) => hidden[ x ] !== true ) );
	const others = unknown.length - 1 + Number( outside > 0 );
	const isUnsafe = ( leastOfOne: number, leastOfOthers: number, isSmall: boolean ): boolean => {
		const interval = others === 0 ? [ left, left ] as const : [ leastOfOne, left - leastOfOthers ] as const;
		return ( isSmall || interval[ 0 ] < minCell ) && interval[ 1 ] - interval[ 0 ] + 1 < minCell;
	};
	const cell = unknown.find( ( x ) => isUnsafe( least, least * ( unknown.length - 1 ), isPrimary[ x ] === true ) );
	if ( cell !== undefined ) {
		return [ 0, cell ];
	}
	// People outside the table are one more hidden count.
	const isOutsideUnsafe = outside > 0 && outside < minCell && ( unknown.length === 0 ? true :
		isUnsafe( 0, least * unknown.length, true ) );
	return isOutsideUnsafe ? [ 0, NOWHERE ] : null;
}

/** Where those people are. */
const NOWHERE = -1;

/** Cells with which an unsafe one would be safer. Empty when everything is hidden that is not 0. */
function cheapestCompanions( cells: Table, hidden: Suppression, totals: TableTotals, [ row, column ]: Place ): Place[] {
	const isOpen = ( [ y, x ]: Place ): boolean => hidden[ y ]?.[ x ] === false && countAt( cells, y, x ) > 0;
	const costOf = ( some: readonly Place[] ): number =>
		some.reduce( ( sum, [ y, x ] ) => sum + countAt( cells, y, x ) + COST_OF_CELL, 0 );
	const cheapest = ( sets: readonly ( readonly Place[] )[] ): Place[] => sets.filter( ( set ) => set.length > 0 )
		.reduce<Place[]>( ( best, set ) => best.length === 0 || costOf( set ) < costOf( best ) ? set.slice() : best, [] );
	const inRow = ( cells[ row ] ?? [] ).map( ( _, x ): Place => [ row, x ] );
	const inColumn = column === NOWHERE ? [] : cells.map( ( _, y ): Place => [ y, column ] );
	const alone = ( some: readonly Place[] ): ( readonly Place[] )[] => some.filter( isOpen ).map( ( place ) => [ place ] );
	const isBoth = totals.rows?.[ row ] !== undefined && totals.columns?.[ column ] !== undefined;
	const isPossible = ( place: Place ): boolean => countAt( cells, ...place ) > 0;
	const rectangleOf = ( y: number, x: number ): Place[] => {
		const corners: Place[] = [ [ row, x ], [ y, column ], [ y, x ] ];
		return y !== row && x !== column && corners.every( isPossible ) ? corners.filter( isOpen ) : [];
	};
	const rectangles = !isBoth ? [] : inColumn.reduce<( readonly Place[] )[]>(
		( all, [ y ] ) => all.concat( inRow.map( ( [ , x ] ) => rectangleOf( y, x ) ) ), [],
	);
	const line = alone( totals.rows?.[ row ] !== undefined ? inRow : totals.columns?.[ column ] !== undefined ? inColumn : [] );
	const found = cheapest( isBoth ? rectangles : line );
	const nextInLine = found.length > 0 ? found : cheapest( [ ...alone( inRow ), ...alone( inColumn ) ] );
	const anywhere = linesOf( cells, totals )
		.reduce<( readonly Place[] )[]>( ( all, { places } ) => all.concat( alone( places ) ), [] );
	return nextInLine.length > 0 ? nextInLine : cheapest( anywhere );
}

/** One cell more is worse than a cell of more people. */
const COST_OF_CELL = 1e6;

function showUnneeded(
	cells: Table, hidden: boolean[][], isPrimary: Suppression, totals: TableTotals, minCell: number,
): void {
	const secondary: Place[] = [];
	hidden.forEach( ( row, y ) => row.forEach( ( is, x ) => {
		if ( is && isPrimary[ y ]?.[ x ] !== true ) {
			secondary.push( [ y, x ] );
		}
	} ) );
	secondary.sort( ( [ a, b ], [ c, d ] ) => countAt( cells, c, d ) - countAt( cells, a, b ) || a - c || b - d );
	for ( const [ y, x ] of secondary ) {
		const row = hidden[ y ] as boolean[];
		row[ x ] = false;
		row[ x ] = firstUnsafe( cells, hidden, isPrimary, totals, minCell ) !== null;
	}
}
