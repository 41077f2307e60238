import { element } from '../element';
import { madeByOtherNotice } from '../exchange/made-by-other-notice';
import { notice } from '../notice';
import type { LoadedExchanges } from './load-exchanges';
import type { MeetingContext } from './meeting-context';

/**
 * What others have done to the person's pages: they made the usual one, so that nothing there counts, or they changed what
 * it says.
 *
 * @param context
 * @param loaded
 */
export function ownPageNotices( context: MeetingContext, loaded: LoadedExchanges ): HTMLElement[] {
	const { messages, pageUrl, titles, user } = context;
	const usual = titles.people( user.name );
	const pages = loaded.people.get( user.name )?.pages ?? [];
	return [
		...loaded.ownPage === usual ? [] : [ madeByOtherNotice( messages, pageUrl, usual, loaded.ownPage ) ],
		...pages.filter( ( { isChangedByOthers } ) => isChangedByOthers ).map( ( { title, own, latest } ) => notice( 'warning',
			element( 'p', {}, messages.text( 'localskills-meeting-changed-by-others', title ) ),
			element( 'p', {}, element( 'a', {
				href: pageUrl( title, { oldid: String( own?.id ?? 0 ), diff: String( latest.id ) } ), target: '_blank', rel: 'noopener',
			}, messages.text( 'localskills-meeting-foreign-look' ) ) ) ) ),
	];
}
