/** All pages that the results of a survey stand on. */
import type { Messages } from '../i18n/messages';
import type { Taxonomy } from '../skills/taxonomy';
import { createPageContext } from './page-context';
import { writeResultsData } from './results-data';
import { writeResults } from './results-page';
import { publishedResults, type SurveyReport } from './survey-report';

export interface ResultPage {
	readonly title: string;
	readonly text: string;
	/** `block`: the text goes between the bot's markers, people may write around it. `whole`: the page is the bot's. */
	readonly kind: 'block' | 'whole';
	/** Of a `whole` page that is no wikitext. */
	readonly contentModel?: 'json' | 'text';
	/** Texts in the language of the page, for the note beside the markers. */
	readonly language: Messages;
}

/**
 * The pages of a survey's results: `Results` in the language of the wiki, `Results/<lang>` in every language, and the
 * same as data. Withholds what may not be published. The same report gives the same pages, byte for byte.
 *
 * @param report
 * @param languages - The wiki's content language, then the languages that there shall be a page in; the first may be
 *  among them again
 * @param taxonomy - For the labels of skills; null where there is none
 */
export function resultPages(
	report: SurveyReport, languages: readonly Messages[], taxonomy: Taxonomy | null,
): readonly ResultPage[] {
	const [ content ] = languages;
	if ( content === undefined ) {
		return [];
	}
	const { survey, titles } = report;
	const results = publishedResults( report );
	const written = new Map<string, ResultPage>();
	for ( const language of languages ) {
		if ( !written.has( language.language ) ) {
			written.set( language.language, {
				title: titles.resultsIn( survey.id, language.language ),
				text: writeResults( createPageContext( report, results, language, taxonomy ) ),
				kind: 'block',
				language,
			} );
		}
	}
	const pages = Array.from( written.values() );
	return [
		{ ...pages[ 0 ] as ResultPage, title: titles.results( survey.id ) },
		...pages,
		{
			title: titles.resultsData( survey.id ), text: writeResultsData( report, results ), kind: 'whole', contentModel: 'json',
			language: content,
		},
	];
}
