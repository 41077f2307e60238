/** The controls that few surveys need: they stand in a module of their own, which is loaded for those. */
import type { DropdownQuestion, RankingQuestion, TagboxQuestion } from '../../core/survey/definition';
import type { QuestionEnvironment, QuestionWidget } from './question-frame';

export interface PickerMakers {
	readonly createPicker: ( question: TagboxQuestion | DropdownQuestion, environment: QuestionEnvironment ) => QuestionWidget;
	readonly createRanking: ( question: RankingQuestion, environment: QuestionEnvironment ) => QuestionWidget;
}
