/** Tables in the shape in which the Capacity Exchange publishes its own: `[12, 34]` in cells, badges as `[3, 7§abc]`. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listElsewhere } from '../../../src/core/exchange/elsewhere/listed-elsewhere';
import { listRecords } from '../../../src/core/exchange/listed-record';
import type { CapxPerson } from '../../../src/core/interchange/capx/capx-person';
import { exportCapacities } from '../../../src/core/interchange/capx/export-capacities';
import { exportPeople } from '../../../src/core/interchange/capx/export-people';
import { readKeptTable, writeKeptTable } from '../../../src/core/interchange/capx/kept-table';
import { mergeCapacities } from '../../../src/core/interchange/capx/merge-capacities';
import { type Capacity, readCapacities } from '../../../src/core/interchange/capx/read-capacities';
import { readCapxPeople } from '../../../src/core/interchange/capx/read-people';
import { writeCapxPeople } from '../../../src/core/interchange/capx/write-people';
import { readTabular } from '../../../src/core/interchange/tabular/read-tabular';
import { tableNoteText } from '../../../src/core/interchange/tabular/table-note';
import type { LocalizedCell, TabularTable } from '../../../src/core/interchange/tabular/tabular-table';
import { writeTabular } from '../../../src/core/interchange/tabular/write-tabular';
import type { JsonObject } from '../../../src/core/json/value';
import { writeJsonPage } from '../../../src/core/json/write-json';
import { lintTaxonomy } from '../../../src/core/skills/lint-taxonomy';
import { readTaxonomy, type Taxonomy } from '../../../src/core/skills/taxonomy';
import { english, hasMessage } from '../english';
import { DATE, offer, seek } from '../exchange/made-up-exchange';

const SHIPPED = JSON.parse( readFileSync( join( __dirname, '../../../templates/data/Skills.json' ), 'utf8' ) ) as JsonObject;
const TEXTS = { description: { en: 'Test' }, sources: '' };

function usersTab( rows: readonly ( readonly unknown[] )[] ): string {
	return JSON.stringify( {
		license: 'CC0-1.0', description: { en: 'Users enrolled in the CapX platform' }, sources: 'https://capx.toolforge.org',
		schema: { fields: [ 'username', 'skills_known', 'skills_available', 'badges' ].map( ( name ) => ( { name, type: 'string' } ) ) },
		data: rows,
	} );
}

function capacitiesTab( rows: readonly ( readonly unknown[] )[] ): TabularTable {
	return readTabular( JSON.stringify( {
		license: 'CC0-1.0', description: { en: 'Capacities added in the CapX platform' }, sources: 'https://capx.toolforge.org',
		schema: { fields: [ { name: 'id', type: 'number' }, { name: 'name', type: 'localized' }, { name: 'description', type: 'localized' }, { name: 'wikidata_item', type: 'string' } ] },
		data: rows,
	} ), 'capacities.tab' ).table as TabularTable;
}

function peopleOf( text: string ): { people: readonly CapxPerson[]; told: string[] } {
	const { table, notes } = readTabular( text, 'users.tab' );
	const reading = readCapxPeople( table as TabularTable, 'users.tab' );
	return {
		people: reading.people ?? [], told: [ ...notes, ...reading.notes ].map( ( note ) => tableNoteText( note, english ) ),
	};
}

const person = ( user: string, known: number[], available: number[], more: Partial<CapxPerson> = {} ): CapxPerson =>
	( { user, known, available, wanted: [], other: { available: [], wanted: [] }, ...more } );

describe( 'the table of people', () => {
	it( 'is read as the Capacity Exchange writes it', () => {
		const { people, told } = peopleOf( usersTab( [
			[ 'ana B', '[12, 36, 11]', '[12]', '[3, 7§f00]' ], [ 'Zoë', '[]', '[118]', '[]' ], [ 'Silent', '[]', '[]', '[]' ],
		] ) );
		expect( people ).toEqual( [ person( 'Ana B', [ 11, 12, 36 ], [ 12 ] ), person( 'Zoë', [], [ 118 ] ) ] );
		expect( told ).toEqual( [] );
	} );

	it( 'takes what stands in several rows of one person together', () => {
		expect( peopleOf( usersTab( [ [ 'Ana', '[12]', '[12]', '[]' ], [ 'Ben', '[1]', '[]', '[]' ], [ 'ana', '[13]', '[12, 14]', '[]' ] ] ) ).people )
			.toEqual( [ person( 'Ana', [ 12, 13 ], [ 12, 14 ] ), person( 'Ben', [ 1 ], [] ) ] );
	} );

	it( 'tells what it cannot read, and reads the rest', () => {
		const { people, told } = peopleOf( usersTab( [
			[ 'Ana', '[12, twelve, -3, 1.5]', '[12]', '[]' ], [ '', '[1]', '[]', '[]' ], [ 'A/b', '[1]', '[]', '[]' ], [ '127.0.0.1', '[1]', '[]', '[]' ],
			[ 'Bad\u2066name', '[1]', '[]', '[]' ], [ 'a@b', '[1]', '[]', '[]' ],
		] ) );
		expect( people ).toEqual( [ person( 'Ana', [ 12 ], [ 12 ] ) ] );
		expect( told ).toEqual( [
			'Sheet “users.tab”, row 1: Column skills_known: “twelve” is no number of a capacity, so it was left out.',
			'Sheet “users.tab”, row 1: Column skills_known: “-3” is no number of a capacity, so it was left out.',
			'Sheet “users.tab”, row 1: Column skills_known: “1.5” is no number of a capacity, so it was left out.',
			'Sheet “users.tab”, row 2: “” cannot be the name of an account, so the row was left out.',
			...[ 'A/b', '127.0.0.1', 'Bad\u2066name', 'A@b' ].map( ( name, index ) =>
				expect.stringContaining( `row ${ index + 3 }: “${ name === 'A@b' ? 'a@b' : name }” cannot be the name of an account` ) as string ),
		] );
	} );

	it( 'sees one account behind marks that turn the text around, as the wiki does', () => {
		expect( peopleOf( usersTab( [ [ '\u202EAna\u200F', '[12]', '[]', '[]' ], [ 'Ana', '[13]', '[]', '[]' ] ] ) ).people ).toEqual( [ person( 'Ana', [ 12, 13 ], [] ) ] );
	} );

	it( 'bears names that stand for more in JavaScript', () => {
		expect( peopleOf( usersTab( [ [ '__proto__', '[12]', '[]', '[]' ], [ 'constructor', '[13]', '[]', '[]' ] ] ) ).people.map( ( { user } ) => user ) )
			.toEqual( [ 'Constructor', 'Proto' ] );
	} );

	it( 'is none without its columns, and names those that nobody reads', () => {
		const tab = ( ...names: string[] ): TabularTable =>
			readTabular( JSON.stringify( { schema: { fields: names.map( ( name ) => ( { name, type: 'string' } ) ) }, data: [] } ), 't' ).table as TabularTable;
		expect( readCapxPeople( tab( 'name', 'skills_known' ), 't' ).people ).toBeNull();
		expect( readCapxPeople( tab( 'username' ), 't' ).notes.map( ( note ) => tableNoteText( note, english ) ) )
			.toEqual( [ '“t” has not the columns that are read: username, skills_known, skills_available.' ] );
		expect( readCapxPeople( tab( 'username', 'skills_known', 'email' ), 't' ).notes.map( ( note ) => tableNoteText( note, english ) ) )
			.toEqual( [ 'Not read: the column email.' ] );
	} );

	it( 'is read with a hundred thousand rows within seconds', () => {
		const rows = Array.from( { length: 100_000 }, ( _nothing, index ) => [ `Person ${ index }`, `[${ 10 + index % 100 }, 12, 36]`, '[12]', '[]' ] );
		const text = usersTab( rows );
		const start = process.cpuUsage();
		expect( peopleOf( text ).people ).toHaveLength( 100_000 );
		// Of the processor, in microseconds: tests run beside each other.
		expect( process.cpuUsage( start ).user ).toBeLessThan( 10_000_000 );
	} );

	const NAMES = fc.uniqueArray( fc.constantFrom( 'Ana', 'Ben B', 'Çem', 'ديما', '𝒜lan', 'Constructor', '漢字' ), { maxLength: 5 } );
	const LIST = fc.uniqueArray( fc.integer( { min: 1, max: 999_999 } ), { maxLength: 150 } )
		.map( ( ids ) => ids.sort( ( a, b ) => a - b ) );
	const OTHERS = fc.uniqueArray( fc.stringMatching( /^[a-z0-9-]{1,48}$/ ), { maxLength: 30 } ).map( ( ids ) => ids.sort() );
	const PEOPLE = NAMES.chain( ( names ) => fc.tuple( ...names.sort().map( ( user ) => fc.record( {
		user: fc.constant( user ), known: LIST, available: LIST, wanted: LIST,
		other: fc.record( { available: OTHERS, wanted: OTHERS } ),
	} ) ) ) ).map( ( people ) => people.filter( ( { known, available, wanted, other } ) =>
		known.length + available.length + wanted.length + other.available.length + other.wanted.length > 0 ) );

	it( 'that is written is read again without a loss, and keeps to 400 characters a cell', () => {
		fc.assert( fc.property( PEOPLE, ( people ) => {
			// `writeTabular` throws where a cell is too long.
			const { people: again, told } = peopleOf( writeJsonPage( writeTabular( writeCapxPeople( people, TEXTS ) ) ) );
			expect( again ).toEqual( people );
			expect( told ).toEqual( [] );
		} ), { numRuns: 100 } );
	} );

	it( 'is kept with its source, and refused where it is none', () => {
		const kept = { source: { name: 'Data:CapacityExchange/users.tab', address: 'https://commons.wikimedia.org/w/index.php?oldid=5', revision: 5, date: '2026-11-20' }, people: [ person( 'Ana', [ 12 ], [] ) ] };
		expect( readKeptTable( JSON.parse( writeJsonPage( writeKeptTable( kept ) ) ) ) ).toEqual( kept );
		expect( [ null, {}, { source: {} }, { source: { name: 'x', date: 'yesterday' }, table: writeKeptTable( kept ).table } ].map( readKeptTable ) ).toEqual( [ null, null, null, null ] );
		const forged = { source: { ...kept.source, address: 'ftp://example.org/[x' }, table: writeKeptTable( kept ).table };
		expect( readKeptTable( forged )?.source.address ).toBeNull();
	} );
} );

describe( 'what people offer and seek here', () => {
	const { taxonomy } = readTaxonomy( { skills: [ { id: 'finance', capx: 11 }, { id: 'budgeting', capx: [ 12, 112 ] }, { id: 'old', capx: 99, replacedBy: 'budgeting' }, { id: 'cooking' } ] } );

	it( 'is told by the ids of the Capacity Exchange, with what is sought, and what is no capacity by ours', () => {
		const records = listRecords( [
			offer( 'Zoe', { id: '1', skill: 'old' } ), offer( 'Zoe', { id: '2', skill: 'cooking' } ), seek( 'Zoe', { skill: 'finance' } ),
			seek( 'Ana', { skill: 'not-listed' } ), offer( 'Paused', { status: 'paused' } ), offer( 'Over', { expires: '2020-01-01' } ),
		], { date: DATE } );
		expect( exportPeople( records, taxonomy ) ).toEqual( [
			person( 'Ana', [], [], { other: { available: [], wanted: [ 'not-listed' ] } } ),
			person( 'Zoe', [ 12, 99, 112 ], [ 12, 99, 112 ], { wanted: [ 11 ], other: { available: [ 'cooking' ], wanted: [] } } ),
		] );
	} );

	it( 'comes back as the skills that it was', () => {
		const records = listRecords( [ offer( 'Ana' ), offer( 'Ben', { skill: 'finance' } ) ], { date: DATE } );
		const exported = writeCapxPeople( exportPeople( records, taxonomy ), TEXTS );
		const { people } = peopleOf( writeJsonPage( writeTabular( exported ) ) );
		const source = { name: 't', address: null, revision: null, date: DATE };
		expect( listElsewhere( { source, people }, { taxonomy, hidden: new Set(), offers: [] } ).skills ).toEqual( [
			{ skill: 'finance', available: [ 'Ben' ], known: [] }, { skill: 'budgeting', available: [ 'Ana' ], known: [] },
		] );
	} );
} );

describe( 'who is listed elsewhere', () => {
	const { taxonomy } = readTaxonomy( { skills: [ { id: 'finance', capx: 11 }, { id: 'budgeting', parent: 'finance', capx: 12 } ] } );
	const source = { name: 't', address: null, revision: null, date: DATE };
	const people = [ person( 'Ana', [ 11, 12 ], [ 12 ] ), person( 'Ben', [ 12, 700 ], [ 701 ] ), person( 'Shy', [ 12 ], [ 12 ] ) ];

	it( 'stands with our skills, once, without those who are hidden and what they offer here', () => {
		expect( listElsewhere( { source, people }, { taxonomy, hidden: new Set( [ 'Shy' ] ), offers: [ { kind: 'seek', user: 'Ana', skill: 'finance' } ] } ) ).toEqual( {
			source, people: 2, unknown: [ 700, 701 ],
			skills: [ { skill: 'finance', available: [], known: [ 'Ana' ] }, { skill: 'budgeting', available: [ 'Ana' ], known: [ 'Ben' ] } ],
		} );
		const offers = [ { kind: 'offer' as const, user: 'Ana', skill: 'budgeting' } ];
		expect( listElsewhere( { source, people }, { taxonomy, hidden: new Set( [ 'Shy', 'Ben' ] ), offers } ).skills ).toEqual( [ { skill: 'finance', available: [], known: [ 'Ana' ] } ] );
	} );
} );

describe( 'capacities', () => {
	const read = ( rows: readonly ( readonly unknown[] )[] ): readonly Capacity[] => readCapacities( capacitiesTab( rows ), 'capacities.tab' ).capacities ?? [];
	const merge = (
		skills: JsonObject, capacities: readonly Capacity[], parent: string | null = null,
	): { skills: JsonObject; told: string[]; isChanged: boolean } => {
		const { skills: merged, notes, isChanged } = mergeCapacities( skills, capacities, { parent } );
		return { skills: merged, isChanged, told: notes.map( ( note ) => tableNoteText( note, english ) ) };
	};
	const skillsOf = ( { skills }: { skills: JsonObject } ): JsonObject[] => skills.skills as JsonObject[];
	const OURS: JsonObject = { locale: 'en', skills: [
		{ id: 'budgeting', label: { default: 'Budgeting', fr: 'Élaboration de budgets' }, capx: 12 }, { id: 'lua', label: 'Lua', wikidata: 'Q207316' },
		{ id: 'gone', label: 'Gone', capx: 90, status: 'retired' },
	] };

	it( 'are read as they are published, without those that have no name', () => {
		const { capacities, notes } = readCapacities( capacitiesTab( [
			[ 12, { en: ' budgeting ', fr: '' }, { en: 'a plan' }, 'Q1' ], [ 97, { en: 'https://metabase.wikibase.cloud/entity/Q22314' }, null, 'Q2' ], [ 12, { en: 'again' }, null, null ],
			[ null, { en: 'of another wiki' }, null, null ], [ 13, { en: 'x' }, null, 'P31' ], [ 1.5, { en: 'x' }, null, null ],
		] ), 'capacities.tab' );
		expect( capacities ).toEqual( [ { id: 12, names: { en: 'budgeting' }, wikidata: 'Q1' }, { id: 13, names: { en: 'x' }, wikidata: null } ] );
		expect( notes.map( ( note ) => tableNoteText( note, english ) ) ).toEqual( [
			expect.stringContaining( 'row 2: Capacity 97 has no name' ), expect.stringContaining( 'row 3: Capacity 12 stands in a row before' ),
			expect.stringContaining( 'row 5: “P31” is no item of Wikidata' ), expect.stringContaining( 'row 6: Column id: “1.5”' ),
		] );
	} );

	it( 'are read from the older table, with names in English only', () => {
		const text = JSON.stringify( { schema: { fields: [ { name: 'id', type: 'number' }, { name: 'name', type: 'string' }, { name: 'description', type: 'string' } ] }, data: [ [ 12, 'budgeting', '' ] ] } );
		expect( readCapacities( readTabular( text, 't' ).table as TabularTable, 't' ).capacities ).toEqual( [ { id: 12, names: { en: 'budgeting' }, wikidata: null } ] );
	} );

	it( 'bring names in other languages, and change none that is there', () => {
		const { skills, told } = merge( OURS, read( [ [ 12, { en: 'budget planning', fr: 'budgétisation', pt: 'orçamento', tr: 'ilk bütçe' }, null, 'Q41263' ] ] ) );
		expect( skillsOf( { skills } )[ 0 ] ).toEqual( {
			id: 'budgeting', label: { default: 'Budgeting', fr: 'Élaboration de budgets', pt: 'Orçamento', tr: 'İlk bütçe' }, capx: 12, wikidata: 'Q41263',
			aliases: { default: [ 'budget planning' ] },
		} );
		expect( told ).toEqual( expect.arrayContaining( [
			'budgeting: names added in pt, tr.', 'budgeting is called otherwise there: fr “budgétisation”. The names here stay.',
			'Wikidata items added: budgeting Q41263.', 'Also found by the name there from now on: budgeting “budget planning”.',
		] ) );
	} );

	it( 'are known by their number, then by their Wikidata item, and never come twice', () => {
		const { skills, told } = merge( OURS, read( [ [ 134, { en: 'Lua' }, null, 'Q207316' ], [ 90, { en: 'gone' }, null, null ] ] ) );
		expect( skillsOf( { skills } ).map( ( { id } ) => id ) ).toEqual( [ 'budgeting', 'lua', 'gone' ] );
		expect( skillsOf( { skills } )[ 1 ] ).toMatchObject( { capx: 134 } );
		expect( told ).toContain( 'lua is capacity 134, by its Wikidata item Q207316: the number was added.' );
	} );

	it( 'that are new become skills, at the place that was chosen', () => {
		const { skills, told } = merge( OURS, read( [ [ 500, { en: 'budgeting', de: 'haushalt' }, null, 'Q5' ], [ 501, { ja: '日本' }, null, null ] ] ), 'lua' );
		expect( skillsOf( { skills } ).slice( 3 ) ).toEqual( [
			{ id: 'budgeting-2', parent: 'lua', label: { default: 'Budgeting', de: 'Haushalt' }, capx: 500, wikidata: 'Q5' },
			{ id: 'capacity-1', parent: 'lua', label: { default: '日本', ja: '日本' }, capx: 501 },
		] );
		expect( told ).toEqual( expect.arrayContaining( [ 'New: “Budgeting”, with the id budgeting-2 (capacity 500).' ] ) );
		expect( () => mergeCapacities( OURS, [], { parent: 'gone' } ) ).toThrow( RangeError );
	} );

	it( 'change nothing in what comes along but what they add, whatever the table', () => {
		const names: fc.Arbitrary<LocalizedCell> = fc.dictionary( fc.constantFrom( 'en', 'fr', 'ar', 'de', 'tr', 'sw' ),
			fc.constantFrom( 'budgeting', 'Lua', 'i', 'Something new', '日本', 'finance' ), { minKeys: 1, maxKeys: 4 } );
		const capacity: fc.Arbitrary<Capacity> = fc.record( {
			id: fc.integer( { min: 9, max: 200 } ), names, wikidata: fc.constantFrom( null, 'Q759524', 'Q11024', 'Q42', 'Q43' ),
		} );
		const table = fc.uniqueArray( capacity, { maxLength: 12, selector: ( { id } ) => id } );
		fc.assert( fc.property( table, fc.constantFrom( null, 'finance' ), ( capacities, parent ) => {
			const once = mergeCapacities( SHIPPED, capacities, { parent } );
			const text = writeJsonPage( once.skills );
			expect( lintTaxonomy( text, { hasMessage } ).faults ).toEqual( [] );
			const [ before, after ] = [ readTaxonomy( SHIPPED ).taxonomy, readTaxonomy( once.skills ).taxonomy ];
			before.skills.forEach( ( skill, index ) => {
				const grown = after.skills[ index ];
				const { id, parent: above, label, isRetired } = skill;
				expect( grown ).toMatchObject( { id, parent: above, label, isRetired } );
				expect( grown?.capx.slice( 0, skill.capx.length ) ).toEqual( skill.capx );
				expect( skill.wikidata === null || grown?.wikidata === skill.wikidata ).toBe( true );
			} );
			const again = mergeCapacities( once.skills, capacities, { parent } );
			expect( again.isChanged ).toBe( false );
			expect( writeJsonPage( again.skills ) ).toBe( text );
			capacities.forEach( ( { id } ) =>
				expect( after.skills.filter( ( { capx } ) => capx.includes( id ) ) ).toHaveLength( 1 ) );
		} ), { numRuns: 25 } );
	} );

	it( 'of ours go out in the same shape, and in again without a difference', () => {
		const { taxonomy } = readTaxonomy( SHIPPED );
		const { table, notes } = exportCapacities( taxonomy, TEXTS, () => ( { en: 'x' } ) );
		expect( notes ).toEqual( [] );
		const again = readTabular( writeJsonPage( writeTabular( table ) ), 'capacities.tab' );
		expect( [ again.faults, again.notes ] ).toEqual( [ [], [] ] );
		const { capacities, notes: doubts } = readCapacities( again.table as TabularTable, 't' );
		expect( doubts ).toEqual( [] );
		expect( capacities?.length ).toBe( taxonomy.skills.flatMap( ( { capx } ) => capx ).length );
		expect( mergeCapacities( SHIPPED, capacities ?? [], { parent: null } ).isChanged ).toBe( false );
	} );

	it( 'lists skills however many are one below the other', () => {
		const { taxonomy } = readTaxonomy( { skills: Array.from( { length: 20_000 }, ( _, index ) =>
			( { id: `s${ index }`, label: `S${ index }`, ...index === 0 ? {} : { parent: `s${ index - 1 }` } } ) ) } );
		const { table } = exportCapacities( taxonomy as Taxonomy, TEXTS, () => ( {} ) );
		expect( table.rows.map( ( row ) => row[ 4 ] ).slice( -2 ) ).toEqual( [ 's19998', 's19999' ] );
	} );

	it( 'of ours list every skill in use once, also without a number, in a circle, or with a name that is too long', () => {
		const { taxonomy } = readTaxonomy( { skills: [
			{ id: 'a', parent: 'b', label: 'A'.repeat( 500 ) }, { id: 'b', parent: 'a', label: { message: 'some-message' } }, { id: 'old', status: 'retired', capx: 5 }, { id: 'c', label: { default: 'C\nc', fr: 'Ç' }, capx: [ 7, 8 ] },
		] } );
		const { table, notes } = exportCapacities( taxonomy, TEXTS, ( key ) => ( { en: key } ) );
		expect( notes.map( ( note ) => tableNoteText( note, english ) ) ).toEqual( [ 'Names too long for a cell of a table were cut off: a.' ] );
		const nameOf = ( name: unknown ): string | undefined => ( name as LocalizedCell ).en?.slice( 0, 12 );
		expect( table.rows.map( ( [ id, name, , , local, parent ] ) => [ id, nameOf( name ), local, parent ] ) ).toEqual( [
			[ 7, 'C c', 'c', null ], [ 8, 'C c', 'c', null ], [ null, 'AAAAAAAAAAAA', 'a', 'b' ], [ null, 'some-message', 'b', 'a' ],
		] );
		expect( () => writeTabular( table ) ).not.toThrow();
	} );
} );

describe( 'notes about tables', () => {
	it( 'have all their words', () => {
		const sources = [ 'tabular/read-tabular', 'tabular/row-notes', 'capx/read-people', 'capx/read-capacities', 'capx/merge-capacities', 'capx/export-capacities' ]
			.map( ( name ) => readFileSync( join( __dirname, '../../../src/core/interchange', `${ name }.ts` ), 'utf8' ) ).join( '\n' );
		const codes = [ ...sources.matchAll( /notes\.(?:tell|gather)\([^;]*?, '([a-z-]+)'|notes\.(?:info|changed|lost)\( null, '([a-z-]+)'|code: '([a-z-]+)'/g ) ].map( ( [ , a, b, c ] ) => a ?? b ?? c );
		expect( codes.length ).toBeGreaterThan( 15 );
		expect( codes.filter( ( code ) => !hasMessage( `localskills-table-${ code ?? '' }` ) ) ).toEqual( [] );
	} );
} );
