import { sortMyExchanges } from '../../core/exchange/steps/my-exchanges';
import { followLoaded, loadExchanges } from './load-exchanges';
import type { MeetingContext } from './meeting-context';

/**
 * How many exchanges wait for the person: for an answer, or for a word on what came of them. As *My exchanges* has them
 * first.
 *
 * @param context
 * @throws SaveFault when the wiki did not answer
 */
export async function countWaiting( context: MeetingContext ): Promise<number> {
	const { toAnswer, toConfirm } = sortMyExchanges( followLoaded( context, await loadExchanges( context ) ), context.user.name );
	return toAnswer.length + toConfirm.length;
}
