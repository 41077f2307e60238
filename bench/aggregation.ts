/**
 * `npm run bench -- aggregation`: counting a survey from a dump, side by side with the bare reader of its XML on the same
 * file, and with the same job done by mwn and by Python's mwparserfromhell; and how memory grows with the number of
 * answers. `ANSWERS=1000000` adds a file with so many. At last, counting on the development wiki.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../build/project';
import { ensureRequirements } from '../build/wiki/requirements';
import { parseJson } from '../src/core/json/parse-json';
import { answerParameters } from '../src/core/survey/parameters';
import { readDefinition } from '../src/core/survey/read-definition';
import { countOnWiki } from './aggregation-wiki';
import { definitionText, SURVEY, writeAnswerDump } from './answer-dump';

const ANSWERS = 100_000;
/** For those that would take minutes. */
const SAMPLE = 10_000;
const ROUNDS = 3;
/** On the development wiki. */
const ON_WIKI = 10_000;
const PREFIX = `LocalSkills/Survey/${ SURVEY }/Answers/`;

/** Question → code → answers. */
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Measured {
	/** Of processor time. */
	readonly seconds: number;
	/** Peak, in bytes. */
	readonly memory: number;
	readonly counted?: number;
	readonly counts?: Counts;
}

/** One processor, where one can be asked for. */
const ONE_PROCESSOR = spawnSync( 'taskset', [ '-c', '0', 'true' ] ).status === 0 ? [ 'taskset', '-c', '0' ] : [];

function run( command: readonly string[], input = '' ): { readonly stdout: string; readonly stderr: string } {
	const [ program = '', ...args ] = [ ...ONE_PROCESSOR, ...command ];
	const { status, stdout, stderr } = spawnSync( program, args, { cwd: PROJECT, encoding: 'utf8', input, maxBuffer: 2 ** 30 } );
	if ( status !== 0 ) {
		throw new Error( `${ command.join( ' ' ) }: ${ stderr }` );
	}
	return { stdout, stderr };
}

function script( command: readonly string[], input?: string ): Measured {
	return JSON.parse( run( command, input ).stdout ) as Measured;
}

/** The command as an operator runs it, its start and end included. */
function localskills( args: readonly string[] ): Measured & { readonly stdout: string } {
	const { stdout, stderr } = run( [
		process.execPath, '--import', './bench/report-usage.js', 'bin/localskills.js', 'aggregate', '--survey', SURVEY, ...args,
	] );
	return { ...JSON.parse( /^USED (.*)$/m.exec( stderr )?.[ 1 ] ?? '{}' ) as Measured, stdout };
}

interface ResultsJson {
	readonly counted: number;
	readonly questions: Readonly<Record<string, { readonly choices?: Readonly<Record<string, { readonly count: number }>> }>>;
}

function ours( file: string ): Measured {
	const { stdout, seconds, memory } = localskills( [ '--dump', file, '--json' ] );
	const { counted, questions } = JSON.parse( stdout ) as ResultsJson;
	const counts = Object.entries( questions ).map( ( [ name, { choices = {} } ] ) => [
		name, Object.fromEntries( Object.entries( choices ).map( ( [ code, { count } ] ) => [ code, count ] ) ),
	] );
	return { seconds, memory, counted, counts: Object.fromEntries( counts ) as Counts };
}

/** The questions that all are to count: name → whether several codes can be chosen. */
function questionsToCount(): Record<string, boolean> {
	const { survey } = readDefinition( parseJson( definitionText() ).value );
	return Object.fromEntries( ( survey === null ? [] : answerParameters( survey ) )
		.filter( ( { kind } ) => kind === 'codes' ).map( ( { name, isMultiple } ) => [ name, isMultiple ] ) );
}

/** Whether two readers have counted the same, where the first has counted at all. */
function agree( one: Measured, other: Measured ): boolean {
	return one.counted === other.counted && Object.entries( one.counts ?? {} ).every( ( [ name, codes ] ) =>
		Object.entries( codes ).every( ( [ code, count ] ) => count === ( other.counts?.[ name ]?.[ code ] ?? 0 ) ) );
}

function median( values: readonly Measured[] ): Measured {
	return values.slice().sort( ( a, b ) => a.seconds - b.seconds )[ Math.floor( values.length / 2 ) ] as Measured;
}

function row( name: string, answers: number, { seconds, memory }: Measured, ratio: number ): void {
	console.log( `${ name.padEnd( 44 ) }${ String( answers ).padStart( 9 ) }${ seconds.toFixed( 2 ).padStart( 9 ) }${
		( answers / seconds ).toFixed( 0 ).padStart( 11 ) }${ ( memory / 1e6 ).toFixed( 0 ).padStart( 8 ) }${ ratio.toFixed( 2 ).padStart( 9 ) }` );
}

/** In turns: a machine that is slow for a while is slow for all. */
function inTurns( runs: readonly ( () => Measured )[] ): Measured[] {
	const times: Measured[][] = runs.map( () => [] );
	for ( let round = 0; round < ROUNDS; round++ ) {
		runs.forEach( ( measure, index ) => times[ index ]?.push( measure() ) );
	}
	return times.map( median );
}

export async function benchAggregation(): Promise<void> {
	ensureRequirements( 'mwparserfromhell' );
	const folder = mkdtempSync( join( tmpdir(), 'localskills-bench-' ) );
	const file = ( name: string ): string => join( folder, name );
	const tsx = [ process.execPath, '--import', 'tsx' ];
	try {
		await writeAnswerDump( file( 'all.xml' ), ANSWERS );
		await writeAnswerDump( file( 'sample.xml' ), SAMPLE );
		const questions = JSON.stringify( questionsToCount() );
		console.log( `${ ANSWERS } answers, ${ ( statSync( file( 'all.xml' ) ).size / 1e6 ).toFixed( 0 ) } MB; medians of ${ ROUNDS }` );
		console.log( `${ ' '.repeat( 46 ) }answers  CPU s  answers/s      MB  × bare` );
		const [ bare, counted, paged ] = inTurns( [
			() => script( [ ...tsx, 'bench/read-with-saxes.ts', file( 'all.xml' ) ] ),
			() => ours( file( 'all.xml' ) ),
			() => localskills( [ '--dump', file( 'all.xml' ), '--out', file( 'out' ) ] ),
		] ) as [ Measured, Measured, Measured ];
		row( 'saxes alone (the bare reader)', ANSWERS, bare, 1 );
		row( 'localskills, results as JSON', ANSWERS, counted, counted.seconds / bare.seconds );
		row( 'localskills, with all pages', ANSWERS, paged, paged.seconds / bare.seconds );

		console.log( `\nThe same job on ${ SAMPLE } answers; how many times as long as ours` );
		const [ own, mwn, mwparserfromhell ] = inTurns( [
			() => ours( file( 'sample.xml' ) ),
			() => script( [ ...tsx, 'bench/count-with-mwn.ts', file( 'sample.xml' ), PREFIX, String( SAMPLE ), questions ] ),
			() => script( [ '/usr/bin/python3', 'bench/count-with-mwparserfromhell.py', file( 'sample.xml' ), PREFIX, String( SAMPLE ) ], questions ),
		] ) as [ Measured, Measured, Measured ];
		row( 'localskills, results as JSON', SAMPLE, own, 1 );
		row( `mwn${ agree( own, mwn ) ? '' : ' (OTHER COUNTS)' }`, SAMPLE, mwn, mwn.seconds / own.seconds );
		row( `mwparserfromhell${ agree( own, mwparserfromhell ) ? '' : ' (OTHER COUNTS)' }`, SAMPLE, mwparserfromhell,
			mwparserfromhell.seconds / own.seconds );

		const many = Number( process.env.ANSWERS ?? 0 );
		if ( many > 0 ) {
			console.log( '\nPacked with gzip, each once: how memory grows' );
			for ( const answers of [ ANSWERS, many ] ) {
				await writeAnswerDump( file( 'many.xml.gz' ), answers );
				for ( const [ name, output ] of [ [ 'results as JSON', '--json' ], [ 'with all pages', '--out' ] ] as const ) {
					const measured = localskills( [ '--dump', file( 'many.xml.gz' ), output, ...output === '--out' ? [ file( 'out' ) ] : [] ] );
					row( `localskills, ${ name }`, answers, measured, measured.seconds / answers / ( bare.seconds / ANSWERS ) );
				}
			}
		}
	} finally {
		rmSync( folder, { recursive: true, force: true } );
	}

	console.log( `\nOn the development wiki, ${ ON_WIKI } answer pages\n   batch  counted        s  requests` );
	for ( const { batch, counted, seconds, requests } of await countOnWiki( ON_WIKI ) ) {
		console.log( String( batch ).padStart( 8 ) + String( counted ).padStart( 9 ) + seconds.toFixed( 1 ).padStart( 9 ) +
			String( requests ).padStart( 10 ) );
	}
}
