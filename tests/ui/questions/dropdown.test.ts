import { ask, typeInto, type AskedQuestion } from './question-fixture';

const list = ( asked: AskedQuestion ): HTMLSelectElement => asked.find<HTMLSelectElement>( 'select' );
const offered = ( asked: AskedQuestion ): string[] => Array.from( list( asked ).options ).map( ( { text } ) => text );
const choose = ( asked: AskedQuestion, code: string ): void => {
	list( asked ).value = code;
	list( asked ).dispatchEvent( new Event( 'change', { bubbles: true } ) );
};

const REGION = { type: 'dropdown', choices: [
	{ value: 'mena', text: 'Middle East' }, { value: 'old', text: 'Old region', retired: true }, { value: 'ssa', text: 'Africa', visibleIf: '{where} = 1' },
], showOtherItem: true };
const WHERE = { others: [ { type: 'text', name: 'where' } ] };

describe( 'createDropdown', () => {
	it( 'offers what there is to choose, nothing chosen first, and tells the choice', () => {
		const asked = ask( REGION, WHERE );
		expect( offered( asked ) ).toEqual( [ 'Choose…', 'Middle East', 'Other' ] );
		expect( list( asked ).value ).toBe( '' );
		choose( asked, 'mena' );
		choose( asked, '' );
		expect( asked.changes ).toEqual( [ [ 'q', [ 'mena' ] ], [ 'q', [] ] ] );
	} );

	it( 'is named by the title and described by the fault', () => {
		const asked = ask( REGION, WHERE );
		expect( list( asked ).labels![ 0 ]!.textContent ).toContain( 'Question' );
		asked.widget.setFault( 'Choose something' );
		expect( list( asked ).getAttribute( 'aria-invalid' ) ).toBe( 'true' );
		expect( document.getElementById( list( asked ).getAttribute( 'aria-describedby' )! )!.textContent ).toBe( 'Choose something' );
	} );

	it( 'keeps what an earlier answer has, retired or unknown', () => {
		const asked = ask( REGION, WHERE );
		asked.show( { q: 'old' } );
		expect( offered( asked ) ).toContain( 'Old region (no longer offered)' );
		expect( list( asked ).value ).toBe( 'old' );
		asked.show( { q: 'atlantis' } );
		expect( offered( asked ) ).toContain( 'atlantis (no longer offered)' );
		asked.show( {} );
		expect( offered( asked ) ).toEqual( [ 'Choose…', 'Middle East', 'Other' ] );
	} );

	it( 'shows a choice that has gone as none, and has it again when it comes back', () => {
		const asked = ask( REGION, WHERE );
		asked.answer( { where: '1' } );
		choose( asked, 'ssa' );
		asked.answer( {} );
		expect( [ list( asked ).value, offered( asked ).includes( 'Africa' ) ] ).toEqual( [ '', false ] );
		asked.answer( { where: '1' } );
		expect( list( asked ).value ).toBe( 'ssa' );
		expect( asked.changes ).toEqual( [ [ 'q', [ 'ssa' ] ] ] );
	} );

	it( 'asks for the words of "other"', () => {
		const asked = ask( REGION, WHERE );
		choose( asked, 'other' );
		typeInto( asked.find<HTMLInputElement>( 'input' ), 'Atlantis' );
		expect( asked.changes.pop() ).toEqual( [ 'q.other', [ 'Atlantis' ] ] );
	} );
} );
