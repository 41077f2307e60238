/** The wikitext of a survey's results page, in the language of the messages. */
import type { Messages } from '../i18n/messages';
import type { Taxonomy } from '../skills/taxonomy';
import type { SurveyReport } from './survey-report';

/**
 * The block that the bot keeps between its markers on `Results`.
 *
 * @param report
 * @param messages - Texts in the page's language
 * @param taxonomy - For the labels of skills; null where there is none
 */
export function writeResultsPage( report: SurveyReport, messages: Messages, taxonomy: Taxonomy | null ): string {
	return '';
}
