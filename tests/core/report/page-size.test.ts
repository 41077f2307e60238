import fc from 'fast-check';
import { withLargestPage } from './parts';
import { LARGEST_PAGE, largestPageFor } from '../../../src/core/report/page-size';

describe( 'largestPageFor', () => {
	it( 'is what the wiki takes, and no more than anybody wants to read', () => {
		expect( [ undefined, 0, NaN, 40_960, 2_097_152, Infinity ].map( largestPageFor ) )
			.toEqual( [ LARGEST_PAGE, LARGEST_PAGE, LARGEST_PAGE, 40_960, LARGEST_PAGE, LARGEST_PAGE ] );
	} );
} );

describe( 'the data of results on a wiki that takes small pages only', () => {
	it( 'fits on its pages, and joined together is all that stands on one page elsewhere', () => {
		fc.assert( fc.property(
			fc.nat( 120 ), fc.integer( { min: 1, max: 40 } ), fc.nat( 300 ), fc.integer( { min: 30_000, max: 200_000 } ),
			( answers, communities, exclusions, largestPage ) => {
				const small = withLargestPage( { answers, communities, exclusions, largestPage } );
				const large = withLargestPage( { answers, communities, exclusions, largestPage: LARGEST_PAGE } );
				expect( small.sizes.filter( ( [ , size ] ) => size > largestPage ) ).toEqual( [] );
				expect( small.joined ).toEqual( large.joined );
				expect( small.table ).toBe( large.table );
			},
		), { numRuns: 15 } );
	} );

	it( 'takes several pages of each kind where it is large', () => {
		const { sizes } = withLargestPage( { answers: 240, communities: 120, exclusions: 300, largestPage: 30_000 } );
		const count = ( part: string ): number => sizes.filter( ( [ title ] ) => title.includes( `/${ part }-` ) ).length;
		[ 'groups', 'table', 'excluded', 'revisions' ].forEach( ( part ) => expect( count( part ) ).toBeGreaterThan( 2 ) );
	} );
} );
