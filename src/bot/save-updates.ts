/** Bringing pages up to date one after the other: all but those that the wiki refuses to save. */
import { hasStrayMarkers } from '../core/report/markers';
import type { WikiReader, WikiWriter } from '../wiki/port';
import { SaveFault } from '../wiki/port';
import type { SaveFaultReason } from '../wiki/port';
import { hasColours, write } from './command-io';
import type { CommandIo } from './command-io';
import { findUnchanged, updatePage } from './page-update';
import type { PageUpdate, UpdateOutcome } from './page-update';
import type { Progress } from './progress';
import type { RunLog } from './run-log';
import { textDifference } from './text-difference';

/** Faults that would meet every further page as well, those that pass after all the patience that the operator set. */
const ENDING: readonly SaveFaultReason[] = [ 'offline', 'session-lost', 'blocked', 'read-only', 'rate-limited' ];

const OUTCOMES: Readonly<Record<UpdateOutcome[ 'kind' ], string>> = {
	saved: 'saved',
	unchanged: 'unchanged',
	different: 'would be saved',
	forbidden: 'left alone, as it asks this bot to stay away',
};

export interface SavingContext {
	readonly wiki: WikiReader & WikiWriter;
	/** Where the bot can be stopped. */
	readonly stopTitle: string;
	/** Nothing is saved; the differences are printed. */
	readonly isDryRun: boolean;
	/** Standard output is for results in JSON alone. */
	readonly isJson: boolean;
	readonly io: CommandIo;
	readonly progress: Progress;
	readonly log: RunLog;
	/** What the log says of each page beside its title. */
	readonly fields: Readonly<Record<string, string>>;
	/** What the operator calls a page. */
	readonly nameOf: ( title: string ) => string;
}

export interface SavedUpdates {
	/** What became of each page, in words. */
	readonly outcomes: readonly string[];
	/** What the operator should look at. */
	readonly notes: readonly string[];
	readonly refusals: readonly string[];
	/** Pages that were saved, or would be in a run that is not dry. */
	readonly saved: number;
	readonly unchanged: number;
}

/** Whether an error says nothing of the other pages. */
export function isOfOnePage( error: unknown ): boolean {
	return error instanceof SaveFault && !ENDING.includes( error.reason );
}

/**
 * @param given
 * @param context
 * @param hasCounted - Called once it is known which pages have to be saved
 * @return Rejects with what ends the run
 */
export async function saveUpdates(
	given: readonly PageUpdate[], context: SavingContext, hasCounted: () => void = () => undefined,
): Promise<SavedUpdates> {
	const { wiki, isDryRun, isJson, io, progress, log, fields, nameOf } = context;
	const stopTitle = isDryRun ? null : context.stopTitle;
	const outcomes: string[] = [];
	const notes: string[] = [];
	const refusals: string[] = [];
	const { updates, unchanged } = await findUnchanged( wiki, given, stopTitle );
	hasCounted();
	let [ saved, same ] = [ 0, 0 ];
	for ( const update of updates ) {
		const name = nameOf( update.title );
		progress.show( `${ update.title }…` );
		let outcome: UpdateOutcome;
		try {
			outcome = unchanged.get( update ) ?? await updatePage( wiki, update, isDryRun, stopTitle );
		} catch ( error ) {
			if ( !isOfOnePage( error ) ) {
				throw error;
			}
			const { message, reason, details } = error as SaveFault;
			refusals.push( message );
			log.event( 'error', 'refused', { ...fields, page: update.title, reason, code: details.code ?? null } );
			outcomes.push( `${ name } not saved` );
			continue;
		}
		const { kind, before, after, revision = null } = outcome;
		if ( update.isOnlyKept === true && kind === 'unchanged' && before === '' ) {
			// There is no such page, and none is wanted.
			continue;
		}
		if ( kind !== 'unchanged' ) {
			log.event( kind === 'forbidden' ? 'warning' : 'info', kind, { ...fields, page: update.title, revision } );
		}
		saved += kind === 'saved' || kind === 'different' ? 1 : 0;
		same += kind === 'unchanged' ? 1 : 0;
		if ( hasStrayMarkers( before ) || hasStrayMarkers( after ) ) {
			notes.push( `${ update.title }: somebody has deleted or copied one of the two comments that mark the bot's part. What stands ` +
				'outside of them is left alone and grows old: delete what is there twice, with its comment.' );
		}
		outcomes.push( `${ name } ${ OUTCOMES[ kind ] }` );
		if ( kind === 'different' ) {
			progress.clear();
			const stream = isJson ? io.stderr : io.stdout;
			await write( stream, textDifference( update.title, before, after, {
				isJson: update.contentModel === 'json', isColoured: hasColours( stream, io.env ),
			} ) );
		}
	}
	return { outcomes, notes, refusals, saved, unchanged: same };
}
