import fc from 'fast-check';
import { readListCell, writeListCells } from '../../../src/core/interchange/tabular/list-cells';
import { readTabular } from '../../../src/core/interchange/tabular/read-tabular';
import { tableNoteText } from '../../../src/core/interchange/tabular/table-note';
import {
	cellLength, cellLine, LONGEST_CELL, TABULAR_TYPES, type TabularCell, type TabularTable, type TabularType,
} from '../../../src/core/interchange/tabular/tabular-table';
import { writeTabular } from '../../../src/core/interchange/tabular/write-tabular';
import { faultText } from '../../../src/core/json/fault';
import { writeJsonPage } from '../../../src/core/json/write-json';
import { english } from '../english';

const LINE = fc.string( { maxLength: 60, unit: 'grapheme' } ).map( cellLine );
const TEXTS = fc.dictionary( fc.constantFrom( 'en', 'fr', 'ar', 'pt-br', 'zh-hant' ), LINE, { minKeys: 1, maxKeys: 3 } );
const CELLS: Readonly<Record<TabularType, fc.Arbitrary<TabularCell>>> = {
	string: LINE, number: fc.oneof( fc.integer(), fc.constantFrom( 0.5, -12.25, 1e21 ) ), boolean: fc.boolean(), localized: TEXTS,
};
const TABLE: fc.Arbitrary<TabularTable> = fc.uniqueArray( fc.record( {
	name: fc.constantFrom( 'id', 'name', '__proto__', 'constructor', 'toString', 'a b' ), type: fc.constantFrom( ...TABULAR_TYPES ),
} ), { minLength: 1, maxLength: 4, selector: ( { name } ) => name } ).chain( ( fields ) => fc.record( {
	license: fc.constantFrom( null, 'CC0-1.0' ),
	description: fc.oneof( fc.constant( {} ), TEXTS ),
	sources: LINE,
	fields: fc.constant( fields ),
	rows: fc.array( fc.tuple( ...fields.map( ( { type } ) => fc.option( CELLS[ type ], { nil: null } ) ) ), { maxLength: 5 } ),
} ) );

const plain = ( value: unknown ): unknown => JSON.parse( JSON.stringify( value ) ) as unknown;
const table = ( fields: unknown, data: unknown ): string => JSON.stringify( { license: 'CC0-1.0', schema: { fields }, data } );
const FIELDS = [ { name: 'username', type: 'string' }, { name: 'count', type: 'number' }, { name: 'label', type: 'localized' } ];
const told = ( text: string ): string[] => {
	const { faults, notes } = readTabular( text, 'users.tab' );
	return [ ...faults.map( ( fault ) => `${ fault.path }: ${ faultText( fault, english ) }` ), ...notes.map( ( note ) => tableNoteText( note, english ) ) ];
};

describe( 'tables', () => {
	it( 'are the same when they are written and read again', () => {
		fc.assert( fc.property( TABLE, ( given ) => {
			const reading = readTabular( writeJsonPage( writeTabular( given ) ), 't' );
			expect( { faults: reading.faults, notes: reading.notes } ).toEqual( { faults: [], notes: [] } );
			expect( plain( reading.table ) ).toEqual( plain( given ) );
		} ), { numRuns: 300 } );
	} );

	it.each( [
		[ 'no JSON', '{ "data": [', /Line 1, column 12/ ],
		[ 'nothing', '', /./ ],
		[ 'a list', '[]', /^\$: Properties in braces/ ],
		[ 'no schema', '{ "data": [] }', /^\$\.schema: Properties in braces/ ],
		[ 'no fields', '{ "schema": {}, "data": [] }', /^\$\.schema\.fields: A list/ ],
		[ 'no data', '{ "schema": { "fields": [ { "name": "a", "type": "string" } ] } }', /^\$\.data: A list/ ],
		[ 'an unknown type', table( [ { name: 'a', type: 'text' } ], [] ), /^\$\.schema\.fields\[0\]\.type: “text” is not possible here\. .*string, number, boolean, localized/ ],
		[ 'the same column twice', table( [ { name: 'a', type: 'string' }, { name: 'a', type: 'string' } ], [] ), /fields\[1\]\.name: “a” stands at \$\.schema\.fields\[0\]\.name already/ ],
		[ 'a column without a name', table( [ { type: 'string' } ], [] ), /fields\[0\]\.name: A text in double quotes/ ],
	] )( 'are none with %s, which is told with its place', ( _what, text, message ) => {
		expect( readTabular( text, 't' ).table ).toBeNull();
		expect( told( text ) ).toEqual( [ expect.stringMatching( message ) as string ] );
	} );

	it( 'are read around what cannot be read, which is told with its row and column', () => {
		const text = table( FIELDS, [
			[ 'Ana', 1, { en: 'One' } ], [ 'Ben', '2', { en: 'Two' } ], [ 'Cem' ], 'Dia', [ 'Eve', 5, { en: 'Five', NotACode: 'bad', fr: 7 } ], [ null, null, null ],
		] );
		expect( plain( readTabular( text, 't' ).table?.rows ) ).toEqual( [
			[ 'Ana', 1, { en: 'One' } ], [ 'Ben', null, { en: 'Two' } ], [ 'Eve', 5, { en: 'Five' } ], [ null, null, null ],
		] );
		expect( told( text ) ).toEqual( [
			'Sheet “users.tab”, row 2: Column count: “2” is not of the type number, so the cell was left empty.',
			'Sheet “users.tab”, row 3: The row has 1 cell for 3 columns, so it was left out.',
			'Sheet “users.tab”, row 4: This is no list of cells, so it was left out.',
			'Sheet “users.tab”, row 5: Column label: “NotACode” is no language code with a text, so it was left out.',
			'Sheet “users.tab”, row 5: Column label: “fr” is no language code with a text, so it was left out.',
		] );
	} );

	it( 'keep texts that are longer than a wiki takes, and say so', () => {
		const long = 'ä'.repeat( LONGEST_CELL + 1 );
		const text = table( FIELDS, [ [ long, 1, null ], [ '𝒜'.repeat( LONGEST_CELL ), 1, null ] ] );
		expect( readTabular( text, 't' ).table?.rows[ 0 ]?.[ 0 ] ).toBe( long );
		expect( told( text ) ).toEqual( [ expect.stringMatching( /row 1: Column username: this text has 401 characters, and a wiki’s table takes 400/ ) as string ] );
	} );

	it( 'bear names that stand for more in JavaScript', () => {
		const text = '{ "schema": { "fields": [ { "name": "__proto__", "type": "localized" }, { "name": "constructor", "type": "string" } ] }, ' +
			'"data": [ [ { "__proto__": "x", "en": "y", "constructor": "z" }, "a" ] ], "__proto__": { "license": "x" } }';
		const { rows, license } = readTabular( text, 't' ).table as TabularTable;
		expect( plain( rows ) ).toEqual( [ [ { en: 'y' }, 'a' ] ] );
		expect( license ).toBeNull();
		expect( ( {} as Record<string, unknown> ).x ).toBeUndefined();
	} );

	it( 'with a fault in each row do not fill the screen', () => {
		const messages = told( table( FIELDS, Array.from( { length: 5000 }, () => [ 1, 2, null ] ) ) );
		expect( messages ).toHaveLength( 21 );
		expect( messages[ 20 ] ).toBe( 'Sheet “users.tab”, row 20: 4,980 more rows have the same fault.' );
	} );

	it( 'are not written with what no wiki would take', () => {
		const write = ( cell: TabularCell ): unknown => writeTabular( { license: null, description: {}, sources: '', fields: [ { name: 'a', type: 'string' } ], rows: [ [ cell ] ] } );
		expect( () => write( 'x'.repeat( 401 ) ) ).toThrow( 'Row 1, column a' );
		expect( () => write( 'a\nb' ) ).toThrow( RangeError );
		expect( () => write( {} ) ).toThrow( RangeError );
	} );
} );

describe( 'lists in cells', () => {
	it.each( [
		[ '[12, 34]' ], [ '12,34' ], [ '12; 34' ], [ '["12","34"]' ], [ ' 12 34 ' ], [ '12، 34' ], [ '(12|34)' ],
	] )( 'are read as they are usual: %s', ( cell ) => {
		expect( readListCell( cell ) ).toEqual( [ '12', '34' ] );
	} );

	it( 'are empty in many ways', () => {
		expect( [ '[]', '', ' ', null, '[ ]', {} ].map( ( cell ) => readListCell( cell ) ) ).toEqual( [ [], [], [], [], [], [] ] );
		expect( readListCell( 12 ) ).toEqual( [ '12' ] );
	} );

	it( 'lose nothing, however long they are, and stay within a cell', () => {
		fc.assert( fc.property( fc.array( fc.oneof( fc.integer( { min: 1, max: 1e9 } ), fc.stringMatching( /^[a-z0-9-]{1,48}$/ ) ), { maxLength: 200 } ), ( items ) => {
			const cells = writeListCells( items );
			expect( cells.every( ( cell ) => cellLength( cell ) <= LONGEST_CELL ) ).toBe( true );
			expect( cells.flatMap( ( cell ) => readListCell( cell ) ) ).toEqual( items.map( String ) );
		} ) );
	} );
} );
