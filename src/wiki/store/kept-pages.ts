/** All pages below a prefix: read from the wiki once, and from then on from the store, with those that have changed. */
import type { AnswerSource, ListedPage } from '../answer-source';
import type { ChangeSource } from './change-source';
import type { KeptRevisions } from './kept-revisions';
import { type Change, type PageStore, StoreFault } from './page-store';
import { keyOfPage, keyOfPrefix, keyOfStale, MAX_AGE, type PrefixState, type StalePage } from './store-records';
import { afterEdits, type StoredPage } from './stored-page';

const WRITE_BATCH = 200;

export interface KeptPages {
	/**
	 * All pages below a prefix. Throws a StoreFault when the store cannot be used.
	 *
	 * @param prefix
	 * @param synced - Since when changes are known
	 */
	read( prefix: string, synced: string ): AsyncIterable<ListedPage>;
	/** The prefix of a page that is kept, as far as this run has asked. */
	prefixOf( title: string ): string | undefined;
	/** A new run begins. */
	clear(): void;
}

/**
 * @param wiki
 * @param store
 * @param revisions - Is told of the pages
 * @param options
 * @param options.batchSize - So many pages the wiki gives in one request
 * @param options.now - The time on this machine
 */
export function createKeptPages(
	wiki: AnswerSource & ChangeSource, store: PageStore, revisions: KeptRevisions,
	options: { readonly batchSize: number; readonly now: () => number },
): KeptPages {
	/** Prefixes whose pages are all kept, as far as this run has asked. */
	const known = new Set<string>();

	/** Reads the pages that have changed. Gives the number of pages that there are then. */
	async function renew( prefix: string, stale: readonly StalePage[], whole: PrefixState ): Promise<number> {
		let { pages } = whole;
		for ( let start = 0; start < stale.length; start += options.batchSize ) {
			const batch = stale.slice( start, start + options.batchSize );
			const found = await wiki.readListedPages( batch.map( ( { title } ) => title ) );
			const before = await store.getMany( batch.map( ( { title } ) => keyOfPage( prefix, title ) ) );
			const counted = batch.filter( ( { isCounted } ) => isCounted ).length;
			pages += batch.filter( ( { title } ) => found.has( title ) ).length - counted;
			const changes = batch.flatMap( ( { title }, index ): Change[] => {
				const page = found.get( title );
				const now = page === undefined ? undefined : afterEdits( before[ index ] as StoredPage | undefined, page );
				return [ [ keyOfPage( prefix, title ), now ], [ keyOfStale( prefix, title ), undefined ] ];
			} );
			await store.change( [ ...changes, [ keyOfPrefix( prefix ), { ...whole, pages } satisfies PrefixState ] ] );
		}
		return pages;
	}

	/**
	 * Reads all pages, and keeps them.
	 *
	 * @param prefix
	 * @param synced - Since when changes are known
	 * @yield Each page, once it is kept
	 */
	async function *readAll( prefix: string, synced: string ): AsyncGenerator<ListedPage> {
		await store.change( [ [ keyOfPrefix( prefix ), undefined ] ] );
		await store.clear( keyOfPage( prefix, '' ) );
		await store.clear( keyOfStale( prefix, '' ) );
		known.add( prefix );
		let [ batch, pages ]: [ StoredPage[], number ] = [ [], 0 ];
		const keep = async (): Promise<void> => {
			await store.change( batch.map( ( stored ) => [ keyOfPage( prefix, stored.page.title ), stored ] ) );
			batch = [];
		};
		for await ( const page of wiki.pagesBelow( prefix ) ) {
			const stored: StoredPage = { page, earlier: [] };
			batch.push( stored );
			pages++;
			revisions.remember( prefix, stored );
			if ( batch.length >= WRITE_BATCH ) {
				const kept = batch;
				await keep();
				yield* kept.map( ( { page: listed } ) => listed );
			}
		}
		const rest = batch;
		await keep();
		yield* rest.map( ( { page } ) => page );
		await store.change( [ [ keyOfPrefix( prefix ), { read: synced, pages } satisfies PrefixState ] ] );
	}

	async function *read( prefix: string, synced: string ): AsyncGenerator<ListedPage> {
		const whole = await store.get( keyOfPrefix( prefix ) ) as PrefixState | undefined;
		const stale: StalePage[] = [];
		for await ( const [ , value ] of store.entries( keyOfStale( prefix, '' ) ) ) {
			stale.push( value as StalePage );
		}
		if (
			whole === undefined || options.now() - Date.parse( whole.read ) >= MAX_AGE ||
			stale.length > Math.max( whole.pages, options.batchSize )
		) {
			yield* readAll( prefix, synced );
			return;
		}
		const pages = await renew( prefix, stale, whole );
		known.add( prefix );
		let count = 0;
		for await ( const [ , value ] of store.entries( keyOfPage( prefix, '' ) ) ) {
			count++;
			revisions.remember( prefix, value as StoredPage );
			yield ( value as StoredPage ).page;
		}
		if ( count !== pages ) {
			throw new StoreFault( 'some of what it held is missing' );
		}
	}

	return {
		read,
		prefixOf: ( title ) => [ ...known ].find( ( prefix ) => title.startsWith( prefix ) ),
		clear: () => known.clear(),
	};
}
