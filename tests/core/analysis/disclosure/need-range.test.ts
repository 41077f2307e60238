import fc from 'fast-check';
import type { MeasuredGrid } from '../../../../src/core/analysis/measured-grid';
import { areStepsOpen, needRange } from '../../../../src/core/analysis/disclosure/need-range';

/** Scales from 1 to so many. */
function gridOf( steps: number ): MeasuredGrid {
	const scale = new Map( Array.from( { length: steps }, ( _, index ) => [ String( index + 1 ), index + 1 ] as const ) );
	return { importance: scale, ability: scale } as unknown as MeasuredGrid;
}

type Pair = readonly [ importance: number, ability: number ];

const isNeed = ( steps: number ) => ( [ importance, ability ]: Pair ): boolean => importance >= steps - 1 && ability <= 2;

/** Every way in which people can rate with these sums. */
function worlds( n: number, importance: number, ability: number, steps: number ): Pair[][] {
	const pairs = Array.from(
		{ length: steps * steps }, ( _, index ): Pair => [ 1 + Math.floor( index / steps ), 1 + index % steps ],
	);
	const found: Pair[][] = [];
	const go = ( people: Pair[], from: number, left: Pair ): void => {
		const missing = n - people.length;
		if ( missing === 0 ) {
			if ( left[ 0 ] === 0 && left[ 1 ] === 0 ) {
				found.push( people );
			}
			return;
		}
		if ( left.some( ( sum ) => sum < missing || sum > missing * steps ) ) {
			return;
		}
		for ( let index = from; index < pairs.length; index++ ) {
			const pair = pairs[ index ] as Pair;
			go( [ ...people, pair ], index, [ left[ 0 ] - pair[ 0 ], left[ 1 ] - pair[ 1 ] ] );
		}
	};
	go( [], 0, [ importance, ability ] );
	return found;
}

describe( 'what means tell of high need', () => {
	const people = fc.constantFrom( 4, 5 ).chain( ( steps ) => {
		const step = fc.integer( { min: 1, max: steps } );
		const pairs = fc.array( fc.tuple( step, step ), { minLength: 1, maxLength: 5 } );
		return fc.record( { steps: fc.constant( steps ), pairs } );
	} );

	it( 'is what trying every way of rating finds, and so is what high need tells of the steps', () => {
		fc.assert( fc.property( people, fc.integer( { min: 1, max: 4 } ), ( { pairs, steps }, numbers ) => {
			const sum = ( side: 0 | 1 ): number => pairs.reduce( ( total, pair ) => total + pair[ side ], 0 );
			const ratings = { n: pairs.length, importance: sum( 0 ), ability: sum( 1 ) };
			const possible = worlds( ratings.n, ratings.importance, ratings.ability, steps );
			const needs = possible.map( ( world ) => world.filter( isNeed( steps ) ).length );
			expect( needRange( ratings, gridOf( steps ) ) )
				.toEqual( { least: Math.min( ...needs ), most: Math.max( ...needs ) } );
			const need = pairs.filter( isNeed( steps ) ).length;
			const known = possible.filter( ( _, index ) => needs[ index ] === need );
			const isOpen = ( [ 0, 1 ] as const ).every( ( side ) => [ 1, steps ].every( ( end ) =>
				new Set( known.map( ( world ) => world.filter( ( pair ) => pair[ side ] !== end ).length ) ).size >= numbers ) );
			expect( areStepsOpen( ratings, need, gridOf( steps ), numbers ) ).toBe( isOpen );
		} ), { numRuns: 150 } );
	} );

	it( 'is not known of other scales', () => {
		const grid = gridOf( 5 );
		const other = { ...grid, ability: new Map( [ [ 'low', 0 ], [ 'high', 10 ] ] ) };
		expect( needRange( { n: 3, importance: 9, ability: 9 }, other ) ).toBeNull();
		expect( areStepsOpen( { n: 3, importance: 9, ability: 9 }, 1, other, 2 ) ).toBe( false );
	} );
} );
