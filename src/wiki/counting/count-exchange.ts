/** What is offered and sought on a wiki now, to be set beside what people said in surveys. */
import { countCurrent, type CurrentExchange } from '../../core/exchange/current-exchange';
import { parseJson } from '../../core/json/parse-json';
import { readTaxonomy } from '../../core/skills/taxonomy';
import { type ExchangePlace, readExchange } from '../exchange/read-exchange';

/**
 * Counts the accounts that offer, and those that seek, each skill.
 *
 * @param place
 * @param date - YYYY-MM-DD, in UTC: what has expired by then is not counted
 */
export async function countExchange( place: ExchangePlace, date: string ): Promise<CurrentExchange> {
	const { source, titles } = place;
	const { records } = await readExchange( place );
	const skills = ( await source.readPages( [ titles.skills() ] ) ).get( titles.skills() );
	const { taxonomy } = readTaxonomy( parseJson( skills?.latest.text ?? '' ).value );
	return countCurrent( records, date, taxonomy );
}
