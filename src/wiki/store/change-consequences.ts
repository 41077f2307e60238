/** What the changes on a wiki mean for what is kept of it. */
import type { WikiChange } from './change-source';
import type { PageStore } from './page-store';
import { keyOfPage, keyOfStale, type StalePage } from './store-records';
import { bearsName, isOutdatedBy, type StoredPage, withRevisions } from './stored-page';

const RECOMBINING = [ 'delete/restore', 'import/', 'merge/' ];

/** After these nobody knows which pages look different now. */
const SWEEPING = [ 'usermerge/', 'delete/event' ];

const startsWithOneOf = ( text: string, starts: readonly string[] ): boolean =>
	starts.some( ( start ) => text.startsWith( start ) );

/** What becomes of the store by what has happened on the wiki. */
export async function consequencesOf(
	store: PageStore, changes: readonly WikiChange[], prefixes: readonly string[],
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

/**
 * Whether something that concerns the pages below the prefixes has happened, and not by the bot itself.
 *
 * @param changes
 * @param prefixes
 * @param renewed - Keys of what has become of the store
 * @param account - That of the bot
 */
export function isNews(
	changes: readonly WikiChange[], prefixes: readonly string[], renewed: Iterable<string>, account: string | null,
): boolean {
	return [ ...renewed ].some( ( key ) => key.startsWith( 'stale' ) ) || changes.some( ( { titles, user } ) =>
		( user === null || user !== account ) &&
		titles.some( ( title ) => startsWithOneOf( title, prefixes ) ) );
}

/** Whether nobody knows after these changes which pages look different now. */
export function isSweeping( changes: readonly WikiChange[] ): boolean {
	// A hidden entry may be about any page.
	return changes.some( ( { titles, log } ) => titles.length === 0 || log !== null && startsWithOneOf( log, SWEEPING ) );
}
