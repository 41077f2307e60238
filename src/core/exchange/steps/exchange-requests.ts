/** What the matching has to know of exchanges. */
import type { ExchangeRequest, RequestState } from '../exchange-request';
import type { ExchangeState, FollowedExchange } from './follow-exchanges';

/** What came to nothing gives its place back, and the two may be suggested to each other again; only a decline is for ever. */
const REQUEST_STATE_OF: Readonly<Record<ExchangeState, RequestState>> = {
	asked: 'asked', accepted: 'accepted', declined: 'declined', done: 'done',
	withdrawn: 'expired', expired: 'expired', lapsed: 'expired', 'not-met': 'expired',
};

/**
 * The requests for the matching: which places are taken, who has been asked, who has declined.
 *
 * @param followed
 */
export function exchangeRequests( followed: readonly FollowedExchange[] ): ExchangeRequest[] {
	return followed.map( ( { seek, offer, state, skill, skills } ) => ( {
		seek, offer, state: REQUEST_STATE_OF[ state ], ...skill === null ? {} : { skill },
		...state === 'declined' && skills.length > 1 ? { skills } : {},
	} ) );
}
