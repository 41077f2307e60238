/** Exchanges for tests: written shortly, or made up at random. */
import fc from 'fast-check';
import { type ExchangeRecord, METHODS, recordKey } from '../../../src/core/exchange/exchange-record';
import type { ExchangeRequest } from '../../../src/core/exchange/exchange-request';
import { REQUEST_STATES } from '../../../src/core/exchange/exchange-request';
import type { Exchange } from '../../../src/core/exchange/participants';
import { readTaxonomy, type Taxonomy } from '../../../src/core/skills/taxonomy';

export const DATE = '2026-11-21';

/** finance: budgeting (forecasts), reporting, old (now budgeting); lua by itself. */
export const TAXONOMY: Taxonomy = readTaxonomy( { skills: [
	{ id: 'finance' }, { id: 'budgeting', parent: 'finance' }, { id: 'forecasts', parent: 'budgeting' },
	{ id: 'reporting', parent: 'finance' }, { id: 'old', replacedBy: 'budgeting' }, { id: 'lua' },
] } ).taxonomy;

export function record( kind: ExchangeRecord[ 'kind' ], user: string, values: Partial<ExchangeRecord> = {} ): ExchangeRecord {
	return {
		kind, user, id: kind === 'offer' ? 'o' : 's', skill: 'budgeting', level: null, methods: [], languages: [ 'fr' ], capacity: null,
		region: null, timezone: null, for: null, affiliate: null, note: null, since: null, confirmed: null, expires: null, status: 'open',
		until: null, ...values,
	};
}

export const offer = ( user: string, values: Partial<ExchangeRecord> = {} ): ExchangeRecord => record( 'offer', user, values );
export const seek = ( user: string, values: Partial<ExchangeRecord> = {} ): ExchangeRecord => record( 'seek', user, values );

export function exchange( records: readonly ExchangeRecord[], others: Partial<Exchange> = {} ): Exchange {
	return { records, date: DATE, taxonomy: TAXONOMY, ...others };
}

const maybe = <T>( values: fc.Arbitrary<T> ): fc.Arbitrary<T | null> => fc.option( values, { nil: null } );
const day = fc.constantFrom( '2026-03-01', '2026-08-30', '2026-11-20', '2026-11-21', '2027-01-01' );

function anyRecord( people: readonly string[] ): fc.Arbitrary<ExchangeRecord> {
	return fc.record( {
		kind: fc.constantFrom( 'offer' as const, 'seek' as const ),
		user: fc.constantFrom( ...people ),
		id: fc.constant( '' ),
		skill: fc.constantFrom( 'finance', 'budgeting', 'budgeting', 'forecasts', 'reporting', 'old', 'lua', 'unknown' ),
		level: maybe( fc.integer( { min: 1, max: 5 } ) ),
		methods: fc.subarray( [ ...METHODS ] ),
		languages: fc.uniqueArray( fc.constantFrom( 'fr', 'ar-1', 'ar-3', 'pt', 'pt-br-N', 'tr-2' ), {
			// Whoever reads records leaves each language once.
			minLength: 1, maxLength: 3, selector: ( text ) => text.replace( /-[0-5N]$/, '' ),
		} ),
		capacity: maybe( fc.integer( { min: 0, max: 3 } ) ),
		region: maybe( fc.constantFrom( 'mena', 'Mena', 'eseap' ) ),
		timezone: maybe( fc.constantFrom( -480, 0, 60, 345, 780 ) ),
		for: fc.constant( null ),
		affiliate: fc.constant( null ),
		note: fc.constant( null ),
		since: maybe( day ),
		confirmed: maybe( day ),
		expires: fc.oneof( fc.constant( null ), day ),
		status: fc.constantFrom( 'open' as const, 'open' as const, 'open' as const, 'open' as const, 'paused' as const, 'closed' as const ),
		until: maybe( day ),
	} );
}

/** Exchanges of so many records at most, by few people, so that everything that can happen does. */
export function anyExchange( size: number ): fc.Arbitrary<Exchange> {
	const people = Array.from( { length: Math.max( 4, Math.floor( size / 2 ) ) }, ( _nothing, index ) => `Person ${ String.fromCharCode( 65 + index % 26 ) }${ index }` );
	return fc.array( anyRecord( people ), { maxLength: size } ).chain( ( all ) => {
		const records = all.map( ( one, index ) => ( { ...one, id: `r${ index }`, capacity: one.kind === 'offer' ? one.capacity : null } ) );
		const keys = ( kind: string ): string[] => [ 'Nobody/x', ...records.filter( ( one ) => one.kind === kind ).map( recordKey ) ];
		const request: fc.Arbitrary<ExchangeRequest> = fc.record( {
			seek: fc.constantFrom( ...keys( 'seek' ) ), offer: fc.constantFrom( ...keys( 'offer' ) ), state: fc.constantFrom( ...REQUEST_STATES ),
		} );
		return fc.record( {
			records: fc.constant( records ),
			requests: fc.array( request, { maxLength: Math.floor( size / 5 ) } ),
			blocked: fc.subarray( people, { maxLength: 1 } ).map( ( names ): ReadonlySet<string> => new Set( names ) ),
			date: fc.constant( DATE ),
			taxonomy: fc.constantFrom( TAXONOMY, TAXONOMY, null ),
		} );
	} );
}
