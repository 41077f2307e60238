import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Banana from 'banana-i18n';

const FOLDER = join( __dirname, '../../../i18n' );

type Texts = Readonly<Record<string, string>>;

function readMessages( language: string ): Texts {
	const { '@metadata': metadata, ...texts } = JSON.parse( readFileSync( join( FOLDER, `${ language }.json` ), 'utf8' ) );
	expect( metadata.authors.length ).toBeGreaterThan( 0 );
	return texts;
}

const english = readMessages( 'en' );
const documentation = readMessages( 'qqq' );
const languages = readdirSync( FOLDER ).map( ( file ) => file.replace( /\.json$/, '' ) )
	.filter( ( language ) => language !== 'qqq' );

/** Numbers that between them need every plural form of every language. */
const NUMBERS = [ 0, 1, 2, 3, 7, 11, 26, 100, 101, 1000000 ];

/** Parameters in a text, each once. */
function parametersOf( text: string ): string[] {
	return Array.from( new Set( text.match( /\$\d/g ) ?? [] ) ).sort();
}

/** The text without what only decides about its form: `$1` in `{{PLURAL:$1|` is not shown to anybody. */
function shownText( text: string ): string {
	return text.replace( /\{\{(PLURAL|GENDER):\$\d\|/g, '' );
}

/** The forms of every PLURAL in a text. */
function pluralForms( text: string ): string[][] {
	return Array.from( text.matchAll( /\{\{PLURAL:\$\d\|([^{}]*)\}\}/g ) ).map( ( match ) => ( match[ 1 ] as string ).split( '|' ) );
}

/** Keys of a language with the texts that a check finds something wrong with. */
function wrongTexts( texts: Texts, isWrong: ( text: string, key: string ) => boolean ): Texts {
	const wrong: Record<string, string> = {};
	for ( const key of Object.keys( texts ) ) {
		if ( isWrong( texts[ key ] as string, key ) ) {
			wrong[ key ] = texts[ key ] as string;
		}
	}
	return wrong;
}

describe( 'messages', () => {
	it( 'are explained to translators, all of them', () => {
		expect( Object.keys( documentation ).sort() ).toEqual( Object.keys( english ).sort() );
	} );

	it( 'come in the languages of the bundled survey', () => {
		expect( languages ).toEqual( expect.arrayContaining( [ 'ar', 'en', 'es', 'fr', 'tr' ] ) );
	} );
} );

describe.each( languages )( 'messages in %s', ( language ) => {
	const texts = readMessages( language );

	it( 'translate what there is in English, and nothing else', () => {
		expect( wrongTexts( texts, ( _, key ) => !( key in english ) ) ).toEqual( {} );
	} );

	it( 'have no space around them, and are not empty', () => {
		expect( wrongTexts( texts, ( text ) => text === '' || text !== text.trim() ) ).toEqual( {} );
	} );

	it( 'show every parameter that English shows, and no other', () => {
		expect( wrongTexts( texts, ( text, key ) => {
			const original = english[ key ] ?? '';
			const given = parametersOf( text );
			return given.some( ( parameter ) => !parametersOf( original ).includes( parameter ) ) ||
				parametersOf( shownText( original ) ).some( ( parameter ) => !given.includes( parameter ) );
		} ) ).toEqual( {} );
	} );

	it( 'use no more plural forms than the language has, and all of them where it has many', () => {
		const { pluralCategories } = new Intl.PluralRules( language ).resolvedOptions();
		expect( wrongTexts( texts, ( text ) => pluralForms( text ).some( ( forms ) => forms.length > pluralCategories.length ||
			( pluralCategories.length > 3 && forms.length < pluralCategories.length ) ) ) ).toEqual( {} );
	} );

	it( 'are understood by the bot’s reader of messages, whatever the numbers', () => {
		const banana = new Banana( language, { messages: { [ language ]: texts } } );
		expect( wrongTexts( texts, ( _, key ) => NUMBERS.some( ( number ) => {
			const parameters = [ 1, 2, 3, 4, 5 ].map( ( ordinal ) => number + ordinal - 1 );
			const shown = banana.i18n( key, ...parameters );
			return /\{\{|\}\}|\$\d/.test( shown ) || shown === key || shown.trim() === '';
		} ) ) ).toEqual( {} );
	} );

	it( 'are plain text: no wikitext, no HTML', () => {
		// Square brackets and quotes of wikitext, tags and entities.
		expect( wrongTexts( texts, ( text ) => /\[\[|\[https?:|''|<\/?[a-z]|&#?\w+;/.test( text ) ) ).toEqual( {} );
	} );
} );

describe( 'messages in French', () => {
	it( 'put no name of an account behind a word that loses its vowel before another', () => {
		/** What the documentation says of a parameter that is an account's name. */
		const isAccount = ( key: string, parameter: string ): boolean => ( documentation[ key ] ?? '' ).split( /\$(?=\d - )/ ).some(
			( part ) => part.startsWith( `${ parameter } - ` ) && /^\d - (?!number|how|date|title)[^*\n]*(?:account|user name|person)/.test( part ) );
		expect( wrongTexts( readMessages( 'fr' ), ( text, key ) =>
			Array.from( text.matchAll( /(?<![\p{L}’])(?:de|que|le|la|du) \$(\d)/giu ) )
				.some( ( [ , parameter = '' ] ) => isAccount( key, parameter ) ) ) ).toEqual( {} );
	} );
} );
