import type { Messages } from '../../core/i18n/messages';
import { element } from '../element';

/** Words about what is being saved, announced as they change, and a bar. */
export interface SavingSign {
	readonly element: HTMLElement;
	say( text: string ): void;
}

/** That the person's page is being saved, to begin with. */
export function savingSign( messages: Messages ): SavingSign {
	const words = element( 'span', {}, messages.text( 'localskills-meeting-saving-step' ) );
	return {
		element: element( 'p', { class: 'ext-localSkills-meeting-saving', role: 'status' },
			words, element( 'progress', { 'aria-hidden': 'true' } ) ),
		say( text ) {
			words.textContent = text;
		},
	};
}
