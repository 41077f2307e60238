import { valueAt } from '../../../../src/core/survey/editing/place';
import { createTranslationEditor } from '../../../../src/ui/survey-making/editors/translation-editor';
import { settled } from '../../survey-fixture';
import { openEditor } from './editor-fixture';

describe( 'createTranslationEditor', () => {
	it( 'shows every text beside its original, in its language', () => {
		const fixture = openEditor( createTranslationEditor );
		const field = fixture.control( '$.pages[0].elements[0].title' ) as HTMLTextAreaElement;
		expect( [ field.value, field.lang, field.dir ] ).toEqual( [ 'Rôle', 'fr', 'ltr' ] );
		const source = document.getElementById( ( field.getAttribute( 'aria-labelledby' ) as string ).split( ' ' )[ 1 ] as string ) as HTMLElement;
		expect( [ source.textContent, source.lang ] ).toEqual( [ 'Role', 'en' ] );
		expect( fixture.text() ).toContain( '4 of 18 texts are translated' );
	} );

	it( 'writes a translation and counts it, without taking the focus', () => {
		const fixture = openEditor( createTranslationEditor );
		fixture.write( '$.description', 'Ce qu’il nous faut.' );
		expect( fixture.document.json().description ).toEqual( { default: 'What we need.', fr: 'Ce qu’il nous faut.' } );
		expect( fixture.text() ).toContain( '5 of 18 texts are translated' );
		expect( fixture.focused() ).toBe( '$.description' );
	} );

	it( 'goes to the next missing text with Ctrl+Enter', () => {
		const fixture = openEditor( createTranslationEditor );
		fixture.press( '$.title' );
		fixture.control( '$.title' ).dispatchEvent( new KeyboardEvent( 'keydown', { key: 'Enter', ctrlKey: true, bubbles: true } ) );
		expect( fixture.focused() ).toBe( '$.description' );
		fixture.control( '$.description' ).dispatchEvent( new KeyboardEvent( 'keydown', { key: 'Enter', ctrlKey: true, bubbles: true } ) );
		expect( fixture.focused() ).toBe( '$.pages[0].title' );
	} );

	it( 'shows only what is missing, and keeps what is being written there', () => {
		const fixture = openEditor( createTranslationEditor );
		fixture.press( 'missing' );
		expect( fixture.has( '$.title' ) ).toBe( false );
		fixture.write( '$.description', 'Ce' );
		expect( fixture.has( '$.description' ) ).toBe( true );
	} );

	it( 'adds a language by its name, and says which it does not know', async () => {
		const fixture = openEditor( createTranslationEditor );
		fixture.press( 'add language' );
		await settled();
		fixture.write( 'new language', 'Klingon' );
		fixture.press( 'take language' );
		expect( fixture.text() ).toContain( 'The wiki does not know the language “Klingon”.' );
		fixture.write( 'new language', 'kiswahili' );
		fixture.press( 'take language' );
		expect( fixture.text() ).toContain( '0 of 18 texts are translated' );
		expect( fixture.focused() ).toBe( '$.title' );
		fixture.write( '$.title', 'Ujuzi' );
		expect( valueAt( fixture.document.json(), [ 'title', 'sw' ] ) ).toBe( 'Ujuzi' );
	} );

	it( 'takes any language where the wiki does not answer', async () => {
		const fixture = openEditor( createTranslationEditor, { loadLanguages: () => Promise.reject( new Error( 'offline' ) ) } );
		fixture.press( 'add language' );
		await settled();
		fixture.write( 'new language', 'pt-br' );
		fixture.press( 'take language' );
		expect( fixture.text() ).toContain( '0 of 18 texts are translated' );
	} );

	it( 'removes a language, and takes that back', () => {
		const fixture = openEditor( createTranslationEditor );
		const before = fixture.document.json();
		fixture.press( 'remove language' );
		expect( JSON.stringify( fixture.document.json() ) ).not.toContain( '"fr"' );
		expect( fixture.text() ).toContain( 'Add a language to translate it' );
		fixture.press( 'undo' );
		expect( fixture.document.json() ).toBe( before );
	} );

	it( 'opens what a fault is about', () => {
		const fixture = openEditor( createTranslationEditor );
		expect( fixture.editor.reveal( '$.pages[0].elements[0].title.fr' ) ).toBe( true );
		expect( fixture.focused() ).toBe( '$.pages[0].elements[0].title' );
		expect( fixture.editor.reveal( '$.localSkills.id' ) ).toBe( false );
	} );
} );
