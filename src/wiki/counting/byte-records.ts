/** Many small records in little memory: numbers and texts, one after the other, in bytes. */
import { createNumberList } from './number-list';
import { type KeptBytes, keptBytes, putBytes } from './put-bytes';
import type { Spill } from './spill';

/** Bytes of a piece of memory; a record lies in one. Larger records have a piece of their own. */
const PIECE = 2 ** 20;

/** So many pieces stay in memory, and so many of those that were put elsewhere are looked into at a time. */
const [ PIECES_IN_MEMORY, PIECES_AT_HAND ] = [ 8, 2 ];

/** Numbers are written in groups of seven bits, the lowest first. */
const GROUP = 128;

export interface ByteRecords {
	readonly length: number;
	/** Begins a record. What is written until the next one is its contents. */
	begin(): void;
	/** Takes back the record that was begun last, before anything is read. */
	abandon(): void;
	/** A whole number from 0 to 255. */
	writeByte( value: number ): void;
	/** A whole number from 0. */
	writeNumber( value: number ): void;
	writeText( text: string ): void;
	/** Goes to the beginning of a record. */
	open( index: number ): void;
	readByte(): number;
	readNumber(): number;
	readText(): string;
	/** Passes over a text. */
	skipText(): void;
}

/**
 * @param spill - Where pieces go beyond those that stay in memory; null: all stay
 */
export function createByteRecords( spill: Spill | null = null ): ByteRecords {
	const pieces: KeptBytes[] = [ new Uint8Array( PIECE ) ];
	/** Pieces that were put elsewhere and have been looked into, the last first. */
	let atHand: { readonly piece: number; readonly bytes: Uint8Array }[] = [];
	/** Where each record begins: the piece, and the offset in it. */
	const starts = createNumberList( spill );
	/** The piece that is written to, its number, where its last record begins, and where it goes on. */
	let [ into, last, begun, end ]: [ Uint8Array, number, number, number ] = [ pieces[ 0 ] as Uint8Array, 0, 0, 0 ];
	let inMemory = 1;
	/** What a piece was in before it was put away: the next one is written there. */
	let spare: Uint8Array | null = null;
	/** Where is read. */
	let [ bytes, at ]: [ Uint8Array, number ] = [ into, 0 ];

	function putAway(): void {
		if ( spill === null ) {
			return;
		}
		for ( let piece = 0; inMemory > PIECES_IN_MEMORY && piece < last; piece++ ) {
			const whole = pieces[ piece ];
			const put = whole instanceof Uint8Array ? putBytes( whole, spill ) : null;
			if ( whole instanceof Uint8Array && put !== null ) {
				pieces[ piece ] = put;
				spare = whole.length === PIECE ? whole : spare;
				inMemory--;
			}
		}
	}

	/** Takes the record that is being written to a new piece, where there is more room. */
	function makeRoom(): void {
		const record = into.subarray( begun, end );
		const size = Math.max( PIECE, 2 * record.length );
		const larger = size === PIECE && spare !== null ? spare : new Uint8Array( size );
		spare = larger === spare ? null : spare;
		larger.set( record );
		// A record that has outgrown a piece of its own needs no other one.
		if ( begun === 0 ) {
			pieces[ last ] = larger;
		} else {
			last = pieces.push( larger ) - 1;
			inMemory++;
		}
		into = larger;
		[ begun, end ] = [ 0, record.length ];
		setStart();
		putAway();
	}

	function setStart(): void {
		starts.setLast( last * PIECE + begun );
	}

	function writeByte( byte: number ): void {
		if ( end === into.length ) {
			makeRoom();
		}
		into[ end++ ] = byte;
	}

	function writeNumber( value: number ): void {
		let rest = value;
		while ( rest >= GROUP ) {
			writeByte( rest % GROUP + GROUP );
			rest = Math.floor( rest / GROUP );
		}
		writeByte( rest );
	}

	function readNumber(): number {
		let [ value, unit ] = [ 0, 1 ];
		for ( ;; ) {
			const byte = bytes[ at++ ] as number;
			if ( byte < GROUP ) {
				return value + byte * unit;
			}
			value += ( byte - GROUP ) * unit;
			unit *= GROUP;
		}
	}

	function pieceAt( piece: number ): Uint8Array {
		const found = pieces[ piece ] as KeptBytes;
		if ( found instanceof Uint8Array ) {
			return found;
		}
		const known = atHand.find( ( one ) => one.piece === piece );
		if ( known !== undefined ) {
			return known.bytes;
		}
		// In the memory of the one that makes room for it: all are gone through several times, and what lies around until
		// the engine collects it would be as large as all of them.
		const read = keptBytes( found, spill, atHand[ PIECES_AT_HAND - 1 ]?.bytes );
		atHand = [ { piece, bytes: read }, ...atHand.slice( 0, PIECES_AT_HAND - 1 ) ];
		return read;
	}

	return {
		get length() {
			return starts.length;
		},
		begin: () => {
			starts.add( 0 );
			begun = end;
			if ( begun >= PIECE ) {
				makeRoom();
			}
			setStart();
		},
		abandon: () => {
			starts.removeLast();
			end = begun;
		},
		writeByte,
		writeNumber,
		writeText: ( text ) => {
			let bytesOfText = 0;
			for ( let i = 0; i < text.length; i++ ) {
				const code = text.charCodeAt( i );
				bytesOfText += code < GROUP ? 1 : code < GROUP * GROUP ? 2 : 3;
			}
			writeNumber( bytesOfText );
			for ( let i = 0; i < text.length; i++ ) {
				writeNumber( text.charCodeAt( i ) );
			}
		},
		open: ( index ) => {
			const start = starts.at( index );
			bytes = pieceAt( Math.floor( start / PIECE ) );
			at = start % PIECE;
		},
		readByte: () => bytes[ at++ ] as number,
		readNumber,
		readText: () => {
			let text = '';
			const size = readNumber();
			for ( const until = at + size; at < until; ) {
				text += String.fromCharCode( readNumber() );
			}
			return text;
		},
		skipText: () => {
			const size = readNumber();
			at += size;
		},
	};
}
