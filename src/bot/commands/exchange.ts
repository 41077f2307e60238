/** `localskills exchange`: what people offer and seek on a wiki in; the board, matches, needs and reminders out. */
import type { Command } from 'commander';
import { join } from 'node:path';
import { isDate } from '../../core/survey/dates';
import { createBlockWatch } from '../block-watch';
import { UsageError, write } from '../command-io';
import type { CommandIo } from '../command-io';
import { requireDone, runWithLog } from '../command-run';
import { connectAll, requireAccount } from '../connection';
import { openCountedWikis } from '../counted-wikis';
import { runExchangeRound } from '../exchange-round';
import type { ExchangeRoundOptions } from '../exchange-round';
import { operatorMessages } from '../messages';
import { SETTINGS_HELP } from '../settings';
import { DEFAULT_WATCH_SECONDS, watch, watchSeconds } from '../watch';

interface ExchangeOptions extends ExchangeRoundOptions {
	readonly watch?: string | true;
	readonly store: boolean;
	readonly log?: string;
	readonly settings?: string;
}

function checkOptions( options: ExchangeOptions ): void {
	if ( options.log === '-' && options.json === true ) {
		throw new UsageError( '--log - and --json would both be printed. Give the log a file.' );
	}
	if ( options.watch !== undefined && ( options.dryRun === true || options.json === true || options.date !== undefined ) ) {
		throw new UsageError( '--watch goes with none of --dry-run, --json and --date.' );
	}
	if ( options.date !== undefined && !isDate( options.date ) ) {
		throw new UsageError( `“${ options.date }” is no day: --date takes YYYY-MM-DD.` );
	}
}

export function addExchangeCommand( program: Command, io: CommandIo ): void {
	program.command( 'exchange' )
		.summary( 'match what people offer and seek, and write the board, the matches and the needs' )
		.description( 'Reads from a wiki what people offer and seek, and what they have agreed on; writes the board and its search index, who ' +
			'could meet whom and why, and what is sought and not found; reminds people of what ends soon. Saves only what has changed, ' +
			'of pages only what lies between its markers, and nothing on the pages of people.' )
		.option( '--dry-run', 'save nothing; print what would be saved' )
		.option( '--json', 'print the matches and the needs as JSON' )
		.option( '--watch [seconds]',
			`go on and match again when something has changed, looking every ${ DEFAULT_WATCH_SECONDS } seconds or as often as said` )
		.option( '--date <date>', 'the day to match for (YYYY-MM-DD, UTC); today if missing' )
		.option( '--no-reminders', 'write on nobody\'s talk page' )
		.option( '--no-store', 'read everything from the wiki, and keep nothing for the next run' )
		.option( '--log <file>', 'add what the run does to this file, one JSON object a line; - for standard output' )
		.option( '--settings <file>', 'take the settings from this file' )
		.addHelpText( 'after', SETTINGS_HELP )
		.action( async ( given: Partial<ExchangeOptions> ) => {
			const options: ExchangeOptions = { store: true, reminders: true, ...given };
			checkOptions( options );
			const seconds = options.watch === undefined ? null : watchSeconds( options.watch );
			await runWithLog( io, options.log, async ( { progress, log, closeAtEnd } ) => {
				const connection = connectAll( io, options.settings, progress, log );
				const { wiki } = connection;
				if ( options.dryRun !== true ) {
					await requireAccount( wiki );
				}
				// Beside what `aggregate` keeps, which may run at the same time.
				const directory = join( connection.storeDirectory, 'exchange' );
				const kind = options.store ? 'disk' : 'memory';
				const opened = await openCountedWikis(
					{ ...connection, others: [] }, options.store || seconds !== null ? { directory, kind } : null,
					operatorMessages( io.projectDirectory ), progress.say,
				);
				closeAtEnd( opened );
				if ( seconds !== null ) {
					const blocks = createBlockWatch( wiki );
					await watch( {
						refresh: async () => await opened.refresh() || await blocks.hasChanged(),
						async run( isFirst ) {
							const round = await runExchangeRound( wiki, opened.home, options, io, progress, log, !isFirst );
							blocks.note( round.report );
							return round;
						},
					}, seconds, io, progress );
					return;
				}
				await opened.refresh();
				const { failures, report } = await runExchangeRound( wiki, opened.home, options, io, progress, log, false );
				failures.forEach( progress.say );
				progress.clear();
				if ( options.json === true ) {
					await write( io.stdout, `${ JSON.stringify( { ...report.matches, needs: report.needs }, null, '\t' ) }\n` );
				}
				requireDone( failures, io, 'Not every page could be brought up to date.' );
			} );
		} );
}
