import { capitalizeFirst, createTitleParser, normalizeUserName, STOCK_NAMESPACES } from '../../../src/core/wikitext/title';

const parse = createTitleParser( { defaultNamespace: '', namespaces: STOCK_NAMESPACES, capitalLinks: true } );

describe( 'createTitleParser', () => {
	it.each( [
		[ 'localSkills/survey', 'LocalSkills/survey' ],
		[ ' Foo__bar\u00a0 ', 'Foo bar' ],
		[ 'user_talk:ana', 'User talk:Ana' ],
		[ 'USER : ana b', 'User:Ana b' ],
		[ 'image:x.svg', 'File:X.svg' ],
		[ ':Template:x', 'Template:X' ],
		[ 'Foo:bar', 'Foo:bar' ],
		[ 'foo#part', 'Foo' ],
		[ 'foo #&#91;', 'Foo' ],
		[ 'caf&eacute;', 'Café' ],
		[ 'a.b/..c', 'A.b/..c' ],
	] )( '%j is %j', ( written, title ) => {
		expect( parse( written ) ).toBe( title );
	} );

	it.each( [
		'', ' ', ':', '#x', 'User:', 'User:#x', '::a', 'a[b', 'a|b', 'a{b', 'a<b', 'a\nb', 'a\u0000', 'a%41', 'a&foo;', 'a~~~', '.', '..', './a', 'a/../b', 'a/..',
		'x'.repeat( 256 ), 'é'.repeat( 128 ), '😀'.repeat( 64 ), 'a\ufffd', 'a\udc00', '&#0;',
	] )( 'no page is called %j', ( written ) => {
		expect( parse( written ) ).toBeNull();
	} );

	it( 'allows 255 bytes', () => {
		expect( parse( 'é'.repeat( 127 ) ) ).toBe( `É${ 'é'.repeat( 126 ) }` );
		expect( parse( `User:${ 'x'.repeat( 255 ) }` ) ).not.toBeNull();
	} );
} );

describe( 'capitalizeFirst', () => {
	it.each( [
		[ 'abc', 'Abc' ], [ '', '' ], [ '1a', '1a' ], [ 'éa', 'Éa' ], [ 'яa', 'Яa' ], [ '𐐨x', '𐐀x' ],
		// Title case is not upper case:
		[ 'ǆa', 'ǅa' ], [ 'Ǉa', 'ǈa' ], [ 'ǳa', 'ǲa' ], [ 'ßa', 'Ssa' ], [ 'ﬁa', 'Fia' ], [ 'ﬄa', 'Ffla' ], [ 'ŉa', 'ʼNa' ], [ 'ევ', 'ევ' ], [ 'ևa', 'Եւa' ],
		[ 'ᾳa', 'ᾼa' ], [ 'ᾀa', 'ᾈa' ], [ 'ᾈa', 'ᾈa' ], [ 'ΐa', 'Ι\u0308\u0301a' ],
	] )( '%s becomes %s', ( text, capitalized ) => {
		expect( capitalizeFirst( text ) ).toBe( capitalized );
	} );
} );

describe( 'normalizeUserName', () => {
	it( 'gives all spellings of an account one', () => {
		[ 'Ana B', 'ana_B', ' Ana__B ', 'ana\u00a0B', '\u200eAna B' ].forEach( ( name ) => {
			expect( normalizeUserName( name ) ).toBe( 'Ana B' );
		} );
		expect( normalizeUserName( 'A\u0308nne' ) ).toBe( 'Änne' );
	} );

	it( 'keeps different accounts apart', () => {
		expect( normalizeUserName( 'Ana b' ) ).not.toBe( normalizeUserName( 'Ana B' ) );
	} );
} );
