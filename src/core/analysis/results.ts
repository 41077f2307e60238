/** The results of a survey, numbers unrounded; rounding belongs to the report. */
import type { Exclusion } from '../survey/answer';

export interface ChoiceResult {
	readonly count: number;
	/** Of the question's `n`; null when n is 0. Shares of a multiple choice question may add up to more than 1. */
	readonly share: number | null;
}

/** One question, or one cell of a grid. `n` + `missing` + `notInStatistics` + `unusable` = counted answers. */
export interface QuestionResult {
	/** Answers with at least one code that enters statistics; of a comment, answers with a text. */
	readonly n: number;
	/** Counted answers without a value for this question. */
	readonly missing: number;
	/** Answers with nothing but codes that never enter a statistic (and perhaps unknown ones). */
	readonly notInStatistics: number;
	/** Answers with nothing but codes that the definition does not know. */
	readonly unusable: number;
	/** The codes that enter statistics; none for a comment. */
	readonly choices: Readonly<Record<string, ChoiceResult>>;
	/** Codes that the definition does not know, with their counts: shown, never counted in `n`. */
	readonly unknown: Readonly<Record<string, number>>;
}

export interface ScaleResult {
	readonly n: number;
	readonly mean: number | null;
	/** Sample standard deviation (n − 1); null for fewer than two. */
	readonly sd: number | null;
	readonly counts: Readonly<Record<string, number>>;
	/** Of all counted answers: those with a code that never enters a statistic, and codes that the definition does not know. */
	readonly notInStatistics: number;
	readonly unknown: Readonly<Record<string, number>>;
}

/** How complete pairs compare ability with importance: the counts that the ranked discrepancy score is made of. */
export interface Discrepancies {
	/** Ability below importance. */
	readonly negative: number;
	readonly tied: number;
	/** Ability above importance. */
	readonly positive: number;
}

/** One row of the importance × ability grid. `n` + `missing` + `incomplete` = counted answers. */
export interface SkillResult {
	/** Complete pairs: answers with both an importance and an ability that enter statistics. */
	readonly n: number;
	/** Counted answers with neither. */
	readonly missing: number;
	/** Answers with only one of the two, or with a code that does not enter statistics: in no figure below. */
	readonly incomplete: number;
	/** Over complete pairs. */
	readonly importance: ScaleResult;
	readonly ability: ScaleResult;
	/** Mean importance − mean ability over complete pairs; null when there are none. */
	readonly gap: number | null;
	/** Borich's mean weighted discrepancy score: gap × mean importance. */
	readonly mwds: number | null;
	/** Ranked discrepancy score, −100 to 100; negative where ability lags behind importance. */
	readonly rds: number | null;
	readonly discrepancies: Discrepancies;
	/** Share of complete pairs with importance in the top two codes and ability in the bottom two. */
	readonly highNeed: number | null;
	readonly highNeedCount: number;
	/** Standard competition ranking (1, 2, 2, 4), neediest first; null without complete pairs. */
	readonly rankByMwds: number | null;
	readonly rankByRds: number | null;
	/** Answers that can teach or want to learn the skill; null when the survey does not ask that of this skill. */
	readonly canTeach: number | null;
	readonly wantToLearn: number | null;
}

/** All records have the order of the definition (and unknown codes that of their characters). */
export interface Results {
	readonly survey: string;
	/** Answers that were counted. */
	readonly counted: number;
	/** Sorted by page. */
	readonly excluded: readonly Exclusion[];
	readonly questions: Readonly<Record<string, QuestionResult>>;
	readonly skills: Readonly<Record<string, SkillResult>>;
}
