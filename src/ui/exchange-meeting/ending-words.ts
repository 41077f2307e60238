/** What is told of an exchange whose offer or search is not open any more: to who waits, and to who is to answer. */
import type { Direction, ExchangeRecord } from '../../core/exchange/exchange-record';
import { askedSkill, type Ending, endingOf, isOver } from '../../core/exchange/steps/endings';
import { userOfKey } from '../../core/exchange/steps/exchange-step';
import type { FollowedExchange } from '../../core/exchange/steps/follow-exchanges';
import { otherParty } from '../../core/exchange/steps/my-exchanges';
import { findRecord, skillOf, skillText } from './exchange-words';
import { type LoadedExchanges, today } from './load-exchanges';
import type { MeetingContext } from './meeting-context';

interface Side {
	readonly record: ExchangeRecord | null;
	readonly ending: Ending | null;
}

/** One side of an exchange; of an account that could not be read nothing is said. */
function sideOf( context: MeetingContext, loaded: LoadedExchanges, exchange: FollowedExchange, user: string ): Side {
	const kind: Direction = userOfKey( exchange.offer ) === user ? 'offer' : 'seek';
	const record = findRecord( loaded, kind, exchange[ kind ] );
	const isUnknown = record === null && loaded.unread.includes( user );
	// What they named who asked tells what they wait for; whom they ask it tells nothing.
	const asked = exchange.asker === context.user.name && user !== exchange.asker && exchange.state === 'asked' ?
		{ skill: askedSkill( exchange ), taxonomy: loaded.taxonomy } : undefined;
	return { record, ending: isUnknown ? null : endingOf( record, today( context, loaded ), asked ) };
}

/** That the other one's offer or search is not open; null while it is, or where nobody knows. */
function theirWords(
	context: MeetingContext, loaded: LoadedExchanges, exchange: FollowedExchange, { record, ending }: Side,
): string | null {
	const { messages, formatDate, user } = context;
	const other = otherParty( exchange, user.name );
	if ( ending === 'other-skill' ) {
		return messages.text( 'localskills-meeting-ended-other-skill', other, skillText( context, loaded, askedSkill( exchange ) ?? '' ) );
	}
	// Messages used here: localskills-meeting-ended-gone, -closed, -matched, -expired, -paused, -paused-until
	return ending === null ? null : ending === 'paused' && record?.until ?
		messages.text( 'localskills-meeting-ended-paused-until', other, formatDate( record.until ) ) :
		messages.text( `localskills-meeting-ended-${ ending }`, other );
}

/**
 * What the person is told of an end, beside the state of the exchange.
 *
 * @param context
 * @param loaded
 * @param exchange - Of the person's
 * @return Sentences; none while all is open
 */
export function endingWords( context: MeetingContext, loaded: LoadedExchanges, exchange: FollowedExchange ): string[] {
	const { messages, user, formatDate } = context;
	const other = otherParty( exchange, user.name );
	const mine = sideOf( context, loaded, exchange, user.name );
	const theirs = sideOf( context, loaded, exchange, other );
	const said = theirWords( context, loaded, exchange, theirs );
	if ( exchange.state === 'accepted' ) {
		// A search that has found somebody has found this one, and an end that was set beforehand ends no word.
		const isEnded = [ mine, theirs ].some( ( { ending } ) => ending === 'gone' || ending === 'closed' );
		return isEnded ? [ messages.text( 'localskills-meeting-ended-agreed' ) ] : [];
	}
	if ( exchange.state !== 'asked' ) {
		return [];
	}
	if ( exchange.asker === user.name ) {
		return [
			...said === null ? [] : [ said ],
			...isOver( theirs.ending ) ? [ messages.text( 'localskills-meeting-ended-wait', other, formatDate( exchange.expires as string ) ) ] : [],
			...mine.ending === 'closed' || mine.ending === 'matched' ? [ messages.text( 'localskills-meeting-ended-own-request' ) ] : [],
		];
	}
	const own = ownWords( context, loaded, exchange, mine.ending );
	return [ ...own === null ? [] : [ own ], ...said === null || theirs.ending === 'paused' ? [] : [ said ] ];
}

function ownWords(
	{ messages, user }: MeetingContext, loaded: LoadedExchanges, exchange: FollowedExchange, ending: Ending | null,
): string | null {
	const other = otherParty( exchange, user.name );
	const skill = skillOf( loaded, exchange );
	if ( !isOver( ending ) ) {
		return null;
	}
	return ending !== 'gone' ? messages.text( 'localskills-meeting-ended-mine', other ) :
		messages.text( 'localskills-meeting-ended-mine-gone', other, skill === '' ? exchange.offer : skillText( { messages }, loaded, skill ) );
}

/** Whether the other one's offer or search is over for who waits, so that the day for an answer says nothing. */
export function isOverForAsker( context: MeetingContext, loaded: LoadedExchanges, exchange: FollowedExchange ): boolean {
	return exchange.asker === context.user.name &&
		isOver( sideOf( context, loaded, exchange, otherParty( exchange, context.user.name ) ).ending );
}

/**
 * What is asked before somebody says yes to what is not open any more; null where nothing speaks against a yes.
 *
 * @param context
 * @param loaded
 * @param exchange - That the person is to answer
 */
export function lateYesWords( context: MeetingContext, loaded: LoadedExchanges, exchange: FollowedExchange ): string | null {
	const theirs = sideOf( context, loaded, exchange, otherParty( exchange, context.user.name ) );
	const own = ownWords( context, loaded, exchange, sideOf( context, loaded, exchange, context.user.name ).ending );
	return own ?? ( theirs.ending === 'closed' || theirs.ending === 'matched' ? theirWords( context, loaded, exchange, theirs ) : null );
}
