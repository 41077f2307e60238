/** What a form holds while it is filled in. Every change gives a new value. */
import { answerParameters, questionsOf } from '../../core/survey/parameters';
import type { AnswerValues } from '../../core/survey/answer';
import type { Survey } from '../../core/survey/definition';

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
 * Whether two answers say the same; the order of the choices matters in rankings only.
 *
 * @param survey
 * @param some
 * @param others
 */
export function sameAnswers( survey: Survey, some: AnswerValues, others: AnswerValues ): boolean {
	return differingNames( survey, some, others ).length === 0;
}

/**
 * The names whose answers differ, in the order of the first, then those only the second has.
 *
 * @param survey
 * @param some
 * @param others
 */
export function differingNames( survey: Survey, some: AnswerValues, others: AnswerValues ): readonly string[] {
	const ranked = questionsOf( survey ).filter( ( { type } ) => type === 'ranking' ).map( ( { name } ) => name );
	const content = ( values: AnswerValues, name: string ): string => {
		const codes = ( values.get( name ) || [] ).slice();
		return JSON.stringify( ranked.includes( name ) ? codes : codes.sort() );
	};
	const names = new Set( Array.from( some.keys() ).concat( Array.from( others.keys() ) ) );
	return Array.from( names ).filter( ( name ) => content( some, name ) !== content( others, name ) );
}

export interface FittingAnswers {
	readonly values: AnswerValues;
	/** How many answers were left out, whole or in part. */
	readonly leftOut: number;
}

/**
 * What of answers to an earlier definition of a survey still fits: by the names of the questions and the codes of
 * their choices.
 *
 * @param survey - As it is now
 * @param values
 */
export function fittingAnswers( survey: Survey, values: AnswerValues ): FittingAnswers {
	const fitting = new Map<string, readonly string[]>();
	answerParameters( survey ).forEach( ( { name, choices } ) => {
		const codes = ( values.get( name ) || [] ).filter( ( code ) =>
			choices === null || choices.some( ( { value } ) => value === code ) );
		if ( codes.length > 0 ) {
			fitting.set( name, codes );
		}
	} );
	return { values: fitting, leftOut: differingNames( survey, values, fitting ).length };
}
