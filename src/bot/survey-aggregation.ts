/** From the pages of a wiki to the results of one survey, and back onto the wiki. */
import type { Messages } from '../core/i18n/messages';
import type { PageTitles } from '../core/pages';
import { replaceBetweenMarkers } from '../core/report/markers';
import { resultPages, type ResultPage } from '../core/report/result-pages';
import type { SurveyReport } from '../core/report/survey-report';
import type { BotWiki } from '../wiki/bot-port';
import { countSurvey } from '../wiki/counting/count-survey';
import type { CountingPlace } from '../wiki/counting/counting-place';
import type { TemplateCallReader } from '../wiki/counting/template-calls';
import { blankAnswerUpdates } from './blank-answers';
import { isBotExcluded } from './bot-exclusion';
import type { PageUpdate } from './page-update';

/** What every survey of a wiki is counted with. */
export interface AggregationContext {
	readonly wiki: BotWiki;
	readonly titles: PageTitles;
	/** The wiki as a place to count answers. */
	readonly home: CountingPlace;
	/** Texts in the language of the wiki's content. */
	readonly messages: Messages;
	/** Texts in another language. */
	readonly messagesIn: ( language: string ) => Promise<Messages>;
	/** Codes of the languages that the results are written in, besides that of the content. */
	readonly languages: readonly string[];
	/** Texts for the operator. */
	readonly operatorMessages: Messages;
	/** Names by which pages can ask this bot to stay away. */
	readonly botNames: readonly string[];
	readonly readExclusionCalls: TemplateCallReader;
	/** Told how many answer pages have been read so far. */
	readonly onPages: ( count: number ) => void;
}

export interface SurveyAggregation {
	readonly report: SurveyReport;
	/** What the pages of the results shall say. */
	readonly updates: readonly PageUpdate[];
	/** For the operator: what was left out of the definition or the taxonomy. */
	readonly notes: readonly string[];
}

/**
 * Reads and counts the answers to a survey.
 *
 * @param context
 * @param id - The survey's
 * @return The results, and the pages that shall show them; nothing is saved yet. Rejects with a
 *  SurveyFault when there is no such survey or its definition cannot be used
 */
export async function aggregateSurvey( context: AggregationContext, id: string ): Promise<SurveyAggregation> {
	const { home, messages, onPages } = context;
	const { report, taxonomy, notes } = await countSurvey( home, id, context.operatorMessages, { onPages } );
	const languages = await Promise.all( context.languages.map( context.messagesIn ) );
	const resultsPages = resultPages( report, [ messages, ...languages ], taxonomy );
	const summary = messages.text( 'localskills-bot-summary', report.results.counted );
	const isForbidden = ( text: string ): boolean => isBotExcluded( context.readExclusionCalls( text ), context.botNames );
	return {
		report,
		notes,
		updates: [
			...resultsPages.map( ( { title, text, kind, contentModel, language }: ResultPage ): PageUpdate => kind === 'block' ? {
				title,
				render: ( current ) => replaceBetweenMarkers( current, text, language.text( 'localskills-bot-marker-note' ) ),
				summary,
				isForbidden,
			} : { title, render: () => text, summary, ...contentModel === undefined ? {} : { contentModel } } ),
			...await blankAnswerUpdates( context, report.survey, taxonomy, isForbidden ),
		],
	};
}
