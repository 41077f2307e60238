/**
 * A wiki whose answer pages are kept between runs: of thousands of pages only those are read again that have changed.
 * What it answers is what the wiki would have answered when the run began, so that counting need not know of it.
 */
import type { AccountRename, AnswerSource, ListedPage, RecombinedPages } from '../answer-source';
import type { Revision } from '../port';
import type { ChangeSource, RecentChanges, WikiChange } from './change-source';
import { type Change, type PageStore, StoreFault } from './page-store';
import { createTemplateWatch } from './template-watch';
import type { TemplateWatch, WatchedTemplates } from './template-watch';
import { afterEdits, bearsName, isOutdatedBy, revisionsOf, withRevisions } from './stored-page';
import type { StoredPage, StoredRevision } from './stored-page';

export interface StoreOptions {
	/** The account that the bot saves as; what it does itself is no news. */
	readonly account: string | null;
	/** So many pages the wiki gives in one request. */
	readonly batchSize: number;
	/** The time on this machine in milliseconds since 1970; only differences of hours matter. */
	readonly now: () => number;
	/** Told once when the store cannot be used any longer. */
	readonly notify: ( text: string ) => void;
}

export interface StoredSource extends AnswerSource {
	/**
	 * Learns what has changed on the wiki since the last time. To be called before each run; without it the wiki itself
	 * is asked for everything.
	 *
	 * @param prefixes - Beginnings of the titles that count
	 * @param watched - Pages that count as well, from the second time on: nothing of them is kept, so the first time
	 *  whoever reads them reads them all
	 * @return Whether anything has changed that could change results; true as well where that cannot be known
	 */
	refresh( prefixes: readonly string[], watched?: WatchedTemplates ): Promise<boolean>;
	close(): Promise<void>;
}

/** What is known of the wiki as a whole. */
interface SyncState {
	/** The wiki's time when it was last asked for changes. */
	readonly synced: string;
	readonly prefixes: readonly string[];
	/** Changes shortly before that which have been looked at. */
	readonly seen: readonly number[];
	/** A revision by which the wiki is known to be the same. */
	readonly anchor: Pick<Revision, 'id' | 'timestamp'> | null;
}

/** All pages below a prefix are kept. */
interface PrefixState {
	/** When all of them were read from the wiki. */
	readonly read: string;
	readonly pages: number;
}

/** A page that has to be read again. */
interface StalePage {
	readonly title: string;
	/** Whether it is among the pages of its prefix. */
	readonly isCounted: boolean;
}

const HOUR = 3_600_000;

/** Changes may appear in the wiki's list a while after they were made. */
const OVERLAP = HOUR;

/** After so long everything is read anew: what is suppressed stands in no public list. */
const MAX_AGE = 7 * 24 * HOUR;

/** So many requests for the list of changes are always worth making. */
const FEW_REQUESTS = 4;

const WRITE_BATCH = 200;

const RECOMBINING = [ 'delete/restore', 'import/', 'merge/' ];

/** After these nobody knows which pages look different now. */
const SWEEPING = [ 'usermerge/', 'delete/event' ];

const startsWithOneOf = ( text: string, starts: readonly string[] ): boolean =>
	starts.some( ( start ) => text.startsWith( start ) );

const keyOfPage = ( prefix: string, title: string ): string => `page\0${ prefix }\0${ title.replace( / /g, '_' ) }`;
const keyOfStale = ( prefix: string, title: string ): string => `stale\0${ prefix }\0${ title }`;
const keyOfPrefix = ( prefix: string ): string => `prefix\0${ prefix }`;

const without = ( time: string, milliseconds: number ): string =>
	new Date( Date.parse( time ) - milliseconds ).toISOString().replace( /\.\d+Z$/, 'Z' );

/**
 * @param wiki
 * @param store - Of this wiki alone
 * @param options
 */
export function createStoredSource(
	wiki: AnswerSource & ChangeSource, store: PageStore, options: StoreOptions,
): StoredSource {
	let isUsable = true;
	/** Null before the first refresh. */
	let state: SyncState | null = null;
	/** Null before the first refresh. */
	let templateWatch: TemplateWatch | null = null;
	/** The newest revision of a page beside the answers, such as a definition: seldom deleted. */
	let anchor: SyncState[ 'anchor' ] = null;
	/** Revisions of pages with several → the prefix and the title of the page. */
	const pageOfRevision = new Map<number, readonly [ prefix: string, title: string ]>();
	/** Prefixes whose pages are all kept, as far as this run has asked. */
	const known = new Set<string>();

	/** Does something with the store, or, where that is of no use, what there is without one. */
	async function orElse<T>( act: () => Promise<T>, fallback: () => Promise<T> | T ): Promise<T> {
		if ( !isUsable ) {
			return fallback();
		}
		try {
			return await act();
		} catch ( error ) {
			giveUp( error );
			return fallback();
		}
	}

	function giveUp( error: unknown ): void {
		if ( !( error instanceof StoreFault ) ) {
			throw error;
		}
		if ( isUsable ) {
			isUsable = false;
			options.notify( `What was kept from earlier runs is not used: ${ error.message }. Everything is read from the wiki.` );
			// The next run begins anew, if it can.
			void store.clear( '' ).catch( () => undefined );
		}
	}

	async function prefixStates(): Promise<ReadonlyMap<string, PrefixState>> {
		const states = new Map<string, PrefixState>();
		for await ( const [ key, value ] of store.entries( keyOfPrefix( '' ) ) ) {
			states.set( key.slice( keyOfPrefix( '' ).length ), value as PrefixState );
		}
		return states;
	}

	async function forget(): Promise<void> {
		for ( const kind of [ 'prefix\0', 'sync', 'page\0', 'stale\0', 'log\0' ] ) {
			await store.clear( kind );
		}
	}

	/** What becomes of the store by what has happened on the wiki. */
	async function consequences(
		changes: readonly WikiChange[], prefixes: readonly string[],
	): Promise<Map<string, unknown>> {
		const result = new Map<string, unknown>();
		const current = async <T>( key: string ): Promise<T | undefined> =>
			( result.has( key ) ? result.get( key ) : await store.get( key ) ) as T | undefined;
		const markStale = async ( prefix: string, title: string, isKept: boolean ): Promise<void> => {
			const key = keyOfStale( prefix, title );
			const marked = await current<StalePage>( key );
			result.set( key, { title, isCounted: marked?.isCounted ?? isKept } satisfies StalePage );
		};
		const belowOf = ( title: string ): string | undefined => prefixes.find( ( prefix ) => title.startsWith( prefix ) );
		// Oldest first.
		for ( const change of [ ...changes ].sort( ( a, b ) => a.id - b.id ) ) {
			for ( const title of change.titles ) {
				const prefix = belowOf( title );
				const key = prefix === undefined ? '' : keyOfPage( prefix, title );
				const stored = prefix === undefined ? undefined : await current<StoredPage>( key );
				if ( prefix === undefined || !isOutdatedBy( stored, change ) ) {
					continue;
				}
				await markStale( prefix, title, stored !== undefined );
				if ( change.revision === null ) {
					result.set( key, undefined );
				} else if ( stored !== undefined ) {
					result.set( key, withRevisions( stored, [ { ...change.revision, hasText: false } ] ) );
				}
			}
		}
		const names = new Set( changes.flatMap( ( { rename } ) => rename === null ? [] : [ rename.from, rename.to ] ) );
		for ( const prefix of names.size === 0 ? [] : prefixes ) {
			for await ( const [ key, value ] of store.entries( keyOfPage( prefix, '' ) ) ) {
				if ( bearsName( value as StoredPage, names ) ) {
					await markStale( prefix, ( value as StoredPage ).page.title, true );
					result.set( key, undefined );
				}
			}
		}
		if ( changes.some( ( { log } ) => log?.startsWith( 'renameuser/' ) === true ) ) {
			result.set( 'log\0renames', undefined );
		}
		if ( changes.some( ( { log } ) => log !== null && startsWithOneOf( log, RECOMBINING ) ) ) {
			result.set( 'log\0recombined', undefined );
		}
		return result;
	}

	/** Whether something that concerns the pages below the prefixes has happened, and not by the bot itself. */
	function isNews( changes: readonly WikiChange[], prefixes: readonly string[], renewed: Iterable<string> ): boolean {
		return [ ...renewed ].some( ( key ) => key.startsWith( 'stale' ) ) || changes.some( ( { titles, user } ) =>
			( user === null || user !== options.account ) &&
			titles.some( ( title ) => startsWithOneOf( title, prefixes ) ) );
	}

	async function refresh( prefixes: readonly string[], watched: WatchedTemplates | null ): Promise<boolean> {
		const last = await store.get( 'sync' ) as SyncState | undefined;
		const states = await prefixStates();
		const isRecent = last !== undefined && options.now() - Date.parse( last.synced ) < MAX_AGE &&
			JSON.stringify( last.prefixes ) === JSON.stringify( prefixes );
		const pages = [ ...states.values() ].reduce( ( sum, prefix ) => sum + prefix.pages, 0 );
		const recent: RecentChanges = await wiki.changes( {
			prefixes: templateWatch === null || watched === null ? prefixes : [ ...prefixes, watched.prefix ],
			since: without( isRecent ? last.synced : new Date( options.now() ).toISOString(), OVERLAP ),
			maxRequests: Math.max( FEW_REQUESTS, Math.ceil( pages / options.batchSize ) ),
			anchor: isRecent ? last.anchor : null,
		} );
		const { now, changes } = recent;
		const fresh = changes?.filter( ( { id } ) => last?.seen.includes( id ) !== true ) ?? [];
		// A hidden entry may be about any page.
		const isSweeping = fresh.some( ( { titles, log } ) =>
			titles.length === 0 || log !== null && startsWithOneOf( log, SWEEPING ) );
		const isContinued = isRecent && recent.hasAnchor && changes !== null && !isSweeping;
		const next: SyncState = {
			synced: now,
			prefixes,
			seen: changes?.filter( ( { timestamp } ) => timestamp >= without( now, OVERLAP ) ).map( ( { id } ) => id ) ?? [],
			anchor: isContinued ? last.anchor : null,
		};
		let hasNews = true;
		if ( isContinued ) {
			const changed = await consequences( fresh, [ ...states.keys() ] );
			hasNews = isNews( fresh, prefixes, changed.keys() );
			if ( templateWatch !== null && watched !== null ) {
				hasNews = await templateWatch.hasNews( recent, watched ) || hasNews;
			}
			await store.change( [ ...changed, [ 'sync', next ] ] );
		} else {
			await forget();
			await store.change( [ [ 'sync', next ] ] );
		}
		templateWatch ??= createTemplateWatch( wiki, now );
		state = next;
		anchor = next.anchor;
		known.clear();
		pageOfRevision.clear();
		return hasNews;
	}

	function remember( prefix: string, stored: StoredPage ): void {
		// Of the others nobody asks for a revision.
		if ( stored.page.latest.parentId !== 0 || stored.earlier.length > 0 || stored.page.latest.text === null ) {
			for ( const { id, parentId } of revisionsOf( stored ) ) {
				pageOfRevision.set( id, [ prefix, stored.page.title ] );
				pageOfRevision.set( parentId, [ prefix, stored.page.title ] );
			}
		}
	}

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
	 * @yield Each page, once it is kept
	 */
	async function *readAll( prefix: string ): AsyncGenerator<ListedPage> {
		const { synced } = state as SyncState;
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
			remember( prefix, stored );
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

	async function *readKept( prefix: string ): AsyncGenerator<ListedPage> {
		const whole = await store.get( keyOfPrefix( prefix ) ) as PrefixState | undefined;
		const stale: StalePage[] = [];
		for await ( const [ , value ] of store.entries( keyOfStale( prefix, '' ) ) ) {
			stale.push( value as StalePage );
		}
		if (
			whole === undefined || options.now() - Date.parse( whole.read ) >= MAX_AGE ||
			stale.length > Math.max( whole.pages, options.batchSize )
		) {
			yield* readAll( prefix );
			return;
		}
		const pages = await renew( prefix, stale, whole );
		known.add( prefix );
		let count = 0;
		for await ( const [ , value ] of store.entries( keyOfPage( prefix, '' ) ) ) {
			count++;
			remember( prefix, value as StoredPage );
			yield ( value as StoredPage ).page;
		}
		if ( count !== pages ) {
			throw new StoreFault( 'some of what it held is missing' );
		}
	}

	async function *pagesBelow( prefix: string ): AsyncGenerator<ListedPage> {
		const given = new Set<number>();
		if ( isUsable && state !== null ) {
			try {
				for await ( const page of readKept( prefix ) ) {
					given.add( page.pageId );
					yield page;
				}
				return;
			} catch ( error ) {
				giveUp( error );
			}
		}
		for await ( const page of wiki.pagesBelow( prefix ) ) {
			if ( !given.has( page.pageId ) ) {
				yield page;
			}
		}
	}

	const prefixOf = ( title: string ): string | undefined => [ ...known ].find( ( prefix ) => title.startsWith( prefix ) );

	/** What is known of a page beside its newest revision, or else what the wiki says, which is kept. */
	async function factOf(
		title: string, find: ( stored: StoredPage ) => Revision | null | undefined, ask: () => Promise<Revision | null>,
		add: ( stored: StoredPage, fact: Revision | null ) => StoredPage,
	): Promise<Revision | null> {
		const prefix = prefixOf( title );
		if ( prefix === undefined || !isUsable ) {
			return ask();
		}
		const key = keyOfPage( prefix, title );
		const stored = await orElse( async () => await store.get( key ) as StoredPage | undefined, () => undefined );
		const kept = stored === undefined ? undefined : find( stored );
		if ( kept !== undefined ) {
			return kept;
		}
		const fact = await ask();
		if ( stored !== undefined ) {
			await orElse( () => store.change( [ [ key, add( stored, fact ) ] ] ), () => undefined );
		}
		return fact;
	}

	async function keptRevisions( ids: readonly number[], needsTexts: boolean ): Promise<Map<number, Revision>> {
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

	async function keepRevisions( revisions: ReadonlyMap<number, Revision>, hasText: boolean ): Promise<void> {
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

	/** A list from the wiki's log since some time, which serves for later times as well. */
	async function fromLog<T>( name: string, since: string, ask: () => Promise<T> ): Promise<T> {
		if ( state === null ) {
			return ask();
		}
		const key = `log\0${ name }`;
		interface Kept { since: string; value: T }
		const read = async (): Promise<Kept | undefined> => await store.get( key ) as Kept | undefined;
		const kept = await orElse( read, () => undefined );
		if ( kept !== undefined && kept.since <= since ) {
			return kept.value;
		}
		const value = await ask();
		await orElse( () => store.change( [ [ key, { since, value } ] ] ), () => undefined );
		return value;
	}

	return {
		siteInfo: () => wiki.siteInfo(),
		childrenBelow: ( prefix ) => wiki.childrenBelow( prefix ),
		redirectsTo: ( title ) => wiki.redirectsTo( title ),
		pagesWithTemplate: async function *( template ) {
			for await ( const page of wiki.pagesWithTemplate( template ) ) {
				templateWatch?.remember( page.title );
				yield page;
			}
		},
		readPages: async ( titles ) => {
			const pages = await wiki.readPages( titles );
			pages.forEach( ( { latest: { id, timestamp } } ) => {
				anchor = anchor === null || anchor.id < id ? { id, timestamp } : anchor;
			} );
			if ( state !== null && anchor !== null && anchor.id !== state.anchor?.id ) {
				state = { ...state, anchor };
				const next = state;
				await orElse( () => store.change( [ [ 'sync', next ] ] ), () => undefined );
			}
			return pages;
		},
		refresh: ( prefixes, watched ) => orElse( () => refresh( prefixes, watched ?? null ), () => true ),
		pagesBelow,
		revisions: async ( ids, texts ) => {
			const needsTexts = texts === 'with-texts';
			const found = await orElse( () => keptRevisions( ids, needsTexts ), () => new Map<number, Revision>() );
			const missing = ids.filter( ( id ) => !found.has( id ) );
			if ( missing.length > 0 ) {
				const read = await wiki.revisions( missing, texts );
				await orElse( () => keepRevisions( read, needsTexts ), () => undefined );
				read.forEach( ( revision, id ) => found.set( id, revision ) );
			}
			return found;
		},
		firstRevision: ( title ) => factOf( title, ( { first } ) => first, () => wiki.firstRevision( title ),
			( stored, first ) => ( { ...stored, first } ) ),
		newestRevisionBy: ( title, user ) => factOf( title,
			( { newestBy } ) => newestBy?.find( ( [ name ] ) => name === user )?.[ 1 ],
			() => wiki.newestRevisionBy( title, user ),
			( stored, revision ) => ( { ...stored, newestBy: [ ...stored.newestBy ?? [], [ user, revision ] ] } ) ),
		recombinedPagesSince: async ( since ) => {
			const { pageIds, titles } = await fromLog( 'recombined', since, async () => {
				const pages = await wiki.recombinedPagesSince( since );
				return { pageIds: [ ...pages.pageIds ], titles: [ ...pages.titles ] };
			} );
			return { pageIds: new Set( pageIds ), titles: new Set( titles ) } satisfies RecombinedPages;
		},
		renamesSince: async ( since ) => {
			const renames = await fromLog<readonly AccountRename[]>( 'renames', since, () => wiki.renamesSince( since ) );
			return renames.filter( ( { timestamp } ) => timestamp >= since );
		},
		close: () => store.close(),
	};
}
