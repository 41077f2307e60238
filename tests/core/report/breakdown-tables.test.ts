import { writeResultsPage } from '../../../src/core/report/results-page';
import { english } from '../english';
import { ratings, surveyOf, type Values } from '../analysis/surveys';
import { reportOf } from './reports';

const survey = surveyOf( ( definition ) => {
	definition.localSkills.measures.groupBy = [ 'role' ];
} );

const rated = ( role: string, importance: number, ability: number ): Values => (
	{ role, ...ratings( 'budgeting', [ [ importance, ability ] ] )[ 0 ] }
);

describe( 'skills by group', () => {
	it( 'stand side by side, with how many answered', () => {
		const answers = [ rated( 'editor', 5, 3 ), rated( 'organizer', 5, 1 ), rated( 'organizer', 4, 1 ) ];
		const page = writeResultsPage( reportOf( answers, survey ), english, null );
		const table = page.slice( page.indexOf( 'ext-localSkills-breakdown' ) );
		expect( table ).toMatch( /1 answer<.*\n.*2 answers</ );
		expect( table ).toMatch( /ext-localSkills-heat-4"[^|]*\| 2\.00\n.*ext-localSkills-heat-4"[^|]*\| 3\.50\n/ );
	} );

	it( 'are left out where there is nothing to compare', () => {
		const page = writeResultsPage( reportOf( [ rated( 'editor', 5, 3 ) ], survey ), english, null );
		expect( page ).not.toContain( 'ext-localSkills-breakdown' );
	} );

	it( 'say nothing of a small group, nor of another from which it could be worked out', () => {
		const guarded = surveyOf( ( definition ) => {
			definition.localSkills.measures.groupBy = [ 'role' ];
			definition.localSkills.minAnswers = 2;
		} );
		const page = writeResultsPage( reportOf( [
			rated( 'editor', 5, 3 ), rated( 'organizer', 5, 1 ), rated( 'organizer', 4, 1 ), rated( 'organizer', 3, 1 ),
		], guarded ), english, null );
		const table = page.slice( page.indexOf( 'ext-localSkills-breakdown' ) );
		expect( table ).toContain( 'Editor<br /><span class="ext-localSkills-detail">not shown' );
		expect( table ).not.toContain( '3 answers' );
	} );
} );
