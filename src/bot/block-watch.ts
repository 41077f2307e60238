/** Blocks that come or go while the bot looks on: nobody edits a page for them, so changes of pages do not tell. */
import type { ExchangeReport } from '../core/exchange/exchange-report';
import type { AccountReader } from '../wiki/bot-port';

export interface BlockWatch {
	/** Remembers who was blocked when this was written. */
	note( report: Pick<ExchangeReport, 'records' | 'leftOut'> ): void;
	/** Whether somebody of these people is blocked since, or is not any more: one request for each batch of people. */
	hasChanged(): Promise<boolean>;
}

/**
 * @param accounts
 */
export function createBlockWatch( accounts: Pick<AccountReader, 'blockedAccounts'> ): BlockWatch {
	let users: readonly string[] = [];
	let blocked = '';
	const textOf = ( names: Iterable<string> ): string => Array.from( names ).sort().join( '\n' );
	return {
		note( { records, leftOut } ) {
			users = Array.from( new Set( records.map( ( { user } ) => user ) ) );
			blocked = textOf( leftOut.filter( ( { reason } ) => reason === 'blocked' ).map( ( { user } ) => user ) );
		},
		hasChanged: async () => users.length > 0 && textOf( await accounts.blockedAccounts( users ) ) !== blocked,
	};
}
