/** Results as they may be published: the shape of `Results`, with `Withheld` where a figure would tell of too few people. */
import type { Dimension } from '../breakdown-tally';
import type { Quadrant, QuadrantPoint } from '../quadrant';
import type {
	BoxResult, ChoiceResult, Discrepancies, GroupSkillResult, NumberSummary, PlaceResult, QuestionResult, Results, ScaleResult,
	SkillBalance, SkillResult, VersionResult,
} from '../results';
import type { Interval } from '../wilson-interval';
import type { AnswerChange } from './decide-release';
import type { QuestionTrail } from './question-trail';
import type { RatingState } from './rating-state';

/**
 * Why figures are withheld: fewer than `minAnswers` answers; a count below `minCell`, or one that would give such a
 * count away; everybody gave the same answer, so that the figure would tell what each of them said; so little has changed
 * since the last release that the difference would tell of too few people.
 */
export type WithheldReason = 'few-answers' | 'small-counts' | 'unanimous' | 'little-change';

/** Stands where the figures would be. */
export interface Withheld {
	readonly withheld: WithheldReason;
}

/** A figure, or why there is none. */
export type Shown<T> = T | Withheld;

export interface PublishedSummary extends Pick<NumberSummary, 'mean'> {
	readonly sd: Shown<number | null>;
	readonly median: Shown<number | null>;
}

export interface PublishedPlace extends Pick<PlaceResult, 'first'> {
	readonly meanPlace: Shown<number | null>;
}

export interface PublishedQuestion extends Pick<QuestionResult, 'n'> {
	/** Where one of the four below is withheld, they are counted in here. */
	readonly missing: number;
	readonly notAsked: Shown<number>;
	readonly notInStatistics: Shown<number>;
	readonly unusable: Shown<number>;
	readonly changedVersion: Shown<number>;
	readonly choices: Readonly<Record<string, Shown<ChoiceResult>>>;
	/** With thresholds only what as many gave, and nothing says whether there is more. */
	readonly unknown: Shown<Readonly<Record<string, number>>>;
	readonly summary?: Shown<PublishedSummary>;
	readonly topTwo?: Shown<BoxResult>;
	readonly bottomTwo?: Shown<BoxResult>;
	readonly places?: Readonly<Record<string, Shown<PublishedPlace>>>;
}

export interface PublishedScale extends Pick<ScaleResult, 'n' | 'mean'> {
	readonly sd: Shown<number | null>;
	readonly median: Shown<number | null>;
	readonly counts: Shown<Readonly<Record<string, number>>>;
	readonly notInStatistics: Shown<number>;
	readonly unknown: Shown<Readonly<Record<string, number>>>;
	readonly topTwo: Shown<BoxResult>;
	readonly bottomTwo: Shown<BoxResult>;
}

/** Ranks and quadrants are among the skills that are shown. */
export interface PublishedSkill extends Pick<
	SkillResult, 'n' | 'gap' | 'mwds' | 'rds' | 'rankByMwds' | 'rankByRds' | 'rankByHighNeed' | 'rankDifference'
> {
	/** All who did not rate it where the two below, and what scales say of them, are withheld: with thresholds, always. */
	readonly missing: number;
	readonly incomplete: Shown<number>;
	readonly changedVersion: Shown<number>;
	readonly importance: PublishedScale;
	readonly ability: PublishedScale;
	readonly discrepancies: Shown<Discrepancies>;
	readonly highNeed: Shown<number | null>;
	readonly highNeedCount: Shown<number>;
	readonly highNeedInterval: Shown<Interval | null>;
	readonly quadrant: Quadrant | null;
	/** As in the questions that they are counts of. */
	readonly canTeach: Shown<number | null>;
	readonly wantToLearn: Shown<number | null>;
}

export interface PublishedGroupSkill extends Pick<GroupSkillResult, 'n' | 'importance' | 'ability' | 'gap' | 'mwds'> {
	readonly highNeed: Shown<number | null>;
	readonly highNeedCount: Shown<number>;
	readonly canTeach: Shown<number | null>;
	readonly wantToLearn: Shown<number | null>;
}

export interface PublishedGroup {
	readonly counted: number;
	readonly skills: Readonly<Record<string, Shown<PublishedGroupSkill>>>;
}

export interface PublishedBreakdown extends Dimension {
	/** Why the breakdown is withheld as a whole: then there are no groups. Left out where it is not. */
	readonly withheld?: WithheldReason;
	readonly groups: Readonly<Record<string, Shown<PublishedGroup>>>;
	readonly ungrouped: Shown<number>;
}

export interface PublishedBalance extends Pick<SkillBalance, 'offers' | 'seeks' | 'exchangeDifference' | 'exchangeRatio'> {
	/** As in the questions that they are counts of. */
	readonly canTeach: Shown<number | null>;
	readonly wantToLearn: Shown<number | null>;
	readonly surveyDifference: Shown<number | null>;
	readonly surveyRatio: Shown<number | null>;
}

export interface PublishedVersion extends Omit<VersionResult, 'counted'> {
	readonly counted: Shown<number>;
}

/** Kendall's tau-b between the rankings of the skills that are shown; null where there is no order to compare. */
export interface Agreement {
	readonly mwdsRds: number | null;
	readonly mwdsHighNeed: number | null;
	readonly rdsHighNeed: number | null;
}

export interface PublishedResults extends Pick<Results, 'survey' | 'population' | 'counted' | 'excluded'> {
	readonly questions: Readonly<Record<string, Shown<PublishedQuestion>>>;
	readonly skills: Readonly<Record<string, Shown<PublishedSkill>>>;
	/** Where the quadrants of importance and ability meet; null without a skill. */
	readonly cross: QuadrantPoint | null;
	readonly agreement: Agreement;
	readonly balance: Readonly<Record<string, PublishedBalance>>;
	readonly breakdowns: readonly PublishedBreakdown[];
	readonly versions: readonly PublishedVersion[];
	/**
	 * What has been published before of parts that are withheld now, wholly or partly, since too little has changed: it
	 * counts the answers of that time. Left out where there is nothing.
	 */
	readonly earlier?: PublishedBefore;
	/**
	 * Of questions that hide something what releases have shown, one after the other, where that is not what is shown now
	 * alone: the next release is put beside all of it. Left out where there is nothing.
	 */
	readonly trails?: Readonly<Record<string, QuestionTrail>>;
	/**
	 * What releases before this one have shown of skills that are withheld now, wholly or in part: the next release is put
	 * beside all of it. Oldest first; left out where there is nothing.
	 */
	readonly ratingTrail?: readonly RatingState[];
}

/** What was published before, wholly or in part. */
export type PublishedBefore = Pick<PublishedResults, 'questions' | 'skills' | 'breakdowns'>;

/** The last release, as its data say. */
export interface LastRelease {
	readonly published: PublishedBefore & Pick<PublishedResults, 'earlier' | 'trails' | 'ratingTrail'> &
		Partial<Pick<PublishedResults, 'counted'>>;
	readonly thresholds: Thresholds;
	/** Answers that have come, and gone, since; a changed one is one of each. */
	readonly change: Pick<AnswerChange, 'added' | 'removed'>;
}

/** What a survey says about what may be shown. */
export interface Thresholds {
	readonly minAnswers: number;
	readonly minCell: number;
}

/** Whether a figure is withheld. */
export function isWithheld( value: unknown ): value is Withheld {
	return typeof value === 'object' && value !== null && 'withheld' in value;
}

/**
 * Why a figure that rests on `n` answers is withheld as a whole. Nobody at all is nothing to withhold, where a single
 * answer would be shown.
 *
 * @param n
 * @param thresholds
 * @return Null when it is not
 */
export function tooFew( n: number, thresholds: Thresholds ): Withheld | null {
	return n < thresholds.minAnswers && !( n === 0 && thresholds.minAnswers <= 1 ) ? { withheld: 'few-answers' } : null;
}

/** Whether a count is too small to be shown. */
export function isSmall( count: number, { minCell }: Thresholds ): boolean {
	return count > 0 && count < minCell;
}

/** Stands where a small count, or one that would give it away, would be. */
export const SMALL_COUNTS: Withheld = { withheld: 'small-counts' };

/** Stands where the difference from what was published before would tell too much. */
export const LITTLE_CHANGE: Withheld = { withheld: 'little-change' };
