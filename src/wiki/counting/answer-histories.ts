/**
 * Reads the answer pages of a survey with as much of their histories as it takes to know whose
 * answers they are. Most pages have one revision, which says everything; of the others the parents
 * are read, of all pages together, so that a thousand edited answers cost a few requests and not a
 * thousand.
 */
import type { AnswerDecider, AnswerPage, Rename } from '../../core/survey/decide-answer-counts';
import type { AnswerSource, ListedPage } from '../answer-source';
import type { Revision } from '../port';

/** So many revisions deep pages are read together; what is longer is asked for page by page. */
const MAX_DEPTH = 20;

/** As few pages are cheaper asked for one by one. */
const FEW_PAGES = 2;

type HistoryReader = Pick<AnswerSource,
	'revisions' | 'firstRevision' | 'newestRevisionBy' | 'recombinedPagesSince' | 'renamesSince'>;

/** What is known of a page's revisions, newest first. */
interface History {
	readonly page: ListedPage;
	readonly known: Revision[];
	/** Null as long as it is not known. */
	first: Revision | null;
	/** Whether following parents misses revisions. */
	isRecombined: boolean;
}

/** Reads parents, and their parents, until the revision that made each page is known. */
async function findFirstRevisions( wiki: HistoryReader, histories: readonly History[] ): Promise<void> {
	let open = histories.filter( ( history ) => history.first === null );
	for ( let depth = 0; open.length > FEW_PAGES && depth < MAX_DEPTH; depth++ ) {
		const parents = await wiki.revisions( open.map( ( { known } ) => ( known[ known.length - 1 ] as Revision ).parentId ), 'without-texts' );
		open = open.filter( ( history ) => {
			const parent = parents.get( ( history.known[ history.known.length - 1 ] as Revision ).parentId );
			if ( parent === undefined ) {
				// Deleted, or moved to another page's history: the page's own list of revisions knows better.
				return false;
			}
			history.known.push( parent );
			history.first = parent.parentId === 0 ? parent : null;
			return history.first === null;
		} );
	}
	for ( const history of histories ) {
		if ( history.first === null ) {
			history.first = await wiki.firstRevision( history.page.title );
		}
	}
}

/** The revision that made a page, as far as the page itself tells. */
function firstOf( { latest, history }: ListedPage ): Revision | null {
	return history !== undefined ? history[ history.length - 1 ] ?? null : latest.parentId === 0 ? latest : null;
}

/** When the first of some pages was made; undefined without pages. */
function earliest( histories: readonly History[] ): string | undefined {
	return histories.reduce<string | undefined>( ( oldest, { first } ) =>
		first !== null && ( oldest === undefined || first.timestamp < oldest ) ? first.timestamp : oldest, undefined );
}

/**
 * Looks again at pages that were restored, imported or merged: there, a revision without a parent need not be the one
 * that made the page, since older ones may have come back beside it.
 */
async function reviseRecombined( wiki: HistoryReader, histories: readonly History[], since: string ): Promise<void> {
	const { pageIds, titles } = await wiki.recombinedPagesSince( since );
	for ( const history of histories ) {
		const { pageId, title } = history.page;
		if ( pageIds.has( pageId ) || titles.has( title ) ) {
			history.isRecombined = true;
			history.first = await wiki.firstRevision( title );
		}
	}
}

/**
 * @param wiki
 * @param pages - As they are now, with their texts
 * @param createDecider - Decides with the renames it is given
 * @return The pages with what the decision needs, and the decider; pages that vanished meanwhile are left out
 */
export async function readAnswerHistories(
	wiki: HistoryReader, pages: readonly ListedPage[], createDecider: ( renames: readonly Rename[] ) => AnswerDecider,
): Promise<{ readonly decider: AnswerDecider; readonly answerPages: readonly AnswerPage[] }> {
	const histories: History[] = pages.map( ( page ) => ( {
		page,
		known: page.history === undefined ? [ page.latest ] : page.history.slice(),
		first: firstOf( page ),
		isRecombined: false,
	} ) );
	await findFirstRevisions( wiki, histories );
	const seen = earliest( histories.filter( ( { page } ) => page.history === undefined ) );
	if ( seen !== undefined ) {
		await reviseRecombined( wiki, histories, seen );
	}
	const found = histories.filter( ( history ): history is History & { first: Revision } => history.first !== null );
	const oldest = earliest( found );
	// Perhaps the maker of a page had the name in its title then.
	const decider = createDecider( oldest === undefined ? [] : await wiki.renamesSince( oldest ) );

	const wanted = new Map<History, Revision | null>();
	for ( const history of found ) {
		const owner = decider.ownerOf( history.page.title, history.first.timestamp );
		const own = history.isRecombined ? undefined :
			history.known.find( ( { user, userId } ) => user === owner && userId !== 0 );
		const isWhole = !history.isRecombined &&
			( history.page.history !== undefined || history.known[ history.known.length - 1 ]?.parentId === 0 );
		if ( owner === null || owner !== history.first.user ) {
			wanted.set( history, null );
		} else if ( own !== undefined || isWhole ) {
			wanted.set( history, own ?? null );
		} else {
			wanted.set( history, await wiki.newestRevisionBy( history.page.title, owner ) );
		}
	}
	const withoutText = Array.from( wanted.values() ).filter( ( revision ): revision is Revision => revision !== null )
		.filter( ( revision ) => revision.text === null ).map( ( { id } ) => id );
	const texts = await wiki.revisions( withoutText, 'with-texts' );

	return {
		decider,
		answerPages: found.map( ( history ) => {
			const own = wanted.get( history ) ?? null;
			return {
				title: history.page.title,
				isRedirect: history.page.isRedirect,
				first: history.first,
				ownerRevision: own === null ? null : texts.get( own.id ) ?? own,
				latest: history.page.latest,
				...history.page.isHistoryPartial === true ? { isHistoryPartial: true } : {},
			};
		} ),
	};
}
