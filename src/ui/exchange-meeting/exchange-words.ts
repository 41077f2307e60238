/** How an exchange is told to one of the two. */
import type { ExchangeRecord } from '../../core/exchange/exchange-record';
import { readLanguage } from '../../core/exchange/language-proficiency';
import { recordKey } from '../../core/exchange/exchange-record';
import { userOfKey } from '../../core/exchange/steps/exchange-step';
import type { FollowedExchange } from '../../core/exchange/steps/follow-exchanges';
import { otherParty } from '../../core/exchange/steps/my-exchanges';
import { skillLabel } from '../../core/skills/taxonomy';
import { element } from '../element';
import { listWords } from '../list-words';
import type { LoadedExchanges } from './load-exchanges';
import type { MeetingContext } from './meeting-context';

/** Id of the skill that an exchange is about: of the offer, else of the search, else as a step names it; '' unknown. */
export function skillOf( loaded: LoadedExchanges, { seek, offer, skill }: Pick<FollowedExchange, 'seek' | 'offer' | 'skill'> ): string {
	return findRecord( loaded, 'offer', offer )?.skill ?? findRecord( loaded, 'seek', seek )?.skill ?? skill ?? '';
}

/** An offer or a search by its key; null when it is not there any more. */
export function findRecord( loaded: LoadedExchanges, kind: ExchangeRecord[ 'kind' ], key: string ): ExchangeRecord | null {
	return loaded.records.find( ( record ) => record.kind === kind && recordKey( record ) === key ) ?? null;
}

/** The person's own search that an exchange belongs to, while others are led to it; else null. */
export function openSearch( loaded: LoadedExchanges, { seek }: Pick<FollowedExchange, 'seek'>, user: string ): ExchangeRecord | null {
	const search = findRecord( loaded, 'seek', seek );
	return search !== null && search.user === user && search.status === 'open' ? search : null;
}

/** The name of a skill as an element that says its language; the fallback where there is none. */
export function skillElement(
	{ messages }: MeetingContext, loaded: LoadedExchanges, skill: string, fallback = skill,
): HTMLElement {
	if ( skill === '' ) {
		return element( 'bdi', {}, fallback );
	}
	const { text, language, direction } = skillLabel( skill, loaded.taxonomy, messages );
	return element( 'bdi', { dir: direction, ...language === null ? {} : { lang: language } }, text );
}

/** The name of a skill in plain text. */
export function skillText( { messages }: Pick<MeetingContext, 'messages'>, loaded: LoadedExchanges, skill: string ): string {
	return skillLabel( skill, loaded.taxonomy, messages ).text;
}

/** The names of languages such as `fr` or `ar-3`, as a list; how well somebody knows them is left to the cards. */
export function languageNames( { languageName, messages }: MeetingContext, languages: readonly string[] ): string {
	return listWords( languages.map( ( text ) => languageName( readLanguage( text )?.code ?? text ) ), messages.language );
}

/**
 * The address of an offer or a search on the page that it stands on; without one, that of somebody's page of the exchange.
 *
 * @param context
 * @param loaded
 * @param user - Whose page
 * @param record - Of theirs
 */
export function recordUrl(
	context: MeetingContext, loaded: LoadedExchanges, user: string, record: ExchangeRecord | null,
): string {
	const { titles, pageUrl } = context;
	const readings = loaded.people.get( user )?.readings ?? [];
	const isWanted = ( there: ExchangeRecord | null ): boolean => there !== null && record !== null &&
		there.kind === record.kind && there.id === record.id;
	const found = readings.find( ( reading ) => isWanted( reading.record ) ) ??
		readings.find( ( reading ) => reading.record !== null );
	return pageUrl( found?.title ?? titles.people( user ) ) + ( record === null ? '' : `#${ record.kind }-${ record.id }` );
}

/** A link to what somebody offers or seeks, where it stands; in a new tab, so that nothing typed here is left. */
export function personLink(
	context: MeetingContext, loaded: LoadedExchanges, user: string, record: ExchangeRecord | null,
): HTMLAnchorElement {
	const href = recordUrl( context, loaded, user, record );
	return element( 'a', { href, target: '_blank', rel: 'noopener' }, element( 'bdi', {}, user ) );
}

/** What has happened, in a sentence: who asks whom, what is agreed, what came of it. */
export function stateText( { messages, user, formatDate }: MeetingContext, exchange: FollowedExchange ): string {
	const { state, asker, since, on, confirmed } = exchange;
	const other = otherParty( exchange, user.name );
	const side = userOfKey( exchange.seek ) === user.name ? 'learn' : 'teach';
	const say = ( key: string ): string => messages.text( `localskills-meeting-state-${ key }`, other, formatDate( since ) );
	switch ( state ) {
		case 'asked':
			return say( `${ asker === user.name ? 'asked' : 'asks' }-${ side }` );
		case 'accepted':
			return on === null ? say( `accepted-${ side }` ) : messages.text( 'localskills-meeting-state-meet', other, formatDate( on ) );
		case 'declined':
			return say( asker === user.name ? 'declined' : 'declined-mine' );
		case 'withdrawn':
			return say( asker === user.name ? 'withdrawn-mine' : 'withdrawn' );
		case 'expired':
			return say( asker === user.name ? 'expired' : 'expired-mine' );
		case 'not-met':
			return say( confirmed.get( user.name ) === 'not-met' ? 'not-met-mine' : 'not-met' );
		default:
			// Messages used here: localskills-meeting-state-done, localskills-meeting-state-lapsed
			return say( state );
	}
}
