/**
 * Pages as MediaWiki writes them, read from the file's bytes without the XML parser: elements with simple attributes, in
 * each either text or elements, and between those nothing but spaces. Of anything else (comments, sections, references to
 * characters, what is not well-formed) it says so, and leaves the page to the parser.
 */
import { type Attributes, isNameEnd, NO_ATTRIBUTES, readAttributes } from './element-attributes';
import {
	decodeEscaped, endOfText, EscapedBytes, GREATER_THAN, LESS_THAN, skipSpace, SLASH, standsAt, UNFINISHED, UNUSUAL,
} from './escaped-bytes';

/** What stands in an element, read as far as somebody asks for it. */
export interface LeafContent {
	text(): string;
	/** A whole number of few digits; null where something else stands there. */
	number(): number | null;
	escaped(): EscapedBytes;
}

/** Is told what a page consists of, when all of it has been looked at. */
export interface PlainPageHandlers {
	/** Whether an element with text, or nothing, in it is of interest. */
	isWanted( name: string ): boolean;
	open( name: string, attributes: Attributes ): void;
	/** An element with text, or nothing, in it, of those that are wanted. */
	leaf( name: string, attributes: Attributes, content: LeafContent ): void;
	close( name: string ): void;
}

/**
 * @param bytes - UTF-8, with a byte 0 behind it
 * @param from - Where the page begins
 * @param limit - Where that byte is
 * @return Where it ends. `UNFINISHED` or `UNUSUAL`, and has told nothing, where that has not come yet, or there is no
 *  such page
 */
export type PlainPageReader = ( bytes: Buffer, from: number, limit: number ) => number;

const START = Buffer.from( '<page>' );

/** Pages with longer histories, and what is nested deeper than any export, the parser reads. */
const [ MAX_ELEMENTS, MAX_OPEN ] = [ 20_000, 10 ];

/**
 * An element, by what came before it on pages of the same kind: these are so like each other that the next name is
 * mostly one that came next before.
 */
interface Expected {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly isWanted: boolean;
	readonly next: Expected[];
}

/** So many are expected next, and so many at all. */
const [ MOST_NEXT, MOST_EXPECTED ] = [ 4, 400 ];

/** In place of where a text begins. */
const [ OPENED, CLOSED ] = [ -1, -2 ];

function isLetter( byte: number ): boolean {
	return byte >= 0x61 && byte <= 0x7a;
}

function isDigit( byte: number ): boolean {
	return byte >= 0x30 && byte <= 0x39;
}

/** More digits may be more than a number can hold. */
const MOST_DIGITS = 15;

function wholeNumber( bytes: Uint8Array, from: number, to: number ): number | null {
	if ( to === from || to - from > MOST_DIGITS ) {
		return null;
	}
	let number = 0;
	for ( let at = from; at < to; at++ ) {
		const byte = bytes[ at ] as number;
		if ( !isDigit( byte ) ) {
			return null;
		}
		number = 10 * number + byte - 0x30;
	}
	return number;
}

/**
 * @param handlers
 */
export function createPlainPageReader( handlers: PlainPageHandlers ): PlainPageReader {
	/** What has been found: of each element its name, its attributes, and where its text is. */
	const names: string[] = [];
	const attributes: Attributes[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	let count = 0;
	const open: Expected[] = [];
	const beginning: Expected = { name: '', bytes: new Uint8Array( 0 ), isWanted: false, next: [] };
	/** Stands for the others. */
	const stray: Expected = { ...beginning, next: [] };
	let [ before, expectedCount ]: [ Expected, number ] = [ beginning, 0 ];

	function add( name: string, given: Attributes, start: number, end: number ): void {
		names[ count ] = name;
		attributes[ count ] = given;
		starts[ count ] = start;
		ends[ count++ ] = end;
	}

	/** The element whose name stands at a place; null where there is none. */
	function elementAt( bytes: Buffer, at: number ): Expected | null {
		const { next } = before;
		for ( let index = 0; index < next.length; index++ ) {
			const expected = next[ index ] as Expected;
			if ( standsAt( bytes, at, expected.bytes ) && isNameEnd( bytes[ at + expected.bytes.length ] as number ) ) {
				before = expected;
				return expected;
			}
		}
		let end = at;
		while ( isLetter( bytes[ end ] as number ) || end > at && isDigit( bytes[ end ] as number ) ) {
			end++;
		}
		if ( end === at ) {
			return null;
		}
		const name = bytes.toString( 'latin1', at, end );
		const found: Expected = {
			name, bytes: Uint8Array.from( bytes.subarray( at, end ) ), isWanted: handlers.isWanted( name ), next: [],
		};
		const isExpected = before !== stray && next.length < MOST_NEXT && expectedCount < MOST_EXPECTED;
		if ( isExpected ) {
			next.push( found );
			expectedCount++;
		}
		before = isExpected ? found : stray;
		return found;
	}

	/** Whether an element is closed at a place. */
	function isClosedAt( bytes: Buffer, at: number, { bytes: name }: Expected ): boolean {
		return standsAt( bytes, at + 2, name ) && bytes[ at + 2 + name.length ] === GREATER_THAN;
	}

	/** Looks at the page; gives where it ends, or why not. */
	function look( bytes: Buffer, from: number, limit: number ): number {
		/** What is wrong, unless it is only that the rest has not come yet. */
		const faultAt = ( at: number ): number => bytes.includes( GREATER_THAN, at ) ? UNUSUAL : UNFINISHED;
		count = 0;
		open.length = 0;
		before = beginning;
		for ( let at = from; count < MAX_ELEMENTS; ) {
			at = skipSpace( bytes, at );
			if ( bytes[ at ] !== LESS_THAN ) {
				return at === limit ? UNFINISHED : UNUSUAL;
			}
			if ( bytes[ at + 1 ] === SLASH ) {
				const element = open[ open.length - 1 ] as Expected;
				if ( !isClosedAt( bytes, at, element ) ) {
					return faultAt( at );
				}
				add( element.name, NO_ATTRIBUTES, CLOSED, CLOSED );
				open.pop();
				at += element.bytes.length + 3;
				if ( open.length === 0 ) {
					return at;
				}
				continue;
			}
			const element = elementAt( bytes, at + 1 );
			const read = element === null ? null : readAttributes( bytes, at + 1 + element.bytes.length, limit );
			if ( element === null || read === null ) {
				return faultAt( at );
			}
			const { given, end: start } = read;
			if ( read.isClosed ) {
				if ( element.isWanted ) {
					add( element.name, given, start, start );
				}
				at = start;
				continue;
			}
			const end = endOfText( bytes, start, limit );
			if ( end < 0 ) {
				return end;
			}
			at = end;
			if ( bytes[ end + 1 ] !== SLASH ) {
				if ( skipSpace( bytes, start ) !== end || open.length === MAX_OPEN ) {
					return UNUSUAL;
				}
				add( element.name, given, OPENED, OPENED );
				open.push( element );
				continue;
			}
			if ( !isClosedAt( bytes, end, element ) ) {
				return faultAt( end );
			}
			if ( element.isWanted ) {
				add( element.name, given, start, end );
			}
			at = end + element.bytes.length + 3;
		}
		return UNUSUAL;
	}

	let [ source, start, to ]: [ Buffer, number, number ] = [ Buffer.alloc( 0 ), 0, 0 ];
	const content: LeafContent = {
		text: () => decodeEscaped( source, start, to ),
		number: () => wholeNumber( source, start, to ),
		escaped: () => new EscapedBytes( source, start, to ),
	};

	return ( bytes, from, limit ) => {
		if ( !standsAt( bytes, from, START ) ) {
			return limit - from < START.length ? UNFINISHED : UNUSUAL;
		}
		const end = look( bytes, from, limit );
		if ( end >= 0 ) {
			source = bytes;
			for ( let index = 0; index < count; index++ ) {
				const name = names[ index ] as string;
				[ start, to ] = [ starts[ index ] as number, ends[ index ] as number ];
				if ( start === OPENED ) {
					handlers.open( name, attributes[ index ] as Attributes );
				} else if ( start === CLOSED ) {
					handlers.close( name );
				} else {
					handlers.leaf( name, attributes[ index ] as Attributes, content );
				}
			}
		}
		return end;
	};
}
