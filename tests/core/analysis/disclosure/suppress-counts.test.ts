import fc from 'fast-check';
import { feasibleIntervals } from '../../../../src/core/analysis/disclosure/feasible-intervals';
import { suppressCounts } from '../../../../src/core/analysis/disclosure/suppress-counts';

const hiddenOf = ( counts: Record<string, number>, minCell: number, isTotalKnown = true ): string[] | null => {
	const hidden = suppressCounts( counts, minCell, isTotalKnown );
	return hidden === null ? null : [ ...hidden ].sort();
};

describe( 'suppressCounts', () => {
	it( 'shows everything where no count is small', () => {
		expect( hiddenOf( { a: 5, b: 0, c: 20 }, 5 ) ).toEqual( [] );
		expect( hiddenOf( { a: 1, b: 2 }, 1 ) ).toEqual( [] );
		expect( hiddenOf( { a: 1, b: 2 }, 0 ) ).toEqual( [] );
	} );

	it( 'hides a second count beside a small one, the smallest that is enough', () => {
		expect( hiddenOf( { a: 30, b: 3, c: 20, d: 0 }, 5 ) ).toEqual( [ 'b', 'c' ] );
	} );

	it( 'hides more where small counts would still be known: two hidden ones with a sum of 2 are 1 each', () => {
		expect( hiddenOf( { a: 1, b: 1, c: 9, d: 30 }, 5 ) ).toEqual( [ 'a', 'b', 'c' ] );
	} );

	it( 'hides no others beside small counts where they add up to nothing that is known, but not only small ones', () => {
		expect( hiddenOf( { a: 1, b: 8, c: 30 }, 5, false ) ).toEqual( [ 'a', 'b' ] );
		expect( hiddenOf( { a: 1, b: 2, c: 3 }, 2, false ) ).toEqual( [ 'a', 'b' ] );
	} );

	it( 'hides equal counts together, in whatever order they are', () => {
		expect( hiddenOf( { a: 2, b: 2, c: 1, d: 9 }, 2 ) ).toEqual( [ 'a', 'b', 'c' ] );
	} );

	/** Every list of so many counts with a sum. */
	const listsOf = ( length: number, sum: number ): number[][] => length === 1 ? [ [ sum ] ] :
		Array.from( { length: sum + 1 }, ( _, first ) => first )
			.flatMap( ( first ) => listsOf( length - 1, sum - first ).map( ( others ) => [ first, ...others ] ) );

	it.each( [
		[ 2, 3, 13 ], [ 2, 4, 11 ], [ 2, 5, 9 ], [ 3, 3, 17 ], [ 3, 4, 13 ], [ 3, 5, 11 ],
		[ 4, 4, 14 ], [ 5, 3, 19 ], [ 5, 4, 15 ],
	] )( 'leaves enough numbers to whoever knows how it works (%i, %i counts, %i in all)', ( minCell, length, sum ) => {
		// Everything that looks the same from outside.
		const alike = new Map<string, number[][]>();
		for ( const list of listsOf( length, sum ) ) {
			const counts = Object.fromEntries( list.map( ( count, index ) => [ index, count ] ) );
			const hidden = suppressCounts( counts, minCell, true );
			const key = hidden === null ? null : list.map( ( count, index ) => hidden.has( String( index ) ) ? 'x' : count ).join();
			if ( key?.includes( 'x' ) === true ) {
				alike.set( key, [ ...alike.get( key ) ?? [], list ] );
			}
		}
		expect( alike.size ).toBeGreaterThan( 5 );
		const told = Array.from( alike ).filter( ( [ key, found ] ) => key.split( ',' ).some( ( shown, index ) => {
			const numbers = new Set( found.map( ( list ) => list[ index ] as number ) );
			return shown === 'x' && numbers.size < minCell && Math.min( ...numbers ) < minCell;
		} ) );
		expect( told.map( ( [ key ] ) => key ) ).toEqual( [] );
	} );

	it( 'gives up where all counts together are too few', () => {
		expect( hiddenOf( { a: 1, b: 2 }, 5 ) ).toBeNull();
		expect( hiddenOf( { a: 3 }, 5 ) ).toBeNull();
	} );

	it( 'passes the audit, whatever the counts', () => {
		const lists = fc.array( fc.nat( 12 ), { minLength: 1, maxLength: 6 } );
		fc.assert( fc.property( lists, fc.integer( { min: 2, max: 8 } ), ( list, minCell ) => {
			const counts = Object.fromEntries( list.map( ( count, index ) => [ `c${ index }`, count ] ) );
			const hidden = suppressCounts( counts, minCell, true );
			fc.pre( hidden !== null && hidden.size > 0 );
			const codes = [ ...hidden as ReadonlySet<string> ];
			const sum = codes.reduce( ( total, code ) => total + ( counts[ code ] ?? 0 ), 0 );
			const intervals = feasibleIntervals( {
				counts: codes,
				least: 1,
				sums: [ { factors: Object.fromEntries( codes.map( ( code ) => [ code, 1 ] ) ), equals: sum } ],
			} );
			intervals.forEach( ( interval ) => {
				expect( ( interval?.most ?? 0 ) - ( interval?.least ?? 0 ) + 1 ).toBeGreaterThanOrEqual( minCell );
			} );
		} ) );
	} );
} );
