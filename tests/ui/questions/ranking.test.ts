import { ask, pressKey, type AskedQuestion } from './question-fixture';

const ranked = ( asked: AskedQuestion ): string[] => asked.all( '.ext-localSkills-form-rank' ).map( ( item ) =>
	`${ item.querySelector( '.ext-localSkills-form-rank-place' )!.textContent } ${ item.querySelector( '.ext-localSkills-form-rank-label' )!.textContent }` );
const button = ( asked: AskedQuestion, name: string ): HTMLElement => asked.seen( 'button' ).find( ( { textContent } ) => textContent!.endsWith( name ) )!;
const last = ( asked: AskedQuestion ): readonly string[] => asked.changes[ asked.changes.length - 1 ]![ 1 ];
const said = ( asked: AskedQuestion ): string | null => asked.find( '[role=status]' ).textContent;

describe( 'createRanking', () => {
	describe( 'of all', () => {
		const ORDER = { type: 'ranking', choices: [ 'a', 'b', { value: 'c', visibleIf: '{more} = 1' }, { value: 'd', retired: true } ] };
		const MORE = { others: [ { type: 'text', name: 'more' } ] };

		it( 'takes no order that nobody has given, but one that is confirmed', () => {
			const asked = ask( { ...ORDER, choices: [ 'a', 'b' ] } );
			expect( ranked( asked ) ).toEqual( [ '– a', '– b' ] );
			expect( asked.changes ).toEqual( [] );
			button( asked, 'This is my order' ).click();
			expect( ranked( asked ) ).toEqual( [ '1 a', '2 b' ] );
			expect( asked.changes ).toEqual( [ [ 'q', [ 'a', 'b' ] ] ] );
			button( asked, 'Clear' ).click();
			expect( ranked( asked ) ).toEqual( [ '– a', '– b' ] );
			expect( last( asked ) ).toEqual( [] );
		} );

		it( 'moves by buttons, says where to, and keeps the focus on the button', () => {
			const asked = ask( { ...ORDER, choices: [ 'a', 'b', 'c' ] } );
			const up = button( asked, 'Move up: c' );
			up.focus();
			up.click();
			expect( ranked( asked ) ).toEqual( [ '1 a', '2 c', '3 b' ] );
			expect( said( asked ) ).toBe( 'c: place 2 of 3' );
			expect( document.activeElement ).toBe( up );
			up.click();
			up.click();
			expect( last( asked ) ).toEqual( [ 'c', 'a', 'b' ] );
		} );

		it( 'moves by the arrow keys, and to both ends', () => {
			const asked = ask( { ...ORDER, choices: [ 'a', 'b', 'c' ] } );
			button( asked, 'Move down: a' ).focus();
			expect( pressKey( 'ArrowDown' ) ).toBe( false );
			expect( last( asked ) ).toEqual( [ 'b', 'a', 'c' ] );
			pressKey( 'End' );
			expect( last( asked ) ).toEqual( [ 'b', 'c', 'a' ] );
			pressKey( 'Home' );
			expect( last( asked ) ).toEqual( [ 'a', 'b', 'c' ] );
			expect( pressKey( 'x' ) ).toBe( true );
		} );

		it( 'passes over what is hidden, which keeps its place', () => {
			const asked = ask( ORDER, MORE );
			asked.show( { q: [ 'a', 'c', 'b' ] } );
			asked.answer( {} );
			expect( ranked( asked ) ).toEqual( [ '1 a', '2 b' ] );
			button( asked, 'Move up: b' ).click();
			expect( last( asked ) ).toEqual( [ 'b', 'a', 'c' ] );
			asked.answer( { more: '1' } );
			expect( ranked( asked ) ).toEqual( [ '1 b', '2 a', '3 c' ] );
		} );

		it( 'shows an earlier order with what is no longer offered', () => {
			const asked = ask( ORDER, MORE );
			asked.show( { q: [ 'd', 'b', 'a' ] } );
			expect( ranked( asked ) ).toEqual( [ '1 d (no longer offered)', '2 b', '3 a' ] );
		} );
	} );

	describe( 'of some', () => {
		const BEST = { type: 'ranking', selectToRankEnabled: true, maxSelectedChoices: 2, choices: [ 'a', 'b', 'c' ] };

		it( 'ranks what is pressed, in that order, and counts', () => {
			const asked = ask( BEST );
			expect( ranked( asked ) ).toEqual( [] );
			button( asked, 'c' ).click();
			button( asked, 'a' ).click();
			expect( ranked( asked ) ).toEqual( [ '1 c', '2 a' ] );
			expect( said( asked ) ).toBe( 'a: place 2 of 2' );
			expect( asked.find( '.ext-localSkills-form-question-count' ).textContent ).toBe( '2 of 2 chosen' );
			expect( document.activeElement!.textContent ).toBe( '+ b' );
			expect( asked.changes ).toEqual( [ [ 'q', [ 'c' ] ], [ 'q', [ 'c', 'a' ] ] ] );
		} );

		it( 'takes something out again', () => {
			const asked = ask( BEST );
			asked.show( { q: [ 'a', 'b' ] } );
			button( asked, 'Remove: a' ).click();
			expect( ranked( asked ) ).toEqual( [ '1 b' ] );
			button( asked, 'Remove: b' ).click();
			expect( last( asked ) ).toEqual( [] );
			expect( asked.seen( '.ext-localSkills-form-pool button' ) ).toHaveLength( 3 );
		} );
	} );
} );
