/** What has been learnt from a dump beside the answers: few pages, which may come anywhere in it. */
import { createTitleParser, normalizeUserName, STOCK_NAMESPACES } from '../../core/wikitext/title';
import { DEFAULT_EXTENSION_TAGS } from '../../core/wikitext/extension-tags';
import type { AccountRename, SiteInfo } from '../answer-source';
import type { Revision } from '../port';
import { DumpFault } from './dump-fault';
import { detached, detachedPage, type DumpPage } from './dump-page';
import type { DumpHead } from './dump-handlers';
import { knownLanguageInfo } from './language-info';

/** The number of the namespace of templates. */
const TEMPLATE_NAMESPACE = 10;

/** MediaWiki's own names of namespaces, which every wiki understands beside those in its language. */
const CANONICAL_NAMES: ReadonlyMap<number, string> = new Map( [
	[ -2, 'Media' ], [ -1, 'Special' ], [ 1, 'Talk' ], [ 2, 'User' ], [ 3, 'User talk' ], [ 4, 'Project' ], [ 5, 'Project talk' ],
	[ 6, 'File' ], [ 7, 'File talk' ], [ 8, 'MediaWiki' ], [ 9, 'MediaWiki talk' ], [ 10, 'Template' ], [ 11, 'Template talk' ],
	[ 12, 'Help' ], [ 13, 'Help talk' ], [ 14, 'Category' ], [ 15, 'Category talk' ], [ 828, 'Module' ], [ 829, 'Module talk' ],
] );

/** Below a survey's page, but no answer. */
const OF_SURVEYS = /\/Survey\/[^/]+(?:$|\/(?!Answers\/))/;

/** Whether a page, by its title, is one of those that counting looks up. */
export function isLookedUp( title: string, namespace: number ): boolean {
	return OF_SURVEYS.test( title ) || title.endsWith( '/Skills.json' ) || namespace === 8 && title.endsWith( ':LocalSkills.json' ) ||
		namespace === TEMPLATE_NAMESPACE;
}

/** A survey's results, in words and as data. */
const OF_RESULTS = /\/Survey\/[^/]+\/Results(?:$|\/)/;

/**
 * Whether of such a page only the newest revision matters. Answers name the revision of the definition that they were
 * given to; of results, which a bot saves again and again and which may be large, only what they say last is read.
 */
export function isNewestEnough( title: string ): boolean {
	return OF_RESULTS.test( title );
}

export interface KnownPages {
	setHead( head: DumpHead ): void;
	add( page: DumpPage ): void;
	addRename( rename: AccountRename ): void;
	siteInfo(): SiteInfo;
	/** A title as the wiki writes it. */
	normalize( title: string ): string;
	page( title: string ): DumpPage | undefined;
	revision( id: number ): Revision | undefined;
	redirectsTo( title: string ): readonly string[];
	childrenOf( prefix: string ): readonly string[];
	/** All names that an account may have today that has, or had, this one. */
	namesOf( name: string ): Set<string>;
	readonly renames: readonly AccountRename[];
}

function namespacesOf( head: DumpHead ): Map<number, readonly string[]> {
	return new Map( Array.from( head.namespaces, ( [ key, name ] ): [ number, readonly string[] ] => {
		const canonical = CANONICAL_NAMES.get( key ) ?? name;
		return [ key, canonical === name ? [ name ] : [ name, canonical ] ];
	} ) );
}

export function createKnownPages(): KnownPages {
	let head: DumpHead | null = null;
	let info: SiteInfo | null = null;
	let parseTitle: ( ( title: string ) => string | null ) | null = null;
	const pages = new Map<string, DumpPage>();
	const revisions = new Map<number, Revision>();
	const redirects = new Map<string, Set<string>>();
	const renames: AccountRename[] = [];
	const renameKeys = new Set<string>();
	const nextNames = new Map<string, readonly string[]>();

	function siteInfo(): SiteInfo {
		if ( info === null ) {
			throw new DumpFault( 'nothing in it tells what wiki it is of' );
		}
		return info;
	}

	return {
		renames,
		namesOf: ( name ) => {
			const names = new Set( [ normalizeUserName( name ) ] );
			// A set grows while it is gone through.
			for ( const current of names ) {
				nextNames.get( current )?.forEach( ( next ) => names.add( next ) );
			}
			return names;
		},
		siteInfo,
		setHead: ( given ) => {
			if ( head !== null && head.database !== given.database ) {
				throw new DumpFault( `it is of another wiki (${ given.database }) than the file before it (${ head.database }). ` +
					'Give the files of one wiki at a time' );
			}
			if ( head === null ) {
				head = given;
				const namespaces = namespacesOf( given );
				info = {
					name: given.siteName,
					wikiId: given.database,
					generator: given.generator,
					language: knownLanguageInfo( given.language ),
					namespaces,
					isCaseSensitive: !given.capitalLinks,
					extensionTags: DEFAULT_EXTENSION_TAGS,
				};
				parseTitle = createTitleParser( {
					defaultNamespace: '',
					// The wiki's own names come first: titles in the file bear them.
					namespaces: [
						...STOCK_NAMESPACES,
						...Array.from( namespaces ).filter( ( [ key ] ) => key !== 0 ).map( ( [ , names ] ) => names ),
					],
					capitalLinks: given.capitalLinks,
				} );
			}
		},
		add: ( page ) => {
			const { title, namespace, redirect } = page;
			if ( namespace === TEMPLATE_NAMESPACE ) {
				if ( redirect !== null ) {
					const known = redirects.get( redirect );
					if ( known === undefined ) {
						redirects.set( detached( redirect ), new Set( [ detached( title ) ] ) );
					} else {
						known.add( detached( title ) );
					}
				}
				return;
			}
			const own = detachedPage( page );
			pages.set( own.title, own );
			own.revisions.forEach( ( revision ) => revisions.set( revision.id, revision ) );
		},
		addRename: ( rename ) => {
			const key = JSON.stringify( rename );
			if ( !renameKeys.has( key ) ) {
				renameKeys.add( key );
				renames.push( rename );
				const from = normalizeUserName( rename.from );
				nextNames.set( from, ( nextNames.get( from ) ?? [] ).concat( normalizeUserName( rename.to ) ) );
			}
		},
		normalize: ( title ) => parseTitle?.( title ) ?? title,
		page: ( title ) => pages.get( title ),
		revision: ( id ) => revisions.get( id ),
		redirectsTo: ( title ) => Array.from( redirects.get( title ) ?? [] ).sort(),
		childrenOf: ( prefix ) => {
			const children = new Set<string>();
			for ( const title of pages.keys() ) {
				if ( title.startsWith( prefix ) ) {
					children.add( title.slice( prefix.length ).split( '/', 1 )[ 0 ] as string );
				}
			}
			children.delete( '' );
			return Array.from( children ).sort();
		},
	};
}
