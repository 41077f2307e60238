/**
 * `npm run bench -- matching`: shortlists and a cohort for made-up people, with the bundled taxonomy. Aims: 2,000 offers
 * and 2,000 searches within 1 s, in proportion to the pairs that share a skill's subtree; 600 searches and 300 offers
 * as a cohort within 1 s.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../build/project';
import { type ExchangeRecord, METHODS } from '../src/core/exchange/exchange-record';
import { matchCohort, suggestMatches } from '../src/core/exchange/match-exchange';
import { DEFAULT_MATCHING } from '../src/core/exchange/matching-options';
import { createPairing, findCandidates } from '../src/core/exchange/pairing';
import type { Exchange } from '../src/core/exchange/participants';
import { readTaxonomy, type Taxonomy } from '../src/core/skills/taxonomy';

const DATE = '2026-11-21';
const ROUNDS = 5;
const LANGUAGES = [ 'ar', 'de', 'en', 'es', 'fr', 'id', 'pt', 'ru', 'sw', 'tr' ];
const REGIONS = [ 'mena', 'eseap', 'latin-america', 'sub-saharan-africa', 'south-asia' ];

/** The same numbers on every machine (a linear congruential generator, Numerical Recipes' constants). */
function createNumbers( seed: number ): ( below: number ) => number {
	let state = seed;
	return ( below ) => {
		state = ( Math.imul( state, 1664525 ) + 1013904223 ) >>> 0; // eslint-disable-line no-bitwise
		return Math.floor( state / 2 ** 32 * below );
	};
}

function makeRecords( kind: ExchangeRecord[ 'kind' ], count: number, skills: readonly string[], seed: number ): ExchangeRecord[] {
	const number = createNumbers( seed );
	const oneOf = <T>( all: readonly T[] ): T => all[ number( all.length ) ] as T;
	return Array.from( { length: count }, ( _nothing, index ) => ( {
		kind,
		// Every other account both offers and seeks.
		user: `User ${ index % 2 === 0 ? '' : kind }${ index }`,
		id: `${ kind }-${ index }`,
		skill: oneOf( skills ),
		level: 1 + number( 5 ),
		methods: METHODS.filter( () => number( 2 ) === 0 ),
		languages: Array.from( new Set( [ oneOf( LANGUAGES ), oneOf( LANGUAGES ) ] ) ).map( ( code ) => `${ code }-${ 2 + number( 4 ) }` ),
		capacity: kind === 'offer' ? 1 + number( 4 ) : null,
		region: oneOf( REGIONS ),
		timezone: number( 2 ) === 0 ? null : 60 * ( number( 24 ) - 11 ),
		for: null,
		affiliate: null,
		note: null,
		since: null,
		confirmed: `2026-${ String( 1 + number( 11 ) ).padStart( 2, '0' ) }-15`,
		expires: null,
		status: 'open',
		until: null,
	} ) );
}

function median( run: () => unknown ): number {
	const times = Array.from( { length: ROUNDS }, () => {
		// Processor time, so that other programs on the machine do not count; with all of Node's threads.
		const start = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage( start );
		return ( user + system ) / 1000;
	} );
	return times.sort( ( one, other ) => one - other )[ Math.floor( ROUNDS / 2 ) ] as number;
}

function makeExchange( offers: number, seeks: number, skills: readonly string[], taxonomy: Taxonomy ): Exchange {
	return { records: [ ...makeRecords( 'offer', offers, skills, 1 ), ...makeRecords( 'seek', seeks, skills, 2 ) ], date: DATE, taxonomy };
}

export function benchMatching(): void {
	const { taxonomy } = readTaxonomy( JSON.parse( readFileSync( join( PROJECT, 'templates/data/Skills.json' ), 'utf8' ) ) );
	const all = taxonomy.skills.map( ( { id } ) => id );
	console.log( 'shortlists, rings and clinics' );
	for ( const [ size, skills, what ] of [
		[ 500, all, 'all skills' ], [ 1000, all, 'all skills' ], [ 2000, all, 'all skills' ], [ 4000, all, 'all skills' ],
		[ 2000, [ 'budgeting' ], 'one skill' ],
	] as const ) {
		const exchange = makeExchange( size, size, skills, taxonomy );
		const pairs = findCandidates( createPairing( exchange, DEFAULT_MATCHING ) ).others.length;
		const time = median( () => suggestMatches( exchange, DEFAULT_MATCHING ) );
		console.log( `  ${ size } × ${ size }, ${ what }: ${ Math.round( time ) } ms, ${ pairs } pairs that fit` );
	}
	console.log( 'cohort' );
	for ( const [ seeks, offers, skills, what ] of [
		[ 600, 300, all, 'all skills' ], [ 600, 300, [ 'finance', 'budgeting' ], 'two skills' ], [ 1200, 300, [ 'budgeting' ], 'one skill' ],
	] as const ) {
		const exchange = makeExchange( offers, seeks, skills, taxonomy );
		const assigned = matchCohort( exchange, DEFAULT_MATCHING ).assignments.length;
		console.log( `  ${ seeks } × ${ offers }, ${ what }: ${ Math.round( median( () => matchCohort( exchange, DEFAULT_MATCHING ) ) ) } ms, ` +
			`${ assigned } assigned` );
	}
}
