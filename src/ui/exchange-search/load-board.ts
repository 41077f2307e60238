/** Loads the index and makes of it what the search asks. */
import { readExchangeIndex } from '../../core/exchange/exchange-index';
import { nameOfTexts } from '../../core/json/name-of-texts';
import { createExchangeSearch, type ExchangeSearch } from '../../core/exchange/search/exchange-search';
import { readTaxonomy, type Taxonomy } from '../../core/skills/taxonomy';
import type { FindContext } from './find-context';

export interface LoadedBoard {
	readonly search: ExchangeSearch;
	readonly taxonomy: Taxonomy;
	/** When the index was last changed (ISO 8601); null where nobody knows. */
	readonly changed: string | null;
	/** How many places of the index could not be read. */
	readonly faults: number;
}

/**
 * @param context
 * @return Null where there is no index yet. Rejects with a SaveFault when the wiki does not answer
 */
export async function loadBoard( context: FindContext ): Promise<LoadedBoard | null> {
	const { reader, titles, parts, indexName, today } = context;
	const pages = Array.from( { length: parts }, ( _nothing, index ) => titles.exchangeData( index + 1 ) );
	const [ copy, skills ] = await Promise.all( [
		reader.readIndex( pages, indexName ), reader.readSkills( titles.skills(), indexName ),
	] );
	// The bot saves the index after the boards: a copy from in between is not what it is called.
	const index = copy !== null && nameOfTexts( copy.texts ) === indexName ? copy : await reader.readIndex( pages, null );
	if ( index === null ) {
		return null;
	}
	const { records, faults } = readExchangeIndex( index.texts );
	const { taxonomy } = readTaxonomy( parse( skills ) );
	// The bot may not have come by since something expired.
	const current = records.filter( ( { expires } ) => expires === null || expires >= today );
	return {
		search: createExchangeSearch( current, taxonomy, context ),
		taxonomy,
		changed: index.changed,
		faults: faults.length,
	};
}

/** Skills that cannot be read are known by their ids. */
function parse( json: string | null ): unknown {
	try {
		return JSON.parse( json ?? '' );
	} catch {
		return null;
	}
}
