import fc from 'fast-check';
import { DEFAULT_MATCHING } from '../../../src/core/exchange/matching-options';
import { suggestMatches } from '../../../src/core/exchange/match-exchange';
import { blockedLine, recordLine, requestLine } from '../../../src/core/exchange/record-line';
import { furtherDataPages, readMatchedLast, suggestForOne } from '../../../src/core/exchange/suggest-for-one';
import { readTaxonomy } from '../../../src/core/skills/taxonomy';
import { anyExchange, DATE, offer, seek } from './made-up-exchange';

const TAXONOMY = readTaxonomy( { skills: [ { id: 'finance' }, { id: 'budgeting', parent: 'finance' }, { id: 'reporting', parent: 'finance' }, { id: 'lua' } ] } ).taxonomy;

const page = ( ...lines: string[] ): unknown => ( { date: DATE, matching: DEFAULT_MATCHING, lines } );

describe( 'suggestForOne', () => {
	it( 'suggests to a new search what a matching of nobody else would suggest, from lines as the bot saves them', () => {
		fc.assert( fc.property( anyExchange( 25 ), ( { records, requests = [] } ) => {
			const lines = [ ...records.map( ( one ) => recordLine( one ) ), ...requests.map( requestLine ) ];
			const last = readMatchedLast( [ page( ...lines.slice( 0, 5 ) ), { lines: lines.slice( 5 ) } ], TAXONOMY );
			const own = seek( 'Newcomer', { skill: 'budgeting', languages: [ 'fr', 'ar', 'en' ] } );
			const { suggestions, isNearest } = suggestForOne( own, last, DATE, TAXONOMY );
			const whole = suggestMatches( {
				records: [ own, ...records.filter( ( { kind } ) => kind === 'offer' ) ], requests, date: DATE, taxonomy: TAXONOMY,
			}, DEFAULT_MATCHING );
			const expected = ( isNearest ? whole.unmatched[ 0 ]?.nearest : whole.shortlists[ 0 ]?.suggestions ) ?? [];
			const shortly = ( all: readonly { offer?: string; score: number }[] ): unknown =>
				all.map( ( one ) => [ one.offer, one.score ] );
			expect( shortly( suggestions ) ).toEqual( shortly( expected ) );
		} ) );
	} );

	it( 'knows blocked people and those who have declined, and says why somebody fits', () => {
		const own = seek( 'Ben', { skill: 'lua' } );
		const last = readMatchedLast( [ page(
			recordLine( offer( 'Ana', { skill: 'lua' } ) ), recordLine( offer( 'Eve', { skill: 'lua' } ) ), recordLine( offer( 'Ida', { skill: 'lua' } ) ),
			recordLine( offer( 'Ben', { skill: 'lua' } ) ), blockedLine( 'Eve' ),
			requestLine( { seek: 'Ben/old', offer: 'Ida/o', state: 'declined', skill: 'lua' } ),
		) ], TAXONOMY );
		const { suggestions, isNearest } = suggestForOne( own, last, DATE, TAXONOMY );
		expect( suggestions.map( ( one ) => one.offer ) ).toEqual( [ 'Ana/o' ] );
		expect( suggestions[ 0 ]?.reasons.map( ( { code } ) => code ) ).toContain( 'skill-same' );
		expect( isNearest ).toBe( false );
	} );

	it( 'suggests to a new offer those who seek it', () => {
		const last = readMatchedLast( [ page( recordLine( seek( 'Ben', { skill: 'lua' } ) ), recordLine( seek( 'Cem', { skill: 'reporting' } ) ) ) ], TAXONOMY );
		expect( suggestForOne( offer( 'Ana', { skill: 'lua' } ), last, DATE, TAXONOMY ).suggestions.map( ( one ) => one.seek ) ).toEqual( [ 'Ben/s' ] );
	} );

	it( 'bears anything on the pages', () => {
		fc.assert( fc.property( fc.array( fc.jsonValue() ), ( pages ) => {
			expect( furtherDataPages( pages[ 0 ] ).every( ( title ) => typeof title === 'string' ) ).toBe( true );
			expect( suggestForOne( seek( 'Ben' ), readMatchedLast( pages, null ), DATE, null ).suggestions ).toEqual( [] );
		} ) );
	} );

	it( 'knows where records stand that are not on the usual page', () => {
		const last = readMatchedLast( [ page( recordLine( offer( 'Ana' ), 'User:Ana' ), recordLine( offer( 'Ben' ) ), '{"page":7}' ) ], TAXONOMY );
		expect( Array.from( last.pageOf ) ).toEqual( [ [ 'offer Ana/o', 'User:Ana' ] ] );
		expect( last.records.map( ( { user } ) => user ) ).toEqual( [ 'Ana', 'Ben' ] );
	} );
} );
