import fc from 'fast-check';
import { feasibleIntervals, type HiddenCounts } from '../../../../src/core/analysis/disclosure/feasible-intervals';

/** A table of which only the totals are shown. */
function totalsOf( rows: readonly number[], columns: readonly number[] ): HiddenCounts {
	const name = ( row: number, column: number ): string => `${ row }/${ column }`;
	const all = ( length: number, nameOf: ( index: number ) => string ): Record<string, number> =>
		Object.fromEntries( Array.from( { length }, ( _, index ) => [ nameOf( index ), 1 ] ) );
	return {
		counts: rows.flatMap( ( _, row ) => columns.map( ( __, column ) => name( row, column ) ) ),
		least: 0,
		sums: [
			...rows.map( ( equals, row ) => ( { equals, factors: all( columns.length, ( column ) => name( row, column ) ) } ) ),
			...columns.map( ( equals, column ) => ( { equals, factors: all( rows.length, ( row ) => name( row, column ) ) } ) ),
		],
	};
}

/** Every whole number that each count can be, by trying. */
function byTrying( { counts, least, sums }: HiddenCounts, most: number ): { least: number; most: number }[] {
	const found = counts.map( () => ( { least: Infinity, most: -Infinity } ) );
	const values: number[] = [];
	const go = (): void => {
		if ( values.length === counts.length ) {
			const agrees = sums.every( ( { factors, equals } ) => counts.reduce(
				( total, count, index ) => total + ( factors[ count ] ?? 0 ) * ( values[ index ] as number ), 0,
			) === equals );
			if ( agrees ) {
				values.forEach( ( value, index ) => {
					const interval = found[ index ] as { least: number; most: number };
					interval.least = Math.min( interval.least, value );
					interval.most = Math.max( interval.most, value );
				} );
			}
			return;
		}
		for ( let value = least; value <= most; value++ ) {
			values.push( value );
			go();
			values.pop();
		}
	};
	go();
	return found;
}

describe( 'feasibleIntervals', () => {
	// Geurts, J. (1992), table 10; Handbook on Statistical Disclosure Control 4.2, example 3, publishes the first.
	it( 'reproduces the published interval', () => {
		expect( feasibleIntervals( totalsOf( [ 7, 3 ], [ 6, 4 ] ) ) ).toEqual( [
			{ least: 3, most: 6 }, { least: 1, most: 4 }, { least: 0, most: 3 }, { least: 0, most: 3 },
		] );
	} );

	it( 'finds what trying all numbers finds, in tables', () => {
		fc.assert( fc.property( fc.array( fc.tuple( fc.nat( 3 ), fc.nat( 3 ) ), { minLength: 2, maxLength: 3 } ), ( rows ) => {
			const hidden = totalsOf( rows.map( ( [ a, b ] ) => a + b ), [ 0, 1 ].map(
				( column ) => rows.reduce( ( total, row ) => total + ( row[ column ] as number ), 0 ),
			) );
			expect( feasibleIntervals( hidden ) ).toEqual( byTrying( hidden, 6 ) );
		} ), { numRuns: 200 } );
	} );

	it( 'never leaves out a number that can be, with means published too', () => {
		fc.assert( fc.property( fc.array( fc.nat( 4 ), { minLength: 5, maxLength: 5 } ), ( counts ) => {
			const names = counts.map( ( _, index ) => String( index + 1 ) );
			const sum = ( factor: ( step: number ) => number ): { factors: Record<string, number>; equals: number } => ( {
				factors: Object.fromEntries( names.map( ( name ) => [ name, factor( Number( name ) ) ] ) ),
				equals: counts.reduce( ( total, count, index ) => total + factor( index + 1 ) * count, 0 ),
			} );
			const hidden = { counts: names, least: 0, sums: [ sum( () => 1 ), sum( ( step ) => step ) ] };
			const intervals = feasibleIntervals( hidden );
			byTrying( hidden, 6 ).forEach( ( tried, index ) => {
				expect( intervals[ index ]?.least ).toBeLessThanOrEqual( tried.least );
				expect( intervals[ index ]?.most ).toBeGreaterThanOrEqual( tried.most );
			} );
		} ), { numRuns: 30 } );
	} );

	it( 'says so when nothing agrees with what is published', () => {
		expect( feasibleIntervals( { counts: [ 'a' ], least: 1, sums: [ { factors: { a: 1 }, equals: 0 } ] } ) ).toEqual( [ null ] );
	} );

	it( 'knows no most where nothing is published', () => {
		expect( feasibleIntervals( { counts: [ 'a' ], least: 1, sums: [] } ) ).toEqual( [ { least: 1, most: Infinity } ] );
	} );
} );
