import { createPageContext } from '../../../src/core/report/page-context';
import { writeResults } from '../../../src/core/report/results-page';
import { publishedResults, type SurveyReport, waveChange } from '../../../src/core/report/survey-report';
import type { Messages } from '../../../src/core/i18n/messages';
import type { Taxonomy } from '../../../src/core/skills/taxonomy';

/** The results of a survey in one language alone. */
export function writeResultsPage( report: SurveyReport, messages: Messages, taxonomy: Taxonomy | null ): string {
	const published = publishedResults( report );
	const change = waveChange( report, published );
	return writeResults( createPageContext( report, published, messages, taxonomy, [ messages ], change ) );
}
