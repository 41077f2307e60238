import fc from 'fast-check';
import { recordKey } from '../../../src/core/exchange/exchange-record';
import { suggestMatches, type SuggestedMatches } from '../../../src/core/exchange/match-exchange';
import { DEFAULT_MATCHING } from '../../../src/core/exchange/matching-options';
import type { Exchange } from '../../../src/core/exchange/participants';
import { anyExchange, exchange, offer, seek } from './made-up-exchange';
import { counts, fitting, room } from './naive-matching';

function suggest( ...records: Exchange[ 'records' ][ number ][] ): SuggestedMatches {
	return suggestMatches( exchange( records ), DEFAULT_MATCHING );
}

const owner = ( key: string ): string => key.split( '/' )[ 0 ] as string;

describe( 'rings', () => {
	it( 'are found between two and between three', () => {
		const { rings } = suggest(
			offer( 'A', { skill: 'lua' } ), seek( 'A' ), offer( 'B' ), seek( 'B', { skill: 'lua' } ),
			offer( 'C', { skill: 'x' } ), seek( 'C', { skill: 'z' } ), offer( 'D', { skill: 'y' } ), seek( 'D', { skill: 'x' } ),
			offer( 'E', { skill: 'z' } ), seek( 'E', { skill: 'y' } ), offer( 'F', { skill: 'x' } ),
		);
		expect( rings.map( ( { steps } ) => steps.map( ( step ) => `${ step.offer } → ${ step.seek }` ) ) ).toEqual( [
			[ 'B/o → A/s', 'A/o → B/s' ], [ 'E/o → C/s', 'D/o → E/s', 'C/o → D/s' ],
		] );
	} );

	it( 'give a place only once', () => {
		const { rings } = suggest(
			offer( 'A', { capacity: 1 } ), seek( 'A', { skill: 'lua' } ), seek( 'A', { id: 's2', skill: 'x' } ),
			offer( 'B', { skill: 'lua' } ), seek( 'B' ), offer( 'C', { skill: 'x' } ), seek( 'C' ),
		);
		expect( rings.map( ( { steps } ) => steps.map( ( { seek: key } ) => key ) ) ).toEqual( [ [ 'A/s', 'B/s' ] ] );
	} );

	it( 'are found beside offers that are better but lead nowhere', () => {
		const { rings } = suggest(
			seek( 'A', { timezone: 0 } ), offer( 'A', { skill: 'lua' } ), offer( 'B', { timezone: 0 } ), seek( 'B', { skill: 'x' } ),
			offer( 'C', { timezone: 0 } ), seek( 'C', { skill: 'x' } ), offer( 'D', { timezone: 540, capacity: 1 } ), seek( 'D', { skill: 'lua', languages: [ 'fr' ] } ),
		);
		expect( rings.map( ( { steps } ) => steps.map( ( step ) => step.offer ) ) ).toEqual( [ [ 'D/o', 'A/o' ] ] );
	} );

	it( 'close, use no search twice and no place twice, and leave none over that could still be closed', () => {
		fc.assert( fc.property( anyExchange( 30 ), ( made ) => {
			const { rings } = suggestMatches( made, DEFAULT_MATCHING );
			const usedSeeks: string[] = [];
			const used = new Map<string, number>();
			for ( const { steps, score } of rings ) {
				expect( [ 2, 3 ] ).toContain( steps.length );
				expect( score ).toBe( Math.min( ...steps.map( ( step ) => step.score ) ) );
				steps.forEach( ( step, index ) => {
					const search = made.records.find( ( one ) => one.kind === 'seek' && recordKey( one ) === step.seek ) as Exchange[ 'records' ][ number ];
					expect( fitting( made, search ).get( step.offer ) ).toBe( step.score );
					expect( owner( step.offer ) ).toBe( owner( ( steps[ index + 1 ] ?? steps[ 0 ] )?.seek as string ) );
					usedSeeks.push( step.seek );
					used.set( step.offer, ( used.get( step.offer ) ?? 0 ) + 1 );
				} );
				expect( new Set( steps.map( ( step ) => owner( step.seek ) ) ).size ).toBe( steps.length );
			}
			expect( new Set( usedSeeks ).size ).toBe( usedSeeks.length );
			const hasRoom = ( key: string ): boolean =>
				room( made, made.records.find( ( one ) => one.kind === 'offer' && recordKey( one ) === key ) as Exchange[ 'records' ][ number ] ) > ( used.get( key ) ?? 0 );
			const free = made.records.filter( ( one ) => one.kind === 'seek' && counts( made, one ) && !usedSeeks.includes( recordKey( one ) ) )
				.map( ( one ) => [ one.user, [ ...fitting( made, one ).keys() ].filter( hasRoom ).map( owner ) ] as const );
			for ( const [ first, teachers ] of free ) {
				for ( const [ second, others ] of free ) {
					expect( teachers.includes( second ) && others.includes( first ) ).toBe( false );
				}
			}
			used.forEach( ( count, key ) => expect( count ).toBeLessThanOrEqual(
				room( made, made.records.find( ( one ) => one.kind === 'offer' && recordKey( one ) === key ) as Exchange[ 'records' ][ number ] ) ) );
		} ), { numRuns: 100 } );
	} );
} );

describe( 'clinics', () => {
	const seekers = ( count: number, values: Parameters<typeof seek>[ 1 ] = {}, name = 'S' ): Exchange[ 'records' ] =>
		Array.from( { length: count }, ( _nothing, index ) => seek( `${ name }${ index }`, values ) );

	it( 'are proposed from five people on who seek one skill in one language', () => {
		expect( suggest( ...seekers( 4 ) ).clinics ).toEqual( [] );
		expect( suggest( ...seekers( 4 ), seek( 'S0', { id: 'again' } ) ).clinics ).toEqual( [] );
		expect( suggest( ...seekers( 4 ), seek( 'Z', { languages: [ 'fr-1' ] } ) ).clinics ).toEqual( [] );
		expect( suggest( ...seekers( 4 ), seek( 'Z', { since: '2026-01-01' } ) ).clinics ).toEqual( [
			{ skill: 'budgeting', language: 'fr', seeks: [ 'Z/s', 'S0/s', 'S1/s', 'S2/s', 'S3/s' ], hosts: [] },
		] );
	} );

	it( 'name who could hold them, and take everyone into one only', () => {
		const { clinics } = suggest(
			...seekers( 6, { languages: [ 'ar', 'fr' ] } ), ...seekers( 5, { languages: [ 'ar' ] }, 'T' ), ...seekers( 5, { languages: [ 'tr' ] }, 'U' ),
			offer( 'A', { languages: [ 'ar' ], level: 3 } ), offer( 'B', { languages: [ 'ar-N' ], level: 5 } ), offer( 'C', { skill: 'finance', languages: [ 'ar' ] } ),
			offer( 'D', { languages: [ 'fr' ] } ), offer( 'E', { languages: [ 'ar' ], capacity: 0 } ), offer( 'S1', { languages: [ 'ar' ] } ),
		);
		expect( clinics.map( ( { skill, language, seeks, hosts } ) => [ skill, language, seeks.length, hosts ] ) ).toEqual( [
			[ 'budgeting', 'ar', 11, [ 'B/o', 'A/o', 'C/o' ] ], [ 'budgeting', 'tr', 5, [] ],
		] );
	} );
} );

describe( 'a clinic', () => {
	it( 'is held by nobody who declined one of those who come, or was declined by them', () => {
		const seekers = [ 'B', 'C', 'D', 'E', 'F' ];
		const records = [ ...seekers.map( ( user ) => seek( user ) ), offer( 'A' ), offer( 'G' ), offer( 'H' ) ];
		const { clinics } = suggestMatches( { ...exchange( records ), requests: [
			{ seek: 'B/s', offer: 'A/o', state: 'declined' }, { seek: 'G/s', offer: 'C/o', state: 'declined', skill: seek( 'C' ).skill },
		] }, DEFAULT_MATCHING );
		expect( clinics.map( ( { hosts } ) => hosts ) ).toEqual( [ [ 'H/o' ] ] );
	} );
} );
