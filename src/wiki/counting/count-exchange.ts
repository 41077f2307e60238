/** What is offered and sought on a wiki now, to be set beside what people said in surveys. */
import { countCurrent, type CurrentExchange } from '../../core/exchange/current-exchange';
import { EXCHANGE_TEMPLATES, type ExchangeRecord } from '../../core/exchange/exchange-record';
import { readExchangeRecords, recordsOwner } from '../../core/exchange/read-exchange-records';
import { parseJson } from '../../core/json/parse-json';
import { readTaxonomy } from '../../core/skills/taxonomy';
import type { TemplateCall } from '../../core/wikitext/template-call';
import type { CountingPlace } from './counting-place';
import { createWikiTemplateReader } from './template-calls';

/**
 * Counts the accounts that offer, and those that seek, each skill, on every page with the templates. A page is
 * somebody's by its title, and says what that account last saved on it itself: nobody offers in another's name.
 *
 * @param place
 * @param date - YYYY-MM-DD, in UTC: what has expired by then is not counted
 */
export async function countExchange( place: Pick<CountingPlace, 'source' | 'titles'>, date: string ): Promise<CurrentExchange> {
	const { source, titles } = place;
	const templates = [ EXCHANGE_TEMPLATES.offer, EXCHANGE_TEMPLATES.seek ];
	const readCalls = await createWikiTemplateReader( source, templates );
	const { namespaces } = await source.siteInfo();
	const callsOf = new Map<string, Map<string, readonly TemplateCall[]>>();
	for ( const template of templates ) {
		for await ( const { title, latest } of source.pagesWithTemplate( `${ namespaces.get( 10 )?.[ 0 ] ?? 'Template' }:${ template }` ) ) {
			const owner = recordsOwner( title, titles.root, namespaces.get( 2 ) );
			if ( owner === null || callsOf.get( owner )?.has( title ) === true ) {
				continue;
			}
			const own = latest.user === owner && latest.userId !== 0 ? latest : await source.newestRevisionBy( title, owner );
			const pages = callsOf.get( owner ) ?? new Map<string, readonly TemplateCall[]>();
			callsOf.set( owner, pages.set( title, readCalls( own?.text ?? '' ) ) );
		}
	}
	const records: ExchangeRecord[] = [];
	callsOf.forEach( ( pages, owner ) => {
		const calls = Array.from( pages.keys() ).sort()
			.reduce<TemplateCall[]>( ( all, title ) => all.concat( pages.get( title ) ?? [] ), [] );
		readExchangeRecords( calls, owner ).forEach( ( { record } ) => {
			if ( record !== null ) {
				records.push( record );
			}
		} );
	} );
	const skills = ( await source.readPages( [ titles.skills() ] ) ).get( titles.skills() );
	const { taxonomy } = readTaxonomy( parseJson( skills?.latest.text ?? '' ).value );
	return countCurrent( records, date, taxonomy );
}
