/** Data pages that an earlier, larger result needed: their figures are old, and some may be withheld today. */
import type { Messages } from '../i18n/messages';
import { writeJsonPage } from '../json/write-json';
import type { PageTitles, ResultsPart } from '../pages';
import type { ResultPage } from './result-pages';

/** So many numbers beyond those in use are looked at, and as many again as long as there is a page among them. */
const LOOKED_AT = 3;

export interface UnusedPage {
	readonly title: string;
	readonly text: string;
	readonly contentModel: 'json' | 'text';
	/** Those that are looked at as well where the page is there; the same function for all that stand beside it. */
	following(): readonly UnusedPage[];
}

/**
 * The pages of a numbered list from a number on.
 *
 * @param titleOf
 * @param first - The first number that is not in use
 * @param content - What stands on them from now on, should they be there: nothing. A bot may not be able to delete pages
 */
export function unusedNumbers(
	titleOf: ( number: number ) => string, first: number, content: Pick<UnusedPage, 'text' | 'contentModel'>,
): readonly UnusedPage[] {
	const following = (): readonly UnusedPage[] => unusedNumbers( titleOf, first + LOOKED_AT, content );
	return Array.from( { length: LOOKED_AT }, ( _, index ): UnusedPage => (
		{ title: titleOf( first + index ), following, ...content }
	) );
}

/**
 * Those of a survey's results.
 *
 * @param titles
 * @param survey - Its id
 * @param used - Titles of the pages that are written today
 * @param header - The first line of the table
 * @param note - Tells people what has become of the page
 */
export function unusedPages(
	titles: PageTitles, survey: string, used: readonly string[], header: string, note: string,
): UnusedPage[] {
	const pages: UnusedPage[] = [];
	( [ 'revisions', 'excluded', 'groups', 'table' ] as ResultsPart[] ).forEach( ( part ) => {
		const titleOf = ( number: number ): string => titles.resultsPart( survey, part, number );
		// The table's first part has a name of its own.
		let first = part === 'table' ? 2 : 1;
		while ( used.includes( titleOf( first ) ) ) {
			first++;
		}
		pages.push( ...unusedNumbers( titleOf, first, part === 'table' ? { text: header, contentModel: 'text' } :
			{ text: writeJsonPage( { survey, unused: note } ), contentModel: 'json' } ) );
	} );
	return pages;
}

/**
 * What makes such pages be emptied where they are there.
 *
 * @param pages
 * @param language - Texts for the note beside them
 */
export function keptPages( pages: readonly UnusedPage[], language: Messages ): ResultPage[] {
	const followings = new Map<UnusedPage[ 'following' ], NonNullable<ResultPage[ 'following' ]>>();
	const keep = ( page: UnusedPage ): ResultPage => {
		const following = followings.get( page.following ) ?? ( () => page.following().map( keep ) );
		followings.set( page.following, following );
		return { ...page, following, kind: 'whole', isOnlyKept: true, language };
	};
	return pages.map( keep );
}
