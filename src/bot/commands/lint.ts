/** `localskills lint`: everything that is wrong with a survey's definition. */
import type { Command } from 'commander';
import { faultText } from '../../core/json/fault';
import { lintDefinition } from '../../core/survey/lint-definition';
import { CommandFailure, write } from '../command-io';
import type { CommandIo } from '../command-io';
import { readInput } from '../input';
import { operatorMessages } from '../messages';

export function addLintCommand( program: Command, io: CommandIo ): void {
	program.command( 'lint' )
		.summary( 'check the definition of a survey' )
		.description( 'Checks the definition of a survey and prints every fault with its JSON path. Exit status 1 if there are any.' )
		.argument( '<file>', 'a definition.json, or - for standard input' )
		.option( '--json', 'print the faults as JSON: [ { "path": …, "code": …, "message": … } ]' )
		.action( async ( file: string, options: { readonly json?: boolean } ) => {
			const messages = operatorMessages( io.projectDirectory );
			const { faults } = lintDefinition( await readInput( io, file ), { hasMessage: messages.has } );
			const told = faults.map( ( fault ) => (
				{ path: fault.path, code: fault.code, message: faultText( fault, messages ) }
			) );
			if ( options.json === true ) {
				await write( io.stdout, `${ JSON.stringify( told, null, '\t' ) }\n` );
			} else {
				await write( io.stdout, told.map( ( { path, message } ) => `${ path }: ${ message }\n` ).join( '' ) );
			}
			const count = faults.length;
			if ( count > 0 ) {
				throw new CommandFailure( `${ file }: ${ count } ${ count === 1 ? 'fault' : 'faults' }.` );
			}
			io.stderr.write( `${ file }: no faults.\n` );
		} );
}
