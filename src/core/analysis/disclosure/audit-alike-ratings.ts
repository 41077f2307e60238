/** What a skill tells of an earlier release that said that all had rated it alike, and not how. */
import type { MeasuredGrid } from '../measured-grid';
import { recordOf } from '../sorted';
import { type Disclosure, isTooNarrow } from './audit';
import { pairFactors } from './pair-factors';
import type { FeasibleInterval, HiddenCounts, PublishedSum } from './feasible-intervals';
import { type AuditWork, createFigureBounds } from './figure-bounds';
import { gapsBetween, hullOf } from './interval-gaps';
import type { AlikeRatings, RatingState } from './rating-state';

/**
 * All who rated the skill then gave the same step of one of the scales. Each step of both is tried for it: with those who
 * came since they have to make up what is shown now. It has to stay open which one it was, and of those who came how many
 * gave each step, as of all others.
 *
 * @param states - Oldest first
 * @param now
 * @param measured
 * @param minCell
 * @param work
 */
export function alikeDisclosures(
	states: readonly RatingState[], now: RatingState, measured: MeasuredGrid, minCell: number, work: AuditWork,
): Disclosure[] {
	const found: Disclosure[] = [];
	states.forEach( ( { alike = {}, come = Infinity, gone } ) => Object.keys( alike ).forEach( ( key ) => {
		const sums = now.skills[ key ] ?? null;
		const told = sums === null ? null : toldOf( alike[ key ] as AlikeRatings, { come, gone }, sums, measured, minCell, work );
		if ( told !== null ) {
			found.push( { part: 'skills', key, ...told, only: 'steps' } );
		}
	} ) );
	return found;
}

function toldOf(
	alike: AlikeRatings, { come, gone }: { readonly come: number; readonly gone: number }, sums: Readonly<Record<string, number>>,
	measured: MeasuredGrid, minCell: number, work: AuditWork,
): Pick<Disclosure, 'figure' | 'interval'> | null {
	const { counts: pairs, factorsOf, names } = pairFactors( measured );
	const steps = names.filter( ( name ) => name.includes( ' ' ) );
	const factors = new Map( [ ...names, ...Object.keys( sums ) ].map( ( name ) => [ name, factorsOf( name ) ] as const ) );
	const sumOf = ( of: ( pair: string ) => number, sides: readonly string[] ): Record<string, number> => {
		const sum = recordOf<number>();
		pairs.forEach( ( pair ) => sides.forEach( ( side ) => {
			sum[ `${ side } ${ pair }` ] = of( pair );
		} ) );
		return sum;
	};
	const isIn = ( name: string ) => ( pair: string ): number => factors.get( name )?.[ pair ] ?? 0;
	const everybody = (): number => 1;
	const { n = 0 } = sums;
	const least = Math.max( 0, alike.least - gone, n - come );
	const most = Math.min( alike.most, n );
	// Where they can all have gone, or nothing agrees, as answers count differently than they did, nothing is told.
	const tried = least <= 0 || least > most ? [] : steps.map( ( step ) => ( { step, bounds: createFigureBounds( {
		counts: [ ...pairs.filter( ( pair ) => isIn( step )( pair ) !== 0 ).map( ( pair ) => `then ${ pair }` ),
			...pairs.map( ( pair ) => `since ${ pair }` ) ],
		least: 0,
		sums: Object.keys( sums ).map( ( name ): PublishedSum => (
			{ factors: sumOf( isIn( name ), [ 'then', 'since' ] ), equals: sums[ name ] as number } ) ),
		limits: [
			{ factors: sumOf( everybody, [ 'then' ] ), atMost: most }, { factors: sumOf( () => -1, [ 'then' ] ), atMost: -least },
		],
	} satisfies HiddenCounts, work ) } ) );
	const possible = tried.filter( ( { bounds } ) => bounds.least( sumOf( everybody, [ 'then' ] ) ) !== null );
	if ( work.left < 0 ) {
		return UNSETTLED;
	}
	if ( possible.length === 0 ) {
		return null;
	}
	const everybodys = steps.find( ( step ) => possible.every( ( { bounds, step: own } ) => {
		const others = sumOf( ( pair ) => 1 - isIn( step )( pair ), [ 'then' ] );
		return own === step || !bounds.hasSeenSome( others ) && ( bounds.most( others ) ?? 0 ) === 0;
	} ) );
	if ( everybodys !== undefined ) {
		return { figure: `${ everybodys } of all before`, interval: null };
	}
	for ( const name of names ) {
		const sum = sumOf( isIn( name ), [ 'since' ] );
		// If nobody can be counted with one of the steps, nothing is told.
		if ( !possible.some( ( { bounds } ) => bounds.least( sum ) === 0 ) ) {
			const intervals = possible.map( ( { bounds } ): FeasibleInterval =>
				( { least: bounds.least( sum ) ?? 0, most: bounds.most( sum ) ?? Infinity } ) );
			const interval = hullOf( intervals );
			if ( isTooNarrow( { ...interval, most: interval.most - gapsBetween( intervals ) - gone }, minCell ) ) {
				return { figure: `${ name } since all were alike`, interval };
			}
		}
	}
	return work.left < 0 ? UNSETTLED : null;
}

/** Where the work did not suffice. */
const UNSETTLED = { figure: 'all alike before', interval: null };
