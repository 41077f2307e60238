import { isOnPortal, listOnPortal } from '../../../src/core/survey/portal-listing';

const LIST = '== Answer ==\n{{Skills survey|needs|summary=yes}}\n{{skills_survey | other | summary = yes }} and more\n\n== End ==\n';

describe( 'listOnPortal', () => {
	it( 'adds a survey after the last one of the list', () => {
		expect( listOnPortal( LIST, 'spring' ) ).toBe( LIST.replace( 'summary = yes }}', 'summary = yes }}\n{{Skills survey|spring|summary=yes}}' ) );
	} );

	it( 'adds it where the page wants new surveys, if it says so', () => {
		const page = `${ LIST }<!-- LocalSkills surveys: new ones come above -->\nrest`;
		expect( listOnPortal( page, 'spring' ) ).toBe(
			`${ LIST }{{Skills survey|spring|summary=yes}}\n<!-- LocalSkills surveys: new ones come above -->\nrest` );
	} );

	it( 'changes nothing when the survey is listed', () => {
		expect( listOnPortal( LIST, 'needs' ) ).toBe( LIST );
		expect( isOnPortal( LIST, 'other' ) ).toBe( true );
	} );

	it( 'takes a survey that is shown whole for none of the list', () => {
		expect( isOnPortal( '{{Skills survey|needs}}', 'needs' ) ).toBe( false );
		expect( listOnPortal( 'A portal of another make', 'needs' ) ).toBeNull();
	} );
} );
