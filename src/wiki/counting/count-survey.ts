/** From the pages of wikis to what the results of one survey say. */
import { computeResults } from '../../core/analysis/compute-results';
import { oneAnswerPerAccount } from '../../core/analysis/one-answer-per-account';
import { addAnswer, createTally } from '../../core/analysis/tally';
import type { Messages } from '../../core/i18n/messages';
import { countedAnswers } from '../../core/report/counted-answers';
import type { SurveyReport } from '../../core/report/survey-report';
import type { Taxonomy } from '../../core/skills/taxonomy';
import type { Answer } from '../../core/survey/answer';
import type { CountingPlace } from './counting-place';
import { loadSurvey } from './load-survey';
import { readAnswers, type ReadingOptions } from './read-answers';

export interface CountedSurvey {
	readonly report: SurveyReport;
	readonly taxonomy: Taxonomy | null;
	/** For the operator: what was left out of the definition or the taxonomy, with the place. */
	readonly notes: readonly string[];
}

/**
 * Counts the answers to a survey.
 *
 * @param home - Where the definition is and the results go
 * @param id - Of the survey
 * @param messages - Say what is wrong with a definition
 * @param options
 * @return Rejects with a SurveyFault when there is no such survey or its definition cannot be used
 */
export async function countSurvey(
	home: CountingPlace, id: string, messages: Messages, options: ReadingOptions = {},
): Promise<CountedSurvey> {
	const { survey, taxonomy, definitionRevision, faults, notes } = await loadSurvey( home, id, messages );
	const answers: Answer[] = [];
	const excluded = await readAnswers( home, survey, ( answer ) => answers.push( answer ), options );
	const counted = oneAnswerPerAccount( answers );
	const tally = createTally( survey );
	counted.answers.forEach( ( answer ) => addAnswer( tally, answer ) );
	return {
		report: {
			survey,
			definitionRevision,
			results: computeResults( survey, tally, [ ...excluded, ...counted.excluded ] ),
			faults,
			counted: countedAnswers( counted.answers ),
			titles: home.titles,
		},
		taxonomy,
		notes,
	};
}
