/**
 * Titles of pages and names of accounts, in the one form that MediaWiki gives all their spellings.
 *
 * @see https://www.mediawiki.org/wiki/Manual:Page_title
 */
import { decodeCharacterReferences } from './character-references';
import { rememberTexts } from './text-memo';

/** The name of a namespace and its other names; MediaWiki ignores their case. The main namespace has none. */
export type NamespaceNames = readonly string[];

export interface TitleRules {
	/** Namespace of titles that name none; empty for the main one. */
	readonly defaultNamespace: string;
	/** All namespaces that a title can name. */
	readonly namespaces: readonly NamespaceNames[];
	/** Whether the first letter of a title is a capital whatever is written, as `$wgCapitalLinks` says. */
	readonly capitalLinks: boolean;
}

/** The namespaces of a wiki in English that has no others; a wiki in another language understands these names too. */
export const STOCK_NAMESPACES: readonly NamespaceNames[] = [
	[ 'Media' ], [ 'Special' ], [ 'Talk' ], [ 'User' ], [ 'User talk' ], [ 'Project' ], [ 'Project talk' ],
	[ 'File', 'Image' ], [ 'File talk', 'Image talk' ], [ 'MediaWiki' ], [ 'MediaWiki talk' ],
	[ 'Template' ], [ 'Template talk' ], [ 'Help' ], [ 'Help talk' ], [ 'Category' ], [ 'Category talk' ],
	[ 'Module' ], [ 'Module talk' ],
];

const MAX_BYTES = 255;
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e]+/g;
const SPACES = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const ILLEGAL = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/;
const RELATIVE = /(?:^|\/)\.\.?(?:\/|$)/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;

/** Letters whose title case is not their upper case: Croatian digraphs, of each of which there are three. */
const DIGRAPHS = /[\u01c4-\u01cc\u01f1-\u01f3]/;
/** Georgian capitals are for whole words only. */
const GEORGIAN = /[\u10d0-\u10ff]/;

/**
 * A letter as it begins a title: as Unicode's title case, which differs from upper case in a few scripts.
 *
 * @param character - One code point
 */
function toTitleCase( character: string ): string {
	if ( DIGRAPHS.test( character ) ) {
		const code = character.charCodeAt( 0 );
		return code >= 0x1f1 ? '\u01f2' : String.fromCharCode( code - ( code - 0x1c4 ) % 3 + 1 );
	}
	const upper = character.toUpperCase();
	if ( GEORGIAN.test( character ) ) {
		return character;
	}
	// ß, ﬁ, և: only the first of the letters becomes a capital. ŉ has its letter behind an apostrophe.
	if ( upper.length > character.length && character !== '\u0149' ) {
		const withIotaBelow = upper.replace( /\u0399$/, '\u0345' );
		if ( withIotaBelow !== upper ) {
			const composed = withIotaBelow.normalize( 'NFC' );
			return composed.length === 1 ? composed : withIotaBelow;
		}
		const first = String.fromCodePoint( upper.codePointAt( 0 ) as number );
		return first + upper.slice( first.length ).toLowerCase();
	}
	return upper;
}

/**
 * A text with its first letter in title case, as MediaWiki begins titles and names.
 *
 * @param text
 */
export function capitalizeFirst( text: string ): string {
	if ( text === '' ) {
		return '';
	}
	const first = String.fromCodePoint( text.codePointAt( 0 ) as number );
	return toTitleCase( first ) + text.slice( first.length );
}

/** In UTF-8; half of a surrogate pair counts as it would be written. */
export function byteLength( text: string ): number {
	let bytes = 0;
	for ( const character of text ) {
		const code = character.codePointAt( 0 ) as number;
		bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
	}
	return bytes;
}

/** Direction marks out, every run of what MediaWiki takes for spaces one space, none at the ends. */
function normalizeSpaces( text: string ): string {
	return text.replace( DIRECTION_MARKS, '' ).replace( SPACES, ' ' ).replace( /^ | $/g, '' );
}

function isValidCodePoint( code: number ): boolean {
	return code === 9 || code === 10 || ( code >= 0x20 && code <= 0x7e ) || ( code >= 0xa0 && code <= 0xd7ff ) ||
		( code >= 0xe000 && code <= 0xfffd ) || ( code >= 0x10000 && code <= 0x10ffff );
}

function decodeTitle( text: string ): string {
	const decoded = decodeCharacterReferences( text,
		( code ) => isValidCodePoint( code ) ? String.fromCodePoint( code ) : '\ufffd' );
	return text.includes( '&' ) ? decoded.normalize( 'NFC' ) : text;
}

/**
 * Gives a function that turns what is written for a title into the title, with its namespace's first name and with
 * spaces (`skills__Survey` → `Template:Skills Survey`), without the fragment; null when no page can have it.
 *
 * Not looked at: interwiki prefixes, and titles relative to the page they stand on.
 *
 * @param rules
 */
export function createTitleParser( rules: TitleRules ): ( text: string ) => string | null {
	const { defaultNamespace, namespaces, capitalLinks } = rules;
	const namespaceOf = new Map<string, string>();
	for ( const names of namespaces ) {
		for ( const name of names ) {
			namespaceOf.set( normalizeSpaces( name ).toLowerCase(), names[ 0 ] as string );
		}
	}
	return ( text ) => {
		let title = normalizeSpaces( decodeTitle( text ) );
		if ( title.includes( '\ufffd' ) || LONE_SURROGATE.test( title ) ) {
			return null;
		}
		let namespace = defaultNamespace;
		if ( title.charAt( 0 ) === ':' ) {
			namespace = '';
			title = title.slice( 1 ).replace( /^ /, '' );
		}
		const colon = title.indexOf( ':', 1 );
		if ( colon !== -1 ) {
			const named = namespaceOf.get( title.slice( 0, colon ).replace( / $/, '' ).toLowerCase() );
			if ( named !== undefined ) {
				namespace = named;
				title = title.slice( colon + 1 ).replace( /^ /, '' );
			}
		}
		const fragment = title.indexOf( '#' );
		if ( fragment !== -1 ) {
			title = title.slice( 0, fragment ).replace( / $/, '' );
		}
		if ( title === '' || title.charAt( 0 ) === ':' || ILLEGAL.test( title ) || RELATIVE.test( title ) ||
			byteLength( title ) > MAX_BYTES ) {
			return null;
		}
		return ( namespace === '' ? '' : `${ namespace }:` ) + ( capitalLinks ? capitalizeFirst( title ) : title );
	};
}

/** A name of an account that is written as MediaWiki writes it, and needs no second thought. */
export const USUAL_NAME = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/;

/** Each page of an answer is asked for its owner several times. */
const normalizeUnusualName = rememberTexts( ( name ) => capitalizeFirst( normalizeSpaces( name.normalize( 'NFC' ) ) ) );

/**
 * The name of an account as MediaWiki writes it, from any spelling of it (`ana_b` → `Ana b`), to compare names.
 * A name that no account can have is normalised all the same.
 *
 * @param name - Without the namespace
 */
export function normalizeUserName( name: string ): string {
	return USUAL_NAME.test( name ) ? name : normalizeUnusualName( name );
}
