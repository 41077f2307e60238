/** What is read from a wiki to count answers, asked of the Action API. */
import { type AccountRename, type ListedPage, MOST_LISTED, type SiteInfo } from '../answer-source';
import type { AccountReader, BotWiki } from '../bot-port';
import type { Revision } from '../port';
import { inBatches, normalizedTitles, queryList, queryPages } from './query';
import type { ApiPage, ApiRevision } from './query';
import type { ReadingApi } from './reading-api';
import { createLanguageInfoReader, readSiteInfo, splitPrefix } from './site-info';

const REVISION = { rvprop: [ 'ids', 'timestamp', 'user', 'userid', 'sha1' ] };
const REVISION_WITH_TEXT = { rvprop: [ 'ids', 'timestamp', 'user', 'userid', 'sha1', 'content' ], rvslots: 'main' };

const USER_NAMESPACE = 2;

/** A move's revision comes before its entry in the log; so long after it, in milliseconds, at most. */
const MOVE_TAKES = 60_000;

/** What an account saves at some time is in its next revision, but for what two tabs save at once. */
const FEW_REVISIONS = 5;

interface ApiMove {
	/** Where the page was; missing where it is hidden. */
	readonly title?: string;
	readonly user?: string;
}

interface ApiRename {
	readonly timestamp?: string;
	readonly params?: { readonly olduser?: string; readonly newuser?: string };
}

/** Ways in which a page gets revisions that were not saved on it, as parameters of `list=logevents`. */
const RECOMBINATIONS = [ { leaction: 'delete/restore' }, { letype: 'import' }, { letype: 'merge' } ];

interface ApiRecombination {
	readonly title?: string;
	readonly logpage?: number;
	/** Where a merge leads. */
	readonly params?: { readonly dest_title?: string };
}

function readRevision( revision: ApiRevision ): Revision {
	return {
		id: revision.revid,
		parentId: revision.parentid ?? 0,
		user: revision.user ?? null,
		userId: revision.userid ?? 0,
		timestamp: revision.timestamp ?? '',
		text: revision.slots?.main?.content ?? null,
		sha1: revision.sha1 ?? null,
	};
}

/** Null for a page that is missing or cannot be. */
function readPage( page: ApiPage ): ListedPage | null {
	const revision = page.revisions?.[ 0 ];
	return revision === undefined ? null : {
		pageId: page.pageid ?? 0,
		title: page.title,
		namespace: page.ns,
		isRedirect: page.redirect === true,
		latest: readRevision( revision ),
	};
}

/** What an account asks of a wiki to count answers and nothing more. */
export type ApiSource = Omit<BotWiki, 'account' | 'batchSize' | 'changes' | 'save' | keyof AccountReader>;

/**
 * @param api - Carries the requests
 */
export function createApiSource( api: ReadingApi ): ApiSource {
	let siteInfo: Promise<SiteInfo> | null = null;
	const getSiteInfo = (): Promise<SiteInfo> => {
		siteInfo ??= readSiteInfo( api ).catch( ( error: unknown ) => {
			siteInfo = null;
			throw error;
		} );
		return siteInfo;
	};

	async function readPages( titles: readonly string[] ): Promise<ReadonlyMap<string, ListedPage>> {
		const found = new Map<string, ListedPage>();
		await inBatches( api, [ ...new Set( titles ) ], async ( batch ) => {
			const spelled = new Map( batch.map( ( title ) => [ title, title ] ) );
			const pages = new Map<string, ListedPage>();
			for await ( const apiPage of queryPages( {
				...api,
				read: async ( parameters ) => {
					const answer = await api.read( parameters );
					normalizedTitles( answer ).forEach( ( to, from ) => spelled.set( from, to ) );
					return answer;
				},
			}, { titles: batch, prop: [ 'revisions', 'info' ], ...REVISION_WITH_TEXT } ) ) {
				const page = readPage( apiPage );
				if ( page !== null ) {
					pages.set( page.title, page );
				}
			}
			for ( const [ asked, title ] of spelled ) {
				const page = pages.get( title );
				if ( page !== undefined ) {
					found.set( asked, page );
				}
			}
		} );
		return found;
	}

	async function listBelow( prefix: string, generator: boolean ): Promise<Record<string, string | number>> {
		const { namespace, rest } = splitPrefix( prefix, ( await getSiteInfo() ).namespaces );
		const g = generator ? 'g' : '';
		return { [ `${ g }apnamespace` ]: namespace, [ `${ g }apprefix` ]: rest };
	}

	// The pages of a list, with their newest texts.
	async function *listedPages( generator: Readonly<Record<string, string | number>> ): AsyncGenerator<ListedPage> {
		for await ( const page of queryPages( api, { ...generator, prop: [ 'revisions', 'info' ], ...REVISION_WITH_TEXT } ) ) {
			const whole = readPage( page );
			if ( whole !== null ) {
				yield whole;
			}
		}
	}

	async function *pagesBelow( prefix: string ): AsyncGenerator<ListedPage> {
		yield* listedPages( { generator: 'allpages', gaplimit: 'max', ...await listBelow( prefix, true ) } );
	}

	async function *usersPagesWith( templates: readonly string[] ): AsyncGenerator<ListedPage> {
		for ( const title of templates ) {
			yield* listedPages( { generator: 'embeddedin', geititle: title, geinamespace: USER_NAMESPACE, geilimit: 'max' } );
		}
	}

	/** The first revisions that the API lists for one page. */
	async function firstRevisions(
		title: string, rvlimit: number, parameters: Record<string, string | string[]>,
	): Promise<Revision[]> {
		const { query } = await api.read( { action: 'query', titles: [ title ], prop: 'revisions', rvlimit, ...parameters } ) as
			{ query?: { pages?: ApiPage[] } };
		return query?.pages?.[ 0 ]?.revisions?.map( readRevision ) ?? [];
	}

	const oneRevision = async ( title: string, parameters: Record<string, string | string[]> ): Promise<Revision | null> =>
		( await firstRevisions( title, 1, parameters ) )[ 0 ] ?? null;

	return {
		siteInfo: getSiteInfo,
		languageInfo: createLanguageInfoReader( api ),
		readPages,
		readListedPages: readPages,
		titlesWithTemplates: async ( titles, templates ) => {
			const found = new Set<string>();
			await inBatches( api, titles, async ( batch ) => {
				for await ( const { title, templates: on = [] } of queryPages( api, {
					titles: batch, prop: 'templates', tltemplates: [ ...templates ], tllimit: 'max',
				} ) ) {
					if ( on.length > 0 ) {
						found.add( title );
					}
				}
			} );
			return found;
		},
		pagesBelow,
		usersPagesWith,
		pagesOfPeople: async function *( prefix, templates ) {
			yield* pagesBelow( prefix );
			yield* usersPagesWith( templates );
		},
		childrenBelow: async ( prefix ) => {
			const children = new Set<string>();
			const { apnamespace, apprefix } = await listBelow( prefix, false ) as { apnamespace: number; apprefix: string };
			const start = apprefix.replace( / /g, '_' );
			const namespaceName = apnamespace === 0 ? '' : `${ ( await getSiteInfo() ).namespaces.get( apnamespace )?.[ 0 ] ?? '' }:`;
			for ( let from: string | undefined = start; from !== undefined; ) {
				const answer = await api.read( {
					action: 'query', list: 'allpages', apnamespace, apprefix, apfrom: from, aplimit: 'max',
				} ) as { continue?: { apcontinue: string }; query: { allpages: { title: string }[] } };
				from = answer.continue?.apcontinue;
				for ( const { title } of answer.query.allpages ) {
					const [ child, ...further ] = title.slice( namespaceName.length + apprefix.length ).split( '/' );
					children.add( child ?? '' );
					// A survey may have thousands of answers below it. '0' is what follows the slash in the order of titles.
					if ( further.length > 0 && from !== undefined && from.startsWith( `${ start }${ child ?? '' }/` ) ) {
						from = `${ start }${ child ?? '' }0`;
					}
				}
			}
			children.delete( '' );
			return [ ...children ];
		},
		redirectsTo: async ( title ) => {
			const redirects: string[] = [];
			for await ( const page of queryPages( api, { titles: [ title ], prop: 'redirects', rdprop: 'title', rdlimit: 'max' } ) ) {
				redirects.push( ...page.redirects?.map( ( redirect ) => redirect.title ) ?? [] );
			}
			return redirects;
		},
		revisions: async ( ids, texts ) => {
			const found = new Map<number, Revision>();
			await inBatches( api, ids, async ( batch ) => {
				for await ( const page of queryPages( api, {
					revids: batch, prop: 'revisions', ...texts === 'with-texts' ? REVISION_WITH_TEXT : REVISION,
				} ) ) {
					page.revisions?.forEach( ( revision ) => found.set( revision.revid, readRevision( revision ) ) );
				}
			} );
			return found;
		},
		firstRevision: ( title ) => oneRevision( title, { rvdir: 'newer', ...REVISION } ),
		revisionsUpTo: ( title, id ) => firstRevisions( title, MOST_LISTED, {
			...id === null ? {} : { rvstartid: String( id ) }, ...REVISION,
		} ),
		newestRevisionBy: ( title, user ) => oneRevision( title, { rvuser: user, ...REVISION_WITH_TEXT } ),
		revisionsAfter: async ( title, id ) => {
			const later: Revision[] = [];
			for await ( const { revisions = [] } of queryPages( api, {
				titles: [ title ], prop: 'revisions', rvendid: id, rvlimit: 'max', ...REVISION,
			} ) ) {
				later.push( ...revisions.filter( ( { revid } ) => revid !== id ).map( readRevision ) );
			}
			return later;
		},
		revisionsBySince: ( title, user, timestamp ) => firstRevisions( title, FEW_REVISIONS, {
			rvuser: user, rvstart: timestamp, rvdir: 'newer', ...REVISION_WITH_TEXT,
		} ),
		movesAround: async ( { timestamp, user } ) => {
			const titles: ( string | null )[] = [];
			for await ( const move of queryList<ApiMove>( api, 'logevents', {
				letype: 'move', lestart: timestamp, leend: new Date( Date.parse( timestamp ) + MOVE_TAKES ).toISOString(), ledir: 'newer',
				leprop: [ 'title', 'user' ], lelimit: 'max',
			} ) ) {
				// Whose name is hidden may be anybody.
				if ( user === null || move.user === undefined || move.user === user ) {
					titles.push( move.title ?? null );
				}
			}
			return titles;
		},
		revisionsBy: ( title, user, limit ) => firstRevisions( title, limit, { rvuser: user, ...REVISION_WITH_TEXT } ),
		recombinedPagesSince: async ( timestamp ) => {
			const pageIds = new Set<number>();
			const titles = new Set<string>();
			for ( const which of RECOMBINATIONS ) {
				for await ( const { title, logpage, params } of queryList<ApiRecombination>( api, 'logevents', {
					...which, lestart: timestamp, ledir: 'newer', leprop: [ 'ids', 'title', 'details' ], lelimit: 'max',
				} ) ) {
					if ( logpage !== undefined && logpage !== 0 ) {
						pageIds.add( logpage );
					}
					[ title, params?.dest_title ].forEach( ( name ) => name !== undefined && titles.add( name ) );
				}
			}
			return { pageIds, titles };
		},
		renamesSince: async ( timestamp ) => {
			const renames: AccountRename[] = [];
			for await ( const entry of queryList<ApiRename>( api, 'logevents', {
				letype: 'renameuser', lestart: timestamp, ledir: 'newer', leprop: [ 'timestamp', 'details' ], lelimit: 'max',
			} ) ) {
				// Without `params` the log entry is hidden, and leads nowhere.
				const { olduser: from, newuser: to } = entry.params ?? {};
				if ( from !== undefined && to !== undefined && entry.timestamp !== undefined ) {
					renames.push( { from, to, timestamp: entry.timestamp } );
				}
			}
			return renames;
		},
	};
}
