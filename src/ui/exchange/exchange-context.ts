import type { Direction } from '../../core/exchange/exchange-record';
import type { RecordName } from '../../core/exchange/edit-records';
import type { EndingWay } from '../../core/exchange/steps/endings';
import type { ExchangeStep } from '../../core/exchange/steps/exchange-step';
import type { Messages } from '../../core/i18n/messages';
import type { PageTitles } from '../../core/pages';
import type { TemplateReader } from '../../core/wikitext/template-reader';
import type { CatalogueEntry, PersonReader, WikiReader, WikiWriter } from '../../wiki/port';
import type { DraftStorage } from '../survey-form/draft';

/** Somebody who is to be asked. */
export interface AskSuggested {
	/** Key of the person's own record. */
	readonly mine: string;
	/** What the other one has. */
	readonly kind: Direction;
	/** Key of the other one's record. */
	readonly key: string;
	readonly skill: string;
}

/** What comes of it where somebody ends, or pauses, what others wait for or have agreed on. */
export interface RecordEnding {
	/** What the person is to know first; null where nobody is concerned. */
	readonly warning: readonly HTMLElement[] | null;
	/** Steps of the person's that are saved along with it. */
	readonly steps: readonly ExchangeStep[];
	/** Writes to those whom it concerns, once it is saved; gives what came of that. */
	tell(): Promise<HTMLElement | null>;
}

/** What offers and searches are made with: everything that is not they themselves. */
export interface ExchangeContext {
	readonly wiki: WikiReader & WikiWriter & PersonReader;
	/** The languages that the wiki knows. Rejects when it does not answer. */
	readonly loadLanguages: () => Promise<readonly CatalogueEntry[]>;
	readonly titles: PageTitles;
	readonly messages: Messages;
	/** The account. */
	readonly user: { readonly name: string };
	/** What titles of templates may begin with on this wiki. */
	readonly templateNamespaces: readonly string[];
	/** Gives what reads the calls of everything that people write for the exchange. Rejects when the wiki does not answer. */
	readonly readPersonCalls: () => Promise<TemplateReader>;
	/** Gives the text of the account's own newest revision of a page; null where there is none that can be read. */
	readonly ownTextOf: ( title: string ) => Promise<string | null>;
	/** Names of the namespace of user pages, the wiki's own first. */
	readonly userNamespaces: readonly string[];
	readonly storage: DraftStorage;
	/** The wiki's own id. */
	readonly wikiId: string;
	/** Title of the page behind the dialog, with spaces. */
	readonly pageTitle: string;
	readonly now: () => Date;
	/** Minutes that this device is ahead of UTC. */
	readonly minutesAhead: () => number;
	/** The address of a page, with parameters if need be. */
	readonly pageUrl: ( title: string, parameters?: Readonly<Record<string, string>> ) => string;
	/** Title of the page on which a page is talked about; null where there is none. */
	readonly talkPage: ( title: string ) => string | null;
	/** A point in time (ISO 8601) in the reader's language and time zone. */
	readonly formatTime: ( timestamp: string ) => string;
	/** A day (YYYY-MM-DD) in the reader's language. */
	readonly formatDate: ( day: string ) => string;
	/** A language in the reader's language; its code where nobody knows its name. */
	readonly languageName: ( code: string ) => string;
	/** Shows, when the dialog is closed, what is needed to ask somebody; null where the wiki has nothing that does. */
	readonly ask: ( ( suggestion: AskSuggested ) => void ) | null;
	/**
	 * Looks whom it concerns; null where nothing does. Rejects when the wiki does not answer.
	 *
	 * @param name - Of the person's own record
	 * @param way
	 * @param until - YYYY-MM-DD: of a pause the day on which it ends; null when that is not known
	 */
	readonly checkEnding: ( ( name: RecordName, way: EndingWay, until: string | null ) => Promise<RecordEnding> ) | null;
	/** Shows, when the dialog is closed, what became of the person's offers and searches; null where nothing does. */
	readonly showMine: ( () => void ) | null;
}
