/** Reading over MediaWiki's Action API, whoever carries the requests: the bot's mwbot, or a page's mw.Api. */
import type { Parameters } from './parameters';

/** An answer of the API, `formatversion` 2. */
export type ApiAnswer = Record<string, unknown>;

export interface ReadingApi {
	/** How many values of one parameter, or pages with their texts, the wiki takes at once from this account: 50, or 500. */
	batchSize(): Promise<number>;
	/** Asks the wiki, one request after the other. Rejects with the carrier's own kind of fault. */
	read( parameters: Parameters ): Promise<ApiAnswer>;
	/** The carrier's fault for an answer that makes no sense. */
	badAnswer( explanation: string ): Error;
}
