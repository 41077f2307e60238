import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createMessages, readMessageTexts } from '../../src/bot/messages';
import type { MessageTexts } from '../../src/bot/messages';
import type { Messages } from '../../src/core/i18n/messages';

function messages( texts: Record<string, Record<string, string>>, code: string, fallbacks: string[] = [] ): Messages {
	return createMessages( new Map( Object.entries( texts ) ) as MessageTexts, { code, fallbacks, direction: 'ltr' } );
}

describe( 'createMessages', () => {
	it( 'takes the nearest language of the chain that has the text, English at last', () => {
		const texts = { en: { a: 'a', b: 'b', c: 'c' }, pt: { a: 'pt a', b: 'pt b' }, 'pt-br': { a: 'br a' } };
		const brazilian = messages( texts, 'pt-br', [ 'pt' ] );
		expect( [ brazilian.text( 'a' ), brazilian.text( 'b' ), brazilian.text( 'c' ) ] ).toEqual( [ 'br a', 'pt b', 'c' ] );
		expect( brazilian.languageChain ).toEqual( [ 'pt-br', 'pt', 'en' ] );
		expect( [ brazilian.has( 'c' ), brazilian.has( 'd' ), brazilian.has( 'constructor' ) ] ).toEqual( [ true, false, false ] );
	} );

	it( 'chooses the plural by the rules of the text\'s own language', () => {
		const texts = { en: { n: '$1 {{PLURAL:$1|answer|answers}}' }, ru: { n: '$1 {{PLURAL:$1|ответ|ответа|ответов}}' } };
		expect( [ 1, 2, 5, 21 ].map( ( n ) => messages( texts, 'ru' ).text( 'n', n ) ) )
			.toEqual( [ '1 ответ', '2 ответа', '5 ответов', '21 ответ' ] );
		// Arabic has six forms; the English text has two.
		expect( messages( texts, 'ar' ).text( 'n', 3 ) ).toContain( 'answers' );
	} );

	it( 'writes numbers as the language does, and still counts them', () => {
		const texts = { en: { n: '$1 {{PLURAL:$1|answer|answers}}' }, de: { n: '$1 {{PLURAL:$1|Antwort|Antworten}}' } };
		expect( messages( texts, 'en' ).text( 'n', 1000 ) ).toBe( '1,000 answers' );
		expect( messages( texts, 'de' ).text( 'n', 1000 ) ).toBe( '1.000 Antworten' );
		expect( messages( texts, 'de' ).number( 1234.5, 2 ) ).toBe( '1.234,50' );
		expect( messages( texts, 'fa' ).number( 12.5, 1 ) ).toBe( '۱۲٫۵' );
		expect( messages( texts, 'bn' ).number( 12 ) ).toBe( '১২' );
	} );

	it( 'writes numbers the same on every machine, also in languages that this Node does not know', () => {
		expect( messages( {}, 'roa-tara', [ 'it' ] ).number( 1234.5, 1 ) ).toBe( messages( {}, 'it' ).number( 1234.5, 1 ) );
		expect( messages( {}, 'simple' ).number( 1234.5, 1 ) ).toBe( '1,234.5' );
	} );

	it( 'passes over a translation that cannot be read', () => {
		const texts = { en: { a: 'English $1' }, fr: { a: 'Casse {{PLURAL:$1|' }, 'fr-x': { a: '{{!}} $1' } };
		expect( messages( texts, 'fr-x', [ 'fr' ] ).text( 'a', 'x' ) ).toBe( 'English x' );
	} );

	it( 'does not read what a parameter says', () => {
		expect( messages( { en: { a: '{{PLURAL:$2|one|many}}: $1' } }, 'en' ).text( 'a', '$2 {{PLURAL:$2|x|y}}', 2 ) )
			.toBe( 'many: $2 {{PLURAL:$2|x|y}}' );
	} );

	it( 'shows the key of a text that nobody has', () => {
		expect( messages( {}, 'en' ).text( 'localskills-nothing' ) ).toBe( '⧼localskills-nothing⧽' );
	} );
} );

describe( 'the project\'s texts', () => {
	const directory = join( __dirname, '../../i18n' );
	const texts = readMessageTexts( directory );
	const english = Object.keys( texts.get( 'en' ) ?? {} );

	it.each( readdirSync( directory ).filter( ( name ) => name !== 'qqq.json' ).map( ( name ) => name.replace( '.json', '' ) ) )(
		'can all be read: %s', ( code ) => {
			// Only its own texts, so that a broken one does not hide behind English.
			const own = createMessages( new Map( [ [ code, texts.get( code ) ?? {} ] ] ), { code, fallbacks: [], direction: 'ltr' } );
			const unreadable = english.filter( ( key ) => own.has( key ) &&
				/^⧼|\{\{|\}\}|&(?:lt|gt|quot|amp);/.test( own.text( key, 1, 2, 3, 4, 5, 6, 7, 8, 9 ) ) );
			expect( unreadable ).toEqual( [] );
		},
	);
} );
