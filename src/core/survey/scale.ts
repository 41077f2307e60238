/** The two scales of the importance × ability grid. */
import type { GridColumn, Survey } from './definition';
import { mapQuestions } from './map-questions';

/** The columns that the grid of `measures.grid` has, by name. */
export const MEASURED_COLUMNS = [ 'importance', 'ability' ] as const;

/** The codes of both scales, lowest first. */
export const SCALE_CODES: readonly string[] = [ '1', '2', '3', '4', '5' ];

/**
 * Gives the scales of the measured grid the project's own labels (`localskills-scale-importance-1`…) where a
 * definition lists bare numbers, so that nobody has to guess which end means what. A column with a text of its own
 * for any step is left alone: half of one wording and half of another would mislead.
 *
 * @param survey
 */
export function labelScales( survey: Survey ): Survey {
	const label = ( column: GridColumn ): GridColumn => {
		const isMeasured = ( MEASURED_COLUMNS as readonly string[] ).includes( column.name );
		const hasOwnLabels = column.choices.some( ( choice ) => isStep( choice.value ) && choice.text !== null );
		return !isMeasured || hasOwnLabels ? column : {
			...column,
			choices: column.choices.map( ( choice ) => isStep( choice.value ) ?
				{ ...choice, text: { kind: 'message', key: `localskills-scale-${ column.name }-${ choice.value }` } } :
				choice ),
		};
	};
	return mapQuestions( survey, ( question ) => question.type === 'matrixdropdown' && question.name === survey.measures.grid ?
		{ ...question, columns: question.columns.map( label ) } : question );
}

function isStep( code: string ): boolean {
	return SCALE_CODES.includes( code );
}
