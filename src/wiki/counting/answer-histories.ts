/** Reads the answer pages of a survey with as much of their histories as it takes to know whose answers they are. */
import type { AnswerDecider, AnswerPage, Rename } from '../../core/survey/decide-answer-counts';
import type { AnswerSource, ListedPage } from '../answer-source';
import { earliest, findMakers, findOwnRevisions, isMadeBy, type PageHistoryReader } from './page-histories';

/**
 * The same of a page that brings its history along, at once.
 *
 * @param page
 * @param decider
 * @return Null where something has to be asked for
 */
export function answerPageOf( page: ListedPage, decider: AnswerDecider ): AnswerPage | null {
	const { title, isRedirect, latest, history = [], isHistoryPartial = false } = page;
	const first = history[ history.length - 1 ];
	if ( first === undefined ) {
		return null;
	}
	const owner = decider.ownerOf( title, first.timestamp );
	const ownerRevision = owner !== null && isMadeBy( { first }, owner ) ?
		history.find( ( { user, userId } ) => user === owner && userId !== 0 ) ?? null : null;
	const hasText = ownerRevision === null || ( ownerRevision.escaped ?? null ) !== null || ownerRevision.text !== null;
	return hasText ? { title, isRedirect, first, ownerRevision, latest, isHistoryPartial } : null;
}

/**
 * @param wiki
 * @param pages - As they are now, with their texts
 * @param createDecider - Decides with the renames it is given
 * @return The pages with what the decision needs, and the decider; pages that vanished meanwhile are left out
 */
export async function readAnswerHistories(
	wiki: PageHistoryReader & Pick<AnswerSource, 'recombinedPagesSince' | 'renamesSince'>, pages: readonly ListedPage[],
	createDecider: ( renames: readonly Rename[] ) => AnswerDecider,
): Promise<{ readonly decider: AnswerDecider; readonly answerPages: readonly AnswerPage[] }> {
	const found = await findMakers( wiki, pages, wiki );
	const oldest = earliest( found );
	// Perhaps the maker of a page had the name in its title then.
	const decider = createDecider( oldest === undefined ? [] : await wiki.renamesSince( oldest ) );
	const own = await findOwnRevisions( wiki, found, ( { page, first } ) => decider.ownerOf( page.title, first.timestamp ) );
	return {
		decider,
		answerPages: found.map( ( history ): AnswerPage => ( {
			title: history.page.title,
			isRedirect: history.page.isRedirect,
			first: history.first,
			ownerRevision: own.get( history ) ?? null,
			latest: history.page.latest,
			...history.page.isHistoryPartial === true ? { isHistoryPartial: true } : {},
		} ) ),
	};
}
