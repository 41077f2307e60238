/** The importance × ability grid of a survey: which codes are steps of its scales, and what they are worth. */
import type { Choice, GridColumn, GridQuestion, Survey } from '../survey/definition';
import { questionsOf } from '../survey/parameters';

/** A scale: codes → what they are worth. Codes that never enter a statistic are not in it. */
export type Scale = ReadonlyMap<string, number>;

export interface MeasuredGrid {
	readonly grid: GridQuestion;
	readonly importance: Scale;
	readonly ability: Scale;
}

/**
 * The grid that `measures.grid` names.
 *
 * @param survey
 * @return Null when the survey has none, or one without the columns `importance` and `ability`
 */
export function measuredGrid( survey: Survey ): MeasuredGrid | null {
	const grid = questionsOf( survey ).find( ( question ) => question.name === survey.measures.grid );
	if ( grid === undefined || grid.type !== 'matrixdropdown' ) {
		return null;
	}
	const column = ( name: string ): GridColumn | undefined => grid.columns.find( ( other ) => other.name === name );
	const importance = column( 'importance' );
	const ability = column( 'ability' );
	return importance === undefined || ability === undefined ? null : {
		grid,
		importance: scaleOf( importance.choices, survey.notInStatistics ),
		ability: scaleOf( ability.choices, survey.notInStatistics ),
	};
}

/**
 * The steps of a scale. A code that is no whole number, such as `unsure`, cannot be averaged: it is no step, as if it
 * were not in statistics.
 *
 * @param choices
 * @param notInStatistics
 * @return Lowest first
 */
export function scaleOf( choices: readonly Choice[], notInStatistics: readonly string[] ): Scale {
	const steps = choices
		.filter( ( choice ) => /^-?\d{1,9}$/.test( choice.value ) && !notInStatistics.includes( choice.value ) )
		.map( ( choice ): [ string, number ] => [ choice.value, Number( choice.value ) ] );
	return new Map( steps.sort( ( a, b ) => a[ 1 ] - b[ 1 ] ) );
}

/**
 * How many steps count as an end of a scale: two, as in the published tables, and one of fewer than four. With two steps
 * at each end the middle one of three would be both high and low, and of two each would be.
 *
 * @param steps - Of the scale
 * @return 0 for a scale of one step, which has no ends
 */
export function boxSize( steps: number ): number {
	return Math.min( 2, Math.floor( steps / 2 ) );
}

/**
 * The two highest values of a scale; of fewer than four steps the highest.
 *
 * @param scale
 */
export function topTwo( scale: Scale ): number[] {
	const values = distinctValues( scale );
	return values.slice( values.length - boxSize( values.length ) );
}

/**
 * The two lowest values of a scale; of fewer than four steps the lowest.
 *
 * @param scale
 */
export function bottomTwo( scale: Scale ): number[] {
	const values = distinctValues( scale );
	return values.slice( 0, boxSize( values.length ) );
}

function distinctValues( scale: Scale ): number[] {
	return Array.from( new Set( Array.from( scale.values() ) ) ).sort( ( a, b ) => a - b );
}
