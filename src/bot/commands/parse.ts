/** `localskills parse`: wikitext in, the calls of templates in it out. */
import type { Command } from 'commander';
import type { TemplateCall } from '../../core/wikitext/template-call';
import { createTemplateReader } from '../../core/wikitext/template-reader';
import type { TemplateReader } from '../../core/wikitext/template-reader';
import { CommandFailure, UsageError, write } from '../command-io';
import type { CommandIo } from '../command-io';
import { readAll, readLines } from '../input';

interface ParseOptions {
	readonly template: readonly string[];
	readonly redirect?: readonly string[];
	readonly templateNamespace?: readonly string[];
	readonly lines?: boolean;
}

/** `NAME` for the first template, `NAME=TEMPLATE` for one of several. */
function readRedirects( redirects: readonly string[], templates: readonly string[] ): Record<string, string> {
	const first = templates[ 0 ] ?? '';
	return Object.fromEntries( redirects.map( ( redirect ) => {
		const template = templates.find( ( name ) => redirect.endsWith( `=${ name }` ) );
		return template === undefined ? [ redirect, first ] : [ redirect.slice( 0, -template.length - 1 ), template ];
	} ) );
}

/**
 * In pieces, because nested calls repeat their text once for each level: a page of 128 kB can have a gigabyte of values,
 * which no one string can hold.
 *
 * @param calls
 * @yield Parts of the JSON, which end with the end of the line
 */
function* toJson( calls: readonly TemplateCall[] ): Generator<string> {
	let separator = '[';
	for ( const { template, parameters } of calls ) {
		yield separator + JSON.stringify( { template, parameters: Object.fromEntries( parameters ) } );
		separator = ',';
	}
	yield calls.length === 0 ? '[]\n' : ']\n';
}

const CHUNK = 2 ** 20;

function createReader( options: ParseOptions ): TemplateReader {
	try {
		return createTemplateReader( {
			templates: options.template,
			redirects: readRedirects( options.redirect ?? [], options.template ),
			templateNamespaces: options.templateNamespace ?? [],
		} );
	} catch ( error ) {
		// Names that no page can have.
		throw error instanceof RangeError ? new UsageError( error.message ) : error;
	}
}

async function parseLines( io: CommandIo, read: ( text: string ) => readonly TemplateCall[] ): Promise<void> {
	let number = 0;
	let faults = 0;
	for await ( const lines of readLines( io.stdin ) ) {
		let output = '';
		for ( const line of lines ) {
			number++;
			let text: unknown;
			try {
				text = JSON.parse( line );
			} catch {
				text = undefined;
			}
			if ( typeof text === 'string' ) {
				for ( const piece of toJson( read( text ) ) ) {
					output += piece;
					if ( output.length > CHUNK ) {
						await write( io.stdout, output );
						output = '';
					}
				}
			} else {
				faults++;
				// Keeps the answers in step with the lines.
				output += 'null\n';
				io.stderr.write( `Line ${ number }: this is no JSON string.\n` );
			}
		}
		await write( io.stdout, output );
		if ( io.stopSignal.aborted ) {
			throw new CommandFailure( `Stopped after line ${ number }.` );
		}
	}
	if ( faults > 0 ) {
		throw new CommandFailure( `${ faults } of ${ number } lines could not be read; they are answered by null.` );
	}
}

export function addParseCommand( program: Command, io: CommandIo ): void {
	program.command( 'parse' )
		.summary( 'find the calls of templates in wikitext' )
		.description( 'Reads wikitext from standard input and prints the calls of the named templates in it as JSON: ' +
			'[ { "template": …, "parameters": { … } } ], in the order of their opening braces, values as ' +
			'MediaWiki\'s preprocessor delimits them.' )
		.requiredOption( '--template <name...>', 'name of a template, without its namespace' )
		.option( '--redirect <name...>',
			'name of a page that redirects to the template; NAME=TEMPLATE where there are several templates' )
		.option( '--template-namespace <name...>', 'the wiki\'s own name of the namespace Template, or an alias' )
		.option( '--lines', 'read one JSON string (a page) a line, answer each by one line' )
		.action( async ( options: ParseOptions ) => {
			const read = createReader( options );
			if ( options.lines === true ) {
				await parseLines( io, read );
			} else {
				for ( const piece of toJson( read( await readAll( io.stdin ) ) ) ) {
					await write( io.stdout, piece );
				}
			}
		} );
}
