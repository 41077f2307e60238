/** `localskills analyse`: answers from files in, the results of the survey out. */
import type { Command } from 'commander';
import { compareWaves } from '../../core/analysis/compare-waves';
import { computeResults } from '../../core/analysis/compute-results';
import { publishResults } from '../../core/analysis/disclosure/publish-results';
import { isWithheld, type PublishedResults } from '../../core/analysis/disclosure/published';
import type { Quadrant } from '../../core/analysis/quadrant';
import type { Results } from '../../core/analysis/results';
import type { ExchangeCounts } from '../../core/analysis/skill-balance';
import { recordOf } from '../../core/analysis/sorted';
import type { WaveComparison } from '../../core/analysis/wave-comparison';
import { countCurrent } from '../../core/exchange/current-exchange';
import { readRecordsFile } from '../../core/exchange/read-records-file';
import { recordFaultText } from '../../core/exchange/record-fault';
import { faultText } from '../../core/json/fault';
import { parseJson } from '../../core/json/parse-json';
import { writeResultsTable } from '../../core/report/results-table';
import { readTaxonomy, type Taxonomy } from '../../core/skills/taxonomy';
import { NO_EARLIER_VERSIONS, type SurveyVersions } from '../../core/survey/answer-versions';
import { isDate } from '../../core/survey/dates';
import type { Survey } from '../../core/survey/definition';
import { readDefinition } from '../../core/survey/read-definition';
import { withSkills } from '../../core/survey/with-skills';
import { countAnswersFile, type CountedFile } from '../answers-file';
import { CommandFailure, UsageError, write } from '../command-io';
import type { CommandIo } from '../command-io';
import { readInput } from '../input';
import { operatorMessages } from '../messages';

interface AnalyseOptions {
	readonly definition: string;
	readonly answers: string;
	readonly taxonomy?: string;
	readonly definitionRevision?: string;
	readonly earlierDefinition?: readonly string[];
	readonly previousDefinition?: string;
	readonly previousAnswers?: string;
	readonly records?: string;
	readonly date?: string;
	readonly csv?: boolean;
	readonly json?: boolean;
}

async function readSurvey( io: CommandIo, file: string, taxonomy: Taxonomy | null ): Promise<Survey> {
	const messages = operatorMessages( io.projectDirectory );
	const { value, faults } = parseJson( await readInput( io, file ) );
	const reading = value === undefined ? { survey: null, faults } : readDefinition( value );
	for ( const fault of reading.faults ) {
		io.stderr.write( `${ file }: ${ fault.path }: ${ faultText( fault, messages ) }\n` );
	}
	if ( reading.survey === null ) {
		throw new CommandFailure( `${ file } holds no survey that could be analysed.` );
	}
	return withSkills( reading.survey, taxonomy );
}

async function readSkills( io: CommandIo, file: string | undefined ): Promise<Taxonomy | null> {
	if ( file === undefined ) {
		return null;
	}
	const messages = operatorMessages( io.projectDirectory );
	const skills = parseJson( await readInput( io, file ) );
	const { taxonomy, faults } = readTaxonomy( skills.value );
	for ( const fault of skills.value === undefined ? skills.faults : faults ) {
		io.stderr.write( `${ file }: ${ fault.path }: ${ faultText( fault, messages ) }\n` );
	}
	if ( taxonomy.skills.length === 0 ) {
		throw new CommandFailure( `${ file } holds no skills.` );
	}
	return taxonomy;
}

async function readVersions( io: CommandIo, options: AnalyseOptions, taxonomy: Taxonomy | null ): Promise<SurveyVersions> {
	const { definitionRevision, earlierDefinition = [] } = options;
	const revisionOf = ( text: string, option: string ): number => {
		if ( !/^[1-9]\d{0,14}$/.test( text ) ) {
			throw new UsageError( `${ option } needs the number of a revision, not “${ text }”.` );
		}
		return Number( text );
	};
	const earlier = new Map<number, Survey>();
	for ( const pair of earlierDefinition ) {
		const [ , revision = '', file = '' ] = /^([^=]*)=(.+)$/.exec( pair ) ?? [ '', pair ];
		earlier.set( revisionOf( revision, '--earlier-definition' ), await readSurvey( io, file, taxonomy ) );
	}
	return definitionRevision === undefined && earlier.size === 0 ? NO_EARLIER_VERSIONS : {
		current: definitionRevision === undefined ? null : revisionOf( definitionRevision, '--definition-revision' ), earlier,
	};
}

/** What a file says is offered and sought on a day. */
async function readExchange( io: CommandIo, options: AnalyseOptions, taxonomy: Taxonomy | null ): Promise<ExchangeCounts | null> {
	const { records: file, date = new Date().toISOString().slice( 0, 10 ) } = options;
	if ( file === undefined ) {
		return null;
	}
	const messages = operatorMessages( io.projectDirectory );
	const { records, blocked, faults } = readRecordsFile( ( await readInput( io, file ) ).split( '\n' ), { taxonomy } );
	for ( const { line, fault } of faults ) {
		io.stderr.write( `${ file }: line ${ line }: ${ recordFaultText( fault, messages ) }\n` );
	}
	return countCurrent( records.filter( ( { user } ) => !blocked.has( user ) ), date, taxonomy );
}

function tellUnreadable( io: CommandIo, file: string, { readable, unreadable }: CountedFile ): void {
	if ( unreadable > 0 ) {
		io.stderr.write( `${ file }: ${ unreadable } ${ unreadable === 1 ? 'line' : 'lines' } could not be read; the results say which.\n` );
		if ( readable === 0 ) {
			throw new CommandFailure( `${ file } holds no answer that could be read.` );
		}
	}
}

/** Nothing is withheld here. */
function inFull( results: Results, survey: Survey ): PublishedResults {
	return publishResults( results, { ...survey, minAnswers: 0, minCell: 0 } );
}

async function compareWithPrevious(
	io: CommandIo, options: AnalyseOptions, taxonomy: Taxonomy | null, survey: Survey, results: Results, counted: CountedFile,
): Promise<WaveComparison | null> {
	const { previousDefinition, previousAnswers } = options;
	if ( previousDefinition === undefined || previousAnswers === undefined ) {
		return null;
	}
	const before = await readSurvey( io, previousDefinition, taxonomy );
	const earlier = await countAnswersFile( io, previousAnswers, before, NO_EARLIER_VERSIONS );
	tellUnreadable( io, previousAnswers, earlier );
	return compareWaves( inFull( results, survey ), { ...survey, minCell: 0 },
		inFull( computeResults( before, earlier.tally ), before ), { ...before, minCell: 0 },
		counted.accounts.sharedWith( earlier.accounts ) );
}

/** With what the data page adds to results: quadrants, where they meet, and how far the rankings agree. */
function withComparisons( results: Results, survey: Survey ): Results & Pick<PublishedResults, 'cross' | 'agreement'> {
	const { skills, cross, agreement } = inFull( results, survey );
	const withQuadrants = recordOf<Results[ 'skills' ][ string ] & { quadrant: Quadrant | null }>();
	Object.keys( results.skills ).forEach( ( skill ) => {
		const figures = skills[ skill ];
		withQuadrants[ skill ] = {
			...results.skills[ skill ] as Results[ 'skills' ][ string ],
			quadrant: figures === undefined || isWithheld( figures ) ? null : figures.quadrant,
		};
	} );
	return { ...results, skills: withQuadrants, cross, agreement };
}

/** As on the page `Results/data.csv`, with labels in English and nothing withheld. */
function tableOf(
	io: CommandIo, results: Results, survey: Survey, taxonomy: Taxonomy | null, change: WaveComparison | null,
): string {
	const messages = operatorMessages( io.projectDirectory );
	return writeResultsTable( survey, inFull( results, survey ), { messages, locale: survey.locale, taxonomy }, change );
}

function checkUsage( options: AnalyseOptions ): void {
	const { definition, answers, taxonomy, previousDefinition, previousAnswers, records, date, earlierDefinition = [] } = options;
	const files = [ definition, answers, taxonomy, previousDefinition, previousAnswers, records ];
	const isInput = ( file: string | undefined ): boolean => file === '-';
	if ( files.filter( isInput ).length + earlierDefinition.filter( ( pair ) => pair.endsWith( '=-' ) ).length > 1 ) {
		throw new UsageError( 'Only one of the files can be standard input.' );
	}
	if ( ( previousDefinition === undefined ) !== ( previousAnswers === undefined ) ) {
		throw new UsageError( '--previous-definition and --previous-answers go together.' );
	}
	if ( options.json === true && options.csv === true ) {
		throw new UsageError( 'Either --json or --csv: one of them can be printed.' );
	}
	if ( date !== undefined && ( !isDate( date ) || records === undefined ) ) {
		throw new UsageError( records === undefined ? '--date is for --records.' : `--date needs a day as 2026-11-30, not “${ date }”.` );
	}
}

export function addAnalyseCommand( program: Command, io: CommandIo ): void {
	program.command( 'analyse' )
		.alias( 'analyze' )
		.summary( 'compute the results of a survey from files' )
		.description( 'Computes the results of a survey from its definition and its answers and prints them as JSON, nothing rounded ' +
			'or withheld. A line of the answers is such as ' +
			'{"user":"Ana","revision":7,"timestamp":"2026-11-21T10:11:12Z","values":{"role":"editor","learn":["a","b"]}}, ' +
			'and may have "language", "community" and "definitionRevision". It can be a file of any length.' )
		.requiredOption( '--definition <file>', 'the survey\'s definition.json' )
		.requiredOption( '--answers <file>', 'the answers, one JSON object a line; - for standard input' )
		.option( '--taxonomy <file>', 'the wiki\'s Skills.json; needed where the definition leaves choices or rows to it' )
		.option( '--definition-revision <number>', 'the revision of the definition, as answers to it name it' )
		.option( '--earlier-definition <revision=file...>', 'the definition as it was in an earlier revision, or several: answers to ' +
			'it are left out where their codes meant something else' )
		.option( '--previous-definition <file>', 'the definition of the wave before: adds what has changed since' )
		.option( '--previous-answers <file>', 'the answers to the wave before' )
		.option( '--records <file>', 'offers and searches, one JSON object a line as for match: sets them beside what people said' )
		.option( '--date <date>', 'the day (YYYY-MM-DD, UTC) on which offers and searches must hold; today if missing' )
		.option( '--json', 'print the results as JSON, which is what it does anyway' )
		.option( '--csv', 'print a table for spreadsheets instead, one row a figure' )
		.action( async ( options: AnalyseOptions ) => {
			checkUsage( options );
			const taxonomy = await readSkills( io, options.taxonomy );
			const survey = await readSurvey( io, options.definition, taxonomy );
			const versions = await readVersions( io, options, taxonomy );
			const exchange = await readExchange( io, options, taxonomy );
			const counted = await countAnswersFile( io, options.answers, survey, versions );
			const results = computeResults( survey, counted.tally, { excluded: counted.excluded, exchange } );
			const change = await compareWithPrevious( io, options, taxonomy, survey, results, counted );
			const printed = withComparisons( results, survey );
			await write( io.stdout, options.csv === true ? tableOf( io, results, survey, taxonomy, change ) :
				`${ JSON.stringify( change === null ? printed : { ...printed, change }, null, '\t' ) }\n` );
			tellUnreadable( io, options.answers, counted );
		} );
}
