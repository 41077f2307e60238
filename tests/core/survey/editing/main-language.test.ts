import bundled from '../../../../templates/data/skills-needs-assessment.json';
import { definitionFaults } from '../../../../src/core/survey/lint-definition';
import { definitionTexts } from '../../../../src/core/survey/definition-texts';
import { textIn } from '../../../../src/core/survey/editing/edit-texts';
import { withMainLanguage } from '../../../../src/core/survey/editing/main-language';

const SHORT = {
	locale: 'en', title: { default: 'Hello', fr: 'Bonjour', ar: 'مرحبا' },
	pages: [ { elements: [ { type: 'comment', name: 'why', title: { default: 'Why?', fr: 'Pourquoi ?' } } ] } ],
};

describe( 'withMainLanguage', () => {
	it( 'lets two languages change places', () => {
		expect( withMainLanguage( SHORT, 'fr' ) ).toEqual( {
			locale: 'fr', title: { default: 'Bonjour', en: 'Hello', ar: 'مرحبا' },
			pages: [ { elements: [ { type: 'comment', name: 'why', title: { default: 'Pourquoi ?', en: 'Why?' } } ] } ],
		} );
		expect( withMainLanguage( withMainLanguage( SHORT, 'fr' ), 'en' ) ).toEqual( SHORT );
	} );

	it( 'leaves alone what is not translated to the end', () => {
		expect( withMainLanguage( SHORT, 'ar' ) ).toBe( SHORT );
		expect( withMainLanguage( SHORT, 'en' ) ).toBe( SHORT );
	} );

	it( 'keeps every text of the survey that comes with the project', () => {
		const arabic = withMainLanguage( bundled, 'ar' );
		const before = new Map( definitionTexts( bundled ).map( ( { key, text } ): [ string, unknown ] => [ key, text ] ) );
		expect( definitionFaults( arabic ) ).toEqual( [] );
		definitionTexts( arabic ).forEach( ( { key, text } ) => {
			expect( [ key, textIn( text, 'default' ), textIn( text, 'fr' ) ] )
				.toEqual( [ key, textIn( before.get( key ), 'ar' ), textIn( before.get( key ), 'fr' ) ] );
		} );
	} );
} );
