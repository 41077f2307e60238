/** Offers and searches that end while somebody waits for an answer about them, or has agreed on them. */
import { type AbsenceReason, absenceReason, type ExchangeRecord, recordKey } from '../exchange-record';
import { otherParty } from './my-exchanges';
import type { FollowedExchange } from './follow-exchanges';

/** Why nobody new is led to it: `gone` where no page of its person has it, any more or at all. */
export type Ending = Exclude<AbsenceReason, 'blocked'> | 'gone';

/**
 * What has become of an offer or a search by a day; null while it is open.
 *
 * @param record - Null: no page of its person has it
 * @param date - YYYY-MM-DD, in UTC
 */
export function endingOf( record: ExchangeRecord | null, date: string ): Ending | null {
	return record === null ? 'gone' : absenceReason( record, date );
}

/** Whether it is over for whoever waits for an answer; what is paused only takes longer. */
export function isOver( ending: Ending | null ): boolean {
	return ending !== null && ending !== 'paused';
}

/** How somebody ends, or interrupts, what they offer or seek. */
export type EndingWay = 'closed' | 'matched' | 'delete' | 'pause';

/** Whom the end of an offer or a search concerns. */
export interface Concerned {
	/** They asked, and wait for an answer of the person's. */
	readonly waiting: readonly FollowedExchange[];
	/** The person asked, and they have not answered yet: that is taken back. */
	readonly asked: readonly FollowedExchange[];
	/** Agreed, and not over. */
	readonly agreed: readonly FollowedExchange[];
}

/**
 * Whom it concerns that somebody ends an offer or a search, or pauses it for long: longer than a request waits.
 *
 * @param followed
 * @param record - The person's own
 * @param way
 * @param until - YYYY-MM-DD: of a pause the day on which it ends; null when that is not known
 */
export function concernedBy(
	followed: readonly FollowedExchange[], record: ExchangeRecord, way: EndingWay, until: string | null = null,
): Concerned {
	const own = followed.filter( ( one ) => one[ record.kind ] === recordKey( record ) );
	const isWaiting = ( { state, asker }: FollowedExchange ): boolean => state === 'asked' && asker !== record.user;
	if ( way === 'pause' ) {
		return { asked: [], agreed: [], waiting: own.filter( ( one ) =>
			isWaiting( one ) && ( until === null || until > ( one.expires as string ) ) ) };
	}
	return {
		waiting: own.filter( isWaiting ),
		asked: own.filter( ( { state, asker } ) => state === 'asked' && asker === record.user ),
		agreed: own.filter( ( { state } ) => state === 'accepted' ),
	};
}

/** So many people are written to when something ends; the others see it when they look. */
const MOST_TOLD = 10;

/**
 * What those are to be told whom it concerns, once each: of what is agreed rather than of a question. Who has found
 * somebody tells those with whom it is agreed nothing new.
 *
 * @param concerned
 * @param user - Who ends it
 * @param way
 */
export function toBeTold( concerned: Concerned, user: string, way: EndingWay ): FollowedExchange[] {
	const { waiting, agreed } = concerned;
	const told = new Set<string>();
	return ( way === 'matched' ? waiting : [ ...agreed, ...waiting ] ).filter( ( one ) => {
		const other = otherParty( one, user );
		const isNew = !told.has( other );
		told.add( other );
		return isNew;
	} ).slice( 0, MOST_TOLD );
}
