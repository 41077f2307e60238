/**
 * What a run did, for machines: one JSON object a line. It holds titles, revisions, counts and codes; never what people
 * answered, and nothing of a request that could be a secret.
 */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { CommandFailure } from './command-io';
import type { CommandIo } from './command-io';

export type LogLevel = 'info' | 'warning' | 'error';

export interface RunLog {
	event( level: LogLevel, event: string, fields?: Readonly<Record<string, string | number | boolean | null>> ): void;
	/** Requests made so far. */
	readonly requests: number;
	/** One attempt at a request was answered, or failed with a code. */
	request( wiki: string, what: string, milliseconds: number, code: string | null ): void;
	close(): Promise<void>;
}

/**
 * @param io
 * @param file - Where to write, added to what is there; `-` for standard output; undefined for nowhere
 * @param now - The time in milliseconds since 1970
 * @return Rejects with a CommandFailure when the file cannot be written
 */
export async function openRunLog( io: CommandIo, file: string | undefined, now: () => number ): Promise<RunLog> {
	let stream: Writable | null = null;
	if ( file !== undefined && file !== '-' ) {
		const opened = createWriteStream( resolve( io.directory, file ), { flags: 'a', mode: 0o640 } );
		try {
			await once( opened, 'open' );
		} catch ( error ) {
			throw new CommandFailure( `${ file } cannot be written. ${ ( error as Error ).message }` );
		}
		// A full disk must not end a run.
		opened.on( 'error', ( error ) => io.stderr.write( `${ file } cannot be written. ${ error.message }\n` ) );
		stream = opened;
	}
	const target = file === '-' ? io.stdout : stream;
	let requests = 0;
	const event: RunLog[ 'event' ] = ( level, name, fields = {} ) => {
		target?.write( `${ JSON.stringify( { time: new Date( now() ).toISOString(), level, event: name, ...fields } ) }\n` );
	};
	return {
		event,
		get requests() {
			return requests;
		},
		request: ( wiki, what, milliseconds, code ) => {
			requests++;
			if ( code !== null ) {
				event( 'warning', 'request-failed', { wiki, request: what, milliseconds: Math.round( milliseconds ), code } );
			}
		},
		close: async () => {
			if ( stream !== null ) {
				stream.end();
				await once( stream, 'close' );
			}
		},
	};
}
