/** What a store holds of a wiki, and under which keys. */
import type { Revision } from '../port';
import type { PageStore } from './page-store';

/** What is known of the wiki as a whole. */
export interface SyncState {
	/** The wiki's time when it was last asked for changes. */
	readonly synced: string;
	readonly prefixes: readonly string[];
	/** Changes shortly before that which have been looked at. */
	readonly seen: readonly number[];
	/** A revision by which the wiki is known to be the same. */
	readonly anchor: Pick<Revision, 'id' | 'timestamp'> | null;
}

/** All pages below a prefix are kept. */
export interface PrefixState {
	/** When all of them were read from the wiki. */
	readonly read: string;
	readonly pages: number;
}

/** A page that has to be read again. */
export interface StalePage {
	readonly title: string;
	/** Whether it is among the pages of its prefix. */
	readonly isCounted: boolean;
}

export const keyOfPage = ( prefix: string, title: string ): string => `page\0${ prefix }\0${ title.replace( / /g, '_' ) }`;
export const keyOfStale = ( prefix: string, title: string ): string => `stale\0${ prefix }\0${ title }`;
export const keyOfPrefix = ( prefix: string ): string => `prefix\0${ prefix }`;

/** All prefixes whose pages are kept. */
export async function prefixStates( store: PageStore ): Promise<ReadonlyMap<string, PrefixState>> {
	const states = new Map<string, PrefixState>();
	for await ( const [ key, value ] of store.entries( keyOfPrefix( '' ) ) ) {
		states.set( key.slice( keyOfPrefix( '' ).length ), value as PrefixState );
	}
	return states;
}

/** Forgets everything. */
export async function forgetAll( store: PageStore ): Promise<void> {
	for ( const kind of [ 'prefix\0', 'sync', 'page\0', 'stale\0', 'log\0' ] ) {
		await store.clear( kind );
	}
}

const HOUR = 3_600_000;

/** Changes may appear in the wiki's list so long after they were made, in milliseconds. */
export const OVERLAP = HOUR;

/** After so long everything is read anew: what is suppressed stands in no public list. */
export const MAX_AGE = 7 * 24 * HOUR;
