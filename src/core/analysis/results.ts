/** The results of a survey, numbers unrounded; rounding belongs to the report. */
import type { Population } from '../survey/definition';
import type { Dimension } from './breakdown-tally';
import type { ExclusionList } from './exclusion-list';
import type { Interval } from './wilson-interval';

export interface ChoiceResult {
	readonly count: number;
	/** Of the question's `n`; null when n is 0. Shares of a multiple choice question may add up to more than 1. */
	readonly share: number | null;
}

/** How answers to a scale or a number lie. */
export interface NumberSummary {
	readonly mean: number | null;
	/** Sample standard deviation (n − 1); null for fewer than two. */
	readonly sd: number | null;
	readonly median: number | null;
}

/** The two highest, or the two lowest, steps of a scale; one of fewer than four. */
export interface BoxResult {
	readonly count: number;
	readonly share: number | null;
	/** 95 % interval of the share; null when n is 0. */
	readonly interval: Interval | null;
}

/** How a choice was ranked. */
export interface PlaceResult {
	/** Answers that put it first. */
	readonly first: number;
	/** Mean place among the answers that ranked it, 1 is best; null when none did. */
	readonly meanPlace: number | null;
	/** Place from 1 → answers that put it there. */
	readonly counts: Readonly<Record<string, number>>;
}

/**
 * One question, one row of a matrix or one cell of a grid.
 * `n` + `missing` + `notAsked` + `notInStatistics` + `unusable` + `changedVersion` = counted answers.
 */
export interface QuestionResult {
	/** Answers with at least one code that enters statistics; of a text, answers with a text. */
	readonly n: number;
	/** Counted answers without a value for this question. */
	readonly missing: number;
	/** Answers to which the question was not shown, because of a condition, or whose survey does not have it. */
	readonly notAsked: number;
	/** Answers with nothing but codes that never enter a statistic (and perhaps unknown ones). */
	readonly notInStatistics: number;
	/** Answers with nothing but codes that the definition does not know, or with no number where one is asked for. */
	readonly unusable: number;
	/** Answers to an earlier version of the question, in which the same code meant something else. */
	readonly changedVersion: number;
	/** The codes that enter statistics; none for texts and numbers. Of an open list those that were chosen. */
	readonly choices: Readonly<Record<string, ChoiceResult>>;
	/**
	 * Codes that the definition does not know, with their counts: shown, never counted in `n`. The hundred most frequent;
	 * `…` are all others together.
	 */
	readonly unknown: Readonly<Record<string, number>>;
	/** Of numbers, and of ratings and matrices whose steps are numbers. */
	readonly summary?: NumberSummary;
	/** Of ratings: the two highest and the two lowest steps. */
	readonly topTwo?: BoxResult;
	readonly bottomTwo?: BoxResult;
	/** Of a ranking, by code. */
	readonly places?: Readonly<Record<string, PlaceResult>>;
}

export interface ScaleResult extends NumberSummary {
	readonly n: number;
	readonly counts: Readonly<Record<string, number>>;
	/** Of all counted answers: those with a code that never enters a statistic, and codes that the definition does not know. */
	readonly notInStatistics: number;
	readonly unknown: Readonly<Record<string, number>>;
	readonly topTwo: BoxResult;
	readonly bottomTwo: BoxResult;
}

/** How complete pairs compare ability with importance: the counts that the ranked discrepancy score is made of. */
export interface Discrepancies {
	/** Ability below importance. */
	readonly negative: number;
	readonly tied: number;
	/** Ability above importance. */
	readonly positive: number;
}

/** One row of the importance × ability grid. `n` + `missing` + `incomplete` + `changedVersion` = counted answers. */
export interface SkillResult {
	/** Complete pairs: answers with both an importance and an ability that enter statistics. */
	readonly n: number;
	/** Counted answers with neither, whether they were asked or not. */
	readonly missing: number;
	/** Answers with only one of the two, or with a code that does not enter statistics: in no figure below. */
	readonly incomplete: number;
	/** Answers to an earlier version of the grid, whose codes meant something else: in no figure below. */
	readonly changedVersion: number;
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
	/** Share of complete pairs with importance in the top two codes and ability in the bottom two; of fewer than four, in one. */
	readonly highNeed: number | null;
	readonly highNeedCount: number;
	readonly highNeedInterval: Interval | null;
	/** Standard competition ranking (1, 2, 2, 4), neediest first; null without complete pairs. */
	readonly rankByMwds: number | null;
	readonly rankByRds: number | null;
	/** By the share in high need. */
	readonly rankByHighNeed: number | null;
	/** The greatest difference between the three ranks; null without ranks. */
	readonly rankDifference: number | null;
	/** Answers that can teach or want to learn the skill; null when the survey does not ask that of this skill. */
	readonly canTeach: number | null;
	readonly wantToLearn: number | null;
}

/** What a group says of a skill. Scores rest on so few answers that groups have no distributions and no ranks. */
export interface GroupSkillResult {
	/** Complete pairs. */
	readonly n: number;
	readonly importance: number | null;
	readonly ability: number | null;
	readonly gap: number | null;
	readonly mwds: number | null;
	readonly highNeed: number | null;
	readonly highNeedCount: number;
	readonly canTeach: number | null;
	readonly wantToLearn: number | null;
}

export interface GroupResult {
	readonly counted: number;
	readonly skills: Readonly<Record<string, GroupSkillResult>>;
}

/** The skills by groups of answers. */
export interface Breakdown extends Dimension {
	/** Code of the group → its results; in the order of the definition, else of the codes. Only groups with answers. */
	readonly groups: Readonly<Record<string, GroupResult>>;
	/** Answers that are in no group. */
	readonly ungrouped: number;
}

/** The answers to one version of the definition. */
export interface VersionResult {
	/**
	 * Revision of the definition page; null for all answers that name none, or one that is not known: they are counted
	 * as answers to the current version.
	 */
	readonly revision: number | null;
	readonly counted: number;
	/** Whether it is the version with which all answers are counted. */
	readonly isCurrent: boolean;
	readonly isKnown: boolean;
	/** Names of the questions whose answers are left out, as their codes meant something else; all or some of their rows. */
	readonly changed: readonly string[];
	/** Names of the questions that asked in other words; their answers are counted. */
	readonly reworded: readonly string[];
}

/** Who could teach a skill and who wants to learn it: as the survey was answered, and in the exchange. */
export interface SkillBalance {
	/** Answers that can teach the skill; null when the survey does not ask that of this skill. */
	readonly canTeach: number | null;
	/** Answers that want to learn it. */
	readonly wantToLearn: number | null;
	/** Accounts that offer it now; null when the exchange was not looked at. */
	readonly offers: number | null;
	/** Accounts that seek it now. */
	readonly seeks: number | null;
	/** Demand − supply: `wantToLearn` − `canTeach`; above 0 where more want to learn than can teach. */
	readonly surveyDifference: number | null;
	/** Demand ÷ supply; null where nobody can teach (or it was not asked). */
	readonly surveyRatio: number | null;
	/** `seeks` − `offers`, `seeks` ÷ `offers`. */
	readonly exchangeDifference: number | null;
	readonly exchangeRatio: number | null;
}

/** All records have the order of the definition (and unknown codes that of their characters). */
export interface Results {
	readonly survey: string;
	/** What the answers speak for. */
	readonly population: Population;
	/** Answers that were counted. */
	readonly counted: number;
	/** Sorted by page. */
	readonly excluded: ExclusionList;
	readonly questions: Readonly<Record<string, QuestionResult>>;
	readonly skills: Readonly<Record<string, SkillResult>>;
	/** Skill → supply and demand: the skills of the grid, then those that people could choose, then those of the exchange. */
	readonly balance: Readonly<Record<string, SkillBalance>>;
	readonly breakdowns: readonly Breakdown[];
	/** By revision, those that are not known last. Only versions with answers. */
	readonly versions: readonly VersionResult[];
}
