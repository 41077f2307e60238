/** The page's reader beside the bot's, on the same answers of the same server. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createResultsReader } from '../../../src/wiki/browser/answer-source';
import { createMwbotWiki } from '../../../src/wiki/mwbot/wiki';
import type { ListedPage } from '../../../src/wiki/answer-source';
import type { ResultsReader } from '../../../src/wiki/results-reader';

type Parameters = Readonly<Record<string, string>>;
interface Reply { readonly status?: number; readonly headers?: Record<string, string>; readonly body: object | string }

const revision = ( revid: number, user: string, content?: string, parentid = 0 ): object => ( {
	revid, parentid, user, userid: user === '192.0.2.1' ? 0 : 7, timestamp: `2026-11-0${ revid % 9 + 1 }T00:00:00Z`,
	...content === undefined ? {} : { slots: { main: { contentmodel: 'wikitext', content } } },
} );

/** Where a merge leads. */
const MERGED = JSON.parse( '{ "dest_title": "B" }' ) as object;

/** What MediaWiki answers, in parts wherever it may give parts. */
function answer( parameters: Parameters ): object {
	const { meta, generator, list, revids, titles, prop, rvuser, rvdir, letype } = parameters;
	const { gapcontinue, rvcontinue, rdcontinue, lecontinue } = parameters;
	if ( meta === 'siteinfo' ) {
		return { batchcomplete: true, query: {
			general: { sitename: 'Wiki', generator: 'MediaWiki 1.43.5', lang: 'ar', wikiid: 'testwiki' },
			namespaces: { 0: { id: 0, name: '' }, 4: { id: 4, name: 'ويكي', canonical: 'Project' }, 10: { id: 10, name: 'قالب', canonical: 'Template' } },
			namespacealiases: [ { id: 10, alias: 'T' } ], extensiontags: [ '<pre>', '<nowiki>' ],
		} };
	}
	if ( meta === 'languageinfo' ) {
		return { batchcomplete: true, query: { languageinfo: { ar: { dir: 'rtl', fallbacks: [ 'arz' ] } } } };
	}
	if ( meta !== undefined ) {
		return { batchcomplete: true, query: { userinfo: { id: 0, name: '192.0.2.1', anon: true, rights: [ 'read' ] } } };
	}
	const page = ( pageid: number, more: object ): object => ( { pageid, ns: 4, title: `Project:A/${ pageid }`, ...more } );
	if ( generator === 'allpages' ) {
		return gapcontinue === undefined && rvcontinue === undefined ?
			// The texts of one page come later.
			{ continue: { rvcontinue: '2', continue: '||info' }, query: { pages: [ page( 1, { revisions: [ revision( 11, 'Ana', 'one' ) ] } ), page( 2, {} ) ] } } :
			rvcontinue !== undefined ?
				{ batchcomplete: true, continue: { gapcontinue: 'A/3', continue: 'gapcontinue||' }, query: {
					pages: [ page( 1, {} ), page( 2, { revisions: [ revision( 12, 'Ben', 'two|{{!}}', 5 ) ] } ) ],
				} } :
				{ batchcomplete: true, query: { pages: [ page( 3, { redirect: true, revisions: [ revision( 13, '192.0.2.1', '#REDIRECT [[X]]' ) ] } ) ] } };
	}
	if ( list === 'logevents' ) {
		return lecontinue === undefined && letype === 'renameuser' ?
			{ batchcomplete: true, continue: { lecontinue: 'x', continue: '-||' }, query: { logevents: [
				{ timestamp: '2026-11-01T00:00:00Z', params: { olduser: 'Old', newuser: 'New' } }, { timestamp: '2026-11-02T00:00:00Z' },
			] } } :
			{ batchcomplete: true, query: { logevents: [ { title: 'Project:A/2', logpage: 2, params: { ...MERGED, olduser: 'New', newuser: 'Ana' }, timestamp: '2026-11-03T00:00:00Z' } ] } };
	}
	if ( prop === 'redirects' ) {
		return rdcontinue === undefined ?
			{ batchcomplete: true, continue: { rdcontinue: '9', continue: '||' }, query: { pages: [ page( 9, { redirects: [ { title: 'قالب:One' } ] } ) ] } } :
			{ batchcomplete: true, query: { pages: [ page( 9, { redirects: [ { title: 'قالب:Two' } ] } ) ] } };
	}
	if ( revids !== undefined ) {
		return { batchcomplete: true, query: { pages: [ page( 1, {
			revisions: revids.split( '|' ).filter( ( id ) => id !== '404' ).map( ( id ) => revision( Number( id ), 'Ana', 'text' ) ),
		} ) ] } };
	}
	const one = page( 1, { revisions: [ revision( rvdir === 'newer' ? 1 : 14, rvuser ?? 'Ana', 'newest' ) ] } );
	return titles === 'project:a_1' ?
		{ batchcomplete: true, query: { normalized: [ { from: 'project:a_1', to: 'Project:A/1' } ], pages: [ one ] } } :
		{ batchcomplete: true, query: { pages: titles === 'Project:A/1' ? [ one ] : [ { ns: 0, title: titles, missing: true } ] } };
}

let server: Server;
let address: string;
let asked: Parameters[];
let replies: Reply[];

/** As much of mw.Api as is used, over the same line. */
function createApi( signal: AbortController = new AbortController() ): mw.Api {
	const send = ( parameters: Parameters, isPosted: boolean ): PromiseLike<unknown> => ( {
		then: ( ( resolve: ( body: unknown ) => void, reject: ( ...reasons: unknown[] ) => void ) => {
			const query = new URLSearchParams( { action: 'query', format: 'json', ...parameters } );
			void fetch( isPosted ? address : `${ address }?${ query }`, { signal: signal.signal, ...isPosted ? { method: 'POST', body: query } : {} } )
				.then( async ( response ) => {
					const xhr = { status: response.status, getResponseHeader: ( name: string ) => response.headers.get( name ) };
					const body = response.ok ? await response.json() as { errors?: { code: string }[] } : null;
					if ( body === null ) {
						reject( 'http', { xhr } );
					} else if ( body.errors !== undefined ) {
						reject( body.errors[ 0 ]?.code, body, body, xhr );
					} else {
						resolve( body );
					}
				}, () => reject( 'http', { xhr: { status: 0 } } ) );
		} ) as unknown as PromiseLike<unknown>[ 'then' ],
	} );
	return {
		get: ( parameters: Parameters ) => send( parameters, false ),
		post: ( parameters: Parameters ) => send( parameters, true ),
		abort: () => signal.abort(),
	} as unknown as mw.Api;
}

function createReader( onWait: ( wait: number ) => void = () => undefined, rights: readonly string[] = [] ): ResultsReader {
	return createResultsReader( { api: createApi(), language: 'en', rights: () => Promise.resolve( rights ), onWait, firstWait: 5 } );
}

async function all( pages: AsyncIterable<ListedPage> ): Promise<ListedPage[]> {
	const found: ListedPage[] = [];
	for await ( const page of pages ) {
		found.push( page );
	}
	return found;
}

beforeEach( async () => {
	asked = [];
	replies = [];
	server = createServer( ( message, response ) => {
		const chunks: Buffer[] = [];
		message.on( 'data', ( chunk: Buffer ) => chunks.push( chunk ) );
		message.on( 'end', () => {
			const parameters = Object.fromEntries( [
				...new URL( message.url ?? '', 'http://localhost' ).searchParams, ...new URLSearchParams( Buffer.concat( chunks ).toString() ),
			] );
			asked.push( parameters );
			const { status = 200, headers = {}, body } = replies.shift() ?? { body: answer( parameters ) };
			response.writeHead( status, { 'Content-Type': 'application/json', ...headers } );
			response.end( typeof body === 'string' ? body : JSON.stringify( body ) );
		} );
	} );
	await new Promise<void>( ( resolve ) => {
		server.listen( 0, '127.0.0.1', resolve );
	} );
	address = `http://127.0.0.1:${ ( server.address() as AddressInfo ).port }/api.php`;
} );

afterEach( () => new Promise( ( resolve ) => {
	server.closeAllConnections();
	server.close( resolve );
} ) );

describe( 'the page\'s reader', () => {
	it( 'reads what the bot reads from the same answers, with the same questions', async () => {
		const bot = createMwbotWiki( {
			apiUrl: address, userAgent: 'Test', credentials: null, writeInterval: 0, notify: () => undefined,
			stopSignal: new AbortController().signal, abortSignal: new AbortController().signal,
		} );
		const questions: ( ( source: Pick<ResultsReader, Exclude<keyof ResultsReader, 'render' | 'lastChanged' | 'cancel'>> ) => Promise<unknown> )[] = [
			( source ) => source.siteInfo(),
			( source ) => source.readPages( [ 'project:a_1', 'Missing' ].slice( 0, 1 ) ),
			( source ) => source.readPages( [ 'Missing' ] ),
			( source ) => all( source.pagesBelow( 'T:A/' ) ),
			( source ) => all( source.pagesBelow( 'Project:A/' ) ),
			( source ) => source.redirectsTo( 'قالب:Skills survey answer' ),
			( source ) => source.revisions( Array.from( { length: 120 }, ( _, index ) => index + 350 ), 'with-texts' ),
			( source ) => source.revisions( [], 'without-texts' ),
			( source ) => source.firstRevision( 'Project:A/1' ),
			( source ) => source.newestRevisionBy( 'Project:A/1', 'Ben|x' ),
			( source ) => source.recombinedPagesSince( '2026-01-01T00:00:00Z' ),
			( source ) => source.renamesSince( '2026-01-01T00:00:00Z' ),
		];
		const reader = createReader();
		const sent = ( ours: Parameters[] ): object[] => ours.filter( ( { meta } ) => meta !== 'userinfo' ).map( ( parameters ) => {
			const own = [ 'maxlag', 'assert', 'errorlang', 'errorsuselocal', 'format' ];
			return Object.fromEntries( Object.entries( parameters ).filter( ( [ name ] ) => !own.includes( name ) ) );
		} );
		for ( const question of questions ) {
			asked = [];
			const expected = await question( bot );
			const botAsked = sent( asked );
			asked = [];
			expect( await question( reader ) ).toEqual( expected );
			expect( sent( asked ) ).toEqual( botAsked );
		}
	} );

	it( 'asks for 500 at once where the account may, and for 50 else', async () => {
		const ids = Array.from( { length: 501 }, ( _, index ) => index + 1 );
		await createReader( undefined, [ 'apihighlimits' ] ).revisions( ids, 'without-texts' );
		expect( asked.map( ( { revids = '' } ) => revids.split( '|' ).length ) ).toEqual( [ 500, 1 ] );
		asked = [];
		await createReader().revisions( ids.slice( 0, 101 ), 'without-texts' );
		expect( asked.map( ( { revids = '' } ) => revids.split( '|' ).length ) ).toEqual( [ 50, 50, 1 ] );
	} );

	it.each( [
		[ '429 with Retry-After', { status: 429, headers: { 'Retry-After': '1' }, body: '' }, 1000 ],
		[ '503 without', { status: 503, body: '' }, 5 ],
		[ 'an error of the API', { headers: { 'Retry-After': '1' }, body: { errors: [ { code: 'ratelimited', text: 'Slow down' } ] } }, 1000 ],
	] )( 'waits and goes on after %s', async ( _name, reply: Reply, wait ) => {
		const waits: number[] = [];
		replies.push( reply );
		expect( ( await createReader( ( milliseconds ) => waits.push( milliseconds ) ).firstRevision( 'Project:A/1' ) )?.id ).toBe( 1 );
		expect( waits ).toEqual( [ wait ] );
	} );

	it( 'gives up when the wiki asks to wait for longer than anybody looks at a bar', async () => {
		replies.push( { status: 429, headers: { 'Retry-After': '3600' }, body: '' } );
		await expect( createReader().firstRevision( 'Project:A/1' ) ).rejects.toMatchObject( { reason: 'rate-limited' } );
		expect( asked ).toHaveLength( 1 );
	} );

	it( 'does not ask again what the wiki refuses', async () => {
		replies.push( { body: { errors: [ { code: 'readapidenied', text: 'You need read permission.' } ] } } );
		await expect( createReader().firstRevision( 'Project:A/1' ) )
			.rejects.toMatchObject( { reason: 'permission-denied', explanation: 'You need read permission.' } );
		expect( asked ).toHaveLength( 1 );
	} );

	it( 'ends at once when it is told to, also while it waits, and asks nothing more', async () => {
		replies.push( { status: 429, headers: { 'Retry-After': '50' }, body: '' } );
		const reader = createReader( () => setTimeout( () => reader.cancel(), 10 ) );
		await expect( reader.firstRevision( 'Project:A/1' ) ).rejects.toMatchObject( { details: { code: 'cancelled' } } );
		await expect( reader.siteInfo() ).rejects.toMatchObject( { details: { code: 'cancelled' } } );
		expect( asked ).toHaveLength( 1 );
	} );

	it( 'has the wiki show wikitext as on the page of the results, however long it is', async () => {
		replies.push( { body: { parse: { text: '<p>shown</p>' } } } );
		const text = 'x'.repeat( 500_000 );
		await expect( createReader().render( text, 'Results' ) ).resolves.toBe( '<p>shown</p>' );
		expect( asked[ 0 ] ).toMatchObject( { action: 'parse', title: 'Results', text, uselang: 'en', disableeditsection: '1' } );
	} );
} );
