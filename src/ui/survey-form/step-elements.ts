import { resolveText } from '../../core/i18n/localized-text';
import { titleText, type TextContext } from '../../core/survey/text';
import { element } from '../element';
import { surveyParagraphs, surveyText } from '../survey-text';
import type { VisibleParts } from '../../core/survey/conditions/visibility';
import type { Question, SurveyElement, SurveyPage } from '../../core/survey/definition';
import type { QuestionWidget } from '../questions/question-frame';

/** What one step shows. */
export interface StepElements {
	readonly element: HTMLElement;
	/**
	 * Shows what is to be seen now, and nothing else. What goes away keeps what was typed into it.
	 *
	 * @return How many questions appeared
	 */
	update( visible: VisibleParts ): number;
}

/**
 * Whether anything among these elements is to be seen now. Questions that are no longer asked never are.
 *
 * @param elements
 * @param visible
 */
export function showsAnything( elements: readonly SurveyElement[], visible: VisibleParts ): boolean {
	return elements.some( ( part ) => visible.isShown( part.name ) && (
		part.type === 'panel' ? showsAnything( part.elements, visible ) : part.type === 'html' || !part.isRetired
	) );
}

/**
 * The questions, notes and panels of a page.
 *
 * @param page
 * @param texts
 * @param widget - The control for a question
 */
export function createStepElements(
	page: SurveyPage, texts: TextContext, widget: ( question: Question ) => QuestionWidget,
): StepElements {
	const { messages, locale } = texts;
	const parts: { readonly part: SurveyElement; readonly made: HTMLElement; readonly control: QuestionWidget | null }[] = [];

	const describe = ( { description }: SurveyElement ): HTMLElement | null => description &&
		surveyParagraphs( resolveText( description, messages, locale ), messages );
	const make = ( part: SurveyElement ): HTMLElement | null => {
		let made: HTMLElement;
		let control: QuestionWidget | null = null;
		if ( part.type === 'panel' || part.type === 'html' ) {
			const id = OO.ui.generateElementId();
			const heading = part.title &&
				element( 'h3', { class: 'ext-localSkills-form-panel-title', id }, surveyText( titleText( part, texts ), messages ) );
			made = element( 'div', {
				class: `ext-localSkills-form-${ part.type === 'panel' ? 'panel' : 'note' }`,
				...( heading && part.type === 'panel' ? { role: 'group', 'aria-labelledby': id } : {} ),
			}, heading, describe( part ) );
			if ( part.type === 'html' ) {
				made.appendChild( surveyParagraphs( resolveText( part.text, messages, locale ), messages ) );
			} else {
				addAll( made, part.elements );
			}
		} else if ( part.isRetired ) {
			return null;
		} else {
			control = widget( part );
			made = control.element;
		}
		parts.push( { part, made, control } );
		return made;
	};
	const addAll = ( parent: HTMLElement, elements: readonly SurveyElement[] ): void => elements.forEach( ( part ) => {
		const made = make( part );
		if ( made ) {
			parent.appendChild( made );
		}
	} );
	const root = element( 'div', {} );
	addAll( root, page.elements );

	return {
		element: root,
		update( visible ) {
			let appeared = 0;
			parts.forEach( ( { part, made, control } ) => {
				const wasHidden = made.hidden;
				made.hidden = !showsAnything( [ part ], visible );
				if ( control ) {
					control.update( visible );
					appeared += wasHidden && !made.hidden ? 1 : 0;
				}
			} );
			return appeared;
		},
	};
}
