/** Before somebody ends what they offer or seek: whom it concerns, and what they are told afterwards. */
import type { ExchangeRecord } from '../../core/exchange/exchange-record';
import { concernedBy, type EndingWay, toBeTold } from '../../core/exchange/steps/endings';
import type { ExchangeStep } from '../../core/exchange/steps/exchange-step';
import type { FollowedExchange } from '../../core/exchange/steps/follow-exchanges';
import { messageLanguages } from '../../core/exchange/steps/message-language';
import { otherParty } from '../../core/exchange/steps/my-exchanges';
import { element } from '../element';
import { listWords } from '../list-words';
import { notice } from '../notice';
import type { OutgoingMessage } from './deliver-message';
import { skillOf } from './exchange-words';
import { followLoaded, languagesOf, type LoadedExchanges, stepTime } from './load-exchanges';
import type { MeetingContext } from './meeting-context';
import { deliver, newStep } from './step-session';
import { createUndeliveredMessages } from './undelivered';

/** So many people are named of each kind. */
const MOST_NAMED = 10;

export interface EndingCheck {
	/** What the person is to know first; null where nobody is concerned. */
	readonly warning: readonly HTMLElement[] | null;
	/** Steps of the person's that are saved along with it: requests that nobody has answered are taken back. */
	readonly steps: readonly ExchangeStep[];
	/** Writes to those whom it concerns, once it is saved; gives what came of that, null where nobody is to be told. */
	tell(): Promise<HTMLElement | null>;
}

/**
 * @param context
 * @param loaded
 * @param record - The person's own, as it is before
 * @param way
 * @param until - YYYY-MM-DD: of a pause the day on which it ends; null when that is not known
 */
export function checkEnding(
	context: MeetingContext, loaded: LoadedExchanges, record: ExchangeRecord, way: EndingWay, until: string | null = null,
): EndingCheck {
	const { messages, user } = context;
	const say = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-ending-${ key }`, ...parameters );
	const concerned = concernedBy( followLoaded( context, loaded ), record, way, until );
	const { waiting, asked, agreed } = concerned;
	const told = toBeTold( concerned, user.name, way );
	const nameOf = ( exchange: FollowedExchange ): string => otherParty( exchange, user.name );
	const isTold = ( exchange: FollowedExchange ): boolean => told.some( ( one ) => nameOf( one ) === nameOf( exchange ) );
	/** A line for each person by name; who comes after many is counted. */
	const lines = ( key: string, exchanges: readonly FollowedExchange[] ): HTMLElement[] => {
		const names = Array.from( new Set( exchanges.map( nameOf ) ) );
		const shown = names.slice( 0, MOST_NAMED );
		return [
			...shown.map( ( name ) => element( 'li', {}, say( key, name ) ) ),
			...names.length > shown.length ? [ element( 'li', {}, say( 'more', names.length - shown.length ) ) ] : [],
		];
	};
	const withdrawn = asked.map( ( exchange ) => newStep( {
		user: user.name, step: 'withdraw', seek: exchange.seek, offer: exchange.offer, at: stepTime( context, loaded, exchange ),
		skill: skillOf( loaded, exchange ) || null,
	} ) );

	const messageTo = ( exchange: FollowedExchange ): OutgoingMessage => {
		const other = nameOf( exchange );
		const [ language = 'en' ] = messageLanguages( languagesOf( loaded, user.name ), languagesOf( loaded, other ), loaded.languages );
		const withdrawal = withdrawn.find( ( { seek, offer } ) => seek === exchange.seek && offer === exchange.offer );
		return { language, reasons: [], isOpen: false, step: withdrawal ?? {
			...newStep( {
				user: user.name, step: 'ask', seek: exchange.seek, offer: exchange.offer, at: stepTime( context, loaded, exchange ),
				skill: skillOf( loaded, exchange ) || null,
			} ),
			step: way === 'pause' ? 'paused' : exchange.state === 'accepted' ? 'ended-agreed' : 'ended',
		} };
	};

	const isConcerning = waiting.length + asked.length + agreed.length > 0;
	return {
		steps: withdrawn,
		warning: !isConcerning ? null : [
			element( 'p', {}, element( 'strong', {}, say( 'concerns' ) ) ),
			// Messages used here: localskills-ending-waits, localskills-ending-asked, localskills-ending-agreed
			element( 'ul', {}, ...lines( 'agreed', agreed ), ...lines( 'waits', waiting ), ...lines( 'asked', asked ) ),
			...agreed.length === 0 ? [] : [ element( 'p', {}, say( 'stays' ) ) ],
			// Messages used here: localskills-ending-tells, localskills-ending-tells-pause
			...waiting.length === 0 ? [] : [ element( 'p', {}, say( way === 'pause' ? 'tells-pause' : 'tells' ) ) ],
			...agreed.some( isTold ) && waiting.length === 0 ? [ element( 'p', {}, say( 'tells-agreed' ) ) ] : [],
		],
		async tell() {
			const outgoing = [ ...told, ...asked ].map( messageTo );
			const undelivered = createUndeliveredMessages( context.storage, context.wikiId, user.name );
			// From now on they are owed, whatever becomes of this page.
			outgoing.forEach( ( message ) => undelivered.add( message ) );
			const names: Record<'sent' | 'unwanted' | 'fault', string[]> = { sent: [], unwanted: [], fault: [] };
			for ( const message of outgoing ) {
				const { kind } = await deliver( context, loaded, message );
				names[ kind ].push( otherParty( message.step, user.name ) );
			}
			const line = ( key: string, some: readonly string[] ): HTMLElement[] => some.length === 0 ? [] :
				[ element( 'p', {}, say( key, listWords( some, messages.language ) ) ) ];
			// Messages used here: localskills-ending-told, localskills-ending-unwanted, localskills-ending-untold
			return outgoing.length === 0 ? null : notice( names.fault.length > 0 ? 'warning' : 'success',
				...line( 'told', names.sent ), ...line( 'unwanted', names.unwanted ), ...line( 'untold', names.fault ) );
		},
	};
}
