import type { Messages } from '../../core/i18n/messages';
import type { JsonObject } from '../../core/json/value';
import type { PageTitles } from '../../core/pages';
import type { CatalogueReader, PageLister, WikiReader, WikiWriter } from '../../wiki/port';
import type { DraftStorage } from '../survey-form/draft';
import type { SurveyContext, SurveyUser } from '../survey-form/survey-context';

/** A survey that comes with the project. */
export interface BundledSurvey {
	readonly id: string;
	readonly definition: JsonObject;
}

/** What the dialog for making surveys is opened with: everything that is not a survey. */
export interface MakingContext {
	readonly wiki: WikiReader & WikiWriter & PageLister;
	readonly catalogue: CatalogueReader;
	readonly titles: PageTitles;
	/** In the coordinator's language. */
	readonly messages: Messages;
	readonly user: SurveyUser;
	readonly storage: DraftStorage;
	/** The wiki's own id. */
	readonly wikiId: string;
	/** Code of the language that the wiki's pages are in. */
	readonly contentLanguage: string;
	/** Whether the wiki has Extension:Translate. */
	readonly hasTranslate: boolean;
	/** Title of the page that the dialog is opened on, to come back to after logging in. */
	readonly pageTitle: string;
	readonly bundledSurveys: readonly BundledSurvey[];
	readonly now: () => Date;
	/** The address of a page, with parameters if need be. */
	readonly pageUrl: ( title: string, parameters?: Readonly<Record<string, string>> ) => string;
	/** A point in time (ISO 8601) in the coordinator's language and time zone. */
	readonly formatTime: ( timestamp: string ) => string;
	/** A day (YYYY-MM-DD) in the coordinator's language. */
	readonly formatDate: ( day: string ) => string;
	/** What a language is called, in the coordinator's language or its own; its code where nobody knows. */
	readonly languageName: ( code: string ) => string;
	/** The interface's texts in another language, for the preview. */
	readonly messagesIn: ( language: string ) => Promise<Messages>;
	/** Loads the controls that few surveys need. */
	readonly loadPickers: SurveyContext[ 'loadPickers' ];
	/** Goes to an address. */
	readonly goTo: ( url: string ) => void;
}
