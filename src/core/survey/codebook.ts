/**
 * Numbers for the codes that answers to a survey give, so that a million answers can be read, kept and counted without
 * handling texts: whoever meets a code first gives it the next number.
 */
import { detachedText } from '../wikitext/detached-text';
import type { Survey } from './definition';
import { type AnswerParameter, answerParameters } from './parameters';

/** No answer. */
export const NOTHING = 0;

/** The codes of one parameter. */
export interface CodeNumbers {
	/** Number → the code alone, as answers have it; the first is empty. */
	readonly codes: readonly ( readonly string[] )[];
	/**
	 * From 1.
	 *
	 * @param code - As answers store it
	 * @param most - No code gets a number beyond this one; default: there is no limit
	 * @return `NOTHING` for a code that has none and gets none
	 */
	numberOf( code: string, most?: number ): number;
}

export interface Codebook {
	/** As `answerParameters` has them. */
	readonly parameters: readonly AnswerParameter[];
	/** Name of a parameter → its place among them. */
	readonly places: ReadonlyMap<string, number>;
	/** By the places of the parameters. */
	readonly numbers: readonly CodeNumbers[];
}

function createCodeNumbers(): CodeNumbers {
	const codes: ( readonly string[] )[] = [ [] ];
	const numbers = new Map<string, number>();
	return {
		codes,
		numberOf: ( code, most = Infinity ) => {
			const known = numbers.get( code );
			if ( known !== undefined || codes.length > most ) {
				return known ?? NOTHING;
			}
			const own = detachedText( code );
			const number = codes.push( [ own ] ) - 1;
			numbers.set( own, number );
			return number;
		},
	};
}

/**
 * @param survey
 */
export function createCodebook( survey: Survey ): Codebook {
	const parameters = answerParameters( survey );
	return {
		parameters,
		places: new Map( parameters.map( ( { name }, place ): [ string, number ] => [ name, place ] ) ),
		numbers: parameters.map( createCodeNumbers ),
	};
}
