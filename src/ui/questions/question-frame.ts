import { resolveText } from '../../core/i18n/localized-text';
import { titleText, type TextContext } from '../../core/survey/text';
import { element, replaceContents } from '../element';
import { surveyText } from '../survey-text';
import type { AnswerValues } from '../../core/survey/answer';
import type { Choice, Question } from '../../core/survey/definition';

/** A question on the screen. */
export interface QuestionWidget {
	readonly element: HTMLElement;
	/** Shows these answers, without telling anybody. */
	show( values: AnswerValues ): void;
	/** Says what is wrong with the answer; null: nothing. */
	setFault( text: string | null ): void;
	focus(): void;
}

/** What every question is made with. */
export interface QuestionEnvironment {
	readonly texts: TextContext;
	/** Tells that the person changed an answer. */
	readonly onChange: ( name: string, codes: readonly string[] ) => void;
}

export interface QuestionFrame {
	readonly element: HTMLElement;
	/** Where the controls go. */
	readonly body: HTMLElement;
	/** Ids of the help and of the fault, for `aria-describedby`. */
	readonly describedBy: string;
	setFault( text: string | null ): void;
}

/**
 * What is around the controls of every question: its title, its help, and what is wrong with its
 * answer. Questions with several controls are field sets; the title of a single control is its label.
 *
 * @param question
 * @param texts
 * @param note - How to answer, where the question does not say so itself; empty for nothing to say
 * @param controlId - Id of the single control, or null for a field set
 */
export function createQuestionFrame(
	question: Question, texts: TextContext, note: string, controlId: string | null = null,
): QuestionFrame {
	const { messages } = texts;
	const id = OO.ui.generateElementId();
	const title: HTMLElement[] = [ surveyText( titleText( question, texts ), messages ) ];
	if ( question.isRequired ) {
		title.push( element( 'span', { class: 'ext-localSkills-form-question-required' }, messages.text( 'localskills-form-required' ) ) );
	}
	const heading = controlId === null ?
		element( 'legend', { class: 'ext-localSkills-form-question-title' }, ...title ) :
		element( 'label', { class: 'ext-localSkills-form-question-title', for: controlId }, ...title );
	const help = element( 'div', { class: 'ext-localSkills-form-question-help', id: `${ id }-help` } );
	if ( question.description !== null ) {
		help.appendChild( element( 'p', {}, surveyText( resolveText( question.description, messages, texts.locale ), messages ) ) );
	} else if ( note !== '' ) {
		help.appendChild( element( 'p', {}, note ) );
	}
	const fault = element( 'div', { class: 'ext-localSkills-form-question-fault', id: `${ id }-fault` } );
	const body = element( 'div', { class: 'ext-localSkills-form-question-body' } );
	const describedBy = ( help.firstChild ? `${ id }-help ` : '' ) + `${ id }-fault`;
	const frame = element(
		controlId === null ? 'fieldset' : 'div',
		{ class: `ext-localSkills-form-question ext-localSkills-form-question-${ question.type }` },
		heading, help.firstChild ? help : null, fault, body,
	);
	if ( controlId === null ) {
		frame.setAttribute( 'aria-describedby', describedBy );
	}
	return {
		element: frame,
		body,
		describedBy,
		setFault( text ) {
			frame.classList.toggle( 'ext-localSkills-form-question-faulty', text !== null );
			replaceContents( fault, text );
		},
	};
}

/** From so many choices on, they stand in columns where there is room. */
const MANY_CHOICES = 8;

/**
 * The place for the choices of a question.
 *
 * @param choices
 */
export function choiceList( choices: readonly Choice[] ): HTMLElement {
	return element( 'div', {
		class: 'ext-localSkills-form-choices' + ( choices.length >= MANY_CHOICES ? ' ext-localSkills-form-choices-many' : '' ),
	} );
}

/**
 * The label of a code that the question does not offer (any more), which an earlier answer holds.
 *
 * @param code
 * @param texts
 */
export function retiredLabel( code: string, texts: TextContext ): string {
	return texts.messages.text( 'localskills-form-retired-choice', code );
}
