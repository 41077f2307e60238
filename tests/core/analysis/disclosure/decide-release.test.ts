import fc from 'fast-check';
import { type AnswerChange, answerChange, answersToWaitFor, type CountedRevisions, decideRelease } from '../../../../src/core/analysis/disclosure/decide-release';

import type { PublishedResults } from '../../../../src/core/analysis/disclosure/published';
import type { Survey } from '../../../../src/core/survey/definition';
import { resultsOf, surveyOf } from '../surveys';
import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';

const home = ( ...revisions: number[] ): CountedRevisions => new Map( [ [ '', revisions ] ] );
const thresholds = ( minCell: number ): { minAnswers: number; minCell: number } => ( { minAnswers: 5, minCell } );

describe( 'decideRelease', () => {
	const released = home( 1, 2, 3, 4, 5, 6 );

	it( 'publishes a first result, and one after a result without answers', () => {
		expect( decideRelease( null, home( 1 ), thresholds( 5 ) ) ).toMatchObject( { kind: 'publish' } );
		expect( decideRelease( home(), home( 1 ), thresholds( 5 ) ) ).toMatchObject( { kind: 'publish' } );
	} );

	it( 'holds one more answer back, and says what the results still count', () => {
		expect( decideRelease( released, home( 1, 2, 3, 4, 5, 6, 7 ), thresholds( 5 ) ) ).toEqual( {
			kind: 'hold', pending: 1, needed: 5, revisions: released, change: { added: 1, removed: 0, accounts: 1 },
		} );
	} );

	it( 'publishes as soon as there are enough', () => {
		expect( decideRelease( released, home( 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 ), thresholds( 5 ) ).kind ).toBe( 'hold' );
		expect( decideRelease( released, home( 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 ), thresholds( 5 ) ).kind ).toBe( 'publish' );
	} );

	it( 'holds back what was withdrawn or changed, a changed answer being one account', () => {
		expect( decideRelease( released, home( 1, 2, 3, 4, 5 ), thresholds( 3 ) ) ).toMatchObject( { kind: 'hold', pending: 1 } );
		expect( decideRelease( released, home( 1, 2, 3, 4, 7, 8 ), thresholds( 3 ) ) ).toMatchObject( { kind: 'hold', pending: 2 } );
		expect( decideRelease( released, home( 1, 2, 3, 7, 8, 9 ), thresholds( 3 ) ) ).toMatchObject( { kind: 'publish' } );
	} );

	it( 'publishes the same answers again: their texts or the definition may have changed', () => {
		expect( decideRelease( released, home( 1, 2, 3, 4, 5, 6 ), thresholds( 5 ) ) ).toMatchObject( { kind: 'publish' } );
	} );

	it( 'holds nothing back where single answers may be shown', () => {
		expect( decideRelease( released, home( 1, 2, 3, 4, 5, 6, 7 ), thresholds( 1 ) ).kind ).toBe( 'publish' );
		expect( decideRelease( released, home( 1, 2, 3, 4, 5, 6, 7 ), thresholds( 0 ) ).kind ).toBe( 'publish' );
	} );

	it( 'tells the revisions of one wiki from those of another', () => {
		const there = new Map( [ [ 'arwiki', [ 1, 2 ] ], [ '', [ 3 ] ] ] );
		expect( decideRelease( home( 1, 2, 3 ), there, thresholds( 3 ) ) )
			.toMatchObject( { kind: 'hold', change: { added: 2, removed: 2, accounts: 2 } } );
		expect( answerChange( there, new Map() ) ).toEqual( { added: 0, removed: 3, accounts: 3 } );
	} );

	it( 'counts differences as sets do', () => {
		const ids = fc.uniqueArray( fc.nat( 30 ) ).map( ( list ) => list.sort( ( a, b ) => a - b ) );
		fc.assert( fc.property( ids, ids, ( before, after ) => {
			expect( answerChange( home( ...before ), home( ...after ) ) ).toMatchObject( {
				added: after.filter( ( id ) => !before.includes( id ) ).length,
				removed: before.filter( ( id ) => !after.includes( id ) ).length,
			} );
		} ) );
	} );
} );

describe( 'answersToWaitFor', () => {
	const survey = surveyOf( ( definition ) => {
		definition.localSkills.minCell = 3;
	} );
	const published = publishResults( resultsOf( survey, [] ), survey );
	const losing: PublishedResults = {
		...published, questions: { ...published.questions, role: { withheld: 'little-change' } },
	};
	const change = ( accounts: number ): AnswerChange => ( { added: accounts, removed: 0, accounts } );
	const released = home( 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 );
	const wait = ( next: PublishedResults, accounts: number, of: Survey = survey, last = published ): number | null =>
		answersToWaitFor( next, { published: last }, released, change( accounts ), of );

	it( 'waits for half as many answers again where figures would be withheld', () => {
		expect( wait( losing, 4 ) ).toBe( 5 );
		expect( wait( losing, 5 ) ).toBeNull();
		expect( wait( published, 4 ) ).toBeNull();
		expect( wait( losing, 4, survey, losing ) ).toBeNull();
	} );

	it( 'waits no longer when the survey is closed, nor when nothing has changed', () => {
		expect( wait( losing, 4, { ...survey, status: 'closed' } ) ).toBeNull();
		expect( wait( losing, 0 ) ).toBeNull();
	} );
} );
