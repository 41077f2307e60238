import { oneAnswerPerAccount } from '../../../src/core/analysis/one-answer-per-account';
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
