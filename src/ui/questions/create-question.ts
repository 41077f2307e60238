import { createCheckbox } from './checkbox';
import { createComment } from './comment';
import { createGrid } from './grid';
import { createRadiogroup } from './radiogroup';
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
			return createRadiogroup( question, environment );
		case 'checkbox':
			return createCheckbox( question, environment );
		case 'matrixdropdown':
			return createGrid( question, environment );
		case 'comment':
			return createComment( question, environment );
	}
}
