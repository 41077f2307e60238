/** What changed from one wave of a survey to the next, and what cannot be told. */
import type { PublishedResults, Shown } from './disclosure/published';
import type { Interval } from './wilson-interval';

/** What is compared: of each wave what is published, and nothing else. */
export type PublishedWave = Pick<PublishedResults, 'survey' | 'counted' | 'questions' | 'skills'>;

export interface Change {
	readonly before: number;
	readonly now: number;
	/** `now` − `before`. */
	readonly difference: number;
}

/** A share, 0 to 1. Its difference, −1 to 1, times 100 is in percentage points. */
export interface ShareChange extends Change {
	readonly countBefore: number;
	readonly countNow: number;
	/**
	 * 95 % interval of the difference. `WaveComparison.isPaired` tells whether it takes account of those who answered both
	 * times, or is as if other people had answered each time.
	 */
	readonly interval: Interval;
	/** Whether it is greater than chance explains, also in view of how many shares are compared (Holm's procedure, 5 %). */
	readonly isClear: boolean;
}

export interface RankChange {
	/** As each wave's results have it. */
	readonly before: number;
	readonly now: number;
	/** How many places it moved towards the neediest, among the skills that are ranked in both waves. */
	readonly places: number;
}

export interface SkillChange {
	/** Complete pairs. */
	readonly n: Change;
	readonly importance: Change;
	readonly ability: Change;
	readonly gap: Change;
	readonly mwds: Change;
	readonly rds: Change;
	/** Withheld where it is in one of the waves. */
	readonly highNeed: Shown<ShareChange>;
	readonly rankByMwds: RankChange | null;
	readonly rankByRds: RankChange | null;
}

export interface QuestionChange {
	readonly n: Change;
	/** The choices that both waves have. */
	readonly choices: Readonly<Record<string, Shown<ShareChange>>>;
	/** Choices that only one of the waves has: who has more to choose from chooses each less often. */
	readonly onlyBefore: readonly string[];
	readonly onlyNow: readonly string[];
	/** Of numbers and scales. */
	readonly mean?: Shown<Change>;
}

/**
 * Why there is nothing to compare: only one wave has it; the same codes mean something else; it is withheld in one of
 * the waves; nobody answered in one of them.
 */
export type NotComparedReason = 'new' | 'gone' | 'changed' | 'withheld' | 'no-answers';

export interface NotCompared {
	readonly part: 'skill' | 'question';
	/** Id of the skill, or name of the question's parameter. */
	readonly name: string;
	readonly reason: NotComparedReason;
}

export interface WaveComparison {
	readonly before: Pick<PublishedWave, 'survey' | 'counted'>;
	readonly now: Pick<PublishedWave, 'survey' | 'counted'>;
	/** Accounts that answered both times; null where that is not known. */
	readonly accountsInBoth: Shown<number> | null;
	/** Whether the intervals take account of what those accounts said each time. */
	readonly isPaired: boolean;
	/** How many shares are compared: about one in twenty would have an interval without 0 by chance alone. */
	readonly comparisons: number;
	readonly skills: Readonly<Record<string, SkillChange>>;
	readonly questions: Readonly<Record<string, QuestionChange>>;
	/** In the order of the survey as it is now, what is gone last. */
	readonly notCompared: readonly NotCompared[];
}
