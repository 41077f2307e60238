/** Counts a survey as the bot does, and has the wiki show what the bot would save. */
import { createPageContext } from '../../core/report/page-context';
import { writeResultsData } from '../../core/report/results-data';
import { writeResults } from '../../core/report/results-page';
import { writeResultsTable } from '../../core/report/results-table';
import { publishedResults, type SurveyReport, waveChange } from '../../core/report/survey-report';
import { createDefinitionReader } from '../../wiki/counting/contributions';
import { countExchange } from '../../wiki/counting/count-exchange';
import { countSurvey } from '../../wiki/counting/count-survey';
import { openCountingPlace } from '../../wiki/counting/counting-place';
import type { ResultsReader } from '../../wiki/results-reader';
import type { ResultsContext } from './results-context';

export type CountingPhase = 'survey' | 'answers' | 'results';

export interface ResultsNow {
	readonly report: SurveyReport;
	/** No figures may be shown: none are saved yet, or too few answers have changed since and those cannot be read any more. */
	readonly isFrozen: boolean;
	/** The first of both. */
	readonly isUnsaved: boolean;
	/** Answers that have come or changed and are not in the figures. */
	readonly pending: number;
	/** When the saved results were last changed (ISO 8601, UTC); null when none are. */
	readonly savedAt: string | null;
	/** The results as the wiki shows them; null where they are frozen, or the wiki could not. */
	readonly html: string | null;
	/** The results as files: the text of `Results/data.json`, and of the table for spreadsheets. */
	readonly files: { readonly json: string; readonly csv: string } | null;
	/** Why the wiki could not show them. */
	readonly fault: unknown;
}

export interface CountingObserver {
	onPhase( phase: CountingPhase ): void;
	/** Told how many pages of answers have been read. */
	onPages( count: number ): void;
	/** Whether somebody does not want to wait any longer. */
	readonly signal: { readonly aborted: boolean };
}

/**
 * @param context
 * @param reader - For this counting
 * @param observer
 * @return Rejects with a SurveyFault where there is nothing to count, with a SaveFault where the wiki did not answer
 */
export async function countNow(
	context: ResultsContext, reader: ResultsReader, observer: CountingObserver,
): Promise<ResultsNow> {
	const { surveyId, reportMessages } = context;
	observer.onPhase( 'survey' );
	const home = await openCountingPlace( reader, true, reportMessages );
	let isReading = false;
	const { report, taxonomy, isFrozen, isUnsaved, pending } = await countSurvey( {
		home,
		// Of the other wikis that a bot may read, a page knows nothing.
		others: [],
		definitionsOf: createDefinitionReader(),
		exchange: () => countExchange( home, context.now().toISOString().slice( 0, 10 ) ),
		writer: null,
		isLook: true,
		messages: reportMessages,
	}, surveyId, {
		signal: observer.signal,
		onPages( count ) {
			if ( !isReading ) {
				isReading = true;
				observer.onPhase( 'answers' );
			}
			observer.onPages( count );
		},
	} );
	observer.onPhase( 'results' );
	const savedAt = await reader.lastChanged( home.titles.resultsData( surveyId ) );
	const counted = { report, isFrozen, isUnsaved, pending, savedAt, fault: null };
	if ( isFrozen ) {
		return { ...counted, html: null, files: null };
	}
	const { survey } = report;
	const published = publishedResults( report );
	const change = waveChange( report, published );
	const page = createPageContext( report, published, reportMessages, taxonomy, [ reportMessages ], change, false );
	const text = writeResults( page );
	const files = {
		json: writeResultsData( report, published, change ), csv: writeResultsTable( survey, published, page.texts, change ),
	};
	try {
		return { ...counted, files, html: await reader.render( text, home.titles.results( surveyId ) ) };
	} catch ( fault ) {
		if ( observer.signal.aborted ) {
			throw fault;
		}
		// What was counted can still be downloaded.
		return { ...counted, files, html: null, fault };
	}
}
