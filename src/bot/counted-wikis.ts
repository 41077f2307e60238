/** The wikis that answers are read from, with what was kept of them from earlier runs. */
import { CONFIGURATION_PAGE } from '../core/pages';
import { PERSON_TEMPLATES } from '../core/exchange/exchange-templates';
import { recordsOwner } from '../core/exchange/read-exchange-records';
import type { Messages } from '../core/i18n/messages';
import type { AnswerSource, SiteInfo } from '../wiki/answer-source';
import { readTitles } from '../wiki/counting/counting-place';
import type { StoredSource } from '../wiki/store/stored-source';
import type { WatchedTemplates } from '../wiki/store/template-watch';
import { readingOf } from './connection';
import type { Connection, OtherWiki } from './connection';
import { openStoredSource } from './page-stores';
import type { StoreSettings } from './page-stores';

export interface CountedWikis {
	/** Where the definitions are and the results go. */
	readonly home: AnswerSource;
	readonly others: readonly OtherWiki[];
	/**
	 * Learns what has changed on each wiki; to be called before each run.
	 *
	 * @return Whether anything has that could change results. Rejects with a CommandFailure when one of the other wikis
	 *  cannot be read
	 */
	refresh(): Promise<boolean>;
	close(): Promise<void>;
}

/** Offers and searches on the users' own pages; those below the root are among its pages. */
function exchangePages( { namespaces }: SiteInfo, root: string ): WatchedTemplates {
	const users = namespaces.get( 2 );
	const template = namespaces.get( 10 )?.[ 0 ] ?? 'Template';
	return {
		prefix: `${ users?.[ 0 ] ?? 'User' }:`,
		templates: PERSON_TEMPLATES.map( ( name ) => `${ template }:${ name }` ),
		ownerOf: ( title ) => recordsOwner( title, root, users ),
	};
}

/**
 * @param connection
 * @param settings - Null: nothing is kept
 * @param messages - Say what is wrong with a wiki's configuration
 * @param notify - Told when nothing can be kept, and why
 */
export async function openCountedWikis(
	connection: Connection, settings: StoreSettings | null, messages: Messages, notify: ( text: string ) => void,
): Promise<CountedWikis> {
	const { wiki, apiUrl, others } = connection;
	if ( settings === null ) {
		return {
			home: wiki,
			others: others.map( ( { name, wiki: source } ) => ( { name, source } ) ),
			refresh: async () => true,
			close: async () => undefined,
		};
	}
	const home = await openStoredSource( wiki, apiUrl, settings, notify );
	const stored: { name: string; source: StoredSource }[] = [];
	for ( const { name, apiUrl: address, wiki: other } of others ) {
		stored.push( { name, source: await readingOf( name, () => openStoredSource( other, address, settings, notify ) ) } );
	}
	const refresh = async ( source: StoredSource, watchesExchange: boolean ): Promise<boolean> => {
		const { root } = await readTitles( source, messages );
		const prefixes = [ `${ root }/`, CONFIGURATION_PAGE ];
		return source.refresh( prefixes, ...watchesExchange ? [ exchangePages( await source.siteInfo(), root ) ] : [] );
	};
	return {
		home,
		others: stored,
		refresh: async () => {
			let hasNews = await refresh( home, true );
			for ( const { name, source } of stored ) {
				hasNews = await readingOf( name, () => refresh( source, false ) ) || hasNews;
			}
			return hasNews;
		},
		close: async () => {
			for ( const source of [ home, ...stored.map( ( { source: other } ) => other ) ] ) {
				await source.close();
			}
		},
	};
}
