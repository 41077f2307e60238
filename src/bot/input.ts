/** Reading what a command is given: files, standard input, lines. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { CommandFailure } from './command-io';
import type { CommandIo } from './command-io';

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
	ENOENT: 'There is no such file.',
	EISDIR: 'It is a directory, not a file.',
	EACCES: 'It may not be read by this account.',
};

/**
 * @param io
 * @param file - Name of a file; `-` for standard input
 * @return The whole text, in UTF-8, without a byte order mark
 * @throws CommandFailure when it cannot be read
 */
export async function readInput( io: CommandIo, file: string ): Promise<string> {
	try {
		const text = await ( file === '-' ? readAll( io.stdin ) : readFile( resolve( io.directory, file ), 'utf8' ) );
		return text.replace( /^\uFEFF/, '' );
	} catch ( error ) {
		throw fileFailure( file, error );
	}
}

export function fileFailure( file: string, error: unknown ): CommandFailure {
	const { code = '', message } = error as NodeJS.ErrnoException;
	return new CommandFailure( `${ file } cannot be read. ${ FILE_PROBLEMS[ code ] ?? message }` );
}

export async function readAll( stream: Readable ): Promise<string> {
	const chunks: Buffer[] = [];
	for await ( const chunk of stream ) {
		chunks.push( Buffer.from( chunk as Buffer | string ) );
	}
	return Buffer.concat( chunks ).toString( 'utf8' );
}

/**
 * Lines of a stream, as many at a time as have arrived. Only a line feed ends a line: Node's readline
 * would also split at U+2028, which stands unescaped in JSON.
 *
 * @param stream
 * @yield Lines without their ends; nothing for the empty rest after the last line feed
 */
export async function *readLines( stream: Readable ): AsyncGenerator<readonly string[]> {
	const decoder = new TextDecoder();
	let pieces: string[] = [];
	const withoutReturn = ( line: string ): string => line.endsWith( '\r' ) ? line.slice( 0, -1 ) : line;
	for await ( const chunk of stream ) {
		const lines = decoder.decode( Buffer.from( chunk as Buffer | string ), { stream: true } ).split( '\n' );
		const rest = lines.pop() as string;
		if ( lines.length > 0 ) {
			lines[ 0 ] = pieces.join( '' ) + ( lines[ 0 ] as string );
			pieces = [];
			yield lines.map( withoutReturn );
		}
		// Joined at the end: a line of many chunks would else be copied for each of them.
		pieces.push( rest );
	}
	const last = pieces.join( '' ) + decoder.decode();
	if ( last !== '' ) {
		yield [ withoutReturn( last ) ];
	}
}
