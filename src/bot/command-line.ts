/** The command `localskills`: what it understands, and how it says that something is wrong. */
import { Command, CommanderError } from 'commander';
import { CommandFailure, UsageError } from './command-io';
import type { CommandIo } from './command-io';
import { addAggregateCommand } from './commands/aggregate';
import { addAnalyseCommand } from './commands/analyse';
import { addCapxCommand } from './commands/capx';
import { addConvertCommand } from './commands/convert';
import { addDeployCommand } from './commands/deploy';
import { addExchangeCommand } from './commands/exchange';
import { addLintCommand } from './commands/lint';
import { addMatchCommand } from './commands/match';
import { addParseCommand } from './commands/parse';
import { addTextsCommand } from './commands/texts';

export const EXIT_DONE = 0;
export const EXIT_NOT_DONE = 1;
export const EXIT_WRONG_USAGE = 2;

function createProgram( io: CommandIo ): Command {
	const program = new Command( 'localskills' )
		.description( 'Surveys of a community\'s skills: reads the answers on a wiki, computes the results, writes them on the wiki.\n' +
			'Results go to standard output, messages to standard error.' )
		.version( io.version, '-V, --version', 'print the version' )
		.helpOption( '-h, --help', 'print what a command takes' )
		.helpCommand( 'help [command]', 'print what a command takes' )
		.addHelpText( 'after', '\nExit status: 0 done, 1 the work could not be done, 2 wrong usage.' )
		.showSuggestionAfterError()
		.showHelpAfterError( '(Add --help for what it takes.)' )
		.exitOverride()
		.configureOutput( {
			writeOut: ( text ) => io.stdout.write( text ),
			writeErr: ( text ) => io.stderr.write( text ),
			getOutHelpWidth: () => 100,
			getErrHelpWidth: () => 100,
		} );
	addParseCommand( program, io );
	addLintCommand( program, io );
	addAnalyseCommand( program, io );
	addMatchCommand( program, io );
	addConvertCommand( program, io );
	addTextsCommand( program, io );
	addAggregateCommand( program, io );
	addExchangeCommand( program, io );
	addCapxCommand( program, io );
	addDeployCommand( program, io );
	return program;
}

/** Whether an error is of those that say in plain words what went wrong. */
function isPlain( error: unknown ): error is Error {
	return error instanceof CommandFailure || error instanceof UsageError ||
		error instanceof Error && [ 'RequestFault', 'SaveFault', 'SurveyFault' ].includes( error.name );
}

/**
 * @param args - Without the names of the interpreter and the script
 * @param io
 * @return The exit status
 */
export async function runCommandLine( args: readonly string[], io: CommandIo ): Promise<number> {
	try {
		await createProgram( io ).parseAsync( args, { from: 'user' } );
		return EXIT_DONE;
	} catch ( error ) {
		if ( error instanceof CommanderError ) {
			const isHelp = [ 'commander.helpDisplayed', 'commander.version' ].includes( error.code ) ||
				error.code === 'commander.help' && args.length > 0;
			return isHelp ? EXIT_DONE : EXIT_WRONG_USAGE;
		}
		if ( isPlain( error ) ) {
			io.stderr.write( `${ error.message }\n` );
			return error instanceof UsageError ? EXIT_WRONG_USAGE : EXIT_NOT_DONE;
		}
		io.stderr.write( `This should not have happened: ${ error instanceof Error ? error.stack ?? error.message : String( error ) }\n` );
		return EXIT_NOT_DONE;
	}
}
