/** The wikitext of a survey's results page, in the language of the messages. */
import type { Messages } from '../i18n/messages';
import type { Taxonomy } from '../skills/taxonomy';
import { writeBalance } from './balance-table';
import { writeBreakdowns } from './breakdown-tables';
import { writeChange } from './change-tables';
import { writeExclusions } from './exclusions';
import { writeFindings } from './findings';
import { writeGlossary } from './glossary';
import { writeMethods } from './methods';
import { writePlot } from './need-plot';
import { writeFacts, writeFaults } from './overview';
import { createPageContext, type PageContext } from './page-context';
import { writeQuestionTables } from './question-tables';
import { writeSkillsTable } from './skills-table';
import { publishedResults, type SurveyReport, waveChange } from './survey-report';

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
	const published = publishedResults( report );
	const change = waveChange( report, published );
	return writeResults( createPageContext( report, published, messages, taxonomy, [ messages ], change ) );
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
			...writeFindings( context ),
			...writePlot( context ),
			...writeSkillsTable( context ),
			...writeBalance( context ),
			...writeChange( context ),
			...writeBreakdowns( context ),
			...writeQuestionTables( context ),
			...writeGlossary( context ),
		] : [ `<p>${ context.markup.say( 'localskills-results-nothing-yet' ) }</p>` ],
		...writeMethods( context ),
		...writeExclusions( context ),
		'</div>',
		`[[Category:${ RESULTS_CATEGORY }]]`,
	].join( '\n' );
}
