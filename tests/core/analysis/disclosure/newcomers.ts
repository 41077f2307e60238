/**
 * What sums over a few people leave open of the ratings that they gave, on scales of five steps: every set of people is
 * put together, one after the other, and each sum that they can have is noted. It knows nothing of how anything is hidden.
 */

/** Sums over those who came between two releases. */
export interface NewcomerSums {
	readonly n: number;
	readonly importance: number;
	readonly ability: number;
	/** How many more have their ability above importance than below. */
	readonly score: number;
	/** Null: it was not shown each time. */
	readonly need: number | null;
}

/* eslint-disable no-bitwise -- sets of small numbers are bits here, so that all of them fit */

type Pair = readonly [ importance: number, ability: number ];

const STEPS = [ 1, 2, 3, 4, 5 ] as const;
const PAIRS: readonly Pair[] = STEPS.flatMap( ( importance ) => STEPS.map( ( ability ) => [ importance, ability ] as const ) );
const MOST = 10;
const [ SUMS, SCORES ] = [ 5 * MOST + 1, 2 * MOST + 1 ];

const isNeed = ( [ importance, ability ]: Pair ): boolean => importance >= 4 && ability <= 2;

/** What can be counted, by its name. */
export const FIGURES: ReadonlyMap<string, ( pair: Pair ) => boolean> = new Map( [
	...STEPS.flatMap( ( step ) => [
		[ `importance ${ step }`, ( [ importance ]: Pair ): boolean => importance === step ] as const,
		[ `ability ${ step }`, ( [ , ability ]: Pair ): boolean => ability === step ] as const,
	] ),
	[ 'below', ( [ importance, ability ] ) => ability < importance ], [ 'tied', ( [ importance, ability ] ) => ability === importance ],
	[ 'above', ( [ importance, ability ] ) => ability > importance ], [ 'need', isNeed ],
] );

const place = ( importance: number, ability: number, score: number ): number =>
	( importance * SUMS + ability ) * SCORES + score + MOST;

/** Sums of importance and ability, and score → for each number in high need a bit; and where there are any. */
interface Layer {
	readonly needs: Uint16Array;
	readonly places: readonly number[];
}

/** One for each number of people. */
type Table = readonly Layer[];

function layerOf( needs: Uint16Array ): Layer {
	const places: number[] = [];
	needs.forEach( ( some, at ) => some !== 0 && places.push( at ) );
	return { needs, places };
}

function tableOf( pairs: readonly Pair[] ): Table {
	const nobody = new Uint16Array( SUMS * SUMS * SCORES );
	nobody[ place( 0, 0, 0 ) ] = 1;
	const table = [ layerOf( nobody ) ];
	const moves = pairs.map( ( pair ) => (
		[ place( ...pair, Math.sign( pair[ 1 ] - pair[ 0 ] ) ) - MOST, Number( isNeed( pair ) ) ] as const ) );
	for ( let people = 1; people <= MOST; people++ ) {
		const [ before, after ] = [ table[ people - 1 ] as Layer, new Uint16Array( SUMS * SUMS * SCORES ) ];
		before.places.forEach( ( at ) => moves.forEach( ( [ by, need ] ) => {
			after[ at + by ] = ( after[ at + by ] as number ) | ( before.needs[ at ] as number ) << need;
		} ) );
		table.push( layerOf( after ) );
	}
	return table;
}

const tables = new Map<string, readonly [ Table, Table ]>();

/** Those who are in a figure, and those who are not. */
function tablesOf( figure: string ): readonly [ Table, Table ] {
	const isIn = FIGURES.get( figure ) as ( pair: Pair ) => boolean;
	const found = tables.get( figure ) ??
		[ tableOf( PAIRS.filter( isIn ) ), tableOf( PAIRS.filter( ( pair ) => !isIn( pair ) ) ) ] as const;
	tables.set( figure, found );
	return found;
}

/**
 * How many people can be in a figure.
 *
 * @param figure
 * @param sums - Of up to ten people
 */
export function possibleNumbers( figure: string, sums: NewcomerSums ): number[] {
	const { ability, importance, n, need, score } = sums;
	const [ inside, outside ] = tablesOf( figure );
	const target = place( importance, ability, score ) - MOST;
	return Array.from( { length: n + 1 }, ( _, people ) => people ).filter( ( people ) => {
		const [ some, others ] = [ inside[ people ] as Layer, outside[ n - people ] as Layer ];
		return some.places.some( ( at ) => {
			// Sums are places: what is left of the target is the place of the others.
			const [ needs, rest ] = [ some.needs[ at ] as number, others.needs[ target - ( at - MOST ) + MOST ] ?? 0 ];
			return rest !== 0 && ( need === null || Array.from( { length: need + 1 }, ( __, own ) => own ).some(
				( own ) => ( needs >> own & 1 ) === 1 && ( rest >> ( need - own ) & 1 ) === 1 ) );
		} );
	} );
}
