import type { Messages } from '../../core/i18n/messages';
import { element } from '../element';
import { notice } from '../notice';

/**
 * Says that another account made the person's page, so that nothing on it counts, and what happens instead.
 *
 * @param messages
 * @param pageUrl
 * @param made - Title of the page that another account made
 * @param page - Title of the page that takes its place; null: others made them all
 */
export function madeByOtherNotice(
	messages: Messages, pageUrl: ( title: string, parameters?: Readonly<Record<string, string>> ) => string,
	made: string, page: string | null,
): HTMLElement {
	return notice( 'warning',
		element( 'p', {}, page === null ? messages.text( 'localskills-save-not-yours' ) :
			messages.text( 'localskills-exchange-made-by-other', made, page ) ),
		element( 'p', {}, element( 'a', { href: pageUrl( made, { action: 'history' } ), target: '_blank', rel: 'noopener' },
			messages.text( 'localskills-exchange-made-by-other-see' ) ) ) );
}

/**
 * Says that what somebody else had put on the person's page in the person's name was left out as it was saved.
 *
 * @param messages
 * @param pageUrl
 * @param page - Title
 * @param by - Whose change; null where the name is hidden
 */
export function leftOutNotice(
	messages: Messages, pageUrl: ( title: string, parameters?: Readonly<Record<string, string>> ) => string,
	page: string, by: string | null,
): HTMLElement {
	return notice( 'warning',
		element( 'p', {}, by === null ? messages.text( 'localskills-exchange-left-out-hidden' ) :
			messages.text( 'localskills-exchange-left-out', by ) ),
		element( 'p', {}, element( 'a', { href: pageUrl( page, { action: 'history' } ), target: '_blank', rel: 'noopener' },
			messages.text( 'localskills-exchange-left-out-see' ) ) ) );
}
