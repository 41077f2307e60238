import fc from 'fast-check';
import { compareFractions, competitionRanks } from '../../../src/core/analysis/fraction';

describe( 'compareFractions', () => {
	const numerator = fc.maxSafeInteger();
	const denominator = fc.integer( { min: 1, max: Number.MAX_SAFE_INTEGER } );

	it( 'agrees with exact products of any size', () => {
		fc.assert( fc.property( numerator, denominator, numerator, denominator, ( a, b, c, d ) => {
			const exact = BigInt( a ) * BigInt( d ) - BigInt( c ) * BigInt( b );
			const compared = compareFractions( { numerator: a, denominator: b }, { numerator: c, denominator: d } );
			expect( Math.sign( compared ) ).toBe( exact === 0n ? 0 : exact > 0n ? 1 : -1 );
		} ) );
	} );

	it( 'finds equal fractions equal that differ as floating-point products', () => {
		const factor = fc.integer( { min: 1, max: 5000 } );
		fc.assert( fc.property( fc.integer( { min: -20, max: 20 } ), factor, factor, ( value, b, d ) => {
			const left = { numerator: value * b, denominator: 3 * b };
			expect( compareFractions( left, { numerator: value * d, denominator: 3 * d } ) ).toBe( 0 );
		} ) );
	} );

	it( 'tells apart what a floating-point division cannot', () => {
		const left = { numerator: 9007199254740990, denominator: 9007199254740991 };
		const right = { numerator: 9007199254740989, denominator: 9007199254740990 };
		expect( compareFractions( left, right ) ).toBeGreaterThan( 0 );
	} );
} );

describe( 'competitionRanks', () => {
	it( 'gives equal items one rank and leaves out those that they take up', () => {
		expect( competitionRanks( [ 7, 9, 9, 3, 7, 1 ], ( a, b ) => b - a ) ).toEqual( [ 3, 1, 1, 5, 3, 6 ] );
	} );

	it( 'gives each item one more than the number of better ones', () => {
		fc.assert( fc.property( fc.array( fc.integer( { min: 0, max: 5 } ) ), ( items ) => {
			expect( competitionRanks( items, ( a, b ) => a - b ) )
				.toEqual( items.map( ( item ) => items.filter( ( other ) => other < item ).length + 1 ) );
		} ) );
	} );
} );
