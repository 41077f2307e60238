import fc from 'fast-check';
import { roundHalfUp } from '../../../src/core/report/round';

describe( 'roundHalfUp', () => {
	it.each( [
		[ 1.005, 2, 0, 1.01 ],
		[ 2.675, 2, 0, 2.68 ],
		[ -1.005, 2, 0, -1.01 ],
		[ 0.285, 0, 2, 29 ],
		[ 0.285, 1, 2, 28.5 ],
		[ 0.5, 0, 0, 1 ],
		[ 0.49999999999999994, 0, 0, 0 ],
		[ 9.995, 2, 0, 10 ],
		[ 0.0049, 0, 2, 0 ],
		[ 0.005, 0, 2, 1 ],
		[ 1e-7, 2, 0, 0 ],
		[ 123456789012.345, 2, 0, 123456789012.35 ],
		[ 12345, 0, 0, 12345 ],
		[ 1, 0, 2, 100 ],
	] )( 'rounds %p to %p decimals (shifted by %p) as %p', ( value, decimals, shift, rounded ) => {
		expect( roundHalfUp( value, decimals, shift ) ).toBe( rounded );
	} );

	it( 'has no negative zero', () => {
		expect( Object.is( roundHalfUp( -0.001, 2 ), 0 ) ).toBe( true );
		expect( Object.is( roundHalfUp( -0, 2 ), 0 ) ).toBe( true );
	} );

	it( 'rounds quotients as exact arithmetic does', () => {
		const n = fc.integer( { min: 1, max: 100000 } );
		fc.assert( fc.property( fc.nat( 1000000 ), n, fc.integer( { min: 0, max: 3 } ), ( part, whole, decimals ) => {
			const scale = 10n ** BigInt( decimals );
			// Half up: the greatest whole number not above the quotient plus a half.
			const exact = ( 2n * BigInt( part ) * scale + BigInt( whole ) ) / ( 2n * BigInt( whole ) );
			expect( roundHalfUp( part / whole, decimals ) ).toBe( Number( exact ) / Number( scale ) );
		} ), { numRuns: 2000 } );
	} );
} );
