import { listSpecialChoices, specialChoicesOf } from '../../core/survey/special-choices';
import type { Choice, Question } from '../../core/survey/definition';

/**
 * The choices with a meaning of their own: "other", "none of these", "prefer not to say", "I do not know".
 *
 * @param question
 */
export function specialChoices( question: Question ): Choice[] {
	return listSpecialChoices( specialChoicesOf( question ) );
}

/**
 * The choices of a question without the special ones, the retired among them.
 *
 * @param question
 */
export function listedChoices( question: Question ): Choice[] {
	const special = specialChoices( question ).map( ( { value } ) => value );
	return 'choices' in question ? question.choices.filter( ( { value } ) => !special.includes( value ) ) : [];
}
