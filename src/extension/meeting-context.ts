import { createPageTitles } from '../core/pages';
import { createMessages } from '../ui/messages';
import { createMessagesInLanguage } from '../ui/messages-in-language';
import { createMeetingWiki } from '../wiki/browser/meeting-wiki';
import { readAccount } from './account';
import { createLanguageNames } from './language-names';
import type { LoadTexts } from './making-context';
import { createTimeFormat, RECORDED_DAY } from './time-format';
import type { MeetingContext } from '../ui/exchange-meeting/meeting-context';

/**
 * What the dialogs for meeting work with, on the wiki that the page was loaded from.
 *
 * @param root - Title of the page below which everything stands
 * @param userName - The account
 * @param loadTexts
 */
export function createMeetingContext( root: string, userName: string, loadTexts: LoadTexts ): MeetingContext {
	const messages = createMessages( mw, document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr' );
	const own = document.documentElement.lang || 'en';
	const titles = createPageTitles( root );
	return {
		wiki: createMeetingWiki( {
			api: new mw.Api(), user: userName, language: messages.language, titles, rights: () => mw.user.getRights(),
		} ),
		titles,
		messages,
		user: readAccount( userName ),
		storage: mw.storage,
		wikiId: mw.config.get( 'wgWikiID' ) || mw.config.get( 'wgDBname' ),
		pageTitle: mw.config.get( 'wgPageName' ),
		now: () => new Date(),
		pageUrl: ( title, parameters ) => mw.util.getUrl( title, parameters ),
		formatDate: ( day, language ) => createTimeFormat( RECORDED_DAY, language ?? own )( day ),
		languageName: ( code, language ) => createLanguageNames( language ?? own )( code ),
		messagesIn: async ( language ) => language === messages.language ? messages :
			createMessagesInLanguage( language, await loadTexts( language ), messages ),
	};
}
