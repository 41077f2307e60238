/** Where pages are kept between runs, and the wikis as the bot reads them with what was kept. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BotWiki } from '../wiki/bot-port';
import { createMemoryStore, openPageStore, StoreFault } from '../wiki/store/page-store';
import type { PageStore } from '../wiki/store/page-store';
import { createStoredSource } from '../wiki/store/stored-source';
import type { StoredSource } from '../wiki/store/stored-source';
import type { CommandIo } from './command-io';

export interface StoreSettings {
	/** Below which each wiki and account has a folder. */
	readonly directory: string;
	/** `memory`: until the process ends. */
	readonly kind: 'disk' | 'memory';
}

/**
 * @param io
 * @param configured - What the settings say
 */
export function storeDirectory( io: CommandIo, configured: string | undefined ): string {
	if ( configured !== undefined ) {
		return resolve( io.directory, configured );
	}
	const cache = io.env.XDG_CACHE_HOME || io.env.LOCALAPPDATA || join( io.env.HOME ?? homedir(), '.cache' );
	return join( cache, 'localskills' );
}

/** A name for a folder, of nothing that any file system minds. */
function folderName( address: string, account: string | null ): string {
	const { host, pathname } = new URL( address );
	return `${ host }${ pathname } ${ account ?? '' }`.replace( /[^A-Za-z0-9.]+/g, ( odd ) =>
		odd === '/' || odd === ' ' ? '-' : `-${ Buffer.from( odd ).toString( 'hex' ) }-` ).replace( /-+$/, '' );
}

/**
 * A wiki as it is read with what was kept of it. Where nothing can be kept, the operator is told, and the store lasts as
 * long as the process.
 *
 * @param wiki
 * @param apiUrl - Of the wiki
 * @param settings
 * @param notify
 */
export async function openStoredSource(
	wiki: BotWiki, apiUrl: string, settings: StoreSettings, notify: ( text: string ) => void,
): Promise<StoredSource> {
	const account = ( await wiki.account() )?.name ?? null;
	const directory = join( settings.directory, folderName( apiUrl, account ) );
	let store: PageStore;
	try {
		store = settings.kind === 'memory' ? await createMemoryStore() : await openPageStore( directory, `${ account ?? '' } ${ apiUrl }`, notify );
	} catch ( error ) {
		if ( !( error instanceof StoreFault ) ) {
			throw error;
		}
		notify( `Nothing is kept between runs in ${ directory }: ${ error.message }. Everything is read from the wiki.` );
		store = await createMemoryStore();
	}
	return createStoredSource( wiki, store, { account, batchSize: await wiki.batchSize(), now: Date.now, notify } );
}
