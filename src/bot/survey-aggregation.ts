/** From the pages of a wiki to the results of one survey, and back onto the wiki. */
import { largestPageFor } from '../core/report/page-size';
import { resultPages } from '../core/report/result-pages';
import type { SurveyReport } from '../core/report/survey-report';
import { countSurvey, type UnreadAnswer } from '../wiki/counting/count-survey';
import type { AggregationContext } from './aggregation-context';
import { blankAnswerUpdates } from './blank-answers';
import type { PageUpdate } from './page-update';
import { createExclusionCheck, resultUpdates } from './result-updates';
import { createSpillFile } from './spill-file';

export interface SurveyAggregation {
	readonly report: SurveyReport;
	/** What the pages of the results shall say: made when it is asked for. */
	updates(): Promise<readonly PageUpdate[]>;
	/** Pages that brought out a fault of the project: they are listed and not counted. */
	readonly unread: readonly UnreadAnswer[];
	/** For the operator: what was left out of the definition or the taxonomy. */
	readonly notes: readonly string[];
	/** The lists in the report, and the pages, cannot be read any more: they may lie in a file. */
	close(): void;
}

/** So many pages are named that could not be read. */
const MOST_NAMED = 5;

/** For the operator: which pages brought out a fault of the project, where there are any. */
export function unreadTexts( id: string, unread: readonly UnreadAnswer[] ): string[] {
	const named = unread.slice( 0, MOST_NAMED ).map( ( { title, error } ) => `${ title } (${ String( error ) })` ).join( '; ' );
	return unread.length === 0 ? [] : [ `${ id }: ${ unread.length } ${ unread.length === 1 ? 'page' : 'pages' } could not be read, ` +
		`which should not have happened, and are not counted: ${ named }.` ];
}

/**
 * Reads and counts the answers to a survey.
 *
 * @param context
 * @param id - The survey's
 * @return The results, and what gives the pages that shall show them; nothing is saved yet. Rejects with a
 *  SurveyFault when there is no such survey or its definition cannot be used
 */
export async function aggregateSurvey( context: AggregationContext, id: string ): Promise<SurveyAggregation> {
	const { counting, messages, onPages } = context;
	const spill = createSpillFile();
	const counted = await countSurvey( counting, id, { onPages, spill } ).catch( ( error: unknown ) => {
		spill.close();
		throw error;
	} );
	const { report, taxonomy, pending, isFrozen, notes, unread } = counted;
	const waiting = pending === 0 ? [] : [ `${ id }: ${ pending } of its answers came, went or changed since the last release, ` +
		`fewer than ${ report.held?.needed ?? report.survey.minCell }: the results stay as they are, or it could be worked out what they say.` ];
	return {
		report, unread,
		close: spill.close,
		notes: [ ...notes, ...waiting ],
		updates: async () => {
			const languages = await Promise.all( context.languages.map( context.messagesIn ) );
			const summary = messages.text( 'localskills-bot-summary', report.results.counted, `[[${ context.titles.survey( id ) }]]` );
			const isForbidden = createExclusionCheck( context );
			const largestPage = largestPageFor( ( await context.wiki.siteInfo() ).largestPage );
			const results = isFrozen ? [] : resultPages( report, [ messages, ...languages ], taxonomy, largestPage );
			return [
				...resultUpdates( results, summary, isForbidden ),
				...await blankAnswerUpdates( context, report.survey, taxonomy, isForbidden ),
			];
		},
	};
}
