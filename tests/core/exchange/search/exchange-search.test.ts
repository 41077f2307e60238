import fc from 'fast-check';
import { type ExchangeRecord, METHODS } from '../../../../src/core/exchange/exchange-record';
import { type ListedRecord, listRecords } from '../../../../src/core/exchange/listed-record';
import { createExchangeSearch } from '../../../../src/core/exchange/search/exchange-search';
import { foldResults } from '../../../../src/core/exchange/search/fold-results';
import { activeFilters, ANYTHING, readQuery, type SearchQuery, withoutFilter, writeQuery } from '../../../../src/core/exchange/search/search-query';
import { readTaxonomy } from '../../../../src/core/skills/taxonomy';
import { english } from '../../english';
import { anyExchange, DATE, offer, seek } from '../made-up-exchange';
import { languageNames, naiveSearch } from './naive-search';

const TAXONOMY = readTaxonomy( { skills: [
	{ id: 'finance', label: { default: 'Finance', ar: 'المالية' } },
	{ id: 'budgeting', parent: 'finance', label: { default: 'Budgeting', fr: 'Élaboration de budgets' }, aliases: { default: [ 'money planning' ] } },
	{ id: 'forecasts', parent: 'budgeting' }, { id: 'reporting', parent: 'finance' }, { id: 'old', replacedBy: 'budgeting' }, { id: 'lua' },
] } ).taxonomy;

const search = ( records: readonly ListedRecord[] ): ReturnType<typeof createExchangeSearch> =>
	createExchangeSearch( records, TAXONOMY, { messages: english, languageNames } );
const listed = ( ...records: ExchangeRecord[] ): ListedRecord[] => listRecords( records, { date: DATE } );
const usersFor = ( records: readonly ListedRecord[], query: Partial<SearchQuery> ): string[] =>
	search( records ).find( { ...ANYTHING, ...query } ).found.map( ( index ) => ( records[ index ] as ListedRecord ).user );

const maybe = <T>( values: fc.Arbitrary<T> ): fc.Arbitrary<T | null> => fc.option( values, { nil: null } );
const anyQuery: fc.Arbitrary<SearchQuery> = fc.record( {
	text: fc.array( fc.constantFrom( 'bud', 'Élab', 'finance', 'مالية', 'person', 'portu', 'mentoring', 'middle', 'planning', 'b', 'east africa', 'xyz', 'lua', '  ' ), { maxLength: 2 } )
		.map( ( words ) => words.join( ' ' ) ),
	skill: maybe( fc.constantFrom( 'finance', 'budgeting', 'old', 'lua', 'unknown', 'nothing' ) ),
	direction: maybe( fc.constantFrom( 'offer' as const, 'seek' as const ) ),
	language: maybe( fc.constantFrom( 'fr', 'pt', 'pt-br', 'ar', 'de' ) ),
	method: maybe( fc.constantFrom( ...METHODS ) ),
	region: maybe( fc.constantFrom( 'mena', 'eseap' ) ),
	level: maybe( fc.integer( { min: 1, max: 5 } ) ),
	sort: fc.constantFrom( 'fit' as const, 'fresh' as const ),
} );
/** Mostly few filters, so that something is found. */
const fewFilters = fc.tuple( anyQuery, fc.subarray( [ 'skill', 'direction', 'language', 'method', 'region', 'level', 'text' ] as const, { minLength: 4 } ) )
	.map( ( [ query, left ] ) => left.reduce<SearchQuery>( withoutFilter, query ) );
/** In which much is found, that fits differently well. */
const manyFit = fc.record( { text: fc.constantFrom( '', 'b', 'fr', 'fr b' ), skill: fc.constantFrom( 'finance', 'budgeting' ) } )
	.map( ( query ): SearchQuery => ( { ...ANYTHING, ...query } ) );
const anyRecords = anyExchange( 40 ).map( ( { records } ) => listRecords( records, {
	date: DATE, taken: new Map( records.map( ( { user, id }, index ) => [ `${ user }/${ id }`, index % 3 ] ) ),
} ) );

describe( 'the search', () => {
	it( 'finds what asking every record finds, in the same order, with the same counts', () => {
		fc.assert( fc.property( anyRecords, fc.oneof( anyQuery, fewFilters, manyFit ), ( records, query ) => {
			const { found, directions, widenings } = search( records ).find( query );
			const naive = naiveSearch( records, query, TAXONOMY );
			expect( found.map( ( index ) => records[ index ] ) ).toEqual( naive.found );
			expect( directions.offer ).toBe( naive.offers );
			expect( Object.fromEntries( widenings.map( ( { filter, more } ) => [ filter, more ] ) ) ).toEqual( naive.widenings );
		} ), { numRuns: 400 } );
	} );

	it( 'finds, without a filter, as many more as it says', () => {
		fc.assert( fc.property( anyRecords, fewFilters, ( records, query ) => {
			const { found, widenings } = search( records ).find( query );
			activeFilters( query ).forEach( ( filter ) => {
				const without = search( records ).find( withoutFilter( query, filter ) ).found.length;
				expect( without - found.length ).toBe( widenings.find( ( one ) => one.filter === filter )?.more ?? 0 );
			} );
		} ) );
	} );

	it.each( [
		[ 'budget', [ 'Ana', 'Ben' ] ], [ 'BUDGÉT', [ 'Ana', 'Ben' ] ], [ 'elaboration', [ 'Ana', 'Ben' ] ], [ 'planning money', [ 'Ana', 'Ben' ] ],
		[ 'المالية', [ 'Ana', 'Ben' ] ], [ 'ماليه', [ 'Ana', 'Ben' ] ], [ 'edu', [] ], [ 'ben finance', [ 'Ben' ] ], [ 'françAIS', [ 'Ana', 'Ben', 'Cem' ] ],
		[ 'kahire', [ 'Cem' ] ], [ 'event lua', [ 'Cem' ] ], [ 'ting', [] ], [ '', [ 'Ana', 'Ben', 'Cem' ] ], [ '— ,', [ 'Ana', 'Ben', 'Cem' ] ],
	] )( 'understands “%s”', ( text, users ) => {
		const records = listed( offer( 'Ana' ), seek( 'Ben', { skill: 'old' } ), seek( 'Cem', { skill: 'lua', region: 'Kâhıre', methods: [ 'event' ] } ) );
		expect( usersFor( records, { text } ).sort() ).toEqual( users );
	} );

	it( 'finds a word anywhere where a script puts nothing between words', () => {
		expect( usersFor( listed( offer( '維基百科人' ), offer( 'wiki' ) ), { text: '百科' } ) ).toEqual( [ '維基百科人' ] );
	} );

	it( 'puts the skill itself before what belongs to it, and what has no place at the end', () => {
		const records = listRecords( [
			offer( 'Below', { skill: 'forecasts' } ), offer( 'Full', { capacity: 1 } ), offer( 'Old', { confirmed: '2026-01-01' } ), offer( 'New', { confirmed: '2026-11-01' } ),
		], { date: DATE, taken: new Map( [ [ 'Full/o', 1 ] ] ) } );
		expect( usersFor( records, { skill: 'budgeting' } ) ).toEqual( [ 'New', 'Old', 'Below', 'Full' ] );
		expect( usersFor( records, { skill: 'budgeting', sort: 'fresh' } ) ).toEqual( [ 'New', 'Old', 'Below', 'Full' ] );
	} );

	it( 'bears any text', () => {
		fc.assert( fc.property( anyRecords, fc.string( { unit: 'binary' } ), ( records, text ) => {
			expect( search( records ).find( { ...ANYTHING, text } ).found.length ).toBeLessThanOrEqual( records.length );
		} ) );
	} );
} );

describe( 'foldResults', () => {
	it( 'shows three of one account and counts the others, until they are wanted', () => {
		const records = listed( ...[ 'a', 'b', 'c', 'd', 'e' ].map( ( id ) => offer( 'Flood', { id } ) ), offer( 'Zoe' ) );
		const found = records.map( ( _record, index ) => index );
		const shown = ( unfolded: string[] ): string[] => foldResults( found, records, new Set( unfolded ) )
			.map( ( item ) => item.kind === 'more' ? `+${ item.count }` : item.record.user );
		expect( shown( [] ) ).toEqual( [ 'Flood', 'Flood', 'Flood', '+2', 'Zoe' ] );
		expect( shown( [ 'Flood' ] ) ).toEqual( [ 'Flood', 'Flood', 'Flood', 'Flood', 'Flood', 'Zoe' ] );
	} );
} );

describe( 'the address of a search', () => {
	it( 'says the same search again', () => {
		fc.assert( fc.property( fc.oneof( anyQuery, anyQuery.chain( ( query ) => fc.string().map( ( text ) => ( { ...query, text, region: text === '' ? null : text } ) ) ) ), ( query ) => {
			const parameters = new URLSearchParams( writeQuery( query ) );
			expect( readQuery( ( name ) => new URLSearchParams( parameters.toString() ).get( name ) ) ).toEqual( query );
		} ) );
	} );

	it( 'is nothing where nothing is sought, and leaves out what it cannot read', () => {
		expect( writeQuery( ANYTHING ) ).toEqual( [] );
		const hostile: Record<string, string> = {
			'ls-skill': 'No Skill', 'ls-direction': 'both', 'ls-language': '"><b>', 'ls-method': 'constructor', 'ls-level': '6', 'ls-sort': 'x', 'ls-region': '',
		};
		expect( readQuery( ( name ) => hostile[ name ] ?? null ) ).toEqual( ANYTHING );
	} );
} );
