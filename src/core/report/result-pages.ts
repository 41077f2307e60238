/** All pages that the results of a survey stand on. */
import type { Messages } from '../i18n/messages';
import type { Taxonomy } from '../skills/taxonomy';
import { communityBlocks, withheldCommunity } from './community-page';
import { createPageContext, type PageContext } from './page-context';
import { LARGEST_PAGE } from './page-size';
import { type DataPage, layOutData } from './results-data';
import { writeResults } from './results-page';
import { HEADER, resultsTableParts } from './results-table';
import { publishedResults, type SurveyReport, waveChange } from './survey-report';
import { keptPages, unusedPages } from './unused-pages';
import { csvLine } from './csv';

export interface ResultPage {
	readonly title: string;
	/** Of a large result's data made whenever it is asked for. */
	readonly text: string;
	/** `block`: the text goes between the bot's markers, people may write around it. `whole`: the page is the bot's. */
	readonly kind: 'block' | 'whole';
	/** Of a `whole` page that is no wikitext. */
	readonly contentModel?: 'json' | 'text';
	/** Whether the page is only brought up to date where it is there, and not made: it has nothing to show. */
	readonly isOnlyKept?: boolean;
	/** Pages that are looked at as well where this one is there; the same function for all that stand beside it. */
	readonly following?: () => readonly ResultPage[];
	/** Texts in the language of the page, for the note beside the markers. */
	readonly language: Messages;
}

/**
 * The pages of a survey's results: `Results` in the language of the wiki, `Results/<lang>` in every language, one for
 * each community that took part, and the same as data. Withholds what may not be published. The same report gives the
 * same pages, byte for byte.
 *
 * @param report
 * @param languages - The wiki's content language, then the languages that there shall be a page in; the first may be
 *  among them again
 * @param taxonomy - For the labels of skills; null where there is none
 * @param largestPage - In bytes, of a page of data or of the table (`largestPageFor`)
 */
export function resultPages(
	report: SurveyReport, languages: readonly Messages[], taxonomy: Taxonomy | null, largestPage: number = LARGEST_PAGE,
): readonly ResultPage[] {
	const [ content ] = languages;
	if ( content === undefined ) {
		return [];
	}
	const { survey, titles } = report;
	const results = publishedResults( report );
	const change = waveChange( report, results );
	const isFirst = ( { language }: Messages, index: number ): boolean =>
		languages.findIndex( ( other ) => other.language === language ) === index;
	const distinct = languages.filter( isFirst );
	const byCode = distinct.slice().sort( ( a, b ) => a.language < b.language ? -1 : 1 );
	const { pages: dataPages, isEarlierCut } = layOutData( report, results, change, largestPage );
	// What the next run does not know is not shown: it would take it away although nothing has changed.
	const shown = !isEarlierCut || results.earlier === undefined ? results :
		{ ...results, earlier: { ...results.earlier, breakdowns: [] } };
	const texts = { messages: content, locale: survey.locale, taxonomy };
	const parts = resultsTableParts( survey, results, texts, largestPage, change );
	const contextIn = ( language: Messages ): PageContext =>
		createPageContext( report, shown, language, taxonomy, byCode, change, true, parts.length );
	const pages = distinct.map( ( language ): ResultPage => (
		{ title: titles.resultsIn( survey.id, language.language ), text: writeResults( contextIn( language ) ), kind: 'block', language }
	) );
	const context = contextIn( content );
	const tables = parts.map( ( text, index ): ResultPage => ( {
		title: index === 0 ? titles.resultsTable( survey.id ) : titles.resultsPart( survey.id, 'table', index + 1 ),
		text, kind: 'whole', contentModel: 'text', language: content,
	} ) );
	const data = dataPages.map( ( page: DataPage ): ResultPage => ( {
		title: page.title,
		get text(): string {
			return page.text;
		},
		kind: 'whole', contentModel: 'json', language: content,
	} ) );
	return [
		{ ...pages[ 0 ] as ResultPage, title: titles.results( survey.id ) },
		...pages,
		...communityBlocks( context ).map( ( { community, text } ): ResultPage => ( {
			title: titles.communityResults( survey.id, community ),
			// A page from the time when more could be shown does not go on showing it.
			...text === null ? { text: withheldCommunity( context ), isOnlyKept: true } : { text },
			kind: 'block',
			language: content,
		} ) ),
		...tables,
		...data,
		...keptPages( unusedPages( titles, survey.id, [ ...tables, ...data ].map( ( { title } ) => title ), csvLine( HEADER ),
			content.text( 'localskills-results-page-unused' ) ), content ),
	];
}
