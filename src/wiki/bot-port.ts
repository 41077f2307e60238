/** What the bot asks of a wiki beyond counting answers: who it is there, and saving. `mwbot/` answers it. */
import type { AnswerSource, LanguageInfo } from './answer-source';
import type { WikiWriter } from './port';
import type { ChangeSource } from './store/change-source';

export interface Account {
	readonly name: string;
	readonly rights: ReadonlySet<string>;
	/** Why the account may not edit; null when it is not blocked from the whole wiki. */
	readonly blockReason: string | null;
}

export interface BotWiki extends AnswerSource, ChangeSource, WikiWriter {
	languageInfo( code: string ): Promise<LanguageInfo>;
	/** The account that saves; null when the bot only reads. */
	account(): Promise<Account | null>;
	/** So many pages the wiki gives in one request. */
	batchSize(): Promise<number>;
}
