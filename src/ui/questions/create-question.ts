import { createChoices } from './choices';
import { createDropdown } from './dropdown';
import { createGrid } from './grid';
import { createTextField } from './text-field';
import type { Question } from '../../core/survey/definition';
import type { PickerMakers } from './picker-makers';
import type { QuestionEnvironment, QuestionWidget } from './question-frame';

/**
 * The control for a question of any type.
 *
 * @param question
 * @param environment - With `pickers`, if `needsPickers` says so
 */
export function createQuestion( question: Question, environment: QuestionEnvironment ): QuestionWidget {
	const { createPicker, createRanking } = ( environment.pickers || {} ) as PickerMakers;
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
