/** What of a question may never change once its answers are compared with others: over waves, over communities. */
import type { Choice, Question } from '../definition';

/** A list of codes of a question. */
export interface KeptCodes {
	/** `choices`, `rows`, `columns`, or `columns.<name>` for the choices of a grid's column. */
	readonly list: string;
	readonly codes: readonly string[];
	/** Whether they are a scale, in which a further step would change what the others mean. */
	readonly isScale: boolean;
}

/**
 * The code lists of a question, the special choices among them.
 *
 * @param question
 */
export function keptCodes( question: Question ): KeptCodes[] {
	const list = ( name: string, choices: readonly Choice[], isScale = isNumeric( choices ) ): KeptCodes => (
		{ list: name, codes: choices.map( ( { value } ) => value ), isScale }
	);
	switch ( question.type ) {
		case 'text':
		case 'comment':
			return [];
		case 'rating':
			return [ list( 'choices', question.choices, true ) ];
		case 'matrix':
			return [ list( 'columns', question.choices ), list( 'rows', question.rows ) ];
		case 'matrixdropdown':
			return [
				...question.columns.map( ( column ) => list( `columns.${ column.name }`, column.choices ) ),
				...question.rowsFrom === null ? [ list( 'rows', question.rows, false ) ] : [],
			];
		default:
			// What the taxonomy or a catalogue gives is not the definition's.
			return 'choicesFrom' in question && question.choicesFrom !== null ? [] : [ list( 'choices', question.choices ) ];
	}
}

/**
 * What else makes an answer what it is, in words of the definition: of a number that it is one, of a picker its source.
 *
 * @param question
 */
export function keptKind( question: Question ): string {
	switch ( question.type ) {
		case 'text':
			return `text (${ question.inputType })`;
		case 'dropdown':
		case 'tagbox':
			return question.choicesFrom === null ? question.type : `${ question.type } (${ question.choicesFrom })`;
		case 'matrixdropdown':
			return question.rowsFrom === null ? question.type : `matrixdropdown (rowsFrom "${ question.rowsFrom }")`;
		default:
			return question.type;
	}
}

function isNumeric( choices: readonly Choice[] ): boolean {
	return choices.filter( ( { value } ) => /^-?\d+$/.test( value ) ).length > choices.length / 2;
}
