/** From the pages of a wiki to the results of one survey, and back onto the wiki. */
import type { Messages } from '../core/i18n/messages';
import { parseJson } from '../core/json/parse-json';
import type { PageTitles } from '../core/pages';
import { replaceBetweenMarkers } from '../core/report/markers';
import { resultPages, type ResultPage } from '../core/report/result-pages';
import type { SurveyReport } from '../core/report/survey-report';
import type { BotWiki } from '../wiki/bot-port';
import { type CountingContext, countSurvey } from '../wiki/counting/count-survey';
import type { TemplateCallReader } from '../wiki/counting/template-calls';
import { blankAnswerUpdates } from './blank-answers';
import { isBotExcluded } from './bot-exclusion';
import type { PageUpdate } from './page-update';

/** What every survey of a wiki is counted with. */
export interface AggregationContext {
	readonly wiki: BotWiki;
	readonly titles: PageTitles;
	readonly counting: CountingContext;
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
	const { counting, messages, onPages } = context;
	const { report, taxonomy, pending, isFrozen, notes } = await countSurvey( counting, id, { onPages } );
	const waiting = pending === 0 ? [] : [ `${ id }: ${ pending } of its answers came, went or changed since the last release, ` +
		`fewer than ${ report.held?.needed ?? report.survey.minCell }: the results stay as they are, or it could be worked out what they say.` ];
	const languages = await Promise.all( context.languages.map( context.messagesIn ) );
	const summary = messages.text( 'localskills-bot-summary', report.results.counted, `[[${ context.titles.survey( id ) }]]` );
	const isForbidden = ( text: string ): boolean => isBotExcluded( context.readExclusionCalls( text ), context.botNames );
	// JSON can hold no template; where the page is text instead, it may.
	const isForbiddenText = ( text: string ): boolean => parseJson( text ).value === undefined && isForbidden( text );
	const results = isFrozen ? [] : resultPages( report, [ messages, ...languages ], taxonomy )
		.map( ( { title, text, kind, contentModel, isOnlyKept = false, language }: ResultPage ): PageUpdate => kind === 'block' ? {
			title,
			render: ( current ) => replaceBetweenMarkers( current, text, language.text( 'localskills-bot-marker-note' ) ),
			summary,
			isForbidden,
			isOnlyKept,
		} : {
			title, render: () => text, summary, isForbidden: isForbiddenText,
			...contentModel === undefined ? {} : { contentModel },
		} );
	// What the next run takes for published is saved first: should this one be cut off, the pages come after it.
	const isData = ( { contentModel }: PageUpdate ): boolean => contentModel === 'json';
	return {
		report,
		notes: [ ...notes, ...waiting ],
		updates: [
			...results.filter( isData ),
			...results.filter( ( update ) => !isData( update ) ),
			...await blankAnswerUpdates( context, report.survey, taxonomy, isForbidden ),
		],
	};
}
