import fc from 'fast-check';
import { differenceInterval } from '../../../src/core/analysis/difference-interval';

describe( 'differenceInterval', () => {
	// Newcombe (1998), table II, method 10.
	it.each( [
		[ 56, 70, 48, 80, 0.0524, 0.3339 ],
		[ 9, 10, 3, 10, 0.1705, 0.8090 ],
		[ 6, 7, 2, 7, 0.0582, 0.8062 ],
		[ 5, 56, 0, 29, -0.0381, 0.1926 ],
		[ 0, 10, 0, 20, -0.1611, 0.2775 ],
		[ 0, 10, 0, 10, -0.2775, 0.2775 ],
		[ 10, 10, 0, 20, 0.6791, 1 ],
		[ 10, 10, 0, 10, 0.6075, 1 ],
	] )( 'has the published limits of %d/%d − %d/%d', ( count, n, otherCount, otherN, low, high ) => {
		const interval = differenceInterval( count, n, otherCount, otherN );
		expect( interval?.low.toFixed( 4 ) ).toBe( low.toFixed( 4 ) );
		expect( interval?.high.toFixed( 4 ) ).toBe( high.toFixed( 4 ) );
	} );

	it( 'is nothing where one of them has no answers', () => {
		expect( differenceInterval( 0, 0, 1, 2 ) ).toBeNull();
		expect( differenceInterval( 1, 2, 0, 0 ) ).toBeNull();
	} );

	it( 'holds the difference, and turns round with it', () => {
		const share = fc.nat( 60 ).chain( ( n ) => fc.tuple( fc.nat( n ), fc.constant( n + 1 ) ) );
		fc.assert( fc.property( share, share, ( [ count, n ], [ otherCount, otherN ] ) => {
			const interval = differenceInterval( count, n, otherCount, otherN );
			const turned = differenceInterval( otherCount, otherN, count, n );
			const difference = count / n - otherCount / otherN;
			expect( interval?.low ).toBeLessThanOrEqual( difference );
			expect( interval?.high ).toBeGreaterThanOrEqual( difference );
			expect( Math.abs( interval?.low ?? NaN ) ).toBeLessThanOrEqual( 1 );
			expect( turned?.low ).toBeCloseTo( -( interval?.high ?? NaN ), 12 );
			expect( turned?.high ).toBeCloseTo( -( interval?.low ?? NaN ), 12 );
		} ) );
	} );
} );
