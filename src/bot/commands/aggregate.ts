/** `localskills aggregate`: the answers on a wiki in, the pages of the results out. */
import type { Command } from 'commander';
import { setTimeout as delay } from 'node:timers/promises';
import type { Results } from '../../core/analysis/results';
import { ID_PATTERN } from '../../core/pages';
import { hasStrayMarkers } from '../../core/report/markers';
import { isDate } from '../../core/survey/dates';
import type { AnswerSource } from '../../wiki/answer-source';
import type { BotWiki } from '../../wiki/bot-port';
import { createDefinitionReader } from '../../wiki/counting/contributions';
import { countExchange } from '../../wiki/counting/count-exchange';
import { openCountingPlace } from '../../wiki/counting/counting-place';
import { SurveyFault } from '../../wiki/counting/survey-fault';
import { createWikiTemplateReader } from '../../wiki/counting/template-calls';
import { isSessionLoss, RequestFault } from '../../wiki/mwbot/request-fault';
import { SaveFault } from '../../wiki/port';
import type { SaveFaultReason } from '../../wiki/port';
import { EXCLUSION_TEMPLATES } from '../bot-exclusion';
import { CommandFailure, UsageError, write } from '../command-io';
import type { CommandIo } from '../command-io';
import { connectAll, contentMessages, createMessagesIn, openOtherPlaces, requireAccount } from '../connection';
import type { Connection } from '../connection';
import { createSharedPages } from '../shared-pages';
import { dueSurveys } from '../due-surveys';
import { aggregateDump, checkDumpOptions } from '../dump-aggregation';
import { openCountedWikis } from '../counted-wikis';
import type { CountedWikis } from '../counted-wikis';
import { messageLanguages, operatorMessages } from '../messages';
import { findUnchanged, updatePage } from '../page-update';
import type { UpdateOutcome } from '../page-update';
import type { StoreSettings } from '../page-stores';
import { createProgress } from '../progress';
import type { Progress } from '../progress';
import { openRunLog } from '../run-log';
import type { RunLog } from '../run-log';
import { SETTINGS_HELP } from '../settings';
import { aggregateSurvey } from '../survey-aggregation';
import type { AggregationContext } from '../survey-aggregation';
import { textDifference } from '../text-difference';

interface AggregateOptions {
	readonly survey: readonly string[];
	readonly all?: boolean;
	readonly dryRun?: boolean;
	readonly json?: boolean;
	readonly watch?: string | true;
	readonly store: boolean;
	readonly log?: string;
	readonly settings?: string;
	readonly date?: string;
	readonly dump?: readonly string[];
	readonly out?: string;
}

interface Round {
	/** What could not be done, in words. */
	readonly failures: readonly string[];
	/** Whether the same could be done later although nothing has changed, such as on a page that is protected now. */
	readonly canPass: boolean;
	readonly results: ReadonlyMap<string, Results>;
}

interface SurveyOutcome {
	readonly results: Results;
	readonly refusals: readonly string[];
	/** Pages that were saved, or would be in a run that is not dry. */
	readonly saved: number;
	readonly unchanged: number;
}

/** Faults that would meet every further page as well, those that pass after all the patience that the operator set. */
const ENDING: readonly SaveFaultReason[] = [ 'offline', 'session-lost', 'blocked', 'read-only', 'rate-limited' ];

const DEFAULT_WATCH_SECONDS = 60;

const OUTCOMES: Readonly<Record<UpdateOutcome[ 'kind' ], string>> = {
	saved: 'saved',
	unchanged: 'unchanged',
	different: 'would be saved',
	forbidden: 'left alone, as it asks this bot to stay away',
};

/** YYYY-MM-DD, in UTC. */
function today(): string {
	return new Date().toISOString().slice( 0, 10 );
}

async function createContext(
	wiki: BotWiki, { home: source, others }: { home: AnswerSource; others: CountedWikis[ 'others' ] }, io: CommandIo, progress: Progress, date: string,
): Promise<AggregationContext> {
	const account = await wiki.account();
	const spoken = operatorMessages( io.projectDirectory );
	let exchange: ReturnType<typeof countExchange> | null = null;
	const home = await openCountingPlace( source, true, spoken );
	return {
		wiki,
		titles: home.titles,
		counting: {
			home,
			others: await openOtherPlaces( others, spoken ),
			definitionsOf: createDefinitionReader(),
			exchange: () => {
				exchange ??= countExchange( home, date );
				return exchange;
			},
			writer: account?.name ?? null,
			messages: spoken,
		},
		messages: await contentMessages( wiki, io ),
		messagesIn: createMessagesIn( wiki, io ),
		languages: messageLanguages( io.projectDirectory ),
		operatorMessages: spoken,
		botNames: [ ...account === null ? [] : [ account.name ], 'LocalSkills' ],
		readExclusionCalls: await createWikiTemplateReader( wiki, EXCLUSION_TEMPLATES ),
		onPages: ( count ) => progress.show( `${ count } answer pages read…` ),
	};
}

function countText( count: number, one: string, several: string ): string {
	return `${ count } ${ count === 1 ? one : several }`;
}

function countsText( { counted, excluded }: Results ): string {
	const changed = excluded.filter( ( { reason } ) => reason === 'changed-by-others' ).length;
	const parts = [ countText( counted, 'answer counted', 'answers counted' ) ];
	if ( excluded.length > changed ) {
		parts.push( countText( excluded.length - changed, 'page not counted', 'pages not counted' ) );
	}
	if ( changed > 0 ) {
		parts.push( `others' changes to ${ countText( changed, 'answer', 'answers' ) } not counted` );
	}
	return parts.join( ', ' );
}

/** Whether an error says nothing of the other surveys and pages. */
function isOfOnePage( error: unknown ): boolean {
	return error instanceof SaveFault && !ENDING.includes( error.reason );
}

/** Whether an error says nothing of the other surveys: also one of our own making, which one survey's pages have brought out. */
function isOfOneSurvey( error: unknown ): boolean {
	return error instanceof RequestFault ? error.kind === 'api' && !error.isTransient && !isSessionLoss( error ) :
		error instanceof SaveFault ? isOfOnePage( error ) : !( error instanceof CommandFailure );
}

function failureText( id: string, error: unknown ): string {
	return error instanceof SurveyFault || error instanceof SaveFault ? error.message :
		error instanceof RequestFault ? `${ id }: ${ error.message }` :
			`${ id }: This should not have happened: ${ error instanceof Error ? error.stack ?? error.message : String( error ) }`;
}

/** Counts one survey and brings its pages up to date, all but those that the wiki refuses to save. */
async function runSurvey(
	context: AggregationContext, id: string, options: AggregateOptions, io: CommandIo, progress: Progress, log: RunLog,
	isQuiet: boolean,
): Promise<SurveyOutcome> {
	progress.show( `${ id }: reading the answers…` );
	const { report: { results }, updates, notes } = await aggregateSurvey( context, id );
	const outcomes: string[] = [];
	const strays: string[] = [];
	const refusals: string[] = [];
	const stopTitle = options.dryRun === true ? null : context.titles.stop();
	const unchanged = await findUnchanged( context.wiki, updates, stopTitle );
	log.event( 'info', 'counted', { survey: id, counted: results.counted, excluded: results.excluded.length, requests: log.requests } );
	let [ saved, same ] = [ 0, 0 ];
	for ( const update of updates ) {
		const name = update.title.slice( `${ context.titles.survey( id ) }/`.length );
		progress.show( `${ update.title }…` );
		let outcome: UpdateOutcome;
		try {
			outcome = unchanged.get( update ) ?? await updatePage( context.wiki, update, options.dryRun === true, stopTitle );
		} catch ( error ) {
			if ( !isOfOnePage( error ) ) {
				throw error;
			}
			const { message, reason, details } = error as SaveFault;
			refusals.push( message );
			log.event( 'error', 'refused', { survey: id, page: update.title, reason, code: details.code ?? null } );
			outcomes.push( `${ name } not saved` );
			continue;
		}
		const { kind, before, after, revision = null } = outcome;
		if ( kind !== 'unchanged' ) {
			log.event( kind === 'forbidden' ? 'warning' : 'info', kind, { survey: id, page: update.title, revision } );
		}
		saved += kind === 'saved' || kind === 'different' ? 1 : 0;
		same += kind === 'unchanged' ? 1 : 0;
		if ( hasStrayMarkers( before ) || hasStrayMarkers( after ) ) {
			strays.push( `${ update.title }: somebody has deleted or copied one of the two comments that mark the bot's part. What stands ` +
				'outside of them is left alone and grows old: delete what is there twice, with its comment.' );
		}
		outcomes.push( `${ name } ${ OUTCOMES[ kind ] }` );
		if ( kind === 'different' ) {
			progress.clear();
			await write( options.json === true ? io.stderr : io.stdout, textDifference( update.title, before, after ) );
		}
	}
	if ( !isQuiet || saved > 0 ) {
		[ ...notes, ...strays ].forEach( progress.say );
		progress.say( `${ id }: ${ countsText( results ) }; ${ outcomes.join( ', ' ) }.` );
	}
	return { results, refusals, saved, unchanged: same };
}

async function runRound(
	wiki: BotWiki, wikis: CountedWikis, options: AggregateOptions, io: CommandIo, progress: Progress, log: RunLog,
	isQuiet: boolean,
): Promise<Round> {
	const start = performance.now();
	const requestsBefore = log.requests;
	log.event( 'info', 'run-start', { dryRun: options.dryRun === true } );
	const shared = createSharedPages( wikis.home );
	const counted = { home: shared.source, others: wikis.others };
	const context = await createContext( wiki, counted, io, progress, options.date ?? today() );
	const { titles } = context;
	progress.show( `Working below ${ titles.root }…` );
	const ids = options.all === true ? await dueSurveys( shared.source, titles, shared.share ) : [ ...new Set( options.survey ) ];
	const results = new Map<string, Results>();
	const failures: string[] = [];
	let canPass = false;
	const total = { saved: 0, unchanged: 0, refused: 0 };
	if ( ids.length === 0 && !isQuiet ) {
		progress.say( `No survey has to be counted below ${ titles.survey( '' ) }` );
	}
	for ( const id of ids ) {
		try {
			const outcome = await runSurvey( context, id, options, io, progress, log, isQuiet );
			results.set( id, outcome.results );
			failures.push( ...outcome.refusals );
			total.saved += outcome.saved;
			total.unchanged += outcome.unchanged;
			total.refused += outcome.refusals.length;
			canPass ||= outcome.refusals.length > 0;
		} catch ( error ) {
			if ( !isOfOneSurvey( error ) ) {
				failures.forEach( progress.say );
				throw error;
			}
			failures.push( failureText( id, error ) );
			const { name } = error as Error;
			log.event( 'error', 'survey-failed', { survey: id, code: error instanceof RequestFault ? error.code : name } );
			canPass ||= !( error instanceof SurveyFault );
		}
		if ( io.stopSignal.aborted ) {
			break;
		}
	}
	const requests = log.requests - requestsBefore;
	const answers = [ ...results.values() ].reduce( ( sum, { counted: one } ) => sum + one, 0 );
	const milliseconds = Math.round( performance.now() - start );
	log.event( failures.length > 0 ? 'warning' : 'info', 'run-end', {
		surveys: ids.length, failures: failures.length, answers, ...total, requests, milliseconds, stopped: io.stopSignal.aborted,
	} );
	if ( !isQuiet ) {
		const pages = countText( total.saved, 'page', 'pages' );
		progress.say( `${ countText( ids.length, 'survey', 'surveys' ) }, ${ countText( failures.length, 'failure', 'failures' ) }, ` +
			`${ countText( answers, 'answer', 'answers' ) } in the results, ${ pages } ${ options.dryRun === true ? 'to be saved' : 'saved' }, ` +
			`${ total.unchanged } unchanged, ${ total.refused } refused, ${ countText( requests, 'request', 'requests' ) }, ${ ( milliseconds / 1000 ).toFixed( 1 ) } seconds.` );
	}
	return { failures, canPass, results };
}

/** Whether a program that goes on for days should outlive the fault. */
function mayPass( error: unknown ): error is Error {
	return error instanceof CommandFailure || error instanceof SurveyFault || error instanceof RequestFault && error.kind !== 'configuration' ||
		error instanceof SaveFault && error.reason !== 'session-lost';
}

/** Counts again whenever something has changed, until the operator stops it. */
async function watch(
	wiki: BotWiki, wikis: CountedWikis, options: AggregateOptions, seconds: number, io: CommandIo, progress: Progress,
	log: RunLog,
): Promise<void> {
	let isDue = true;
	let day = '';
	let told = '';
	const tell = ( text: string ): void => {
		// The same fault every few seconds would fill a log.
		if ( text !== told && text !== '' ) {
			progress.say( text );
		}
		told = text;
	};
	for ( let isFirst = true; !io.stopSignal.aborted; isFirst = false ) {
		try {
			isDue = await wikis.refresh() || isDue || day !== today();
			if ( isDue ) {
				day = today();
				const { failures, canPass } = await runRound( wiki, wikis, options, io, progress, log, !isFirst );
				isDue = canPass;
				tell( failures.join( '\n' ) );
			}
		} catch ( error ) {
			if ( !mayPass( error ) ) {
				throw error;
			}
			if ( !io.stopSignal.aborted ) {
				tell( error.message );
			}
		}
		progress.clear();
		await delay( seconds * 1000, undefined, { signal: io.stopSignal } ).catch( () => undefined );
	}
}

function watchSeconds( value: string | true ): number {
	const seconds = value === true ? DEFAULT_WATCH_SECONDS : Number( value );
	if ( !( seconds >= 1 && seconds <= 86400 ) ) {
		throw new UsageError( '--watch takes a number of seconds from 1 to 86400.' );
	}
	return seconds;
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
		.option( '--all', 'count every survey that is open or paused, and those that were closed since they were last counted' )
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
			const progress = createProgress( io.stderr );
			const log = await openRunLog( io, options.log, Date.now );
			let wikis: CountedWikis | null = null;
			try {
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
				wikis = await openCountedWikis( connection, storeOf( options, connection ), messages, progress.say );
				if ( seconds !== null ) {
					await watch( wiki, wikis, options, seconds, io, progress, log );
					return;
				}
				await wikis.refresh();
				const { failures, results } = await runRound( wiki, wikis, options, io, progress, log, false );
				if ( failures.length === 1 && results.size === 0 ) {
					throw new CommandFailure( failures[ 0 ] ?? '' );
				}
				failures.forEach( progress.say );
				progress.clear();
				if ( options.json === true ) {
					const isOne = options.all !== true && options.survey.length === 1;
					const json = isOne ? [ ...results.values() ][ 0 ] : Object.fromEntries( results );
					if ( json !== undefined ) {
						await write( io.stdout, `${ JSON.stringify( json, null, '\t' ) }\n` );
					}
				}
				if ( failures.length > 0 || io.stopSignal.aborted ) {
					throw new CommandFailure( failures.length > 0 ? 'Not every survey could be brought up to date.' : 'Stopped before the end.' );
				}
			} catch ( error ) {
				log.event( 'error', 'ended', { code: ( error as { code?: string } ).code ?? null, message: ( error as Error ).message } );
				throw error;
			} finally {
				progress.clear();
				await wikis?.close();
				await log.close();
			}
		} );
}
