/** What the figures of a skill tell of the pairs of ratings behind them. */
import { bottomTwo, type MeasuredGrid, topTwo } from '../measured-grid';
import type { AuditedSystem } from './audit';
import type { Factors, PublishedSum } from './feasible-intervals';
import { isWithheld, type PublishedSkill } from './published';

/**
 * The pairs of ratings behind a skill's means and scores.
 *
 * @param key - Id of the skill
 * @param skill - Whose steps are withheld
 * @param measured
 */
export function skillSystem( key: string, skill: PublishedSkill, measured: MeasuredGrid ): AuditedSystem {
	const values = new Map<string, readonly [ number, number ]>();
	measured.importance.forEach( ( importance, importanceCode ) => measured.ability.forEach( ( ability, abilityCode ) => {
		values.set( `${ importanceCode }/${ abilityCode }`, [ importance, ability ] );
	} ) );
	const counts = Array.from( values.keys() );
	const figureOf = ( factor: ( importance: number, ability: number ) => number ): Factors => {
		const factors: Record<string, number> = {};
		values.forEach( ( [ importance, ability ], count ) => {
			factors[ count ] = factor( importance, ability );
		} );
		return factors;
	};
	const [ important, unable ] = [ topTwo( measured.importance ), bottomTwo( measured.ability ) ];
	const highNeed = figureOf( ( first, second ) => Number( important.includes( first ) && unable.includes( second ) ) );
	const { n, importance, ability, rds, highNeedCount, discrepancies } = skill;
	const whole = ( figure: number | null, times: number ): number => Math.round( ( figure ?? 0 ) * times );
	const sums: PublishedSum[] = [
		{ factors: figureOf( () => 1 ), equals: n },
		{ factors: figureOf( ( value ) => value ), equals: whole( importance.mean, n ) },
		{ factors: figureOf( ( _, value ) => value ), equals: whole( ability.mean, n ) },
		{ factors: figureOf( ( first, second ) => Math.sign( second - first ) ), equals: whole( rds, n / 100 ) },
	];
	const figures = new Map<string, Factors>();
	measured.importance.forEach( ( value, code ) => {
		figures.set( `importance ${ code }`, figureOf( ( other ) => Number( other === value ) ) );
	} );
	measured.ability.forEach( ( value, code ) => {
		figures.set( `ability ${ code }`, figureOf( ( _, other ) => Number( other === value ) ) );
	} );
	if ( isWithheld( highNeedCount ) ) {
		figures.set( 'highNeed', highNeed );
	} else {
		sums.push( { factors: highNeed, equals: highNeedCount } );
	}
	if ( isWithheld( discrepancies ) ) {
		figures.set( 'negative', figureOf( ( first, second ) => Number( second < first ) ) );
		figures.set( 'tied', figureOf( ( first, second ) => Number( second === first ) ) );
		figures.set( 'positive', figureOf( ( first, second ) => Number( second > first ) ) );
	}
	return {
		hidden: { counts, least: 0, sums },
		figures: new Map( Array.from( figures, ( [ name, factors ] ) => [ name, { part: 'skills', key, factors } as const ] ) ),
	};
}
