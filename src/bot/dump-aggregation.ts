/** `localskills aggregate --dump`: the answers in a dump in, the text of the results' pages out, without a wiki. */
import { resolve } from 'node:path';
import { exclusionReasons } from '../core/analysis/exclusion-list';
import type { Results } from '../core/analysis/results';
import type { BotWiki } from '../wiki/bot-port';
import { SurveyFault } from '../wiki/counting/survey-fault';
import { DumpFault } from '../wiki/dump/dump-fault';
import { createDumpSource, type DumpSource } from '../wiki/dump/dump-source';
import type { AggregationContext } from './aggregation-context';
import { CommandFailure, UsageError, write } from './command-io';
import type { CommandIo } from './command-io';
import { writeJson } from './json-output';
import { type PageFile, writePageFiles } from './page-files';
import { createPagePile, type PagePile } from './page-pile';
import { type PageUpdate, updatePage } from './page-update';
import type { Progress } from './progress';
import { createSpillFile, type SpillFile } from './spill-file';
import { aggregateSurvey, unreadTexts } from './survey-aggregation';

export interface DumpOptions {
	readonly dump: readonly string[];
	readonly out?: string;
	readonly survey: readonly string[];
	readonly all?: boolean;
	readonly dryRun?: boolean;
	readonly json?: boolean;
	readonly watch?: string | true;
}

/** What the command for a wiki does as well. */
export interface DumpWork {
	createContext( wiki: BotWiki ): Promise<AggregationContext>;
	/** The surveys that `--all` means. */
	openSurveys( context: AggregationContext ): Promise<readonly string[]>;
	/** How many answers were counted and how many not, in words. */
	countsText( results: Results ): string;
}

interface CountedFromDump {
	readonly id: string;
	readonly results: Results;
	readonly pages: PagePile;
	readonly said: readonly string[];
}

/** @throws UsageError when an option makes no sense beside `--dump` */
export function checkDumpOptions( { dryRun, watch, out, json }: DumpOptions ): void {
	if ( watch !== undefined ) {
		throw new UsageError( '--watch does not go with --dump: a file does not change.' );
	}
	if ( dryRun === true && out !== undefined ) {
		throw new UsageError( 'Either --dry-run or --out.' );
	}
	if ( json === true && dryRun === true ) {
		throw new UsageError( 'From a dump nothing is saved: --json alone prints the results.' );
	}
}

/** The dump as a wiki that can only be read. */
function asWiki( source: DumpSource ): BotWiki {
	const refuse = (): Promise<never> => Promise.reject( new Error( 'A dump cannot be written to.' ) );
	return {
		...source, account: async () => null, save: refuse, batchSize: async () => 1, changes: refuse, readListedPages: refuse,
		titlesWithTemplates: refuse, usersPagesWith: ( templates ) => source.pagesOfPeople( '', templates ),
		revisionsBy: refuse, blockedAccounts: refuse, lockedAccounts: refuse, lastEdit: refuse,
	};
}

function countText( count: number, one: string, several: string ): string {
	return `${ count } ${ count === 1 ? one : several }`;
}

/** What the file could not tell, for the operator: by which rule it was decided, and how often. */
function untoldTexts( source: DumpSource, context: AggregationContext, id: string, { excluded }: Results ): string[] {
	const { withoutHistory, assumedOwn, hasRenames } = source.untold( context.titles.answersPrefix( id ) );
	const notOwner = exclusionReasons( excluded ).get( 'not-owner' ) ?? 0;
	const texts: string[] = [];
	if ( withoutHistory > 0 ) {
		texts.push( `${ id }: the dump has no histories. Of ${ countText( withoutHistory, 'page', 'pages' ) } that had been edited before ` +
			`it does not tell who made them: ${ assumedOwn } whose newest revision is by the account in the title ` +
			`${ assumedOwn === 1 ? 'counts' : 'count' }, the ${ withoutHistory - assumedOwn } others do not. A dump with full histories tells.` );
	}
	if ( notOwner > 0 && !hasRenames ) {
		texts.push( `${ id }: ${ countText( notOwner, 'page was', 'pages were' ) } left out, as another account had made them. Which accounts have been ` +
			'renamed, a dump does not tell; give the dump of the logs as well (--dump PAGES LOGS) and they are followed.' );
	}
	return texts;
}

/** What is open until all has been written. */
interface Open {
	readonly texts: SpillFile;
	readonly closings: ( () => void )[];
}

/**
 * @param source
 * @param context
 * @param id - Of the survey
 * @param hasPages - Whether anybody wants to read the pages
 * @param open
 */
async function countOne(
	source: DumpSource, context: AggregationContext, id: string, hasPages: boolean, open: Open,
): Promise<CountedFromDump> {
	const aggregation = await aggregateSurvey( { ...context, isWrittenAnew: true }, id );
	const { report: { results }, notes, unread, updates, close } = aggregation;
	open.closings.push( close );
	const pages = createPagePile( open.texts );
	const said: string[] = [ ...notes, ...unreadTexts( id, unread ) ];
	const queue = hasPages ? Array.from( await updates() ) : [];
	const followed = new Set<PageUpdate[ 'following' ]>( [ undefined ] );
	// It grows while it is gone through.
	for ( const update of queue ) {
		const { kind, before, after } = await updatePage( context.wiki, update, true );
		if ( before !== '' && !followed.has( update.following ) ) {
			followed.add( update.following );
			queue.push( ...update.following?.() ?? [] );
		}
		if ( kind === 'forbidden' ) {
			said.push( `${ update.title } is left out, as it asks this bot to stay away.` );
		} else if ( kind !== 'unchanged' || after !== '' ) {
			// Else it is only kept where there is one, and there is none.
			pages.add( { title: update.title, text: after, contentModel: update.contentModel } );
		}
	}
	return { id, results, pages, said: [ ...said, ...untoldTexts( source, context, id, results ) ] };
}

interface Outcome {
	readonly counted: readonly CountedFromDump[];
	readonly failures: readonly string[];
}

async function countAll( source: DumpSource, options: DumpOptions, work: DumpWork, open: Open ): Promise<Outcome> {
	const context = await work.createContext( asWiki( source ) );
	const ids = options.all === true ? await work.openSurveys( context ) : Array.from( new Set( options.survey ) );
	const failures: string[] = [];
	// Together: their answers are all handed out in one reading of the file.
	const hasPages = options.json !== true || options.out !== undefined;
	const count = ( id: string ): Promise<CountedFromDump | null> => countOne(
		source, context, id, hasPages, open,
	).catch( ( error: unknown ) => {
		if ( !( error instanceof SurveyFault ) ) {
			throw error;
		}
		failures.push( error.message );
		return null;
	} );
	const counted = await Promise.all( ids.map( count ) );
	return { counted: counted.filter( ( one ): one is CountedFromDump => one !== null ), failures: failures.sort() };
}

/** Writes what was counted where it is wanted, and says what that is. */
async function writeOut(
	{ counted, failures }: Outcome, options: DumpOptions, io: CommandIo, progress: Progress, work: DumpWork,
): Promise<void> {
	const pages = function *(): Generator<PageFile> {
		for ( const one of counted ) {
			yield* one.pages;
		}
	};
	if ( options.out !== undefined && counted.some( ( one ) => one.pages.length > 0 ) ) {
		writePageFiles( resolve( io.directory, options.out ), pages() );
	}
	for ( const { id, results, said, pages: { length } } of counted ) {
		said.forEach( progress.say );
		progress.say( `${ id }: ${ work.countsText( results ) }${ options.out === undefined ? '' : `; ${ countText( length, 'page', 'pages' ) } in ${ options.out }` }.` );
	}
	if ( counted.length === 0 && failures.length === 0 ) {
		progress.say( 'No survey is open in this dump.' );
	}
	progress.clear();
	if ( options.json === true ) {
		const isOne = options.all !== true && options.survey.length === 1;
		const json = isOne ? counted[ 0 ]?.results : Object.fromEntries( counted.map( ( { id, results } ) => [ id, results ] ) );
		if ( json !== undefined ) {
			await writeJson( io.stdout, json );
		}
	} else if ( options.out === undefined ) {
		for ( const { title, text } of pages() ) {
			await write( io.stdout, `━━━ ${ title }\n${ text.trimEnd() }\n` );
		}
	}
}

/**
 * Counts surveys from a dump.
 *
 * @param options
 * @param io
 * @param progress
 * @param work
 * @return Rejects with a CommandFailure when a file cannot be read, and writes nothing then; or when a survey cannot be
 *  counted, and writes the others
 */
export async function aggregateDump( options: DumpOptions, io: CommandIo, progress: Progress, work: DumpWork ): Promise<void> {
	const source = createDumpSource( {
		files: options.dump.map( ( file ) => resolve( io.directory, file ) ),
		surveys: options.all === true ? null : options.survey,
		onProgress: ( pages ) => progress.show( `${ pages } pages read…` ),
		signal: io.stopSignal,
	} );
	const open: Open = { texts: createSpillFile(), closings: [] };
	try {
		const outcome = await source.read( () => countAll( source, options, work, open ) ).catch( ( error: unknown ) => {
			throw error instanceof DumpFault ? new CommandFailure( error.message ) : error;
		} );
		await writeOut( outcome, options, io, progress, work );
		if ( outcome.failures.length > 0 ) {
			throw new CommandFailure( outcome.failures.join( '\n' ) );
		}
	} finally {
		open.closings.forEach( ( close ) => close() );
		open.texts.close();
	}
}
