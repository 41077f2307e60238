import { element } from './element';
import type { ResolvedText } from '../core/i18n/localized-text';
import type { Messages } from '../core/i18n/messages';

/**
 * A text of a survey as an element that says its language and direction where they are not those of
 * the interface, so that screen readers pronounce it and browsers order it rightly.
 *
 * @param text
 * @param messages - Texts of the interface around it
 */
export function surveyText( text: ResolvedText, messages: Messages ): HTMLElement {
	const made = element( 'span', {}, text.text );
	if ( text.language !== messages.language ) {
		if ( text.language !== null ) {
			made.lang = text.language;
		}
		made.dir = text.direction;
	}
	return made;
}
