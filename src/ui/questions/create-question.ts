import { createChoices } from './choices';
import { createDropdown } from './dropdown';
import { createGrid } from './grid';
import { createPicker } from './picker';
import { createRanking } from './ranking';
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
			return ( question.choicesFrom === null ? createDropdown : createPicker )( question, environment );
		case 'tagbox':
			return createPicker( question, environment );
		case 'ranking':
			return createRanking( question, environment );
		case 'matrix':
		case 'matrixdropdown':
			return createGrid( question, environment );
		case 'text':
		case 'comment':
			return createTextField( question, environment );
	}
}
