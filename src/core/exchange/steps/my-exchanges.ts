/** What of the exchanges concerns one person, in the order of what is to be done. */
import { compareText } from '../../analysis/sorted';
import { partiesOf } from './exchange-step';
import type { FollowedExchange } from './follow-exchanges';

export interface MyExchanges {
	/** Somebody asked, and waits for this person's answer; the oldest first. */
	readonly toAnswer: readonly FollowedExchange[];
	/** The other one has said what came of it, this person has not; the oldest first. */
	readonly toConfirm: readonly FollowedExchange[];
	/** Agreed, and not over, without those that are to be confirmed; those that wait for this person first. */
	readonly agreed: readonly FollowedExchange[];
	/** This person asked, and waits for an answer. */
	readonly asked: readonly FollowedExchange[];
	/** The newest first. */
	readonly earlier: readonly FollowedExchange[];
}

/**
 * Sorts exchanges by what one of the two can do about them.
 *
 * @param followed - Also such as do not concern the person, which are left out
 * @param user - The account's name
 */
export function sortMyExchanges( followed: readonly FollowedExchange[], user: string ): MyExchanges {
	const own = followed.filter( ( one ) => partiesOf( one ).includes( user ) && !isUnasked( one, user ) )
		.sort( ( one, other ) => compareText( one.since, other.since ) || compareText( one.seek, other.seek ) ||
			compareText( one.offer, other.offer ) );
	const agreed = own.filter( ( { state } ) => state === 'accepted' );
	const toConfirm = agreed.filter( ( { confirmed } ) => confirmed.size > 0 && !confirmed.has( user ) );
	const waits = ( one: FollowedExchange ): number => Number( !one.waitingFor.includes( user ) );
	return {
		toAnswer: own.filter( ( { state, asker } ) => state === 'asked' && asker !== user ),
		toConfirm,
		agreed: agreed.filter( ( one ) => !toConfirm.includes( one ) ).sort( ( one, other ) => waits( one ) - waits( other ) ),
		asked: own.filter( ( { state, asker } ) => state === 'asked' && asker === user ),
		earlier: own.filter( ( { state } ) => state !== 'asked' && state !== 'accepted' ).reverse(),
	};
}

/** Whether somebody declined what this person never asked: it keeps the two from being suggested, and is no news for anybody. */
function isUnasked( { state, asker, steps, disregarded }: FollowedExchange, user: string ): boolean {
	const all = steps.concat( disregarded.map( ( { step } ) => step ) );
	return state === 'declined' && asker === user && !all.some( ( { step } ) => step === 'ask' );
}

/**
 * The other one of the two.
 *
 * @param exchange
 * @param user - One of them
 */
export function otherParty( exchange: Pick<FollowedExchange, 'seek' | 'offer'>, user: string ): string {
	const [ seeker, offerer ] = partiesOf( exchange );
	return user === seeker ? offerer : seeker;
}
