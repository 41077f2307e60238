/**
 * Pages as MediaWiki writes them, read without the XML parser: elements with simple attributes, in each either text or
 * elements, and between those nothing but spaces. Of anything else (comments, sections, references to characters, what is
 * not well-formed, or not whole) it says so, and leaves the page to the parser.
 */
import { decodePlainText, isPlainText } from './plain-text';

/** Is told what a page consists of, when all of it has been looked at. */
export interface PlainPageHandlers {
	open( name: string, attributes: Record<string, string> ): void;
	/** An element with text, or nothing, in it. Of a long text it need not be asked what it says. */
	leaf( name: string, attributes: Record<string, string>, text: () => string ): void;
	close( name: string ): void;
}

const [ START, END ] = [ '<page>', '</page>' ];
const [ LINE_FEED, SPACE, SLASH, LESS_THAN, GREATER_THAN, AMPERSAND, BRACKET, TILDE ] = [ 10, 32, 47, 60, 62, 38, 93, 126 ];

const NAME = /[a-z][a-z0-9]*/y;
// eslint-disable-next-line no-control-regex -- no XML may have these
const ATTRIBUTE = / ([a-z][a-z0-9]*(?::[a-z]+)?)="([^"<>&\u0000-\u001f\ufffe\uffff\ud800-\udfff]*)"/yi;
const TAG_END = / ?\/?>/y;

/** Pages have a few dozen revisions at most, most of them one. */
const MAX_ELEMENTS = 1000;

const NO_ATTRIBUTES: Record<string, string> = {};

/** Whether a text says what is written. */
function isVerbatim( text: string, from: number, to: number ): boolean {
	for ( let at = from; at < to; at++ ) {
		const code = text.charCodeAt( at );
		if ( code < SPACE || code > TILDE || code === AMPERSAND || code === BRACKET ) {
			return false;
		}
	}
	return true;
}

/** So short a text is looked at letter by letter. */
const SHORT = 64;

/** Where something else than spaces and line feeds comes. */
export function skipSpace( text: string, from: number ): number {
	let at = from;
	for ( let code = text.charCodeAt( at ); code === SPACE || code === LINE_FEED; code = text.charCodeAt( at ) ) {
		at++;
	}
	return at;
}

/**
 * @param handlers
 * @return Reads the page that begins at a place in a text. Gives where it ends, or -1, and has told nothing, where there is
 *  no such page
 */
export function createPlainPageReader( handlers: PlainPageHandlers ): ( text: string, from: number ) => number {
	/** What has been found: of each element its name, its attributes, and where its text is; see the kinds below. */
	const names: string[] = [];
	const attributes: Record<string, string>[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const [ OPENED, CLOSED ] = [ -1, -2 ];
	const open: string[] = [];
	const known = new Map<string, string>();
	let count = 0;

	function add( name: string, given: Record<string, string>, start: number, end: number ): void {
		names[ count ] = name;
		attributes[ count ] = given;
		starts[ count ] = start;
		ends[ count++ ] = end;
	}

	function nameAt( text: string, at: number ): string {
		NAME.lastIndex = at;
		if ( !NAME.test( text ) ) {
			return '';
		}
		const name = text.slice( at, NAME.lastIndex );
		const same = known.get( name );
		if ( same === undefined && known.size < MAX_ELEMENTS ) {
			known.set( name, name );
		}
		return same ?? name;
	}

	/** The attributes at a place, and where they end; null where one is not simple, or comes twice. */
	function attributesAt( text: string, from: number ): { readonly given: Record<string, string>; readonly end: number } | null {
		const given: Record<string, string> = {};
		let end = from;
		for ( ATTRIBUTE.lastIndex = from; ; end = ATTRIBUTE.lastIndex ) {
			const found = ATTRIBUTE.exec( text );
			if ( found === null ) {
				return { given, end };
			}
			const [ , name = '', value = '' ] = found;
			if ( name in given ) {
				return null;
			}
			given[ name ] = value;
		}
	}

	function isPlainLeaf( text: string, from: number, to: number ): boolean {
		return to - from < SHORT && isVerbatim( text, from, to ) || isPlainText( text.slice( from, to ) );
	}

	/** Looks at the page; gives where it ends, or -1. */
	function look( text: string, from: number ): number {
		count = 0;
		open.length = 0;
		for ( let at = from; count < MAX_ELEMENTS; ) {
			at = skipSpace( text, at );
			if ( text.charCodeAt( at ) !== LESS_THAN ) {
				return -1;
			}
			if ( text.charCodeAt( at + 1 ) === SLASH ) {
				const name = open[ open.length - 1 ] as string;
				if ( !text.startsWith( name, at + 2 ) || text.charCodeAt( at + 2 + name.length ) !== GREATER_THAN ) {
					return -1;
				}
				add( name, NO_ATTRIBUTES, CLOSED, CLOSED );
				open.pop();
				at += name.length + 3;
				if ( open.length === 0 ) {
					return at;
				}
				continue;
			}
			const name = nameAt( text, at + 1 );
			at += 1 + name.length;
			let given = NO_ATTRIBUTES;
			if ( text.charCodeAt( at ) !== GREATER_THAN ) {
				const read = attributesAt( text, at );
				TAG_END.lastIndex = read?.end ?? 0;
				if ( name === '' || read === null || !TAG_END.test( text ) ) {
					return -1;
				}
				given = read.given;
				at = TAG_END.lastIndex - 1;
				if ( text.charCodeAt( at - 1 ) === SLASH ) {
					add( name, given, at, at );
					at++;
					continue;
				}
			}
			const start = at + 1;
			const end = text.indexOf( '<', start );
			if ( name === '' || end === -1 ) {
				return -1;
			}
			at = end;
			if ( text.charCodeAt( end + 1 ) !== SLASH ) {
				if ( skipSpace( text, start ) !== end ) {
					return -1;
				}
				add( name, given, OPENED, OPENED );
				open.push( name );
				continue;
			}
			if ( !text.startsWith( name, end + 2 ) || text.charCodeAt( end + 2 + name.length ) !== GREATER_THAN ||
				!isPlainLeaf( text, start, end ) ) {
				return -1;
			}
			add( name, given, start, end );
			at = end + name.length + 3;
		}
		return -1;
	}

	return ( text, from ) => {
		// Whether there is a whole one is known soonest.
		const end = text.startsWith( START, from ) && text.includes( END, from ) ? look( text, from ) : -1;
		if ( end !== -1 ) {
			let [ start, to ]: [ number, number ] = [ 0, 0 ];
			const said = (): string => {
				const written = text.slice( start, to );
				return written.includes( '&' ) ? decodePlainText( written ) : written;
			};
			for ( let index = 0; index < count; index++ ) {
				const name = names[ index ] as string;
				[ start, to ] = [ starts[ index ] as number, ends[ index ] as number ];
				if ( start === OPENED ) {
					handlers.open( name, attributes[ index ] as Record<string, string> );
				} else if ( start === CLOSED ) {
					handlers.close( name );
				} else {
					handlers.leaf( name, attributes[ index ] as Record<string, string>, said );
				}
			}
		}
		return end;
	};
}
