import { choiceLabel, type TextContext } from '../../core/survey/text';
import { element } from '../element';
import { surveyText } from '../survey-text';
import type { Choice, GridColumn } from '../../core/survey/definition';

/**
 * Whether a choice is a step of a scale: a whole number. Others, such as "not relevant to me", stand apart.
 *
 * @param choice
 */
export function isScaleStep( choice: Choice ): boolean {
	return /^\d+$/.test( choice.value );
}

/**
 * What the ends of a column's scale mean, such as "Not important" and "Very important", and the one
 * choice beside the scale if there is one; null where there is no scale. For the eye only: every
 * choice says its own meaning to screen readers.
 *
 * @param column
 * @param texts
 */
export function scaleEnds( column: GridColumn, texts: TextContext ): HTMLElement | null {
	const steps = column.choices.filter( isScaleStep );
	const others = column.choices.filter( ( choice ) => !isScaleStep( choice ) );
	const [ first, last ] = [ steps[ 0 ], steps[ steps.length - 1 ] ];
	if ( !first || !last || first === last ) {
		return null;
	}
	const label = ( choice: Choice, part: string ): HTMLElement => element( 'span',
		{ class: `ext-localSkills-form-grid-ends-${ part }` }, surveyText( choiceLabel( choice, texts ), texts.messages ) );
	return element( 'div', { class: 'ext-localSkills-form-grid-ends', 'aria-hidden': 'true' },
		label( first, 'first' ), label( last, 'last' ),
		others.length === 1 ? label( others[ 0 ] as Choice, 'other' ) : null );
}
