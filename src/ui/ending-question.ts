import type { Messages } from '../core/i18n/messages';
import { button, buttonRow, notice } from './notice';

export interface EndingQuestionOptions {
	readonly messages: Messages;
	readonly warning: readonly HTMLElement[];
	/** Ends it, and lets those know whom it concerns. */
	readonly onGo: () => void;
	readonly onBack: () => void;
	/** Leads to what waits for the person; null where that is not to be had from here. */
	readonly onAnswer: ( () => void ) | null;
}

/** Asked before something ends for which others wait, or on which something is agreed. */
export function endingQuestion( { messages, warning, onGo, onBack, onAnswer }: EndingQuestionOptions ): HTMLElement {
	const say = ( key: string ): string => messages.text( `localskills-ending-${ key }` );
	return notice( 'warning', ...warning, buttonRow(
		button( say( 'go' ), 'normal', onGo ),
		button( say( 'back' ), 'normal', onBack ),
		...onAnswer === null ? [] : [ button( messages.text( 'localskills-talk-mine' ), 'quiet', onAnswer ) ],
	) );
}
