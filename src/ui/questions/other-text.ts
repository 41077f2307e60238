import { OTHER, otherParameter } from '../../core/survey/special-choices';
import { element } from '../element';
import type { AnswerValues } from '../../core/survey/answer';
import type { Question } from '../../core/survey/definition';
import type { QuestionEnvironment } from './question-frame';

/** The field for what "other" is. */
export interface OtherText {
	readonly element: HTMLElement;
	show( values: AnswerValues ): void;
	/** The field is there while "other" is among the codes. What was typed comes back with it. */
	update( codes: readonly string[] ): void;
	focus(): void;
}

/**
 * The field that goes with the choice "other".
 *
 * @param question
 * @param environment
 * @param describedBy - Ids of the question's help and fault
 */
export function createOtherText( question: Question, environment: QuestionEnvironment, describedBy: string ): OtherText {
	const { texts: { messages }, onChange } = environment;
	const parameter = otherParameter( question.name );
	const input = element( 'input', {
		type: 'text', class: 'ext-localSkills-form-input', 'aria-describedby': describedBy,
	} );
	const field = element( 'label', { class: 'ext-localSkills-form-other' }, messages.text( 'localskills-form-other-text' ), input );
	field.hidden = true;
	const tell = (): void => onChange( parameter, field.hidden || input.value.trim() === '' ? [] : [ input.value ] );
	input.addEventListener( 'input', tell );
	return {
		element: field,
		show( values ) {
			input.value = ( values.get( parameter ) || [] )[ 0 ] || '';
			field.hidden = !( values.get( question.name ) || [] ).includes( OTHER );
		},
		update( codes ) {
			if ( field.hidden === codes.includes( OTHER ) ) {
				field.hidden = !field.hidden;
				tell();
			}
		},
		focus: () => input.focus(),
	};
}
