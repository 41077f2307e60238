/** What a page asks of its wiki to show the results of a survey as they are now. `browser/` answers it. */
import type { AnswerSource } from './answer-source';

/** Every promise rejects with a SaveFault where the wiki refused or could not be reached. */
export interface ResultsReader extends AnswerSource {
	/** When the newest revision of a page was saved (ISO 8601, UTC); null when there is no page. */
	lastChanged( title: string ): Promise<string | null>;
	/**
	 * HTML that the wiki makes of wikitext, in the reader's language.
	 *
	 * @param wikitext
	 * @param title - Of the page that it would stand on
	 */
	render( wikitext: string, title: string ): Promise<string>;
	/** Ends the request under way and makes no further one: whatever was asked rejects. */
	cancel(): void;
}
