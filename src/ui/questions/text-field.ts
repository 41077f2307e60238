import { resolveText } from '../../core/i18n/localized-text';
import { numberText } from '../../core/survey/number-text';
import { element, replaceContents } from '../element';
import { createQuestionFrame, type QuestionEnvironment, type QuestionWidget } from './question-frame';
import type { CommentQuestion, TextQuestion } from '../../core/survey/definition';
import type { Messages } from '../../core/i18n/messages';

/** The count of characters left is read out when there are so few. */
const FEW_LEFT = 50;

/** How days and months are written where the browser has no calendar for them. */
const PATTERNS: Readonly<Record<string, string>> = { date: 'YYYY-MM-DD', month: 'YYYY-MM' };

/** What can be answered, where that is not plain to see. */
function fieldNote( question: TextQuestion | CommentQuestion, messages: Messages ): string {
	if ( question.type === 'comment' || question.inputType === 'text' || question.inputType === 'url' ) {
		return question.type === 'comment' ? messages.text( 'localskills-form-comment-public' ) : '';
	}
	const { min, max, inputType } = question;
	const number = ( value: string ): string => inputType === 'number' ?
		messages.number( Number( value ), ( value.split( '.' )[ 1 ] || '' ).length ) :
		// Isolated from left to right, else Arabic text would turn the parts of the date around.
		`\u2066${ value }\u2069`;
	return min !== null && max !== null ? messages.text( 'localskills-form-from-to', number( min ), number( max ) ) :
		min !== null ? messages.text( 'localskills-form-from', number( min ) ) :
			max !== null ? messages.text( 'localskills-form-up-to', number( max ) ) :
				'';
}

function createControl( question: TextQuestion | CommentQuestion ): HTMLInputElement | HTMLTextAreaElement {
	if ( question.type === 'comment' ) {
		return element( 'textarea', { rows: '3' } );
	}
	const { inputType, min, max } = question;
	if ( inputType === 'number' ) {
		// The browsers' own number fields take no digits but the European ones, and lose what they cannot read.
		return element( 'input', { type: 'text', inputmode: question.isInteger ? 'numeric' : 'decimal', dir: 'ltr' } );
	}
	const input = element( 'input', { type: inputType, ...( inputType === 'text' ? {} : { dir: 'ltr' } ) } );
	if ( min !== null ) {
		input.setAttribute( 'min', min );
	}
	if ( max !== null ) {
		input.setAttribute( 'max', max );
	}
	if ( input.type !== inputType && PATTERNS[ inputType ] ) {
		input.placeholder = PATTERNS[ inputType ] as string;
	}
	return input;
}

/**
 * A field to type in: a line of text, a number, an address, a day, a month, or text of several lines, which grows with
 * what is typed. Says how much room is left.
 *
 * @param question
 * @param environment
 */
export function createTextField( question: TextQuestion | CommentQuestion, environment: QuestionEnvironment ): QuestionWidget {
	const { texts, onChange } = environment;
	const { messages } = texts;
	const id = OO.ui.generateElementId();
	const frame = createQuestionFrame( question, texts, fieldNote( question, messages ), id );
	const control = createControl( question );
	const inputType = question.type === 'comment' ? '' : question.inputType;
	const room = element( 'div', { class: 'ext-localSkills-form-question-count' } );
	control.id = id;
	control.className = `ext-localSkills-form-input ext-localSkills-form-input-${ inputType || 'long' }`;
	control.setAttribute( 'aria-describedby', frame.describedBy );
	if ( question.maxLength !== null ) {
		control.maxLength = question.maxLength;
	}
	if ( question.type === 'text' && question.placeholder !== null ) {
		control.placeholder = resolveText( question.placeholder, messages, texts.locale ).text;
	}

	const fit = (): void => {
		const left = question.maxLength === null ? null : question.maxLength - control.value.length;
		room.setAttribute( 'aria-live', left !== null && left <= FEW_LEFT ? 'polite' : 'off' );
		replaceContents( room, left === null || control.value === '' ? null : messages.text( 'localskills-form-characters-left', left ) );
		if ( question.type === 'comment' && control.scrollHeight > control.clientHeight ) {
			control.style.height = `${ control.scrollHeight + 2 }px`;
		}
	};
	const tell = (): void => {
		fit();
		const text = control.value;
		onChange( question.name, text.trim() === '' ? [] : [ inputType === 'number' ? numberText( text ) || text : text ] );
	};
	control.addEventListener( 'input', tell );
	// What was shown before the field was on the page has no height yet.
	control.addEventListener( 'focus', fit );
	frame.body.appendChild( control );
	frame.body.appendChild( room );

	return {
		element: frame.element,
		show( values ) {
			const text = ( values.get( question.name ) || [] )[ 0 ] || '';
			control.value = text;
			if ( control.value === '' && text !== '' ) {
				// A calendar cannot show what is no day, but the person must be able to mend it.
				( control as HTMLInputElement ).type = 'text';
				control.value = text;
			}
			fit();
		},
		update: ( visible ) => frame.update( visible ),
		setFault: ( text ) => frame.setFault( text ),
		focus: () => control.focus(),
	};
}
