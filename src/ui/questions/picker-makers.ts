/** The controls that few surveys need: they stand in a module of their own, which is loaded for those. */
import { questionsOf } from '../../core/survey/parameters';
import type { DropdownQuestion, RankingQuestion, Survey, TagboxQuestion } from '../../core/survey/definition';
import type { QuestionEnvironment, QuestionWidget } from './question-frame';

export interface PickerMakers {
	readonly createPicker: ( question: TagboxQuestion | DropdownQuestion, environment: QuestionEnvironment ) => QuestionWidget;
	readonly createRanking: ( question: RankingQuestion, environment: QuestionEnvironment ) => QuestionWidget;
}

/**
 * Whether a survey asks for a choice from a long list, or for an order.
 *
 * @param survey
 */
export function needsPickers( survey: Survey ): boolean {
	return questionsOf( survey ).some( ( { type, ...question } ) => type === 'tagbox' || type === 'ranking' ||
		'choicesFrom' in question && question.choicesFrom !== null );
}
