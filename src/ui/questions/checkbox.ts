import { choiceLabel } from '../../core/survey/text';
import { element, replaceContents } from '../element';
import { surveyText } from '../survey-text';
import { choiceList, createQuestionFrame, retiredLabel, type QuestionEnvironment, type QuestionWidget } from './question-frame';
import type { CheckboxQuestion } from '../../core/survey/definition';
import type { Messages } from '../../core/i18n/messages';

function limitNote( question: CheckboxQuestion, messages: Messages ): string {
	const { minSelectedChoices: least, maxSelectedChoices: most } = question;
	if ( least !== null && most !== null ) {
		return messages.text( 'localskills-form-choose-between', least, most );
	}
	return most !== null ? messages.text( 'localskills-form-choose-at-most', most ) :
		least !== null ? messages.text( 'localskills-form-choose-at-least', least ) :
			'';
}

/**
 * Multiple choice: check boxes, with a count of those ticked where there is a limit. Boxes over the
 * limit stay free, for a person may want to tick the new one before unticking the old one.
 *
 * @param question
 * @param environment
 */
export function createCheckbox( question: CheckboxQuestion, environment: QuestionEnvironment ): QuestionWidget {
	const { texts, onChange } = environment;
	const { messages } = texts;
	const frame = createQuestionFrame( question, texts, limitNote( question, messages ) );
	const boxes = new Map<string, OO.ui.CheckboxInputWidget>();
	const list = choiceList( question.choices );
	const count = element( 'div', { class: 'ext-localSkills-form-question-count', 'aria-live': 'polite' } );

	const addBox = ( value: string, label: HTMLElement ): void => {
		const box = new OO.ui.CheckboxInputWidget( { value } );
		boxes.set( value, box );
		list.appendChild( new OO.ui.FieldLayout( box, { label: $( label ), align: 'inline' } ).$element[ 0 ] as HTMLElement );
	};
	question.choices.forEach( ( choice ) => addBox( choice.value, surveyText( choiceLabel( choice, texts ), messages ) ) );

	const ticked = (): string[] => Array.from( boxes.keys() ).filter(
		( value ) => ( ( boxes.get( value ) as OO.ui.CheckboxInputWidget ).$input[ 0 ] as HTMLInputElement ).checked,
	);
	const showCount = ( number: number ): void => {
		const most = question.maxSelectedChoices;
		count.classList.toggle( 'ext-localSkills-form-question-count-over', most !== null && number > most );
		replaceContents( count, most === null || number === 0 ? null : messages.text( 'localskills-form-chosen-of', number, most ) );
	};
	list.addEventListener( 'change', () => {
		const values = ticked();
		showCount( values.length );
		onChange( question.name, values );
	} );
	frame.body.appendChild( list );
	frame.body.appendChild( count );

	return {
		element: frame.element,
		show( values ) {
			const chosen = values.get( question.name ) || [];
			chosen.filter( ( value ) => !boxes.has( value ) ).forEach(
				( value ) => addBox( value, element( 'span', {}, retiredLabel( value, texts ) ) ),
			);
			boxes.forEach( ( box, value ) => box.setSelected( chosen.includes( value ) ) );
			showCount( chosen.length );
		},
		setFault: ( text ) => frame.setFault( text ),
		focus: () => ( boxes.values().next().value as OO.ui.CheckboxInputWidget ).focus(),
	};
}
