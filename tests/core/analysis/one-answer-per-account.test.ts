import fc from 'fast-check';
import { sortExclusions } from '../../../src/core/analysis/compute-results';
import { type AccountIndex, createAccountIndex, oneAnswerPerAccount } from '../../../src/core/analysis/one-answer-per-account';
import type { Answer } from '../../../src/core/survey/answer';

function answer( user: string, timestamp: string, revision: number, page: string | null = null ): Answer {
	return { user, timestamp, revision, page, values: new Map() };
}

describe( 'oneAnswerPerAccount', () => {
	it( 'keeps the newest answer, whatever the order and the time zone', () => {
		const old = answer( 'Ana', '2026-11-21T10:00:00Z', 9, 'Answers/Ana' );
		const newest = answer( 'Ana', '2026-11-21T09:30:00-02:00', 3 );
		for ( const order of [ [ old, newest ], [ newest, old ] ] ) {
			expect( oneAnswerPerAccount( order ) ).toEqual( {
				answers: [ newest ], excluded: [ { page: 'Answers/Ana', reason: 'duplicate', revision: 9 } ],
			} );
		}
	} );

	it( 'keeps the highest revision of answers at the same time, and of the same revision the last', () => {
		const time = '2026-11-21T10:00:00Z';
		const [ first, second, third ] = [ answer( 'Ana', time, 5 ), answer( 'Ana', time, 7 ), answer( 'Ana', time, 7 ) ];
		expect( oneAnswerPerAccount( [ first, second, third ] ).answers ).toEqual( [ third ] );
		expect( oneAnswerPerAccount( [ first, second, third ] ).answers[ 0 ] ).toBe( third );
		expect( oneAnswerPerAccount( [ second, first ] ).answers[ 0 ] ).toBe( second );
	} );

	it( 'keeps the same of two answers without time and revision, whatever the order', () => {
		const [ one, other ] = [ 'a', 'b' ].map( ( code ): Answer => (
			{ ...answer( 'Ana', '', 0 ), values: new Map( [ [ 'q', [ code ] ], [ 'p', [ 'x' ] ] ] ) }
		) ) as [ Answer, Answer ];
		expect( oneAnswerPerAccount( [ one, other ] ).answers ).toEqual( oneAnswerPerAccount( [ other, one ] ).answers );
	} );

	it( 'follows an account over wikis, and names the other wiki where an answer is left out', () => {
		const time = '2026-11-21T10:00:00Z';
		const at = ( community: string | null, timestamp: string, revision: number ): Answer => (
			{ ...answer( 'Ana', timestamp, revision, `Answers/${ community }` ), community }
		);
		const older = [ at( 'frwiki', '2026-11-20T10:00:00Z', 900 ), at( 'metawiki', time, 5 ), at( 'trwiki', time, 7 ) ];
		const newest = at( 'arwiki', time, 7 );
		for ( const order of [ [ ...older, newest ], [ newest, ...older.slice().reverse() ] ] ) {
			const { answers, excluded } = oneAnswerPerAccount( order, 'metawiki' );
			expect( answers ).toEqual( [ newest ] );
			expect( sortExclusions( excluded ) ).toEqual( [
				{ page: 'Answers/frwiki', reason: 'duplicate', revision: 900, community: 'frwiki' },
				{ page: 'Answers/metawiki', reason: 'duplicate', revision: 5 },
				{ page: 'Answers/trwiki', reason: 'duplicate', revision: 7, community: 'trwiki' },
			] );
		}
	} );

	it( 'keeps the same answers whatever the order', () => {
		const given = fc.record( {
			user: fc.constantFrom( 'Ana', 'Ben', 'ben' ),
			timestamp: fc.constantFrom( '', '2026-11-20T10:00:00Z', '2026-11-21' ),
			revision: fc.nat( 2 ),
			community: fc.constantFrom( null, 'arwiki', 'frwiki' ),
		} ).map( ( known ): Answer => ( { ...known, page: null, values: new Map() } ) );
		const key = ( { user, timestamp, revision, community }: Answer ): string =>
			[ user, timestamp, revision, community ].join();
		const list = fc.uniqueArray( given, { selector: ( one ) => key( one ).toLowerCase(), maxLength: 12 } );
		fc.assert( fc.property( list.chain( ( all ) => fc.tuple(
			fc.constant( all ), fc.shuffledSubarray( all, { minLength: all.length } ),
		) ), ( [ all, shuffled ] ) => {
			const kept = ( answers: readonly Answer[] ): string[] => oneAnswerPerAccount( answers ).answers.map( key ).sort();
			expect( kept( shuffled ) ).toEqual( kept( all ) );
		} ) );
	} );

	it( 'counts the accounts that two sets of answers share', () => {
		const [ one, other ] = [ [ 'Ana', 'Ben_B', 'Cem' ], [ 'ben B', 'Dan', 'Cem', 'Cem' ] ].map( ( users ) => {
			const index = createAccountIndex();
			users.forEach( ( user, place ) => index.add( answer( user, '', 0 ), place ) );
			return index;
		} ) as [ AccountIndex, AccountIndex ];
		expect( [ one.sharedWith( other ), other.sharedWith( one ) ] ).toEqual( [ 2, 2 ] );
	} );

	it( 'takes an answer without a time for older than any with one', () => {
		const timed = answer( 'Ana', '2001-01-01T00:00:00Z', 1 );
		expect( oneAnswerPerAccount( [ timed, answer( 'Ana', '', 8 ) ] ).answers ).toEqual( [ timed ] );
	} );

	it.each( [
		[ 'Ana Lima', 'Ana_Lima', true ],
		[ 'ana', 'Ana', true ],
		[ 'Ana', 'ANA', false ],
		[ 'Émile', 'E\u0301mile', true ],
		[ '\u00DFeta', 'SSeta', false ],
		[ '__proto__', 'proto', true ],
	] )( 'takes %s and %s for one account: %s', ( one, other, areSame ) => {
		const { answers } = oneAnswerPerAccount( [ answer( one, '2026-11-21T10:00:00Z', 1 ), answer( other, '2026-11-21T10:00:00Z', 2 ) ] );
		expect( answers ).toHaveLength( areSame ? 1 : 2 );
	} );
} );
