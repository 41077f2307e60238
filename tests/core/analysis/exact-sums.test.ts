import fc from 'fast-check';
import { exactMean, exactVariance } from '../../../src/core/analysis/exact-sums';
import { median } from '../../../src/core/analysis/measures';

interface Decimal {
	readonly whole: bigint;
	readonly count: bigint;
}

/** The nearest number, by way of 60 decimals. */
function divide( numerator: bigint, denominator: bigint ): number {
	return Number( `${ numerator * BigInt( 10 ) ** BigInt( 60 ) / denominator }e-60` );
}

function total( list: readonly Decimal[], of: ( decimal: Decimal ) => bigint ): bigint {
	return list.reduce( ( sum, decimal ) => sum + of( decimal ), BigInt( 0 ) );
}

describe( 'exact sums', () => {
	const decimals = fc.integer( { min: 0, max: 6 } );
	const list = fc.array( fc.record( {
		whole: fc.oneof( fc.integer( { min: -1e15, max: 1e15 } ), fc.integer( { min: -20, max: 20 } ) ).map( BigInt ),
		count: fc.oneof( fc.integer( { min: 1, max: 1e15 } ), fc.integer( { min: 1, max: 9 } ) ).map( BigInt ),
	} ), { minLength: 1, maxLength: 8 } );

	it( 'give the number nearest to the fraction, in any order', () => {
		fc.assert( fc.property( list, decimals, ( counted, places ) => {
			const scale = BigInt( 10 ) ** BigInt( places );
			const values = counted.map( ( { whole, count } ) => ( { value: Number( `${ whole }e-${ places }` ), count: Number( count ) } ) );
			const n = total( counted, ( { count } ) => count );
			const sum = total( counted, ( { whole, count } ) => whole * count );
			const squares = total( counted, ( { whole, count } ) => whole * whole * count );
			for ( const order of [ values, values.slice().reverse() ] ) {
				// -0 is 0.
				expect( exactMean( order ) ).toBe( divide( sum, n * scale ) + 0 );
				expect( exactVariance( order ) ).toBe( n === BigInt( 1 ) ? null :
					divide( n * squares - sum * sum, n * ( n - BigInt( 1 ) ) * scale * scale ) );
			}
		} ) );
	} );

	it( 'know decimals and great numbers', () => {
		expect( exactMean( [ { value: 0.1, count: 3 } ] ) ).toBe( 0.1 );
		expect( exactVariance( [ { value: 0.1, count: 7 } ] ) ).toBe( 0 );
		const great = [ 1000000001, 1000000002, 1000000003 ].map( ( value ) => ( { value, count: 1 } ) );
		expect( exactVariance( great ) ).toBe( 1 );
		expect( median( [ { value: 0.1, count: 1 }, { value: 0.2, count: 1 } ] ) ).toBe( 0.15 );
	} );

	it( 'have none where there are too few values', () => {
		expect( exactMean( [] ) ).toBeNull();
		expect( exactMean( [ { value: 5, count: 0 } ] ) ).toBeNull();
		expect( exactVariance( [ { value: 5, count: 1 } ] ) ).toBeNull();
	} );
} );
