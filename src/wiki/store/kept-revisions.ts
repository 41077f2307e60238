/** Earlier revisions of the pages that are kept: what was asked for once is not asked for again. */
import type { Revision } from '../port';
import type { Change, PageStore } from './page-store';
import { keyOfPage } from './store-records';
import { revisionsOf, type StoredPage, type StoredRevision, withRevisions } from './stored-page';

export interface KeptRevisions {
	/** Notes which revisions a page has, so that they are found. */
	remember( prefix: string, stored: StoredPage ): void;
	/** Notes further revisions of a page, whose texts may be asked for. */
	note( prefix: string, title: string, revisions: readonly Revision[] ): void;
	/** Those of the revisions that are kept. */
	find( ids: readonly number[], needsTexts: boolean ): Promise<Map<number, Revision>>;
	keep( revisions: ReadonlyMap<number, Revision>, hasText: boolean ): Promise<void>;
	/** Forgets which page has which revision. */
	clear(): void;
}

/** @param store */
export function createKeptRevisions( store: PageStore ): KeptRevisions {
	/** Revisions of pages with several → the prefix and the title of the page. */
	const pageOfRevision = new Map<number, readonly [ prefix: string, title: string ]>();

	function remember( prefix: string, stored: StoredPage ): void {
		// Of the others nobody asks for a revision.
		if ( stored.page.latest.parentId !== 0 || stored.earlier.length > 0 || stored.page.latest.text === null ) {
			for ( const { id, parentId } of revisionsOf( stored ) ) {
				pageOfRevision.set( id, [ prefix, stored.page.title ] );
				pageOfRevision.set( parentId, [ prefix, stored.page.title ] );
			}
		}
	}

	async function find( ids: readonly number[], needsTexts: boolean ): Promise<Map<number, Revision>> {
		const found = new Map<number, Revision>();
		const pages = new Map( ids.map( ( id ) => pageOfRevision.get( id ) ).filter( ( page ) => page !== undefined )
			.map( ( page ) => [ keyOfPage( ...page ), page ] ) );
		const wanted = new Set( ids );
		for ( const stored of await store.getMany( [ ...pages.keys() ] ) as readonly ( StoredPage | undefined )[] ) {
			for ( const { hasText, ...revision } of stored === undefined ? [] : revisionsOf( stored ) ) {
				if ( wanted.has( revision.id ) && ( hasText || !needsTexts ) ) {
					found.set( revision.id, needsTexts ? revision : { ...revision, text: null } );
				}
			}
		}
		return found;
	}

	async function keep( revisions: ReadonlyMap<number, Revision>, hasText: boolean ): Promise<void> {
		const learnt = new Map<string, StoredRevision[]>();
		revisions.forEach( ( revision, id ) => {
			const page = pageOfRevision.get( id );
			if ( page !== undefined ) {
				pageOfRevision.set( revision.parentId, page );
				const key = keyOfPage( ...page );
				learnt.set( key, [ ...learnt.get( key ) ?? [], { ...revision, hasText } ] );
			}
		} );
		const keys = [ ...learnt.keys() ];
		const stored = await store.getMany( keys ) as readonly ( StoredPage | undefined )[];
		await store.change( keys.flatMap( ( key, index ): Change[] => {
			const page = stored[ index ];
			return page === undefined ? [] : [ [ key, withRevisions( page, learnt.get( key ) ?? [] ) ] ];
		} ) );
	}

	const note = ( prefix: string, title: string, revisions: readonly Revision[] ): void =>
		revisions.forEach( ( { id } ) => pageOfRevision.set( id, [ prefix, title ] ) );

	return { remember, note, find, keep, clear: () => pageOfRevision.clear() };
}
