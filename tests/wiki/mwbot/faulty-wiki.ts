/**
 * A server that answers as much of the Action API as the bot uses, and any fault that a test asks
 * for. It says what MediaWiki 1.43 says; that the bot works with MediaWiki itself is tests/e2e's to show.
 */
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedRequest {
	readonly method: string;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly parameters: Readonly<Record<string, string>>;
	/** In milliseconds. */
	readonly time: number;
}

/** Answers a request in the wiki's stead; true when it did, so that it is asked no more. */
type Fault = ( request: ReceivedRequest, response: ServerResponse ) => boolean | 'after-saving';

interface StoredRevision { id: number; parentId: number; user: string; text: string }

export interface FaultyWiki {
	readonly apiUrl: string;
	readonly requests: ReceivedRequest[];
	readonly pages: Map<string, StoredRevision[]>;
	/** Every saved revision in order, with who saved it. */
	readonly saved: { title: string; user: string; text: string }[];
	/** The next request of this action (`edit`, `login`, `query`…) meets the fault. */
	fail(
		action: string, fault: ( response: ServerResponse, request: ReceivedRequest ) => void, when?: 'before-saving' | 'after-saving',
	): void;
	/** Forgets who is logged in. */
	loseSessions(): void;
	/** The token given out so far is good no more. */
	changeToken(): void;
	edit( title: string, user: string, text: string ): void;
	close(): Promise<void>;
}

export const USER = 'Bot';
export const PASSWORD = 'gheim0123456789abcdefghijklmnopqr';

export function json( response: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {} ): void {
	response.writeHead( status, { 'Content-Type': 'application/json', ...headers } );
	response.end( JSON.stringify( body ) );
}

export function apiError( code: string, text = `The text of ${ code }` ): unknown {
	return { errors: [ { code, text, module: 'main' } ], docref: '' };
}

export async function startFaultyWiki(): Promise<FaultyWiki> {
	const requests: ReceivedRequest[] = [];
	const faults: { action: string; fault: Fault }[] = [];
	const pages = new Map<string, StoredRevision[]>();
	const saved: FaultyWiki[ 'saved' ] = [];
	const sessions = new Map<string, string>();
	let nextRevision = 1;
	let nextSession = 1;
	let token = 'token1+\\';

	function save( title: string, user: string, text: string ): StoredRevision {
		const history = pages.get( title ) ?? [];
		const revision = { id: nextRevision++, parentId: history[ history.length - 1 ]?.id ?? 0, user, text };
		pages.set( title, [ ...history, revision ] );
		saved.push( { title, user, text } );
		return revision;
	}

	function userOf( request: ReceivedRequest ): string | null {
		if ( request.headers.authorization === 'Bearer good-token' ) {
			return USER;
		}
		const session = /wiki_session=(\w+)/.exec( String( request.headers.cookie ) )?.[ 1 ];
		return sessions.get( session ?? '' ) ?? null;
	}

	function edit( request: ReceivedRequest ): unknown {
		const { title = '', text = '', baserevid, createonly, nocreate } = request.parameters;
		const user = userOf( request );
		if ( request.parameters.token !== ( user === null ? '+\\' : token ) ) {
			return apiError( 'badtoken', 'Invalid CSRF token.' );
		}
		const history = pages.get( title ) ?? [];
		const latest = history[ history.length - 1 ];
		if ( latest !== undefined && createonly === '1' ) {
			return apiError( 'articleexists', 'The page you tried to create has been created already.' );
		}
		if ( latest === undefined && nocreate === '1' ) {
			return apiError( 'missingtitle' );
		}
		if ( latest?.text === text.trimEnd() ) {
			return { edit: { result: 'Success', title, nochange: true } };
		}
		if ( latest !== undefined && baserevid !== String( latest.id ) ) {
			return apiError( 'editconflict', 'Edit conflict: $1' );
		}
		const revision = save( title, user ?? '203.0.113.1', text.trimEnd() );
		return { edit: { result: 'Success', title, oldrevid: revision.parentId, newrevid: revision.id } };
	}

	/** In the order of titles, three at a time. */
	function allPages( { apprefix = '', apfrom = '' }: Readonly<Record<string, string>> ): unknown {
		const found = [ ...pages.keys() ].map( ( title ) => title.replace( / /g, '_' ) ).sort()
			.filter( ( title ) => title.startsWith( apprefix ) && title >= apfrom );
		return {
			...found.length > 3 ? { continue: { apcontinue: found[ 3 ], continue: '-||' } } : { batchcomplete: true },
			query: { allpages: found.slice( 0, 3 ).map( ( title ) => ( { ns: 0, title: title.replace( /_/g, ' ' ) } ) ) },
		};
	}

	function query( request: ReceivedRequest ): unknown {
		const { meta, type, titles } = request.parameters;
		const user = userOf( request );
		if ( meta === 'tokens' ) {
			const given = user === null && type === 'csrf' ? '+\\' : token;
			return { batchcomplete: true, query: { tokens: { [ `${ type ?? 'csrf' }token` ]: given } } };
		}
		if ( meta === 'userinfo' ) {
			return { batchcomplete: true, query: { userinfo: user === null ? { id: 0, name: '203.0.113.1', anon: true, rights: [ 'read', 'edit' ] } :
				{ id: 1, name: user, rights: [ 'read', 'edit' ] } } };
		}
		if ( meta === 'siteinfo' ) {
			const general = { sitename: 'Wiki', generator: 'MediaWiki 1.43.5', lang: 'en' };
			return { batchcomplete: true, query: { general, namespaces: {}, namespacealiases: [], extensiontags: [] } };
		}
		if ( meta === 'languageinfo' ) {
			return { batchcomplete: true, query: { languageinfo: { en: { dir: 'ltr', fallbacks: [] } } } };
		}
		if ( request.parameters.list === 'allpages' ) {
			return allPages( request.parameters );
		}
		return { batchcomplete: true, query: { pages: ( titles ?? '' ).split( '|' ).map( ( title, index ) => {
			const history = pages.get( title ) ?? [];
			const latest = history[ history.length - 1 ];
			return latest === undefined ? { ns: 0, title, missing: true } : { pageid: index + 1, ns: 0, title, revisions: [ {
				revid: latest.id, parentid: latest.parentId, user: latest.user, userid: 1, timestamp: '2026-11-21T00:00:00Z',
				slots: { main: { content: latest.text } },
			} ] };
		} ) } };
	}

	function answer( request: ReceivedRequest, response: ServerResponse ): unknown {
		const { action, assertuser, lgname, lgpassword } = request.parameters;
		if ( assertuser !== undefined && userOf( request ) !== assertuser ) {
			return apiError( 'assertnameduserfailed', `You are no longer logged in as "${ assertuser }".` );
		}
		if ( action === 'login' ) {
			if ( lgname !== `${ USER }@test` || lgpassword !== PASSWORD ) {
				return { login: { result: 'Failed', reason: { code: 'wrongpassword', text: 'Incorrect username or password entered.' } } };
			}
			const session = `s${ nextSession++ }`;
			sessions.set( session, USER );
			response.setHeader( 'Set-Cookie', [ `wiki_session=${ session }; path=/; HttpOnly`, 'geo=xx; domain=elsewhere.example' ] );
			return { login: { result: 'Success', lguserid: 1, lgusername: USER } };
		}
		return action === 'edit' ? edit( request ) : query( request );
	}

	const server = createServer( ( message, response ) => {
		const chunks: Buffer[] = [];
		message.on( 'data', ( chunk: Buffer ) => chunks.push( chunk ) );
		message.on( 'end', () => {
			const url = new URL( message.url ?? '', 'http://localhost' );
			const form = new URLSearchParams( Buffer.concat( chunks ).toString() );
			const request: ReceivedRequest = {
				method: message.method ?? '',
				headers: message.headers,
				parameters: { ...Object.fromEntries( url.searchParams ), ...Object.fromEntries( form ) },
				time: performance.now(),
			};
			requests.push( request );
			const name = request.parameters.meta ?? request.parameters.action;
			const index = faults.findIndex( ( { action } ) => action === name );
			const [ fault ] = index === -1 ? [] : faults.splice( index, 1 );
			const outcome = fault?.fault( request, response );
			if ( outcome === true ) {
				return;
			}
			const body = answer( request, response );
			if ( outcome === 'after-saving' ) {
				response.emit( 'saved' );
				return;
			}
			json( response, body );
		} );
	} );
	await new Promise<void>( ( resolve ) => {
		server.listen( 0, '127.0.0.1', resolve );
	} );

	return {
		apiUrl: `http://127.0.0.1:${ ( server.address() as AddressInfo ).port }/api.php`,
		requests,
		pages,
		saved,
		fail: ( action, fault, when = 'before-saving' ) => {
			faults.push( { action, fault: ( request, response ) => {
				if ( when === 'after-saving' ) {
					response.once( 'saved', () => fault( response, request ) );
					return when;
				}
				fault( response, request );
				return true;
			} } );
		},
		loseSessions: () => sessions.clear(),
		changeToken: () => {
			token = `token${ nextRevision++ }x+\\`;
		},
		edit: ( title, user, text ) => {
			save( title, user, text );
		},
		close: () => new Promise( ( resolve ) => {
			server.closeAllConnections();
			server.close( () => resolve() );
		} ),
	};
}
