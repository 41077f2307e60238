/** `localskills lint`: everything that is wrong with a survey's definition. */
import type { Command } from 'commander';
import { type Fault, faultText } from '../../core/json/fault';
import { parseJson } from '../../core/json/parse-json';
import { readTaxonomy } from '../../core/skills/taxonomy';
import type { Survey } from '../../core/survey/definition';
import { lintDefinition } from '../../core/survey/lint-definition';
import { readDefinition } from '../../core/survey/read-definition';
import { CommandFailure, write } from '../command-io';
import type { CommandIo } from '../command-io';
import { readInput } from '../input';
import { operatorMessages } from '../messages';

interface LintOptions {
	readonly json?: boolean;
	readonly taxonomy?: string;
	readonly core?: string;
	readonly previous?: string;
}

interface Told {
	readonly path: string;
	readonly code: string;
	readonly severity: string;
	readonly message: string;
}

/** A definition that the linted one refers to. */
async function readOther( io: CommandIo, file: string | undefined ): Promise<Survey | null> {
	if ( file === undefined ) {
		return null;
	}
	const { survey } = readDefinition( parseJson( await readInput( io, file ) ).value );
	if ( survey === null ) {
		throw new CommandFailure( `${ file } holds no survey to compare with.` );
	}
	return survey;
}

export function addLintCommand( program: Command, io: CommandIo ): void {
	program.command( 'lint' )
		.summary( 'check the definition of a survey' )
		.description( 'Checks the definition of a survey and prints every fault with its JSON path. Exit status 1 if there are any. Warnings are ' +
			'printed after them and leave the exit status alone.' )
		.argument( '<file>', 'a definition.json, or - for standard input' )
		.option( '--taxonomy <file>', 'the wiki\'s Skills.json, to check what is asked about skills' )
		.option( '--core <file>', 'the definition of the core module that this one extends' )
		.option( '--previous <file>', 'the definition of the wave before, which this one repeats' )
		.option( '--json', 'print the faults as JSON: [ { "path": …, "code": …, "severity": "error" or "warning", "message": … } ]' )
		.action( async ( file: string, options: LintOptions ) => {
			const messages = operatorMessages( io.projectDirectory );
			const { faults, warnings } = lintDefinition( await readInput( io, file ), {
				hasMessage: messages.has,
				taxonomy: options.taxonomy === undefined ? null :
					readTaxonomy( parseJson( await readInput( io, options.taxonomy ) ).value ).taxonomy,
				core: await readOther( io, options.core ),
				previous: await readOther( io, options.previous ),
			} );
			const toldAs = ( severity: string ) => ( fault: Fault ): Told => (
				{ path: fault.path, code: fault.code, severity, message: faultText( fault, messages ) }
			);
			const told = [ ...faults.map( toldAs( 'error' ) ), ...warnings.map( toldAs( 'warning' ) ) ];
			if ( options.json === true ) {
				await write( io.stdout, `${ JSON.stringify( told, null, '\t' ) }\n` );
			} else {
				await write( io.stdout, told.map( ( { path, severity, message } ) => (
					`${ path }: ${ severity === 'warning' ? 'Warning: ' : '' }${ message }\n`
				) ).join( '' ) );
			}
			const count = faults.length;
			const warned = warnings.length === 0 ? '' : `, ${ warnings.length } ${ warnings.length === 1 ? 'warning' : 'warnings' }`;
			if ( count > 0 ) {
				throw new CommandFailure( `${ file }: ${ count } ${ count === 1 ? 'fault' : 'faults' }${ warned }.` );
			}
			io.stderr.write( `${ file }: no faults${ warned }.\n` );
		} );
}
