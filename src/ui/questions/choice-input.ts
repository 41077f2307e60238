import { choiceLabel, type TextContext } from '../../core/survey/text';
import { element } from '../element';
import { surveyText } from '../survey-text';
import { isScaleStep } from './scale-ends';
import type { Choice } from '../../core/survey/definition';

/** A native radio button or check box in its label. */
export interface ChoiceInput {
	readonly element: HTMLElement;
	readonly input: HTMLInputElement;
}

export interface ChoiceInputOptions {
	readonly type: 'radio' | 'checkbox';
	/** The same for all radio buttons of a group. */
	readonly name: string;
	readonly choice: Choice;
	/** The choice is shown only because an earlier answer has it. */
	readonly isGone: boolean;
	/** Drawn as a box around the choice, as the steps of a scale are. */
	readonly isBox: boolean;
	readonly texts: TextContext;
}

/**
 * What a choice is called, and that it is no longer offered if it is not.
 *
 * @param choice
 * @param isGone
 * @param texts
 */
export function choiceWords( choice: Choice, isGone: boolean, texts: TextContext ): HTMLElement {
	const { messages } = texts;
	const label = choiceLabel( choice, texts );
	return isGone ?
		element( 'span', {}, messages.text( 'localskills-form-retired-choice', label.text ) ) :
		surveyText( label, messages );
}

/**
 * A code that an earlier answer holds and the question does not know.
 *
 * @param code
 */
export function unknownChoice( code: string ): Choice {
	return { value: code, text: null, visibleIf: null, isRetired: true };
}

/**
 * A choice to press: the native input, so that the browser's own keys work, with its label around it.
 *
 * @param options
 */
export function createChoiceInput( options: ChoiceInputOptions ): ChoiceInput {
	const { type, name, choice, isGone, isBox, texts } = options;
	const input = element( 'input', { type, name, value: choice.value } );
	const words = choiceWords( choice, isGone, texts );
	if ( !isBox ) {
		return {
			input,
			element: element( 'label', { class: 'ext-localSkills-form-choice' },
				input, element( 'span', { class: 'ext-localSkills-form-choice-label' }, words ) ),
		};
	}
	const isStep = isScaleStep( choice );
	const text = words.textContent || '';
	const hasWords = !isStep || text !== choice.value;
	return {
		input,
		element: element( 'label', {
			class: `ext-localSkills-form-box ext-localSkills-form-box-${ isStep ? 'step' : 'other' }`,
			...( hasWords ? { title: text } : {} ),
		},
		input,
		element( 'span', { class: 'ext-localSkills-form-mark' },
			isStep ? texts.messages.number( Number( choice.value ) ) : null,
			// Read out with the number; seen where there is room for it.
			hasWords ? element( 'span', { class: 'ext-localSkills-form-box-label' }, isStep ? ' ' : null, words ) : null,
		) ),
	};
}

/**
 * What a key does among radio buttons beyond the browser's own: a number chooses the step of that number, Delete takes
 * the choice away.
 *
 * @param event
 * @param inputs - Of the group
 * @return The code that is now to be chosen; null: none; undefined: the key does nothing
 */
export function codeOfKey( event: KeyboardEvent, inputs: readonly HTMLInputElement[] ): string | null | undefined {
	if ( event.altKey || event.ctrlKey || event.metaKey ) {
		return undefined;
	}
	const input = inputs.find( ( { value } ) => value === event.key );
	const code = input ? input.value : event.key === 'Delete' || event.key === 'Backspace' ? null : undefined;
	if ( code !== undefined ) {
		event.preventDefault();
	}
	if ( input ) {
		input.focus();
	}
	return code;
}
