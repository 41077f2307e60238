import { ask, typeInto, type AskedQuestion } from './question-fixture';

const field = ( asked: AskedQuestion ): HTMLInputElement => asked.find<HTMLInputElement>( 'input, textarea' );
const help = ( asked: AskedQuestion ): string => asked.find( '.ext-localSkills-form-question-help' ).textContent || '';

describe( 'createTextField', () => {
	it( 'tells what is typed as it is, and nothing of blanks', () => {
		const asked = ask( { type: 'text' } );
		typeInto( field( asked ), ' two  words ' );
		typeInto( field( asked ), '   ' );
		expect( asked.changes ).toEqual( [ [ 'q', [ ' two  words ' ] ], [ 'q', [] ] ] );
	} );

	it.each( [ [ '12,5', '12.5' ], [ '١٢٫٥', '12.5' ], [ '۷', '7' ], [ ' 1 000 ', '1000' ] ] )(
		'reads %s as the number %s', ( typed, meant ) => {
			const asked = ask( { type: 'text', inputType: 'number' } );
			typeInto( field( asked ), typed );
			expect( asked.changes ).toEqual( [ [ 'q', [ meant ] ] ] );
			expect( field( asked ).value ).toBe( typed );
		} );

	it( 'loses nothing of what is no number', () => {
		const asked = ask( { type: 'text', inputType: 'number' } );
		typeInto( field( asked ), 'about ten' );
		expect( asked.changes ).toEqual( [ [ 'q', [ 'about ten' ] ] ] );
	} );

	it( 'gives phones the right keys for numbers', () => {
		expect( field( ask( { type: 'text', inputType: 'number' } ) ).getAttribute( 'inputmode' ) ).toBe( 'decimal' );
		expect( field( ask( { type: 'text', inputType: 'number', integer: true } ) ).getAttribute( 'inputmode' ) ).toBe( 'numeric' );
	} );

	it( 'says which numbers and days are taken', () => {
		expect( help( ask( { type: 'text', inputType: 'number', min: 0, max: '80.5' } ) ) ).toBe( 'From 0 to 80.5' );
		expect( help( ask( { type: 'text', inputType: 'number', max: 1000 } ) ) ).toBe( '1,000 at the most' );
		const day = ask( { type: 'text', inputType: 'date', min: '2026-01-01' } );
		expect( help( day ).replace( /[\u2066\u2069]/g, '' ) ).toBe( '2026-01-01 at the least' );
		expect( field( day ).min ).toBe( '2026-01-01' );
	} );

	it( 'shows a day that is none as it was written, to be mended', () => {
		const asked = ask( { type: 'text', inputType: 'date' } );
		expect( field( asked ).type ).toBe( 'date' );
		asked.show( { q: '2026-11-30' } );
		expect( [ field( asked ).type, field( asked ).value ] ).toEqual( [ 'date', '2026-11-30' ] );
		asked.show( { q: 'Monday' } );
		expect( [ field( asked ).type, field( asked ).value ] ).toEqual( [ 'text', 'Monday' ] );
	} );

	it( 'says how much room is left, aloud when it is little', () => {
		const asked = ask( { type: 'comment', maxLength: 60 } );
		const room = asked.find( '.ext-localSkills-form-question-count' );
		expect( room.textContent ).toBe( '' );
		typeInto( field( asked ), 'short' );
		expect( [ room.textContent, room.getAttribute( 'aria-live' ) ] ).toEqual( [ '55 characters left', 'off' ] );
		typeInto( field( asked ), 'x'.repeat( 59 ) );
		expect( [ room.textContent, room.getAttribute( 'aria-live' ) ] ).toEqual( [ 'One character left', 'polite' ] );
		expect( field( asked ).maxLength ).toBe( 60 );
	} );

	it( 'warns of private details, unless the question says it', () => {
		expect( help( ask( { type: 'comment' } ) ) ).toContain( 'private details' );
		expect( help( ask( { type: 'comment', description: 'Nothing private' } ) ) ).toBe( 'Nothing private' );
	} );

	it( 'is named by the title, described by help and fault, and marked while it is wrong', () => {
		const asked = ask( { type: 'text', inputType: 'url', description: 'A page of yours', placeholder: 'https://…' } );
		expect( [ field( asked ).type, field( asked ).dir, field( asked ).placeholder ] ).toEqual( [ 'url', 'ltr', 'https://…' ] );
		expect( field( asked ).labels![ 0 ]!.textContent ).toContain( 'Question' );
		asked.widget.setFault( 'No address' );
		const described = field( asked ).getAttribute( 'aria-describedby' )!.split( ' ' );
		expect( described.map( ( id ) => document.getElementById( id )!.textContent ) ).toEqual( [ 'A page of yours', 'No address' ] );
		expect( field( asked ).getAttribute( 'aria-invalid' ) ).toBe( 'true' );
	} );
} );
