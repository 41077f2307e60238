import { createGrid } from '../../../src/ui/questions/grid';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { createSurveyFixture, DEFINITION } from '../survey-fixture';
import { ask, type AskedQuestion } from './question-fixture';
import type { GridQuestion } from '../../../src/core/survey/definition';
import type { QuestionWidget } from '../../../src/ui/questions/question-frame';

describe( 'createGrid', () => {
	let widget: QuestionWidget;
	let changes: [ string, readonly string[] ][];

	beforeEach( () => {
		const { context } = createSurveyFixture();
		const question = readDefinition( DEFINITION ).survey?.pages[ 1 ]?.elements[ 0 ] as GridQuestion;
		changes = [];
		widget = createGrid( question, {
			texts: { messages: context.messages, locale: 'en', taxonomy: null },
			onChange: ( name, codes ) => changes.push( [ name, codes ] ),
			loadLanguages: async () => [],
			loadWikis: async () => [],
			loadPickers: () => Promise.reject( new Error( 'not wanted' ) ),
		} );
		document.body.appendChild( widget.element );
	} );

	const row = ( index: number ): HTMLElement => widget.element.querySelectorAll<HTMLElement>( '.ext-localSkills-form-grid-row' )[ index ]!;
	const key = ( target: HTMLElement, name: string ): void => {
		target.focus();
		target.dispatchEvent( new KeyboardEvent( 'keydown', { key: name, bubbles: true, cancelable: true } ) );
	};

	it( 'names every group of buttons by its row and its column, and every button by its meaning', () => {
		const cell = row( 1 ).querySelector( 'fieldset' ) as HTMLElement;
		const name = ( cell.getAttribute( 'aria-labelledby' ) as string ).split( ' ' ).map( ( id ) => document.getElementById( id )?.textContent );
		expect( name ).toEqual( [ 'Lua', 'Importance' ] );
		expect( Array.from( cell.querySelectorAll( 'label' ) ).map( ( label ) => label.textContent ) ).toEqual( [
			'1 Not important', '2 Slightly important', '3 Fairly important', '4 Very important', '5 Extremely important', 'Not relevant to me',
		] );
	} );

	it( 'tells what was clicked', () => {
		row( 1 ).querySelector<HTMLInputElement>( 'input[value="na"]' )!.click();
		expect( changes ).toEqual( [ [ 'skills.lua.importance', [ 'na' ] ] ] );
	} );

	it( 'takes a number key for a choice, and Delete takes it away', () => {
		const first = row( 0 ).querySelector<HTMLInputElement>( 'input' )!;
		key( first, '4' );
		expect( ( document.activeElement as HTMLInputElement ).value ).toBe( '4' );
		const chosen = row( 0 ).querySelector( '.ext-localSkills-form-grid-chosen' )!;
		expect( chosen.textContent ).toBe( 'Very important' );
		key( document.activeElement as HTMLElement, 'Delete' );
		expect( chosen.textContent ).toBe( '' );
		key( first, '7' );
		expect( changes ).toEqual( [ [ 'skills.budgeting.importance', [ '4' ] ], [ 'skills.budgeting.importance', [] ] ] );
		expect( row( 0 ).querySelector( 'input:checked' ) ).toBeNull();
	} );

	it( 'counts the rows that are rated in full', () => {
		const count = (): string | null => widget.element.querySelector( '.ext-localSkills-form-question-count' )!.textContent;
		widget.show( new Map( [ [ 'skills.lua.importance', [ '2' ] ] ] ) );
		expect( count() ).toBe( '0 of 2 rated' );
		row( 1 ).querySelectorAll<HTMLInputElement>( 'input[value="3"]' )[ 1 ]!.click();
		expect( count() ).toBe( '1 of 2 rated' );
	} );

	it( 'clears a row', () => {
		widget.show( new Map( [ [ 'skills.lua.importance', [ '2' ] ], [ 'skills.budgeting.ability', [ '1' ] ] ] ) );
		row( 1 ).querySelector<HTMLElement>( '.ext-localSkills-form-grid-clear' )!.click();
		expect( changes ).toEqual( [ [ 'skills.lua.importance', [] ], [ 'skills.lua.ability', [] ] ] );
		expect( Array.from( widget.element.querySelectorAll( 'input:checked' ) ) ).toHaveLength( 1 );
	} );

	it( 'shows a code that the column does not offer', () => {
		widget.show( new Map( [ [ 'skills.lua.importance', [ '9' ] ] ] ) );
		expect( row( 1 ).querySelector<HTMLInputElement>( 'input:checked' )!.value ).toBe( '9' );
		expect( row( 1 ).textContent ).toContain( '9 (no longer offered)' );
	} );
} );

describe( 'a matrix', () => {
	const AGREE = { type: 'matrix', columns: [ { value: 'no', text: 'Disagree' }, { value: 'yes', text: 'Agree' } ],
		rows: [ { value: 'help', text: 'I find help' }, { value: 'more', text: 'There is more', visibleIf: '{more} = 1' }, { value: 'old', text: 'Old', retired: true } ] };
	const MORE = { others: [ { type: 'text', name: 'more' } ] };
	const rows = ( asked: AskedQuestion ): ( string | null )[] => asked.seen( '.ext-localSkills-form-grid-row > .ext-localSkills-form-grid-label' )
		.map( ( { textContent } ) => textContent );

	it( 'has a group of radio buttons for each row, named by the row', () => {
		const asked = ask( AGREE, MORE );
		const cell = asked.find( 'fieldset fieldset' );
		expect( document.getElementById( cell.getAttribute( 'aria-labelledby' )! )!.textContent ).toBe( 'I find help' );
		expect( Array.from( cell.querySelectorAll( 'label' ) ).map( ( { textContent } ) => textContent ) ).toEqual( [ 'Disagree', 'Agree' ] );
		cell.querySelector<HTMLInputElement>( 'input[value=yes]' )!.click();
		expect( asked.changes ).toEqual( [ [ 'q.help', [ 'yes' ] ] ] );
	} );

	it( 'asks about the rows that are to be seen, and counts those', () => {
		const asked = ask( AGREE, MORE );
		const count = (): string | null => asked.find( '.ext-localSkills-form-question-count' ).textContent;
		expect( [ rows( asked ), count() ] ).toEqual( [ [ 'I find help' ], '0 of 1 rated' ] );
		asked.answer( { more: '1' } );
		expect( [ rows( asked ), count() ] ).toEqual( [ [ 'I find help', 'There is more' ], '0 of 2 rated' ] );
		asked.show( { 'q.old': 'no' } );
		expect( rows( asked ) ).toEqual( [ 'I find help', 'There is more', 'Old (no longer offered)' ] );
	} );

	it( 'tells a fault beside the row, and leads there', () => {
		const asked = ask( { ...AGREE, rows: [ 'a', 'b' ] } );
		asked.widget.setFault( 'This row needs an answer', 'q.b' );
		expect( rows( asked ) ).toEqual( [ 'a', 'bThis row needs an answer' ] );
		asked.widget.focus();
		expect( document.activeElement!.closest( '.ext-localSkills-form-grid-row' )!.textContent ).toContain( 'bThis row' );
		asked.widget.setFault( null );
		expect( rows( asked ) ).toEqual( [ 'a', 'b' ] );
	} );
} );

describe( 'a grid without a scale', () => {
	const HOW = { type: 'matrixdropdown', rows: [ 'a' ], columns: [
		{ name: 'how', title: 'How', choices: [ { value: 'alone', text: 'Alone' }, { value: 'team', text: 'In a team', visibleIf: '{more} = 1' } ] } ] };

	it( 'has a list in each cell, named by row and column', () => {
		const asked = ask( HOW, { others: [ { type: 'text', name: 'more' } ] } );
		const list = asked.find<HTMLSelectElement>( 'select' );
		const names = list.getAttribute( 'aria-labelledby' )!.split( ' ' ).map( ( id ) => document.getElementById( id )!.textContent );
		expect( names ).toEqual( [ 'a', 'How' ] );
		expect( Array.from( list.options ).filter( ( option ) => !option.hidden ).map( ( { text } ) => text ) ).toEqual( [ 'Choose…', 'Alone' ] );
		asked.answer( { more: '1' } );
		expect( Array.from( list.options ).filter( ( option ) => !option.hidden ) ).toHaveLength( 3 );
		list.value = 'team';
		list.dispatchEvent( new Event( 'change', { bubbles: true } ) );
		list.value = '';
		list.dispatchEvent( new Event( 'change', { bubbles: true } ) );
		expect( asked.changes ).toEqual( [ [ 'q.a.how', [ 'team' ] ], [ 'q.a.how', [] ] ] );
	} );

	it( 'keeps a code that is not offered any more', () => {
		const asked = ask( { ...HOW, columns: [ { name: 'how', choices: [ 'alone' ] } ] } );
		asked.show( { 'q.a.how': 'crowd' } );
		expect( asked.find<HTMLSelectElement>( 'select' ).selectedOptions[ 0 ]!.text ).toBe( 'crowd (no longer offered)' );
	} );
} );
