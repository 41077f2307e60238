import fc from 'fast-check';
import { isNumbered, numberedId, suggestId, uniqueId } from '../../../../src/core/survey/editing/suggest-id';

describe( 'suggestId', () => {
	it.each( [
		[ 'What do you mostly do?', 'what-do-you-mostly-do' ],
		[ 'Your role', 'your-role' ],
		[ 'What’s new', 'whats-new' ],
		[ 'Quelles compétences souhaitez-vous acquérir ?', 'quelles-competences-souhaitez-vous-acquerir' ],
		[ 'Türkçe ığdır', 'turkce-igdir' ],
		[ 'Straße & Ærø', 'strasse-aero' ],
		[ 'Какие навыки вам нужны?', 'kakie-navyki-vam-nuzhny' ],
		[ 'Ποιες δεξιότητες', 'poies-dexiotites' ],
		[ 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', 'donaudampfschifffahrtselektrizitatenhauptbetrieb' ],
		[ 'Skills needs assessment of the Wikimedia community of Tunisia 2026', 'skills-needs-assessment-of-the-wikimedia-2026' ],
		[ 'Skills needs assessment, Tunisia 2026', 'skills-needs-assessment-tunisia-2026' ],
		[ '2026', '2026' ],
	] )( 'writes %s as %s', ( words, id ) => {
		expect( suggestId( words, [], 'question' ) ).toBe( id );
	} );

	it.each( [ 'ما هو دورك؟', '您的角色是什么？', 'तुम्हारी भूमिका', '', '???', '漢字 abc 漢字漢字' ] )( 'numbers what cannot be written in a–z: %s', ( words ) => {
		expect( suggestId( words, [ 'question-1' ], 'question' ) ).toBe( 'question-2' );
	} );

	it( 'never gives an id away twice, and always one that answers can hold', () => {
		const words = fc.oneof( fc.string( { unit: 'grapheme' } ), fc.constantFrom( 'Role', 'role-2', 'Rôle 3', 'other' ) );
		fc.assert( fc.property( fc.array( words, { maxLength: 30 } ), ( texts ) => {
			const taken: string[] = [];
			for ( const text of texts ) {
				const id = suggestId( text, taken, 'option' );
				expect( id ).toMatch( /^[a-z0-9-]{1,48}$/ );
				expect( taken ).not.toContain( id );
				taken.push( id );
			}
		} ) );
	} );

	it( 'counts on from what is there', () => {
		expect( uniqueId( 'role', [ 'role', 'role-2' ] ) ).toBe( 'role-3' );
		expect( uniqueId( 'role-2', [ 'role-2' ] ) ).toBe( 'role-3' );
		expect( uniqueId( 'skills-2026', [ 'skills-2026', 'skills-2026-2' ] ) ).toBe( 'skills-2026-3' );
		expect( uniqueId( 'x'.repeat( 48 ), [ 'x'.repeat( 48 ) ] ).length ).toBeLessThanOrEqual( 48 );
		expect( numberedId( 'page', [ 'page-1', 'page-3' ] ) ).toBe( 'page-2' );
	} );

	it( 'knows which ids say nothing yet', () => {
		expect( isNumbered( 'question-12', 'question' ) ).toBe( true );
		expect( isNumbered( 'question-mark', 'question' ) ).toBe( false );
		expect( isNumbered( 'question-1', 'option' ) ).toBe( false );
	} );
} );
