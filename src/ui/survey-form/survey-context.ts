import type { Direction } from '../../core/exchange/exchange-record';
import type { SkillToExchange } from '../../core/exchange/prefilled-templates';
import type { Messages } from '../../core/i18n/messages';
import type { PageTitles } from '../../core/pages';
import type { PickerMakers } from '../questions/picker-makers';
import type { CatalogueReader, PersonReader, WikiReader, WikiWriter } from '../../wiki/port';
import type { DraftStorage } from './draft';
import type { OnceLoaded } from './load-once';
import type { Saving } from './saving';

/** The account that the page was opened under. */
export interface SurveyUser {
	readonly name: string;
	/** Whether the wiki made the account by itself for somebody who is not logged in. */
	readonly isTemporary: boolean;
	readonly editCount: number;
	readonly groups: readonly string[];
}

/** What a survey on a page is shown with: everything that is not the survey itself. */
export interface SurveyContext {
	readonly surveyId: string;
	readonly wiki: WikiReader & WikiWriter & PersonReader & CatalogueReader;
	/** What titles of templates may begin with on this wiki. */
	readonly templateNamespaces: readonly string[];
	/** What the form needs once there is an answer. */
	readonly saving: OnceLoaded<Saving>;
	/** Loads the controls that few surveys need. Rejects when they cannot be had. */
	readonly loadPickers: () => Promise<PickerMakers>;
	readonly titles: PageTitles;
	readonly messages: Messages;
	/**
	 * Opens the dialog for offers and searches with skills to begin with, and tells when it has been closed. Rejects when
	 * it could not be loaded; null where there is none.
	 */
	readonly openExchange: ( (
		direction: Direction, skills: readonly SkillToExchange[], opener: HTMLElement, onClosed: () => void,
	) => PromiseLike<unknown> ) | null;
	/** Null when logged out. */
	readonly user: SurveyUser | null;
	readonly storage: DraftStorage;
	/** The wiki's own id. */
	readonly wikiId: string;
	/** Title of the page that the survey is shown on, to come back to after logging in. */
	readonly pageTitle: string;
	readonly now: () => Date;
	/** Leaves for another page. */
	readonly goTo: ( url: string ) => void;
	/** The address of a page, with parameters if need be. */
	readonly pageUrl: ( title: string, parameters?: Readonly<Record<string, string>> ) => string;
	/** A point in time (ISO 8601) in the reader's language and time zone. */
	readonly formatTime: ( timestamp: string ) => string;
	/** A day (YYYY-MM-DD) in the reader's language. */
	readonly formatDate: ( day: string ) => string;
}
