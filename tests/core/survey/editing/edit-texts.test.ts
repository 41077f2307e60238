import fc from 'fast-check';
import { isUnwritten, messageKey, textIn, withFirstTextAt, withText, withTextAt } from '../../../../src/core/survey/editing/edit-texts';
import { valueAt } from '../../../../src/core/survey/editing/place';
import { LANGUAGES, richDefinition } from './definition';

const WORDS = fc.string( { minLength: 1 } ).filter( ( text ) => text.trim() !== '' );
const TEXTS = fc.oneof( WORDS, fc.record( { default: WORDS, fr: WORDS, ar: WORDS }, { requiredKeys: [ 'default', 'fr' ] } ) );

describe( 'withText', () => {
	it( 'makes of a string a text in languages, and back', () => {
		expect( withText( undefined, 'default', 'Role' ) ).toBe( 'Role' );
		expect( withText( 'Role', 'fr', 'Rôle' ) ).toEqual( { default: 'Role', fr: 'Rôle' } );
		expect( withText( { default: 'Role', fr: 'Rôle' }, 'fr', ' ' ) ).toBe( 'Role' );
		expect( withText( 'Role', 'default', '' ) ).toBeUndefined();
	} );

	it( 'keeps the translations while somebody empties the field to write anew', () => {
		const emptied = withText( { default: 'Role', fr: 'Rôle' }, 'default', '' );
		expect( emptied ).toEqual( { fr: 'Rôle' } );
		expect( Object.keys( withText( emptied, 'default', 'Roles' ) as object ) ).toEqual( [ 'default', 'fr' ] );
	} );

	it( 'makes a shipped message the survey’s own', () => {
		const message = { message: 'localskills-choice-other' };
		expect( textIn( message, 'default' ) ).toBe( '' );
		expect( messageKey( message ) ).toBe( 'localskills-choice-other' );
		expect( withText( message, 'default', 'Else', 'Other' ) ).toBe( 'Else' );
		expect( withText( message, 'fr', 'Autre', 'Other' ) ).toEqual( { default: 'Other', fr: 'Autre' } );
	} );

	it( 'says afterwards what was written, leaves the other languages, and takes it back', () => {
		fc.assert( fc.property( TEXTS, LANGUAGES, WORDS, ( text, language, words ) => {
			const changed = withText( text, language, words );
			expect( textIn( changed, language ) ).toBe( words );
			[ 'default', 'fr', 'ar', 'pt-br' ].filter( ( other ) => other !== language )
				.forEach( ( other ) => expect( textIn( changed, other ) ).toBe( textIn( text, other ) ) );
			expect( withText( changed, language, textIn( text, language ) ) ).toEqual( text );
		} ) );
	} );
} );

describe( 'withTextAt', () => {
	const plain = [ 'pages', 0, 'elements', 0, 'choices', 2 ];

	it( 'gives a bare code a text, and makes it bare again without one', () => {
		const json = richDefinition();
		const named = withTextAt( json, [ ...plain, 'text' ], 'fr', 'Simple' );
		expect( valueAt( named, plain ) ).toEqual( { value: 'plain', text: { fr: 'Simple' } } );
		expect( withTextAt( named, [ ...plain, 'text' ], 'fr', '' ) ).toEqual( json );
		expect( withTextAt( json, [ ...plain, 'text' ], 'fr', ' ' ) ).toBe( json );
	} );

	it( 'changes nothing when that is the text', () => {
		const json = richDefinition();
		expect( withTextAt( json, [ 'title' ], 'fr', 'Compétences' ) ).toBe( json );
		expect( withTextAt( json, [ 'localSkills', 'audience', 'description' ], 'default', '' ) ).toBe( json );
	} );
} );

describe( 'withFirstTextAt', () => {
	const plain = [ 'pages', 0, 'elements', 0, 'choices', 2 ];

	it( 'lets everybody read what is written first, letter by letter, and takes all of it back', () => {
		fc.assert( fc.property( WORDS, WORDS, LANGUAGES, ( first, second, language ) => {
			const json = richDefinition();
			const place = [ ...plain, 'text' ];
			expect( isUnwritten( valueAt( json, place ) ) ).toBe( true );
			const typed = withFirstTextAt( withFirstTextAt( json, place, language, first ), place, language, second );
			expect( isUnwritten( valueAt( typed, place ) ) ).toBe( false );
			[ 'default', language ].forEach( ( code ) => expect( textIn( valueAt( typed, place ), code ) ).toBe( second ) );
			expect( withFirstTextAt( typed, place, language, '' ) ).toEqual( json );
		} ) );
	} );

	it( 'is not for messages, nor for texts that some language has', () => {
		expect( isUnwritten( { message: 'localskills-choice-other' } ) ).toBe( false );
		expect( isUnwritten( { fr: 'Rôle' } ) ).toBe( false );
	} );
} );
