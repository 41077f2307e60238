import { publishResults } from '../analysis/disclosure/publish-results';
import type { PublishedResults } from '../analysis/disclosure/published';
import type { Results } from '../analysis/results';
import type { Fault } from '../json/fault';
import type { PageTitles } from '../pages';
import type { Answer } from '../survey/answer';
import type { Survey } from '../survey/definition';

/** Which revision of whose page was counted. */
export type CountedAnswer = Pick<Answer, 'user' | 'page' | 'revision' | 'timestamp'>;

/** What the pages of a survey's results say, whatever their language. Nothing in it is withheld yet. */
export interface SurveyReport {
	readonly survey: Survey;
	/** The revision of the definition page with which the answers were counted. */
	readonly definitionRevision: number;
	readonly results: Results;
	/** What is wrong with the definition: told on the page, since its author seldom sees what the bot says. */
	readonly faults: readonly Fault[];
	/** Every answer that was counted, in any order. */
	readonly counted: readonly CountedAnswer[];
	readonly titles: PageTitles;
}

/** What of a report may be published. */
export function publishedResults( report: SurveyReport ): PublishedResults {
	return publishResults( report.results, report.survey );
}

/**
 * The day (YYYY-MM-DD, UTC) of the newest answer that was counted: how new the results are. Not the day of the run,
 * or every run would be an edit.
 *
 * @param counted
 * @return Null without answers
 */
export function newestAnswerDay( counted: readonly CountedAnswer[] ): string | null {
	return counted.reduce<string | null>( ( newest, { timestamp } ) => {
		const day = timestamp.slice( 0, 10 );
		return day !== '' && ( newest === null || day > newest ) ? day : newest;
	}, null );
}
