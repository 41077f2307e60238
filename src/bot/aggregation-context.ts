import type { Messages } from '../core/i18n/messages';
import type { PageTitles } from '../core/pages';
import type { BotWiki } from '../wiki/bot-port';
import type { CountingContext } from '../wiki/counting/count-survey';
import type { ExclusionContext } from './result-updates';

/** What every survey of a wiki is counted with. */
export interface AggregationContext extends ExclusionContext {
	readonly wiki: BotWiki;
	readonly titles: PageTitles;
	readonly counting: CountingContext;
	/** Texts in the language of the wiki's content. */
	readonly messages: Messages;
	/** Texts in another language. */
	readonly messagesIn: ( language: string ) => Promise<Messages>;
	/** Codes of the languages that the results are written in, besides that of the content. */
	readonly languages: readonly string[];
	/** Texts for the operator. */
	readonly operatorMessages: Messages;
	/** Whether pages are wanted that say already what they shall say: where they are written as files. */
	readonly isWrittenAnew?: boolean;
	/** Told how many answer pages have been read so far. */
	readonly onPages: ( count: number ) => void;
}
