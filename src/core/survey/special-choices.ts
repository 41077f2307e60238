/** The choices that mean something of their own, with the codes that SurveyJS gives them. */
import type { Choice, Question, SpecialChoices } from './definition';

/** Something that is not listed, told in the person's own words under `otherParameter`. */
export const OTHER = 'other';

/** None of the choices. */
export const NONE = 'none';

/** "Prefer not to say." */
export const REFUSED = 'refused';

/** "I do not know." */
export const DONT_KNOW = 'dontknow';

/** Never in any statistic, whatever the survey says. */
export const NEVER_IN_STATISTICS: readonly string[] = [ REFUSED, DONT_KNOW ];

export const NO_SPECIAL_CHOICES: SpecialChoices = { other: null, none: null, refused: null, dontKnow: null };

/**
 * The name under which an answer stores the text of "other".
 *
 * @param name - Name of the question
 */
export function otherParameter( name: string ): string {
	return `${ name }.${ OTHER }`;
}

/**
 * The special choices that there are, in the order in which they are shown.
 *
 * @param special
 */
export function listSpecialChoices( special: SpecialChoices ): Choice[] {
	return [ special.other, special.none, special.refused, special.dontKnow ]
		.filter( ( choice ): choice is Choice => choice !== null );
}

/**
 * The special choices of a question; of a question that cannot have any, none.
 *
 * @param question
 */
export function specialChoicesOf( question: Question ): SpecialChoices {
	return 'special' in question ? question.special : NO_SPECIAL_CHOICES;
}

/**
 * Whether a code excludes all others: of multiple choice, `none`, `refused` and `dontknow` where they are special
 * choices, not codes of the survey's own.
 *
 * @param special
 * @param code
 */
export function isExclusive( special: SpecialChoices, code: string ): boolean {
	return [ special.none, special.refused, special.dontKnow ].some( ( choice ) => choice !== null && choice.value === code );
}
