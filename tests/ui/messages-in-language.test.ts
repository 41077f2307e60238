import { join } from 'node:path';
import ar from '../../i18n/ar.json';
import { createMessages, readMessageTexts } from '../../src/bot/messages';
import { textDirection } from '../../src/core/i18n/localized-text';
import { createMessagesInLanguage } from '../../src/ui/messages-in-language';
import type { Messages } from '../../src/core/i18n/messages';

const readers: Messages = {
	language: 'en',
	languageChain: [ 'en' ],
	direction: 'ltr',
	has: ( key ) => key === 'known',
	number: String,
	text: ( key, ...parameters ) => `en:${ key }:${ parameters.join() }`,
};

describe( 'createMessagesInLanguage', () => {
	it( 'puts parameters in, and chooses plurals by the rules of the language', () => {
		const polish = createMessagesInLanguage( 'pl', {
			questions: '{{PLURAL:$1|$1 pytanie|$1 pytania|$1 pytań}} dla $2', exact: '{{PLURAL:$1|0=nic|$1 coś}}',
		}, readers );
		expect( polish.text( 'questions', 1, 'A' ) ).toBe( '1 pytanie dla A' );
		expect( polish.text( 'questions', 3, 'A' ) ).toBe( '3 pytania dla A' );
		expect( polish.text( 'questions', 5, 'A' ) ).toBe( '5 pytań dla A' );
		expect( polish.text( 'exact', 0 ) ).toBe( 'nic' );
	} );

	it( 'leaves what people wrote as it is', () => {
		const french = createMessagesInLanguage( 'fr', { hello: 'Bonjour $1 {{GENDER:$1|m|f|n}}' }, readers );
		expect( french.text( 'hello', '{{PLURAL:$1|x|y}} $2' ) ).toBe( 'Bonjour {{PLURAL:$1|x|y}} $2 n' );
	} );

	it( 'writes from right to left, and asks the reader\'s language for what is not translated', () => {
		const arabic = createMessagesInLanguage( 'ar', ar as unknown as Record<string, string>, readers );
		expect( arabic.direction ).toBe( 'rtl' );
		expect( arabic.text( 'localskills-form-next' ) ).toBe( ( ar as Record<string, unknown> )[ 'localskills-form-next' ] );
		expect( arabic.text( 'missing', 2 ) ).toBe( 'en:missing:2' );
		expect( arabic.languageChain ).toEqual( [ 'ar', 'en' ] );
		expect( [ arabic.has( 'localskills-form-next' ), arabic.has( 'known' ), arabic.has( 'no' ) ] ).toEqual( [ true, true, false ] );
	} );

	it( 'takes a language that the browser does not know', () => {
		expect( createMessagesInLanguage( 'x-y-zz', { n: '{{PLURAL:$1|one|more}}' }, readers ).text( 'n', 2 ) ).toBe( 'more' );
	} );
} );

describe( 'what the bot writes and what the page shows', () => {
	const texts = readMessageTexts( join( __dirname, '../../i18n' ) );
	const keys = Object.keys( texts.get( 'en' ) ?? {} )
		.filter( ( key ) => /^localskills-(results|excluded|fault|choice|scale)-/.test( key ) );

	/** As many as any message has, numbers where they choose a plural. */
	function parametersOf( key: string, count: number ): ( string | number )[] {
		const counted = [ ...texts.values() ].map( ( own ) => own[ key ] ?? '' ).join( ' ' ).match( /PLURAL:\s*\$\d/g )?.join( ' ' ) ?? '';
		return [ 'Luc', 'Ana', count, 'x|y', 'Zoë', count ].map( ( given, index ) => counted.includes( `$${ index + 1 }` ) ? count : given );
	}

	it.each( [ ...texts.keys() ] )( 'say the same: %s', ( language ) => {
		const bots = createMessages( texts, { code: language, fallbacks: [], direction: textDirection( language ) } );
		const shown = { ...texts.get( 'en' ), ...texts.get( language ) };
		const pages = createMessagesInLanguage( language, shown, { ...readers, languageChain: [ language, 'en' ] } );
		expect( [ pages.language, pages.direction, pages.languageChain ] )
			.toEqual( [ bots.language, bots.direction, bots.languageChain ] );
		for ( const count of [ 0, 1, 2, 3, 11, 100, 1234, 2_000_000, 0.5, 1234.567 ] ) {
			expect( keys.map( ( key ) => pages.text( key, ...parametersOf( key, count ) ) ) )
				.toEqual( keys.map( ( key ) => bots.text( key, ...parametersOf( key, count ) ) ) );
			expect( pages.number( -count, 2 ) ).toBe( bots.number( -count, 2 ) );
		}
	} );
} );
