/** `localskills aggregate`: the answers on a wiki in, the pages of the results out. */
import type { Command } from 'commander';
import { ID_PATTERN } from '../../core/pages';
import { isDate } from '../../core/survey/dates';
import { countsText, createContext, runRound } from '../aggregation-round';
import type { RoundOptions } from '../aggregation-round';
import { CommandFailure, UsageError } from '../command-io';
import type { CommandIo } from '../command-io';
import { requireDone, runWithLog } from '../command-run';
import { connectAll, requireAccount } from '../connection';
import type { Connection } from '../connection';
import { openCountedWikis } from '../counted-wikis';
import { dueSurveys } from '../due-surveys';
import { aggregateDump, checkDumpOptions } from '../dump-aggregation';
import { writeJson } from '../json-output';
import { operatorMessages } from '../messages';
import type { StoreSettings } from '../page-stores';
import { SETTINGS_HELP } from '../settings';
import { DEFAULT_WATCH_SECONDS, today, watch, watchSeconds } from '../watch';

interface AggregateOptions extends RoundOptions {
	readonly watch?: string | true;
	readonly store: boolean;
	readonly log?: string;
	readonly settings?: string;
	readonly dump?: readonly string[];
	readonly out?: string;
}

function checkOptions( options: AggregateOptions ): void {
	if ( ( options.all === true ) === ( options.survey.length > 0 ) ) {
		throw new UsageError( 'Say which survey: either --survey ID or --all.' );
	}
	const wrong = options.survey.find( ( id ) => !ID_PATTERN.test( id ) );
	if ( wrong !== undefined ) {
		throw new UsageError( `“${ wrong }” is no id of a survey: 1 to 48 of the characters a-z, 0-9 and hyphen.` );
	}
	if ( options.out !== undefined && options.dump === undefined ) {
		throw new UsageError( '--out goes with --dump.' );
	}
	if ( options.log === '-' && options.json === true ) {
		throw new UsageError( '--log - and --json would both be printed. Give the log a file.' );
	}
	if ( options.watch !== undefined && ( options.dryRun === true || options.json === true ) ) {
		throw new UsageError( '--watch goes with neither --dry-run nor --json.' );
	}
	if ( options.date !== undefined && !isDate( options.date ) ) {
		throw new UsageError( `“${ options.date }” is no day: --date takes YYYY-MM-DD.` );
	}
}

/** Where pages are kept; null for nowhere. */
function storeOf( options: AggregateOptions, { storeDirectory }: Connection ): StoreSettings | null {
	return options.store ? { directory: storeDirectory, kind: 'disk' } :
		// To look again costs little only where it is known what there was before.
		options.watch === undefined ? null : { directory: storeDirectory, kind: 'memory' };
}

export function addAggregateCommand( program: Command, io: CommandIo ): void {
	program.command( 'aggregate' )
		.summary( 'count the answers on a wiki and write the results there' )
		.description( 'Reads the answers to surveys from a wiki, computes the results and writes them to the pages Results and ' +
			'Results/data.json of each survey. Saves only what has changed, and of Results only what lies between its markers.' )
		.option( '--survey <id...>', 'the survey to count, or several' )
		.option( '--all', 'count every survey that is open or paused, and those that were closed, or whose answers have changed, since they were counted' )
		.option( '--dry-run', 'save nothing; print what would be saved' )
		.option( '--json', 'print the results as JSON: of one --survey, or else an object with one for each survey' )
		.option( '--watch [seconds]',
			`go on and count again when something has changed, looking every ${ DEFAULT_WATCH_SECONDS } seconds or as often as said` )
		.option( '--date <date>', 'set beside the results what is offered and sought on this day (YYYY-MM-DD, UTC); today if missing' )
		.option( '--dump <file...>', 'count from dumps of one wiki instead (XML, also .gz and .bz2), without asking any wiki' )
		.option( '--out <folder>', 'with --dump: write the pages\' texts into this folder' )
		.option( '--no-store', 'read everything from the wiki, and keep nothing for the next run' )
		.option( '--log <file>', 'add what the run does to this file, one JSON object a line; - for standard output' )
		.option( '--settings <file>', 'take the settings from this file' )
		.addHelpText( 'after', SETTINGS_HELP )
		.action( async ( given: Partial<AggregateOptions> ) => {
			const options: AggregateOptions = { survey: [], store: true, ...given };
			checkOptions( options );
			const seconds = options.watch === undefined ? null : watchSeconds( options.watch );
			await runWithLog( io, options.log, async ( { progress, log, closeAtEnd } ) => {
				if ( options.dump !== undefined ) {
					const dumpOptions = { ...options, dump: options.dump };
					checkDumpOptions( dumpOptions );
					await aggregateDump( dumpOptions, io, progress, {
						createContext: ( dump ) =>
							createContext( dump, { home: dump, others: [] }, io, progress, options.date ?? today() ),
						openSurveys: ( { wiki, titles } ) => dueSurveys( wiki, titles, ( asked ) => wiki.readPages( asked ) ),
						countsText,
					} );
					return;
				}
				const connection = connectAll( io, options.settings, progress, log );
				const { wiki } = connection;
				if ( options.dryRun !== true ) {
					await requireAccount( wiki );
				}
				const messages = operatorMessages( io.projectDirectory );
				const wikis = await openCountedWikis( connection, storeOf( options, connection ), messages, progress.say );
				closeAtEnd( wikis );
				if ( seconds !== null ) {
					await watch( {
						refresh: wikis.refresh,
						run: ( isFirst ) => runRound( wiki, wikis, options, io, progress, log, !isFirst ),
					}, seconds, io, progress );
					return;
				}
				await wikis.refresh();
				const { failures, results, close } = await runRound( wiki, wikis, options, io, progress, log, false );
				if ( failures.length === 1 && results.size === 0 ) {
					throw new CommandFailure( failures[ 0 ] ?? '' );
				}
				failures.forEach( progress.say );
				progress.clear();
				if ( options.json === true ) {
					const isOne = options.all !== true && options.survey.length === 1;
					const json = isOne ? [ ...results.values() ][ 0 ] : Object.fromEntries( results );
					if ( json !== undefined ) {
						await writeJson( io.stdout, json );
					}
				}
				close();
				requireDone( failures, io, 'Not every survey could be brought up to date.' );
			} );
		} );
}
