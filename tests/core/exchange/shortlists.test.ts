import fc from 'fast-check';
import { recordKey } from '../../../src/core/exchange/exchange-record';
import { suggestMatches, type SuggestedMatches } from '../../../src/core/exchange/match-exchange';
import { DEFAULT_MATCHING } from '../../../src/core/exchange/matching-options';
import type { Exchange } from '../../../src/core/exchange/participants';
import { anyExchange, exchange, offer, seek } from './made-up-exchange';
import { counts, fitting, isKeptApart, naiveScore, room } from './naive-matching';

function suggest( ...records: Exchange[ 'records' ][ number ][] ): SuggestedMatches {
	return suggestMatches( exchange( records ), DEFAULT_MATCHING );
}

/** Search → offers suggested, as keys. */
function listsOf( { shortlists }: SuggestedMatches ): Record<string, string[]> {
	return Object.fromEntries( shortlists.map(
		( { seek: key, suggestions } ) => [ key, suggestions.map( ( { offer: other } ) => other as string ) ],
	) );
}

/** Keys to codes of the reasons why nothing fits. */
function unmatchedOf( { unmatched }: SuggestedMatches ): Record<string, unknown[]> {
	return Object.fromEntries( unmatched.map(
		( { seek: key, reasons } ) => [ key, reasons.map( ( { code, parameters } ) => [ code, ...parameters ] ) ],
	) );
}

const find = ( { records }: Exchange, kind: string, key: string ): Exchange[ 'records' ][ number ] =>
	records.find( ( one ) => one.kind === kind && recordKey( one ) === key ) as Exchange[ 'records' ][ number ];

const personOf = ( key: string ): string => key.split( '/' )[ 0 ] as string;

describe( 'suggestMatches', () => {
	it( 'suggests the same, a part and the whole of what is sought, in this order', () => {
		expect( listsOf( suggest( seek( 'Ben' ), offer( 'A', { skill: 'finance' } ), offer( 'B', { skill: 'forecasts' } ), offer( 'C', { skill: 'old' } ) ) ) )
			.toEqual( { 'Ben/s': [ 'C/o', 'B/o', 'A/o' ] } );
	} );

	it( 'fills a short list with skills that are near, and says so', () => {
		const { shortlists } = suggest( seek( 'Ben' ), offer( 'A' ), offer( 'B', { skill: 'reporting' } ), offer( 'C', { skill: 'lua' } ) );
		expect( shortlists[ 0 ]?.suggestions.map( ( { offer: key, widened } ) => [ key, widened ] ) ).toEqual( [ [ 'A/o', undefined ], [ 'B/o', 'near-skill' ] ] );
	} );

	it.each( [
		[ 'nobody offers it', [ offer( 'A', { skill: 'lua' } ) ], [ [ 'no-offer', { skill: 'budgeting' } ] ], [] ],
		[ 'only the same person offers it', [ offer( 'Ben' ) ], [ [ 'limit-same-person', 1 ] ], [] ],
		[ 'there is no common language', [ offer( 'A', { languages: [ 'ar' ] } ), offer( 'B', { languages: [ 'fr-0' ] } ) ], [ [ 'limit-language', 2 ] ], [] ],
		[ 'a language is known only a little', [ offer( 'A', { languages: [ 'fr-1' ] } ) ], [ [ 'limit-language', 1 ] ], [ [ 'A/o', 'basic-language' ] ] ],
		[ 'the methods differ', [ offer( 'A', { methods: [ 'event' ] } ) ], [ [ 'limit-method', 1 ] ], [ [ 'A/o', 'any-method' ] ] ],
		[ 'there is no place', [ offer( 'A', { capacity: 0 } ) ], [ [ 'limit-room', 1 ] ], [] ],
		[ 'offers do not count', [ offer( 'A', { status: 'paused' } ), offer( 'B', { expires: '2026-11-20' } ) ], [ [ 'limit-absent', 2 ] ], [] ],
		[ 'only near skills are offered', [ offer( 'A', { skill: 'reporting' } ) ], [ [ 'no-offer', { skill: 'budgeting' } ] ], [ [ 'A/o', 'near-skill' ] ] ],
	] )( 'keeps a search open when %s', ( _why, offers, reasons, nearest ) => {
		const matches = suggest( seek( 'Ben', { methods: [ 'mentoring' ] } ), ...offers );
		expect( matches.shortlists ).toEqual( [] );
		expect( unmatchedOf( matches ) ).toEqual( { 'Ben/s': reasons } );
		expect( matches.unmatched[ 0 ]?.nearest.map( ( { offer: key, widened } ) => [ key, widened ] ) ).toEqual( nearest );
	} );

	it( 'tells what does not count, and why', () => {
		const { absent } = suggestMatches( exchange( [
			seek( 'A', { status: 'closed' } ), offer( 'B', { expires: '2026-11-20' } ), offer( 'C' ), seek( 'D' ),
		], { blocked: new Set( [ 'C' ] ), requests: [ { seek: 'D/s', offer: 'C/o', state: 'accepted' } ] } ), DEFAULT_MATCHING );
		expect( absent ).toEqual( [
			{ kind: 'offer', record: 'B/o', reason: 'expired' }, { kind: 'offer', record: 'C/o', reason: 'blocked' },
			{ kind: 'seek', record: 'A/s', reason: 'closed' }, { kind: 'seek', record: 'D/s', reason: 'matched' },
		] );
	} );

	it.each( [ [ 'declined', 'limit-declined' ], [ 'done', 'limit-done' ], [ 'asked', 'limit-asked' ] ] as const )(
		'does not suggest again what was %s, nor by a new search of the same person', ( state, code ) => {
			const matches = suggestMatches( exchange( [ seek( 'Ben', { id: 'new' } ), offer( 'A' ) ], { requests: [ { seek: 'Ben/s', offer: 'A/o', state } ] } ), DEFAULT_MATCHING );
			expect( unmatchedOf( matches ) ).toEqual( { 'Ben/new': [ [ code, 1 ] ] } );
		} );

	it( 'does not suggest who was declined and has changed what they offered, or what they said that it was about', () => {
		const records = [ seek( 'Ben' ), offer( 'A', { id: 'o', skill: 'lua' } ), offer( 'A', { id: 'new' } ) ];
		const suggested = ( request: object ): object => listsOf( suggestMatches( exchange( records, {
			requests: [ { seek: 'Ben/gone', offer: 'A/o', state: 'declined', ...request } ],
		} ), DEFAULT_MATCHING ) );
		const { skill } = seek( 'Ben' );
		expect( suggested( {} ) ).toEqual( { 'Ben/s': [ 'A/new' ] } );
		expect( suggested( { skill } ) ).toEqual( {} );
		expect( suggested( { skill: 'lua', skills: [ 'lua', skill ] } ) ).toEqual( {} );
		expect( suggested( { seek: 'Ben/s' } ) ).toEqual( {} );
	} );

	it( 'suggests again what was never answered', () => {
		const matches = suggestMatches( exchange( [ seek( 'Ben' ), offer( 'A' ) ], { requests: [ { seek: 'Ben/s', offer: 'A/o', state: 'expired' } ] } ), DEFAULT_MATCHING );
		expect( listsOf( matches ) ).toEqual( { 'Ben/s': [ 'A/o' ] } );
	} );

	it( 'gives a place that an accepted request has taken to nobody else', () => {
		const requests = [ { seek: 'Cem/s', offer: 'A/o', state: 'accepted' } as const ];
		const records = ( capacity: number ): Exchange[ 'records' ] => [ seek( 'Ben' ), seek( 'Cem' ), offer( 'A', { capacity } ) ];
		expect( unmatchedOf( suggestMatches( exchange( records( 1 ), { requests } ), DEFAULT_MATCHING ) ) ).toEqual( { 'Ben/s': [ [ 'limit-room', 1 ] ] } );
		expect( listsOf( suggestMatches( exchange( records( 2 ), { requests } ), DEFAULT_MATCHING ) ) ).toEqual( { 'Ben/s': [ 'A/o' ] } );
	} );

	it( 'does not put a popular person into everyone’s list where there are others', () => {
		const seeks = Array.from( { length: 40 }, ( _nothing, index ) => seek( `S${ index }` ) );
		const offers = Array.from( { length: 40 }, ( _nothing, index ) => offer( `O${ index }`, { confirmed: index === 7 ? '2026-11-21' : '2026-03-01' } ) );
		const lists = listsOf( suggest( ...seeks, ...offers ) );
		const listed = ( key: string ): number => Object.values( lists ).filter( ( list ) => list.includes( key ) ).length;
		expect( listed( 'O7/o' ) ).toBeLessThanOrEqual( DEFAULT_MATCHING.listsPerPlace );
		expect( Object.values( lists ).every( ( list ) => list.length >= 3 ) ).toBe( true );
		expect( offers.every( ( one ) => listed( recordKey( one ) ) > 0 ) ).toBe( true );
	} );

	it( 'suggests nobody a second time beyond the lists of its places, to those who have somebody else', () => {
		// Each has one offer that only they can use, and one that all can.
		const languages = [ 'ar', 'de', 'en', 'es', 'id', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'tr' ];
		const lists = listsOf( suggest( offer( 'All', { confirmed: '2026-03-01' } ), ...languages.flatMap( ( code ) => [
			seek( `S ${ code }`, { languages: [ code, 'fr' ] } ), offer( `O ${ code }`, { languages: [ `${ code }-N` ], confirmed: '2026-11-21' } ),
		] ) ) );
		expect( Object.values( lists ).filter( ( list ) => list.includes( 'All/o' ) ) ).toHaveLength( DEFAULT_MATCHING.listsPerPlace );
	} );

	it( 'takes the first by name of those that are equal', () => {
		const offers = [ 'G', 'C', 'A', 'F', 'B', 'E', 'D' ].map( ( name ) => offer( name ) );
		expect( listsOf( suggest( seek( 'Ben' ), ...offers ) ) ).toEqual( { 'Ben/s': [ 'A/o', 'B/o', 'C/o', 'D/o', 'E/o' ] } );
		// Of parts and wholes that come to the same, too: what is offered does not stand in the order of the names.
		const mixed = [ offer( 'A', { skill: 'reporting', level: 4 } ), offer( 'B', { skill: 'budgeting', level: 4 } ) ];
		expect( listsOf( suggest( seek( 'Ben', { skill: 'finance', level: 3 } ), ...mixed ) ) ).toEqual( { 'Ben/s': [ 'A/o', 'B/o' ] } );
	} );

	it( 'has nobody in a list twice, however many offers they make', () => {
		const flood = Array.from( { length: 50 }, ( _nothing, index ) => offer( 'A', { id: `o${ index }`, confirmed: '2026-11-21' } ) );
		expect( listsOf( suggest( seek( 'Ben' ), ...flood, offer( 'B' ), offer( 'A', { id: 'x', skill: 'reporting' } ) ) ) )
			.toEqual( { 'Ben/s': [ 'A/o0', 'B/o' ] } );
	} );

	it( 'leaves nobody without a suggestion because the only one who fits is popular', () => {
		const matches = suggest( offer( 'A' ), ...Array.from( { length: 30 }, ( _nothing, index ) => seek( `S${ index }` ) ) );
		expect( matches.shortlists ).toHaveLength( 30 );
		expect( matches.offerShortlists[ 0 ]?.suggestions ).toHaveLength( 5 );
	} );

	it( 'obeys its limits, its score and its order in any exchange', () => {
		fc.assert( fc.property( anyExchange( 40 ), ( made ) => {
			const matches = suggestMatches( made, DEFAULT_MATCHING );
			const listed = new Map<string, Set<string>>();
			const first = new Set<string>();
			for ( const { seek: key, suggestions } of matches.shortlists ) {
				const search = find( made, 'seek', key );
				const fits = fitting( made, search );
				const own = suggestions.filter( ( { widened } ) => widened === undefined );
				expect( own.length ).toBeGreaterThan( 0 );
				expect( suggestions.length ).toBeLessThanOrEqual( 5 );
				const people = new Set( suggestions.map( ( { offer: other } ) => personOf( other as string ) ) );
				expect( people.size ).toBe( suggestions.length );
				for ( const { offer: other, score, reasons } of suggestions ) {
					const found = find( made, 'offer', other as string );
					expect( isKeptApart( made, search, found ) ).toBe( false );
					expect( score ).toBe( naiveScore( made, search, found ) );
					expect( reasons.reduce( ( sum, { points } ) => sum + points, 0 ) ).toBe( score );
					listed.set( other as string, ( listed.get( other as string ) ?? new Set() ).add( search.user ) );
				}
				own.forEach( ( { offer: other } ) => expect( fits.has( other as string ) ).toBe( true ) );
				const scores = own.map( ( { score } ) => score );
				expect( scores ).toEqual( scores.slice().sort( ( one, two ) => two - one ) );
				if ( own.length === 1 ) {
					first.add( own[ 0 ]?.offer as string );
				}
			}
			listed.forEach( ( { size: count }, key ) => {
				// Lists of one may exceed what the others may not.
				const most = DEFAULT_MATCHING.listsPerPlace * room( made, find( made, 'offer', key ) );
				expect( count <= most || first.has( key ) ).toBe( true );
			} );
			const open = made.records.filter( ( one ) => one.kind === 'seek' && counts( made, one ) );
			expect( matches.shortlists.map( ( { seek: key } ) => key ).sort() )
				.toEqual( open.filter( ( one ) => fitting( made, one ).size > 0 ).map( recordKey ).sort() );
			expect( matches.unmatched.map( ( { seek: key } ) => key ).sort() )
				.toEqual( open.filter( ( one ) => fitting( made, one ).size === 0 ).map( recordKey ).sort() );
			expect( matches.unmatched.every( ( { reasons } ) => reasons.length > 0 ) ).toBe( true );
		} ), { numRuns: 150 } );
	} );

	it( 'gives the best five to everyone where nobody competes', () => {
		fc.assert( fc.property( anyExchange( 24 ), ( made ) => {
			const only = made.records.find( ( one ) => one.kind === 'seek' && counts( made, one ) );
			fc.pre( only !== undefined );
			const alone = { ...made, records: made.records.filter( ( one ) => one.kind === 'offer' || one === only ) };
			const best = Array.from( fitting( alone, only ) )
				.sort( ( [ one, points ], [ other, others ] ) => others - points || ( one < other ? -1 : 1 ) )
				.filter( ( [ key ], place, all ) =>
					all.findIndex( ( [ other ] ) => personOf( other ) === personOf( key ) ) === place ).slice( 0, 5 );
			const list = ( suggestMatches( alone, DEFAULT_MATCHING ).shortlists[ 0 ]?.suggestions ?? [] )
				.filter( ( { widened } ) => widened === undefined );
			expect( list.map( ( { offer: key, score } ) => [ key, score ] ) ).toEqual( best );
		} ), { numRuns: 100 } );
	} );

	it( 'gives the same whatever the order of the records', () => {
		fc.assert( fc.property( anyExchange( 30 ).chain( ( made ) => fc.tuple(
			fc.constant( made ), fc.shuffledSubarray( [ ...made.records ], { minLength: made.records.length } ),
		) ), ( [ made, shuffled ] ) => {
			expect( JSON.stringify( suggestMatches( { ...made, records: shuffled }, DEFAULT_MATCHING ) ) )
				.toBe( JSON.stringify( suggestMatches( made, DEFAULT_MATCHING ) ) );
		} ), { numRuns: 50 } );
	} );
} );
