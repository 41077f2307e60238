import fc from 'fast-check';
import { plotPlaces, plotRange } from '../../../src/core/report/plot-places';

const share = fc.double( { min: 0, max: 1, noNaN: true } );

describe( 'plotPlaces', () => {
	it( 'puts a point where it belongs, to a hundredth of the plot', () => {
		const [ place ] = plotPlaces( [ { across: 0.523, up: 0.2 } ], 0.075 );
		expect( place?.across ).toBeCloseTo( 0.523, 2 );
		expect( place?.up ).toBeCloseTo( 0.2, 2 );
	} );

	it( 'moves a number that would lie on another just as far as it is wide', () => {
		const [ first, second ] = plotPlaces( [ { across: 0.5, up: 0.5 }, { across: 0.5, up: 0.5 } ], 0.0625 );
		expect( first ).toEqual( { across: 0.5, up: 0.5 } );
		expect( Math.abs( ( second?.across ?? 0 ) - 0.5 ) + Math.abs( ( second?.up ?? 0 ) - 0.5 ) ).toBeCloseTo( 0.0625, 10 );
	} );

	it( 'never lets two numbers lie on each other, nor stick out', () => {
		const SIZE = 0.075;
		fc.assert( fc.property( fc.array( fc.record( { across: share, up: share } ), { maxLength: 32 } ), ( points ) => {
			const places = plotPlaces( points, SIZE );
			const isApart = ( one: number, other: number ): boolean => Math.abs( one - other ) > SIZE - 1e-9;
			places.forEach( ( place, index ) => {
				expect( [ place.across, place.up ].every( ( part ) => part >= SIZE / 2 && part <= 1 - SIZE / 2 ) ).toBe( true );
				expect( places.slice( 0, index ).every( ( other ) =>
					isApart( other.across, place.across ) || isApart( other.up, place.up ) ) ).toBe( true );
			} );
		} ), { numRuns: 30 } );
	} );
} );

describe( 'plotRange', () => {
	it( 'is a step long at least, and has every value in it', () => {
		expect( plotRange( [ 3.1, 3.2 ] ) ).toEqual( { low: 2.75, high: 3.75 } );
		expect( plotRange( [ 1.2, 4.6 ] ) ).toEqual( { low: 1, high: 5 } );
		expect( plotRange( [ 3 ] ) ).toEqual( { low: 2.5, high: 3.5 } );
	} );
} );
