/** The results of a survey, numbers unrounded; rounding belongs to the report. */
import type { Exclusion } from '../survey/answer';

export interface ChoiceResult {
	readonly count: number;
	/** Of the question's `n`; null when n is 0. Shares of a multiple choice question may add up to more than 1. */
	readonly share: number | null;
}

export interface QuestionResult {
	/** Answers with at least one code that enters statistics. */
	readonly n: number;
	/** Counted answers without a value for this question. */
	readonly missing: number;
	/** Answers with nothing but codes that never enter a statistic. */
	readonly notInStatistics: number;
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
}

export interface SkillResult {
	/** Complete pairs: answers with both an importance and an ability that enter statistics. */
	readonly n: number;
	/** Over complete pairs. */
	readonly importance: ScaleResult;
	readonly ability: ScaleResult;
	/** Mean importance − mean ability over complete pairs; null when there are none. */
	readonly gap: number | null;
	/** Borich's mean weighted discrepancy score: gap × mean importance. */
	readonly mwds: number | null;
	/** Ranked discrepancy score, −100 to 100; negative where ability lags behind importance. */
	readonly rds: number | null;
	/** Share of complete pairs with importance in the top two codes and ability in the bottom two. */
	readonly highNeed: number | null;
	/** Standard competition ranking (1, 2, 2, 4), neediest first; null without complete pairs. */
	readonly rankByMwds: number | null;
	readonly rankByRds: number | null;
	/** Answers that can teach or want to learn the skill; null when the survey does not ask. */
	readonly canTeach: number | null;
	readonly wantToLearn: number | null;
}

export interface Results {
	readonly survey: string;
	readonly counted: number;
	readonly excluded: readonly Exclusion[];
	readonly questions: Readonly<Record<string, QuestionResult>>;
	readonly skills: Readonly<Record<string, SkillResult>>;
}
