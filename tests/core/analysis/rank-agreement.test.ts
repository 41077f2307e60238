import fc from 'fast-check';
import { rankAgreement } from '../../../src/core/analysis/rank-agreement';

describe( 'rankAgreement', () => {
	it( 'is 1 for the same order, −1 for the reverse', () => {
		expect( rankAgreement( [ 1, 2, 3, 4 ], [ 10, 20, 30, 40 ] ) ).toBe( 1 );
		expect( rankAgreement( [ 1, 2, 3, 4 ], [ 4, 3, 2, 1 ] ) ).toBe( -1 );
	} );

	// Kendall's own example (1945): two rankings of ten with ties.
	it( 'takes account of ties', () => {
		const left = [ 1, 2.5, 2.5, 4.5, 4.5, 6.5, 6.5, 8, 9.5, 9.5 ];
		const right = [ 1, 2, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10 ];
		expect( rankAgreement( left, right ) ).toBeCloseTo( 0.859, 3 );
	} );

	it( 'is nothing where there is no order', () => {
		expect( rankAgreement( [], [] ) ).toBeNull();
		expect( rankAgreement( [ 1 ], [ 1 ] ) ).toBeNull();
		expect( rankAgreement( [ 1, 1 ], [ 1, 2 ] ) ).toBeNull();
	} );

	it( 'does not ask which ranking comes first, nor in which order things stand', () => {
		fc.assert( fc.property( fc.array( fc.tuple( fc.nat( 6 ), fc.nat( 6 ) ), { maxLength: 12 } ), ( pairs ) => {
			const [ left, right ] = [ pairs.map( ( pair ) => pair[ 0 ] ), pairs.map( ( pair ) => pair[ 1 ] ) ];
			const agreement = rankAgreement( left, right );
			expect( rankAgreement( right, left ) ).toEqual( agreement );
			expect( rankAgreement( left.slice().reverse(), right.slice().reverse() ) ).toEqual( agreement );
			expect( Math.abs( agreement ?? 0 ) ).toBeLessThanOrEqual( 1 + 1e-12 );
		} ) );
	} );
} );
