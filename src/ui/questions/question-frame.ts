import { resolveText } from '../../core/i18n/localized-text';
import { titleText, type TextContext } from '../../core/survey/text';
import { element, replaceContents } from '../element';
import { surveyText } from '../survey-text';
import type { AnswerValues } from '../../core/survey/answer';
import type { VisibleParts } from '../../core/survey/conditions/visibility';
import type { ChoiceSource, Question } from '../../core/survey/definition';
import type { CatalogueReader } from '../../wiki/port';
import type { PickerMakers } from './picker-makers';

/** A question on the screen. */
export interface QuestionWidget {
	readonly element: HTMLElement;
	/** Shows these answers, without telling anybody. */
	show( values: AnswerValues ): void;
	/**
	 * Shows only the choices and rows that are asked for now, and whether an answer is needed. What was chosen of
	 * those that are gone stays chosen, for they may come back.
	 */
	update( visible: VisibleParts ): void;
	/**
	 * Says what is wrong with the answer; null: nothing.
	 *
	 * @param text
	 * @param parameter - Name of the parameter at fault, where it is not the question's own: a row, a cell, the text of
	 *  "other". The focus goes there.
	 */
	setFault( text: string | null, parameter?: string ): void;
	/** Moves the focus to what is at fault, else to what is chosen, else to the first control. */
	focus(): void;
}

/** What every question is made with. */
export interface QuestionEnvironment extends CatalogueReader {
	readonly texts: TextContext;
	/** Tells that the person changed an answer. */
	readonly onChange: ( name: string, codes: readonly string[] ) => void;
	/** The controls of pickers and rankings; rejects when they could not be loaded. */
	readonly loadPickers: () => Promise<PickerMakers>;
	/** Codes that the person is likely to pick, most likely first. Asked for when a picker opens. */
	readonly suggest?: ( source: ChoiceSource ) => Promise<readonly string[]>;
}

export interface QuestionFrame {
	readonly element: HTMLElement;
	/** Where the controls go. */
	readonly body: HTMLElement;
	/** Where the fault is told: above the controls, if it is not put elsewhere. */
	readonly fault: HTMLElement;
	/** Ids of the help and of the fault, for `aria-describedby`. */
	readonly describedBy: string;
	update( visible: VisibleParts ): void;
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
	const required = element( 'span', { class: 'ext-localSkills-form-question-required' }, messages.text( 'localskills-form-required' ) );
	required.hidden = !question.isRequired;
	const title = [ surveyText( titleText( question, texts ), messages ), ' ', required ];
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
	let told: string | null = null;
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
		fault,
		describedBy,
		update( visible ) {
			required.hidden = !visible.isRequired( question.name );
		},
		setFault( text ) {
			if ( text === told ) {
				return;
			}
			told = text;
			frame.classList.toggle( 'ext-localSkills-form-question-faulty', text !== null );
			replaceContents( fault, text );
			// Radio buttons cannot be invalid one by one: their group's description says it.
			Array.from( body.querySelectorAll( 'input:not( [ type=radio ] ), select, textarea' ) ).forEach(
				( control ) => text === null ? control.removeAttribute( 'aria-invalid' ) : control.setAttribute( 'aria-invalid', 'true' ),
			);
		},
	};
}
