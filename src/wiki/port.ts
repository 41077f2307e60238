/**
 * The port to a wiki: what the interface and the bot ask of one, in their own words.
 * Adapters answer it: `browser/` over mw.Api, `mwbot/` over mwbot.
 */
import type { EscapedText } from '../core/wikitext/escaped-text';

export interface Revision {
	readonly id: number;
	/** 0 for the first revision of a page. */
	readonly parentId: number;
	/** Account name; an IP address when `userId` is 0; null when the name was hidden. */
	readonly user: string | null;
	readonly userId: number;
	/** ISO 8601, UTC. */
	readonly timestamp: string;
	/** Wikitext or JSON; null when the text was hidden or was not asked for. */
	readonly text: string | null;
	/** The same text as it stands in a file: `text` is made of it when it is asked for. */
	readonly escaped?: EscapedText | null;
	/** What two revisions with the same text have in common; null where it was hidden, left out where it is not known. */
	readonly sha1?: string | null;
}

export interface WikiPage {
	readonly title: string;
	readonly namespace: number;
	readonly isRedirect: boolean;
	readonly latest: Revision;
}

export interface PageEdit {
	readonly title: string;
	readonly text: string;
	readonly summary: string;
	/** The revision the text was made from; 0: the page must not exist yet. */
	readonly baseRevision: number;
	readonly bot?: boolean;
	readonly contentModel?: 'wikitext' | 'text' | 'json' | 'javascript' | 'css' | 'sanitized-css' | 'Scribunto';
	/** Filters' warnings that the person has read and answered with "save all the same". */
	readonly warningsAccepted?: boolean;
	/** The person's answer to the captcha that the last try was refused with. */
	readonly captcha?: { readonly id: string; readonly word: string };
}

export interface SaveOutcome {
	/** The revision now on the wiki. */
	readonly revision: number;
	/** False when the wiki already had this very text. */
	readonly changed: boolean;
	/**
	 * The revision that somebody saved meanwhile, if the wiki took its changes and these together by itself, as it
	 * does when they touch different lines. What is saved is then not the text that was sent.
	 */
	readonly mergedWith?: number;
}

export type SaveFaultReason =
	/** Nothing reached the wiki, or no answer came back. */
	'offline' |
	/** The session or its token is gone, or the wiki takes the request for somebody else's. */
	'session-lost' |
	'edit-conflict' |
	'protected' |
	'blocked' |
	'permission-denied' |
	/** A filter asks to think again; saving once more with `warningsAccepted` goes through. */
	'filter-warning' |
	'filter-disallowed' |
	'spam-blacklist' |
	'captcha' |
	'read-only' |
	'rate-limited' |
	'too-big' |
	/** The content was checked and refused, such as a definition with faults. */
	'invalid-content' |
	/** Other accounts made all pages that bear the person's name, so that nothing on them would count. */
	'not-yours' |
	'other';

/** A question that the wiki asks to keep machines out. */
export interface Captcha {
	/** What the answer is sent back with; null for kinds that a script cannot show. */
	readonly id: string | null;
	/** The question as plain text; empty when it is an image. */
	readonly question: string;
	/** Address of the image to read; null when there is none. */
	readonly imageUrl: string | null;
}

/** What else is known of a refused save. */
export interface SaveFaultDetails {
	/** The wiki's own words as HTML that the wiki parsed: to be sanitised before it is shown. */
	readonly html?: string;
	readonly captcha?: Captcha;
	/** The wiki's code, for a report. */
	readonly code?: string;
}

/** Why a page could not be saved. Nothing was changed on the wiki, as far as is known. */
export class SaveFault extends Error {
	public readonly reason: SaveFaultReason;
	/** The wiki's own words for the person, as plain text; empty when it gave none. */
	public readonly explanation: string;
	public readonly details: SaveFaultDetails;

	public constructor( reason: SaveFaultReason, explanation: string, details: SaveFaultDetails = {} ) {
		super( explanation === '' ? reason : `${ reason }: ${ explanation }` );
		this.name = 'SaveFault';
		this.reason = reason;
		this.explanation = explanation;
		this.details = details;
	}
}

/**
 * Whether an error is a `SaveFault`, also one that another module made: every module has a class of its own.
 *
 * @param error
 */
export function isSaveFault( error: unknown ): error is SaveFault {
	return error instanceof Error && error.name === 'SaveFault';
}

export interface WikiReader {
	/**
	 * The pages' newest revisions with their text. Missing pages are not in the map.
	 * Keys are the titles as asked for, though the wiki may spell them otherwise.
	 */
	readPages( titles: readonly string[] ): Promise<ReadonlyMap<string, WikiPage>>;
}

export interface WikiWriter {
	/**
	 * Saves one page.
	 *
	 * @throws SaveFault when the wiki refused or could not be reached
	 */
	save( edit: PageEdit ): Promise<SaveOutcome>;
}

/** A language or a wiki that people can name, and what they may call it. */
export interface CatalogueEntry {
	/** What answers store: MediaWiki's language code, or the wiki's database name. */
	readonly code: string;
	/** In the reader's language, where the wiki knows it. */
	readonly name: string;
	/** Beside the name: the language's own name, or the wiki's database name. */
	readonly hint: string;
	/** Other words that it is found by. */
	readonly words: readonly string[];
}

/** Reads what people pick from where a survey does not list the choices itself. */
export interface CatalogueReader {
	/** The languages that the wiki knows, by their names in the reader's language. Rejects when the wiki does not answer. */
	loadLanguages(): Promise<readonly CatalogueEntry[]>;
	/** The wikis of the Wikimedia movement. Rejects when the wiki does not answer. */
	loadWikis(): Promise<readonly CatalogueEntry[]>;
}

/** What somebody who answers a survey asks of the wiki beside its pages. */
export interface PersonReader {
	/**
	 * Reads pages as `readPages` does and, in the same request, why the account may not save one of them; null when
	 * it may, as far as the wiki can tell beforehand.
	 */
	readForEditing( titles: readonly string[], edited: string ): Promise<{
		readonly pages: ReadonlyMap<string, WikiPage>;
		readonly refusal: SaveFault | null;
	}>;
	/** Those of the titles that have a page. */
	existingPages( titles: readonly string[] ): Promise<readonly string[]>;
	/** Those of the titles whose page was made by somebody else than the account: one request for each page that has a past. */
	madeByOthers( pages: readonly WikiPage[], account: string ): Promise<readonly string[]>;
	/** Codes of the languages that an account says it knows, best first; none where the wiki cannot tell. */
	spokenLanguages( account: string ): Promise<readonly string[]>;
	/** The same with how well, as Babel boxes say it, such as `ar-3` and `fr-N`. */
	babelLanguages( account: string ): Promise<readonly string[]>;
}

/** What somebody who makes surveys asks of the wiki beside its pages. */
export interface PageLister {
	/** Titles of the pages that begin so, as the wiki sorts them; at most `limit`, which is 500 or less. */
	pagesBelow( prefix: string, limit: number ): Promise<readonly string[]>;
	/** Titles of the pages in a category, as the wiki sorts them; at most `limit`, which is 500 or less. */
	pagesInCategory( category: string, limit: number ): Promise<readonly string[]>;
	/** The newest revisions of a page with their texts, newest first; none when there is no page. At most 50. */
	history( title: string, limit: number ): Promise<readonly Revision[]>;
}
