import { countCurrent } from '../../../src/core/exchange/current-exchange';
import { readRecordsFile } from '../../../src/core/exchange/read-records-file';
import type { ExchangeRecord } from '../../../src/core/exchange/exchange-record';
import { readTaxonomy } from '../../../src/core/skills/taxonomy';

function records( ...lines: object[] ): readonly ExchangeRecord[] {
	return readRecordsFile( lines.map( ( line ) => JSON.stringify( { kind: 'offer', skill: 'lua', languages: [ 'fr' ], ...line } ) ) ).records;
}

describe( 'countCurrent', () => {
	it( 'counts accounts, not records', () => {
		const { offers, seeks } = countCurrent( records(
			{ user: 'Ana' }, { user: 'Ana' }, { user: 'Ben' }, { user: 'Ben', skill: 'budgeting' }, { user: 'Ana', kind: 'seek', skill: 'writing' },
		), '2026-11-21' );
		expect( Array.from( offers ) ).toEqual( [ [ 'budgeting', 1 ], [ 'lua', 2 ] ] );
		expect( Array.from( seeks ) ).toEqual( [ [ 'writing', 1 ] ] );
	} );

	it( 'counts what is open, through the last day that is named', () => {
		const all = records( { user: 'A', status: 'paused' }, { user: 'B', status: 'matched' }, { user: 'C', status: 'closed' },
			{ user: 'D', expires: '2026-11-20' }, { user: 'E', expires: '2026-11-21' }, { user: 'F' } );
		expect( countCurrent( all, '2026-11-21' ).offers.get( 'lua' ) ).toBe( 2 );
		expect( countCurrent( all, '2026-11-20' ).offers.get( 'lua' ) ).toBe( 3 );
	} );

	it( 'counts what is paused again from its day on, unless it has expired by then', () => {
		const all = records( { user: 'A', status: 'paused', until: '2026-11-21' }, { user: 'B', status: 'paused', until: '2026-11-22' },
			{ user: 'C', status: 'paused', until: '2026-11-01', expires: '2026-11-20' }, { user: 'D', status: 'closed', until: '2026-11-01' } );
		expect( countCurrent( all, '2026-11-20' ).offers.get( 'lua' ) ).toBe( 1 );
		expect( countCurrent( all, '2026-11-21' ).offers.get( 'lua' ) ).toBe( 1 );
		expect( countCurrent( all, '2026-11-22' ).offers.get( 'lua' ) ).toBe( 2 );
	} );

	it( 'counts a replaced skill as its replacement', () => {
		const { taxonomy } = readTaxonomy( { skills: [ { id: 'lua' }, { id: 'scripts', replacedBy: 'modules' }, { id: 'modules', replacedBy: 'lua' } ] } );
		const all = records( { user: 'A', skill: 'scripts' }, { user: 'A', skill: 'lua' }, { user: 'B', skill: 'modules' }, { user: 'C', skill: 'other' } );
		expect( Array.from( countCurrent( all, '2026-11-21', taxonomy ).offers ) ).toEqual( [ [ 'lua', 2 ], [ 'other', 1 ] ] );
		expect( countCurrent( all, '2026-11-21' ).offers.get( 'scripts' ) ).toBe( 1 );
	} );

	it( 'refuses what is no day', () => {
		expect( () => countCurrent( records( { user: 'A' } ), '21.11.2026' ) ).toThrow( RangeError );
	} );
} );
