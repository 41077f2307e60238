/** How far a long run has got: one line that changes on a terminal, nothing in a log. */
import type { CommandIo } from './command-io';

export interface Progress {
	/** Replaces the line. */
	show( text: string ): void;
	/** Takes the line away, so that something else can be written. */
	clear(): void;
	/** Writes a line that stays, on a terminal and in a log. */
	say( text: string ): void;
}

/** Milliseconds between two changes of the line; more often nobody can read. */
const INTERVAL = 100;

export function createProgress( stream: CommandIo[ 'stderr' ] ): Progress {
	let isShown = false;
	let last = -Infinity;
	const clear = (): void => {
		if ( isShown ) {
			stream.write( '\r\u001B[K' );
			isShown = false;
		}
	};
	return {
		clear,
		show: ( text ) => {
			// Asked before the clock, which is slow for something that is done for every page.
			if ( stream.isTTY !== true ) {
				return;
			}
			const now = performance.now();
			if ( now - last >= INTERVAL ) {
				last = now;
				isShown = true;
				stream.write( `\r\u001B[K${ text.slice( 0, ( stream.columns ?? 80 ) - 1 ) }` );
			}
		},
		say: ( text ) => {
			clear();
			stream.write( `${ text }\n` );
		},
	};
}
