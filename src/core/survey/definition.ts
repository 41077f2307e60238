/**
 * A survey as the rest of the code sees it: read from a definition page, every shorthand of the
 * SurveyJS dialect spelled out. `readDefinition` makes it; nothing else does.
 */
import type { LocalizedText } from '../i18n/localized-text';

export interface Choice {
	/** The code that answers store. */
	readonly value: string;
	/** Null where the definition gives no text: a skill's own label is shown, or the code. */
	readonly text: LocalizedText | null;
}

interface QuestionBase {
	readonly name: string;
	readonly title: LocalizedText | null;
	readonly description: LocalizedText | null;
	readonly isRequired: boolean;
}

export interface RadiogroupQuestion extends QuestionBase {
	readonly type: 'radiogroup';
	readonly choices: readonly Choice[];
}

export interface CheckboxQuestion extends QuestionBase {
	readonly type: 'checkbox';
	readonly choices: readonly Choice[];
	readonly minSelectedChoices: number | null;
	readonly maxSelectedChoices: number | null;
}

export interface GridColumn {
	readonly name: string;
	readonly title: LocalizedText | null;
	readonly choices: readonly Choice[];
}

/** SurveyJS's `matrixdropdown`. */
export interface GridQuestion extends QuestionBase {
	readonly type: 'matrixdropdown';
	readonly columns: readonly GridColumn[];
	readonly rows: readonly Choice[];
}

export interface CommentQuestion extends QuestionBase {
	readonly type: 'comment';
	/** In characters as a person counts them (UTF-16 code units, as HTML's maxlength does). */
	readonly maxLength: number | null;
}

export type Question = RadiogroupQuestion | CheckboxQuestion | GridQuestion | CommentQuestion;

export interface SurveyPage {
	readonly name: string;
	readonly title: LocalizedText | null;
	readonly description: LocalizedText | null;
	readonly elements: readonly Question[];
}

export type SurveyStatus = 'draft' | 'open' | 'closed' | 'archived';

export interface Measures {
	/** Name of the importance × ability grid (columns `importance` and `ability`). */
	readonly grid: string | null;
	/** Names of the multiple choice questions over skills. */
	readonly wantToLearn: string | null;
	readonly canTeach: string | null;
}

/** Whom the survey invites. An invitation, not a lock: the bot counts every answer. */
export interface Audience {
	readonly description: LocalizedText | null;
	/** Accounts with at least this many edits on the wiki. */
	readonly minEdits: number;
	/** Members of any of these user groups; everybody when empty. */
	readonly groups: readonly string[];
}

export interface Survey {
	readonly id: string;
	/** Language code of the texts under `default`; null when the definition does not say. */
	readonly locale: string | null;
	readonly status: SurveyStatus;
	/** ISO dates (YYYY-MM-DD, UTC), both inclusive; null when open-ended. */
	readonly opens: string | null;
	readonly closes: string | null;
	readonly title: LocalizedText | null;
	readonly description: LocalizedText | null;
	readonly pages: readonly SurveyPage[];
	/** A question with fewer usable answers than this is not shown. */
	readonly minAnswers: number;
	/** A count from 1 to this minus one is not shown. */
	readonly minCell: number;
	/** Codes that never enter a statistic, such as `na`. */
	readonly notInStatistics: readonly string[];
	readonly audience: Audience | null;
	readonly measures: Measures;
}
