/** All pages about who could meet whom and what is missing, in every language, and the same as data. */
import { writeJsonPage } from '../../json/write-json';
import type { ResultPage } from '../../report/result-pages';
import { keptPages, unusedNumbers } from '../../report/unused-pages';
import { elsewhereBlock } from '../elsewhere/elsewhere-page';
import type { Elsewhere } from '../elsewhere/listed-elsewhere';
import type { ExchangeReport } from '../exchange-report';
import type { ReasonWords } from '../reason-text';
import { type ExchangeDataPage, snapshotPages } from '../snapshot-pages';
import type { SurveyFigures } from '../survey-figures';
import { createExchangePageContext, type ExchangeBlock } from './exchange-page';
import { matchesPages } from './matches-page';
import { needsBlock, needsData } from './needs-page';

export interface ReportPagesOptions {
	/** Of the surveys whose results came last, the newest first. */
	readonly surveys: readonly SurveyFigures[];
	/** Fewer people than these are not shown by themselves. */
	readonly minCell: number;
	/** Who is listed in the Capacity Exchange; null, or left out, where no table of it is kept. */
	readonly elsewhere?: Elsewhere | null;
	/** In bytes, of a page of data (`largestPageFor`). */
	readonly largestPage?: number;
}

/**
 * The pages in the order in which they are to be saved: those in each language, so that what leads to them finds them;
 * then those in the content's language, and the data.
 * Where nobody offers or seeks anything, pages that are not there are not made. The same report gives the same pages,
 * byte for byte.
 *
 * @param report
 * @param languages - Words in the language of the wiki's content, then those of the languages that there shall be a page
 *  in; the first may be among them again
 * @param options
 */
export function reportPages(
	report: ExchangeReport, languages: readonly ReasonWords[], options: ReportPagesOptions,
): readonly ResultPage[] {
	const [ content ] = languages;
	if ( content === undefined ) {
		return [];
	}
	const { titles } = report;
	const isOnlyKept = report.records.length === 0;
	const distinct = languages.filter( ( { messages }, index ) =>
		languages.findIndex( ( other ) => other.messages.language === messages.language ) === index );
	const byCode = distinct.map( ( { messages } ) => messages ).sort( ( a, b ) => a.language < b.language ? -1 : 1 );
	const { elsewhere = null } = options;
	const contexts = distinct.map( ( words ) => (
		{ ...createExchangePageContext( report, words, byCode ), ...options, elsewhere }
	) );
	const matches = contexts.map( matchesPages );
	const needs = contexts.map( needsBlock );
	const others = contexts.map( elsewhereBlock );
	const snapshot = snapshotPages( report, options.largestPage );
	const data: ExchangeDataPage[] = [
		...snapshot,
		{ title: titles.needsData(), text: writeJsonPage( needsData( { report, ...options, elsewhere } ) ) },
	];
	const blocks = [
		...matches.reduce( ( all, pages ) => all.concat( pages ), [] ),
		...needs,
		{ ...matches[ 0 ]?.[ 0 ] as ResultPage, title: titles.matches() },
		{ ...needs[ 0 ] as ResultPage, title: titles.needs() },
	];
	return [
		// People elsewhere are worth a page where nobody has begun here.
		...[ ...others, { ...others[ 0 ] as ExchangeBlock, title: titles.capacityExchange() } ]
			.map( ( page ): ResultPage => ( { ...page, kind: 'block' } ) ),
		...blocks.map( ( page ): ResultPage => ( { ...page, kind: 'block', isOnlyKept: isOnlyKept || page.isOnlyKept === true } ) ),
		...data.map( ( page ): ResultPage => (
			{ ...page, kind: 'whole', contentModel: 'json', language: content.messages, isOnlyKept }
		) ),
		...keptPages( unusedNumbers( titles.matchesData, snapshot.length + 1, { text: writeJsonPage( {} ), contentModel: 'json' } ),
			content.messages ),
	];
}
