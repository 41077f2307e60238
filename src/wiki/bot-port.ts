/** What the bot asks of a wiki beyond counting answers: who it is there, and saving. `mwbot/` answers it. */
import type { AnswerSource, LanguageInfo } from './answer-source';
import type { Revision, WikiWriter } from './port';
import type { ChangeSource } from './store/change-source';

export interface Account {
	readonly name: string;
	readonly rights: ReadonlySet<string>;
	/** Why the account may not edit; null when it is not blocked from the whole wiki. */
	readonly blockReason: string | null;
}

/** What is known of other accounts. */
export interface AccountReader {
	/** Those of the accounts that may edit nothing on this wiki. */
	blockedAccounts( names: readonly string[] ): Promise<ReadonlySet<string>>;
	/** Those that are locked on all wikis, by a request for each; none where this wiki shares no accounts with others. */
	lockedAccounts( names: readonly string[] ): Promise<ReadonlySet<string>>;
	/** When an account last edited any page (ISO 8601, UTC); null when it never has. */
	lastEdit( name: string ): Promise<string | null>;
}

export interface BotWiki extends AnswerSource, AccountReader, ChangeSource, WikiWriter {
	/** The newest revisions of a page that an account saved, with their texts, newest first. */
	revisionsBy( title: string, user: string, limit: number ): Promise<readonly Revision[]>;
	languageInfo( code: string ): Promise<LanguageInfo>;
	/** The account that saves; null when the bot only reads. */
	account(): Promise<Account | null>;
	/** So many pages the wiki gives in one request. */
	batchSize(): Promise<number>;
}
