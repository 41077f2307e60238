/** The wikitext of a survey's results page, in the language of the messages. */
import type { Messages } from '../i18n/messages';
import type { Taxonomy } from '../skills/taxonomy';
import { writeBreakdowns } from './breakdown-tables';
import { createPageContext, type PageContext } from './page-context';
import { writeFacts, writeFaults, writeHeadline } from './overview';
import { writeQuestionTables } from './question-tables';
import { writeExclusions, writeMethods, writeReadingGuide } from './reading-guide';
import { writeSkillsTable } from './skills-table';
import { publishedResults, type SurveyReport } from './survey-report';

/** Where all results pages of a wiki are found. */
export const RESULTS_CATEGORY = 'Skills survey results';

/**
 * The block that the bot keeps between its markers on `Results`. Withholds by itself what may not be published. The
 * same report gives the same text, byte for byte.
 *
 * @param report
 * @param messages - Texts in the page's language
 * @param taxonomy - For the labels of skills; null where there is none
 */
export function writeResultsPage( report: SurveyReport, messages: Messages, taxonomy: Taxonomy | null ): string {
	return writeResults( createPageContext( report, publishedResults( report ), messages, taxonomy ) );
}

/** The same, where it is known what may be published. */
export function writeResults( context: PageContext ): string {
	const { report, markup: { messages } } = context;
	const hasAnswers = report.results.counted > 0;
	return [
		`<div class="ext-localSkills-results mw-content-${ messages.direction }" lang="${ messages.language }" dir="${ messages.direction }">`,
		...writeFacts( context ),
		...writeFaults( context ),
		...hasAnswers ? [
			...writeHeadline( context ),
			...writeSkillsTable( context ),
			...writeBreakdowns( context ),
			...writeQuestionTables( context ),
			...writeReadingGuide( context ),
		] : [ `<p>${ context.markup.say( 'localskills-results-nothing-yet' ) }</p>` ],
		...writeMethods( context ),
		...writeExclusions( context ),
		'</div>',
		`[[Category:${ RESULTS_CATEGORY }]]`,
	].join( '\n' );
}
