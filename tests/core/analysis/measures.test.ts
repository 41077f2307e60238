import fc from 'fast-check';
import {
	countOf, discrepancies, gap, highNeedCount, mean, meanWeightedDiscrepancy, type PairCount, quotient, rankedDiscrepancy,
	sampleDeviation, sideOf,
} from '../../../src/core/analysis/measures';

const step = fc.integer( { min: 1, max: 5 } );
const pair = fc.record( { importance: step, ability: step, count: fc.integer( { min: 1, max: 40 } ) } );
const pairs = fc.array( pair, { minLength: 1 } );

/** One pair for each answer. */
function singly( counted: readonly PairCount[] ): { importance: number; ability: number }[] {
	return counted.flatMap(
		( { importance, ability, count } ) => Array.from( { length: count }, () => ( { importance, ability } ) ),
	);
}

/** Written down from the formula, without a thought for exactness. */
function average( values: readonly number[] ): number {
	return values.reduce( ( sum, value ) => sum + value, 0 ) / values.length;
}

describe( 'the measures', () => {
	it( 'are those of the worked example', () => {
		const importance = [ 5, 4, 5, 3, 4 ];
		const ability = [ 2, 4, 3, 4, 1 ];
		const example = importance.map(
			( value, index ) => ( { importance: value, ability: ability[ index ] as number, count: 1 } ),
		);
		expect( mean( sideOf( example, 'importance' ) ) ).toBe( 4.2 );
		expect( mean( sideOf( example, 'ability' ) ) ).toBe( 2.8 );
		expect( quotient( gap( example ) ) ).toBe( 1.4 );
		expect( quotient( meanWeightedDiscrepancy( example ) ) ).toBe( 5.88 );
		expect( discrepancies( example ) ).toEqual( { negative: 3, tied: 1, positive: 1 } );
		expect( quotient( rankedDiscrepancy( example ) ) ).toBe( -40 );
	} );

	it( 'has as MWDS the mean of the weighted discrepancies, which is gap × mean importance', () => {
		fc.assert( fc.property( pairs, ( counted ) => {
			const all = singly( counted );
			const importance = average( all.map( ( one ) => one.importance ) );
			const ability = average( all.map( ( one ) => one.ability ) );
			const weighted = all.map( ( one ) => ( one.importance - one.ability ) * importance );
			const mwds = quotient( meanWeightedDiscrepancy( counted ) );
			expect( mwds ).toBeCloseTo( average( weighted ), 9 );
			expect( mwds ).toBeCloseTo( ( importance - ability ) * importance, 9 );
		} ) );
	} );

	it( 'stays within the bounds that scales from 1 to 5 allow', () => {
		fc.assert( fc.property( pairs, ( counted ) => {
			const mwds = quotient( meanWeightedDiscrepancy( counted ) ) as number;
			const rds = quotient( rankedDiscrepancy( counted ) ) as number;
			expect( mwds ).toBeGreaterThanOrEqual( -6.25 );
			expect( mwds ).toBeLessThanOrEqual( 20 );
			expect( Math.abs( rds ) ).toBeLessThanOrEqual( 100 );
		} ) );
		const extreme = ( importance: number, ability: number ): PairCount => ( { importance, ability, count: 1 } );
		expect( quotient( meanWeightedDiscrepancy( [ extreme( 5, 1 ) ] ) ) ).toBe( 20 );
		expect( quotient( meanWeightedDiscrepancy( [ extreme( 2, 5 ), extreme( 3, 5 ) ] ) ) ).toBe( -6.25 );
	} );

	it( 'does not depend on the order of the answers, to the last digit', () => {
		fc.assert( fc.property( pairs.chain( ( counted ) => fc.tuple(
			fc.constant( counted ), fc.shuffledSubarray( counted, { minLength: counted.length } ),
		) ), ( [ counted, shuffled ] ) => {
			for ( const measure of [ gap, meanWeightedDiscrepancy, rankedDiscrepancy ] ) {
				expect( measure( shuffled ) ).toEqual( measure( counted ) );
			}
			expect( sampleDeviation( sideOf( shuffled, 'ability' ) ) ).toBe( sampleDeviation( sideOf( counted, 'ability' ) ) );
		} ) );
	} );

	it( 'has the standard deviation of a sample', () => {
		const values = [ 2, 4, 4, 4, 5, 5, 7, 9 ].map( ( value ) => ( { value, count: 1 } ) );
		expect( sampleDeviation( values ) ).toBeCloseTo( 2.13809, 5 );
		expect( sampleDeviation( [ { value: 3, count: 1 } ] ) ).toBeNull();
		expect( sampleDeviation( [ { value: 3, count: 2 } ] ) ).toBe( 0 );
	} );

	it( 'has no value without answers', () => {
		expect( [ gap( [] ), meanWeightedDiscrepancy( [] ), rankedDiscrepancy( [] ), mean( [] ), sampleDeviation( [] ) ] )
			.toEqual( [ null, null, null, null, null ] );
	} );

	it.each( [
		[ [ 1, 2, 3, 4, 5 ], [ 4, 5 ], [ 1, 2 ] ],
		[ [ 0, 1, 2, 3, 4, 5, 6 ], [ 5, 6 ], [ 0, 1 ] ],
		[ [ 10, 20, 30, 40 ], [ 30, 40 ], [ 10, 20 ] ],
		// One at each end where two would meet or overlap: nobody is in high need who says the middle of both.
		[ [ 1, 2, 3 ], [ 3 ], [ 1 ] ],
		[ [ 0, 1 ], [ 1 ], [ 0 ] ],
		[ [ 1 ], [], [] ],
	] )( 'takes the highest and lowest steps, two of four or more, from the scale %j as it is', ( values, highest, lowest ) => {
		const scale = new Map( values.map( ( value ) => [ String( value ), value ] ) );
		const all = values.flatMap( ( importance ) => values.map( ( ability ) => ( { importance, ability, count: 1 } ) ) );
		const counted = all.filter( ( one ) => highNeedCount( [ one ], { importance: scale, ability: scale } ) === 1 );
		expect( counted ).toEqual( all.filter(
			( { importance, ability } ) => highest.includes( importance ) && lowest.includes( ability ),
		) );
		expect( highNeedCount( all, { importance: scale, ability: scale } ) ).toBe( countOf( counted ) );
	} );
} );
