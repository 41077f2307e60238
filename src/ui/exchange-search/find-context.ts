import type { Messages } from '../../core/i18n/messages';
import type { PageTitles } from '../../core/pages';
import type { BoardReader } from '../../wiki/board-reader';

/** A language's name, and which language the name is in where it is not the reader's. */
export interface LanguageName {
	readonly text: string;
	readonly language: string | null;
}

/** The address of the page, which says what is sought. */
export interface PageAddress {
	/** Value of a parameter; null when it has none. */
	parameter( name: string ): string | null;
	/**
	 * Gives the address other parameters.
	 *
	 * @param names - All that may be there; those without a value are taken away
	 * @param values - Names and values
	 * @param isNewStep - Whether the browser's Back shall lead to what was there before
	 */
	setParameters( names: readonly string[], values: readonly ( readonly [ string, string ] )[], isNewStep: boolean ): void;
	/** Calls when the reader goes back or forward. */
	onReturn( act: () => void ): void;
}

/** What the search asks of the page that it stands on. */
export interface FindContext {
	/** Texts in the reader's language. */
	readonly messages: Messages;
	readonly titles: PageTitles;
	/** How many pages the search index has. */
	readonly parts: number;
	/** Name of the index's state that the board belongs to. */
	readonly indexName: string;
	readonly reader: BoardReader;
	/** The reader's account; null when logged out. */
	readonly user: string | null;
	/** YYYY-MM-DD, in UTC. */
	readonly today: string;
	/** What stands on the page without the search; hidden while results are shown. */
	readonly board: HTMLElement | null;
	readonly address: PageAddress;
	languageName( code: string ): LanguageName;
	/** All names of a language that it is found by. */
	languageNames( code: string ): readonly string[];
	pageUrl( title: string ): string;
	/** A day (YYYY-MM-DD) in the reader's words. */
	formatDate( day: string ): string;
	/** A time (ISO 8601) in the reader's words. */
	formatTime( time: string ): string;
	/**
	 * Calls after the browser's next picture: what has been typed is seen first.
	 *
	 * @return Takes it back
	 */
	afterPicture( act: () => void ): () => void;
	/** Tells the page's other scripts of content that is new, so that its places become buttons. */
	enliven( content: HTMLElement ): void;
}
