import fc from 'fast-check';
import { plotPlaces, plotRange } from '../../../src/core/report/plot-places';

const share = fc.double( { min: 0, max: 1, noNaN: true } );

describe( 'plotPlaces', () => {
	it( 'puts a point where it belongs', () => {
		expect( plotPlaces( [ { across: 0, up: 0 }, { across: 1, up: 1 }, { across: 0.52, up: 0.2 } ], 10 ) ).toEqual( [
			{ column: 0, row: 0 }, { column: 9, row: 9 }, { column: 5, row: 1 },
		] );
	} );

	it( 'moves a point that would lie on another one cell away', () => {
		const [ first, second ] = plotPlaces( [ { across: 0.5, up: 0.5 }, { across: 0.5, up: 0.5 } ], 9 );
		expect( first ).toEqual( { column: 4, row: 4 } );
		expect( Math.abs( ( second?.column ?? 0 ) - 4 ) + Math.abs( ( second?.row ?? 0 ) - 4 ) ).toBe( 1 );
	} );

	it( 'never puts two points into one cell, nor outside', () => {
		fc.assert( fc.property( fc.array( fc.record( { across: share, up: share } ), { maxLength: 40 } ), ( points ) => {
			const places = plotPlaces( points, 16 );
			expect( new Set( places.map( ( { column, row } ) => `${ column }/${ row }` ) ).size ).toBe( points.length );
			expect( places.every( ( { column, row } ) => column >= 0 && column < 16 && row >= 0 && row < 16 ) ).toBe( true );
		} ) );
	} );
} );

describe( 'plotRange', () => {
	it( 'is a step long at least, and has every value in it', () => {
		expect( plotRange( [ 3.1, 3.2 ] ) ).toEqual( { low: 2.75, high: 3.75 } );
		expect( plotRange( [ 1.2, 4.6 ] ) ).toEqual( { low: 1, high: 5 } );
		expect( plotRange( [ 3 ] ) ).toEqual( { low: 2.5, high: 3.5 } );
	} );
} );
