/** `localskills match`: offers and searches from a file in, who could meet whom out. */
import type { Command } from 'commander';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { matchCohort, suggestMatches } from '../../core/exchange/match-exchange';
import { DEFAULT_MATCHING, readMatchingOptions } from '../../core/exchange/matching-options';
import type { MatchingOptions } from '../../core/exchange/matching-options';
import { readRecordsFile } from '../../core/exchange/read-records-file';
import type { RecordsFile } from '../../core/exchange/read-records-file';
import { recordFaultText } from '../../core/exchange/record-fault';
import type { Messages } from '../../core/i18n/messages';
import { faultText } from '../../core/json/fault';
import type { Fault } from '../../core/json/fault';
import { parseJson } from '../../core/json/parse-json';
import { isObject, ownProperty } from '../../core/json/value';
import { readTaxonomy } from '../../core/skills/taxonomy';
import type { Taxonomy } from '../../core/skills/taxonomy';
import { isDate } from '../../core/survey/dates';
import { CommandFailure, UsageError, write } from '../command-io';
import type { CommandIo } from '../command-io';
import { fileFailure, readInput, readLines } from '../input';
import { cohortText, suggestionsText } from '../matches-text';
import { languageNamesIn } from '../language-names';
import { operatorMessages } from '../messages';

interface MatchOptions {
	readonly records: string;
	readonly taxonomy?: string;
	readonly configuration?: string;
	readonly date?: string;
	readonly cohort?: boolean;
	readonly json?: boolean;
}

function writeFaults( io: CommandIo, file: string, faults: readonly Fault[], messages: Messages ): void {
	for ( const fault of faults ) {
		io.stderr.write( `${ file }: ${ fault.path }: ${ faultText( fault, messages ) }\n` );
	}
}

async function readSkills( io: CommandIo, file: string, messages: Messages ): Promise<Taxonomy> {
	const { value, faults } = parseJson( await readInput( io, file ) );
	const reading = readTaxonomy( value );
	writeFaults( io, file, value === undefined ? faults : reading.faults, messages );
	if ( reading.taxonomy.skills.length === 0 ) {
		throw new CommandFailure( `${ file } holds no skills.` );
	}
	return reading.taxonomy;
}

/** A site's configuration that cannot be read at all would silently match by other weights than the site wants. */
async function readOptions( io: CommandIo, file: string, messages: Messages ): Promise<MatchingOptions> {
	const { value, faults } = parseJson( await readInput( io, file ) );
	if ( !isObject( value ) ) {
		writeFaults( io, file, faults, messages );
		throw new CommandFailure( `${ file } is no configuration.` );
	}
	const reading = readMatchingOptions( ownProperty( value, 'matching' ) );
	writeFaults( io, file, reading.faults, messages );
	return reading.options;
}

async function readRecords(
	io: CommandIo, file: string, taxonomy: Taxonomy | null, taxonomyFile: string | undefined, messages: Messages,
): Promise<RecordsFile> {
	const lines: string[] = [];
	try {
		for await ( const batch of readLines( file === '-' ? io.stdin : createReadStream( resolve( io.directory, file ) ) ) ) {
			lines.push( ...batch );
		}
	} catch ( error ) {
		throw fileFailure( file, error );
	}
	const reading = readRecordsFile( lines, taxonomyFile === undefined ? {} : { taxonomy, skillsPage: taxonomyFile } );
	for ( const { line, fault, isLeftOut } of reading.faults ) {
		io.stderr.write( `${ file }:${ line }: ${ recordFaultText( fault, messages ) }${ isLeftOut ? ' The line is left out.' : '' }\n` );
	}
	if ( reading.records.length === 0 && reading.faults.length > 0 ) {
		throw new CommandFailure( `${ file } holds no offer or search that could be read.` );
	}
	return reading;
}

export function addMatchCommand( program: Command, io: CommandIo ): void {
	program.command( 'match' )
		.summary( 'find out who could meet whom' )
		.description( 'Brings together offers and searches: shortlists for both sides, rings of two or three who can teach each other, ' +
			'sessions for many; or, with --cohort, the best assignment of all searches to the places offered. A line of the records is such as ' +
			'{"kind":"offer","user":"Ana","id":"o1","skill":"budgeting","level":4,"methods":["mentoring"],"languages":["fr","ar-3"],"capacity":2} ' +
			'or {"kind":"request","seek":"Ben/s1","offer":"Ana/o1","state":"declined"} or {"kind":"blocked","user":"Eve"}. ' +
			'Lines and values that cannot be used are named and left out.' )
		.requiredOption( '--records <file>', 'offers and searches, one JSON object a line; - for standard input' )
		.option( '--taxonomy <file>', 'the wiki\'s Skills.json; without it only the very same skill fits' )
		.option( '--configuration <file>', 'the wiki\'s LocalSkills.json; "matching" in it has other weights and limits' )
		.option( '--date <date>', 'the day to match for, YYYY-MM-DD; default: today (UTC)' )
		.option( '--cohort', 'assign everyone at once instead of suggesting' )
		.option( '--json', 'print JSON' )
		.action( async ( options: MatchOptions ) => {
			if ( [ options.records, options.taxonomy, options.configuration ].filter( ( file ) => file === '-' ).length > 1 ) {
				throw new UsageError( 'Only one of the files can be standard input.' );
			}
			const date = options.date ?? new Date().toISOString().slice( 0, 10 );
			if ( !isDate( date ) ) {
				throw new UsageError( `“${ date }” is no date. Write year, month and day, such as 2026-11-21.` );
			}
			const messages = operatorMessages( io.projectDirectory );
			const taxonomy = options.taxonomy === undefined ? null : await readSkills( io, options.taxonomy, messages );
			const matching = options.configuration === undefined ? DEFAULT_MATCHING :
				await readOptions( io, options.configuration, messages );
			const { records, requests, blocked } =
				await readRecords( io, options.records, taxonomy, options.taxonomy, messages );
			const exchange = { records, requests, blocked, date, taxonomy };
			const words = { messages, taxonomy, languageName: languageNamesIn( 'en' ) };
			const matches = options.cohort === true ? matchCohort( exchange, matching ) : suggestMatches( exchange, matching );
			const text = options.json === true ? `${ JSON.stringify( matches, null, '\t' ) }\n` :
				'assignments' in matches ? cohortText( matches, records, words ) : suggestionsText( matches, records, words );
			await write( io.stdout, text );
		} );
}
