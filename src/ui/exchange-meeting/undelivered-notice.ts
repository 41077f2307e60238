import { userOfKey } from '../../core/exchange/steps/exchange-step';
import { element, focusOn, replaceContents } from '../element';
import { button, buttonRow, notice } from '../notice';
import type { DeliveryOutcome, OutgoingMessage } from './deliver-message';
import type { LoadedExchanges } from './load-exchanges';
import { meetingFault } from './meeting-fault';
import type { MeetingContext } from './meeting-context';
import type { Consent } from './own-page';
import { deliver } from './step-session';
import { createUndeliveredMessages } from './undelivered';

/**
 * Says that a step is saved and its message is not, and lets the person try again or leave it.
 *
 * @param context
 * @param loaded
 * @param message
 * @param failed - The try that failed just now; null for an earlier one
 */
export function undeliveredNotice(
	context: MeetingContext, loaded: LoadedExchanges, message: OutgoingMessage, failed: DeliveryOutcome | null,
): HTMLElement {
	const { messages, user, storage, wikiId } = context;
	const { step } = message;
	const other = userOfKey( step.seek ) === user.name ? userOfKey( step.offer ) : userOfKey( step.seek );
	const place = element( 'div', {} );
	const say = ( key: string ): string => messages.text( `localskills-meeting-${ key }`, other );

	const tryAgain = async ( consent?: Consent ): Promise<void> => {
		replaceContents( place, element( 'p', { role: 'status' }, messages.text( 'localskills-meeting-saving' ) ) );
		focusOn( place );
		const outcome = await deliver( context, loaded, message, consent );
		if ( outcome.kind === 'fault' ) {
			show( outcome );
		} else {
			replaceContents( place, notice( 'success', say( outcome.kind === 'sent' ? 'message-sent' : 'message-unwanted' ) ) );
		}
		focusOn( place );
	};
	const show = ( outcome: DeliveryOutcome | null ): void => {
		replaceContents( place,
			notice( 'warning',
				element( 'p', {}, say( 'message-failed' ) ),
				buttonRow(
					...outcome === null ? [ button( messages.text( 'localskills-save-try-again' ), 'normal', () => {
						tryAgain();
					} ) ] : [],
					button( say( 'message-drop' ), 'quiet', () => {
						createUndeliveredMessages( storage, wikiId, user.name ).remove( message );
						replaceContents( place );
						// The next thing follows from where this was.
						focusOn( place );
					} ),
				) ),
			outcome?.kind !== 'fault' ? null : meetingFault( {
				context, fault: outcome.fault, title: outcome.section?.title ?? `User talk:${ other }`, text: outcome.section?.text ?? '',
				isKept: true,
				tryAgain: ( consent ) => {
					tryAgain( consent );
				},
			} ) );
	};
	show( failed );
	return place;
}
