/** How well a record fits a search: a whole number, the sum of what speaks for it. */

/** How well a word fits, by where it stands. */
export const WORD_RANKS = {
	/** In the name of the skill, in any language. */
	skill: 4,
	/** In another word for it. */
	alias: 3,
	/** In the person's name, or what they wrote of an affiliate or a region. */
	own: 2,
	/** In the name of something that the skill belongs to, of a language, or of a method. */
	group: 1,
} as const;

/** For each rank of a word; of several words, the mean. */
const RANK_POINTS = 10;
/** The skill that was chosen itself; what belongs to it, less with every step. */
const SKILL_POINTS = 30;
const POINTS_A_STEP = 10;
/** Proficiency in a language that nobody told. */
const UNKNOWN_PROFICIENCY = 3;
/** Taken away where an offer has no free place. */
const NO_PLACE_POINTS = 15;

/** No record fits better than this, and none worse than 0. */
export const BEST_FIT = WORD_RANKS.skill * RANK_POINTS + SKILL_POINTS + 6 + NO_PLACE_POINTS;

export interface FitParts {
	/** The sum of the ranks of so many words; 0 of none. */
	readonly ranks: number;
	readonly words: number;
	/** How far the skill is below the one that was chosen; null when none was. */
	readonly steps: number | null;
	/** In the language that was chosen: null when not said, undefined when none was chosen. */
	readonly proficiency: number | null | undefined;
	readonly hasPlace: boolean;
}

/**
 * @param parts
 * @return 0 to `BEST_FIT`
 */
export function searchFit( parts: FitParts ): number {
	const { ranks, words, steps, proficiency, hasPlace } = parts;
	return ( words === 0 ? 0 : Math.floor( RANK_POINTS * ranks / words ) ) +
		( steps === null ? 0 : Math.max( 0, SKILL_POINTS - POINTS_A_STEP * steps ) ) +
		( proficiency === undefined ? 0 : proficiency ?? UNKNOWN_PROFICIENCY ) +
		( hasPlace ? NO_PLACE_POINTS : 0 );
}
