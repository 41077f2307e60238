import { english } from '../english';
import { ratings, surveyOf, type Values } from '../analysis/surveys';
import { reportOf } from './reports';
import { writeResultsPage } from './write-results-page';

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

	it( 'say nothing of the skills of a small group, nor of another from which it could be worked out; its question has its size', () => {
		const guarded = surveyOf( ( definition ) => {
			definition.localSkills.measures.groupBy = [ 'role' ];
			definition.localSkills.minAnswers = 2;
		} );
		const page = writeResultsPage( reportOf( [
			rated( 'editor', 5, 3 ), rated( 'organizer', 5, 1 ), rated( 'organizer', 4, 1 ), rated( 'organizer', 3, 1 ),
		], guarded ), english, null );
		expect( page ).toContain( 'Nothing can be shown of the skills in these groups yet' );
		expect( page ).not.toMatch( /ext-localSkills-heat-\d"[^|]*\| \d/ );
		expect( page ).toMatch( /scope="row" \| [^\n]*Editor[^\n]*\n[^\n]*\| 1\n/ );
	} );

	it( 'leave out the skills of which nothing can be shown, and say how many', () => {
		const guarded = surveyOf( ( definition ) => {
			definition.localSkills.measures.groupBy = [ 'role' ];
			definition.localSkills.minAnswers = 2;
		} );
		const others = [ { role: 'editor' }, { role: 'organizer' } ].map( ( role ) => ( { ...role, ...ratings( 'facilitation', [ [ 5, 1 ] ] )[ 0 ] } ) );
		const page = writeResultsPage( reportOf( [
			...others, ...[ 5, 4, 3 ].flatMap( ( importance ) => [ rated( 'editor', importance, 3 ), rated( 'organizer', importance, 1 ) ] ),
		], guarded ), english, null );
		const table = page.slice( page.indexOf( 'ext-localSkills-breakdown' ) );
		expect( table.slice( 0, table.indexOf( '|}' ) ) ).toMatch( /Budgeting/ );
		expect( table.slice( 0, table.indexOf( '|}' ) ) ).not.toMatch( /facilitation/i );
		expect( table ).toContain( 'One skill is left out&#58; nothing can be shown of it in any group yet.' );
	} );
} );
