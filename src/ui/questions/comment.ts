import { element, replaceContents } from '../element';
import { createQuestionFrame, type QuestionEnvironment, type QuestionWidget } from './question-frame';
import type { CommentQuestion } from '../../core/survey/definition';

/** The count of characters left is read out when there are so few. */
const FEW_LEFT = 50;

/**
 * Free text that grows with what is typed and says how much room is left.
 *
 * @param question
 * @param environment
 */
export function createComment( question: CommentQuestion, environment: QuestionEnvironment ): QuestionWidget {
	const { texts, onChange } = environment;
	const { messages } = texts;
	const id = OO.ui.generateElementId();
	const frame = createQuestionFrame( question, texts, messages.text( 'localskills-form-comment-public' ), id );
	const input = new OO.ui.MultilineTextInputWidget( {
		inputId: id,
		autosize: true,
		rows: 3,
		maxRows: 20,
		...( question.maxLength === null ? {} : { maxLength: question.maxLength } ),
	} );
	input.$input.attr( { 'aria-describedby': frame.describedBy, dir: 'auto' } );
	const room = element( 'div', { class: 'ext-localSkills-form-question-count' } );

	const showRoom = ( text: string ): void => {
		const left = question.maxLength === null ? null : question.maxLength - text.length;
		room.setAttribute( 'aria-live', left !== null && left <= FEW_LEFT ? 'polite' : 'off' );
		replaceContents( room, left === null || text === '' ? null : messages.text( 'localskills-form-characters-left', left ) );
	};
	let isShowing = false;
	input.on( 'change', ( text ) => {
		showRoom( text );
		if ( !isShowing ) {
			onChange( question.name, text.trim() === '' ? [] : [ text ] );
		}
	} );
	frame.body.appendChild( input.$element[ 0 ] as HTMLElement );
	frame.body.appendChild( room );

	return {
		element: frame.element,
		show( values ) {
			isShowing = true;
			input.setValue( ( values.get( question.name ) || [] )[ 0 ] || '' );
			isShowing = false;
		},
		setFault( text ) {
			frame.setFault( text );
			input.$input.attr( 'aria-invalid', text === null ? null : 'true' );
		},
		focus: () => input.focus(),
	};
}
