/**
 * Free text as wikitext in which nothing is markup, and back.
 *
 * What could become markup on the page (or be changed on its way into it) is written as a decimal character reference:
 * MediaWiki shows `&#91;` as `[`, and reads no link in it. Letters, digits, single spaces and most punctuation stay, so
 * that prose in any script can be read in the page's source. The text may stand in the value of a named parameter, and
 * what the template or module shows of it is the text, in the middle of a line as well as at its beginning. A line break
 * is `&#10;`: it shows where the style says `white-space: pre-wrap`.
 *
 * Characters that neither HTML nor XML can show (most control characters, lone surrogates) come back from `decodeText`,
 * but the page shows their reference.
 */
import { decodeCharacterReferences } from './character-references';

/** Markup, or part of it, wherever it stands. */
const ALWAYS = '"&:<=>[]{|}';
/** Markup where another one is beside it, or may be in the template around the text. */
const BESIDE_ITS_LIKE = "!'_~";
const SPACE = 32;

const isAlways = flagsOf( ALWAYS );
const isBesideItsLike = flagsOf( BESIDE_ITS_LIKE );
/** Markup at the beginning of a line, or of a table's cell. */
const isFirst = flagsOf( '#*+-;' );

function flagsOf( characters: string ): Uint8Array {
	const flags = new Uint8Array( 128 );
	for ( const character of characters ) {
		flags[ character.charCodeAt( 0 ) ] = 1;
	}
	return flags;
}

/** Keeps a page's source honest: white space and direction marks that nobody sees there, and what is no character at all. */
function isInvisible( code: number ): boolean {
	return ( code >= 0x7f && code <= 0xa0 ) || code === 0xad || code === 0x61c || code === 0x1680 || code === 0x180e ||
		( code >= 0x2000 && code <= 0x200b ) || code === 0x200e || code === 0x200f || ( code >= 0x2028 && code <= 0x202f ) ||
		( code >= 0x205f && code <= 0x206f ) || code === 0x3000 || code === 0xfeff ||
		( code >= 0xd800 && code <= 0xdfff ) || ( code >= 0xfdd0 && code <= 0xfdef ) ||
		( code >= 0xfff0 && code <= 0xffff ) || ( code > 0xffff && code % 0x10000 >= 0xfffe );
}

/** In `__TOC__`, as some languages write it. */
const FULLWIDTH_LOW_LINE = 0xff3f;

/** Begins a link without brackets, to a standard or a book; no-break spaces count, though they are references. */
const MAGIC_LINK = /^(?:RFC|PMID|ISBN)[ \xa0]/;

function isMarkup( text: string, index: number, code: number ): boolean {
	const isAtStart = index === 0;
	const isAtEnd = index === text.length - 1;
	if ( code >= 128 ) {
		return isInvisible( code ) || code === FULLWIDTH_LOW_LINE;
	}
	if ( code < 32 || code === 127 || isAlways[ code ] === 1 ) {
		return true;
	}
	if ( isAtStart && isFirst[ code ] === 1 ) {
		return true;
	}
	if ( isBesideItsLike[ code ] === 1 ) {
		return isAtStart || isAtEnd || text.charCodeAt( index - 1 ) === code || text.charCodeAt( index + 1 ) === code;
	}
	switch ( code ) {
		case SPACE:
			return isAtStart || isAtEnd || text.charCodeAt( index - 1 ) === SPACE;
		case 73:
		case 80:
		case 82:
			return MAGIC_LINK.test( text.slice( index, index + 5 ) );
		default:
			return false;
	}
}

/**
 * Starters that can become one character with what stands before them; all others that can are non-starters.
 *
 * @see https://www.unicode.org/Public/UCD/latest/ucd/DerivedNormalizationProps.txt NFC_Quick_Check=Maybe
 */
const COMPOSING_STARTERS: readonly ( readonly [ number, number ] )[] = [
	[ 0x9be, 0x9be ], [ 0x9d7, 0x9d7 ], [ 0xb3e, 0xb3e ], [ 0xb56, 0xb57 ], [ 0xbbe, 0xbbe ], [ 0xbd7, 0xbd7 ],
	[ 0xcc2, 0xcc2 ], [ 0xcd5, 0xcd6 ], [ 0xd3e, 0xd3e ], [ 0xd57, 0xd57 ], [ 0xdcf, 0xdcf ], [ 0xddf, 0xddf ],
	[ 0x102e, 0x102e ], [ 0x1161, 0x1175 ], [ 0x11a8, 0x11c2 ], [ 0x1b35, 0x1b35 ], [ 0x11127, 0x11127 ],
	[ 0x1133e, 0x1133e ], [ 0x11357, 0x11357 ], [ 0x113b8, 0x113b8 ], [ 0x113bb, 0x113bb ], [ 0x113c2, 0x113c2 ],
	[ 0x113c9, 0x113c9 ], [ 0x114b0, 0x114b0 ], [ 0x114ba, 0x114ba ], [ 0x114bd, 0x114bd ], [ 0x115af, 0x115af ],
	[ 0x11930, 0x11930 ], [ 0x1611e, 0x16120 ], [ 0x16129, 0x16129 ], [ 0x16d67, 0x16d67 ],
];

/** Of the highest combining class, so that any other non-starter moves before it. */
const YPOGEGRAMMENI = '\u0345';

function combines( character: string ): boolean {
	const code = character.codePointAt( 0 ) as number;
	return character === YPOGEGRAMMENI || COMPOSING_STARTERS.some( ( [ first, last ] ) => code >= first && code <= last ) ||
		( YPOGEGRAMMENI + character ).normalize( 'NFD' ) !== YPOGEGRAMMENI + character.normalize( 'NFD' );
}

/** Below this, no character combines with one before it, and none is changed by normalisation. */
const FIRST_COMBINING = 0x300;
const MAX_SEQUENCE_LENGTH = 32;

/** Where this many characters could combine, normalisation itself takes too long: it sorts them in quadratic time. */
const LONG_SEQUENCE = /[\u0300-\uffff]{1000}/;

function isNormalised( text: string ): boolean {
	return !LONG_SEQUENCE.test( text ) && text.normalize( 'NFC' ) === text;
}

/**
 * MediaWiki normalises what it saves to NFC. Gives a function that, asked for each character in turn, says which ones that
 * would change.
 */
function createNormalisationWatch(): ( character: string, code: number, isReference: boolean ) => boolean {
	/** The last character that stays as it is, and what combines with it. */
	let sequence = '';
	return ( character, code, isReference ) => {
		if ( isReference || code < FIRST_COMBINING ) {
			// A reference ends with a semicolon, which combines with nothing.
			sequence = isReference ? ';' : character;
			return isReference;
		}
		if ( character.normalize( 'NFC' ) === character ) {
			if ( !combines( character ) ) {
				sequence = character;
				return false;
			}
			if ( sequence.length < MAX_SEQUENCE_LENGTH && ( sequence + character ).normalize( 'NFC' ) === sequence + character ) {
				sequence += character;
				return false;
			}
		}
		sequence = ';';
		return true;
	};
}

/**
 * @param value - Any string, also one that is no well-formed Unicode
 * @return Wikitext that MediaWiki saves unchanged
 */
export function encodeText( value: string ): string {
	const changes = isNormalised( value ) ? null : createNormalisationWatch();
	let wikitext = '';
	let copied = 0;
	for ( let i = 0; i < value.length; ) {
		const code = value.codePointAt( i ) as number;
		const next = i + ( code > 0xffff ? 2 : 1 );
		let isReference = isMarkup( value, i, code );
		if ( code >= FIRST_COMBINING && i === 0 && !isReference ) {
			// Would combine with what stands before the text, such as the equals sign.
			isReference = combines( value.slice( 0, next ) );
		}
		if ( changes !== null ) {
			isReference = changes( value.slice( i, next ), code, isReference );
		}
		if ( isReference ) {
			wikitext += `${ value.slice( copied, i ) }&#${ code };`;
			copied = next;
		}
		i = next;
	}
	return wikitext + value.slice( copied );
}

/**
 * The text that `encodeText` was given. In values that a person wrote by hand it decodes all numeric references and the
 * named ones of HTML 4 (and those of HTML 5 for ASCII characters and spaces), as the page shows them; links, templates
 * and other markup stay as they are written.
 *
 * @param wikitext - Value of a named parameter
 */
export function decodeText( wikitext: string ): string {
	return decodeCharacterReferences( wikitext,
		( code, reference ) => code <= 0x10ffff ? String.fromCodePoint( code ) : reference );
}
