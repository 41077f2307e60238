import { element, type Child } from '../element';
import { button, buttonRow, notice } from '../notice';
import type { Messages } from '../../core/i18n/messages';

export interface ConfirmControlOptions {
	readonly messages: Messages;
	/** What the button that asks says. */
	readonly label: string;
	/** What comes of it, and what remains. */
	readonly explanation: readonly Child[];
	/** What the button that does it says. */
	readonly yes: string;
	readonly act: () => void;
}

/**
 * A button for something that cannot be undone, which asks before it acts.
 *
 * @param options
 */
export function confirmControl( options: ConfirmControlOptions ): HTMLElement {
	const { messages, label, explanation, yes, act } = options;
	const show = ( isAsking: boolean ): void => {
		question.hidden = !isAsking;
		ask.toggle( !isAsking );
		( isAsking ? no : ask ).focus();
	};
	const ask = button( label, 'quiet', () => show( true ) );
	const no = button( messages.text( 'localskills-form-withdraw-no' ), 'normal', () => show( false ) );
	const question = element( 'div', { role: 'group', 'aria-label': label },
		notice( 'warning', ...explanation, buttonRow( button( yes, 'destructive', act ), no ) ) );
	question.hidden = true;
	return element( 'div', { class: 'ext-localSkills-form-confirm' }, ask.$element[ 0 ] as HTMLElement, question );
}
