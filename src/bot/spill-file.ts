/** A file for what counting very many answers needs for a while, which nobody finds again when it is over. */
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spill } from '../wiki/counting/spill';

export interface SpillFile extends Spill {
	/** Nothing can be read any more. */
	close(): void;
}

/**
 * @param directory - Where the file is made, as soon as something is written; default: that of the system for such files
 */
export function createSpillFile( directory = tmpdir() ): SpillFile {
	const path = join( directory, `localskills-${ randomUUID() }` );
	let file: number | null = null;
	let length = 0;

	function remove(): void {
		try {
			rmSync( path, { force: true } );
		} catch {
			// Some systems remove no file that is open; it is tried again at the end.
		}
	}

	return {
		write: ( bytes ) => {
			try {
				if ( file === null ) {
					file = openSync( path, 'wx+', 0o600 );
					// It is there as long as it is open, also for a process that is killed.
					remove();
				}
				for ( let written = 0; written < bytes.length; ) {
					written += writeSync( file, bytes, written, bytes.length - written, length + written );
				}
			} catch {
				return null;
			}
			length += bytes.length;
			return length - bytes.length;
		},
		read: ( position, into ) => {
			for ( let read = 0; read < into.length; ) {
				const count = readSync( file as number, into, read, into.length - read, position + read );
				if ( count === 0 ) {
					throw new Error( `The file ${ path } is shorter than it was.` );
				}
				read += count;
			}
		},
		close: () => {
			if ( file !== null ) {
				closeSync( file );
				file = null;
				remove();
			}
		},
	};
}
