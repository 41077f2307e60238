import { createTemplateReader } from '../../../src/core/wikitext/template-reader';
import { EXCHANGE_TEMPLATES } from '../../../src/core/exchange/exchange-record';
import { notOnPage, prefilledTemplates } from '../../../src/core/exchange/prefilled-templates';

const read = createTemplateReader( { templates: Object.values( EXCHANGE_TEMPLATES ) } );
const SKILLS = [ { skill: 'budgeting', level: 4 }, { skill: 'lua', level: null } ];

describe( 'notOnPage', () => {
	it( 'leaves out what the page has in the same direction, whatever became of it', () => {
		const calls = read( '{{Offer a skill|id=o1|skill=lua|status=closed}} {{seek a skill|id=s1|skill= budgeting }}' );
		expect( notOnPage( 'offer', SKILLS, calls ) ).toEqual( [ SKILLS[ 0 ] ] );
		expect( notOnPage( 'seek', SKILLS, calls ) ).toEqual( [ SKILLS[ 1 ] ] );
	} );
} );

describe( 'prefilledTemplates', () => {
	it( 'writes a call for each skill, with what the answer told', () => {
		expect( prefilledTemplates( 'offer', SKILLS, 'pt-br', '2026-11-21', [] ) ).toBe(
			'{{Offer a skill\n|id=o1\n|skill=budgeting\n|level=4\n|languages=pt-br\n|confirmed=2026-11-21\n|status=open\n}}\n\n' +
			'{{Offer a skill\n|id=o2\n|skill=lua\n|languages=pt-br\n|confirmed=2026-11-21\n|status=open\n}}' );
	} );

	it( 'gives no id that is on the page already', () => {
		const page = '{{Seek a skill|id=s1|skill=x}}{{Seek a skill|id=s3|skill=y}}';
		const calls = read( page + prefilledTemplates( 'seek', SKILLS, 'fr', '2026-11-21', read( page ) ) );
		expect( calls.map( ( { parameters } ) => parameters.get( 'id' ) ) ).toEqual( [ 's1', 's3', 's2', 's4' ] );
	} );

	it( 'lets nothing become markup, such as an id that a definition made by hand has', () => {
		const text = prefilledTemplates( 'offer', [ { skill: '}}{{evil', level: null } ], '~~~~', '2026-11-21', [] );
		expect( read( text ) ).toHaveLength( 1 );
		expect( text ).not.toContain( '{{evil' );
		expect( text ).not.toContain( '~~~~' );
	} );
} );
