import { MOST_ASKS, MOST_OTHER_STEPS } from '../../core/exchange/steps/step-limit';
import { element } from '../element';
import { madeByOtherNotice } from '../exchange/made-by-other-notice';
import { notice } from '../notice';
import type { LoadedExchanges } from './load-exchanges';
import type { MeetingContext } from './meeting-context';
import { othersWordsNotice, type OthersWordsKind, wordsOfKind } from './others-words-notice';

const OTHERS_WORDS: readonly OthersWordsKind[] = [ 'others-words', 'unclear-words', 'others-refusals' ];

/**
 * What leads to what others have changed on a page: what is between two revisions, or the whole history.
 *
 * @param ownRevision - Id of the person's own; null where none of theirs counts
 * @param revision
 */
export function changesSince( ownRevision: number | null, revision: number ): Readonly<Record<string, string>> {
	return ownRevision === null ? { action: 'history' } : { oldid: String( ownRevision ), diff: String( revision ) };
}

/**
 * What others have done to the person's pages: they made the usual one, so that nothing there counts, or they changed what
 * it says, or had done so before the person saved it.
 *
 * @param context
 * @param loaded
 * @param onSaved - Called with what is to be told when something was done about it; null where only a look can be taken
 */
export function ownPageNotices(
	context: MeetingContext, loaded: LoadedExchanges, onSaved: ( ( said: HTMLElement ) => void ) | null,
): HTMLElement[] {
	const { messages, pageUrl, titles, user } = context;
	const usual = titles.people( user.name );
	const { pages = [], stepsBeyond = 0 } = loaded.people.get( user.name ) ?? {};
	return [
		...stepsBeyond === 0 ? [] : [ notice( 'warning', element( 'p', {},
			messages.text( 'localskills-meeting-steps-beyond', stepsBeyond, MOST_ASKS, MOST_OTHER_STEPS ) ) ) ],
		...loaded.ownPage === usual ? [] : [ madeByOtherNotice( messages, pageUrl, usual, loaded.ownPage ) ],
		...pages.filter( ( { isChangedByOthers, doubt } ) => isChangedByOthers || doubt === 'moved' )
			.map( ( { title, own, latest, doubt } ) => notice( 'warning',
				element( 'p', {}, messages.text( doubt === 'moved' ?
					'localskills-meeting-moved-by-others' : 'localskills-meeting-changed-by-others', title ) ),
				element( 'p', {}, element( 'a', {
					href: pageUrl( title, changesSince( own?.id ?? null, latest.id ) ), target: '_blank', rel: 'noopener',
				}, messages.text( 'localskills-meeting-foreign-look' ) ) ) ) ),
		...OTHERS_WORDS.reduce<HTMLElement[]>( ( all, kind ) => all.concat(
			pages.filter( ( page ) => wordsOfKind( page, kind ).length > 0 )
				.map( ( page ) => othersWordsNotice( context, loaded, page, kind, onSaved ) ) ), [] ),
	];
}
