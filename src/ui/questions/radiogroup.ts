import { choiceLabel } from '../../core/survey/text';
import { element } from '../element';
import { surveyText } from '../survey-text';
import { choiceList, createQuestionFrame, retiredLabel, type QuestionEnvironment, type QuestionWidget } from './question-frame';
import type { RadiogroupQuestion } from '../../core/survey/definition';

/**
 * Single choice: native radio buttons, so that the browser's own keys work.
 *
 * @param question
 * @param environment
 */
export function createRadiogroup( question: RadiogroupQuestion, environment: QuestionEnvironment ): QuestionWidget {
	const { texts, onChange } = environment;
	const frame = createQuestionFrame( question, texts, '' );
	const group = OO.ui.generateElementId();
	const buttons = new Map<string, OO.ui.RadioInputWidget>();
	const list = choiceList( question.choices );

	const addButton = ( value: string, label: HTMLElement ): void => {
		const button = new OO.ui.RadioInputWidget( { name: group, value } );
		buttons.set( value, button );
		list.appendChild( new OO.ui.FieldLayout( button, { label: $( label ), align: 'inline' } ).$element[ 0 ] as HTMLElement );
	};
	question.choices.forEach(
		( choice ) => addButton( choice.value, surveyText( choiceLabel( choice, texts ), texts.messages ) ),
	);

	const clear = new OO.ui.ButtonInputWidget( {
		label: texts.messages.text( 'localskills-form-clear' ),
		framed: false,
		classes: [ 'ext-localSkills-form-question-clear' ],
	} );
	const select = ( value: string | undefined ): void => {
		buttons.forEach( ( button, own ) => button.setSelected( own === value ) );
		clear.toggle( value !== undefined && !question.isRequired );
	};
	const focus = (): void => {
		const selected = Array.from( buttons.values() ).find( ( button ) => button.isSelected() );
		( selected || buttons.values().next().value as OO.ui.RadioInputWidget ).focus();
	};
	list.addEventListener( 'change', ( event ) => {
		const { value } = event.target as HTMLInputElement;
		select( value );
		onChange( question.name, [ value ] );
	} );
	clear.on( 'click', () => {
		select( undefined );
		onChange( question.name, [] );
		focus();
	} );
	clear.toggle( false );
	frame.body.appendChild( list );
	frame.body.appendChild( clear.$element[ 0 ] as HTMLElement );

	return {
		element: frame.element,
		show( values ) {
			const value = ( values.get( question.name ) || [] )[ 0 ];
			if ( value !== undefined && !buttons.has( value ) ) {
				addButton( value, element( 'span', {}, retiredLabel( value, texts ) ) );
			}
			select( value );
		},
		setFault: ( text ) => frame.setFault( text ),
		focus,
	};
}
