import { writeExchangeIndex } from '../../../src/core/exchange/exchange-index';
import { nameOfTexts } from '../../../src/core/json/name-of-texts';
import type { ExchangeRecord } from '../../../src/core/exchange/exchange-record';
import { listRecords } from '../../../src/core/exchange/listed-record';
import { createPageTitles } from '../../../src/core/pages';
import { loadBoard } from '../../../src/ui/exchange-search/load-board';
import type { FindContext } from '../../../src/ui/exchange-search/find-context';
import { DATE, offer, seek } from '../../core/exchange/made-up-exchange';
import { english } from '../../core/english';

const textsOf = ( ...records: readonly ExchangeRecord[] ): readonly string[] =>
	writeExchangeIndex( listRecords( records, { date: DATE } ) );
const OLD = textsOf( offer( 'Ana' ) );
const NEW = textsOf( offer( 'Ana' ), seek( 'Ben' ) );

/**
 * Loads the index that a new board belongs to.
 *
 * @param copy - What the browser has under its name
 * @return The names that were asked for
 */
async function load( copy: readonly string[] | null ): Promise<( string | null )[]> {
	const asked: ( string | null )[] = [];
	await loadBoard( {
		messages: english, titles: createPageTitles(), parts: 1, indexName: nameOfTexts( NEW ), user: null, today: DATE,
		languageNames: ( code: string ) => [ code ],
		reader: {
			readIndex: async ( _titles: readonly string[], name: string | null ) => {
				asked.push( name );
				const texts = name === null ? NEW : copy;
				return texts === null ? null : { texts, changed: null };
			},
			readSkills: async () => null,
		},
	} as unknown as FindContext );
	return asked;
}

describe( 'the search index', () => {
	it( 'is read once where it is what the board names', async () => {
		expect( await load( NEW ) ).toEqual( [ nameOfTexts( NEW ) ] );
	} );

	it.each( [ [ 'an older one', OLD ], [ 'none', null ] ] )( 'is read anew where the browser keeps %s from before it was saved', async ( _name, copy ) => {
		expect( await load( copy ) ).toEqual( [ nameOfTexts( NEW ), null ] );
	} );
} );
