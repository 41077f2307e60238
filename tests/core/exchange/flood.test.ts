/** One account with thousands of records: nobody else's suggestions go, and no page grows too large to be saved. */
import { MOST_OF_ACCOUNT } from '../../../src/core/exchange/account-limit';
import { exchangePages } from '../../../src/core/exchange/board/exchange-pages';
import type { ExchangeRecord } from '../../../src/core/exchange/exchange-record';
import { reportExchange, type ExchangeReport } from '../../../src/core/exchange/exchange-report';
import { listRecords } from '../../../src/core/exchange/listed-record';
import { suggestMatches } from '../../../src/core/exchange/match-exchange';
import { DEFAULT_MATCHING } from '../../../src/core/exchange/matching-options';
import { dueReminders } from '../../../src/core/exchange/reminders';
import { nameRecords } from '../../../src/core/exchange/record-ids';
import { readExchangeRecords, createExchangeTemplateReader } from '../../../src/core/exchange/read-exchange-records';
import { reportPages } from '../../../src/core/exchange/report/report-pages';
import type { FollowedExchange } from '../../../src/core/exchange/steps/follow-exchanges';
import { createPageTitles } from '../../../src/core/pages';
import { byteLength } from '../../../src/core/wikitext/title';
import { english, messagesIn } from '../english';
import { DATE, exchange, offer, seek, TAXONOMY } from './made-up-exchange';

const titles = createPageTitles();
/** MediaWiki's default, in bytes. */
const LIMIT = 2 * 1024 * 1024;

const many = <T>( count: number, make: ( index: number ) => T ): T[] =>
	Array.from( { length: count }, ( _nothing, index ) => make( index ) );
/** Better for everybody than what the others have. */
const best = { level: 3, confirmed: DATE, languages: [ 'fr-N', 'ar-N' ], capacity: 1 };
const honestSeeks = many( 150, ( index ) => seek( `S${ index }`, { level: 2 } ) );
const honestOffers = many( 150, ( index ) => offer( `O${ index }`, { confirmed: '2026-03-01', capacity: 1 } ) );
const personOf = ( key = '' ): string => key.split( '/' )[ 0 ] as string;

function report( records: readonly ExchangeRecord[] ): ExchangeReport {
	return reportExchange( {
		titles, date: DATE, records, followed: [], leftOut: [], unlisted: new Set(), taxonomy: TAXONOMY, taxonomyRevision: 7,
		pageOf: new Map(), pageOfRecord: new Map(), options: DEFAULT_MATCHING,
	} );
}

describe( 'a flood by one account', () => {
	const flood = many( 2000, ( index ) => offer( 'Flood', { ...best, id: `o${ index }` } ) );

	it( 'of offers takes no more places in lists than one busy person could, and leaves the others theirs', () => {
		const { shortlists } = suggestMatches( exchange( [ ...honestSeeks, ...honestOffers, ...flood ] ), DEFAULT_MATCHING );
		const own = shortlists.filter( ( { suggestions } ) => suggestions.some( ( one ) => personOf( one.offer ) === 'Flood' ) );
		expect( own.length ).toBeGreaterThan( 0 );
		expect( own.length ).toBeLessThanOrEqual( DEFAULT_MATCHING.mostPlaces * DEFAULT_MATCHING.listsPerPlace );
		shortlists.forEach( ( { suggestions } ) => {
			const others = suggestions.filter( ( one ) => personOf( one.offer ) !== 'Flood' );
			expect( suggestions.length - others.length ).toBeLessThanOrEqual( 1 );
			expect( others.length ).toBeGreaterThanOrEqual( 4 );
		} );
	} );

	it( 'of offers does no more than twenty of them would', () => {
		const honest = [ ...honestSeeks, ...honestOffers ];
		const with20 = suggestMatches( exchange( [ ...honest, ...flood.slice( 0, 20 ) ] ), DEFAULT_MATCHING );
		const withAll = suggestMatches( exchange( [ ...honest, ...flood ] ), DEFAULT_MATCHING );
		const lists = ( { shortlists }: typeof withAll ): string[][] =>
			shortlists.map( ( { suggestions } ) =>
				suggestions.map( ( one ) => personOf( one.offer ) ).filter( ( name ) => name !== 'Flood' ).sort() );
		expect( lists( withAll ) ).toEqual( lists( with20 ) );
	} );

	it( 'of searches does not use up whom the others could be taught by', () => {
		const searches = many( 500, ( index ) => seek( 'Flood', { id: `s${ index }`, since: '2020-01-01', level: 2 } ) );
		const few = honestOffers.slice( 0, 10 );
		const seekers = honestSeeks.slice( 0, 8 );
		const { shortlists } = suggestMatches( exchange( [ ...seekers, ...few, ...searches ] ), DEFAULT_MATCHING );
		const honest = shortlists.filter( ( { seek: key } ) => personOf( key ) !== 'Flood' );
		expect( honest ).toHaveLength( 8 );
		// Ten offers, each in five lists, are enough for nine people with five suggestions each.
		honest.forEach( ( { suggestions } ) => expect( suggestions ).toHaveLength( 5 ) );
	} );

	it( 'leaves the rings of others', () => {
		const pair = [ seek( 'Ana', { skill: 'lua' } ), offer( 'Ana', { confirmed: DATE } ), seek( 'Ben' ), offer( 'Ben', { skill: 'lua' } ) ];
		const searches = many( 200, ( index ) => seek( 'Flood', { id: `s${ index }`, skill: 'reporting' } ) );
		const { rings } = suggestMatches( exchange( [ ...pair, ...searches, ...flood, offer( 'Cem', { skill: 'reporting' } ), seek( 'Cem' ) ] ), DEFAULT_MATCHING );
		expect( rings.some( ( { steps } ) => steps.every( ( step ) => [ 'Ana', 'Ben' ].includes( personOf( step.seek ) ) ) ) ).toBe( true );
		expect( rings.filter( ( { steps } ) => steps.some( ( step ) => personOf( step.seek ) === 'Flood' ) ).length ).toBeLessThanOrEqual( 5 );
	} );

	it( 'gives pages that can be saved, in every language', () => {
		const skills = [ 'finance', 'budgeting', 'forecasts', 'reporting', 'lua' ];
		const records = [
			...many( 20_000, ( index ) => offer( 'Flood', { ...best, id: `o${ index }`, skill: skills[ index % 5 ] as string } ) ),
			...many( 2000, ( index ) => seek( 'Other flood', { id: `s${ index }`, skill: index % 2 === 0 ? skills[ index % 5 ] as string : `made-up-${ index }` } ) ),
			...honestSeeks, ...honestOffers,
		];
		const made = report( records );
		expect( made.records.filter( ( { user } ) => user === 'Flood' ) ).toHaveLength( MOST_OF_ACCOUNT );
		const words = [ 'en', 'ar' ].map( ( code ) => ( { messages: messagesIn( code ), taxonomy: TAXONOMY, languageName: ( name: string ) => name } ) );
		const pages = [
			...reportPages( made, words, { surveys: [], minCell: 3 } ),
			...exchangePages( { records: listRecords( made.records, { date: DATE } ), taxonomy: TAXONOMY, titles }, words ),
		];
		expect( Math.max( ...pages.map( ( { text } ) => byteLength( text ) ) ) ).toBeLessThan( LIMIT );
		const english1 = pages.find( ( { title } ) => title === titles.matchesIn( 'en' ) );
		expect( english1?.text ).toContain( '19,900 more of this person’s offers and searches do not count' );
		expect( english1?.text ).toContain( 'People/S0|S0]]' );
	}, 60_000 );

	it( 'shows so much of one person on the page of matches as leaves room for the others', () => {
		const skills = [ 'finance', 'budgeting', 'forecasts', 'reporting' ];
		const made = report( [
			...many( 100, ( index ) => seek( 'Flood', { id: `s${ index }`, skill: skills[ index % 4 ] as string, region: 'a'.repeat( 100 ) } ) ),
			...many( 100, ( index ) => offer( `O${ index } ${ 'ا'.repeat( 80 ) }`, { skill: skills[ index % 4 ] as string, region: 'a'.repeat( 100 ) } ) ),
		] );
		const pages = reportPages( made, [ { messages: messagesIn( 'ar' ), taxonomy: TAXONOMY, languageName: ( name: string ) => name } ], { surveys: [], minCell: 3 } )
			.filter( ( { title } ) => title.startsWith( titles.matchesIn( 'ar' ) ) );
		expect( Math.max( ...pages.map( ( { text } ) => byteLength( text ) ) ) ).toBeLessThan( 500_000 );
		expect( pages.map( ( { text } ) => text ).join( '' ) ).toContain( 'هذا الشخص مع اقتراحات في البيانات فقط' );
	} );

	it( 'of records without ids is named in time', () => {
		const values = many( 30_000, () => ( { ...offer( 'Flood' ), id: null } ) );
		const start = performance.now();
		const named = nameRecords( values );
		expect( performance.now() - start ).toBeLessThan( 2000 );
		expect( named[ 29_999 ]?.record.id ).toBe( 'budgeting-30000' );
	} );

	it( 'of requests reminds of one of them', () => {
		const followed = many( 500, ( index ): FollowedExchange => ( {
			seek: `Flood/s${ index }`, offer: 'Ana/o', asker: 'Flood', state: 'asked', since: '2026-11-01', expires: '2026-11-22', on: null,
			confirmed: new Map(), waitingFor: [ 'Ana' ], steps: [], skill: null, skills: [], declinedBy: [], disregarded: [],
		} ) );
		const other = { ...followed[ 0 ] as FollowedExchange, seek: 'Ben/s', asker: 'Ben' };
		const due = dueReminders( [ offer( 'Ana' ) ], [ ...followed, other ], DATE, { reminderDays: 14, stillDays: 180, askReminderDays: 7 } );
		expect( due.get( 'Ana' )?.map( ( { asker } ) => asker ) ).toEqual( [ 'Flood', 'Ben' ] );
	} );

	it( 'of languages, or a region as long as a page, is cut and told', () => {
		const codes = many( 26 * 20, ( index ) => `q${ String.fromCharCode( 97 + index % 26 ) }${ String.fromCharCode( 97 + index / 26 ) }` );
		const [ reading ] = readExchangeRecords( createExchangeTemplateReader()(
			`{{Offer a skill|skill=lua|languages=${ codes.join( ';' ) }|region=${ 'x'.repeat( 100_000 ) }}}`,
		), 'Flood' );
		expect( reading?.record?.languages ).toHaveLength( 20 );
		expect( reading?.record?.region ).toBeNull();
		expect( reading?.faults.map( ( { key } ) => key.replace( 'localskills-template-card-fault-', '' ) ) ).toEqual( [ 'many-languages', 'region' ] );
		expect( english.text( 'localskills-template-card-fault-region', 'x', 'region', 100 ) ).toContain( '100 characters' );
	} );
} );
