/**
 * What counting the answers to surveys asks of a wiki: many pages at once, their histories, the accounts behind them, and
 * how the wiki is set up. Answered by `mwbot/` (the bot), `browser/` (a coordinator's page) and `dump/` (a file).
 */
import type { EscapedReaderMaker } from '../core/survey/read-escaped-answer';
import type { Revision, WikiPage, WikiReader } from './port';

/** How texts and numbers of a language are found and written. */
export interface LanguageInfo {
	/** MediaWiki's code, such as `pt-br`. */
	readonly code: string;
	/** Where a text is looked for when the language has none, nearest first; `en` only where MediaWiki says so. */
	readonly fallbacks: readonly string[];
	readonly direction: 'ltr' | 'rtl';
}

export interface SiteInfo {
	readonly name: string;
	/** The name of the wiki's database, such as `metawiki`: by it results name the community. */
	readonly wikiId: string;
	/** Such as `MediaWiki 1.43.5`. */
	readonly generator: string;
	/** The language that the wiki's pages are written in. */
	readonly language: LanguageInfo;
	/** Namespace number → its names, the wiki's own first, then the canonical one and the aliases. */
	readonly namespaces: ReadonlyMap<number, readonly string[]>;
	/** Whether a title may begin with a small letter; on most wikis it begins with a capital whatever is written. */
	readonly isCaseSensitive?: boolean;
	/** Names of extension tags, such as `nowiki`, in lower case. */
	readonly extensionTags: readonly string[];
	/** In bytes: the largest page that the wiki takes; left out where the source does not say. */
	readonly largestPage?: number;
}

/** An account was given another name. */
export interface AccountRename {
	readonly from: string;
	readonly to: string;
	/** ISO 8601, UTC. */
	readonly timestamp: string;
}

/** A page as lists of pages give it. */
export interface ListedPage extends WikiPage {
	readonly pageId: number;
	/**
	 * Its revisions, newest first, where the source gives them along: then none is asked for. At least the newest, the
	 * first, and the newest of each name that the account in the title may have. Their texts hold until the next page is
	 * asked for.
	 */
	readonly history?: readonly Revision[];
	/** Whether there are earlier revisions that the source does not have, so that nobody can tell who made the page. */
	readonly isHistoryPartial?: boolean;
}

/** Pages whose history was put together later, by what is known of them: their ids or their titles. */
export interface RecombinedPages {
	readonly pageIds: ReadonlySet<number>;
	readonly titles: ReadonlySet<string>;
}

/** So many revisions are listed in one request by any account. */
export const MOST_LISTED = 500;

export interface AnswerSource extends WikiReader {
	siteInfo(): Promise<SiteInfo>;
	/** Every page whose title starts with the prefix, each once, with its newest text. */
	pagesBelow( prefix: string ): AsyncIterable<ListedPage>;
	/**
	 * Every page whose title starts with the prefix, and every page of a user (or below it) that transcludes one of the
	 * templates, with its newest text; some perhaps twice.
	 */
	pagesOfPeople( prefix: string, templates: readonly string[] ): AsyncIterable<ListedPage>;
	/** What stands between the prefix and the next slash or the end, in the titles that start with the prefix. */
	childrenBelow( prefix: string ): Promise<readonly string[]>;
	/** Titles of the redirects to a page, in its own namespace. */
	redirectsTo( title: string ): Promise<readonly string[]>;
	/** Revisions by id; deleted and unknown ones are not in the map. */
	revisions( ids: readonly number[], texts: 'with-texts' | 'without-texts' ): Promise<ReadonlyMap<number, Revision>>;
	/** The revision that made the page, without its text; null when there is no such page. */
	firstRevision( title: string ): Promise<Revision | null>;
	/**
	 * The revisions of a page up to one of them (its newest without one), newest first, that one too, without their texts: at
	 * most `MOST_LISTED`.
	 */
	revisionsUpTo( title: string, id: number | null ): Promise<readonly Revision[]>;
	/** The newest revision that an account saved on the page, with its text; null when there is none. */
	newestRevisionBy( title: string, user: string ): Promise<Revision | null>;
	/** The revisions of a page that are newer than one of them, newest first, without their texts. */
	revisionsAfter( title: string, id: number ): Promise<readonly Revision[]>;
	/** The first few revisions that an account saved on a page at or after a time (ISO 8601), oldest first, with their texts. */
	revisionsBySince( title: string, user: string, timestamp: string ): Promise<readonly Revision[]>;
	/**
	 * What was moved about the time of a revision that a move may have left: the titles that pages had before. Null stands
	 * for one that is hidden, or where the source cannot tell.
	 */
	movesAround( revision: Revision ): Promise<readonly ( string | null )[]>;
	/**
	 * Pages that got revisions from elsewhere at or after a time (ISO 8601): restored after a deletion, imported, or
	 * merged. In their histories a revision without a parent need not be the first.
	 */
	recombinedPagesSince( timestamp: string ): Promise<RecombinedPages>;
	/** Makes the reader of answers that stand in a file, where the revisions' texts do. */
	readonly createEscapedReader?: EscapedReaderMaker;
	/** Accounts that were given another name at or after a time (ISO 8601), in the order of the log. */
	renamesSince( timestamp: string ): Promise<readonly AccountRename[]>;
}
