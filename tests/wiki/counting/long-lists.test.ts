import { compareExclusions, exclusionReasons } from '../../../src/core/analysis/exclusion-list';
import type { Exclusion } from '../../../src/core/survey/answer';
import { createExclusionSorter } from '../../../src/wiki/counting/exclusion-sorter';
import { createNumberList } from '../../../src/wiki/counting/number-list';
import { createNumberSorter } from '../../../src/wiki/counting/number-sorter';
import { createSparseBits } from '../../../src/wiki/counting/sparse-bits';
import { SpillFault } from '../../../src/wiki/counting/spill';
import { createMemorySpill } from './memory-spill';

/** Numbers below 2^40 in no order, some of them twice. */
const numberAt = ( index: number ): number => ( index % 200_000 * 7919 ) % 200_003 * 5_000_000;

describe.each( [ [ 'a place for them', false ], [ 'no room elsewhere', true ] ] )( 'long lists with %s', ( _what, isFull ) => {
	it( 'are numbers by their places', () => {
		const spill = createMemorySpill( isFull );
		const list = createNumberList( spill );
		const numbers = Array.from( { length: 500_000 }, ( _, index ) => index * 8000 );
		numbers.forEach( ( number, index ) => {
			list.add( 1 );
			list.setLast( number );
			if ( index % 65_536 === 0 ) {
				list.add( 2 );
				list.removeLast();
			}
		} );
		expect( spill.kept.length > 0 ).toBe( !isFull );
		expect( list ).toHaveLength( numbers.length );
		expect( numbers.every( ( number, index ) => list.at( index ) === number ) ).toBe( true );
		for ( const index of [ 0, 499_999, 70_000, 140_000, 1, 210_000, 70_000 ] ) {
			expect( list.at( index ) ).toBe( numbers[ index ] );
		}
	} );

	it( 'are numbers in their order, whole and in parts', () => {
		const spill = createMemorySpill( isFull );
		const sorter = createNumberSorter( spill, 300_000 );
		const numbers = Array.from( { length: 300_000 }, ( _, index ) => numberAt( index ) );
		numbers.forEach( sorter.add );
		const expected = Float64Array.from( numbers ).sort();
		const sorted = sorter.sorted();
		expect( spill.kept.length > 0 ).toBe( !isFull );
		expect( sorted ).toHaveLength( expected.length );
		const found = Float64Array.from( sorted );
		expect( expected.every( ( number, index ) => found[ index ] === number ) ).toBe( true );
		const parts = [ [ 0, 1 ], [ 4095, 4097 ], [ 50_000, 100_000 ], [ 299_999, 400_000 ], [ 300_000, 350_000 ] ] as const;
		for ( const [ start, end ] of parts ) {
			expect( Array.from( sorted.slice( start, end ) ) ).toEqual( Array.from( expected.slice( start, end ) ) );
		}
	} );

	it( 'are exclusions in the order of results, whole and in parts', () => {
		const sorter = createExclusionSorter( createMemorySpill( isFull ) );
		const exclusions = Array.from( { length: 20_000 }, ( _, index ): Exclusion => ( {
			page: `Answers/Zoë ${ numberAt( index ) % 1_000_003 }`,
			reason: index % 3 === 0 ? 'duplicate' : 'not-owner',
			revision: index,
			...index % 5 === 0 ? { community: 'arwiki' } : {},
		} ) );
		exclusions.forEach( sorter.add );
		const expected = exclusions.slice().sort( compareExclusions );
		const sorted = sorter.sorted();
		expect( sorted ).toHaveLength( expected.length );
		expect( JSON.stringify( [ ...sorted ] ) ).toBe( JSON.stringify( expected ) );
		expect( exclusionReasons( sorted ) ).toEqual( exclusionReasons( expected ) );
		for ( const [ start, end ] of [ [ 0, 1000 ], [ 63, 65 ], [ 19_000, 20_000 ], [ 19_999, 30_000 ] ] as const ) {
			expect( sorted.slice( start, end ) ).toEqual( expected.slice( start, end ) );
		}
	} );
} );

describe( 'short lists', () => {
	it( 'stay in memory, and are arrays', () => {
		const spill = createMemorySpill();
		const [ numbers, exclusions ] = [ createNumberSorter( spill ), createExclusionSorter( spill ) ];
		[ 3, 1, 2 ].forEach( numbers.add );
		[ 'B', 'A' ].forEach( ( page ) => exclusions.add( { page, reason: 'hidden' } ) );
		expect( Array.from( numbers.sorted() ) ).toEqual( [ 1, 2, 3 ] );
		expect( exclusions.sorted() ).toEqual( [ { page: 'A', reason: 'hidden' }, { page: 'B', reason: 'hidden' } ] );
		expect( spill.kept ).toEqual( [] );
	} );
} );

describe( 'what was put elsewhere', () => {
	it( 'is missed by an error of its own when it cannot be read again', () => {
		const sorter = createNumberSorter( { ...createMemorySpill(), read: () => {
			throw new Error( 'EIO' );
		} } );
		for ( let number = 0; number < 100_000; number++ ) {
			sorter.add( number );
		}
		expect( () => Array.from( sorter.sorted() ) ).toThrow( SpillFault );
	} );
} );

describe( 'createSparseBits', () => {
	it( 'gives back what was marked, in a copy of its own', () => {
		const bits = createSparseBits();
		const marked = [ 0, 7, 8, 65_535, 65_536, 1_000_000 ];
		marked.slice().reverse().forEach( bits.set );
		const copy = bits.copy();
		copy.set( 9 );
		expect( [ ...bits ] ).toEqual( marked );
		expect( [ 0, 1, 9, 65_536, 2_000_000 ].map( bits.has ) ).toEqual( [ true, false, false, true, false ] );
		expect( copy.has( 9 ) ).toBe( true );
	} );
} );
