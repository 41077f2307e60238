/**
 * Disclosure control before anything is published: what rests on too few answers is withheld as a whole.
 *
 * - A question, or a skill's row of the grid, with fewer usable answers than `minAnswers` is withheld.
 *   Nobody at all is nothing to withhold, where a single answer would be shown.
 * - With `minCell` above 1, one of whose counts is 1 to `minCell` − 1 is withheld with all its figures. Means and
 *   scores go with the counts, since a count can be worked out from an exact mean.
 *
 * To withhold a single count would need a second one beside it, or the first could be had by subtraction; that finer
 * art (secondary suppression, see the Handbook on Statistical Disclosure Control) keeps more, and this rule keeps
 * nobody's count. Neither protects against comparing the results before and after one more answer.
 */
import type { Survey } from '../survey/definition';
import type { Fraction } from './fraction';
import { rankSkills } from './rank-skills';
import type { QuestionResult, Results, ScaleResult, SkillResult } from './results';

/** Why figures are withheld: fewer than `minAnswers` answers, or a count below `minCell`. */
export type WithheldReason = 'few-answers' | 'small-counts';

/** Stands where the figures would be. */
export interface Withheld {
	readonly withheld: WithheldReason;
}

export interface PublishedSkill extends Omit<SkillResult, 'canTeach' | 'wantToLearn'> {
	/** Withheld where the question that they are counts of is withheld. */
	readonly canTeach: number | null | Withheld;
	readonly wantToLearn: number | null | Withheld;
}

/** Results as they may be published. Ranks are among the skills that are shown. */
export interface PublishedResults extends Omit<Results, 'questions' | 'skills'> {
	readonly questions: Readonly<Record<string, QuestionResult | Withheld>>;
	readonly skills: Readonly<Record<string, PublishedSkill | Withheld>>;
}

/** Whether a question, a skill or a count is withheld. */
export function isWithheld( value: unknown ): value is Withheld {
	return typeof value === 'object' && value !== null && 'withheld' in value;
}

/**
 * The results that may be published.
 *
 * @param results - With everything in them
 * @param survey - Says the thresholds
 */
export function withholdSmallCounts( results: Results, survey: Survey ): PublishedResults {
	const questions = Object.create( null ) as Record<string, QuestionResult | Withheld>;
	for ( const name of Object.keys( results.questions ) ) {
		const question = results.questions[ name ] as QuestionResult;
		questions[ name ] = withheld( question.n, questionCounts( question ), survey ) ?? question;
	}
	const skills = Object.create( null ) as Record<string, PublishedSkill | Withheld>;
	const shown: string[] = [];
	for ( const id of Object.keys( results.skills ) ) {
		const skill = results.skills[ id ] as SkillResult;
		const gone = withheld( skill.n, skillCounts( skill ), survey );
		// The question's name finds its result; what is withheld there is not told here.
		const canTeach = withheldWith( questions, survey.measures.canTeach, skill.canTeach );
		const wantToLearn = withheldWith( questions, survey.measures.wantToLearn, skill.wantToLearn );
		skills[ id ] = gone ?? { ...skill, canTeach, wantToLearn };
		if ( gone === null ) {
			shown.push( id );
		}
	}
	// A rank that nobody has would tell where a withheld skill stands.
	rankSkills( shown.map( ( id ) => scoresOf( results.skills[ id ] as SkillResult ) ) ).forEach( ( ranks, index ) => {
		const id = shown[ index ] as string;
		skills[ id ] = { ...skills[ id ] as PublishedSkill, ...ranks };
	} );
	return { ...results, questions, skills };
}

function withheld( n: number, counts: readonly number[], survey: Survey ): Withheld | null {
	if ( n < survey.minAnswers && !( n === 0 && survey.minAnswers <= 1 ) ) {
		return { withheld: 'few-answers' };
	}
	return counts.some( ( count ) => count > 0 && count < survey.minCell ) ? { withheld: 'small-counts' } : null;
}

function withheldWith(
	questions: Readonly<Record<string, QuestionResult | Withheld>>, name: string | null, count: number | null,
): number | null | Withheld {
	const question = name === null ? undefined : questions[ name ];
	return count !== null && isWithheld( question ) ? question : count;
}

function valuesOf<T>( record: Readonly<Record<string, T>> ): T[] {
	return Object.keys( record ).map( ( key ) => record[ key ] as T );
}

/** How many did not answer is no answer of theirs, and stays out of this. */
function questionCounts( question: QuestionResult ): number[] {
	const { choices, unknown, notInStatistics } = question;
	return [ ...valuesOf( choices ).map( ( { count } ) => count ), ...valuesOf( unknown ), notInStatistics ];
}

function skillCounts( skill: SkillResult ): number[] {
	const { negative, tied, positive } = skill.discrepancies;
	const scale = ( { counts, unknown, notInStatistics }: ScaleResult ): number[] => (
		[ ...valuesOf( counts ), ...valuesOf( unknown ), notInStatistics ]
	);
	return [ ...scale( skill.importance ), ...scale( skill.ability ), negative, tied, positive, skill.highNeedCount ];
}

/** The exact scores again, from the counts. */
function scoresOf( skill: SkillResult ): { mwds: Fraction | null; rds: Fraction | null } {
	const { n, importance, ability, discrepancies } = skill;
	const sum = ( scale: ScaleResult ): number => Object.keys( scale.counts )
		.reduce( ( total, code ) => total + Number( code ) * ( scale.counts[ code ] as number ), 0 );
	return n === 0 ? { mwds: null, rds: null } : {
		mwds: { numerator: ( sum( importance ) - sum( ability ) ) * sum( importance ), denominator: n * n },
		rds: { numerator: 100 * ( discrepancies.positive - discrepancies.negative ), denominator: n },
	};
}
