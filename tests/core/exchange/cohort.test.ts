import fc from 'fast-check';
import { recordKey } from '../../../src/core/exchange/exchange-record';
import { findAssignment } from '../../../src/core/exchange/cohort';
import { matchCohort } from '../../../src/core/exchange/match-exchange';
import { DEFAULT_MATCHING } from '../../../src/core/exchange/matching-options';
import type { Exchange } from '../../../src/core/exchange/participants';
import { anyExchange, exchange, offer, seek } from './made-up-exchange';
import { counts, fitting, room } from './naive-matching';

type Fits = readonly ( readonly ( readonly [ string, number ] )[] )[];

/**
 * The most that can be matched, and the highest sum of scores of so many, by trying everything.
 *
 * @param seeks - For each, key and score of the offers that fit
 * @param left - Places of the offers
 */
function bestOf( seeks: Fits, left: Map<string, number> ): { matched: number; sum: number } {
	const tryFrom = ( index: number ): { matched: number; sum: number } => {
		if ( index === seeks.length ) {
			return { matched: 0, sum: 0 };
		}
		let best = tryFrom( index + 1 );
		for ( const [ key, score ] of seeks[ index ] ?? [] ) {
			const places = left.get( key ) ?? 0;
			if ( places > 0 ) {
				left.set( key, places - 1 );
				const rest = tryFrom( index + 1 );
				left.set( key, places );
				const found = { matched: rest.matched + 1, sum: rest.sum + score };
				best = found.matched > best.matched || found.matched === best.matched && found.sum > best.sum ? found : best;
			}
		}
		return best;
	};
	return tryFrom( 0 );
}

function bestByTrying( made: Exchange ): { matched: number; sum: number } {
	const seeks = made.records.filter( ( one ) => one.kind === 'seek' && counts( made, one ) );
	const offers = made.records.filter( ( { kind } ) => kind === 'offer' );
	return bestOf(
		seeks.map( ( one ) => Array.from( fitting( made, one ) ) ),
		new Map( offers.map( ( one ) => [ recordKey( one ), room( made, one ) ] ) ),
	);
}

describe( 'findAssignment', () => {
	it( 'matches as many as can be before it looks at scores, whatever these are', () => {
		const score = fc.option( fc.constantFrom<number>( 0, 1, 100, 500, 999, 1000 ) );
		const table = fc.integer( { min: 1, max: 5 } ).chain( ( width ) => {
			const exactly = { minLength: width, maxLength: width };
			const places = fc.array( fc.integer( { min: 1, max: 3 } ), exactly );
			return fc.tuple( fc.array( fc.array( score, exactly ), { maxLength: 5 } ), places );
		} );
		fc.assert( fc.property( table, ( [ rows, places ] ) => {
			const fits = rows.map( ( row ) => row.flatMap(
				( value, index ) => value === null ? [] : [ [ String( index ), value ] as const ],
			) );
			const pairs = fits.flat();
			const assigned = Array.from( findAssignment( {
				starts: Int32Array.from( [ 0, ...fits.map( ( _row, index ) => fits.slice( 0, index + 1 ).flat().length ) ] ),
				others: Int32Array.from( pairs, ( [ key ] ) => Number( key ) ),
				scores: Int16Array.from( pairs, ( [ , value ] ) => value ),
			}, places ) );
			const got = assigned.map( ( index, row ) => rows[ row ]?.[ index ] ?? null ).filter( ( value ) => value !== null );
			expect( got ).toHaveLength( assigned.filter( ( index ) => index !== -1 ).length );
			places.forEach( ( count, index ) => {
				expect( assigned.filter( ( one ) => one === index ).length ).toBeLessThanOrEqual( count );
			} );
			const left = new Map( places.map( ( count, index ) => [ String( index ), count ] ) );
			const sum = got.reduce( ( all, value ) => all + value, 0 );
			expect( { matched: got.length, sum } ).toEqual( bestOf( fits, left ) );
		} ), { numRuns: 300 } );
	} );
} );

describe( 'matchCohort', () => {
	it( 'would rather match two than one perfectly', () => {
		const { assignments } = matchCohort( exchange( [
			seek( 'A', { level: 2 } ), seek( 'B', { skill: 'forecasts', level: 2 } ), offer( 'X', { level: 4 } ), offer( 'Y', { skill: 'finance', level: 1 } ),
			// Only X speaks A's language.
		].map( ( one ) => one.user === 'A' ? { ...one, languages: [ 'ar' ] } : one.user === 'X' ? { ...one, languages: [ 'ar', 'fr' ] } : one ) ), DEFAULT_MATCHING );
		expect( assignments.map( ( { seek: key, offer: other } ) => `${ key } ${ other }` ) ).toEqual( [ 'A/s X/o', 'B/s Y/o' ] );
	} );

	it( 'says why somebody is left over', () => {
		const { unmatched } = matchCohort( exchange( [
			seek( 'A', { since: '2026-03-01' } ), seek( 'B' ), seek( 'C', { skill: 'reporting' } ), offer( 'X' ),
		] ), DEFAULT_MATCHING );
		expect( unmatched ).toEqual( [
			{ seek: 'B/s', reasons: [ { code: 'places-taken', parameters: [ 1 ] } ] },
			{ seek: 'C/s', reasons: [ { code: 'no-offer', parameters: [ { skill: 'reporting' } ] }, { code: 'near-offers', parameters: [ 1 ] } ] },
		] );
	} );

	it( 'matches as many as can be, as well as can be: no way of trying finds better', () => {
		fc.assert( fc.property( anyExchange( 16 ), ( made ) => {
			const { assignments, unmatched } = matchCohort( made, DEFAULT_MATCHING );
			const sum = assignments.reduce( ( all, { score } ) => all + score, 0 );
			expect( { matched: assignments.length, sum } ).toEqual( bestByTrying( made ) );
			const open = made.records.filter( ( one ) => one.kind === 'seek' && counts( made, one ) );
			expect( assignments.length + unmatched.length ).toBe( open.length );
		} ), { numRuns: 200 } );
	} );

	it( 'gives no place twice and goes over no limit, in large exchanges', () => {
		fc.assert( fc.property( anyExchange( 120 ), ( made ) => {
			const { assignments } = matchCohort( made, DEFAULT_MATCHING );
			const taken = new Map<string, number>();
			expect( new Set( assignments.map( ( { seek: key } ) => key ) ).size ).toBe( assignments.length );
			for ( const { seek: key, offer: other, score } of assignments ) {
				const search = made.records.find( ( one ) => one.kind === 'seek' && recordKey( one ) === key ) as Exchange[ 'records' ][ number ];
				expect( fitting( made, search ).get( other ) ).toBe( score );
				taken.set( other, ( taken.get( other ) ?? 0 ) + 1 );
			}
			for ( const one of made.records.filter( ( { kind } ) => kind === 'offer' ) ) {
				expect( taken.get( recordKey( one ) ) ?? 0 ).toBeLessThanOrEqual( room( made, one ) );
			}
		} ), { numRuns: 20 } );
	} );

	it( 'assigns the same whatever the order of the records', () => {
		fc.assert( fc.property( anyExchange( 40 ).chain( ( made ) => fc.tuple(
			fc.constant( made ), fc.shuffledSubarray( [ ...made.records ], { minLength: made.records.length } ),
		) ), ( [ made, shuffled ] ) => {
			expect( JSON.stringify( matchCohort( { ...made, records: shuffled }, DEFAULT_MATCHING ) ) )
				.toBe( JSON.stringify( matchCohort( made, DEFAULT_MATCHING ) ) );
		} ), { numRuns: 50 } );
	} );
} );
