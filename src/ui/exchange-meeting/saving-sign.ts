import type { Messages } from '../../core/i18n/messages';
import { element, focusOn, replaceContents } from '../element';

/** Words about what is being saved, announced as they change, and a bar. */
export interface SavingSign {
	say( text: string ): void;
}

/**
 * Says that the person's page is being saved, and takes the focus: the button that was pressed cannot keep it while it is
 * disabled, nor where it is gone.
 *
 * @param messages
 * @param place - What is in it goes
 */
export function showSavingSign( messages: Messages, place: HTMLElement ): SavingSign {
	const words = element( 'span', {}, messages.text( 'localskills-meeting-saving-step' ) );
	const sign = element( 'p', { class: 'ext-localSkills-meeting-saving', role: 'status' },
		words, element( 'progress', { 'aria-hidden': 'true' } ) );
	replaceContents( place, sign );
	focusOn( sign );
	return {
		say( text ) {
			words.textContent = text;
		},
	};
}
