/** A flood by one account on the pages of the needs and the matches. */
import type { ExchangeRecord } from '../../../src/core/exchange/exchange-record';
import { reportExchange } from '../../../src/core/exchange/exchange-report';
import { DEFAULT_MATCHING } from '../../../src/core/exchange/matching-options';
import { reportPages } from '../../../src/core/exchange/report/report-pages';
import { createPageTitles } from '../../../src/core/pages';
import { english } from '../english';
import { DATE, offer, seek, TAXONOMY } from './made-up-exchange';

const titles = createPageTitles();
const many = <T>( count: number, make: ( index: number ) => T ): T[] =>
	Array.from( { length: count }, ( _nothing, index ) => make( index ) );

function pageOf(
	records: readonly ExchangeRecord[], title: string, followed: readonly { seek: string; offer: string; state: 'done' }[] = [],
): string {
	const made = reportExchange( {
		titles, date: DATE, records, followed: followed as never, leftOut: [], unlisted: new Set(),
		taxonomy: TAXONOMY, taxonomyRevision: 7, pageOf: new Map(), pageOfRecord: new Map(), options: DEFAULT_MATCHING,
	} );
	const words = { messages: english, taxonomy: TAXONOMY, languageName: ( name: string ) => name };
	return reportPages( made, [ words ], { surveys: [], minCell: 3 } ).find( ( page ) => page.title === title )?.text ?? '';
}

const rowsOf = ( text: string ): string[] => text.split( '|-\n! scope="row"' ).slice( 1 );

describe( 'the page of the needs', () => {
	const flood = [
		...many( 60, ( index ) => offer( 'Flood', { id: `o${ index }`, skill: `flood-${ index }` } ) ),
		...many( 40, ( index ) => seek( 'Flood', { id: `s${ index }`, skill: `flood-${ index }` } ) ),
	];
	const honest = [ seek( 'Ana', { skill: 'zeal' } ), offer( 'Ben', { skill: 'finance' } ), seek( 'Cem', { skill: 'flood-50' } ) ];

	it( 'folds what one account alone seeks and offers, and adds it up', () => {
		const rows = rowsOf( pageOf( [ ...flood, ...honest ], titles.needsIn( 'en' ) ) );
		expect( rows.filter( ( row ) => row.includes( 'flood' ) ) ).toHaveLength( 11 );
		// Somebody else seeks it, too.
		expect( rows.some( ( row ) => row.includes( 'flood 50' ) ) ).toBe( true );
		expect( rows.some( ( row ) => row.includes( 'zeal' ) ) ).toBe( true );
		const [ folded, ...others ] = rows.filter( ( row ) => row.includes( 'more skills that only' ) );
		expect( others ).toEqual( [] );
		expect( folded ).toContain( '49 more skills that only <bdi>[[:Special:MyLanguage/LocalSkills/People/Flood|Flood]]</bdi> seeks or offers' );
		/** People who seek it, seek it in vain, offer it. */
		const figures = ( row = '' ): number[] => ( row.match( /data-sort-value="\d+"/g ) ?? [] ).slice( 0, 3 )
			.map( ( text ) => Number( text.replace( /\D/g, '' ) ) / 1e6 );
		expect( figures( folded ) ).toEqual( [ 30, 30, 49 ] );
		// With what is shown it comes to everything:
		// forty of Flood’s and two of others’ are sought (one of them is found), sixty and one offered.
		const sums = many( 3, ( column ) => rows.reduce( ( sum, row ) => sum + ( figures( row )[ column ] as number ), 0 ) );
		expect( sums ).toEqual( [ 42, 41, 61 ] );
	} );

	it( 'names skills of others in its sentences', () => {
		const text = pageOf( [ ...flood, ...honest ], titles.needsIn( 'en' ) );
		const unoffered = text.split( '\n' ).find( ( line ) => line.includes( 'zeal' ) && line.startsWith( '<li>' ) );
		expect( unoffered ).toBeDefined();
		expect( text.split( '\n' ).filter( ( line ) => line.startsWith( '<li>' ) && line.includes( 'flood' ) )
			.every( ( line ) => ( line.match( /flood/g ) ?? [] ).length <= 4 ) ).toBe( true );
	} );

	it( 'shows ten of one person, and what came about', () => {
		const busy = many( 10, ( index ) => offer( 'Busy', { id: `o${ index }`, skill: `busy-${ index }` } ) );
		expect( rowsOf( pageOf( busy, titles.needsIn( 'en' ) ) ) ).toHaveLength( 10 );
		const eleven = [ ...busy, offer( 'Busy', { id: 'o10', skill: 'busy-10' } ) ];
		expect( pageOf( eleven, titles.needsIn( 'en' ) ) ).toContain( 'One more skill that only' );
		expect( pageOf( eleven, titles.needsIn( 'en' ), [ { seek: 'Ana/s', offer: 'Busy/o3', state: 'done' } ] ) ).not.toContain( 'that only' );
	} );
} );

describe( 'the page of the matches', () => {
	it( 'shows ten of the suggestions of one account, and counts the others', () => {
		const text = pageOf( [
			...many( 30, ( index ) => seek( 'Flood', { id: `s${ index }`, skill: index % 2 ? 'finance' : 'lua' } ) ),
			offer( 'Ana', { skill: 'finance' } ), offer( 'Zoe', { skill: 'lua' } ),
		], titles.matchesIn( 'en' ) );
		const section = text.split( '<h3>' ).find( ( part ) => part.includes( '|Flood]]</bdi></h3>' ) ) ?? '';
		expect( section.match( /ext-localSkills-matches-of/g ) ).toHaveLength( 10 );
		expect( section ).toContain( '20 more of this person’s offers and searches with suggestions are in the data only.' );
		expect( text ).toContain( '|Zoe]]</bdi></h3>' );
	} );
} );
