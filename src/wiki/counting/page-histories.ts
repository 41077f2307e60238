/**
 * Who made pages, and what their owners last saved on them. Most pages have one revision, which says everything; of the
 * others the parents are read, of all pages together, so that a thousand edited pages cost a few requests and not a
 * thousand.
 */
import { type AnswerSource, type ListedPage, MOST_LISTED } from '../answer-source';
import type { Revision } from '../port';

/** So many revisions deep pages are read together; what is longer is asked for page by page. */
const MAX_DEPTH = 20;

/** As few pages are cheaper asked for one by one. */
const FEW_PAGES = 2;

/** Lists revisions, so that more than the first is learnt by one request. */
export type RevisionLister = Pick<AnswerSource, 'revisionsUpTo'>;

export type PageHistoryReader = Pick<AnswerSource, 'revisions' | 'firstRevision' | 'newestRevisionBy' | 'revisionsAfter'>;

/** What is known of a page's revisions. */
interface History {
	readonly page: ListedPage;
	/** Newest first. */
	known: readonly Revision[];
	/** Null as long as it is not known. */
	first: Revision | null;
	/** Whether following parents misses revisions. */
	isRecombined: boolean;
}

/** Reads parents, and their parents, until the revision that made each page is known. */
async function findFirstRevisions(
	wiki: PageHistoryReader, histories: readonly History[], lister: RevisionLister | null,
): Promise<void> {
	let open = histories.filter( ( history ) => history.first === null );
	for ( let depth = 0; open.length > FEW_PAGES && depth < MAX_DEPTH; depth++ ) {
		const parents = await wiki.revisions( open.map( ( { known } ) => ( known[ known.length - 1 ] as Revision ).parentId ), 'without-texts' );
		open = open.filter( ( history ) => {
			const parent = parents.get( ( history.known[ history.known.length - 1 ] as Revision ).parentId );
			if ( parent === undefined ) {
				// Deleted, or moved to another page's history: the page's own list of revisions knows better.
				return false;
			}
			history.known = [ ...history.known, parent ];
			history.first = parent.parentId === 0 ? parent : null;
			return history.first === null;
		} );
	}
	for ( const history of histories ) {
		if ( history.first === null && lister !== null ) {
			const listed = await lister.revisionsUpTo( history.page.title, null );
			// The newest is known with its text.
			const { page: { latest } } = history;
			history.known = listed.length === 0 ? history.known :
				listed.map( ( revision ) => revision.id === latest.id ? latest : revision );
			history.first = listed.length < MOST_LISTED ? listed[ listed.length - 1 ] ?? null : null;
		}
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
export function earliest( histories: readonly Pick<History, 'first'>[] ): string | undefined {
	return histories.reduce<string | undefined>( ( oldest, { first } ) =>
		first !== null && ( oldest === undefined || first.timestamp < oldest ) ? first.timestamp : oldest, undefined );
}

/**
 * Looks again at pages that were restored, imported or merged: there, a revision without a parent need not be the one
 * that made the page, since older ones may have come back beside it.
 */
async function reviseRecombined(
	wiki: PageHistoryReader, log: Pick<AnswerSource, 'recombinedPagesSince'>, histories: readonly History[], since: string,
): Promise<void> {
	const { pageIds, titles } = await log.recombinedPagesSince( since );
	for ( const history of histories ) {
		const { pageId, title } = history.page;
		if ( pageIds.has( pageId ) || titles.has( title ) ) {
			history.isRecombined = true;
			history.first = await wiki.firstRevision( title );
		}
	}
}

/** A page whose first revision is known. */
export type MadePage = History & { readonly first: Revision };

/**
 * Finds out who made pages.
 *
 * @param wiki
 * @param pages - As they are now, with their texts
 * @param log - Where it is given, pages that were restored, imported or merged are looked at again; else the revision
 *  without a parent, from which the page's newest one comes, is taken for the first
 * @param lister - Where it is given, all revisions are known then, up to as many as it lists
 * @return Pages that vanished meanwhile are left out
 */
export async function findMakers(
	wiki: PageHistoryReader, pages: readonly ListedPage[], log: Pick<AnswerSource, 'recombinedPagesSince'> | null = null,
	lister: RevisionLister | null = null,
): Promise<readonly MadePage[]> {
	const histories: History[] = pages.map( ( page ) => ( {
		page,
		known: page.history === undefined ? [ page.latest ] : page.history.slice(),
		first: firstOf( page ),
		isRecombined: false,
	} ) );
	await findFirstRevisions( wiki, histories, lister );
	const seen = log === null ? undefined : earliest( histories.filter( ( { page } ) => page.history === undefined ) );
	if ( log !== null && seen !== undefined ) {
		await reviseRecombined( wiki, log, histories, seen );
	}
	return histories.filter( ( history ): history is MadePage => history.first !== null );
}

/**
 * What the owners of pages last saved on them themselves. Where the name behind a later change of the text is hidden, it
 * may be theirs, and what they said before may be what they took back: then its text is null, as that of a hidden one.
 *
 * @param wiki
 * @param made
 * @param ownerOf - The account whose page it is; null for nobody's
 * @return The revision with its text; null where the page was made by another account, or nobody's
 */
export async function findOwnRevisions(
	wiki: Omit<PageHistoryReader, 'firstRevision'>, made: readonly MadePage[],
	ownerOf: ( history: MadePage ) => string | null,
): Promise<ReadonlyMap<MadePage, Revision | null>> {
	const saved = await findRevisionsBy( wiki, made, ( history ) => {
		const owner = ownerOf( history );
		return owner !== null && isMadeBy( history, owner ) ? owner : null;
	} );
	const later = await findLaterRevisions( wiki, saved );
	return new Map( Array.from( saved, ( [ history, own ] ): [ MadePage, Revision | null ] => {
		const isInDoubt = later.get( history )?.some( ( revision ) => revision.user === null && !hasSameText( revision, own ) );
		return [ history, own !== null && isInDoubt === true ? { ...own, text: null, escaped: null } : own ];
	} ) );
}

function hasSameText( one: Revision, other: Revision | null ): boolean {
	return ( one.sha1 ?? null ) !== null && one.sha1 === other?.sha1 || one.text !== null && one.text === other?.text;
}

/**
 * What became of pages after their owners last saved them. Costs nothing where the pages' histories are known.
 *
 * @param wiki
 * @param saved - What the owners last saved
 * @return The later revisions, newest first; only of pages that have some
 */
export async function findLaterRevisions(
	wiki: Pick<PageHistoryReader, 'revisionsAfter'>, saved: ReadonlyMap<MadePage, Revision | null>,
): Promise<ReadonlyMap<MadePage, readonly Revision[]>> {
	const later = new Map<MadePage, readonly Revision[]>();
	for ( const [ history, own ] of Array.from( saved ) ) {
		if ( own === null || own.id === history.page.latest.id ) {
			continue;
		}
		const place = history.isRecombined ? -1 : history.known.findIndex( ( { id } ) => id === own.id );
		later.set( history, place === -1 ?
			await wiki.revisionsAfter( history.page.title, own.id ) : history.known.slice( 0, place ) );
	}
	return later;
}

/**
 * Whether an account of this wiki made a page: an imported revision bears a name that may be nobody's here.
 *
 * @param history
 * @param history.first
 * @param user
 */
export function isMadeBy( { first }: Pick<MadePage, 'first'>, user: string ): boolean {
	return first.user === user && first.userId !== 0;
}

/**
 * What accounts last saved on pages, whoever made them.
 *
 * @param wiki
 * @param made
 * @param userOf - The account; null where nobody is looked for
 * @return The revision with its text; null where there is none
 */
export async function findRevisionsBy(
	wiki: Pick<PageHistoryReader, 'revisions' | 'newestRevisionBy'>, made: readonly MadePage[], userOf: ( history: MadePage ) => string | null,
): Promise<ReadonlyMap<MadePage, Revision | null>> {
	const wanted = new Map<MadePage, Revision | null>();
	for ( const history of made ) {
		const wantedUser = userOf( history );
		const own = history.isRecombined ? undefined :
			history.known.find( ( { user, userId } ) => user === wantedUser && userId !== 0 );
		const isWhole = !history.isRecombined &&
			( history.page.history !== undefined || history.known[ history.known.length - 1 ]?.parentId === 0 );
		if ( wantedUser === null ) {
			wanted.set( history, null );
		} else if ( own !== undefined || isWhole ) {
			wanted.set( history, own ?? null );
		} else {
			const newest = await wiki.newestRevisionBy( history.page.title, wantedUser );
			wanted.set( history, newest?.userId === 0 ? null : newest );
		}
	}
	const withoutText = Array.from( wanted.values() ).filter( ( revision ): revision is Revision => revision !== null )
		.filter( ( revision ) => ( revision.escaped ?? null ) === null && revision.text === null ).map( ( { id } ) => id );
	if ( withoutText.length === 0 ) {
		return wanted;
	}
	const texts = await wiki.revisions( withoutText, 'with-texts' );
	return new Map( Array.from( wanted, ( [ history, own ] ): [ MadePage, Revision | null ] =>
		[ history, own === null ? null : texts.get( own.id ) ?? own ] ) );
}
