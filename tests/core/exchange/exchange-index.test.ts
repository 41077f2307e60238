import fc from 'fast-check';
import { readExchangeIndex, writeExchangeIndex } from '../../../src/core/exchange/exchange-index';
import { nameOfTexts } from '../../../src/core/json/name-of-texts';
import { METHODS } from '../../../src/core/exchange/exchange-record';
import { freePlaces, type ListedRecord, listRecords } from '../../../src/core/exchange/listed-record';
import { parseJson } from '../../../src/core/json/parse-json';
import { writeJsonPage } from '../../../src/core/json/write-json';
import { DATE, offer, seek } from './made-up-exchange';

const maybe = <T>( values: fc.Arbitrary<T> ): fc.Arbitrary<T | null> => fc.option( values, { nil: null } );
const day = fc.constantFrom( '2026-03-01', '2026-11-21', '2027-01-01' );
const id = fc.stringMatching( /^[a-z0-9-]{1,48}$/ );
/** Half of a surrogate pair is no text, and no page of a wiki has one. */
const words = fc.string( { unit: 'grapheme', minLength: 1, maxLength: 60 } ).filter( ( text ) => text.trim() !== '' );
// eslint-disable-next-line no-control-regex
const title = fc.stringMatching( /^[^[\]{}|#<>/\u0000-\u001F\u007F\s\uD800-\uDFFF][^[\]{}|#<>/\u0000-\u001F\u007F\uD800-\uDFFF]{0,20}$/ );

const anyListed: fc.Arbitrary<ListedRecord> = fc.record( {
	kind: fc.constantFrom( 'offer' as const, 'seek' as const ),
	user: fc.oneof( title, fc.constantFrom( 'Ana', '100%7C', 'عبد الله', 'José', 'A%25' ) ),
	id,
	skill: id,
	level: maybe( fc.integer( { min: 1, max: 5 } ) ),
	methods: fc.subarray( [ ...METHODS ] ),
	languages: fc.uniqueArray( fc.constantFrom( 'fr', 'ar-3', 'pt-br-N', 'zh-hant' ), { minLength: 1 } ),
	region: maybe( fc.oneof( words, fc.constantFrom( 'mena', 'A|B', '50%7C', '|' ) ) ),
	timezone: maybe( fc.integer( { min: -720, max: 840 } ) ),
	affiliate: maybe( words ),
	capacity: maybe( fc.integer( { min: 0, max: 1000 } ) ),
	taken: fc.integer( { min: 0, max: 1000 } ),
	since: maybe( day ),
	confirmed: maybe( day ),
	expires: maybe( day ),
	page: maybe( fc.constantFrom( 'User:Ana', 'User:Ana/Skills' ) ),
} );

describe( 'the search index', () => {
	it( 'gives back every record that was written, over any number of pages', () => {
		const anySize = fc.integer( { min: 200, max: 3000 } );
		fc.assert( fc.property( fc.array( anyListed, { maxLength: 30 } ), anySize, ( records, size ) => {
			const texts = writeExchangeIndex( records, size );
			expect( readExchangeIndex( texts ) ).toEqual( { records, faults: [] } );
			// Only a record that needs more by itself makes a page larger than it may be.
			texts.forEach( ( text ) => {
				const { records: lines } = JSON.parse( text ) as { records: unknown[] };
				expect( Buffer.byteLength( text ) <= size || lines.length <= 1 ).toBe( true );
			} );
		} ) );
	} );

	it( 'is as MediaWiki saves it, so that nothing changes on saving', () => {
		const [ text = '' ] = writeExchangeIndex( listRecords( [ offer( 'Ana' ) ], { date: DATE } ) );
		expect( writeJsonPage( parseJson( text ).value ) ).toBe( text );
	} );

	it( 'takes no more than 150 bytes for a record, and none of the sentences that people wrote', () => {
		const full = offer( 'Ana with a name of twenty', {
			id: 'o12', skill: 'programs-events-dashboard', level: 4, methods: [ ...METHODS ], languages: [ 'fr-N', 'ar-3', 'en-4' ], region: 'northern-western-europe',
			timezone: 345, capacity: 12, since: '2026-03-01', confirmed: '2026-11-21', expires: '2027-05-21', note: 'Secret words', for: 'Sacred words',
		} );
		const one = writeExchangeIndex( listRecords( [ full ], { date: DATE } ) )[ 0 ] as string;
		const two = writeExchangeIndex( listRecords( [ full, { ...full, id: 'o13' } ], { date: DATE } ) )[ 0 ] as string;
		expect( Buffer.byteLength( two ) - Buffer.byteLength( one ) ).toBeLessThanOrEqual( 150 );
		expect( one ).not.toMatch( /words/ );
	} );

	it.each( [
		[ 'no JSON', '{', 'json-invalid' ], [ 'a list', '[]', 'index-version' ], [ 'another version', '{"version":2,"records":[]}', 'index-version' ],
		[ 'no records', '{"version":1}', 'index-version' ], [ 'null', 'null', 'index-version' ], [ 'nothing', '', 'json-invalid' ],
	] )( 'says of a page with %s that it cannot be read', ( _what, text, code ) => {
		const { records, faults } = readExchangeIndex( [ ...writeExchangeIndex( listRecords( [ seek( 'Ben' ) ], { date: DATE } ) ), text ] );
		expect( records.map( ( { user } ) => user ) ).toEqual( [ 'Ben' ] );
		expect( faults ).toEqual( [ expect.objectContaining( { path: '$[1]', code } ) ] );
	} );

	it( 'leaves out lines that are no records, and says which', () => {
		const lines = [ 7, null, '', 'offer', 'g|Ana|o1|lua||0|fr', 'o|A/B|o1|lua||0|fr', 'o|Ana|O 1|lua||0|fr', 'o|Ana|o1|lua||0|', 'o|Ana|o1|lua|9|x|fr !|||||-5||no day' ];
		const { records, faults } = readExchangeIndex( [ JSON.stringify( { version: 1, records: lines } ) ] );
		expect( faults.map( ( { path } ) => path ) ).toEqual( [ 0, 1, 2, 3, 4, 5, 6, 7 ].map( ( index ) => `$[0].records[${ index }]` ) );
		expect( records ).toEqual( [ expect.objectContaining( { user: 'Ana', level: null, methods: [], languages: [ 'fr' ], taken: 0, confirmed: null } ) ] );
	} );

	it( 'never throws, whatever stands on its pages', () => {
		fc.assert( fc.property( fc.array( fc.oneof( fc.string(), fc.json(), fc.array( fc.oneof( fc.string(), fc.jsonValue() ) )
			.map( ( records ) => JSON.stringify( { version: 1, records } ) ) ) ), ( texts ) => {
			expect( readExchangeIndex( texts ).records.length ).toBeGreaterThanOrEqual( 0 );
		} ) );
	} );

	it( 'has another name as soon as one letter is another', () => {
		expect( nameOfTexts( [ 'ab', 'c' ] ) ).toBe( nameOfTexts( [ 'ab', 'c' ] ) );
		expect( new Set( [ [ 'ab', 'c' ], [ 'a', 'bc' ], [ 'abc' ], [ 'abd' ], [ 'ab', 'c', '' ] ].map( nameOfTexts ) ).size ).toBe( 5 );
	} );
} );

describe( 'listRecords', () => {
	it( 'lists what counts on that day, in the order of accounts, with the places that are taken', () => {
		const listed = listRecords( [
			seek( 'Ben' ), offer( 'Ben', { capacity: 3 } ), offer( 'Ana', { status: 'paused' } ), offer( 'Ana', { id: 'x', expires: '2026-11-20' } ),
			offer( 'Ana', { id: 'y', expires: DATE } ), offer( 'Out' ),
		], { date: DATE, blocked: new Set( [ 'Out' ] ), taken: new Map( [ [ 'Ben/o', 2 ] ] ), pageOf: ( { user } ) => user === 'Ana' ? 'User:Ana' : null } );
		expect( listed.map( ( { user, kind, page } ) => [ user, kind, page ] ) ).toEqual( [ [ 'Ana', 'offer', 'User:Ana' ], [ 'Ben', 'offer', null ], [ 'Ben', 'seek', null ] ] );
		expect( listed.map( freePlaces ) ).toEqual( [ null, 1, null ] );
	} );

	it( 'keeps a flood of words in one field from filling the list', () => {
		const [ listed ] = listRecords( [ offer( 'Ana', { region: 'x'.repeat( 5000 ) } ) ], { date: DATE } );
		expect( listed?.region ).toBe( `${ 'x'.repeat( 99 ) }…` );
	} );
} );
