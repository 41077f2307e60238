/** Where pairs of ratings are counted: every row of the importance × ability grid has a place for each pair of codes. */
import type { Survey } from '../survey/definition';
import { cellParameter } from '../survey/parameters';
import { measuredGrid } from './measured-grid';

/** The codes of a column, those that never enter a statistic too. The first is '', no answer. */
export interface RatingCodes {
	readonly codes: readonly string[];
	/** Code → its place among them. */
	readonly places: ReadonlyMap<string, number>;
}

export interface RatingLayout {
	/** The skills, with the names of their two parameters. */
	readonly rows: readonly { readonly skill: string; readonly importance: string; readonly ability: string }[];
	readonly importance: RatingCodes;
	readonly ability: RatingCodes;
	/** Pairs of codes: places of each row. */
	readonly size: number;
}

/**
 * The layout of a survey's grid.
 *
 * @param survey
 * @return Without rows where there is no such grid
 */
export function ratingLayout( survey: Survey ): RatingLayout {
	const measured = measuredGrid( survey );
	const codesOf = ( name: string ): RatingCodes => {
		const column = measured?.grid.columns.find( ( other ) => other.name === name );
		const codes = [ '', ...column === undefined ? [] : column.choices.map( ( { value } ) => value ) ];
		return { codes, places: new Map( codes.map( ( code, place ): [ string, number ] => [ code, place ] ) ) };
	};
	const [ importance, ability ] = [ codesOf( 'importance' ), codesOf( 'ability' ) ];
	return {
		rows: measured === null ? [] : measured.grid.rows.map( ( { value } ) => ( {
			skill: value,
			importance: cellParameter( measured.grid.name, value, 'importance' ),
			ability: cellParameter( measured.grid.name, value, 'ability' ),
		} ) ),
		importance,
		ability,
		size: importance.codes.length * ability.codes.length,
	};
}

/**
 * The pair of codes at a place of a row.
 *
 * @param layout
 * @param place - From 0
 */
export function ratingAt( layout: RatingLayout, place: number ): { readonly importance: string; readonly ability: string } {
	const columns = layout.ability.codes.length;
	return {
		importance: layout.importance.codes[ Math.floor( place / columns ) ] as string,
		ability: layout.ability.codes[ place % columns ] as string,
	};
}
