import fc from 'fast-check';
import type { BoardLanguage } from '../../../../src/core/exchange/board/board';
import { exchangePages } from '../../../../src/core/exchange/board/exchange-pages';
import { readExchangeIndex } from '../../../../src/core/exchange/exchange-index';
import type { ExchangeRecord } from '../../../../src/core/exchange/exchange-record';
import { listRecords } from '../../../../src/core/exchange/listed-record';
import { createPageTitles } from '../../../../src/core/pages';
import type { ResultPage } from '../../../../src/core/report/result-pages';
import { decodeText } from '../../../../src/core/wikitext/encode';
import { english } from '../../english';
import { anyExchange, DATE, offer, seek, TAXONOMY } from '../made-up-exchange';

const titles = createPageTitles();
const LANGUAGE: BoardLanguage = { messages: english, languageName: ( code ) => ( { fr: 'French', ar: 'Arabic' } as Record<string, string> )[ code ] ?? null };

function pagesOf( records: readonly ExchangeRecord[] ): readonly ResultPage[] {
	return exchangePages( { records: listRecords( records, { date: DATE } ), taxonomy: TAXONOMY, titles }, [ LANGUAGE ] );
}

const textOf = ( pages: readonly ResultPage[], title: string ): string => pages.find( ( page ) => page.title === title )?.text ?? '';
const board = ( records: readonly ExchangeRecord[] ): string => textOf( pagesOf( records ), 'LocalSkills/Exchange' );
/** What is read: no tags and no attributes of cells. */
const read = ( text: string ): string => decodeText( text.replace( /<[^>]*>/g, '' ).replace( /^\| [a-z][^|]*\| /gm, '| ' ) );
const many = ( count: number, make: ( index: number ) => ExchangeRecord ): ExchangeRecord[] =>
	Array.from( { length: count }, ( _nothing, index ) => make( index ) );
/** In one order and in another. */
const anyOrders = anyExchange( 30 ).chain( ( { records } ) =>
	fc.tuple( fc.constant( records ), fc.shuffledSubarray( [ ...records ], { minLength: records.length } ) ) );

describe( 'the board', () => {
	it( 'shows an offer with everything that the reader chooses by', () => {
		const text = read( board( [ offer( 'Ana', {
			skill: 'forecasts', level: 4, languages: [ 'fr-N', 'ar', 'tr-2' ], methods: [ 'mentoring', 'event' ], region: 'mena', capacity: 2, confirmed: '2026-11-20',
		} ) ] ) );
		expect( text ).toContain( [
			'! scope="row" | forecasts', '| [[:Special:MyLanguage/LocalSkills/People/Ana#offer-o|Ana]]', '| Advanced', '| French (first language), Arabic, {{#language:tr}} (intermediate)',
			'| Mentoring, Event', '| Middle East and North Africa', '| 2', '| November 20, 2026',
		].join( '\n' ) );
	} );

	it( 'sorts by groups of skills in the order of the taxonomy, those that it does not have last', () => {
		const text = read( board( [ seek( 'Ana', { skill: 'aaa' } ), seek( 'Ben', { skill: 'lua' } ), offer( 'Eda', { skill: 'old' } ), seek( 'Cem', { skill: 'reporting' } ) ] ) );
		const order = [ '\nfinance\n', '|Eda]]', '|Cem]]', '\nlua\n', '|Ben]]', '\nOther skills\n', '|Ana]]' ].map( ( part ) => text.indexOf( part ) );
		expect( order.every( ( place ) => place > 0 ) ).toBe( true );
		expect( order ).toEqual( order.slice().sort( ( a, b ) => a - b ) );
	} );

	it( 'says how to begin, and that nobody has, while there is nothing', () => {
		const text = board( [] );
		expect( read( text ) ).toContain( 'No offer and no search is open here at present.' );
		expect( text ).toContain( 'data-localskills-exchange="offer"' );
		expect( decodeURIComponent( text ) ).toMatch( /preloadparams\[\]=\{\{Seek a skill\n\|skill=\n[^\]]*&editintro=Template:Seek a skill\/intro\}\}/ );
	} );

	it( 'keeps the ways to offer, to seek and to one’s own exchanges out of what results are shown instead of', () => {
		const [ above = '' ] = board( [ offer( 'Ana' ) ] ).split( '<div class="ext-localSkills-board-content">' );
		expect( above ).toMatch( /data-localskills-exchange="offer"[^]*data-localskills-exchange="seek"[^]*data-localskills-mine[^]*data-localskills-find/ );
	} );

	it( 'puts how it is done by hand after the places for the buttons, where it can be folded', () => {
		const lines = board( [] ).split( '\n' );
		const byHand = lines.indexOf( '<div class="ext-localSkills-exchange-by-hand">' );
		expect( lines.slice( 0, byHand ).join( '\n' ) ).toContain( 'data-localskills-exchange="seek"' );
		expect( lines.slice( 0, byHand ).join( '\n' ) ).not.toContain( 'Template:' );
		expect( lines.slice( byHand + 1, byHand + 4 ).map( read ) ).toEqual( [
			expect.stringContaining( 'Template:Offer a skill' ), expect.stringContaining( 'Template:Seek a skill' ), '',
		] );
	} );

	it( 'leads readers of other languages to theirs, in words that are seen', () => {
		const other: BoardLanguage = { ...LANGUAGE, messages: { ...english, language: 'fr' } };
		const pages = exchangePages( { records: [], taxonomy: TAXONOMY, titles }, [ LANGUAGE, other ] );
		const text = textOf( pages, 'LocalSkills/Exchange' );
		expect( read( text ) ).toContain( 'In your language:' );
		expect( text ).toContain( '{{fullurl:LocalSkills/Exchange/fr}}' );
	} );

	it( 'folds a flood of one account, and leads to its page', () => {
		const text = read( board( [ ...many( 40, ( index ) => offer( 'Flood', { id: `f${ index }` } ) ), offer( 'Zoe' ) ] ) );
		expect( text.match( /\|Flood\]\]\n/g ) ).toHaveLength( 3 + 1 );
		expect( text ).toContain( 'and 37 more by [[:Special:MyLanguage/LocalSkills/People/Flood|Flood]]' );
		expect( text ).toContain( '|Zoe]]' );
		expect( text ).toContain( '41 offers and 0 searches of 2 people are open.' );
	} );

	it( 'shows the freshest where there is no room for all, and has a page for the others', () => {
		const pages = pagesOf( many( 1300, ( index ) => offer( `P${ index }`, { confirmed: index === 7 ? '2026-11-21' : '2026-03-01' } ) ) );
		const text = read( textOf( pages, 'LocalSkills/Exchange' ) );
		expect( text ).toContain( '|P7]]' );
		expect( text.match( /scope="row"/g ) ).toHaveLength( 200 );
		expect( text ).toContain( 'and 1,100 more: [[:LocalSkills/Exchange/en/finance|finance]]' );
		const group = pages.find( ( { title } ) => title === 'LocalSkills/Exchange/en/finance' );
		expect( group?.isOnlyKept ).toBe( false );
		expect( read( group?.text ?? '' ) ).toContain( 'and 300 more, which the search at the top of this page finds' );
		expect( pages.find( ( { title } ) => title === 'LocalSkills/Exchange/en/lua' )?.isOnlyKept ).toBe( true );
		// MediaWiki takes pages of 2 MiB.
		pages.forEach( ( page ) => expect( Buffer.byteLength( page.text ) ).toBeLessThan( 1_000_000 ) );
	} );

	it( 'lets nothing that people wrote become markup', () => {
		const hostile = '[[Category:X]] {{delete}} <b>|}\n=x= ~~~~';
		const text = board( [ offer( 'Ana', { region: hostile, skill: 'lua' } ), seek( "B''e''n", { region: '|}\n{|' } ) ] );
		expect( text.split( '\n' ).filter( ( line ) => line.startsWith( '|}' ) ) ).toHaveLength( 2 );
		expect( text ).not.toMatch( /\{\{delete|\[\[Category:X|<b>/ );
		expect( read( text ) ).toContain( hostile );
	} );

	it( 'is the same byte for byte whatever order the records come in', () => {
		const texts = ( all: readonly ExchangeRecord[] ): string[][] =>
			pagesOf( all ).map( ( { title, text } ) => [ title, text ] );
		fc.assert( fc.property( anyOrders, ( [ records, shuffled ] ) => {
			expect( texts( shuffled ) ).toEqual( texts( records ) );
		} ) );
	} );

	it( 'keeps nobody on pages of the index that an earlier, larger one needed', () => {
		const unused = pagesOf( [ offer( 'Ana' ) ] ).filter( ( { title } ) => /\/data-\d+\.json$/.test( title ) );
		expect( unused.map( ( { title, isOnlyKept } ) => `${ title } ${ isOnlyKept }` ) ).toEqual(
			[ 2, 3, 4 ].map( ( number ) => `LocalSkills/Exchange/data-${ number }.json true` ) );
		expect( readExchangeIndex( unused.map( ( { text } ) => text ) ) ).toEqual( { records: [], faults: [] } );
		expect( unused[ 0 ]?.following?.().map( ( { title } ) => title.slice( -7 ) ) ).toEqual( [ '-5.json', '-6.json', '-7.json' ] );
	} );

	it( 'comes after what it leads to and before the index that it belongs to, whose state and size it names', () => {
		const records = [ offer( 'Ana' ), seek( 'Ben' ) ];
		const pages = pagesOf( records ).filter( ( { isOnlyKept } ) => isOnlyKept !== true );
		expect( pages.map( ( { title } ) => title ) )
			.toEqual( [ 'LocalSkills/Exchange/en', 'LocalSkills/Exchange', 'LocalSkills/Exchange/data.json' ] );
		const [ main, data ] = pages.slice( -2 );
		expect( data ).toMatchObject( { title: 'LocalSkills/Exchange/data.json', contentModel: 'json', kind: 'whole' } );
		expect( readExchangeIndex( [ data?.text ?? '' ] ).records ).toEqual( listRecords( records, { date: DATE } ) );
		const name = ( text = '' ): string => /data-localskills-parts="1" data-localskills-index="([a-z0-9]+)"/.exec( text )?.[ 1 ] ?? '';
		expect( name( main?.text ) ).not.toBe( '' );
		expect( name( board( [ offer( 'Ana' ) ] ) ) ).not.toBe( name( main?.text ) );
		expect( main?.text ).toContain( '[[Category:Skill exchange]]' );
	} );
} );
