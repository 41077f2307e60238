import bundled from '../../../../templates/data/skills-needs-assessment.json';
import { completeness, languagesOf, translatableTexts, withoutLanguage } from '../../../../src/core/survey/editing/languages';
import { withTextAt } from '../../../../src/core/survey/editing/edit-texts';
import { richDefinition } from './definition';

describe( 'translatableTexts', () => {
	it( 'misses no text of the bundled survey', () => {
		const found: string[] = [];
		const walk = ( value: unknown ): void => {
			if ( typeof value === 'object' && value !== null ) {
				if ( 'default' in value ) {
					found.push( JSON.stringify( value ) );
				}
				Object.values( value ).forEach( walk );
			}
		};
		walk( bundled );
		expect( found.length ).toBeGreaterThan( 50 );
		expect( translatableTexts( bundled ).map( ( { text } ) => JSON.stringify( text ) ).sort() ).toEqual( found.sort() );
	} );

	it( 'leaves out what the project translates itself', () => {
		const json = { title: { message: 'localskills-desc' }, pages: [ { elements: [ { type: 'checkbox', name: 'a', choices: [ 'lua' ] } ] } ] };
		expect( translatableTexts( json ) ).toEqual( [] );
	} );
} );

describe( 'languages', () => {
	it( 'are those that any text has, most texts first', () => {
		const json = withTextAt( richDefinition(), [ 'title' ], 'ar', 'مهارات' );
		expect( languagesOf( json ) ).toEqual( [ 'fr', 'ar' ] );
		expect( completeness( json, 'fr' ) ).toEqual( { translated: 4, total: 18 } );
		expect( completeness( json, 'default' ) ).toEqual( { translated: 18, total: 18 } );
		expect( completeness( json, 'tr' ).translated ).toBe( 0 );
	} );

	it( 'go with all their texts, and only with those', () => {
		const json = withTextAt( richDefinition(), [ 'title' ], 'ar', 'مهارات' );
		expect( languagesOf( withoutLanguage( json, 'fr' ) ) ).toEqual( [ 'ar' ] );
		expect( withoutLanguage( withoutLanguage( json, 'ar' ), 'tr' ) ).toEqual( richDefinition() );
		expect( withoutLanguage( json, 'default' ) ).toBe( json );
	} );
} );
