import { findElement } from '../../../../src/core/survey/editing/parts';
import { createQuestionsEditor } from '../../../../src/ui/survey-making/editors/questions-editor';
import { type EditorFixture, openEditor } from './editor-fixture';
import type { JsonObject } from '../../../../src/core/json/value';
import type { EditorContext } from '../../../../src/ui/survey-making/editors/editor-context';

const ROLE = '$.pages[0].elements[0]';
const element = ( { document: definition }: EditorFixture, name: string ): JsonObject =>
	findElement( definition.json(), name )?.json as JsonObject;
const outline = ( { editor }: EditorFixture ): string[] =>
	Array.from( editor.element.querySelectorAll( '.ext-localSkills-editor-outline-item-words' ) ).map( ( words ) => words.textContent as string );

describe( 'the outline', () => {
	it( 'tells the kind, the state and the words of everything, also to screen readers', () => {
		const fixture = openEditor( createQuestionsEditor, { lockedQuestions: [ 'learn' ] } );
		expect( fixture.control( `part ${ ROLE }` ).textContent ).toBe( '◉Single choice: Role' );
		expect( fixture.control( 'part $.pages[1].elements[2]' ).textContent ).toContain( 'No text yet (Multiple choice)' );
		expect( fixture.control( 'part $.pages[1].elements[2]' ).textContent ).toContain( 'shown under a condition' );
		expect( fixture.control( 'part $.pages[1].elements[2]' ).textContent ).toContain( 'part of the core module' );
	} );

	it( 'moves with Alt and the arrow keys, keeps the focus on what moves, and goes up and down without Alt', () => {
		const fixture = openEditor( createQuestionsEditor );
		fixture.control( `part ${ ROLE }` ).focus();
		const keydown = ( altKey: boolean ): void => {
			( document.activeElement as HTMLElement ).dispatchEvent( new KeyboardEvent( 'keydown', { key: 'ArrowDown', altKey, bubbles: true } ) );
		};
		keydown( true );
		expect( findElement( fixture.document.json(), 'role' )?.place ).toEqual( [ 'pages', 0, 'elements', 0, 'elements', 0 ] );
		expect( fixture.focused() ).toBe( 'part $.pages[0].elements[0].elements[0]' );
		keydown( false );
		expect( fixture.focused() ).toBe( 'part $.pages[0].elements[0].elements[1]' );
	} );

	it( 'marks what has a fault', () => {
		const fixture = openEditor( createQuestionsEditor );
		fixture.document.change( ( json ) => ( { ...json, pages: [ { name: 'p', elements: [ { type: 'radiogroup', name: 'a', choices: [] } ] } ] } ) );
		expect( fixture.control( `part ${ ROLE }` ).textContent ).toContain( 'needs attention' );
	} );
} );

describe( 'adding', () => {
	it( 'asks for the kind, puts the focus into the new question’s text, and names it by that', () => {
		const fixture = openEditor( createQuestionsEditor );
		fixture.press( 'add $.pages[0].elements' );
		expect( fixture.focused() ).toBe( 'kind single-choice' );
		fixture.press( 'kind rating' );
		expect( fixture.focused() ).toBe( '$.pages[0].elements[3].title' );
		fixture.write( '$.pages[0].elements[3].title', 'How was it?' );
		expect( element( fixture, 'how-was-it' ) ).toMatchObject( { type: 'rating', title: 'How was it?' } );
		expect( fixture.document.faults() ).toEqual( [] );
	} );

	it( 'begins in the coordinator’s language where the survey has it, and else in the survey’s own', () => {
		const chosen = ( languageChain: readonly string[] ): string => {
			const { texts: { messages } } = context;
			return ( openEditor( createQuestionsEditor, {
				texts: { messages: { ...messages, languageChain }, locale: 'en', taxonomy: null },
			} ).control( 'language' ) as HTMLSelectElement ).value;
		};
		let context = null as unknown as EditorContext;
		openEditor( ( given ) => {
			context = given;
			return createQuestionsEditor( given );
		} );
		expect( chosen( [ 'frp', 'fr', 'en' ] ) ).toBe( 'fr' );
		expect( chosen( [ 'en' ] ) ).toBe( 'default' );
		expect( chosen( [ 'sw', 'en' ] ) ).toBe( 'default' );
	} );

	it( 'takes what is written first, in whatever language, for everybody', () => {
		const fixture = openEditor( createQuestionsEditor );
		fixture.choose( 'language', 'fr' );
		fixture.press( 'add $.pages[0].elements' );
		fixture.press( 'kind rating' );
		fixture.write( '$.pages[0].elements[3].title', 'Comm' );
		fixture.write( '$.pages[0].elements[3].title', 'Comment était-ce ?' );
		expect( element( fixture, 'comm' ).title ).toEqual( { default: 'Comment était-ce ?', fr: 'Comment était-ce ?' } );
		fixture.press( `part ${ ROLE }` );
		fixture.press( `paste ${ ROLE }.choices` );
		fixture.write( `lines ${ ROLE }.choices`, 'Mentor\nArchiviste' );
		fixture.press( `take ${ ROLE }.choices` );
		expect( ( element( fixture, 'role' ).choices as unknown[] ).slice( -1 ) )
			.toEqual( [ { value: 'archiviste', text: { default: 'Archiviste', fr: 'Archiviste' } } ] );
		expect( fixture.document.faults() ).toEqual( [] );
		fixture.press( 'part $.pages[0].elements[3]' );
		fixture.write( '$.pages[0].elements[3].title', 'Comment' );
		expect( element( fixture, 'comm' ).title ).toEqual( { default: 'Comment était-ce ?', fr: 'Comment' } );
	} );

	it( 'makes a skills grid the one that needs are computed from, if there is none', () => {
		const fixture = openEditor( createQuestionsEditor, {}, { pages: [ { name: 'p', elements: [] } ], localSkills: { id: 'x' } } );
		fixture.press( 'add $.pages[0].elements' );
		fixture.press( 'kind skills-grid' );
		expect( fixture.document.json().localSkills ).toEqual( { id: 'x', notInStatistics: [ 'na' ], measures: { grid: 'question-1' } } );
		expect( fixture.document.faults() ).toEqual( [] );
		fixture.write( '$.pages[0].elements[0].title', 'Your skills' );
		expect( fixture.document.json().localSkills ).toMatchObject( { measures: { grid: 'your-skills' } } );
	} );
} );

describe( 'removing', () => {
	it( 'can be taken back', () => {
		const fixture = openEditor( createQuestionsEditor );
		const before = fixture.document.json();
		fixture.press( 'part $.pages[1].elements[4]' );
		fixture.press( 'remove' );
		expect( outline( fixture ) ).not.toContain( 'ready' );
		expect( findElement( fixture.document.json(), 'ready' ) ).toBeNull();
		fixture.press( 'undo' );
		expect( fixture.document.json() ).toBe( before );
	} );

	it( 'tells first what depends on it', () => {
		const fixture = openEditor( createQuestionsEditor );
		fixture.press( `part ${ ROLE }` );
		fixture.press( 'remove' );
		expect( fixture.text() ).toContain( '4 things depend on this' );
		expect( findElement( fixture.document.json(), 'role' ) ).not.toBeNull();
		expect( fixture.focused() ).toBe( 'remove anyway' );
		fixture.press( 'remove anyway' );
		expect( findElement( fixture.document.json(), 'role' ) ).toBeNull();
		expect( fixture.document.faults() ).toEqual( [] );
	} );

	it( 'retires what people may have answered, and what was never published goes', () => {
		const fixture = openEditor( createQuestionsEditor, { isRunning: true } );
		fixture.press( `part ${ ROLE }` );
		expect( fixture.has( 'type' ) ).toBe( false );
		fixture.press( 'remove' );
		expect( element( fixture, 'role' ).retired ).toBe( true );
		expect( fixture.text() ).toContain( 'This question is no longer asked.' );
		fixture.press( 'remove' );
		expect( element( fixture, 'role' ).retired ).toBeUndefined();
		fixture.press( 'duplicate' );
		fixture.press( 'remove' );
		expect( findElement( fixture.document.json(), 'role-2' ) ).toBeNull();
	} );

	it( 'leaves the questions of the core module alone, but for their texts', () => {
		const fixture = openEditor( createQuestionsEditor, { isRunning: true, lockedQuestions: [ 'role' ] } );
		fixture.press( `part ${ ROLE }` );
		expect( fixture.has( 'remove' ) ).toBe( false );
		expect( fixture.has( `add ${ ROLE }.choices` ) ).toBe( false );
		fixture.write( `${ ROLE }.title`, 'What you do' );
		expect( element( fixture, 'role' ).title ).toEqual( { default: 'What you do', fr: 'Rôle' } );
	} );
} );

describe( 'choices', () => {
	it( 'get their codes from their texts', () => {
		const fixture = openEditor( createQuestionsEditor );
		fixture.press( `part ${ ROLE }` );
		fixture.press( `add ${ ROLE }.choices` );
		expect( fixture.focused() ).toBe( `${ ROLE }.choices[3].text` );
		fixture.write( `${ ROLE }.choices[3].text`, 'Board member' );
		expect( ( element( fixture, 'role' ).choices as unknown[] )[ 3 ] ).toEqual( { value: 'board-member', text: 'Board member' } );
	} );

	it( 'go on with Enter, as in any list', () => {
		const fixture = openEditor( createQuestionsEditor );
		fixture.press( `part ${ ROLE }` );
		fixture.control( `${ ROLE }.choices[1].text` ).dispatchEvent( new KeyboardEvent( 'keydown', { key: 'Enter', bubbles: true } ) );
		expect( fixture.focused() ).toBe( `${ ROLE }.choices[2].text` );
		expect( element( fixture, 'role' ).choices ).toHaveLength( 3 );
		fixture.control( `${ ROLE }.choices[2].text` ).dispatchEvent( new KeyboardEvent( 'keydown', { key: 'Enter', bubbles: true } ) );
		expect( element( fixture, 'role' ).choices ).toHaveLength( 4 );
	} );

	it( 'keep the focus on the button that moves them', () => {
		const fixture = openEditor( createQuestionsEditor );
		fixture.press( `part ${ ROLE }` );
		fixture.press( `down ${ ROLE }.choices[0]` );
		fixture.press( fixture.focused() as string );
		expect( ( element( fixture, 'role' ).choices as unknown[] )[ 2 ] ).toMatchObject( { value: 'editor' } );
		expect( fixture.focused() ).toBe( `down ${ ROLE }.choices[2]` );
	} );

	it( 'retire once they are published, and their codes never change', () => {
		const fixture = openEditor( createQuestionsEditor, { isRunning: true } );
		fixture.press( `part ${ ROLE }` );
		fixture.press( `remove ${ ROLE }.choices[2]` );
		expect( ( element( fixture, 'role' ).choices as unknown[] )[ 2 ] ).toEqual( { value: 'plain', retired: true } );
		fixture.press( `more ${ ROLE }.choices[0]` );
		expect( ( fixture.control( `code ${ ROLE }.choices[0]` ) as HTMLInputElement ).disabled ).toBe( true );
		fixture.press( `paste ${ ROLE }.choices` );
		fixture.write( `lines ${ ROLE }.choices`, 'Jury\nEditor 2' );
		fixture.press( `take ${ ROLE }.choices` );
		fixture.press( `remove ${ ROLE }.choices[3]` );
		expect( ( element( fixture, 'role' ).choices as { value: string }[] ).map( ( choice ) => choice.value ) ).toEqual( [ 'editor', 'trainer', 'plain', 'editor-2' ] );
	} );

	it( 'can be skills, found by other words, or a whole group', () => {
		const fixture = openEditor( createQuestionsEditor );
		fixture.press( 'part $.pages[1].elements[2]' );
		fixture.press( 'skills $.pages[1].elements[2].choices' );
		fixture.write( 'search $.pages[1].elements[2].choices', 'fundrais' );
		fixture.press( 'skill $.pages[1].elements[2].choices grants' );
		expect( element( fixture, 'learn' ).choices ).toEqual( [ 'budgeting', 'lua', 'grants' ] );
		expect( fixture.focused() ).toBe( 'skill $.pages[1].elements[2].choices grants' );
		fixture.write( 'search $.pages[1].elements[2].choices', '' );
		fixture.press( 'skill $.pages[1].elements[2].choices All of “Money”' );
		expect( element( fixture, 'learn' ).choices ).toEqual( [ 'lua' ] );
	} );
} );

describe( 'other languages', () => {
	it( 'are written beside the original', () => {
		const fixture = openEditor( createQuestionsEditor );
		fixture.press( `part ${ ROLE }` );
		fixture.choose( 'language', 'fr' );
		const field = fixture.control( `${ ROLE }.choices[1].text` ) as HTMLInputElement;
		expect( [ field.lang, field.value, field.placeholder ] ).toEqual( [ 'fr', '', 'Trainer' ] );
		fixture.write( `${ ROLE }.choices[1].text`, 'Formation' );
		expect( ( element( fixture, 'role' ).choices as unknown[] )[ 1 ] ).toEqual( { value: 'trainer', text: { default: 'Trainer', fr: 'Formation' } } );
	} );
} );

describe( 'conditions', () => {
	const WHY = '$.pages[0].elements[1].elements[1]';
	const CONDITION = `condition ${ WHY }.visibleIf`;

	it( 'are put together without an expression, and read back', () => {
		const fixture = openEditor( createQuestionsEditor );
		fixture.press( `part ${ WHY }` );
		expect( ( fixture.control( `${ CONDITION } 0 value` ) as HTMLInputElement ).value ).toBe( '1' );
		fixture.press( `${ CONDITION } add` );
		expect( element( fixture, 'why' ).visibleIf ).toBe( '{years} > 1' );
		expect( fixture.text() ).toContain( 'A condition without an answer has no effect yet.' );
		fixture.choose( `${ CONDITION } 1 question`, 'role' );
		fixture.choose( `${ CONDITION } 1 operator`, 'notequal' );
		fixture.choose( `${ CONDITION } 1 value`, 'trainer' );
		expect( element( fixture, 'why' ).visibleIf ).toBe( '{years} > 1 and {role} <> \'trainer\'' );
		fixture.choose( `${ CONDITION } join`, 'or' );
		expect( element( fixture, 'why' ).visibleIf ).toBe( '{years} > 1 or {role} <> \'trainer\'' );
		fixture.press( `${ CONDITION } 0 remove` );
		fixture.press( `${ CONDITION } 0 remove` );
		expect( element( fixture, 'why' ).visibleIf ).toBeUndefined();
	} );

	it( 'that are more than that are shown as they are, and checked while one writes', () => {
		const fixture = openEditor( createQuestionsEditor );
		fixture.document.change( ( json ) => JSON.parse( JSON.stringify( json ).replace( '{years}   > 1', '!({years} > 1)' ) ) as JsonObject );
		fixture.press( `part ${ WHY }` );
		expect( ( fixture.control( `${ CONDITION } source` ) as HTMLInputElement ).value ).toBe( '!({years} > 1)' );
		fixture.write( `${ CONDITION } source`, '!({years} > ' );
		expect( fixture.editor.element.querySelector( '.ext-localSkills-editor-condition .ext-localSkills-editor-fault' )?.textContent ).not.toBe( '' );
		fixture.write( `${ CONDITION } source`, '{years} > 2' );
		fixture.document.undo();
		expect( element( fixture, 'why' ).visibleIf ).toBe( '!({years} > 1)' );
	} );

	it( 'offer only what is asked before', () => {
		const fixture = openEditor( createQuestionsEditor );
		fixture.press( 'part $.pages[0].elements[2]' );
		fixture.press( 'condition $.pages[0].elements[2].visibleIf add' );
		const offered = Array.from( ( fixture.control( 'condition $.pages[0].elements[2].visibleIf 0 question' ) as HTMLSelectElement ).options ).map( ( { value } ) => value );
		expect( offered ).toEqual( [ 'role', 'years', 'why' ] );
	} );
} );

describe( 'reveal', () => {
	it( 'opens what a fault is about', () => {
		const fixture = openEditor( createQuestionsEditor );
		expect( fixture.editor.reveal( `${ ROLE }.choices[1].value` ) ).toBe( true );
		expect( fixture.focused() ).toBe( `${ ROLE }.choices[1].text` );
		expect( fixture.editor.reveal( '$.localSkills.closes' ) ).toBe( false );
	} );
} );

describe( 'a destroyed editor', () => {
	it( 'listens no more', () => {
		const fixture = openEditor( createQuestionsEditor );
		fixture.editor.destroy();
		fixture.document.change( ( json ) => ( { ...json, pages: [] } ) );
		expect( fixture.has( `part ${ ROLE }` ) ).toBe( true );
	} );
} );
