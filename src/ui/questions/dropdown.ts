import { otherParameter } from '../../core/survey/special-choices';
import { element, replaceContents } from '../element';
import { choiceWords, unknownChoice } from './choice-input';
import { listedChoices, specialChoices } from './offered-choices';
import { createOtherText } from './other-text';
import { createQuestionFrame, type QuestionEnvironment, type QuestionWidget } from './question-frame';
import type { Choice, DropdownQuestion } from '../../core/survey/definition';

/**
 * Single choice from a list that opens: the browser's own.
 *
 * @param question
 * @param environment
 */
export function createDropdown( question: DropdownQuestion, environment: QuestionEnvironment ): QuestionWidget {
	const { texts, onChange } = environment;
	const id = OO.ui.generateElementId();
	const frame = createQuestionFrame( question, texts, '', id );
	const other = createOtherText( question, environment, frame.describedBy );
	const select = element( 'select', { class: 'ext-localSkills-form-input', id, 'aria-describedby': frame.describedBy } );
	const choices = listedChoices( question ).concat( specialChoices( question ) );
	let code = '';
	/** What an earlier answer has stays in the list, though it is no longer offered. */
	let kept = '';
	let isShown = ( choice: Choice ): boolean => !choice.isRetired;
	let isFaultInOther = false;

	const fill = (): void => {
		const offered = choices.filter( isShown );
		const gone = kept === '' || offered.some( ( { value } ) => value === kept ) ? null :
			choices.find( ( { value, isRetired } ) => value === kept && isRetired ) ||
			( choices.some( ( { value } ) => value === kept ) ? null : unknownChoice( kept ) );
		replaceContents( select, element( 'option', { value: '' }, texts.messages.text( 'localskills-form-choose-one' ) ),
			...offered.concat( gone || [] ).map(
				( choice ) => element( 'option', { value: choice.value }, choiceWords( choice, choice === gone, texts ).textContent ) ),
		);
		// A hidden choice shows as none, and is still the answer when it comes back.
		select.value = Array.from( select.options ).some( ( { value } ) => value === code ) ? code : '';
	};
	select.addEventListener( 'change', () => {
		code = select.value;
		const codes = code === '' ? [] : [ code ];
		onChange( question.name, codes );
		other.update( codes );
	} );
	fill();
	frame.body.appendChild( select );
	frame.body.appendChild( other.element );

	return {
		element: frame.element,
		show( values ) {
			code = kept = ( values.get( question.name ) || [] )[ 0 ] || '';
			fill();
			other.show( values );
		},
		update( visible ) {
			frame.update( visible );
			isShown = ( choice ) => !choice.isRetired && visible.isChoiceShown( question.name, choice.value );
			// Filling closes the list, so it is left alone where nothing can have changed.
			if ( choices.some( ( { visibleIf } ) => visibleIf !== null ) ) {
				fill();
			}
		},
		setFault( text, parameter ) {
			frame.setFault( text );
			isFaultInOther = text !== null && parameter === otherParameter( question.name );
		},
		focus: () => isFaultInOther ? other.focus() : select.focus(),
	};
}
