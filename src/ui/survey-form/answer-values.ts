/** What a form holds while it is filled in. Every change gives a new value. */
import type { AnswerValues } from '../../core/survey/answer';

/**
 * The values with one answer changed.
 *
 * @param values
 * @param name - Of the answer's parameter
 * @param codes - None, or one empty text: the answer is taken away
 */
export function withAnswer( values: AnswerValues, name: string, codes: readonly string[] ): AnswerValues {
	const changed = new Map( values );
	if ( codes.every( ( code ) => code === '' ) ) {
		changed.delete( name );
	} else {
		changed.set( name, codes );
	}
	return changed;
}

/**
 * Whether two answers say the same; the order of the choices ticked does not matter.
 *
 * @param some
 * @param others
 */
export function sameAnswers( some: AnswerValues, others: AnswerValues ): boolean {
	return differingNames( some, others ).length === 0;
}

/**
 * The names whose answers differ, in the order of the first, then those only the second has.
 *
 * @param some
 * @param others
 */
export function differingNames( some: AnswerValues, others: AnswerValues ): readonly string[] {
	const content = ( values: AnswerValues, name: string ): string =>
		JSON.stringify( ( values.get( name ) || [] ).slice().sort() );
	const names = new Set( Array.from( some.keys() ).concat( Array.from( others.keys() ) ) );
	return Array.from( names ).filter( ( name ) => content( some, name ) !== content( others, name ) );
}
