/** What is kept of one page, and what becomes of it when the page changes. */
import { type ListedPage, MOST_LISTED } from '../answer-source';
import type { Revision } from '../port';
import type { WikiChange } from './change-source';

export interface StoredRevision extends Revision {
	/** Whether the text was asked for; it is null as well where it is hidden. */
	readonly hasText: boolean;
}

export interface StoredPage {
	readonly page: ListedPage;
	/** Earlier revisions that somebody has asked about. */
	readonly earlier: readonly StoredRevision[];
	/** The revision that made the page, once it was asked for. */
	readonly first?: Revision | null;
	/** The newest revision of an account, once it was asked for. */
	readonly newestBy?: readonly ( readonly [ user: string, revision: Revision | null ] )[];
	/** The revisions that are newer than another one, once they were asked for. */
	readonly after?: readonly ( readonly [ id: number, revisions: readonly Revision[] ] )[];
	/** The list of the page's revisions, once it was asked for: without an id up to the newest. */
	readonly upTo?: readonly ( readonly [ id: number | null, revisions: readonly Revision[] ] )[];
	/** What an account saved from some time on, once it was asked for; the key names both. */
	readonly since?: readonly ( readonly [ key: string, revisions: readonly Revision[] ] )[];
}

/** Everything that is known of a page's revisions, the newest first. */
export function revisionsOf( stored: StoredPage ): readonly StoredRevision[] {
	return [ { ...stored.page.latest, hasText: true }, ...stored.earlier ];
}

/** Adds what was learnt of earlier revisions; a revision with its text goes before one without. */
export function withRevisions( stored: StoredPage, revisions: readonly StoredRevision[] ): StoredPage {
	const all = new Map( stored.earlier.map( ( revision ) => [ revision.id, revision ] ) );
	for ( const revision of revisions ) {
		if ( revision.id !== stored.page.latest.id && all.get( revision.id )?.hasText !== true ) {
			all.set( revision.id, revision );
		}
	}
	return { ...stored, earlier: [ ...all.values() ].sort( ( a, b ) => b.id - a.id ) };
}

/**
 * The page as it is now, after nothing but edits.
 *
 * @param before - As it was kept
 * @param page - As it is now
 * @return What made the page is still true; what an account saved last is not
 */
export function afterEdits( before: StoredPage | undefined, page: ListedPage ): StoredPage {
	const now: StoredPage = { page, earlier: [] };
	if ( before === undefined || before.page.pageId !== page.pageId ) {
		return now;
	}
	const known = withRevisions( now, revisionsOf( before ) );
	const listed = listAfterEdits( before, known );
	return {
		...known,
		...before.first === undefined ? {} : { first: before.first },
		...listed === null ? {} : { upTo: [ [ null, listed ] ] },
	};
}

/**
 * The list of revisions with those that were saved since, where it is known that none is missing.
 *
 * @param before
 * @param now
 */
function listAfterEdits( before: StoredPage, now: StoredPage ): readonly Revision[] | null {
	const listed = before.upTo?.find( ( [ id ] ) => id === null )?.[ 1 ];
	const revisions = revisionsOf( now );
	const newest = listed?.[ 0 ];
	if ( listed === undefined || newest === undefined ) {
		return null;
	}
	const later: Revision[] = [];
	let next = revisions[ 0 ];
	while ( next !== undefined && next.id !== newest.id ) {
		const { id, parentId, user, userId, timestamp, sha1 } = next;
		later.push( { id, parentId, user, userId, timestamp, text: null, ...sha1 === undefined ? {} : { sha1 } } );
		next = revisions.find( ( revision ) => revision.id === parentId );
	}
	return next === undefined ? null : [ ...later, ...listed ].slice( 0, MOST_LISTED );
}

/** Whether any revision that is known of the page bears one of the names, so that a new name would change it. */
export function bearsName( stored: StoredPage, names: ReadonlySet<string> ): boolean {
	const named = ( revision: Revision | null | undefined ): boolean =>
		revision !== null && revision !== undefined && revision.user !== null && names.has( revision.user );
	return revisionsOf( stored ).some( named ) || named( stored.first ) ||
		stored.newestBy?.some( ( [ user, revision ] ) => names.has( user ) || named( revision ) ) === true ||
		[ ...stored.after ?? [], ...stored.since ?? [], ...stored.upTo ?? [] ]
			.some( ( [ , revisions ] ) => revisions.some( named ) );
}

/** Whether a page that is kept may be other than the wiki has it, now that this has happened to it. */
export function isOutdatedBy( stored: StoredPage | undefined, { revision }: WikiChange ): boolean {
	return revision === null || stored === undefined || stored.page.latest.id < revision.id;
}
