import { knownLanguageInfo } from '../../../src/wiki/dump/language-info';

describe( 'knownLanguageInfo', () => {
	// As api.php?action=query&meta=languageinfo of MediaWiki 1.43 answers.
	it.each( [
		[ 'en', [], 'ltr' ], [ 'pt-br', [ 'pt' ], 'ltr' ], [ 'ar', [], 'rtl' ], [ 'ary', [ 'ar' ], 'rtl' ], [ 'yi', [ 'he' ], 'rtl' ],
		[ 'nn', [ 'no', 'nb' ], 'ltr' ], [ 'x-none', [], 'ltr' ],
	] )( 'knows %s as MediaWiki does', ( code, fallbacks, direction ) => {
		expect( knownLanguageInfo( code ) ).toEqual( { code, fallbacks, direction } );
	} );
} );
