import { createDefinitionDocument, type DefinitionDocument } from '../../../src/ui/survey-making/definition-document';

const START = {
	pages: [ { elements: [ { type: 'comment', name: 'why' } ] } ],
	localSkills: { id: 'spring' },
};

const open = (): DefinitionDocument => createDefinitionDocument( START, { lint: () => ( { faults: [], warnings: [] } ) } );

const setTitle = ( title: string ) => ( json: object ): Record<string, unknown> => ( { ...json, title } );

describe( 'createDefinitionDocument', () => {
	it( 'gives what forms make of the definition as it is now', () => {
		const document = open();
		expect( document.survey()?.title ).toBeNull();
		document.change( setTitle( 'Spring' ) );
		expect( document.survey()?.title ).not.toBeNull();
	} );

	it( 'undoes and redoes step by step', () => {
		const document = open();
		document.change( setTitle( 'a' ) );
		document.change( setTitle( 'b' ) );
		document.undo();
		expect( document.json().title ).toBe( 'a' );
		document.undo();
		expect( document.json() ).toBe( START );
		expect( document.canUndo() ).toBe( false );
		document.undo();
		document.redo();
		document.redo();
		expect( document.json().title ).toBe( 'b' );
		expect( document.canRedo() ).toBe( false );
	} );

	it( 'undoes a typed text in one step, but not together with another thing', () => {
		const document = open();
		document.change( setTitle( 'S' ), 'title' );
		document.change( setTitle( 'Sp' ), 'title' );
		document.change( ( json ) => ( { ...json, locale: 'en' } ), 'locale' );
		document.change( setTitle( 'Spr' ), 'title' );
		document.undo();
		expect( document.json() ).toMatchObject( { title: 'Sp', locale: 'en' } );
		document.undo();
		document.undo();
		expect( document.json() ).toBe( START );
	} );

	it( 'has nothing to redo after something else was done', () => {
		const document = open();
		document.change( setTitle( 'a' ), 'title' );
		document.undo();
		document.change( setTitle( 'b' ), 'title' );
		expect( document.canRedo() ).toBe( false );
		document.undo();
		expect( document.json() ).toBe( START );
	} );

	it( 'takes an edit that changes nothing for none', () => {
		const document = open();
		const heard = jest.fn();
		document.onChange( heard );
		document.change( ( json ) => json );
		expect( heard ).not.toHaveBeenCalled();
		expect( document.canUndo() ).toBe( false );
	} );

	it( 'checks each state once, and tells listeners until they have heard enough', () => {
		const lint = jest.fn( () => ( { faults: [], warnings: [] } ) );
		const document = createDefinitionDocument( START, { lint } );
		const heard = jest.fn( () => document.faults() );
		const end = document.onChange( heard );
		document.change( setTitle( 'a' ) );
		document.faults();
		document.warnings();
		expect( lint ).toHaveBeenCalledTimes( 1 );
		end();
		document.undo();
		expect( heard ).toHaveBeenCalledTimes( 1 );
	} );
} );
