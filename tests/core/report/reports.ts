/** Reports for the tests of this folder. */
import { createPageTitles } from '../../../src/core/pages';
import { type CountedAnswer, countedAnswers } from '../../../src/core/report/counted-answers';
import type { SurveyReport } from '../../../src/core/report/survey-report';
import type { Exclusion } from '../../../src/core/survey/answer';
import type { Survey } from '../../../src/core/survey/definition';
import { computeResults } from '../../../src/core/analysis/compute-results';
import { surveyOf, tallyOf, type Values } from '../analysis/surveys';

export function reportOf(
	answers: readonly Values[], survey: Survey = surveyOf(), excluded: readonly Exclusion[] = [],
): SurveyReport {
	const titles = createPageTitles();
	return {
		survey,
		definitionRevision: 12,
		results: computeResults( survey, tallyOf( survey, answers ), excluded ),
		faults: [],
		counted: countedAnswers( answers.map( ( _, index ): CountedAnswer => ( {
			user: `User ${ index }`, page: titles.answer( survey.id, `User ${ index }` ), revision: 100 + index,
			timestamp: `2026-11-0${ 1 + index % 9 }T10:00:00Z`,
		} ) ) ),
		titles,
	};
}
