import { element } from '../element';
import type { Choice } from '../../core/survey/definition';

/**
 * Whether a choice is a step of a scale: a whole number. Others, such as "not relevant to me", stand apart.
 *
 * @param choice
 */
export function isScaleStep( choice: Choice ): boolean {
	return /^\d+$/.test( choice.value );
}

/**
 * What the ends of a scale mean, such as "Not important" and "Very important", and the one choice beside the scale if
 * there is one. For the eye only: every choice says its own meaning to screen readers.
 *
 * @param first
 * @param last
 * @param other
 */
export function scaleEnds( first: Node | null, last: Node | null, other: Node | null = null ): HTMLElement {
	const end = ( name: string, label: Node | null ): HTMLElement =>
		element( 'span', { class: `ext-localSkills-form-ends-${ name }` }, label );
	return element( 'div', { class: 'ext-localSkills-form-ends', 'aria-hidden': 'true' },
		end( 'first', first ), end( 'last', last ), other && end( 'other', other ) );
}
