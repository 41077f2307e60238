/** What is shown of people who are listed in the Capacity Exchange: their page, the needs and the board. */
import { exchangePages } from '../../../src/core/exchange/board/exchange-pages';
import { type Elsewhere, listElsewhere } from '../../../src/core/exchange/elsewhere/listed-elsewhere';
import type { ExchangeRecord } from '../../../src/core/exchange/exchange-record';
import { reportExchange } from '../../../src/core/exchange/exchange-report';
import { DEFAULT_MATCHING } from '../../../src/core/exchange/matching-options';
import { reportPages } from '../../../src/core/exchange/report/report-pages';
import type { CapxPerson } from '../../../src/core/interchange/capx/capx-person';
import { createPageTitles } from '../../../src/core/pages';
import type { ResultPage } from '../../../src/core/report/result-pages';
import { readTaxonomy } from '../../../src/core/skills/taxonomy';
import { decodeText } from '../../../src/core/wikitext/encode';
import { english } from '../english';
import { DATE, seek } from './made-up-exchange';

const titles = createPageTitles();
const { taxonomy } = readTaxonomy( { locale: 'en', skills: [
	{ id: 'finance', label: 'Finance', capx: 11 }, { id: 'budgeting', label: 'Budgeting', parent: 'finance', capx: 12 }, { id: 'lua', label: 'Lua', capx: 134 },
] } );
const WORDS = { messages: english, taxonomy, languageName: ( code: string ): string => code };

const person = ( user: string, known: number[], available: number[] ): CapxPerson =>
	( { user, known, available, wanted: [], other: { available: [], wanted: [] } } );

function elsewhere( ...people: CapxPerson[] ): Elsewhere {
	const source = { name: 'Data:CapacityExchange/users.tab', address: 'https://commons.wikimedia.org/w/index.php?oldid=5', revision: 5, date: '2026-11-20' };
	return listElsewhere( { source, people }, { taxonomy, hidden: new Set(), offers: [] } );
}

function pagesOf( records: readonly ExchangeRecord[], listed: Elsewhere | null ): readonly ResultPage[] {
	const report = reportExchange( {
		titles, date: DATE, records, followed: [], leftOut: [], unlisted: new Set(), taxonomy, taxonomyRevision: 7,
		pageOf: new Map(), pageOfRecord: new Map(), options: DEFAULT_MATCHING,
	} );
	return reportPages( report, [ WORDS ], { surveys: [], minCell: 3, elsewhere: listed } );
}

const pageOf = ( pages: readonly ResultPage[], title: string ): ResultPage =>
	pages.find( ( page ) => page.title === title ) as ResultPage;
const read = ( text: string ): string => decodeText( text.replace( /<[^>]*>/g, '' ) );

describe( 'the page of people who are listed in the Capacity Exchange', () => {
	it( 'names them by skills, says that they offer nothing here, and where it is from', () => {
		const { text } = pageOf( pagesOf( [], elsewhere( person( 'Ana', [ 11, 12 ], [ 12 ] ), person( 'Ben', [ 12, 700 ], [] ) ) ), 'LocalSkills/CapacityExchange' );
		const words = read( text );
		expect( words ).toContain( 'Nothing on this page is an offer on this wiki' );
		expect( words ).toMatch( /! scope="row" \| Budgeting\n\|[^\n]*\| \[\[:Special:MyLanguage\/User talk:Ana\|Ana\]\]\n\|[^\n]*\| \[\[:Special:MyLanguage\/User talk:Ben\|Ben\]\]/ );
		expect( words ).toMatch( /! scope="row" \| Finance\n\| class="ext-localSkills-board-none" \| –\n\|[^\n]*\|Ana\]\]/ );
		expect( words ).toContain( 'Data:CapacityExchange/users.tab], as it was on November 20, 2026.' );
		expect( words ).toContain( '1 capacity of that list is no skill on this wiki, so it is not shown: 700.' );
	} );

	it( 'has no live wikitext in it, whatever people are called', () => {
		const { text } = pageOf( pagesOf( [], elsewhere( person( '\'\'\'Ana\'\'\' ~~~~ __TOC__', [ 12 ], [] ) ) ), 'LocalSkills/CapacityExchange' );
		expect( text ).not.toMatch( /'''|~~~|__TOC__/ );
	} );

	it( 'names a dozen of many, not always the same first, and counts the others', () => {
		const many = Array.from( { length: 40 }, ( _nothing, index ) => person( `P${ index + 10 }`, [], [ 11, 12, 134 ] ) );
		const { text } = pageOf( pagesOf( [], elsewhere( ...many ) ), 'LocalSkills/CapacityExchange' );
		const rows = read( text ).split( '|-' ).filter( ( row ) => row.includes( 'User talk:' ) );
		rows.forEach( ( row ) => expect( row.match( /User talk:/g ) ).toHaveLength( 12 ) );
		rows.forEach( ( row ) => expect( row ).toContain( 'and 28 more' ) );
		expect( new Set( rows.map( ( row ) => /User talk:(P\d+)/.exec( row )?.[ 1 ] ) ).size ).toBe( 3 );
	} );

	it( 'is not made without a table, and says that it is over where one was', () => {
		const page = pageOf( pagesOf( [], null ), 'LocalSkills/CapacityExchange' );
		expect( page.isOnlyKept ).toBe( true );
		expect( read( page.text ) ).toContain( 'is not shown here any more' );
	} );
} );

describe( 'needs and board beside the Capacity Exchange', () => {
	const records = [ seek( 'Zoe' ), seek( 'Zoe', { id: 's2', skill: 'lua' } ) ];
	const listed = elsewhere( person( 'Ana', [ 12 ], [ 12 ] ), person( 'Ben', [ 12, 134 ], [ 12 ] ) );

	it( 'do not tell for a gap what people there would share', () => {
		const pages = pagesOf( records, listed );
		const words = read( pageOf( pages, 'LocalSkills/Needs' ).text );
		expect( words ).toContain( 'Nobody offers this here, but people in the Capacity Exchange would share it: Budgeting (2)' );
		expect( words ).toContain( 'Nobody offers this, though it is sought: Lua.' );
		const data = JSON.parse( pageOf( pages, 'LocalSkills/Needs/data.json' ).text ) as { skills: unknown[]; capacityExchange: unknown };
		expect( data.skills ).toEqual( [ expect.objectContaining( { skill: 'budgeting', offerers: 0, elsewhere: 2 } ), expect.objectContaining( { skill: 'lua', elsewhere: 0 } ) ] );
		expect( data.capacityExchange ).toEqual( { date: '2026-11-20', people: 2 } );
	} );

	it( 'match nobody with them, and say nothing of them without a table', () => {
		const matches = ( table: Parameters<typeof pagesOf>[ 1 ] ): string[] => pagesOf( records, table )
			.filter( ( { title } ) => title.includes( 'Matches' ) ).map( ( { title, text } ) => `${ title }\n${ text }` );
		expect( matches( listed ) ).toEqual( matches( null ) );
		expect( pagesOf( records, null ).filter( ( { title } ) => title.includes( 'Needs' ) ).map( ( { text } ) => text ).join() ).not.toMatch( /elsewhere|Capacity Exchange/ );
	} );

	it( 'lead to them', () => {
		const boardOf = ( people: number | null ): string =>
			read( pageOf( exchangePages( { records: [], taxonomy, titles, elsewhere: people }, [ WORDS ] ), 'LocalSkills/Exchange' ).text );
		expect( boardOf( 502 ) ).toContain( '502 people are listed in the Capacity Exchange: [{{fullurl:LocalSkills/CapacityExchange/en}}' );
		expect( [ 0, null ].map( boardOf ).join() ).not.toContain( 'Capacity Exchange' );
	} );
} );
