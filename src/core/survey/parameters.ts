/** The parameters of an answer: which of them a survey has, in the order of its definition. */
import type { Choice, GridColumn, Question, Survey } from './definition';

export interface AnswerParameter {
	/** Name of the parameter: the question's, or `grid.row.column`. */
	readonly name: string;
	readonly question: Question;
	/** The cell, in a grid. */
	readonly row: Choice | null;
	readonly column: GridColumn | null;
	/** What can be chosen; null in free text. */
	readonly choices: readonly Choice[] | null;
	/** Whether the value may be several codes. */
	readonly isMultiple: boolean;
}

/**
 * The name under which an answer stores a cell of a grid.
 *
 * @param grid - Name of the question
 * @param row - Code of the row
 * @param column - Name of the column
 */
export function cellParameter( grid: string, row: string, column: string ): string {
	return `${ grid }.${ row }.${ column }`;
}

/**
 * Every question of a survey, whatever its page.
 *
 * @param survey
 */
export function questionsOf( survey: Survey ): Question[] {
	return survey.pages.reduce<Question[]>( ( all, page ) => all.concat( page.elements ), [] );
}

/**
 * The parameters that answers to a survey have, in the order of its questions, grids row by row.
 *
 * @param survey
 */
export function answerParameters( survey: Survey ): AnswerParameter[] {
	const parameters: AnswerParameter[] = [];
	for ( const question of questionsOf( survey ) ) {
		parameters.push( ...parametersOf( question ) );
	}
	return parameters;
}

/**
 * The parameters of one question: one, or as many as a grid has cells.
 *
 * @param question
 */
export function parametersOf( question: Question ): AnswerParameter[] {
	if ( question.type !== 'matrixdropdown' ) {
		return [ {
			name: question.name,
			question,
			row: null,
			column: null,
			choices: question.type === 'comment' ? null : question.choices,
			isMultiple: question.type === 'checkbox',
		} ];
	}
	const cells: AnswerParameter[] = [];
	for ( const row of question.rows ) {
		for ( const column of question.columns ) {
			const name = cellParameter( question.name, row.value, column.name );
			cells.push( { name, question, row, column, choices: column.choices, isMultiple: false } );
		}
	}
	return cells;
}
