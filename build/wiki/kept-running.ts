/** A program that is started again whenever it ends by itself. */
import type { ChildProcess } from 'node:child_process';

export interface KeptRunning {
	/** Ends it for good. */
	stop(): void;
}

export interface KeptRunningOptions {
	/** What the person reads, such as “The bot”. */
	readonly name: string;
	readonly say: ( text: string ) => void;
	/** Milliseconds before it is started again; doubled where it ended soon after its start. */
	readonly pause?: number;
	/** Milliseconds; no pause is longer. */
	readonly longestPause?: number;
}

/** Whatever has run so long has not ended because of how it was started, in milliseconds. */
const LONG_ENOUGH = 60_000;

/**
 * @param start - Starts the program
 * @param options
 */
export function keepRunning( start: () => ChildProcess, options: KeptRunningOptions ): KeptRunning {
	const { name, say, pause: shortest = 5000, longestPause = 300_000 } = options;
	let child: ChildProcess | null = null;
	let timer: NodeJS.Timeout | null = null;
	let isStopped = false;
	let pause = shortest;

	const run = (): void => {
		const begun = performance.now();
		const again = ( how: string ): void => {
			if ( isStopped || timer !== null ) {
				return;
			}
			pause = performance.now() - begun > LONG_ENOUGH ? shortest : pause;
			say( `${ name } has ended (${ how }). It is started again in ${ Math.round( pause / 1000 ) } seconds.` );
			timer = setTimeout( () => {
				timer = null;
				run();
			}, pause );
			pause = Math.min( longestPause, pause * 2 );
		};
		child = start();
		child.once( 'error', ( { message } ) => again( message ) );
		child.once( 'exit', ( status, signal ) => again( signal ?? `status ${ status ?? 'unknown' }` ) );
	};
	run();

	return {
		stop() {
			isStopped = true;
			clearTimeout( timer ?? undefined );
			child?.kill( 'SIGTERM' );
		},
	};
}
