import type { Messages } from '../../core/i18n/messages';
import type { ResultsReader } from '../../wiki/results-reader';

/** What the dialog with the results of now works with. */
export interface ResultsContext {
	readonly surveyId: string;
	/** Of the dialog. */
	readonly messages: Messages;
	/** What the results are written in: the same language, with numbers and plurals as the bot writes them. */
	readonly reportMessages: Messages;
	/**
	 * A reader for one counting.
	 *
	 * @param onWait - Told how long the wiki asks to wait, in milliseconds
	 */
	readonly createReader: ( onWait: ( wait: number ) => void ) => ResultsReader;
	readonly now: () => Date;
	/** Date and time in the reader's language. */
	readonly formatTime: ( time: string ) => string;
	readonly pageUrl: ( title: string ) => string;
	/** Lets the wiki do with new content what it does with that of a page, such as making tables sortable. */
	readonly enliven: ( content: HTMLElement ) => void;
}
