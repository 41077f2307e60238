/** A wiki in memory, as far as counting asks of one. */
import type { AnswerSource, ListedPage, SiteInfo } from '../../../src/wiki/answer-source';
import type { Revision } from '../../../src/wiki/port';

export interface MemoryWiki extends AnswerSource {
	/** Saves a page as an account; gives the revision's id. */
	save( title: string, user: string, text: string, timestamp?: string ): number;
	/** Moves a page as an account, which leaves a redirect. */
	move( from: string, to: string, user: string ): void;
	/** As an administrator hides the name behind a page's newest revision. */
	hideName( title: string ): void;
	/** Takes a page away, as a deletion does. */
	remove( title: string ): void;
	rename( from: string, to: string, timestamp: string ): void;
	/** How often the wiki was asked. */
	requests(): number;
}

const SITE: Omit<SiteInfo, 'wikiId'> = {
	name: 'Test', generator: 'MediaWiki 1.43.0', language: { code: 'en', fallbacks: [], direction: 'ltr' },
	namespaces: new Map( [ [ 0, [ '' ] ], [ 2, [ 'User' ] ], [ 8, [ 'MediaWiki' ] ], [ 10, [ 'Template' ] ] ] ),
	extensionTags: [ 'nowiki', 'pre', 'ref' ],
};

export function createMemoryWiki( wikiId: string, firstRevision = 1 ): MemoryWiki {
	const pages = new Map<string, Revision[]>();
	const renames: { from: string; to: string; timestamp: string }[] = [];
	const moves: { readonly from: string; readonly revision: number }[] = [];
	let next = firstRevision;
	let requests = 0;
	const listed = ( title: string, revisions: readonly Revision[], pageId: number ): ListedPage => {
		const latest = revisions[ revisions.length - 1 ] as Revision;
		return { pageId, title, namespace: 0, isRedirect: /^#redirect/i.test( latest.text ?? '' ), latest };
	};
	const asked = <T>( answer: T ): Promise<T> => {
		requests++;
		return Promise.resolve( answer );
	};
	const wiki: MemoryWiki = {
		save( title, user, text, timestamp = `2026-11-01T00:00:00.${ String( next ).padStart( 6, '0' ) }Z` ) {
			const revisions = pages.get( title ) ?? [];
			const id = next++;
			revisions.push( { id, parentId: revisions[ revisions.length - 1 ]?.id ?? 0, user, userId: 1, timestamp, text, sha1: `of ${ text }` } );
			pages.set( title, revisions );
			return id;
		},
		move( from, to, user ) {
			const revisions = pages.get( from ) ?? [];
			pages.delete( from );
			pages.set( to, revisions );
			moves.push( { from, revision: wiki.save( to, user, revisions[ revisions.length - 1 ]?.text ?? '' ) } );
			wiki.save( from, user, `#REDIRECT [[${ to }]]` );
		},
		hideName( title ) {
			const revisions = pages.get( title ) ?? [];
			revisions.push( { ...revisions.pop() as Revision, user: null, userId: 0 } );
		},
		remove: ( title ) => {
			pages.delete( title );
		},
		rename: ( from, to, timestamp ) => {
			renames.push( { from, to, timestamp } );
			for ( const revisions of pages.values() ) {
				revisions.forEach( ( revision, index ) => {
					revisions[ index ] = revision.user === from ? { ...revision, user: to } : revision;
				} );
			}
		},
		requests: () => requests,
		siteInfo: () => asked( { ...SITE, wikiId } ),
		readPages: ( titles ) => asked( new Map( titles.filter( ( title ) => pages.has( title ) )
			.map( ( title ) => [ title, listed( title, pages.get( title ) as Revision[], 1 ) ] ) ) ),
		async *pagesBelow( prefix ) {
			requests++;
			yield* [ ...pages ].filter( ( [ title ] ) => title.startsWith( prefix ) )
				.map( ( [ title, revisions ], index ) => listed( title, revisions, index + 1 ) );
		},
		async *pagesOfPeople( prefix, templates ) {
			requests += 1 + templates.length;
			const calls = templates.map( ( template ) => `{{${ template.replace( 'Template:', '' ) }` );
			const isCalling = ( revisions: readonly Revision[] ): boolean =>
				calls.some( ( call ) => revisions[ revisions.length - 1 ]?.text?.includes( call ) );
			yield* [ ...pages ].filter( ( [ title, revisions ] ) => title.startsWith( prefix ) || title.startsWith( 'User:' ) && isCalling( revisions ) )
				.map( ( [ title, revisions ], index ) => listed( title, revisions, index + 1 ) );
		},
		childrenBelow: ( prefix ) => asked( [ ...new Set( [ ...pages.keys() ].filter( ( title ) => title.startsWith( prefix ) )
			.map( ( title ) => title.slice( prefix.length ).split( '/' )[ 0 ] as string ) ) ] ),
		redirectsTo: () => asked( [] ),
		revisions: ( ids, texts ) => asked( new Map( [ ...pages.values() ].flat().filter( ( { id } ) => ids.includes( id ) )
			.map( ( revision ) => [ revision.id, texts === 'with-texts' ? revision : { ...revision, text: null } ] ) ) ),
		firstRevision: ( title ) => asked( pages.get( title )?.[ 0 ] ?? null ),
		newestRevisionBy: ( title, user ) =>
			asked( [ ...pages.get( title ) ?? [] ].reverse().find( ( revision ) => revision.user === user ) ?? null ),
		revisionsAfter: ( title, id ) => asked( ( pages.get( title ) ?? [] ).filter( ( revision ) => revision.id > id )
			.map( ( revision ) => ( { ...revision, text: null } ) ).reverse() ),
		revisionsUpTo: ( title, id ) => asked( ( pages.get( title ) ?? [] )
			.filter( ( revision ) => id === null || revision.id <= id )
			.slice( -500 ).map( ( revision ) => ( { ...revision, text: null } ) ).reverse() ),
		revisionsBySince: ( title, user, timestamp ) => asked( ( pages.get( title ) ?? [] )
			.filter( ( revision ) => revision.user === user && revision.timestamp >= timestamp ).slice( 0, 5 ) ),
		movesAround: ( { id } ) => asked( moves.filter( ( { revision } ) => revision === id ).map( ( { from } ) => from ) ),
		recombinedPagesSince: () => asked( { pageIds: new Set<number>(), titles: new Set<string>() } ),
		renamesSince: ( timestamp ) => asked( renames.filter( ( rename ) => rename.timestamp >= timestamp ) ),
	};
	return wiki;
}
