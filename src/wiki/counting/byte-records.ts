/** Many small records in little memory: numbers and texts, one after the other, in bytes. */

/** Bytes of a piece of memory; a record lies in one. Larger records have a piece of their own. */
const PIECE = 2 ** 20;

/** Numbers are written in groups of seven bits, the lowest first. */
const GROUP = 128;

export interface ByteRecords {
	readonly length: number;
	/** Begins a record. What is written until the next one is its contents. */
	begin(): void;
	/** A whole number from 0. */
	writeNumber( value: number ): void;
	writeText( text: string ): void;
	/** Goes to the beginning of a record. */
	open( index: number ): void;
	readNumber(): number;
	readText(): string;
	/** Passes over a text. */
	skipText(): void;
}

export function createByteRecords(): ByteRecords {
	const pieces: Uint8Array[] = [ new Uint8Array( PIECE ) ];
	/** Where each record begins: the piece, and the offset in it. */
	let starts = new Float64Array( 64 );
	let length = 0;
	/** The record that is being written, which is longer than its place perhaps. */
	let buffer = new Uint8Array( 1024 );
	let written = 0;
	let [ pieceIndex, used ] = [ 0, 0 ];
	/** Where is read. */
	let [ bytes, at ]: [ Uint8Array, number ] = [ pieces[ 0 ] as Uint8Array, 0 ];

	function flush(): void {
		if ( written === 0 ) {
			return;
		}
		if ( used + written > ( pieces[ pieceIndex ] as Uint8Array ).length ) {
			pieceIndex = pieces.length;
			pieces.push( new Uint8Array( Math.max( PIECE, written ) ) );
			used = 0;
		}
		( pieces[ pieceIndex ] as Uint8Array ).set( buffer.subarray( 0, written ), used );
		starts[ length - 1 ] = pieceIndex * 2 ** 32 + used;
		used += written;
		written = 0;
	}

	function writeByte( byte: number ): void {
		if ( written === buffer.length ) {
			const larger = new Uint8Array( 2 * written );
			larger.set( buffer );
			buffer = larger;
		}
		buffer[ written++ ] = byte;
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

	return {
		get length() {
			return length;
		},
		begin: () => {
			flush();
			if ( length === starts.length ) {
				const larger = new Float64Array( 2 * length );
				larger.set( starts );
				starts = larger;
			}
			length++;
		},
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
			flush();
			const start = starts[ index ] as number;
			bytes = pieces[ Math.floor( start / 2 ** 32 ) ] as Uint8Array;
			at = start % 2 ** 32;
		},
		readNumber,
		readText: () => {
			let text = '';
			const size = readNumber();
			for ( const end = at + size; at < end; ) {
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
