import { sortMyExchanges } from '../../core/exchange/steps/my-exchanges';
import { followLoaded, loadExchanges } from './load-exchanges';
import type { MeetingContext } from './meeting-context';

/**
 * How much waits for the person: exchanges for an answer, or for a word on what came of them, and pages of theirs with
 * something that others had put there, or of which nobody can tell who did, for a word on whether it is right. As *My
 * exchanges* has them first.
 *
 * @param context
 * @throws SaveFault when the wiki did not answer
 */
export async function countWaiting( context: MeetingContext ): Promise<number> {
	const loaded = await loadExchanges( context );
	const { toAnswer, toConfirm } = sortMyExchanges( followLoaded( context, loaded ), context.user.name );
	const { pages = [] } = loaded.people.get( context.user.name ) ?? {};
	const byOthers = pages.reduce( ( count, { othersWords, unclearWords, othersRefusals } ) =>
		count + [ othersWords, unclearWords, othersRefusals ].filter( ( { length } ) => length > 0 ).length, 0 );
	return toAnswer.length + toConfirm.length + byOthers;
}
