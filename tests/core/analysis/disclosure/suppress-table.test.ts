import fc from 'fast-check';
import { feasibleIntervals, type PublishedSum } from '../../../../src/core/analysis/disclosure/feasible-intervals';
import { type Suppression, suppressTable, type TableTotals } from '../../../../src/core/analysis/disclosure/suppress-table';

type Table = readonly ( readonly number[] )[];

const sumOf = ( values: readonly number[] ): number => values.reduce( ( sum, value ) => sum + value, 0 );
const columnsOf = ( cells: Table ): number[][] =>
	( cells[ 0 ] ?? [] ).map( ( _, x ) => cells.map( ( row ) => row[ x ] as number ) );
const totalsOf = ( cells: Table ): Required<TableTotals> => (
	{ rows: cells.map( sumOf ), columns: columnsOf( cells ).map( sumOf ) }
);
const marks = ( hidden: Suppression | null ): string[] | null =>
	hidden === null ? null : hidden.map( ( row ) => row.map( ( is ) => is ? 'x' : '.' ).join( '' ) );

/** Whether every hidden cell could be `minCell` numbers at least, or is not small: built apart from the code under test. */
function isSafe( cells: Table, hidden: Suppression, totals: TableTotals, minCell: number ): boolean {
	const sums: PublishedSum[] = [];
	const nameOf = ( y: number, x: number ): string => hidden[ y ]?.[ x ] ? `${ y },${ x }` : '';
	type Line = [ string[], readonly number[], number | undefined ];
	const lines: Line[] = [
		...cells.map( ( row, y ): Line => [ row.map( ( _, x ) => nameOf( y, x ) ), row, totals.rows?.[ y ] ] ),
		...columnsOf( cells ).map( ( column, x ): Line =>
			[ column.map( ( _, y ) => nameOf( y, x ) ), column, totals.columns?.[ x ] ] ),
	];
	const leastOf: Record<string, number> = {};
	lines.forEach( ( [ names, counts, total ] ) => {
		if ( names.every( Boolean ) ) {
			names.forEach( ( name ) => {
				leastOf[ name ] = 0;
			} );
		}
		if ( total !== undefined && names.some( Boolean ) ) {
			sums.push( {
				factors: Object.fromEntries( names.filter( Boolean ).map( ( name ) => [ name, 1 ] ) ),
				equals: total - sumOf( counts.filter( ( _, index ) => names[ index ] === '' ) ),
			} );
		}
	} );
	const counts = cells.flatMap( ( row, y ) => row.map( ( _, x ) => `${ y },${ x }` ).filter( ( __, x ) => hidden[ y ]?.[ x ] ) );
	return feasibleIntervals( { counts, least: 1, leastOf, sums } ).every( ( interval ) => interval !== null &&
		( interval.least >= minCell || interval.most - interval.least + 1 >= minCell ) );
}

/** The fewest cells that could be hidden, by trying all ways of hiding cells that are not 0. */
function fewest( cells: Table, totals: TableTotals, minCell: number ): number | null {
	const places = cells.flatMap( ( row, y ) => row.map( ( count, x ) => ( { count, y, x } ) ) )
		.filter( ( { count } ) => count > 0 );
	let best: number | null = null;
	for ( let set = 0; set < 2 ** places.length; set++ ) {
		const chosen = places.filter( ( _, index ) => Math.floor( set / 2 ** index ) % 2 === 1 );
		const isOpen = places.some( ( place ) => place.count < minCell && !chosen.includes( place ) );
		if ( isOpen || best !== null && chosen.length >= best ) {
			continue;
		}
		const hidden = cells.map( ( row, y ) => row.map(
			( _, x ) => chosen.some( ( place ) => place.y === y && place.x === x ),
		) );
		if ( isSafe( cells, hidden, totals, minCell ) ) {
			best = chosen.length;
		}
	}
	return best;
}

/** Tables in which no line has all its people in one cell: then zeros stay. */
function isMixed( cells: Table ): boolean {
	return [ ...cells, ...columnsOf( cells ) ].every( ( line ) => line.filter( ( count ) => count > 0 ).length !== 1 );
}

const twoOrThree = fc.integer( { min: 2, max: 3 } );
const tables = fc.tuple( twoOrThree, twoOrThree ).chain( ( [ height, width ] ) => fc.array(
	fc.array( fc.oneof( fc.nat( 4 ), fc.nat( 20 ) ), { minLength: width, maxLength: width } ),
	{ minLength: height, maxLength: height },
) );

describe( 'suppressTable', () => {
	it( 'hides nothing where nothing is small, or single answers may be shown', () => {
		const cells = [ [ 7, 0, 9 ], [ 5, 6, 8 ], [ 0, 6, 7 ] ];
		expect( marks( suppressTable( cells, totalsOf( cells ), 5 ) ) ).toEqual( [ '...', '...', '...' ] );
		expect( marks( suppressTable( [ [ 1, 2 ] ], { rows: [ 3 ] }, 1 ) ) ).toEqual( [ '..' ] );
	} );

	it( 'hides the corners of the cheapest rectangle where rows and columns have totals', () => {
		const cells = [ [ 30, 2, 25 ], [ 20, 9, 8 ], [ 40, 30, 35 ] ];
		expect( marks( suppressTable( cells, totalsOf( cells ), 5 ) ) ).toEqual( [ '.xx', '.xx', '...' ] );
	} );

	it( 'hides the smallest other cell of a row where only rows have totals', () => {
		const cells = [ [ 30, 2, 25 ], [ 20, 9, 8 ] ];
		expect( marks( suppressTable( cells, { rows: [ 57, 37 ] }, 5 ) ) ).toEqual( [ '.xx', '...' ] );
		expect( marks( suppressTable( cells, { columns: totalsOf( cells ).columns }, 5 ) ) ).toEqual( [ '.x.', '.x.' ] );
		expect( marks( suppressTable( cells, {}, 5 ) ) ).toEqual( [ '.x.', '...' ] );
	} );

	it( 'counts the people outside a table as one more hidden cell', () => {
		expect( marks( suppressTable( [ [ 30, 2, 25 ] ], { rows: [ 70 ] }, 5 ) ) ).toEqual( [ '.x.' ] );
		expect( marks( suppressTable( [ [ 30, 2, 25 ] ], { rows: [ 58 ] }, 5 ) ) ).toEqual( [ '.xx' ] );
		// These are few too, and the total minus the others.
		expect( marks( suppressTable( [ [ 30, 7, 25 ] ], { rows: [ 64 ] }, 5 ) ) ).toEqual( [ '.x.' ] );
		expect( marks( suppressTable( [ [ 30, 40 ], [ 20, 30 ] ], { columns: [ 52, 70 ] }, 5 ) ) ).toEqual( [ '..', 'x.' ] );
	} );

	it( 'hides a line with its zeros where all its people are in one cell: a group disclosure', () => {
		const cells = [ [ 9, 0, 0 ], [ 20, 15, 12 ] ];
		expect( marks( suppressTable( cells, { rows: [ 9, 47 ] }, 5 ) ) ).toEqual( [ 'xxx', '...' ] );
		const turned = [ [ 9, 20 ], [ 0, 15 ], [ 0, 12 ] ];
		expect( marks( suppressTable( turned, { columns: [ 9, 47 ] }, 5 ) ) ).toEqual( [ 'x.', 'x.', 'x.' ] );
		// Without a total, or with people outside, a zero says nothing of the others.
		expect( marks( suppressTable( cells, {}, 5 ) ) ).toEqual( [ '...', '...' ] );
		expect( marks( suppressTable( cells, { rows: [ 14, 47 ] }, 5 ) ) ).toEqual( [ '...', '...' ] );
	} );

	it( 'hides cells that are sensitive whatever their size', () => {
		const cells = [ [ 9, 8, 7 ] ];
		expect( marks( suppressTable( cells, { rows: [ 24 ] }, 5, ( _, x ) => x === 1 ) ) ).toEqual( [ '.xx' ] );
	} );

	it( 'gives up where hiding everything is not enough', () => {
		expect( suppressTable( [ [ 1, 2 ] ], { rows: [ 3 ] }, 5 ) ).toBeNull();
	} );

	it( 'is safe, hides all that is small, and little more than the fewest cells that would do', () => {
		const [ greedy, fewestCells ]: [ number[], number[] ] = [ [], [] ];
		const cases = fc.tuple( tables, fc.integer( { min: 2, max: 5 } ), fc.boolean(), fc.boolean() );
		fc.assert( fc.property( cases, ( [ cells, minCell, rows, columns ] ) => {
			fc.pre( isMixed( cells ) );
			const all = totalsOf( cells );
			const totals = { ...rows ? { rows: all.rows } : {}, ...columns ? { columns: all.columns } : {} };
			const found = suppressTable( cells, totals, minCell );
			const best = fewest( cells, totals, minCell );
			expect( found === null ).toBe( best === null );
			// Where nothing would do, everything is withheld.
			const hidden = found ?? cells.map( ( row ) => row.map( () => true ) );
			expect( found === null || isSafe( cells, hidden, totals, minCell ) ).toBe( true );
			expect( cells.flatMap(
				( row, y ) => row.filter( ( count, x ) => count > 0 && count < minCell && !hidden[ y ]?.[ x ] ),
			) ).toEqual( [] );
			greedy.push( found === null ? 0 : hidden.flat().filter( Boolean ).length );
			fewestCells.push( best ?? 0 );
		} ), { numRuns: 250, seed: 4 } );
		expect( Math.max( ...greedy.map( ( count, index ) => count - ( fewestCells[ index ] as number ) ) ) )
			.toBeLessThanOrEqual( 2 );
		expect( sumOf( greedy ) / sumOf( fewestCells ) ).toBeLessThan( 1.03 );
	} );
} );
