/** A wiki in memory on which everything happens that changes histories, as MediaWiki lists it among recent changes. */
import type { AccountRename, AnswerSource, ListedPage, SiteInfo } from '../../../src/wiki/answer-source';
import type { Revision } from '../../../src/wiki/port';
import type { ChangeSource, WikiChange } from '../../../src/wiki/store/change-source';

interface Page { id: number; title: string; revisions: Revision[] }

type Kind = 'list' | 'pages' | 'revisions' | 'one' | 'log' | 'changes';

export interface ChangingWiki {
	readonly source: AnswerSource & ChangeSource;
	/** Which requests have been made. */
	readonly requests: Kind[];
	edit( title: string, user: string, text: string ): void;
	remove( title: string ): void;
	/** What was deleted last. */
	restore(): void;
	move( from: string, to: string, leavesRedirect: boolean ): void;
	/** The revisions of a page that are older than its newest get to another one. */
	merge( from: string, to: string ): void;
	/** Older revisions, of somebody else, from another wiki. */
	import( title: string, user: string ): void;
	hide( title: string, what: 'user' | 'text' ): void;
	rename( from: string, to: string ): void;
	/** As `suppress` does: in no public list. */
	suppress( title: string ): void;
	/** Lets time go by, in hours. */
	wait( hours: number ): void;
	now(): number;
	/** Another wiki has taken the place of this one. */
	replace(): void;
}

const SITE: SiteInfo = {
	name: 'Test', wikiId: 'testwiki', generator: 'MediaWiki 1.43.0', language: { code: 'en', fallbacks: [], direction: 'ltr' },
	namespaces: new Map( [ [ 0, [ '' ] ], [ 10, [ 'Template' ] ] ] ), extensionTags: [ 'nowiki' ],
};

export function createChangingWiki( batchSize = 50 ): ChangingWiki {
	const pages = new Map<string, Page>();
	const deleted = new Map<string, Page>();
	const changes: WikiChange[] = [];
	const renames: AccountRename[] = [];
	const recombined: { timestamp: string; id: number; titles: string[] }[] = [];
	const requests: Kind[] = [];
	const hidden = new Map<number, Set<'user' | 'text'>>();
	let time = Date.parse( '2026-11-01T00:00:00Z' );
	let [ nextPage, nextRevision, nextChange ] = [ 1, 1, 1 ];

	const timestamp = (): string => new Date( time ).toISOString().replace( /\.\d+Z$/, 'Z' );
	const tick = (): void => {
		time += 1000;
	};
	const shown = ( revision: Revision, withText: boolean ): Revision => {
		const hiding = hidden.get( revision.id );
		return {
			...revision, user: hiding?.has( 'user' ) === true ? null : revision.user,
			text: !withText || hiding?.has( 'text' ) === true ? null : revision.text,
		};
	};
	const sorted = ( page: Page ): Revision[] => [ ...page.revisions ].sort( ( a, b ) => a.timestamp < b.timestamp ? -1 :
		a.timestamp > b.timestamp ? 1 : a.id - b.id );
	const latestOf = ( page: Page ): Revision => sorted( page ).pop() as Revision;
	const listed = ( page: Page ): ListedPage => {
		const latest = shown( latestOf( page ), true );
		return { pageId: page.id, title: page.title, namespace: 0, isRedirect: /^#REDIRECT/.test( latest.text ?? '' ), latest };
	};
	const log = ( kind: string, titles: readonly string[], rename: WikiChange[ 'rename' ] = null ): void => {
		changes.push( { id: nextChange++, timestamp: timestamp(), user: 'Somebody', titles, revision: null, log: kind, rename } );
	};
	const save = ( page: Page, user: string, text: string, isListed = true ): void => {
		const last = page.revisions.length === 0 ? undefined : latestOf( page );
		const revision = { id: nextRevision++, parentId: last?.id ?? 0, user, userId: 1, timestamp: timestamp(), text };
		page.revisions.push( revision );
		if ( isListed ) {
			changes.push( {
				id: nextChange++, timestamp: timestamp(), user, titles: [ page.title ], revision: { ...revision, text: null },
				log: null, rename: null,
			} );
		}
	};
	const asked = <T>( kind: Kind, answer: () => T ): Promise<T> => {
		requests.push( kind );
		return Promise.resolve( answer() );
	};
	const pagesOf = ( titles: readonly string[] ): Map<string, ListedPage> => new Map( titles.flatMap( ( title ) => {
		const page = pages.get( title );
		return page === undefined ? [] : [ [ title, listed( page ) ] as const ];
	} ) );
	const hasTemplate = ( page: Page, template: string ): boolean =>
		latestOf( page ).text?.includes( `{{${ template.replace( /^Template:/, '' ) }` ) === true;
	const all = (): Revision[] => [ ...pages.values() ].flatMap( ( { revisions } ) => revisions );

	const source: ChangingWiki[ 'source' ] = {
		siteInfo: () => asked( 'one', () => SITE ),
		childrenBelow: () => asked( 'one', () => [] ),
		redirectsTo: () => asked( 'one', () => [] ),
		pagesOfPeople: async function *( prefix, templates ) {
			yield* source.pagesBelow( prefix );
			yield* source.usersPagesWith( templates );
		},
		usersPagesWith: async function *( templates ) {
			yield* [ ...pages.values() ].filter( ( page ) => page.title.startsWith( 'User:' ) &&
				templates.some( ( template ) => hasTemplate( page, template ) ) ).map( listed );
		},
		titlesWithTemplates: ( titles, templates ) => asked( 'one', () => new Set( titles.filter( ( title ) => {
			const page = pages.get( title );
			return page !== undefined && templates.some( ( template ) => hasTemplate( page, template ) );
		} ) ) ),
		readPages: ( titles ) => asked( 'one', () => pagesOf( titles ) ),
		readListedPages: ( titles ) => asked( 'pages', () => pagesOf( titles ) ),
		pagesBelow: async function *( prefix ) {
			const found = [ ...pages.values() ].filter( ( { title } ) => title.startsWith( prefix ) )
				.sort( ( a, b ) => a.title < b.title ? -1 : 1 );
			for ( const [ index, page ] of found.entries() ) {
				if ( index % batchSize === 0 ) {
					requests.push( 'list' );
				}
				yield listed( page );
			}
		},
		revisions: ( ids, texts ) => {
			for ( let count = 0; count < ids.length; count += batchSize ) {
				requests.push( 'revisions' );
			}
			return Promise.resolve( new Map( all().filter( ( { id } ) => ids.includes( id ) )
				.map( ( revision ) => [ revision.id, shown( revision, texts === 'with-texts' ) ] ) ) );
		},
		firstRevision: ( title ) => asked( 'one', () => {
			const page = pages.get( title );
			return page === undefined ? null : shown( sorted( page )[ 0 ] as Revision, false );
		} ),
		newestRevisionBy: ( title, user ) => asked( 'one', () => {
			const page = pages.get( title );
			const own = page === undefined ? undefined : sorted( page ).reverse()
				.find( ( revision ) => shown( revision, true ).user === user );
			return own === undefined ? null : shown( own, true );
		} ),
		revisionsAfter: ( title, id ) => asked( 'one', () => {
			const revisions = sorted( pages.get( title ) as Page ).map( ( revision ) => shown( revision, false ) );
			return revisions.slice( revisions.findIndex( ( revision ) => revision.id === id ) + 1 ).reverse();
		} ),
		revisionsUpTo: ( title, id ) => asked( 'one', () => {
			const page = pages.get( title );
			const revisions = page === undefined ? [] : sorted( page ).map( ( revision ) => shown( revision, false ) ).reverse();
			return revisions.slice( id === null ? 0 : revisions.findIndex( ( revision ) => revision.id === id ) ).slice( 0, 500 );
		} ),
		revisionsBySince: () => asked( 'one', () => [] ),
		movesAround: () => asked( 'log', () => [] ),
		recombinedPagesSince: ( since ) => asked( 'log', () => {
			const later = recombined.filter( ( entry ) => entry.timestamp >= since );
			return {
				pageIds: new Set( later.map( ( { id } ) => id ) ), titles: new Set( later.flatMap( ( { titles } ) => titles ) ),
			};
		} ),
		renamesSince: ( since ) => asked( 'log', () => renames.filter( ( rename ) => rename.timestamp >= since ) ),
		changes: ( { since, maxRequests, anchor, prefixes } ) => asked( 'changes', () => {
			// Edits, and logs.
			requests.push( 'changes' );
			// The entries of what was deleted go with it.
			const isBelow = ( title: string ): boolean =>
				pages.has( title ) && prefixes.some( ( prefix ) => title.startsWith( prefix ) );
			const later = changes.filter( ( change ) =>
				change.timestamp >= since && ( change.log !== null || change.titles.some( isBelow ) ) );
			const hasAnchor = anchor === null ||
				all().some( ( { id, timestamp: made } ) => id === anchor.id && made === anchor.timestamp );
			return { now: timestamp(), changes: later.length > maxRequests * batchSize * 10 ? null : later, hasAnchor };
		} ),
	};

	const recombine = ( kind: string, page: Page, titles: readonly string[] ): void => {
		recombined.push( { timestamp: timestamp(), id: page.id, titles: [ ...titles ] } );
		log( kind, titles );
	};

	return {
		source, requests,
		edit( title, user, text ) {
			tick();
			const page = pages.get( title ) ?? { id: nextPage++, title, revisions: [] };
			pages.set( title, page );
			save( page, user, text );
		},
		remove( title ) {
			tick();
			const page = pages.get( title );
			if ( page !== undefined ) {
				pages.delete( title );
				const before = deleted.get( title );
				deleted.set( title, { ...page, revisions: [ ...before?.revisions ?? [], ...page.revisions ] } );
				log( 'delete/delete', [ title ] );
			}
		},
		restore() {
			tick();
			const [ title, gone ] = [ ...deleted ].pop() ?? [];
			if ( title !== undefined && gone !== undefined ) {
				deleted.delete( title );
				const page = pages.get( title ) ?? { id: gone.id, title, revisions: [] };
				page.revisions.push( ...gone.revisions );
				pages.set( title, page );
				recombine( 'delete/restore', page, [ title ] );
			}
		},
		move( from, to, leavesRedirect ) {
			tick();
			const page = pages.get( from );
			if ( page !== undefined && !pages.has( to ) ) {
				pages.delete( from );
				page.title = to;
				pages.set( to, page );
				save( page, 'Mover', latestOf( page ).text ?? '', false );
				if ( leavesRedirect ) {
					const redirect = { id: nextPage++, title: from, revisions: [] };
					pages.set( from, redirect );
					save( redirect, 'Mover', `#REDIRECT [[${ to }]]`, false );
				}
				log( 'move/move', [ from, to ] );
			}
		},
		merge( from, to ) {
			tick();
			const [ source_, target ] = [ pages.get( from ), pages.get( to ) ];
			if ( source_ !== undefined && target !== undefined && source_ !== target && source_.revisions.length > 1 ) {
				const latest = latestOf( source_ );
				const until = latestOf( target ).timestamp;
				const older = source_.revisions.filter( ( revision ) => revision !== latest && revision.timestamp < until );
				source_.revisions = source_.revisions.filter( ( revision ) => !older.includes( revision ) );
				target.revisions.push( ...older );
				recombine( 'merge/merge', source_, [ from, to ] );
			}
		},
		import( title, user ) {
			tick();
			const page = pages.get( title );
			if ( page !== undefined ) {
				const id = nextRevision++;
				page.revisions.push( { id, parentId: 0, user, userId: 1, timestamp: '2020-01-01T00:00:00Z', text: 'imported' } );
				recombine( 'import/interwiki', page, [ title ] );
			}
		},
		hide( title, what ) {
			tick();
			const page = pages.get( title );
			if ( page !== undefined ) {
				const { id } = page.revisions[ Math.floor( page.revisions.length / 2 ) ] as Revision;
				hidden.set( id, new Set( [ ...hidden.get( id ) ?? [], what ] ) );
				log( 'delete/revision', [ title ] );
			}
		},
		rename( from, to ) {
			tick();
			for ( const page of [ ...pages.values(), ...deleted.values() ] ) {
				page.revisions = page.revisions.map( ( revision ) => (
					revision.user === from ? { ...revision, user: to } : revision
				) );
			}
			renames.push( { from, to, timestamp: timestamp() } );
			log( 'renameuser/renameuser', [ `User:${ from }` ], { from, to } );
		},
		suppress( title ) {
			tick();
			const page = pages.get( title );
			if ( page !== undefined ) {
				hidden.set( latestOf( page ).id, new Set( [ 'user', 'text' ] ) );
			}
		},
		wait( hours ) {
			time += hours * 3_600_000;
		},
		now: () => time,
		replace() {
			for ( const map of [ pages, deleted ] ) {
				map.clear();
			}
			changes.length = 0;
		},
	};
}
