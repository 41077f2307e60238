/** The bytes of a dump file, unpacked, piece by piece. */
import { isUtf8 } from 'node:buffer';
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DumpFault } from './dump-fault';

/** Bytes that are unpacked and handed on at once: larger pieces would stay in memory for longer. */
const PIECE = 2 ** 16;

/** Bytes that are read at once. */
const READ = 2 ** 20;

type Packing = 'none' | 'gzip' | 'bzip2';

/** Beginnings of files that are none of these, and what they are. */
const OTHERS: readonly ( readonly [ string, string ] )[] = [
	[ '377abcaf271c', '7z' ], [ 'fd377a585a00', 'xz' ], [ '28b52ffd', 'Zstandard' ], [ '504b0304', 'zip' ],
];

/** By how it begins: names of files are changed by those who fetch them. */
async function packingOf( path: string ): Promise<Packing> {
	const file = await open( path );
	try {
		const { buffer, bytesRead } = await file.read( Buffer.alloc( 6 ), 0, 6, 0 );
		const start = buffer.subarray( 0, bytesRead ).toString( 'hex' );
		const other = OTHERS.find( ( [ beginning ] ) => start.startsWith( beginning ) );
		if ( other !== undefined ) {
			throw new DumpFault( `it is packed with ${ other[ 1 ] }. Unpack it first, or take the .gz or .bz2 file` );
		}
		return start.startsWith( '1f8b' ) ? 'gzip' : start.startsWith( '425a68' ) ? 'bzip2' : 'none';
	} finally {
		await file.close();
	}
}

/** The system's own program, which is several times as fast as one in JavaScript; rejects where there is none. */
function systemBunzip( path: string ): Promise<Readable> {
	const child = spawn( 'bzip2', [ '-dc', '--', path ], { stdio: [ 'ignore', 'pipe', 'pipe' ] } );
	let said = '';
	child.stderr.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
		said = ( said + text ).slice( 0, 1000 );
	} );
	// It ends well with its last byte only: until then its output is not at its end.
	const output = new Transform( {
		readableHighWaterMark: PIECE,
		transform: ( chunk, _encoding, done ) => done( null, chunk ),
		flush: ( done ) => {
			const settle = ( status: number | null ): void => done( status === 0 ? null : new Error( said.trim() || 'bzip2 failed' ) );
			if ( child.exitCode !== null || child.signalCode !== null ) {
				settle( child.exitCode );
			} else {
				child.once( 'close', settle );
			}
		},
	} );
	output.once( 'close', () => child.kill() );
	return new Promise( ( resolve, reject ) => {
		child.once( 'error', reject );
		child.once( 'spawn', () => resolve( pipeline( child.stdout, output, () => undefined ) ) );
	} );
}

/**
 * @param path
 * @yield The bytes of a file that is not packed; each piece holds until the next one is asked for
 */
async function *plainBytes( path: string ): AsyncGenerator<Uint8Array> {
	const file = await open( path );
	try {
		const buffer = new Uint8Array( READ );
		for ( ;; ) {
			const { bytesRead } = await file.read( buffer, 0, READ );
			if ( bytesRead === 0 ) {
				return;
			}
			for ( let from = 0; from < bytesRead; from += PIECE ) {
				yield buffer.subarray( from, Math.min( from + PIECE, bytesRead ) );
			}
		}
	} finally {
		await file.close();
	}
}

async function unpacked( path: string, packing: Packing ): Promise<AsyncIterable<Uint8Array>> {
	const file = (): Readable => createReadStream( path, { highWaterMark: PIECE } );
	switch ( packing ) {
		case 'gzip':
			return pipeline( file(), createGunzip( { chunkSize: PIECE } ), () => undefined );
		case 'bzip2':
			return systemBunzip( path ).catch( async () => {
				const { default: unbzip2 } = await import( 'unbzip2-stream' );
				return pipeline( file(), unbzip2() as unknown as Transform, () => undefined ) as Readable;
			} );
		default:
			return plainBytes( path );
	}
}

/** What a program's or a library's message means to the operator. */
function explain( error: unknown ): string {
	const message = error instanceof Error ? error.message : String( error );
	const { code } = error as NodeJS.ErrnoException;
	if ( code === 'ENOENT' ) {
		return 'there is no such file';
	}
	if ( code === 'EISDIR' ) {
		return 'it is a folder';
	}
	return /unexpected end|ends unexpectedly|unexpected input stream length/i.test( message ) ?
		`it ends in the middle: it was not fetched to its end (${ message })` : message;
}

/** How many bytes at the end of a piece are the beginning of a character that goes on in the next one. */
function begunCharacter( bytes: Uint8Array ): number {
	for ( let back = 1; back <= Math.min( 3, bytes.length ); back++ ) {
		const byte = bytes[ bytes.length - back ] as number;
		if ( byte < 0x80 ) {
			return 0;
		}
		if ( byte >= 0xc0 ) {
			return back < ( byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2 ) ? back : 0;
		}
	}
	return 0;
}

function checkUtf8( bytes: Uint8Array ): Uint8Array {
	if ( !isUtf8( bytes ) ) {
		throw new DumpFault( 'there are bytes in it that are no UTF-8' );
	}
	return bytes;
}

/**
 * @param path
 * @yield UTF-8, in pieces that end between two characters; each holds until the next one is asked for
 * @throws DumpFault when the file cannot be read or unpacked, or is no UTF-8
 */
export async function *readDumpBytes( path: string ): AsyncGenerator<Uint8Array> {
	let begun = new Uint8Array( 0 );
	try {
		const stream = await unpacked( path, await packingOf( path ) );
		for await ( const piece of stream ) {
			const bytes = begun.length === 0 ? piece : Buffer.concat( [ begun, piece ] );
			const end = bytes.length - begunCharacter( bytes );
			begun = Uint8Array.from( bytes.subarray( end ) );
			yield checkUtf8( bytes.subarray( 0, end ) );
		}
		checkUtf8( begun );
	} catch ( error ) {
		throw error instanceof DumpFault ? error : new DumpFault( explain( error ) );
	}
}
