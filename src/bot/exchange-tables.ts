/** What the bot knows of the exchange, as tables for others. */
import { listRecords } from '../core/exchange/listed-record';
import { type ExportedTables, exportTables } from '../core/interchange/capx/export-tables';
import type { BotWiki } from '../wiki/bot-port';
import type { CommandIo } from './command-io';
import { createMessagesIn } from './connection';
import type { ExchangeOnWiki } from './exchange-report';
import { messageLanguages } from './messages';

/**
 * @param onWiki
 * @param wiki
 * @param io
 * @return Without those who are blocked or locked, and those who do not want to be suggested
 */
export async function exportedTables( onWiki: Pick<ExchangeOnWiki, 'report'>, wiki: BotWiki, io: CommandIo ): Promise<ExportedTables> {
	const { date, leftOut, matched, taxonomy, titles } = onWiki.report;
	const { name } = await wiki.siteInfo();
	return exportTables( {
		records: listRecords( matched, { date, blocked: new Set( leftOut.map( ( { user } ) => user ) ) } ),
		taxonomy,
		place: `${ name }: ${ titles.exchange() }`,
		languages: await Promise.all( messageLanguages( io.projectDirectory ).map( createMessagesIn( wiki, io ) ) ),
	} );
}
