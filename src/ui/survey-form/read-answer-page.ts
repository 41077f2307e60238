import { ANSWER_TEMPLATE, createAnswerReader, type AnswerReading } from '../../core/survey/read-answer';
import { createTemplateReader, type TemplateReader } from '../../core/wikitext/template-reader';
import type { Survey } from '../../core/survey/definition';
import type { WikiPage } from '../../wiki/port';
import type { SurveyContext } from './survey-context';

/** The person's answer page as it was read from the wiki. */
export interface AnswerPage {
	/** Its newest revision; 0 when the page does not exist. */
	readonly revision: number;
	/** Empty when the page does not exist, is hidden or is a redirect. */
	readonly text: string;
	/** When it was saved (ISO 8601, UTC); null when the page does not exist. */
	readonly timestamp: string | null;
	/** Who saved the newest revision. */
	readonly user: string | null;
	readonly reading: AnswerReading;
}

/** What a page, or none, holds as an answer to a survey. */
export type AnswerPageReader = ( page: WikiPage | undefined ) => AnswerPage;

/**
 * Finds the calls of the answer template in wikitext.
 *
 * @param context
 */
export function answerCalls( context: SurveyContext ): TemplateReader {
	return createTemplateReader( { templates: [ ANSWER_TEMPLATE ], templateNamespaces: context.templateNamespaces } );
}

/**
 * Reads answers to a survey from pages.
 *
 * @param context
 * @param survey
 */
export function createAnswerPageReader( context: SurveyContext, survey: Survey ): AnswerPageReader {
	const readAnswer = createAnswerReader( survey, answerCalls( context ) );
	return ( page ) => {
		const text = page && !page.isRedirect && page.latest.text || '';
		return {
			revision: page ? page.latest.id : 0,
			text,
			timestamp: page ? page.latest.timestamp : null,
			user: page ? page.latest.user : null,
			reading: readAnswer( text ),
		};
	};
}
