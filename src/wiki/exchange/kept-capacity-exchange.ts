/** Who is listed in the Capacity Exchange, as the bot last wrote it down on this wiki. */
import { type KeptTable, readKeptTable } from '../../core/interchange/capx/kept-table';
import { parseJson } from '../../core/json/parse-json';
import type { ExchangePlace } from './read-exchange';

/**
 * @param place
 * @param writer - The account that keeps the table: what others made of the page is passed over. Null: not known
 * @return Null where none is kept
 */
export async function readKeptCapacityExchange( place: ExchangePlace, writer: string | null ): Promise<KeptTable | null> {
	const { source, titles } = place;
	const title = titles.capacityExchangeData();
	const latest = ( await source.readPages( [ title ] ) ).get( title )?.latest;
	const own = latest === undefined || writer === null || latest.user === writer ? latest :
		await source.newestRevisionBy( title, writer ) ?? undefined;
	return readKeptTable( parseJson( own?.text ?? '' ).value );
}
