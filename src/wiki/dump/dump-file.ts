/** The text of a dump file, unpacked, piece by piece. */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import unbzip2 from 'unbzip2-stream';
import { DumpFault } from './dump-fault';

/** Bytes that are read at once. */
const PIECE = 2 ** 17;

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

async function unpacked( path: string, packing: Packing ): Promise<Readable> {
	const file = (): Readable => createReadStream( path, { highWaterMark: PIECE } );
	switch ( packing ) {
		case 'gzip':
			return pipeline( file(), createGunzip( { chunkSize: PIECE } ), () => undefined );
		case 'bzip2':
			return systemBunzip( path ).catch( () =>
				pipeline( file(), unbzip2() as unknown as Transform, () => undefined ) as Readable );
		default:
			return file();
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

/**
 * @param path
 * @yield The text, in pieces that end between two characters
 * @throws DumpFault when the file cannot be read or unpacked, or is no UTF-8
 */
export async function *readDumpText( path: string ): AsyncGenerator<string> {
	const decoder = new TextDecoder( 'utf-8', { fatal: true } );
	try {
		const stream = await unpacked( path, await packingOf( path ) );
		for await ( const bytes of stream as AsyncIterable<Uint8Array> ) {
			yield decoder.decode( bytes, { stream: true } );
		}
		yield decoder.decode();
	} catch ( error ) {
		if ( error instanceof DumpFault ) {
			throw error;
		}
		throw new DumpFault( ( error as NodeJS.ErrnoException ).code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ?
			'there are bytes in it that are no UTF-8' : explain( error ) );
	}
}
