import { createPageTitles } from '../../../src/core/pages';
import {
	type AnswerDecision, type AnswerPage, type AnswerRevision, createAnswerDecider, type Rename,
} from '../../../src/core/survey/decide-answer-counts';
import type { Survey } from '../../../src/core/survey/definition';
import { ANSWER_TEMPLATE, createAnswerReader } from '../../../src/core/survey/read-answer';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { createTemplateReader } from '../../../src/core/wikitext/template-reader';
import { goodDefinition } from './definitions';

const survey = readDefinition( goodDefinition() ).survey as Survey;
const readAnswer = createAnswerReader( survey, createTemplateReader( { templates: [ ANSWER_TEMPLATE ] } ) );
const ANSWERS = 'LocalSkills/Survey/skills-2026/Answers/';
const EDITOR = '{{Skills survey answer|survey=skills-2026|role=editor}}';
const ORGANIZER = '{{Skills survey answer|survey=skills-2026|role=organizer}}';

/** A page from its history, oldest first: who saved which text; the day of the month is the number of the revision. */
function page( name: string, ...history: [ string | null, string | null ][] ): AnswerPage & { history: AnswerRevision[] } {
	const revisions = history.map( ( [ user, text ], index ): AnswerRevision => ( {
		id: index + 1, user, userId: user === null || /^[\d.:]+$|>/.test( user ) ? 0 : 7, text, timestamp: day( index + 1 ),
	} ) );
	const latest = revisions[ revisions.length - 1 ] as AnswerRevision;
	return {
		title: ANSWERS + name, first: revisions[ 0 ] as AnswerRevision, latest, history: revisions, ownerRevision: null,
		isRedirect: /^#REDIRECT/.test( latest.text ?? '' ),
	};
}

function day( number: number ): string {
	return `2026-11-${ String( number ).padStart( 2, '0' ) }T00:00:00Z`;
}

function decide( answerPage: ReturnType<typeof page>, renames: Rename[] = [] ): AnswerDecision {
	const decider = createAnswerDecider( { survey: survey.id, titles: createPageTitles(), renames, readAnswer } );
	const owner = decider.ownerOf( answerPage.title, answerPage.first.timestamp );
	const own = answerPage.history.filter( ( { user } ) => user === owner );
	return decider.decide( { ...answerPage, ownerRevision: own[ own.length - 1 ] ?? null } );
}

/** What counted, in short: account, revision and role, then what is listed. */
function told( decision: AnswerDecision ): string {
	const { answer, exclusions } = decision;
	return [
		answer === null ? 'nothing' : `${ answer.user } ${ answer.revision } ${ ( answer.values.get( 'role' ) ?? [] ).join() }`,
		...exclusions.map( ( { reason, revision } ) => `${ reason } ${ revision ?? '' }`.trim() ),
	].join( ', ' );
}

describe( 'createAnswerDecider', () => {
	it( 'counts the newest revision by the account in the title', () => {
		const decision = decide( page( 'Ana B', [ 'Ana B', EDITOR ], [ 'Ana B', ORGANIZER ] ) );
		expect( decision ).toEqual( {
			answer: {
				user: 'Ana B', revision: 2, timestamp: day( 2 ), page: `${ ANSWERS }Ana B`, language: null, definitionRevision: null, community: null,
				values: new Map( [ [ 'role', [ 'organizer' ] ] ] ),
			},
			exclusions: [],
		} );
	} );

	it( 'counts temporary accounts, and names in any spelling that MediaWiki takes for the same', () => {
		expect( told( decide( page( '~2026-12345-67', [ '~2026-12345-67', EDITOR ] ) ) ) ).toBe( '~2026-12345-67 1 editor' );
		expect( told( decide( page( 'ana_B', [ 'Ana B', EDITOR ] ) ) ) ).toBe( 'Ana B 1 editor' );
	} );

	it( 'does not count a page that somebody else made, even if the account came later', () => {
		expect( told( decide( page( 'Ana', [ 'Ben', EDITOR ] ) ) ) ).toBe( 'nothing, not-owner 1' );
		expect( told( decide( page( 'Ana', [ 'Ben', EDITOR ], [ 'Ana', ORGANIZER ] ) ) ) ).toBe( 'nothing, not-owner 1' );
		expect( told( decide( page( 'Ana', [ null, EDITOR ], [ 'Ana', EDITOR ] ) ) ) ).toBe( 'nothing, not-owner 1' );
		expect( told( decide( page( 'Ana', [ 'meta>Ana', EDITOR ] ) ) ) ).toBe( 'nothing, not-owner 1' );
	} );

	it.each( [ '198.51.100.7', '2001:DB8:0:0:0:0:0:1', '2001:db8::1', 'Ana/old' ] )( 'does not count %s, which is no account', ( name ) => {
		expect( told( decide( page( name, [ name, EDITOR ] ) ) ) ).toBe( 'nothing, no-account' );
	} );

	it( 'does not count what others changed, and lists it', () => {
		expect( told( decide( page( 'Ana', [ 'Ana', EDITOR ], [ 'Ben', ORGANIZER ] ) ) ) ).toBe( 'Ana 1 editor, changed-by-others 2' );
		expect( told( decide( page( 'Ana', [ 'Ana', EDITOR ], [ 'Ben', '' ] ) ) ) ).toBe( 'Ana 1 editor, changed-by-others 2' );
		expect( told( decide( page( 'Ana', [ 'Ana', EDITOR ], [ 'Ben', '#REDIRECT [[x]]' ] ) ) ) ).toBe( 'Ana 1 editor, changed-by-others 2' );
		expect( told( decide( page( 'Ana', [ 'Ana', EDITOR ], [ 'Ben', ORGANIZER ], [ 'Ana', ORGANIZER ] ) ) ) ).toBe( 'Ana 3 organizer' );
	} );

	it( 'lists nothing where others left no change: protection, or a revert of somebody else', () => {
		expect( told( decide( page( 'Ana', [ 'Ana', EDITOR ], [ 'Ben', ORGANIZER ], [ 'Cem', EDITOR ] ) ) ) ).toBe( 'Ana 1 editor' );
	} );

	it( 'lets people withdraw their answer, by blanking the page or the call', () => {
		expect( told( decide( page( 'Ana', [ 'Ana', EDITOR ], [ 'Ana', '' ] ) ) ) ).toBe( 'nothing, withdrawn 2' );
		expect( told( decide( page( 'Ana', [ 'Ana', EDITOR ], [ 'Ana', '{{Skills survey answer|survey=skills-2026}}' ], [ 'Ben', EDITOR ] ) ) ) )
			.toBe( 'nothing, withdrawn 2' );
	} );

	it( 'tells why a page of its owner does not count', () => {
		expect( told( decide( page( 'Ana', [ 'Ana', 'Hello' ] ) ) ) ).toBe( 'nothing, no-answer 1' );
		expect( told( decide( page( 'Ana', [ 'Ana', EDITOR + EDITOR ] ) ) ) ).toBe( 'nothing, several-answers 1' );
		expect( told( decide( page( 'Ana', [ 'Ana', EDITOR ], [ 'Ana', '#REDIRECT [[x]]' ] ) ) ) ).toBe( 'nothing, redirect 2' );
		expect( told( decide( page( 'Ana', [ 'Ben', '#REDIRECT [[x]]' ] ) ) ) ).toBe( 'nothing, redirect 1' );
		expect( told( decide( page( 'Ana', [ 'Ana', EDITOR ], [ 'Ana', null ] ) ) ) ).toBe( 'nothing, hidden 2' );
	} );

	describe( 'with renamed accounts, whose old revisions bear the new name', () => {
		const rename = ( from: string, to: string, number: number ): Rename => ( { from, to, timestamp: day( number ) } );

		it( 'follows the name in the title, over several renames', () => {
			const answer = page( 'Ana', [ 'Ana Cruz', EDITOR ] );
			expect( told( decide( answer, [ rename( 'Ana', 'Ana Cruz', 5 ) ] ) ) ).toBe( 'Ana Cruz 1 editor' );
			expect( told( decide( answer, [ rename( 'Ana B', 'Ana_Cruz', 9 ), rename( 'Ana', 'ana B', 5 ) ] ) ) ).toBe( 'Ana Cruz 1 editor' );
			expect( told( decide( answer ) ) ).toBe( 'nothing, not-owner 1' );
		} );

		it( 'counts a page under the new name, moved along or made later', () => {
			expect( told( decide( page( 'Ana Cruz', [ 'Ana Cruz', EDITOR ] ), [ rename( 'Ana', 'Ana Cruz', 5 ) ] ) ) ).toBe( 'Ana Cruz 1 editor' );
		} );

		it( 'does not take whoever got the old name later for the same', () => {
			const renames = [ rename( 'Ana', 'Ana Cruz', 5 ) ];
			const usurped = page( 'Ana', [ 'Ana Cruz', EDITOR ], ...Array<[ string, string ]>( 5 ).fill( [ 'Ana Cruz', EDITOR ] ), [ 'Ana', ORGANIZER ] );
			expect( told( decide( usurped, renames ) ) ).toBe( 'Ana Cruz 6 editor, changed-by-others 7' );
			const late = page( 'Ana', [ 'Ana', EDITOR ] );
			const made = { ...late, first: { ...late.first, timestamp: day( 9 ) } };
			expect( told( decide( made, renames ) ) ).toBe( 'Ana 1 editor' );
		} );

		it( 'comes to an end when names are given to and fro', () => {
			const renames = [ rename( 'Ana', 'Ben', 2 ), rename( 'Ben', 'Ana', 3 ), rename( 'Ana', 'Ben', 4 ) ];
			expect( told( decide( page( 'Ana', [ 'Ben', EDITOR ] ), renames ) ) ).toBe( 'Ben 1 editor' );
		} );
	} );
} );
