/** Whether a number is one that the question takes. */
import type { TextQuestion } from './definition';

/** What is wrong with a number, and the limit that it passes. */
export interface NumberFault {
	readonly code: 'not-whole' | 'too-small' | 'too-large';
	/** None: it should be whole. */
	readonly limits: readonly number[];
}

/**
 * @param value - A number as answers store it
 * @param question - Of `inputType` `number`; its limits are included
 * @return Null when the question takes it
 */
export function numberFault( value: string, question: TextQuestion ): NumberFault | null {
	const [ min, max ] = [ question.min, question.max ].map( ( limit ) => limit === null ? null : Number( limit ) );
	if ( question.isInteger && value.includes( '.' ) ) {
		return { code: 'not-whole', limits: [] };
	}
	return typeof min === 'number' && Number( value ) < min ? { code: 'too-small', limits: [ min ] } :
		typeof max === 'number' && Number( value ) > max ? { code: 'too-large', limits: [ max ] } : null;
}
