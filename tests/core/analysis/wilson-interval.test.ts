import fc from 'fast-check';
import { wilsonInterval } from '../../../src/core/analysis/wilson-interval';

describe( 'wilsonInterval', () => {
	// Newcombe, R. G. (1998), Two-sided confidence intervals for the single proportion: comparison of seven methods,
	// Statistics in Medicine 17: 857–872, table I, method 3.
	it.each( [
		[ 81, 263, 0.2553, 0.3662 ], [ 15, 148, 0.0624, 0.1605 ], [ 0, 20, 0, 0.1611 ], [ 1, 29, 0.0061, 0.1718 ],
	] )( 'gives the published interval of %i of %i', ( count, n, low, high ) => {
		const interval = wilsonInterval( count, n );
		expect( interval?.low ).toBeCloseTo( low, 4 );
		expect( interval?.high ).toBeCloseTo( high, 4 );
	} );

	it( 'knows nothing without answers', () => {
		expect( wilsonInterval( 0, 0 ) ).toBeNull();
	} );

	it( 'holds the share, stays within 0 and 1, and is the mirror image of the others\' interval', () => {
		fc.assert( fc.property( fc.nat( 5000 ), fc.nat( 5000 ), ( a, b ) => {
			fc.pre( a + b > 0 );
			const interval = wilsonInterval( a, a + b );
			const others = wilsonInterval( b, a + b );
			expect( interval?.low ).toBeGreaterThanOrEqual( 0 );
			expect( interval?.high ).toBeLessThanOrEqual( 1 );
			expect( interval?.low ).toBeLessThanOrEqual( a / ( a + b ) );
			expect( interval?.high ).toBeGreaterThanOrEqual( a / ( a + b ) );
			expect( others?.low ).toBeCloseTo( 1 - ( interval?.high ?? NaN ), 12 );
		} ) );
	} );
} );
