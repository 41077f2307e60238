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

	it( 'hides small counts only where they add up to nothing that is known', () => {
		expect( hiddenOf( { a: 1, b: 9, c: 30 }, 5, false ) ).toEqual( [ 'a' ] );
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
