/**
 * A wiki whose answer pages are kept between runs: of thousands of pages only those are read again that have changed.
 * What it answers is what the wiki would have answered when the run began, so that counting need not know of it.
 */
import type { AccountRename, AnswerSource, ListedPage, RecombinedPages } from '../answer-source';
import type { Revision } from '../port';
import { consequencesOf, isNews, isSweeping } from './change-consequences';
import type { ChangeSource, RecentChanges } from './change-source';
import { createKeptPages } from './kept-pages';
import { createKeptRevisions } from './kept-revisions';
import { type PageStore, StoreFault } from './page-store';
import { forgetAll, keyOfPage, MAX_AGE, OVERLAP, prefixStates, type SyncState } from './store-records';
import type { StoredPage } from './stored-page';
import { createTemplateWatch } from './template-watch';
import type { TemplateWatch, WatchedTemplates } from './template-watch';

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

/** So many requests for the list of changes are always worth making. */
const FEW_REQUESTS = 4;

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
	const keptRevisions = createKeptRevisions( store );
	const keptPages = createKeptPages( wiki, store, keptRevisions, options );

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

	async function refresh( prefixes: readonly string[], watched: WatchedTemplates | null ): Promise<boolean> {
		const last = await store.get( 'sync' ) as SyncState | undefined;
		const states = await prefixStates( store );
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
		const isContinued = isRecent && recent.hasAnchor && changes !== null && !isSweeping( fresh );
		const next: SyncState = {
			synced: now,
			prefixes,
			seen: changes?.filter( ( { timestamp } ) => timestamp >= without( now, OVERLAP ) ).map( ( { id } ) => id ) ?? [],
			anchor: isContinued ? last.anchor : null,
		};
		let hasNews = true;
		if ( isContinued ) {
			const changed = await consequencesOf( store, fresh, [ ...states.keys() ] );
			hasNews = isNews( fresh, prefixes, changed.keys(), options.account );
			if ( templateWatch !== null && watched !== null ) {
				hasNews = await templateWatch.hasNews( recent, watched ) || hasNews;
			}
			await store.change( [ ...changed, [ 'sync', next ] ] );
		} else {
			await forgetAll( store );
			await store.change( [ [ 'sync', next ] ] );
		}
		templateWatch ??= createTemplateWatch( wiki, now );
		state = next;
		anchor = next.anchor;
		keptPages.clear();
		keptRevisions.clear();
		return hasNews;
	}

	async function *pagesBelow( prefix: string ): AsyncGenerator<ListedPage> {
		const given = new Set<number>();
		if ( isUsable && state !== null ) {
			try {
				for await ( const page of keptPages.read( prefix, state.synced ) ) {
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

	/** What is known of a page beside its newest revision, or else what the wiki says, which is kept. */
	async function factOf<T>(
		title: string, find: ( stored: StoredPage ) => T | undefined, ask: () => Promise<T>,
		add: ( stored: StoredPage, fact: T ) => StoredPage,
	): Promise<T> {
		const prefix = keptPages.prefixOf( title );
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
		pagesOfPeople: async function *( prefix, templates ) {
			yield* pagesBelow( prefix );
			for await ( const page of wiki.usersPagesWith( templates ) ) {
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
			const found = await orElse( () => keptRevisions.find( ids, needsTexts ), () => new Map<number, Revision>() );
			const missing = ids.filter( ( id ) => !found.has( id ) );
			if ( missing.length > 0 ) {
				const read = await wiki.revisions( missing, texts );
				await orElse( () => keptRevisions.keep( read, needsTexts ), () => undefined );
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
		revisionsAfter: ( title, id ) => factOf( title,
			( { after } ) => after?.find( ( [ known ] ) => known === id )?.[ 1 ],
			() => wiki.revisionsAfter( title, id ),
			( stored, revisions ) => ( { ...stored, after: [ ...stored.after ?? [], [ id, revisions ] ] } ) ),
		revisionsUpTo: async ( title, id ) => {
			const revisions = await factOf( title,
				( { upTo } ) => upTo?.find( ( [ known ] ) => known === id )?.[ 1 ],
				() => wiki.revisionsUpTo( title, id ),
				( stored, listed ) => ( { ...stored, upTo: [ ...stored.upTo ?? [], [ id, listed ] ] } ) );
			const prefix = keptPages.prefixOf( title );
			if ( prefix !== undefined ) {
				keptRevisions.note( prefix, title, revisions );
			}
			return revisions;
		},
		revisionsBySince: ( title, user, timestamp ) => factOf( title,
			( { since } ) => since?.find( ( [ known ] ) => known === `${ timestamp } ${ user }` )?.[ 1 ],
			() => wiki.revisionsBySince( title, user, timestamp ),
			( stored, revisions ) =>
				( { ...stored, since: [ ...stored.since ?? [], [ `${ timestamp } ${ user }`, revisions ] ] } ) ),
		movesAround: ( revision ) => fromLog( `moves ${ revision.id }`, '', () => wiki.movesAround( revision ) ),
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
