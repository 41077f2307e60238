import { compareFractions, competitionRanks, type Fraction } from './fraction';

/** What skills are ranked by; null for a skill without complete pairs. */
export interface SkillScores {
	readonly mwds: Fraction | null;
	readonly rds: Fraction | null;
}

export interface SkillRanks {
	readonly rankByMwds: number | null;
	readonly rankByRds: number | null;
	/** By how many places they differ. */
	readonly rankDifference: number | null;
}

/**
 * Ranks skills by need, the neediest first: the highest MWDS, the lowest RDS. Equal scores share a rank.
 *
 * @param skills
 * @return Ranks in the same order; null where there is no score
 */
export function rankSkills( skills: readonly SkillScores[] ): SkillRanks[] {
	const byMwds = ranksOf( skills.map( ( { mwds } ) => mwds ), ( left, right ) => compareFractions( right, left ) );
	const byRds = ranksOf( skills.map( ( { rds } ) => rds ), compareFractions );
	return skills.map( ( _, index ) => {
		const [ rankByMwds, rankByRds ] = [ byMwds[ index ] ?? null, byRds[ index ] ?? null ];
		return {
			rankByMwds,
			rankByRds,
			rankDifference: rankByMwds === null || rankByRds === null ? null : Math.abs( rankByMwds - rankByRds ),
		};
	} );
}

function ranksOf(
	scores: readonly ( Fraction | null )[], compare: ( left: Fraction, right: Fraction ) => number,
): ( number | null )[] {
	const ranks = competitionRanks( scores.filter( ( score ): score is Fraction => score !== null ), compare );
	return scores.map( ( score ) => score === null ? null : ranks.shift() as number );
}
