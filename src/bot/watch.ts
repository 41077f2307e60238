/** Going on for days: looking now and then whether anything has changed, and doing the work again if it has. */
import { setTimeout as delay } from 'node:timers/promises';
import { SurveyFault } from '../wiki/counting/survey-fault';
import { RequestFault } from '../wiki/mwbot/request-fault';
import { SaveFault } from '../wiki/port';
import { CommandFailure, UsageError } from './command-io';
import type { CommandIo } from './command-io';
import type { Progress } from './progress';

export const DEFAULT_WATCH_SECONDS = 60;

/** YYYY-MM-DD, in UTC. */
export function today(): string {
	return new Date().toISOString().slice( 0, 10 );
}

/**
 * How often to look.
 *
 * @param value - As the option `--watch` gives it
 * @throws UsageError
 */
export function watchSeconds( value: string | true ): number {
	const seconds = value === true ? DEFAULT_WATCH_SECONDS : Number( value );
	if ( !( seconds >= 1 && seconds <= 86400 ) ) {
		throw new UsageError( '--watch takes a number of seconds from 1 to 86400.' );
	}
	return seconds;
}

/** Whether a program that goes on for days should outlive the fault. */
function mayPass( error: unknown ): error is Error {
	return error instanceof CommandFailure || error instanceof SurveyFault || error instanceof RequestFault && error.kind !== 'configuration' ||
		error instanceof SaveFault && error.reason !== 'session-lost';
}

export interface Watched {
	/** Learns what has changed; whether anything has that matters. */
	refresh(): Promise<boolean>;
	/** Does the work; `canPass`: the same could be done later although nothing has changed. */
	run( isFirst: boolean ): Promise<{ readonly failures: readonly string[]; readonly canPass: boolean }>;
}

/** Works again whenever something has changed or another day has begun, until the operator stops it. */
export async function watch( { refresh, run }: Watched, seconds: number, io: CommandIo, progress: Progress ): Promise<void> {
	let isDue = true;
	let day = '';
	let told = '';
	const tell = ( text: string ): void => {
		// The same fault every few seconds would fill a log.
		if ( text !== told && text !== '' ) {
			progress.say( text );
		}
		told = text;
	};
	for ( let isFirst = true; !io.stopSignal.aborted; isFirst = false ) {
		try {
			isDue = await refresh() || isDue || day !== today();
			if ( isDue ) {
				day = today();
				const { failures, canPass } = await run( isFirst );
				isDue = canPass;
				tell( failures.join( '\n' ) );
			}
		} catch ( error ) {
			if ( !mayPass( error ) ) {
				throw error;
			}
			if ( !io.stopSignal.aborted ) {
				tell( error.message );
			}
		}
		progress.clear();
		await delay( seconds * 1000, undefined, { signal: io.stopSignal } ).catch( () => undefined );
	}
}
