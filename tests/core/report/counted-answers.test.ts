import fc from 'fast-check';
import { type CountedAnswer, countedAnswers, MAX_NAMED_ANSWERS } from '../../../src/core/report/counted-answers';

const anyAnswer: fc.Arbitrary<CountedAnswer> = fc.record( {
	user: fc.constantFrom( 'Ana', 'Ben', 'Émile', 'أمينة' ),
	page: fc.constantFrom( 'A', 'B' ),
	revision: fc.integer( { min: 1, max: 2 ** 45 } ),
	timestamp: fc.constantFrom( '', '2026-11-03T10:00:00Z', '2026-11-21T23:59:59Z' ),
	community: fc.constantFrom( null, 'metawiki', 'arwiki' ),
} );

function manyAnswers( count: number ): CountedAnswer[] {
	return Array.from( { length: count }, ( _, index ) => (
		{ user: `User ${ index }`, page: `P ${ index }`, revision: 5000 - index, timestamp: '2026-11-03T10:00:00Z', community: 'metawiki' }
	) );
}

describe( 'countedAnswers', () => {
	it( 'names each answer as long as they are few, and only their revisions when there are more', () => {
		const few = countedAnswers( manyAnswers( MAX_NAMED_ANSWERS ) );
		expect( few.named ).toHaveLength( MAX_NAMED_ANSWERS );
		expect( few.named?.[ 0 ] ).toMatchObject( { user: 'User 0', revision: 5000 } );
		const many = countedAnswers( manyAnswers( MAX_NAMED_ANSWERS + 1 ) );
		expect( many ).toMatchObject( { count: 1001, newestDay: '2026-11-03', named: null } );
		expect( Array.from( many.places[ 0 ]?.revisions ?? [] ).slice( 0, 2 ) ).toEqual( [ 4000, 4001 ] );
	} );

	it( 'is the same in any order, and has every revision once under its wiki', () => {
		fc.assert( fc.property( fc.array( anyAnswer, { maxLength: 200 } ), ( answers ) => {
			const counted = countedAnswers( answers );
			expect( countedAnswers( answers.slice().reverse() ) ).toEqual( counted );
			const told = counted.places.map( ( { community, revisions } ) => Array.from( revisions, ( id ) => `${ id } ${ community ?? '' }` ) );
			expect( told.flat().sort() ).toEqual( answers.map( ( { revision, community } ) => `${ revision } ${ community ?? '' }` ).sort() );
			expect( counted.places.map( ( { community } ) => community ?? '' ) )
				.toEqual( [ ...new Set( answers.map( ( { community } ) => community ?? '' ) ) ].sort() );
		} ) );
	} );

	it( 'knows the day of the newest answer, and none without answers', () => {
		expect( countedAnswers( [] ) ).toEqual( { count: 0, newestDay: null, named: [], places: [] } );
		expect( countedAnswers( [ '2026-11-03T10:00:00Z', '2026-12-01T00:00:00Z', '' ].map( ( timestamp ) => (
			{ user: 'Ana', page: 'A', revision: 1, timestamp }
		) ) ).newestDay ).toBe( '2026-12-01' );
	} );
} );
