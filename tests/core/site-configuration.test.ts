import { readSiteConfiguration } from '../../src/core/site-configuration';

describe( 'readSiteConfiguration', () => {
	it( 'takes the default root where the page is missing or names none', () => {
		expect( readSiteConfiguration( null ) ).toEqual( { root: 'LocalSkills', faults: [] } );
		expect( readSiteConfiguration( '{}' ) ).toEqual( { root: 'LocalSkills', faults: [] } );
	} );

	it( 'takes the root that the page names, as a title is spelled', () => {
		expect( readSiteConfiguration( '{ "root": "Project:Our_skills " }' ) ).toEqual( { root: 'Project:Our skills', faults: [] } );
	} );

	it.each( [ '', 'no JSON', '[]', '{ "root": 1 }', '{ "root": "" }', '{ "root": "A[b" }', '{ "root": "A/" }' ] )(
		'tells what is wrong and does not guess: %s', ( text ) => {
			const { root, faults } = readSiteConfiguration( text );
			expect( root ).toBe( 'LocalSkills' );
			expect( faults ).toHaveLength( 1 );
		},
	);
} );
