/** The parameters of an answer: which of them a survey has, in the order of its definition. */
import type { Choice, GridColumn, Question, Survey, SurveyElement } from './definition';
import { listSpecialChoices, otherParameter, specialChoicesOf } from './special-choices';

export interface AnswerParameter {
	/** Name of the parameter: the question's, `matrix.row`, `grid.row.column`, or `question.other`. */
	readonly name: string;
	readonly question: Question;
	/** In a matrix or grid. */
	readonly row: Choice | null;
	/** In a grid. */
	readonly column: GridColumn | null;
	/**
	 * What can be chosen, the special choices last, retired ones too; null for numbers and texts, and for codes of an
	 * open list: languages, wikis, and skills as long as the taxonomy is not known.
	 */
	readonly choices: readonly Choice[] | null;
	readonly kind: 'codes' | 'number' | 'text';
	/** Whether the value may be several codes; of a ranking in the person's order. */
	readonly isMultiple: boolean;
}

/** Whatever has pages. */
type Paged = Pick<Survey, 'pages'>;

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
 * The name under which an answer stores a row of a matrix.
 *
 * @param matrix - Name of the question
 * @param row - Code of the row
 */
export function rowParameter( matrix: string, row: string ): string {
	return `${ matrix }.${ row }`;
}

/**
 * Every element of a survey in the order in which it is shown: questions, notes, and panels before what is in them.
 *
 * @param survey
 */
export function elementsOf( survey: Paged ): SurveyElement[] {
	const all: SurveyElement[] = [];
	const add = ( element: SurveyElement ): void => {
		all.push( element );
		if ( element.type === 'panel' ) {
			element.elements.forEach( add );
		}
	};
	survey.pages.forEach( ( page ) => page.elements.forEach( add ) );
	return all;
}

/**
 * Every question of a survey, whatever its page and panel, retired ones too.
 *
 * @param survey
 */
export function questionsOf( survey: Paged ): Question[] {
	return elementsOf( survey ).filter( ( element ): element is Question => element.type !== 'panel' && element.type !== 'html' );
}

/**
 * The parameters that answers to a survey have, in the order of its questions; matrices and grids row by row.
 *
 * @param survey
 */
export function answerParameters( survey: Survey ): AnswerParameter[] {
	return questionsOf( survey ).reduce<AnswerParameter[]>( ( all, question ) => all.concat( parametersOf( question ) ), [] );
}

/**
 * The parameters of one question: one, as many as a matrix has rows or a grid has cells, one more with "other".
 *
 * @param question
 */
export function parametersOf( question: Question ): AnswerParameter[] {
	const codes = { name: question.name, question, row: null, column: null, kind: 'codes', isMultiple: false } as const;
	switch ( question.type ) {
		case 'matrix':
			return question.rows.map( ( row ) => (
				{ ...codes, name: rowParameter( question.name, row.value ), row, choices: question.choices }
			) );
		case 'matrixdropdown':
			return question.rows.reduce<AnswerParameter[]>( ( cells, row ) => cells.concat( question.columns.map( ( column ) => (
				{ ...codes, name: cellParameter( question.name, row.value, column.name ), row, column, choices: column.choices }
			) ) ), [] );
		case 'text':
			return [ { ...codes, choices: null, kind: question.inputType === 'number' ? 'number' : 'text' } ];
		case 'comment':
			return [ { ...codes, choices: null, kind: 'text' } ];
		case 'ranking':
			return [ { ...codes, choices: question.choices, isMultiple: true } ];
		case 'rating':
		case 'boolean':
			return [ { ...codes, choices: [ ...question.choices, ...listSpecialChoices( question.special ) ] } ];
		default: {
			const isOpen = 'choicesFrom' in question && question.choicesFrom !== null &&
				question.choices.length === listSpecialChoices( question.special ).length;
			const isMultiple = question.type === 'checkbox' || question.type === 'tagbox';
			const chosen: AnswerParameter = { ...codes, choices: isOpen ? null : question.choices, isMultiple };
			return specialChoicesOf( question ).other === null ? [ chosen ] :
				[ chosen, { ...codes, name: otherParameter( question.name ), choices: null, kind: 'text' } ];
		}
	}
}
