import { ask, pressKey, typeInto, type AskedQuestion } from './question-fixture';

const LABEL = '.ext-localSkills-form-choice-label';
const words = ( elements: HTMLElement[] ): ( string | null )[] => elements.map( ( { textContent } ) => textContent );
const press = ( asked: AskedQuestion, code: string ): void => asked.find<HTMLInputElement>( `input[value="${ code }"]` ).click();
const checked = ( asked: AskedQuestion ): string[] => asked.all<HTMLInputElement>( 'input:checked' ).map( ( { value } ) => value );
const count = ( asked: AskedQuestion ): string | null => asked.find( '.ext-localSkills-form-question-count' ).textContent;

describe( 'createChoices', () => {
	describe( 'one of several', () => {
		const ROLE = { type: 'radiogroup', choices: [ { value: 'a', text: 'Apples' }, { value: 'b', text: 'Bananas' } ], showOtherItem: true };

		it( 'tells what was pressed, and that it was cleared', () => {
			const asked = ask( ROLE );
			const clear = asked.find( '.ext-localSkills-form-text-button' );
			expect( clear.hidden ).toBe( true );
			press( asked, 'b' );
			expect( clear.hidden ).toBe( false );
			clear.click();
			expect( asked.changes ).toEqual( [ [ 'q', [ 'b' ] ], [ 'q', [] ] ] );
			expect( checked( asked ) ).toEqual( [] );
			expect( ( document.activeElement as HTMLInputElement ).value ).toBe( 'a' );
		} );

		it( 'offers no clearing of an answer that is needed', () => {
			const asked = ask( { ...ROLE, isRequired: true } );
			press( asked, 'a' );
			expect( asked.find( '.ext-localSkills-form-text-button' ).hidden ).toBe( true );
			expect( asked.seen( '.ext-localSkills-form-question-required' ) ).toHaveLength( 1 );
		} );

		it( 'asks for the words of "other", and brings them back with it', () => {
			const asked = ask( ROLE );
			const field = asked.find<HTMLInputElement>( 'input[type=text]' );
			expect( asked.seen( 'input[type=text]' ) ).toEqual( [] );
			press( asked, 'other' );
			typeInto( field, 'Cherries' );
			press( asked, 'a' );
			expect( asked.seen( 'input[type=text]' ) ).toEqual( [] );
			press( asked, 'other' );
			expect( field.value ).toBe( 'Cherries' );
			expect( asked.changes.filter( ( [ name ] ) => name === 'q.other' ).map( ( [ , codes ] ) => codes ) )
				.toEqual( [ [], [ 'Cherries' ], [], [ 'Cherries' ] ] );
		} );

		it( 'leads to the words of "other" when they are at fault', () => {
			const asked = ask( ROLE );
			asked.show( { q: 'other' } );
			asked.widget.setFault( 'Say what', 'q.other' );
			asked.widget.focus();
			expect( document.activeElement ).toBe( asked.find( 'input[type=text]' ) );
			asked.widget.setFault( null );
			asked.widget.focus();
			expect( ( document.activeElement as HTMLInputElement ).value ).toBe( 'other' );
		} );

		it( 'shows what is no longer offered only to those who chose it, and says so', () => {
			const asked = ask( { type: 'radiogroup', choices: [ 'a', { value: 'old', text: 'Old thing', retired: true } ] } );
			expect( words( asked.all( LABEL ) ) ).toEqual( [ 'a' ] );
			asked.show( { q: 'old' } );
			expect( words( asked.all( LABEL ) ) ).toEqual( [ 'a', 'Old thing (no longer offered)' ] );
			expect( checked( asked ) ).toEqual( [ 'old' ] );
			asked.show( { q: 'unheard-of' } );
			expect( words( asked.all( LABEL ) ) ).toContain( 'unheard-of (no longer offered)' );
		} );

		it( 'hides a choice by its condition, and keeps it chosen', () => {
			const asked = ask( { type: 'radiogroup', choices: [ 'a', { value: 'b', visibleIf: '{other} = 1' } ] },
				{ others: [ { type: 'text', name: 'other' } ] } );
			asked.answer( { other: '1' } );
			press( asked, 'b' );
			asked.answer( { other: '2' } );
			expect( words( asked.seen( LABEL ) ) ).toEqual( [ 'a' ] );
			asked.widget.focus();
			expect( ( document.activeElement as HTMLInputElement ).value ).toBe( 'a' );
			asked.answer( { other: '1' } );
			expect( checked( asked ) ).toEqual( [ 'b' ] );
			expect( asked.changes ).toEqual( [ [ 'q', [ 'b' ] ] ] );
		} );

		it( 'says when an answer has become needed', () => {
			const asked = ask( { ...ROLE, requiredIf: '{other} = 1' }, { others: [ { type: 'text', name: 'other' } ] } );
			expect( asked.seen( '.ext-localSkills-form-question-required' ) ).toHaveLength( 0 );
			asked.answer( { other: '1' } );
			expect( asked.seen( '.ext-localSkills-form-question-required' ) ).toHaveLength( 1 );
		} );

		it( 'describes the group of buttons by the help and the fault', () => {
			const asked = ask( { ...ROLE, description: 'Think of fruit' } );
			asked.widget.setFault( 'Choose one' );
			const ids = asked.widget.element.getAttribute( 'aria-describedby' )!.split( ' ' );
			expect( ids.map( ( id ) => document.getElementById( id )!.textContent ) ).toEqual( [ 'Think of fruit', 'Choose one' ] );
		} );
	} );

	describe( 'any of several', () => {
		const FRUIT = { type: 'checkbox', choices: [ 'a', 'b', 'c' ], showNoneItem: true, showDontKnowItem: true, maxSelectedChoices: 2 };

		it( 'counts from the beginning, and warns of too many', () => {
			const asked = ask( FRUIT );
			expect( count( asked ) ).toBe( '0 of 2 chosen' );
			[ 'c', 'a' ].forEach( ( code ) => press( asked, code ) );
			const isOver = (): boolean => asked.find( '.ext-localSkills-form-question-count' ).className.includes( 'count-over' );
			expect( [ count( asked ), isOver() ] ).toEqual( [ '2 of 2 chosen', false ] );
			press( asked, 'b' );
			expect( [ count( asked ), isOver() ] ).toEqual( [ '3 of 2 chosen', true ] );
			expect( asked.changes ).toEqual( [ [ 'q', [ 'c' ] ], [ 'q', [ 'a', 'c' ] ], [ 'q', [ 'a', 'b', 'c' ] ] ] );
		} );

		it( 'lets "none" and what excludes stand alone', () => {
			const asked = ask( FRUIT );
			[ 'a', 'none' ].forEach( ( code ) => press( asked, code ) );
			expect( checked( asked ) ).toEqual( [ 'none' ] );
			press( asked, 'dontknow' );
			expect( checked( asked ) ).toEqual( [ 'dontknow' ] );
			press( asked, 'b' );
			expect( checked( asked ) ).toEqual( [ 'b' ] );
			expect( asked.changes[ asked.changes.length - 1 ] ).toEqual( [ 'q', [ 'b' ] ] );
		} );

		it( 'marks the boxes as wrong while there is a fault', () => {
			const asked = ask( FRUIT );
			asked.widget.setFault( 'Too many' );
			expect( asked.all( 'input' ).every( ( input ) => input.getAttribute( 'aria-invalid' ) === 'true' ) ).toBe( true );
			asked.widget.setFault( null );
			expect( asked.all( '[aria-invalid]' ) ).toEqual( [] );
		} );
	} );

	describe( 'a scale', () => {
		const RATING = { type: 'rating', rateMax: 3, minRateDescription: 'Bad', maxRateDescription: 'Good', showRefuseItem: true };

		it( 'has a radio button a step, with its ends in words', () => {
			const asked = ask( RATING );
			expect( asked.all( 'input[type=radio]' ) ).toHaveLength( 4 );
			expect( asked.find( '.ext-localSkills-form-ends' ).textContent ).toBe( 'BadGood' );
			press( asked, '2' );
			press( asked, 'refused' );
			expect( asked.changes ).toEqual( [ [ 'q', [ '2' ] ], [ 'q', [ 'refused' ] ] ] );
			expect( checked( asked ) ).toEqual( [ 'refused' ] );
		} );

		it( 'takes number keys, and Delete', () => {
			const asked = ask( RATING );
			asked.widget.focus();
			expect( pressKey( '3' ) ).toBe( false );
			expect( ( document.activeElement as HTMLInputElement ).value ).toBe( '3' );
			pressKey( 'Delete' );
			expect( pressKey( '7' ) ).toBe( true );
			expect( asked.changes ).toEqual( [ [ 'q', [ '3' ] ], [ 'q', [] ] ] );
		} );

		it( 'says what the chosen step means', () => {
			const asked = ask( { type: 'rating', rateValues: [ { value: 1, text: 'Never' }, { value: 2, text: 'Sometimes' }, 3 ] } );
			expect( words( asked.all( '.ext-localSkills-form-mark' ) ) ).toEqual( [ '1 Never', '2 Sometimes', '3' ] );
			press( asked, '2' );
			expect( count( asked ) ).toBe( 'Sometimes' );
			press( asked, '3' );
			expect( count( asked ) ).toBe( '' );
		} );
	} );

	it( 'asks yes or no', () => {
		const asked = ask( { type: 'boolean', labelFalse: 'Not yet', showDontKnowItem: true } );
		expect( words( asked.all( 'label:not( [hidden] )' ) ).slice( 0, 3 ) ).toEqual( [ 'Yes', 'Not yet', 'I do not know' ] );
		press( asked, 'false' );
		expect( asked.changes ).toEqual( [ [ 'q', [ 'false' ] ] ] );
	} );
} );
