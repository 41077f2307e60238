import { createChoices } from './choices';
import { createDropdown } from './dropdown';
import { createGrid } from './grid';
import { createLateQuestion } from './late-question';
import { createTextField } from './text-field';
import type { Question } from '../../core/survey/definition';
import type { QuestionEnvironment, QuestionWidget } from './question-frame';

/**
 * The control for a question of any type.
 *
 * @param question
 * @param environment
 */
export function createQuestion( question: Question, environment: QuestionEnvironment ): QuestionWidget {
	switch ( question.type ) {
		case 'radiogroup':
		case 'checkbox':
		case 'rating':
		case 'boolean':
			return createChoices( question, environment );
		case 'dropdown':
			return question.choicesFrom === null ? createDropdown( question, environment ) :
				createLateQuestion( question, environment, ( { createPicker } ) => createPicker( question, environment ) );
		case 'tagbox':
			return createLateQuestion( question, environment, ( { createPicker } ) => createPicker( question, environment ) );
		case 'ranking':
			return createLateQuestion( question, environment, ( { createRanking } ) => createRanking( question, environment ) );
		case 'matrix':
		case 'matrixdropdown':
			return createGrid( question, environment );
		case 'text':
		case 'comment':
			return createTextField( question, environment );
	}
}
