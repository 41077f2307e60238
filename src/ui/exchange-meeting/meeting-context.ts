import type { Messages } from '../../core/i18n/messages';
import type { PageTitles } from '../../core/pages';
import type { MeetingWiki } from '../../wiki/meeting-port';
import type { DraftStorage } from '../survey-form/draft';
import type { SurveyUser } from '../survey-form/survey-context';

/** What the dialogs for meeting are opened with. */
export interface MeetingContext {
	readonly wiki: MeetingWiki;
	readonly titles: PageTitles;
	/** In the person's language. */
	readonly messages: Messages;
	readonly user: Pick<SurveyUser, 'name' | 'isTemporary' | 'editCount' | 'groups'>;
	readonly storage: DraftStorage;
	/** The wiki's own id. */
	readonly wikiId: string;
	/** Title of the page that the dialog is opened on, to come back to after logging in. */
	readonly pageTitle: string;
	readonly now: () => Date;
	/** The address of a page, with parameters if need be. */
	readonly pageUrl: ( title: string, parameters?: Readonly<Record<string, string>> ) => string;
	/** A day (YYYY-MM-DD) in a language; in the person's own without one. */
	readonly formatDate: ( day: string, language?: string ) => string;
	/** What a language is called, in a language; in the person's own without one. */
	readonly languageName: ( code: string, language?: string ) => string;
	/** The project's texts in another language. Rejects when they cannot be had. */
	readonly messagesIn: ( language: string ) => Promise<Messages>;
}
