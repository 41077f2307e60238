import { ask, pressKey, settled, typeInto, type AskedQuestion } from './question-fixture';
import type { CatalogueEntry } from '../../../src/wiki/port';

const LANGUAGES: readonly CatalogueEntry[] = [
	{ code: 'aeb', name: 'Arabic of Tunis', hint: 'العربية التونسية', words: [] },
	{ code: 'ar', name: 'Arabic', hint: 'العربية', words: [] },
	{ code: 'fr', name: 'French', hint: 'français', words: [] },
	{ code: 'frc', name: 'Cajun French', hint: 'français cadien', words: [] },
	{ code: 'tr', name: 'Turkish', hint: 'Türkçe', words: [ 'İstanbul' ] },
];

const field = ( asked: AskedQuestion ): HTMLInputElement => asked.find<HTMLInputElement>( '.ext-localSkills-form-picker-field input' );
const options = ( asked: AskedQuestion ): string[] => asked.seen( '[role=option]' ).map( ( { firstChild } ) => firstChild!.textContent! );
const tags = ( asked: AskedQuestion ): string[] => asked.seen( '.ext-localSkills-form-tag' ).map( ( { firstChild } ) => firstChild!.textContent! );
const active = (): string | null => {
	const id = document.activeElement!.getAttribute( 'aria-activedescendant' );
	return id && document.getElementById( id )!.firstChild!.textContent;
};
const search = async ( asked: AskedQuestion, text: string ): Promise<void> => {
	typeInto( field( asked ), text );
	await settled();
};
const last = ( asked: AskedQuestion ): [ string, readonly string[] ] | undefined => asked.changes[ asked.changes.length - 1 ];

describe( 'createPicker', () => {
	describe( 'of skills', () => {
		const LEARN = { type: 'tagbox', choicesFrom: 'skills', maxSelectedChoices: 3, showNoneItem: true };

		it( 'opens on the whole taxonomy, by its groups, without what is retired', async () => {
			const asked = ask( LEARN );
			expect( field( asked ).getAttribute( 'aria-expanded' ) ).toBe( 'false' );
			field( asked ).click();
			await settled();
			expect( field( asked ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
			expect( asked.all( '[role=group]' ).map( ( group ) => group.getAttribute( 'aria-label' ) ) ).toEqual( [ 'Organization', 'Technology' ] );
			expect( options( asked ) ).toEqual( [ 'Budgeting', 'Lua', 'None of these' ] );
		} );

		it.each( [ [ 'lu', [ 'Lua' ] ], [ 'MODULE', [ 'Lua' ] ], [ 'plan mon', [ 'Budgeting' ] ], [ 'organiz', [ 'Budgeting' ] ], [ 'dgeti', [ 'Budgeting' ] ] ] )(
			'finds %s by name, other words and group', async ( typed, found ) => {
				const asked = ask( LEARN );
				await search( asked, typed );
				expect( options( asked ) ).toEqual( found );
			} );

		it( 'says how much was found, and what to do when nothing was', async () => {
			const asked = ask( LEARN );
			await search( asked, 'lua' );
			const status = asked.find( '.ext-localSkills-form-picker-status' );
			expect( status.textContent ).toBe( '1 found' );
			await search( asked, 'cooking' );
			expect( status.textContent ).toContain( 'Nothing found' );
		} );

		it( 'picks by keyboard alone, several in a row', async () => {
			const asked = ask( LEARN );
			field( asked ).focus();
			pressKey( 'ArrowDown' );
			await settled();
			expect( active() ).toBe( 'Budgeting' );
			pressKey( 'ArrowDown' );
			await settled();
			expect( pressKey( 'Enter' ) ).toBe( false );
			expect( [ tags( asked ), active() ] ).toEqual( [ [ 'Lua' ], 'Lua' ] );
			pressKey( 'ArrowUp' );
			await settled();
			pressKey( 'Enter' );
			expect( last( asked ) ).toEqual( [ 'q', [ 'lua', 'budgeting' ] ] );
			expect( asked.all( '[aria-selected=true]' ) ).toHaveLength( 2 );
			expect( asked.find( '.ext-localSkills-form-question-count' ).textContent ).toBe( '2 of 3 chosen' );
			pressKey( 'Enter' );
			expect( last( asked ) ).toEqual( [ 'q', [ 'lua' ] ] );
			pressKey( 'Escape' );
			expect( [ options( asked ), active(), field( asked ).value ] ).toEqual( [ [], null, '' ] );
		} );

		it( 'takes a tag away, and leaves the focus on the next', async () => {
			const asked = ask( LEARN );
			asked.show( { q: [ 'lua', 'budgeting' ] } );
			asked.find( '.ext-localSkills-form-tag button' ).click();
			expect( last( asked ) ).toEqual( [ 'q', [ 'budgeting' ] ] );
			expect( document.activeElement!.textContent ).toContain( 'Remove: Budgeting' );
			( document.activeElement as HTMLElement ).click();
			expect( last( asked ) ).toEqual( [ 'q', [] ] );
			expect( document.activeElement ).toBe( field( asked ) );
		} );

		it( 'lets "none" stand alone', async () => {
			const asked = ask( LEARN );
			asked.show( { q: [ 'lua' ] } );
			await search( asked, 'none' );
			asked.find( '[role=option]' ).click();
			expect( last( asked ) ).toEqual( [ 'q', [ 'none' ] ] );
			await search( asked, 'lua' );
			asked.find( '[role=option]' ).click();
			expect( last( asked ) ).toEqual( [ 'q', [ 'lua' ] ] );
		} );

		it( 'shows what an earlier answer has though it is retired or unknown', () => {
			const asked = ask( LEARN );
			asked.show( { q: [ 'leadership', 'cooking' ] } );
			expect( tags( asked ) ).toEqual( [ 'Leadership (no longer offered)', 'cooking (no longer offered)' ] );
		} );

		it( 'closes when something else is pressed', async () => {
			const asked = ask( LEARN );
			await search( asked, 'l' );
			document.body.dispatchEvent( new MouseEvent( 'mousedown', { bubbles: true } ) );
			expect( options( asked ) ).toEqual( [] );
		} );
	} );

	describe( 'of languages', () => {
		const SPEAK = { type: 'tagbox', choicesFrom: 'languages' };
		const leave = ( asked: AskedQuestion ): boolean => field( asked ).dispatchEvent(
			new FocusEvent( 'focusout', { bubbles: true, relatedTarget: document.body } ) );

		it.each( [ 'arabic', 'العربية', 'ar' ] )( 'takes %s for picked when the field is left', async ( typed ) => {
			const asked = ask( SPEAK, { environment: { loadLanguages: async () => LANGUAGES } } );
			await search( asked, typed );
			leave( asked );
			expect( [ asked.changes, tags( asked ), field( asked ).value ] ).toEqual( [ [ [ 'q', [ 'ar' ] ] ], [ 'Arabic' ], '' ] );
			await search( asked, typed );
			leave( asked );
			expect( [ asked.changes.length, field( asked ).value ] ).toEqual( [ 1, '' ] );
		} );

		it( 'picks what was typed once what was pressed outside is let go', async () => {
			const asked = ask( SPEAK, { environment: { loadLanguages: async () => LANGUAGES } } );
			await search( asked, 'french' );
			document.body.dispatchEvent( new MouseEvent( 'mousedown', { bubbles: true } ) );
			leave( asked );
			expect( [ options( asked ), tags( asked ) ] ).toEqual( [ [], [] ] );
			document.body.dispatchEvent( new MouseEvent( 'mouseup', { bubbles: true } ) );
			expect( tags( asked ) ).toEqual( [ 'French' ] );
		} );

		it( 'leaves in the field what is the name of none, and nothing of what was picked', async () => {
			const asked = ask( SPEAK, { environment: { loadLanguages: async () => LANGUAGES } } );
			await search( asked, 'frenc' );
			leave( asked );
			expect( [ asked.changes, options( asked ), field( asked ).value ] ).toEqual( [ [], [], 'frenc' ] );
			field( asked ).click();
			await settled();
			expect( options( asked ) ).toEqual( [ 'French', 'Cajun French' ] );
			asked.find( '[role=option]' ).click();
			leave( asked );
			expect( [ tags( asked ), field( asked ).value ] ).toEqual( [ [ 'French' ], '' ] );
		} );

		it( 'asks the wiki only when it is wanted, once, and suggests', async () => {
			const loadLanguages = jest.fn( async () => LANGUAGES );
			const asked = ask( SPEAK, { environment: { loadLanguages, suggest: async () => [ 'tr', 'xx' ] } } );
			expect( loadLanguages ).not.toHaveBeenCalled();
			field( asked ).click();
			await settled();
			expect( asked.find( '[role=group]' ).getAttribute( 'aria-label' ) ).toBe( 'Suggestions' );
			expect( options( asked ) ).toEqual( [ 'Turkish', 'Arabic of Tunis', 'Arabic', 'French', 'Cajun French' ] );
			await search( asked, 'x' );
			await search( asked, '' );
			expect( loadLanguages ).toHaveBeenCalledTimes( 1 );
		} );

		it.each( [ [ 'french', [ 'French', 'Cajun French' ] ], [ 'FRANCAIS', [ 'French', 'Cajun French' ] ], [ 'turkce', [ 'Turkish' ] ],
			[ 'istanbul', [ 'Turkish' ] ], [ 'عَرَبي', [ 'Arabic', 'Arabic of Tunis' ] ], [ 'عرب', [ 'Arabic', 'Arabic of Tunis' ] ],
			[ 'ar', [ 'Arabic', 'Arabic of Tunis' ] ] ] )(
			'finds %s by name, own name and code', async ( typed, found ) => {
				const asked = ask( SPEAK, { environment: { loadLanguages: async () => LANGUAGES } } );
				await search( asked, typed );
				expect( options( asked ) ).toEqual( found );
			} );

		it( 'names the languages of an earlier answer', async () => {
			const asked = ask( SPEAK, { environment: { loadLanguages: async () => LANGUAGES } } );
			asked.show( { q: [ 'ar', 'xal' ] } );
			expect( tags( asked ) ).toEqual( [ 'ar', 'xal' ] );
			await settled();
			expect( tags( asked ) ).toEqual( [ 'Arabic', 'xal' ] );
		} );

		it( 'takes codes where the wiki gives no list, leaves what is none in the field, and tries again later', async () => {
			let isOffline = true;
			const asked = ask( SPEAK, { environment: { loadLanguages: () => isOffline ? Promise.reject( 'http' ) : Promise.resolve( LANGUAGES ) } } );
			field( asked ).focus();
			await search( asked, 'FR; ar, not/one' );
			expect( asked.find( '.ext-localSkills-form-picker-failure' ).textContent ).toContain( 'ar, fr, pt-br' );
			expect( field( asked ).getAttribute( 'role' ) ).toBeNull();
			pressKey( 'Enter' );
			expect( last( asked ) ).toEqual( [ 'q', [ 'fr', 'ar' ] ] );
			expect( field( asked ).value ).toBe( 'not/one' );
			isOffline = false;
			field( asked ).blur();
			field( asked ).focus();
			await settled();
			expect( field( asked ).getAttribute( 'role' ) ).toBe( 'combobox' );
			expect( tags( asked ) ).toEqual( [ 'French', 'Arabic' ] );
			expect( asked.find( '.ext-localSkills-form-picker-failure' ).textContent ).toBe( '' );
		} );

		it( 'shows the first of very many', async () => {
			const many = Array.from( { length: 300 }, ( _one, index ) => ( { code: `x${ index }`, name: `Language ${ index }`, hint: '', words: [] } ) );
			const asked = ask( SPEAK, { environment: { loadLanguages: async () => many } } );
			await search( asked, 'language' );
			expect( options( asked ) ).toHaveLength( 100 );
			expect( asked.find( '.ext-localSkills-form-picker-status' ).textContent ).toContain( '300 found, the first 100' );
		} );
	} );

	it( 'picks one wiki, in the place of the one before', async () => {
		const wiki = ( code: string, name: string ): CatalogueEntry => ( { code, name, hint: code, words: [] } );
		const asked = ask( { type: 'dropdown', choicesFrom: 'wikis' }, { environment: {
			loadWikis: async () => [ wiki( 'arwiki', 'Wikipedia – Arabic' ), wiki( 'commonswiki', 'Wikimedia Commons' ) ],
		} } );
		await search( asked, 'commonsw' );
		asked.find( '[role=option]' ).click();
		expect( [ tags( asked ), options( asked ), field( asked ).value ] ).toEqual( [ [ 'Wikimedia Commons' ], [], '' ] );
		await search( asked, 'arabic' );
		asked.find( '[role=option]' ).click();
		expect( asked.changes ).toEqual( [ [ 'q', [ 'commonswiki' ] ], [ 'q', [ 'arwiki' ] ] ] );
	} );

	it( 'hides choices by their conditions, and keeps what was picked', async () => {
		const asked = ask( { type: 'tagbox', choices: [ 'a', { value: 'b', visibleIf: '{more} = 1' } ], showOtherItem: true },
			{ others: [ { type: 'text', name: 'more' } ] } );
		asked.answer( { more: '1' } );
		await search( asked, 'b' );
		asked.find( '[role=option]' ).click();
		asked.answer( {} );
		expect( tags( asked ) ).toEqual( [] );
		await search( asked, 'other' );
		asked.find( '[role=option]' ).click();
		expect( asked.changes[ 1 ] ).toEqual( [ 'q', [ 'b', 'other' ] ] );
		expect( asked.seen( '.ext-localSkills-form-other input' ) ).toHaveLength( 1 );
	} );
} );
