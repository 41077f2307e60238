/**
 * What stands between two tags, as bytes: nine tenths of a dump stand there. Only what needs no second thought is read
 * so, the rest is left to the XML parser.
 */
import type { EscapedText } from '../../core/wikitext/escaped-text';

export const [ LINE_FEED, SPACE, LESS_THAN, GREATER_THAN ] = [ 10, 32, 60, 62 ];
const [ ZERO, NINE ] = [ 48, 57 ];
const [ TAB, AMPERSAND, BRACKET ] = [ 9, 38, 93 ];

/** What is looked at twice. */
const ODD = new Uint8Array( 256 );
ODD.fill( 1, 0, SPACE );
ODD[ TAB ] = 0;
ODD[ LINE_FEED ] = 0;
for ( const byte of [ LESS_THAN, AMPERSAND, BRACKET, 0xef ] ) {
	ODD[ byte ] = 1;
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': '\'' };
const ENTITY = /&(?:lt|gt|amp|quot|apos);/g;
const ENTITY_BYTES: readonly Uint8Array[] = Object.keys( ENTITIES ).map( ( entity ) => Buffer.from( entity ) );

/** Instead of an end: the bytes end before the text does, or it needs a second thought. */
export const [ UNFINISHED, UNUSUAL ] = [ -1, -2 ];

/** Whether some bytes stand at a place. */
export function standsAt( bytes: Uint8Array, at: number, wanted: Uint8Array ): boolean {
	for ( let index = 0; index < wanted.length; index++ ) {
		if ( bytes[ at + index ] !== wanted[ index ] ) {
			return false;
		}
	}
	return true;
}

/** The length of the entity at a place; 0 where there is none of the five that need no definition. */
function entityLength( bytes: Uint8Array, at: number ): number {
	for ( const entity of ENTITY_BYTES ) {
		if ( standsAt( bytes, at, entity ) ) {
			return entity.length;
		}
	}
	return 0;
}

/** More digits may be more than a number can hold. */
const MOST_DIGITS = 15;

/** The whole number of few digits between two places; -1 where something else stands there. */
export function wholeNumber( bytes: Uint8Array, from: number, to: number ): number {
	let number = from === to || to - from > MOST_DIGITS ? -1 : 0;
	for ( let at = from; at < to && number >= 0; at++ ) {
		const byte = bytes[ at ] as number;
		number = byte >= ZERO && byte <= NINE ? 10 * number + byte - ZERO : -1;
	}
	return number;
}

/** Where something else than spaces and line feeds comes. */
export function skipSpace( bytes: Uint8Array, from: number ): number {
	let at = from;
	for ( let byte = bytes[ at ]; byte === SPACE || byte === LINE_FEED; byte = bytes[ at ] ) {
		at++;
	}
	return at;
}

function oddAt( bytes: Uint8Array, at: number ): number {
	return ODD[ bytes[ at ] as number ] as number;
}

/**
 * @param bytes - UTF-8, with a byte 0 behind it
 * @param from
 * @param limit - Where that byte is
 * @return Where the next tag begins; `UNFINISHED` or `UNUSUAL`
 */
export function endOfText( bytes: Uint8Array, from: number, limit: number ): number {
	for ( let at = from; ; ) {
		// Mostly there is nothing odd for long.
		while ( at + 3 < limit &&
			oddAt( bytes, at ) + oddAt( bytes, at + 1 ) + oddAt( bytes, at + 2 ) + oddAt( bytes, at + 3 ) === 0 ) {
			at += 4;
		}
		const byte = bytes[ at ] as number;
		if ( ODD[ byte ] === 0 ) {
			at++;
		} else if ( byte === LESS_THAN ) {
			return at;
		} else if ( at >= limit || limit - at < 6 && byte >= SPACE ) {
			// Of what is so near the end nobody knows what it will be.
			return UNFINISHED;
		} else if ( byte === AMPERSAND ) {
			const length = entityLength( bytes, at );
			if ( length === 0 ) {
				return UNUSUAL;
			}
			at += length;
		} else if ( byte === BRACKET ) {
			// Ends a section that was never begun.
			if ( bytes[ at + 1 ] === BRACKET && bytes[ at + 2 ] === GREATER_THAN ) {
				return UNUSUAL;
			}
			at++;
		} else if ( byte < SPACE || bytes[ at + 1 ] === 0xbf && bytes[ at + 2 ] as number >= 0xbe ) {
			// A control character, a carriage return, which XML changes, or U+FFFE and U+FFFF, which are none.
			return UNUSUAL;
		} else {
			at++;
		}
	}
}

/**
 * @param bytes
 * @param from
 * @param to
 * @return What plain bytes say
 */
export function decodeEscaped( bytes: Buffer, from: number, to: number ): string {
	const text = bytes.toString( 'utf8', from, to );
	return text.includes( '&' ) ? text.replace( ENTITY, ( entity ) => ENTITIES[ entity ] as string ) : text;
}

/** Bytes that hold until the next ones take their place. */
export interface Piece {
	/** UTF-8, with a byte 0 behind it. */
	readonly bytes: Buffer;
	/** Where that byte is. */
	readonly limit: number;
	isGone: boolean;
}

/** A plain text, wherever it is, as long as its piece of the file is there. */
export class EscapedBytes implements EscapedText {
	public readonly bytes: Buffer;
	public readonly from: number;
	public readonly to: number;
	readonly #piece: Piece;

	public constructor( piece: Piece, from: number, to: number ) {
		this.bytes = piece.bytes;
		this.from = from;
		this.to = to;
		this.#piece = piece;
	}

	/** @throws Where the piece is gone: what is to stay has to be asked for before */
	public textBetween( from: number, to: number ): string {
		if ( this.#piece.isGone ) {
			throw new Error( 'A text was asked for after the place in the file where it stood.' );
		}
		return decodeEscaped( this.bytes, from, to );
	}
}
