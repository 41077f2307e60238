/** Whether a mean leaves open how many gave each step of its scale. */
import type { MeasuredGrid, Scale } from '../measured-grid';
import type { ScaleResult } from '../results';
import { areHidden, type ExchangeWays } from './are-hidden';
import type { Thresholds } from './published';

/** What some people say of a skill, as far as groups show it: how many they are, and the sums behind both means. */
export interface RatingSums {
	readonly n: number;
	readonly importance: number;
	readonly ability: number;
}

/** The steps that all answers gave, where they are shown: no group can have more of a step than all. Null: not shown. */
export type StepCounts = Readonly<Record<'importance' | 'ability', ScaleResult[ 'counts' ] | null>>;

/**
 * Makes the judge of whether ratings are spread: whether their number and their sums leave open how many gave the
 * lowest and the highest step (near an end of the scale they do not), both by themselves and with what all answers
 * show. Nobody's ratings are spread. The same question is worked out once.
 *
 * @param measured
 * @param thresholds
 * @param ways - As for `areHidden`
 */
export function createSpreadJudge(
	measured: MeasuredGrid, thresholds: Thresholds, ways: ExchangeWays,
): ( ratings: RatingSums, all: StepCounts ) => boolean {
	const known = new Map<string, boolean>();
	return ( ratings, all ) => ratings.n === 0 || thresholds.minCell <= 1 || ( [ 'importance', 'ability' ] as const ).every( ( side ) => {
		const mostOf = ( code: string ): number => all[ side ]?.[ code ] ?? Infinity;
		// Steps that nobody gave are none.
		const scale = new Map( Array.from( measured[ side ] ).filter( ( [ code ] ) => mostOf( code ) > 0 ) );
		const limits = Array.from( scale.keys() ).filter( ( code ) => mostOf( code ) < ratings.n )
			.map( ( code ) => [ code, mostOf( code ) ] as const );
		const key = [
			side, ratings.n, ratings[ side ], ...Array.from( scale.keys() ), '', ...limits.map( ( limit ) => limit.join( ' ' ) ),
		].join();
		const before = known.get( key );
		if ( before !== undefined ) {
			return before;
		}
		const isHidden = isDistributionHidden( scale, ratings.n, ratings[ side ], limits, thresholds, ways );
		known.set( key, isHidden );
		return isHidden;
	} );
}

function isDistributionHidden(
	scale: Scale, n: number, sum: number, limits: readonly ( readonly [ string, number ] )[], thresholds: Thresholds,
	ways: ExchangeWays,
): boolean {
	const values = Array.from( scale.values() );
	const ends = [ Math.min( ...values ), Math.max( ...values ) ];
	if ( areConsecutive( values ) ) {
		const most = new Map( limits );
		const steps = Array.from( scale, ( [ code, value ] ) => ( { value, most: Math.min( n, most.get( code ) ?? n ) } ) );
		return ends.every( ( end ) => hasNumbersAwayFrom( end, steps, n, sum, thresholds.minCell ) );
	}
	const factors = ( factor: ( value: number ) => number ): Record<string, number> => {
		const all: Record<string, number> = {};
		scale.forEach( ( value, code ) => {
			all[ code ] = factor( value );
		} );
		return all;
	};
	const hidden = {
		counts: Array.from( scale.keys() ),
		least: 0,
		sums: [ { factors: factors( () => 1 ), equals: n }, { factors: factors( ( value ) => value ), equals: sum } ],
		limits: limits.map( ( [ code, atMost ] ) => ( { factors: { [ code ]: 1 }, atMost } ) ),
	};
	return areHidden( hidden, ends.map( ( end ) => factors( ( value ) => value === end ? 0 : 1 ) ), thresholds, ways );
}

function areConsecutive( values: readonly number[] ): boolean {
	const sorted = Array.from( new Set( values ) ).sort( ( a, b ) => a - b );
	return sorted.length === values.length && sorted.every( ( value, index ) => value === ( sorted[ 0 ] as number ) + index );
}

/** A step of a scale, and how many can have given it at the most. */
interface Step {
	readonly value: number;
	readonly most: number;
}

/**
 * Whether there are so many numbers that the answers can be that are not at an end of a scale of consecutive steps. So
 * many answers make up any distance from the end between that of the nearest steps that hold them and that of the
 * furthest: while it is not the furthest, one of them can be moved by one step to one that is not full.
 */
function hasNumbersAwayFrom( end: number, steps: readonly Step[], n: number, sum: number, numbers: number ): boolean {
	const distance = Math.abs( sum - n * end );
	const others = steps.filter( ( { value } ) => value !== end )
		.map( ( { most, value } ) => ( { by: Math.abs( value - end ), most } ) ).sort( ( a, b ) => a.by - b.by );
	const atEnd = steps.find( ( { value } ) => value === end )?.most ?? 0;
	const most = Math.min( n, others.reduce( ( all, step ) => all + step.most, 0 ) );
	const reach = ( people: number, nearestFirst: boolean ): number => {
		let [ left, reached ] = [ people, 0 ];
		for ( let index = 0; index < others.length && left > 0; index++ ) {
			const step = others[ nearestFirst ? index : others.length - 1 - index ] as typeof others[ number ];
			const taken = Math.min( left, step.most );
			reached += taken * step.by;
			left -= taken;
		}
		return reached;
	};
	// As few as can be that far away; from there on until they are further away than that at the least.
	let [ low, high ] = [ Math.max( 0, n - atEnd ), most + 1 ];
	while ( low < high ) {
		const middle = Math.floor( ( low + high ) / 2 );
		[ low, high ] = reach( middle, false ) >= distance ? [ low, middle ] : [ middle + 1, high ];
	}
	return low + numbers - 1 <= most && reach( low + numbers - 1, true ) <= distance;
}
