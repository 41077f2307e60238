import { compareFractions, competitionRanks, type Fraction } from './fraction';

/** What skills are ranked by; null for a skill without complete pairs. */
export interface SkillScores {
	readonly mwds: Fraction | null;
	readonly rds: Fraction | null;
	/** The share in high need; null also where it is not to be told. */
	readonly highNeed: Fraction | null;
}

export interface SkillRanks {
	readonly rankByMwds: number | null;
	readonly rankByRds: number | null;
	readonly rankByHighNeed: number | null;
	/** The greatest difference between the ranks that the skill has; null with fewer than two. */
	readonly rankDifference: number | null;
}

/**
 * Ranks skills by need, the neediest first: the highest MWDS, the lowest RDS, the highest share in high
 * need. Equal scores share a rank.
 *
 * @param skills
 * @return Ranks in the same order; null where there is no score
 */
export function rankSkills( skills: readonly SkillScores[] ): SkillRanks[] {
	const byMwds = ranksOf( skills.map( ( { mwds } ) => mwds ), ( left, right ) => compareFractions( right, left ) );
	const byRds = ranksOf( skills.map( ( { rds } ) => rds ), compareFractions );
	const byHighNeed = ranksOf( skills.map( ( { highNeed } ) => highNeed ), ( left, right ) => compareFractions( right, left ) );
	return skills.map( ( _, index ) => {
		const [ rankByMwds = null, rankByRds = null, rankByHighNeed = null ] =
			[ byMwds, byRds, byHighNeed ].map( ( list ) => list[ index ] );
		const ranks = [ rankByMwds, rankByRds, rankByHighNeed ].filter( ( rank ): rank is number => rank !== null );
		return {
			rankByMwds,
			rankByRds,
			rankByHighNeed,
			rankDifference: ranks.length < 2 ? null : Math.max( ...ranks ) - Math.min( ...ranks ),
		};
	} );
}

function ranksOf(
	scores: readonly ( Fraction | null )[], compare: ( left: Fraction, right: Fraction ) => number,
): ( number | null )[] {
	const ranks = competitionRanks( scores.filter( ( score ): score is Fraction => score !== null ), compare );
	return scores.map( ( score ) => score === null ? null : ranks.shift() as number );
}
