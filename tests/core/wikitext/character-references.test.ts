import { decodeCharacterReferences } from '../../../src/core/wikitext/character-references';

const decode = ( text: string ): string => decodeCharacterReferences( text, ( code ) => `(${ code })` );

describe( 'decodeCharacterReferences', () => {
	it( 'decodes numbers, decimal and hexadecimal', () => {
		expect( decode( '&#65;&#x41;&#X4a;&#0065;' ) ).toBe( '(65)(65)(74)(65)' );
		expect( decode( `&#${ '9'.repeat( 400 ) };` ) ).toBe( '(Infinity)' );
	} );

	it( 'decodes names, which have a case and a semicolon', () => {
		expect( decode( '&amp;&lt;&Auml;&auml;&nbsp;&lang;&hellip;&apos;&lcub;' ) ).toBe( '&<Ää\u00a0⟨…\'{' );
		expect( decode( '&AUML;&amp &nbsp' ) ).toBe( '&AUML;&amp &nbsp' );
	} );

	it( 'knows MediaWiki’s own names', () => {
		expect( decode( '&רלמ;&رلم;' ) ).toBe( '\u200f\u200f' );
	} );

	it( 'decodes once, and leaves what is no reference', () => {
		expect( decode( '&amp;lt; & &; &#; &#x; &#xg; &foo; &#65' ) ).toBe( '&lt; & &; &#; &#x; &#xg; &foo; &#65' );
	} );
} );
