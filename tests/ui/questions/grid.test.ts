import { createGrid } from '../../../src/ui/questions/grid';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { createSurveyFixture, DEFINITION } from '../survey-fixture';
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
		$( row( 1 ) ).find( '.ext-localSkills-form-grid-clear .oo-ui-buttonElement-button' ).trigger( $.Event( 'click', { which: 1 } ) );
		expect( changes ).toEqual( [ [ 'skills.lua.importance', [] ], [ 'skills.lua.ability', [] ] ] );
		expect( Array.from( widget.element.querySelectorAll( 'input:checked' ) ) ).toHaveLength( 1 );
	} );

	it( 'shows a code that the column does not offer', () => {
		widget.show( new Map( [ [ 'skills.lua.importance', [ '9' ] ] ] ) );
		expect( row( 1 ).querySelector<HTMLInputElement>( 'input:checked' )!.value ).toBe( '9' );
		expect( row( 1 ).textContent ).toContain( '9 (no longer offered)' );
	} );
} );
