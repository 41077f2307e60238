/**
 * A text as whoever looks for private contact data reads it: without what hides it from machines and not from people,
 * and with signs of ASCII wherever there is one. private-plain.lua does the same.
 */
import { type MappedText, mappedText, replaceMapped } from './mapped-text';

/** So much of a text is looked at: whoever reads the pages of many must not be kept busy by one of them. */
const MOST_CHARACTERS = 5000;

/** What readers do not see. */
const UNSEEN: readonly RegExp[] = [ /<!--[^]*?-->/g, /<\/?nowiki *\/?>/g, /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g ];

/** Names of character references: of what stands in addresses and numbers. */
const NAMED: readonly ( readonly [ name: string, sign: string ] )[] = [
	[ 'commat', '@' ], [ 'period', '.' ], [ 'nbsp', ' ' ], [ 'plus', '+' ], [ 'hyphen', '-' ], [ 'lowbar', '_' ], [ 'colon', ':' ],
	[ 'sol', '/' ], [ 'num', '#' ], [ 'lpar', '(' ], [ 'rpar', ')' ], [ 'ensp', ' ' ], [ 'emsp', ' ' ], [ 'thinsp', ' ' ],
];

/** Zeros of other scripts whose ten digits follow each other. */
const ZEROS: readonly number[] = [ 0x660, 0x6f0, 0x966, 0x9e6 ];

/** What stands for a sign of ASCII, or for the usual letter: from, to, that sign. */
const SIGNS: readonly ( readonly [ from: number, to: number, sign: string ] )[] = [
	[ 0xa0, 0xa0, ' ' ], [ 0x2000, 0x200a, ' ' ], [ 0x202f, 0x202f, ' ' ], [ 0x205f, 0x205f, ' ' ], [ 0x3000, 0x3000, ' ' ],
	[ 0x2010, 0x2015, '-' ], [ 0x2212, 0x2212, '-' ], [ 0xb7, 0xb7, '.' ], [ 0xfe6b, 0xfe6b, '@' ],
	[ 0xab, 0xab, ',' ], [ 0xbb, 0xbb, ',' ], [ 0x2018, 0x201f, ',' ], [ 0x2039, 0x203a, ',' ], [ 0x60c, 0x60c, ',' ],
	[ 0x61b, 0x61b, ',' ], [ 0x61f, 0x61f, ',' ], [ 0x3001, 0x3002, ',' ], [ 0x130, 0x131, 'i' ], [ 0x622, 0x623, 'ا' ], [ 0x625, 0x625, 'ا' ],
];

function plainSign( sign: string ): string {
	const code = sign.charCodeAt( 0 );
	const zero = ZEROS.find( ( start ) => code >= start && code <= start + 9 );
	if ( zero !== undefined ) {
		return String( code - zero );
	}
	return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode( code - 0xfee0 ) :
		SIGNS.find( ( [ from, to ] ) => code >= from && code <= to )?.[ 2 ] ?? sign;
}

function lowerCase( text: string ): string {
	return text.replace( /[A-Z]/g, ( letter ) => letter.toLowerCase() );
}

/** A sign by its number; the reference itself where that is none that can be seen. */
function signOf( reference: string, digits: string | undefined, base: number ): string {
	const code = parseInt( digits ?? '', base );
	return code >= 0x20 && code < 0xd800 ? String.fromCharCode( code ) : reference;
}

/** References that a form or an editor has escaped again are read, too. */
function withoutReferences( mapped: MappedText ): MappedText {
	const numbered = [
		( text: MappedText ) => replaceMapped( text, /&(?:amp;)+/g, '&' ),
		( text: MappedText ) => replaceMapped( text, /&#(\d+);/g, ( all, digits ) => signOf( all, digits, 10 ) ),
		( text: MappedText ) => replaceMapped( text, /&#x([\da-f]+);/g, ( all, digits ) => signOf( all, digits, 16 ) ),
	].reduce( ( text, step ) => step( text ), mapped );
	// eslint-disable-next-line security/detect-non-literal-regexp -- Of the names above.
	return NAMED.reduce( ( text, [ name, sign ] ) => replaceMapped( text, new RegExp( `&${ name };`, 'g' ), sign ), numbered );
}

/**
 * Each sign in lower case, as that of ASCII where there is one for it.
 *
 * @param text
 */
export function plainly( text: string ): MappedText {
	const lower = mappedText( lowerCase( text.slice( 0, MOST_CHARACTERS ) ) );
	const written = lower.text.includes( '&' ) ? withoutReferences( lower ) : lower;
	const seen = UNSEEN.reduce( ( left, unseen ) => replaceMapped( left, unseen, '' ), written );
	return { ...seen, text: lowerCase( seen.text.replace( /[\u0080-\uffff]/g, plainSign ).replace( /[\t\r]/g, ' ' ) ) };
}
