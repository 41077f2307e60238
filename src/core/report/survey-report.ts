import { publishResults } from '../analysis/disclosure/publish-results';
import type { LastRelease, PublishedResults } from '../analysis/disclosure/published';
import { compareWaves } from '../analysis/compare-waves';
import type { Results } from '../analysis/results';
import type { WaveComparison } from '../analysis/wave-comparison';
import type { WavePairs } from '../analysis/wave-pairs';
import type { Fault } from '../json/fault';
import type { PageTitles } from '../pages';
import type { Survey } from '../survey/definition';
import type { CountedAnswers } from './counted-answers';

/**
 * Answers that have come, gone or changed since the results were published, and wait for others. How many they are is
 * not told: the page would change with each of them.
 */
export interface HeldAnswers {
	/** They are shown once there are this many. */
	readonly needed: number;
}

/** The wave before this one, as far as it is published. */
export interface PreviousWave {
	readonly survey: Survey;
	readonly published: PublishedResults;
	/** Accounts that answered both times. */
	readonly accountsInBoth: number;
	/** What they said each time; null or left out where that may not be told, or would take too long to find out. */
	readonly pairs?: WavePairs | null;
}

/** What the pages of a survey's results say, whatever their language. Nothing in it is withheld yet. */
export interface SurveyReport {
	readonly survey: Survey;
	/** The revision of the definition page with which the answers were counted. */
	readonly definitionRevision: number;
	readonly results: Results;
	/** What is wrong with the definition: told on the page, since its author seldom sees what the bot says. */
	readonly faults: readonly Fault[];
	readonly counted: CountedAnswers;
	/** Null or left out: none wait. */
	readonly held?: HeldAnswers | null;
	/** What was published before, to compare with; null or left out: nothing, or it is not known. */
	readonly last?: LastRelease | null;
	/** Null or left out: this is the first wave, or the one before cannot be read. */
	readonly previous?: PreviousWave | null;
	/** The community of the wiki that the results stand on; left out where answers come from a file. */
	readonly home?: string;
	readonly titles: PageTitles;
}

/** What of a report may be published. */
export function publishedResults( report: SurveyReport ): PublishedResults {
	return publishResults( report.results, report.survey, report.last ?? null );
}

/** What has changed since the wave before, by what is published of both; null without one. */
export function waveChange( { previous = null, survey }: SurveyReport, published: PublishedResults ): WaveComparison | null {
	return previous === null ? null :
		compareWaves( published, survey, previous.published, previous.survey, previous.accountsInBoth, previous.pairs ?? null );
}
