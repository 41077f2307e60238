/** What is known of a skill, in pairs of ratings. */
import { bottomTwo, type MeasuredGrid, topTwo } from '../measured-grid';
import type { Factors } from './feasible-intervals';

/**
 * The sums of a skill over the pairs of its ratings.
 *
 * @param measured
 * @return What pairs are called, what they add to a sum in a state, and the sums that are counts of people beside `n`
 */
export function pairFactors(
	measured: MeasuredGrid,
): { counts: readonly string[]; factorsOf: ( sum: string ) => Factors; names: readonly string[] } {
	const pairs: { name: string; codes: readonly [ string, string ]; importance: number; ability: number }[] = [];
	measured.importance.forEach( ( importance, first ) => measured.ability.forEach( ( ability, second ) => {
		pairs.push( { name: `${ first }/${ second }`, codes: [ first, second ], importance, ability } );
	} ) );
	const [ important, unable ] = [ topTwo( measured.importance ), bottomTwo( measured.ability ) ];
	type Pair = typeof pairs[ number ];
	const values: Readonly<Record<string, ( pair: Pair ) => number>> = {
		n: () => 1,
		importance: ( { importance } ) => importance,
		ability: ( { ability } ) => ability,
		rds: ( { ability, importance } ) => Math.sign( ability - importance ),
		highNeed: ( { ability, importance } ) => Number( important.includes( importance ) && unable.includes( ability ) ),
		negative: ( { ability, importance } ) => Number( ability < importance ),
		tied: ( { ability, importance } ) => Number( ability === importance ),
		positive: ( { ability, importance } ) => Number( ability > importance ),
	};
	const valueOf = ( sum: string, pair: Pair ): number => {
		const [ side, code ] = sum.split( ' ' );
		return code === undefined ? ( values[ sum ] as ( pair: Pair ) => number )( pair ) :
			Number( pair.codes[ side === 'importance' ? 0 : 1 ] === code );
	};
	return {
		counts: pairs.map( ( { name } ) => name ),
		factorsOf: ( sum ) => pairs.reduce<Record<string, number>>( ( factors, pair ) => {
			factors[ pair.name ] = valueOf( sum, pair );
			return factors;
		}, {} ),
		names: [
			'highNeed', 'negative', 'tied', 'positive', ...Array.from( measured.importance.keys(), ( code ) => `importance ${ code }` ),
			...Array.from( measured.ability.keys(), ( code ) => `ability ${ code }` ),
		],
	};
}
