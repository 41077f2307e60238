/** `localskills analyse`: answers from a file in, the results of the survey out. */
import type { Command } from 'commander';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { computeResults } from '../../core/analysis/compute-results';
import { oneAnswerPerAccount } from '../../core/analysis/one-answer-per-account';
import { readAnswersFile } from '../../core/analysis/read-answers-file';
import { addAnswer, createTally } from '../../core/analysis/tally';
import { parseJson } from '../../core/json/parse-json';
import { faultText } from '../../core/json/fault';
import { readTaxonomy } from '../../core/skills/taxonomy';
import { readDefinition } from '../../core/survey/read-definition';
import { withSkills } from '../../core/survey/with-skills';
import type { Survey } from '../../core/survey/definition';
import { CommandFailure, UsageError, write } from '../command-io';
import type { CommandIo } from '../command-io';
import { fileFailure, readInput, readLines } from '../input';
import { operatorMessages } from '../messages';

async function readSurvey( io: CommandIo, file: string, taxonomyFile: string | undefined ): Promise<Survey> {
	const messages = operatorMessages( io.projectDirectory );
	const { value, faults } = parseJson( await readInput( io, file ) );
	const reading = value === undefined ? { survey: null, faults } : readDefinition( value );
	for ( const fault of reading.faults ) {
		io.stderr.write( `${ file }: ${ fault.path }: ${ faultText( fault, messages ) }\n` );
	}
	if ( reading.survey === null ) {
		throw new CommandFailure( `${ file } holds no survey that could be analysed.` );
	}
	if ( taxonomyFile === undefined ) {
		return reading.survey;
	}
	const skills = parseJson( await readInput( io, taxonomyFile ) );
	const { taxonomy, faults: skillFaults } = readTaxonomy( skills.value );
	for ( const fault of skills.value === undefined ? skills.faults : skillFaults ) {
		io.stderr.write( `${ taxonomyFile }: ${ fault.path }: ${ faultText( fault, messages ) }\n` );
	}
	if ( taxonomy.skills.length === 0 ) {
		throw new CommandFailure( `${ taxonomyFile } holds no skills.` );
	}
	return withSkills( reading.survey, taxonomy );
}

async function readAnswerLines( io: CommandIo, file: string ): Promise<string[]> {
	const lines: string[] = [];
	try {
		for await ( const batch of readLines( file === '-' ? io.stdin : createReadStream( resolve( io.directory, file ) ) ) ) {
			lines.push( ...batch );
		}
	} catch ( error ) {
		throw fileFailure( file, error );
	}
	return lines;
}

export function addAnalyseCommand( program: Command, io: CommandIo ): void {
	program.command( 'analyse' )
		.alias( 'analyze' )
		.summary( 'compute the results of a survey from files' )
		.description( 'Computes the results of a survey from its definition and its answers and prints them as JSON, nothing rounded ' +
			'or withheld. A line of the answers is such as ' +
			'{"user":"Ana","revision":7,"timestamp":"2026-11-21T10:11:12Z","values":{"role":"editor","learn":["a","b"]}}' )
		.requiredOption( '--definition <file>', 'the survey\'s definition.json' )
		.requiredOption( '--answers <file>', 'the answers, one JSON object a line; - for standard input' )
		.option( '--taxonomy <file>', 'the wiki\'s Skills.json; needed where the definition leaves choices or rows to it' )
		.action( async ( options: { readonly definition: string; readonly answers: string; readonly taxonomy?: string } ) => {
			if ( [ options.definition, options.answers, options.taxonomy ].filter( ( file ) => file === '-' ).length > 1 ) {
				throw new UsageError( 'Only one of the files can be standard input.' );
			}
			const survey = await readSurvey( io, options.definition, options.taxonomy );
			const file = readAnswersFile( await readAnswerLines( io, options.answers ) );
			const { answers, excluded } = oneAnswerPerAccount( file.answers );
			const tally = createTally( survey );
			answers.forEach( ( answer ) => addAnswer( tally, answer ) );
			const results = computeResults( survey, tally, [ ...file.excluded, ...excluded ] );
			await write( io.stdout, `${ JSON.stringify( results, null, '\t' ) }\n` );
			const unreadable = file.excluded.length;
			if ( unreadable > 0 ) {
				io.stderr.write( `${ options.answers }: ${ unreadable } ${ unreadable === 1 ? 'line' : 'lines' } could not be read; ` +
					'the results say which.\n' );
				if ( file.answers.length === 0 ) {
					throw new CommandFailure( `${ options.answers } holds no answer that could be read.` );
				}
			}
		} );
}
