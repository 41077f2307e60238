/** One round over the exchange of skills: read it, match it, bring its pages up to date, remind people. */
import { exchangePages } from '../core/exchange/board/exchange-pages';
import type { BoardLanguage } from '../core/exchange/board/board';
import { type ExchangeReport, listReported } from '../core/exchange/exchange-report';
import { isOpen } from '../core/exchange/listed-record';
import type { ReasonWords } from '../core/exchange/reason-text';
import { reportPages } from '../core/exchange/report/report-pages';
import type { Messages } from '../core/i18n/messages';
import type { ExportedTables } from '../core/interchange/capx/export-tables';
import { writeTabular } from '../core/interchange/tabular/write-tabular';
import { writeJsonPage } from '../core/json/write-json';
import { largestPageFor } from '../core/report/page-size';
import type { ResultPage } from '../core/report/result-pages';
import type { AnswerSource } from '../wiki/answer-source';
import type { BotWiki } from '../wiki/bot-port';
import { createWikiTemplateReader } from '../wiki/counting/template-calls';
import { countText } from './aggregation-round';
import { EXCLUSION_TEMPLATES } from './bot-exclusion';
import type { CommandIo } from './command-io';
import { contentMessages, createMessagesIn } from './connection';
import { readExchangeReport } from './exchange-report';
import type { ExchangeOnWiki } from './exchange-report';
import { exportedTables } from './exchange-tables';
import { languageNamesIn } from './language-names';
import { messageLanguages, operatorMessages } from './messages';
import type { Progress } from './progress';
import { noReminders, reminderUpdates } from './reminder-updates';
import type { ReminderUpdates } from './reminder-updates';
import { createExclusionCheck, pageUpdates } from './result-updates';
import type { RunLog } from './run-log';
import { saveUpdates } from './save-updates';
import type { SavedUpdates } from './save-updates';
import { today } from './watch';

export interface ExchangeRoundOptions {
	readonly dryRun?: boolean;
	/** The matches are printed as JSON: standard output is for them alone. */
	readonly json?: boolean;
	/** The day (YYYY-MM-DD, UTC) to match for; today if missing. */
	readonly date?: string;
	/** Whether people are reminded. */
	readonly reminders: boolean;
}

export interface ExchangeRound {
	/** What could not be done, in words. */
	readonly failures: readonly string[];
	/** Whether the same could be done later although nothing has changed. */
	readonly canPass: boolean;
	readonly report: ExchangeReport;
}

const EXPORTED = [ 'users', 'capacities' ] as const;

/** The board, the matches and the needs, as they shall be, in the order in which they are to be saved. */
function pagesOf(
	onWiki: ExchangeOnWiki, languages: readonly Messages[], tables: ExportedTables, largestPage: number,
): readonly ResultPage[] {
	const { report, surveys, elsewhere, settings, pageOfRecord } = onWiki;
	const { records, titles, taxonomy } = report;
	const words = languages.map( ( messages ): ReasonWords & BoardLanguage => (
		{ messages, taxonomy, languageName: languageNamesIn( messages.language ) }
	) );
	return [
		...exchangePages( {
			records: listReported( report, pageOfRecord ), taxonomy, titles, elsewhere: elsewhere?.people ?? null,
		}, words, largestPage ),
		...reportPages( report, words, { surveys, elsewhere, minCell: settings.exchange.minCell, largestPage } ),
		...EXPORTED.map( ( table ): ResultPage => ( {
			title: titles.exchangeTable( table ), text: writeJsonPage( writeTabular( tables[ table ] ) ), kind: 'whole', contentModel: 'json',
			isOnlyKept: records.length === 0, language: ( words[ 0 ] as ReasonWords ).messages,
		} ) ),
	];
}

function together( one: SavedUpdates, other: SavedUpdates ): SavedUpdates {
	return {
		outcomes: [ ...one.outcomes, ...other.outcomes ], notes: [ ...one.notes, ...other.notes ],
		refusals: [ ...one.refusals, ...other.refusals ],
		saved: one.saved + other.saved, unchanged: one.unchanged + other.unchanged,
	};
}

/** What the operator reads of a round. */
function roundText(
	{ report, notListed }: ExchangeOnWiki, pages: SavedUpdates, reminders: SavedUpdates, isDryRun: boolean,
): string {
	const { matches, leftOut, records } = report;
	const offers = records.filter( ( { kind } ) => kind === 'offer' ).length;
	const strange = notListed.records === 0 ? '' : `, ${ notListed.records } of them with a skill that is not in the list`;
	return [
		`${ countText( offers, 'offer', 'offers' ) } and ${ countText( records.length - offers, 'search', 'searches' ) } read${ strange }`,
		`${ matches.shortlists.length } with suggestions, ${ matches.unmatched.length } without`,
		...leftOut.length === 0 ? [] : [ `${ countText( leftOut.length, 'account', 'accounts' ) } left out` ],
		`${ countText( pages.saved, 'page', 'pages' ) } ${ isDryRun ? 'to be saved' : 'saved' }, ${ pages.unchanged } unchanged, ` +
			`${ pages.refusals.length + reminders.refusals.length } refused`,
		`${ countText( reminders.saved, 'person', 'people' ) } ${ isDryRun ? 'to be reminded' : 'reminded' }`,
	].join( '; ' );
}

/** So many people are named who cannot be reminded. */
const MOST_NAMED = 5;

/**
 * @param wiki
 * @param source - Reads the wiki, perhaps with what was kept of it
 * @param options
 * @param io
 * @param progress
 * @param log
 * @param isQuiet - Whether a round that saved nothing says nothing
 */
export async function runExchangeRound(
	wiki: BotWiki, source: AnswerSource, options: ExchangeRoundOptions, io: CommandIo, progress: Progress, log: RunLog,
	isQuiet: boolean,
): Promise<ExchangeRound> {
	const start = performance.now();
	const requestsBefore = log.requests;
	const isDryRun = options.dryRun === true;
	log.event( 'info', 'run-start', { dryRun: isDryRun } );
	progress.show( 'Reading offers and searches…' );
	const account = await wiki.account();
	const writer = account?.name ?? null;
	const read = await readExchangeReport( wiki, source, {
		date: options.date ?? today(), writer, messages: operatorMessages( io.projectDirectory ),
	} );
	const { titles } = read.report;
	read.exchange.unread.forEach( ( { user, error } ) =>
		log.event( 'warning', 'person-unread', { user, explanation: String( error ) } ) );
	const messages = await contentMessages( wiki, io );
	const messagesIn = createMessagesIn( wiki, io );
	const languages = messageLanguages( io.projectDirectory );
	const isForbidden = createExclusionCheck( {
		botNames: [ ...writer === null ? [] : [ writer ], 'LocalSkills' ],
		readExclusionCalls: await createWikiTemplateReader( wiki, EXCLUSION_TEMPLATES ),
	} );
	const saving = {
		wiki, isDryRun, io, progress, log, stopTitle: titles.stop(), isJson: options.json === true, fields: {},
		nameOf: ( title: string ) => title.replace( `${ titles.root }/`, '' ),
	};
	const reminders: ReminderUpdates = options.reminders ?
		await reminderUpdates( read, { wiki, writer, messages, messagesIn, languages, isForbidden } ) :
		noReminders( read );
	const onWiki = { ...read, report: { ...read.report, untold: reminders.untold } };
	const { report } = onWiki;
	const { records, matches } = report;
	const savedFound = await saveUpdates( reminders.found, saving );
	progress.show( 'Writing the board, the matches and the needs…' );
	const tables = await exportedTables( onWiki, wiki, io );
	const largestPage = largestPageFor( ( await wiki.siteInfo() ).largestPage );
	const pages = pagesOf( onWiki, [ messages, ...await Promise.all( languages.map( messagesIn ) ) ], tables, largestPage );
	const open = listReported( report ).filter( isOpen );
	const offers = open.filter( ( { kind } ) => kind === 'offer' ).length;
	const savedPages = await saveUpdates(
		pageUpdates( pages, messages.text( 'localskills-bot-exchange-summary', offers, open.length - offers ), isForbidden ), saving,
		() => log.event( 'info', 'matched', {
			records: records.length, matched: matches.shortlists.length, unmatched: matches.unmatched.length,
			leftOut: report.leftOut.length, skillNotListed: onWiki.notListed.records, requests: log.requests,
		} ),
	);
	const savedReminders = together( savedFound, await saveUpdates( reminders.updates, saving ) );
	const failures = [ ...savedPages.refusals, ...savedReminders.refusals ];
	const requests = log.requests - requestsBefore;
	const milliseconds = Math.round( performance.now() - start );
	const total = {
		saved: savedPages.saved, unchanged: savedPages.unchanged, reminded: savedReminders.saved, refused: failures.length,
	};
	log.event( failures.length > 0 ? 'warning' : 'info', 'run-end', {
		...total, requests, milliseconds, stopped: io.stopSignal.aborted,
	} );
	if ( !isQuiet || savedPages.saved + savedReminders.saved > 0 ) {
		[ ...onWiki.notes, ...savedPages.notes, ...savedReminders.notes ].forEach( progress.say );
		if ( reminders.unreachable.length > 0 ) {
			const more = reminders.unreachable.length - MOST_NAMED;
			progress.say( `Not reminded, since the title of their talk page would be too long: ${
				reminders.unreachable.slice( 0, MOST_NAMED ).join( ', ' ) }${ more > 0 ? ` and ${ more } more` : '' }.` );
		}
		if ( reminders.postponed > 0 ) {
			progress.say( `${ countText( reminders.postponed, 'person is', 'people are' ) } reminded by the next run.` );
		}
		progress.say( `${ roundText( onWiki, savedPages, savedReminders, isDryRun ) }; ` +
			`${ countText( requests, 'request', 'requests' ) }, ${ ( milliseconds / 1000 ).toFixed( 1 ) } seconds.` );
	}
	return { failures, canPass: failures.length > 0 || reminders.postponed > 0, report };
}
