/** Why there are no results to show, in plain words. */
import type { Messages } from '../../core/i18n/messages';
import type { SurveyFault } from '../../wiki/counting/survey-fault';
import { isSaveFault, type SaveFaultReason } from '../../wiki/port';
import { element } from '../element';
import { notice } from '../notice';

/** The reasons that have words of their own. */
const TOLD: readonly SaveFaultReason[] = [ 'offline', 'rate-limited' ];

/** Those that say that one may not read. */
const REFUSED: readonly SaveFaultReason[] = [ 'session-lost', 'permission-denied', 'blocked' ];

/** More of them help nobody. */
const MOST_DETAILS = 10;

function isSurveyFault( error: unknown ): error is SurveyFault {
	return error instanceof Error && error.name === 'SurveyFault';
}

/**
 * @param fault - What the counting rejected with
 * @param messages
 */
export function countingFault( fault: unknown, messages: Messages ): HTMLElement {
	const say = ( key: string, ...parameters: readonly string[] ): HTMLElement =>
		element( 'p', {}, messages.text( `localskills-live-fault-${ key }`, ...parameters ) );
	if ( isSurveyFault( fault ) ) {
		const { kind, details } = fault;
		const isList = kind === 'definition' || kind === 'configuration';
		return notice( 'error', say( kind, ...isList ? [] : details ), isList ?
			element( 'ul', {}, ...details.slice( 0, MOST_DETAILS ).map( ( detail ) => element( 'li', { dir: 'auto' }, detail ) ) ) : null );
	}
	const reason = isSaveFault( fault ) ? fault.reason : 'other';
	const explanation = isSaveFault( fault ) ? fault.explanation : fault instanceof Error ? fault.message : '';
	return notice( 'error',
		say( TOLD.includes( reason ) ? reason : REFUSED.includes( reason ) ? 'refused' : 'other' ),
		explanation === '' ? null : element( 'p', { dir: 'auto' }, messages.text( 'localskills-live-fault-details', explanation ) ) );
}
