/** What every run of a command over a wiki has in common: where it shows how far it is, its log, and how it ends. */
import { CommandFailure } from './command-io';
import type { CommandIo } from './command-io';
import { createProgress } from './progress';
import type { Progress } from './progress';
import { openRunLog } from './run-log';
import type { RunLog } from './run-log';

export interface CommandRun {
	readonly progress: Progress;
	readonly log: RunLog;
	/** Has something closed when the run ends, however it does. */
	closeAtEnd( opened: { close(): Promise<void> } ): void;
}

/**
 * Works with a log, which says at last if the run broke off, and why.
 *
 * @param io
 * @param logFile - What --log says
 * @param work
 */
export async function runWithLog(
	io: CommandIo, logFile: string | undefined, work: ( run: CommandRun ) => Promise<void>,
): Promise<void> {
	const progress = createProgress( io.stderr );
	const log = await openRunLog( io, logFile, Date.now );
	const opened: { close(): Promise<void> }[] = [];
	try {
		await work( { progress, log, closeAtEnd: ( one ) => opened.push( one ) } );
	} catch ( error ) {
		log.event( 'error', 'ended', { code: ( error as { code?: string } ).code ?? null, message: ( error as Error ).message } );
		throw error;
	} finally {
		progress.clear();
		for ( const one of opened ) {
			await one.close();
		}
		await log.close();
	}
}

/**
 * Ends a run that did not do all that it should have done as a failure.
 *
 * @param failures - What could not be done; it has been said
 * @param io
 * @param what - Says that there were some
 * @throws CommandFailure
 */
export function requireDone( failures: readonly string[], io: CommandIo, what: string ): void {
	if ( failures.length > 0 || io.stopSignal.aborted ) {
		throw new CommandFailure( failures.length > 0 ? what : 'Stopped before the end.' );
	}
}
