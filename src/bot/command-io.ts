/** What a command takes from the process it runs in, so that tests can give it their own. */
import type { Readable, Writable } from 'node:stream';

export interface CommandIo {
	readonly stdin: Readable;
	/** Results only. */
	readonly stdout: Writable & { readonly isTTY?: boolean };
	/** Everything for the operator. */
	readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Where relative file names start. */
	readonly directory: string;
	/** Where the project is installed: `i18n/`, `templates/`, `dist/` are below it. */
	readonly projectDirectory: string;
	readonly version: string;
	/** The operator wants the command to end; what is under way is finished. */
	readonly stopSignal: AbortSignal;
	/** The operator wants it to end at once. */
	readonly abortSignal: AbortSignal;
}

/** The work could not be done, for a reason that the operator has been or is told in these words; exit status 1. */
export class CommandFailure extends Error {
	public constructor( message: string ) {
		super( message );
		this.name = 'CommandFailure';
	}
}

/** The command was called wrongly; exit status 2. */
export class UsageError extends Error {
	public constructor( message: string ) {
		super( message );
		this.name = 'UsageError';
	}
}

/**
 * Whether somebody sees colours there, and wants them.
 *
 * @see https://no-color.org
 */
export function hasColours( stream: { readonly isTTY?: boolean }, env: CommandIo[ 'env' ] ): boolean {
	return stream.isTTY === true && ( env.NO_COLOR ?? '' ) === '' && env.TERM !== 'dumb';
}

/** Writes a text, and waits where the reader at the other end is slower. */
export async function write( stream: Writable, text: string ): Promise<void> {
	if ( text !== '' && !stream.write( text ) ) {
		await new Promise<void>( ( resolve, reject ) => {
			const settle = ( error?: Error ): void => {
				stream.removeListener( 'drain', settle );
				stream.removeListener( 'error', settle );
				stream.removeListener( 'close', settle );
				if ( error instanceof Error ) {
					reject( error );
				} else {
					resolve();
				}
			};
			stream.on( 'drain', settle );
			stream.on( 'error', settle );
			stream.on( 'close', settle );
		} );
	}
}
