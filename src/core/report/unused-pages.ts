/** Data pages that an earlier, larger result needed: their figures are old, and some may be withheld today. */
import { writeJsonPage } from '../json/write-json';
import type { PageTitles, ResultsPart } from '../pages';

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
 * What stands on them from now on, should they be there: nothing. A bot may not be able to delete pages.
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
	const from = ( part: ResultsPart, first: number ): UnusedPage[] => {
		const following = (): UnusedPage[] => from( part, first + LOOKED_AT );
		return Array.from( { length: LOOKED_AT }, ( _, index ): UnusedPage => ( {
			title: titles.resultsPart( survey, part, first + index ),
			following,
			...part === 'table' ? { text: header, contentModel: 'text' } :
				{ text: writeJsonPage( { survey, unused: note } ), contentModel: 'json' },
		} ) );
	};
	const pages: UnusedPage[] = [];
	( [ 'revisions', 'excluded', 'groups', 'table' ] as ResultsPart[] ).forEach( ( part ) => {
		// The table's first part has a name of its own.
		let first = part === 'table' ? 2 : 1;
		while ( used.includes( titles.resultsPart( survey, part, first ) ) ) {
			first++;
		}
		pages.push( ...from( part, first ) );
	} );
	return pages;
}
