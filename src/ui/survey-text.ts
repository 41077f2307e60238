import { element } from './element';
import type { ResolvedText } from '../core/i18n/localized-text';
import type { Messages } from '../core/i18n/messages';

/** Says on an element the language and direction of a text, where they are not those of the interface. */
function mark<Marked extends HTMLElement>( made: Marked, text: ResolvedText, messages: Messages ): Marked {
	if ( text.language !== messages.language ) {
		if ( text.language !== null ) {
			made.lang = text.language;
		}
		made.dir = text.direction;
	}
	return made;
}

/**
 * A text of a survey as an element that says its language and direction where they are not those of
 * the interface, so that screen readers pronounce it and browsers order it rightly.
 *
 * @param text
 * @param messages - Texts of the interface around it
 */
export function surveyText( text: ResolvedText, messages: Messages ): HTMLElement {
	return mark( element( 'span', {}, text.text ), text, messages );
}

/**
 * A text of a survey in paragraphs: blank lines part them, other line breaks stay.
 *
 * @param text
 * @param messages - Texts of the interface around it
 */
export function surveyParagraphs( text: ResolvedText, messages: Messages ): HTMLElement {
	return mark( element( 'div', { class: 'ext-localSkills-form-paragraphs' },
		...text.text.trim().split( /\n\s*\n/ ).map( ( paragraph ) => element( 'p', {}, paragraph ) ) ), text, messages );
}
