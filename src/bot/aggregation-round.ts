/** One round over some surveys: count each, bring its pages up to date, say what was done. */
import { exclusionReasons } from '../core/analysis/exclusion-list';
import type { Results } from '../core/analysis/results';
import type { AnswerSource } from '../wiki/answer-source';
import type { BotWiki } from '../wiki/bot-port';
import { createDefinitionReader } from '../wiki/counting/contributions';
import { countExchange } from '../wiki/counting/count-exchange';
import { openCountingPlace } from '../wiki/counting/counting-place';
import { SurveyFault } from '../wiki/counting/survey-fault';
import { createWikiTemplateReader } from '../wiki/counting/template-calls';
import { isSessionLoss, RequestFault } from '../wiki/mwbot/request-fault';
import { SaveFault } from '../wiki/port';
import type { AggregationContext } from './aggregation-context';
import { EXCLUSION_TEMPLATES } from './bot-exclusion';
import { CommandFailure } from './command-io';
import type { CommandIo } from './command-io';
import { contentMessages, createMessagesIn, openOtherPlaces } from './connection';
import type { CountedWikis } from './counted-wikis';
import { dueSurveys } from './due-surveys';
import { messageLanguages, operatorMessages } from './messages';
import type { Progress } from './progress';
import type { RunLog } from './run-log';
import { isOfOnePage, saveUpdates } from './save-updates';
import { createSharedPages } from './shared-pages';
import { aggregateSurvey, unreadTexts } from './survey-aggregation';
import { today } from './watch';

/** What of the command's options a round needs to know. */
export interface RoundOptions {
	readonly survey: readonly string[];
	/** Every survey that is due, instead of those. */
	readonly all?: boolean;
	readonly dryRun?: boolean;
	/** Results are printed as JSON: standard output is for them alone. */
	readonly json?: boolean;
	/** The day (YYYY-MM-DD, UTC) whose offers and searches are set beside the results; today if missing. */
	readonly date?: string;
}

export interface Round {
	/** What could not be done, in words. */
	readonly failures: readonly string[];
	/** Whether the same could be done later although nothing has changed, such as on a page that is protected now. */
	readonly canPass: boolean;
	/** What is listed in them can be read where they are to be printed, until all is closed. */
	readonly results: ReadonlyMap<string, Results>;
	close(): void;
}

interface SurveyOutcome {
	readonly results: Results;
	readonly refusals: readonly string[];
	/** Pages that were saved, or would be in a run that is not dry. */
	readonly saved: number;
	readonly unchanged: number;
}

export async function createContext(
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

export function countText( count: number, one: string, several: string ): string {
	return `${ count } ${ count === 1 ? one : several }`;
}

export function countsText( { counted, excluded }: Results ): string {
	const changed = exclusionReasons( excluded ).get( 'changed-by-others' ) ?? 0;
	const parts = [ countText( counted, 'answer counted', 'answers counted' ) ];
	if ( excluded.length > changed ) {
		parts.push( countText( excluded.length - changed, 'page not counted', 'pages not counted' ) );
	}
	if ( changed > 0 ) {
		parts.push( `others' changes to ${ countText( changed, 'answer', 'answers' ) } not counted` );
	}
	return parts.join( ', ' );
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
	context: AggregationContext, id: string, options: RoundOptions, io: CommandIo, progress: Progress, log: RunLog,
	isQuiet: boolean, open: ( () => void )[],
): Promise<SurveyOutcome> {
	progress.show( `${ id }: reading the answers…` );
	const { report: { results }, updates, notes, unread, close } = await aggregateSurvey( context, id );
	open.push( close );
	unread.forEach( ( { title, error } ) => log.event( 'warning', 'answer-unread', {
		survey: id, title, explanation: error instanceof Error ? error.stack ?? error.message : String( error ),
	} ) );
	const { outcomes, notes: strays, refusals, saved, unchanged } = await saveUpdates( await updates(), {
		wiki: context.wiki,
		stopTitle: context.titles.stop(),
		isDryRun: options.dryRun === true,
		isJson: options.json === true,
		io, progress, log,
		fields: { survey: id },
		nameOf: ( title ) => title.slice( `${ context.titles.survey( id ) }/`.length ),
	}, () => log.event( 'info', 'counted', {
		survey: id, counted: results.counted, excluded: results.excluded.length, requests: log.requests,
	} ) );
	if ( !isQuiet || saved > 0 ) {
		[ ...notes, ...strays ].forEach( progress.say );
		unreadTexts( id, unread ).forEach( progress.say );
		progress.say( `${ id }: ${ countsText( results ) }; ${ outcomes.join( ', ' ) }.` );
	}
	return { results, refusals, saved, unchanged };
}

export async function runRound(
	wiki: BotWiki, wikis: CountedWikis, options: RoundOptions, io: CommandIo, progress: Progress, log: RunLog,
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
	const ids = options.all !== true ? [ ...new Set( options.survey ) ] : await dueSurveys( shared.source, titles, shared.share, {
		changes: ( query ) => wiki.changes( query ), now: Date.now(),
	} );
	const results = new Map<string, Results>();
	const open: ( () => void )[] = [];
	const closeAll = (): void => open.splice( 0 ).forEach( ( close ) => close() );
	const failures: string[] = [];
	let canPass = false;
	const total = { saved: 0, unchanged: 0, refused: 0 };
	if ( ids.length === 0 && !isQuiet ) {
		progress.say( `No survey has to be counted below ${ titles.survey( '' ) }` );
	}
	for ( const id of ids ) {
		try {
			const outcome = await runSurvey( context, id, options, io, progress, log, isQuiet, open );
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
		} finally {
			if ( options.json !== true ) {
				closeAll();
			}
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
	return { failures, canPass, results, close: closeAll };
}
