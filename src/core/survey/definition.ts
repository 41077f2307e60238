/**
 * A survey as the rest of the code sees it: read from a definition page, every shorthand of the
 * SurveyJS dialect spelled out. `readDefinition` makes it; nothing else does.
 */
import type { LocalizedText } from '../i18n/localized-text';
import type { Condition } from './conditions/condition';

export interface Choice {
	/** The code that answers store. */
	readonly value: string;
	/** Null where the definition gives no text: a skill's own label is shown, or the code. */
	readonly text: LocalizedText | null;
	/** Offered only when this holds; null: always. */
	readonly visibleIf: Condition | null;
	/** No longer offered. Answers that have it keep it, and it stays in the results. */
	readonly isRetired: boolean;
}

/** What every element of a page has, question or not. */
interface ElementBase {
	readonly name: string;
	readonly title: LocalizedText | null;
	readonly description: LocalizedText | null;
	/** Shown only when this holds; null: always. */
	readonly visibleIf: Condition | null;
}

interface QuestionBase extends ElementBase {
	readonly isRequired: boolean;
	/** Required when this holds, and then `isRequired` does not count; null: as `isRequired` says. */
	readonly requiredIf: Condition | null;
	/** No longer asked. Answers that have it keep it, and it stays in the results. */
	readonly isRetired: boolean;
}

/**
 * Where the choices of a question come from, if the definition does not list them: the skills of the taxonomy, the
 * languages that the wiki knows, the wikis of the Wikimedia movement.
 */
export type ChoiceSource = 'skills' | 'languages' | 'wikis';

/** Choices that have a meaning of their own, after all others. Their codes: see `special-choices.ts`. */
export interface SpecialChoices {
	/** `other`, with a text of the person's own under the parameter `<name>.other`. */
	readonly other: Choice | null;
	/** `none`: excludes all others. Enters the statistics. */
	readonly none: Choice | null;
	/** `refused`, "prefer not to say": excludes all others, never enters a statistic. */
	readonly refused: Choice | null;
	/** `dontknow`: excludes all others, never enters a statistic. */
	readonly dontKnow: Choice | null;
}

interface ChoiceQuestionBase extends QuestionBase {
	/** The listed choices, then the special ones. Empty until `withSkills` gave those of a `choicesFrom`. */
	readonly choices: readonly Choice[];
	readonly special: SpecialChoices;
}

/** Single choice, all in view. */
export interface RadiogroupQuestion extends ChoiceQuestionBase {
	readonly type: 'radiogroup';
}

/** Single choice from a list that opens. */
export interface DropdownQuestion extends ChoiceQuestionBase {
	readonly type: 'dropdown';
	readonly choicesFrom: ChoiceSource | null;
}

/** Multiple choice, all in view. */
export interface CheckboxQuestion extends ChoiceQuestionBase {
	readonly type: 'checkbox';
	readonly minSelectedChoices: number | null;
	readonly maxSelectedChoices: number | null;
}

/** Multiple choice by searching and picking: of skills, languages, wikis, or a long list. */
export interface TagboxQuestion extends ChoiceQuestionBase {
	readonly type: 'tagbox';
	readonly choicesFrom: ChoiceSource | null;
	readonly minSelectedChoices: number | null;
	readonly maxSelectedChoices: number | null;
}

/** An order of choices, best first. An answer holds the codes in that order. */
export interface RankingQuestion extends QuestionBase {
	readonly type: 'ranking';
	readonly choices: readonly Choice[];
	/** True: people pick those they rank; false: all are ranked. SurveyJS's `selectToRankEnabled`. */
	readonly isSelectToRank: boolean;
	readonly minSelectedChoices: number | null;
	readonly maxSelectedChoices: number | null;
}

/** A step on a scale with named ends. */
export interface RatingQuestion extends QuestionBase {
	readonly type: 'rating';
	/** The steps, lowest first: `rateValues`, or the numbers from `rateMin` to `rateMax` by `rateStep`. */
	readonly choices: readonly Choice[];
	readonly minRateDescription: LocalizedText | null;
	readonly maxRateDescription: LocalizedText | null;
	readonly special: SpecialChoices;
}

/** Yes or no, stored as `true` and `false`. */
export interface BooleanQuestion extends QuestionBase {
	readonly type: 'boolean';
	/** Two choices: `true`, then `false`. */
	readonly choices: readonly Choice[];
	readonly special: SpecialChoices;
}

export type TextInputType = 'text' | 'number' | 'url' | 'date' | 'month';

/** One line of text, a number, a web address, a day (YYYY-MM-DD) or a month (YYYY-MM). */
export interface TextQuestion extends QuestionBase {
	readonly type: 'text';
	readonly inputType: TextInputType;
	/** Of a number: a decimal number as a string; of a day or month: as answers write it. Inclusive. */
	readonly min: string | null;
	readonly max: string | null;
	/** Of a number: only whole numbers are taken. */
	readonly isInteger: boolean;
	/** In characters as a person counts them (UTF-16 code units, as HTML's maxlength does). */
	readonly maxLength: number | null;
	readonly placeholder: LocalizedText | null;
}

/** Text of several lines. */
export interface CommentQuestion extends QuestionBase {
	readonly type: 'comment';
	/** In characters as a person counts them (UTF-16 code units, as HTML's maxlength does). */
	readonly maxLength: number | null;
}

/** One choice for every row, all rows with the same choices. An answer has `<name>.<row>`. */
export interface MatrixQuestion extends QuestionBase {
	readonly type: 'matrix';
	/** SurveyJS calls the choices `columns`. */
	readonly choices: readonly Choice[];
	readonly rows: readonly Choice[];
	/** Every visible row is required, once the question is. SurveyJS's `eachRowRequired`. */
	readonly isEachRowRequired: boolean;
}

export interface GridColumn {
	readonly name: string;
	readonly title: LocalizedText | null;
	readonly choices: readonly Choice[];
}

/** SurveyJS's `matrixdropdown`. An answer has `<name>.<row>.<column>`. */
export interface GridQuestion extends QuestionBase {
	readonly type: 'matrixdropdown';
	readonly columns: readonly GridColumn[];
	/** Empty until `withSkills` gave those of `rowsFrom`. */
	readonly rows: readonly Choice[];
	/** The skill whose skills below it (those that have none below themselves) are the rows; `''`: of the whole taxonomy. */
	readonly rowsFrom: string | null;
}

export type Question =
	RadiogroupQuestion | DropdownQuestion | CheckboxQuestion | TagboxQuestion | RankingQuestion | RatingQuestion |
	BooleanQuestion | TextQuestion | CommentQuestion | MatrixQuestion | GridQuestion;

/** A text between the questions. SurveyJS's `html`, but its text is text: nothing in it is markup. */
export interface Note extends ElementBase {
	readonly type: 'html';
	readonly text: LocalizedText;
}

/** Questions that belong together, under a heading. */
export interface Panel extends ElementBase {
	readonly type: 'panel';
	readonly elements: readonly SurveyElement[];
}

export type SurveyElement = Question | Note | Panel;

export interface SurveyPage extends ElementBase {
	readonly elements: readonly SurveyElement[];
}

export type SurveyStatus = 'draft' | 'open' | 'paused' | 'closed' | 'archived';

export interface Measures {
	/** Name of the importance × ability grid (columns `importance` and `ability`). */
	readonly grid: string | null;
	/** Names of the multiple choice (or ranking) questions over skills. */
	readonly wantToLearn: string | null;
	readonly canTeach: string | null;
	/** Names of choice questions by which the skills are broken down, such as role or region. */
	readonly groupBy: readonly string[];
}

/**
 * Who or what one answer speaks for. One survey asks one population, and answers of different populations never stand
 * in one figure: an affiliate with two hundred members is not one more person.
 */
export type Population = 'individuals' | 'affiliates' | 'partners' | 'society';

/** Whom the survey invites. An invitation, not a lock: the bot counts every answer. */
export interface Audience {
	readonly population: Population;
	readonly description: LocalizedText | null;
	/** Accounts with at least this many edits on the wiki. */
	readonly minEdits: number;
	/** Members of any of these user groups; everybody when empty. */
	readonly groups: readonly string[];
}

/** The questions that a survey shares with other communities' surveys, to be rolled up with theirs. */
export interface CoreModule {
	/** Id of the survey whose definition is the module. */
	readonly id: string;
	/** Names of its questions that this survey has taken over, with the same types and codes. */
	readonly questions: readonly string[];
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
	/** Codes that never enter a statistic, such as `na`; `refused` and `dontknow` always among them. */
	readonly notInStatistics: readonly string[];
	/** Individuals, everybody invited, when the definition has none. */
	readonly audience: Audience;
	readonly measures: Measures;
	/** Null: all questions are the community's own. */
	readonly core: CoreModule | null;
	/** Id of the survey that this one repeats (the wave before it); null for a first wave. */
	readonly follows: string | null;
}
