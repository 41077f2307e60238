import fc from 'fast-check';
import { decodeText, encodeText } from '../../../src/core/wikitext/encode';
import { createTemplateReader } from '../../../src/core/wikitext/template-reader';
import { writeTemplateCall } from '../../../src/core/wikitext/write';
import { anyText } from './any-text';

const readTemplate = createTemplateReader( { templates: [ 'T' ] } );

describe( 'encodeText', () => {
	it.each( [
		'Plain words, digits 123 and (common) punctuation. Isn’t it? Yes! And 50 % / 3 $ @ home',
		'don\'t, it\'s, l\'été; note this; a_b, ~5, a-b, 1. 2) #3 *4 + 5',
		'العربية، ١٢٣', '日本語。テスト', 'हिन्दी', 'שָׁלוֹם', '한국어', 'Tiếng Việt', 'فارسی می\u200cخواهم', '👩\u200d💻 🇫🇷 ❤️',
	] )( 'leaves prose readable: %s', ( text ) => {
		expect( encodeText( text ) ).toBe( text );
	} );

	it.each( [
		[ 'a|b', 'a&#124;b' ], [ '{{x}}', '&#123;&#123;x&#125;&#125;' ], [ '[[x]]', '&#91;&#91;x&#93;&#93;' ], [ '<b>', '&#60;b&#62;' ], [ 'a=b', 'a&#61;b' ],
		[ '~~~~', '&#126;&#126;&#126;&#126;' ], [ '\'\'x\'\'', '&#39;&#39;x&#39;&#39;' ], [ '__TOC__', '&#95;&#95;TOC&#95;&#95;' ], [ '＿＿目次＿＿', '&#65343;&#65343;目次&#65343;&#65343;' ],
		[ '* a', '&#42; a' ], [ '# a', '&#35; a' ], [ ': a', '&#58; a' ], [ '; a', '&#59; a' ], [ '- a', '&#45; a' ], [ '+ a', '&#43; a' ], [ '!a', '&#33;a' ], [ 'a!!b', 'a&#33;&#33;b' ], [ 'a!', 'a&#33;' ],
		[ 'a\nb', 'a&#10;b' ], [ 'a\r\nb', 'a&#13;&#10;b' ], [ ' a ', '&#32;a&#32;' ], [ 'a  b', 'a &#32;b' ], [ 'a\tb', 'a&#9;b' ], [ '\u00a0', '&#160;' ],
		[ 'http://a.b', 'http&#58;//a.b' ], [ 'mailto:a@b.c', 'mailto&#58;a@b.c' ], [ 'HTTPS:x', 'HTTPS&#58;x' ], [ 'news: a', 'news&#58; a' ], [ '10:30', '10&#58;30' ],
		[ 'ISBN 1234567890', '&#73;SBN 1234567890' ], [ 'RFC 123', '&#82;FC 123' ], [ 'PMID\u00a01', '&#80;MID&#160;1' ],
		[ '&amp;', '&#38;amp;' ], [ '&#32;', '&#38;#32;' ], [ '"', '&#34;' ], [ '-{a}-', '&#45;&#123;a&#125;-' ], [ '\u007f', '&#127;' ],
		[ '\ud800', '&#55296;' ], [ '\udc00\ud800', '&#56320;&#55296;' ], [ '\u0000', '&#0;' ], [ '\ufeff', '&#65279;' ], [ '\uffff', '&#65535;' ],
		[ 'e\u0301', 'e&#769;' ], [ '\u212b', '&#8491;' ], [ '\u0338', '&#824;' ], [ '\u1112\u1161', 'ᄒ&#4449;' ], [ 'a\u0301\u0323', 'a&#769;\u0323' ],
	] )( 'makes %j %j', ( text, wikitext ) => {
		expect( encodeText( text ) ).toBe( wikitext );
	} );

	it( 'is undone by decodeText, whatever the text', () => {
		fc.assert( fc.property( anyText, ( text ) => {
			expect( decodeText( encodeText( text ) ) ).toBe( text );
		} ), { numRuns: 2000 } );
	} );

	it( 'comes through the wiki’s normalisation and through white space being trimmed', () => {
		fc.assert( fc.property( anyText, ( text ) => {
			const wikitext = encodeText( text );
			// As it stands in a page, behind an equals sign.
			expect( `=${ wikitext }`.normalize( 'NFC' ) ).toBe( `=${ wikitext }` );
			expect( wikitext.trim() ).toBe( wikitext );
			// eslint-disable-next-line no-control-regex
			expect( wikitext ).not.toMatch( /[\0-\x1f\x7f":<=>[\]{|}]|~~|''|__/ );
		} ), { numRuns: 2000 } );
	} );

	it( 'is not slow on what combines without end', () => {
		const text = `a${ '\u0301\u0323'.repeat( 100_000 ) }`;
		expect( decodeText( encodeText( text ) ) ).toBe( text );
	} );

	it( 'comes back through the call of a template', () => {
		fc.assert( fc.property( fc.array( anyText, { maxLength: 5 } ), ( texts ) => {
			const call = writeTemplateCall( 'T', texts.map( ( text, i ) => [ `p${ i }`, encodeText( text ) ] as const ) );
			const [ read, ...others ] = readTemplate( `Before ${ call } after {{T2}}` );
			expect( others ).toEqual( [] );
			expect( Array.from( read?.parameters.values() ?? [], decodeText ) ).toEqual( texts );
		} ), { numRuns: 2000 } );
	} );
} );

describe( 'decodeText', () => {
	it( 'reads what people write by hand', () => {
		expect( decodeText( 'Caf&eacute; &amp; bar&nbsp;&#x2603; [[link|text]] {{x}}' ) ).toBe( 'Café & bar\u00a0☃ [[link|text]] {{x}}' );
	} );

	it( 'leaves what is no reference', () => {
		expect( decodeText( 'a & b &unknown; &#1114112; &#x110000; &;' ) ).toBe( 'a & b &unknown; &#1114112; &#x110000; &;' );
	} );
} );
