import { createMessages } from '../../src/ui/messages';

describe( 'createMessages', () => {
	beforeEach( () => {
		mw.messages.set( { 'localskills-test': '$1 {{PLURAL:$1|answer|answers}} by $2', 'localskills-plain': 'a {{b}} <i>$1</i>' } );
	} );
	afterEach( () => {
		mw.config.set( 'wgUserLanguage', 'en' );
	} );

	it( 'puts parameters in and resolves PLURAL, with numbers as the language writes them', () => {
		const messages = createMessages( mw, 'ltr' );
		expect( messages.text( 'localskills-test', 1, 'Ana' ) ).toBe( '1 answer by Ana' );
		expect( messages.text( 'localskills-test', 2000, '{{Ana}} & <b>' ) ).toBe( '2,000 answers by {{Ana}} & <b>' );
	} );

	it( 'writes numbers with exactly as many decimals as asked for', () => {
		const messages = createMessages( mw, 'ltr' );
		expect( messages.number( 3 ) ).toBe( '3' );
		expect( messages.number( 2.5, 2 ) ).toBe( '2.50' );
		expect( messages.number( -1234.567, 1 ) ).toBe( '\u22121,234.6' );
		expect( messages.number( -0.01, 1 ) ).toBe( '0.0' );
		expect( messages.number( 0.05, 2 ) ).toBe( '0.05' );
	} );

	it( 'writes numbers in the digits and separators of the language', () => {
		mw.config.set( 'wgUserLanguage', 'ar' );
		mw.language.setData( 'ar', {
			digitTransformTable: { 0: '٠', 1: '١', 2: '٢', 3: '٣', 4: '٤', 5: '٥', 6: '٦', 7: '٧', 8: '٨', 9: '٩' },
			separatorTransformTable: { '.': '٫', ',': '٬' },
		} );
		const messages = createMessages( mw, 'rtl' );
		expect( messages.number( 1234.5, 2 ) ).toBe( '١٬٢٣٤٫٥٠' );
		expect( messages.text( 'localskills-test', 5, 'x' ) ).toMatch( /^٥ / );
	} );

	it( 'knows which messages there are, and the languages to try', () => {
		mw.config.set( 'wgUserLanguage', 'gl' );
		mw.language.setData( 'gl', 'fallbackLanguages', [ 'pt', 'en' ] );
		const messages = createMessages( mw, 'ltr' );
		expect( messages.has( 'localskills-test' ) ).toBe( true );
		expect( messages.has( 'localskills-missing' ) ).toBe( false );
		expect( messages.languageChain ).toEqual( [ 'gl', 'pt', 'en' ] );
		expect( messages.language ).toBe( 'gl' );
	} );
} );
