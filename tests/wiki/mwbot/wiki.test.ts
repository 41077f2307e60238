import type { BotWiki } from '../../../src/wiki/bot-port';
import { createMwbotWiki } from '../../../src/wiki/mwbot/wiki';
import type { ApiOptions } from '../../../src/wiki/mwbot/api';
import type { SaveFault } from '../../../src/wiki/port';
import { apiError, json, PASSWORD, startFaultyWiki, USER } from './faulty-wiki';
import type { FaultyWiki } from './faulty-wiki';

let server: FaultyWiki;
let notices: string[];
let stop: AbortController;

function connect( options: Partial<ApiOptions> = {} ): BotWiki {
	return createMwbotWiki( {
		apiUrl: server.apiUrl,
		userAgent: 'LocalSkills/0.0.0 (test)',
		credentials: { kind: 'password', user: `${ USER }@test`, password: PASSWORD },
		writeInterval: 0,
		retry: { retries: 3, firstWait: 10, longestWait: 50, longestRetryAfter: 5000 },
		stopSignal: stop.signal,
		abortSignal: new AbortController().signal,
		notify: ( text ) => notices.push( text ),
		...options,
	} );
}

const EDIT = { title: 'Page', text: 'new text', summary: 'Test', baseRevision: 0 };

async function faultOf( promise: Promise<unknown> ): Promise<Error> {
	return promise.then( () => {
		throw new Error( 'It went through.' );
	}, ( error: unknown ) => error as Error );
}

/** Everything that a log or an uncaught error could show. */
function everythingIn( error: unknown ): string {
	const parts: string[] = [];
	for ( let cause = error; cause instanceof Error; cause = cause.cause ) {
		parts.push( cause.message, cause.stack ?? '', JSON.stringify( cause, Object.getOwnPropertyNames( cause ) ) );
		for ( const key of Object.getOwnPropertyNames( cause ) ) {
			parts.push( JSON.stringify( ( cause as unknown as Record<string, unknown> )[ key ] ) ?? '' );
		}
	}
	return parts.join( '\n' );
}

beforeEach( async () => {
	server = await startFaultyWiki();
	notices = [];
	stop = new AbortController();
} );

afterEach( async () => {
	await server.close();
} );

describe( 'a bot on a wiki with faults', () => {
	it( 'waits as long as the wiki asks when its databases lag', async () => {
		server.fail( 'edit', ( response ) => json( response, apiError( 'maxlag', 'Waiting for a database server' ), 200, { 'Retry-After': '1' } ) );
		await expect( connect().save( EDIT ) ).resolves.toEqual( { revision: 1, changed: true } );
		const [ first, second ] = server.requests.filter( ( { parameters } ) => parameters.action === 'edit' );
		expect( ( second?.time ?? 0 ) - ( first?.time ?? 0 ) ).toBeGreaterThanOrEqual( 950 );
		expect( first?.parameters.maxlag ).toBe( '5' );
	} );

	it( 'takes a date for Retry-After too', async () => {
		server.fail( 'edit', ( response ) => json( response, {}, 429, { 'Retry-After': new Date( Date.now() + 2000 ).toUTCString() } ) );
		await connect().save( EDIT );
		const [ first, second ] = server.requests.filter( ( { parameters } ) => parameters.action === 'edit' );
		expect( ( second?.time ?? 0 ) - ( first?.time ?? 0 ) ).toBeGreaterThanOrEqual( 900 );
	} );

	it( 'does not wait for a server that asks for longer than a bot should hang about', async () => {
		server.fail( 'edit', ( response ) => json( response, {}, 503, { 'Retry-After': '86400' } ) );
		const fault = await faultOf( connect().save( EDIT ) );
		expect( fault.message ).toContain( '503' );
		expect( fault.message ).toContain( '86400 seconds' );
		expect( server.saved ).toEqual( [] );
	} );

	it.each( [
		[ '429 with JSON', 429, '{}' ],
		[ '503 with JSON that looks like success', 503, '{"edit":{"result":"Success","newrevid":99}}' ],
		[ '502 with a page', 502, '<html><title>502 Bad Gateway</title></html>' ],
		[ 'an answer cut short', 200, '{"edit":{"result":"Succ' ],
		[ 'an empty answer with status 500', 500, '' ],
	] )( 'tries again after %s', async ( _name, status, body ) => {
		server.fail( 'edit', ( response ) => response.writeHead( status ).end( body ) );
		await expect( connect().save( EDIT ) ).resolves.toEqual( { revision: 1, changed: true } );
		expect( server.saved ).toHaveLength( 1 );
	} );

	it.each( [
		[ 'a page in the place of an answer', 'edit', '<html><title>Wait a moment</title></html>' ],
		[ 'JSON that says nothing of the edit', 'edit', '{"batchcomplete":true}' ],
		[ 'JSON that is no answer to the query', 'userinfo', '{"status":"ok"}' ],
		[ 'JSON without what was asked for', 'userinfo', '{"batchcomplete":true,"query":{}}' ],
		[ 'JSON that is no object', 'tokens', '[]' ],
	] )( 'tries again after %s', async ( _name, action, body ) => {
		const wiki = connect();
		await wiki.readPages( [ 'Page' ] );
		server.loseSessions();
		server.fail( action, ( response ) => response.writeHead( 200 ).end( body ) );
		await expect( wiki.save( EDIT ) ).resolves.toEqual( { revision: 1, changed: true } );
		expect( server.saved ).toHaveLength( 1 );
	} );

	it.each( [ '{}', '{"query":{}}', '{"batchcomplete":true}', '{"batchcomplete":true,"query":{"pages":{}}}', '{"query":{"pages":[]}}' ] )(
		'does not take %s for a wiki without pages', async ( body ) => {
			server.edit( 'Page', 'Ana', 'text' );
			const wiki = connect();
			await wiki.account();
			server.fail( 'query', ( response ) => response.writeHead( 200 ).end( body ) );
			await expect( wiki.readPages( [ 'Page' ] ) ).resolves.toHaveProperty( 'size', 1 );
		} );

	it( 'gives up in the end, and says after how many tries', async () => {
		for ( let i = 0; i < 4; i++ ) {
			server.fail( 'edit', ( response ) => response.writeHead( 503 ).end( '<title>Service Unavailable</title>' ) );
		}
		const fault = await faultOf( connect().save( EDIT ) );
		expect( fault.message ).toContain( '503' );
		expect( fault.message ).toContain( '4 tries' );
	} );

	it( 'says what it met when that is no wiki', async () => {
		server.fail( 'tokens', ( response ) => response.writeHead( 200 ).end( '<html><title>Welcome to the hotel\'s network</title></html>' ) );
		const fault = await faultOf( connect().account() );
		expect( fault.message ).toContain( 'LOCALSKILLS_API' );
		expect( fault.message ).toContain( 'Welcome to the hotel\'s network' );
	} );

	it( 'does not follow a redirect with a password, but says where the API has gone', async () => {
		server.fail( 'login', ( response ) => response.writeHead( 301, { Location: 'https://new.example/w/api.php?x=1' } ).end() );
		const fault = await faultOf( connect().account() );
		expect( fault.message ).toContain( 'https://new.example/w/api.php' );
	} );

	it.each( [
		[ 'tokens', { batchcomplete: true, query: {} } ],
		[ 'login', { batchcomplete: true } ],
	] )( 'logs in again after an answer that says neither yes nor no (%s)', async ( action, answer ) => {
		server.fail( action, ( response ) => json( response, answer ) );
		await expect( connect().account() ).resolves.toMatchObject( { name: USER } );
	} );

	it( 'gets itself a new token when the wiki does not like the old one', async () => {
		const wiki = connect();
		await wiki.save( EDIT );
		server.changeToken();
		await expect( wiki.save( { ...EDIT, title: 'Other' } ) ).resolves.toMatchObject( { changed: true } );
	} );

	it( 'logs in again after its session was lost, and never edits as nobody', async () => {
		const wiki = connect();
		await wiki.save( EDIT );
		server.loseSessions();
		await wiki.save( { ...EDIT, title: 'Other' } );
		server.loseSessions();
		await wiki.readPages( [ 'Page' ] );
		expect( server.saved.map( ( { user } ) => user ) ).toEqual( [ USER, USER ] );
		expect( server.requests.filter( ( { parameters } ) => parameters.action === 'login' ) ).toHaveLength( 3 );
	} );

	it( 'stops when its session is lost every time', async () => {
		const wiki = connect();
		await wiki.account();
		for ( let i = 0; i < 10; i++ ) {
			server.fail( 'edit', ( response ) => json( response, apiError( 'assertnameduserfailed' ) ) );
		}
		await expect( wiki.save( EDIT ) ).rejects.toMatchObject( { reason: 'session-lost' } );
		expect( server.saved ).toEqual( [] );
	} );

	it( 'refuses to save without an account, though the wiki would let anybody', async () => {
		const wiki = connect( { credentials: null } );
		await expect( wiki.account() ).resolves.toBeNull();
		await expect( wiki.save( EDIT ) ).rejects.toMatchObject( { reason: 'session-lost' } );
		expect( server.saved ).toEqual( [] );
	} );

	it( 'works with the token of an OAuth 2 consumer, and says when the wiki does not know it', async () => {
		await connect( { credentials: { kind: 'token', token: 'good-token' } } ).save( EDIT );
		expect( server.saved ).toEqual( [ { title: 'Page', user: USER, text: 'new text' } ] );
		const fault = await faultOf( connect( { credentials: { kind: 'token', token: 'bad-token' } } ).account() );
		expect( fault.message ).toContain( 'LOCALSKILLS_TOKEN' );
		expect( everythingIn( fault ) ).not.toContain( 'bad-token' );
	} );

	it.each( [
		[ 'captcha', { result: 'Failure', captcha: { type: 'image' } } ],
		[ 'filter-warning', { result: 'Failure', code: 'abusefilter-warning', info: 'Hit', warning: 'Think again' } ],
		[ 'filter-disallowed', { result: 'Failure', code: 'abusefilter-disallowed', info: 'No' } ],
		[ 'spam-blacklist', { result: 'Failure', spamblacklist: 'bad.example' } ],
		[ 'other', { result: 'Failure' } ],
	] )( 'takes an edit that failed for a failure: %s', async ( reason, edit ) => {
		server.fail( 'edit', ( response ) => json( response, { edit } ) );
		await expect( connect().save( EDIT ) ).rejects.toMatchObject( { reason } );
	} );

	it.each( [
		[ 'blocked', 'blocked' ], [ 'protectedpage', 'protected' ], [ 'permissiondenied', 'permission-denied' ],
		[ 'contenttoobig', 'too-big' ], [ 'abusefilter-disallowed', 'filter-disallowed' ], [ 'hookaborted', 'other' ],
	] )( 'takes an error of the API for a failure, with the wiki\'s words: %s', async ( code, reason ) => {
		server.fail( 'edit', ( response ) => json( response, apiError( code, 'In the words of the wiki.' ) ) );
		await expect( connect().save( EDIT ) ).rejects.toMatchObject( { reason, explanation: 'In the words of the wiki.' } );
	} );

	it( 'saves in spite of a warning, and tells it once', async () => {
		const warnings = [ { code: 'deprecation', module: 'main', text: 'Use something newer.' } ];
		const wiki = connect();
		await wiki.account();
		for ( let i = 0; i < 2; i++ ) {
			server.fail( 'edit', ( response ) => json( response, { warnings, edit: { result: 'Success', newrevid: 7 } } ) );
		}
		await expect( wiki.save( EDIT ) ).resolves.toEqual( { revision: 7, changed: true } );
		await wiki.save( EDIT );
		expect( notices ).toEqual( [ 'The wiki warns: Use something newer.' ] );
	} );

	it.each( [ 'a new page', 'an existing page' ] )( 'edits once when the answer to a saved edit is lost: %s', async ( kind ) => {
		if ( kind === 'an existing page' ) {
			server.edit( 'Page', 'Ana', 'old text' );
		}
		server.fail( 'edit', ( response ) => {
			response.writeHead( 200, { 'Content-Length': '500' } );
			response.write( '{"edit":{"result":' );
			response.destroy();
		}, 'after-saving' );
		const before = server.saved.length;
		const outcome = await connect().save( { ...EDIT, baseRevision: before } );
		expect( outcome ).toEqual( { revision: before + 1, changed: true } );
		expect( server.saved.slice( before ) ).toEqual( [ { title: 'Page', user: USER, text: 'new text' } ] );
	} );

	it( 'tells an edit conflict instead of overwriting somebody', async () => {
		server.edit( 'Page', 'Ana', 'one' );
		server.edit( 'Page', 'Ben', 'two' );
		await expect( connect().save( { ...EDIT, baseRevision: 1 } ) ).rejects.toMatchObject( { reason: 'edit-conflict' } );
		await expect( connect().save( EDIT ) ).rejects.toMatchObject( { reason: 'edit-conflict' } );
		expect( server.pages.get( 'Page' )?.map( ( { text } ) => text ) ).toEqual( [ 'one', 'two' ] );
	} );

	it( 'makes no further request once it is told to stop, and does not sit out a long wait', async () => {
		server.fail( 'edit', ( response ) => {
			json( response, {}, 503, { 'Retry-After': '4' } );
			setTimeout( () => stop.abort(), 50 );
		} );
		const wiki = connect();
		await wiki.account();
		const edit = wiki.save( EDIT );
		await expect( edit ).rejects.toMatchObject( { reason: 'offline' } );
		const { length } = server.requests;
		await expect( wiki.readPages( [ 'Page' ] ) ).rejects.toMatchObject( { kind: 'stopped' } );
		expect( server.requests ).toHaveLength( length );
	} );

	it( 'says who it is, and asserts its account, in every request after the log-in', async () => {
		const wiki = connect();
		await wiki.save( EDIT );
		await wiki.readPages( [ 'Page' ] );
		expect( server.requests.map( ( { headers } ) => headers[ 'user-agent' ] ) ).toEqual(
			server.requests.map( () => 'LocalSkills/0.0.0 (test) mwbot/2.3.3' ),
		);
		const start = server.requests.findIndex( ( { parameters } ) => parameters.meta === 'userinfo' ) + 1;
		const asserted = server.requests.slice( start ).map( ( { parameters } ) => parameters.assertuser );
		expect( asserted ).toEqual( [ USER, USER, USER ] );
	} );

	it.each( [
		[ 'a wrong password', ( { fail }: FaultyWiki ) => fail( 'login', ( response ) => json( response, { login: { result: 'Failed', reason: { text: `No such password as ${ PASSWORD }` } } } ) ) ],
		[ 'a refused log-in', ( { fail }: FaultyWiki ) => fail( 'login', ( response, request ) => json( response, apiError( 'x', JSON.stringify( request.parameters ) ) ) ) ],
		[ 'a server that echoes the request', ( { fail }: FaultyWiki ) => fail( 'login', ( response, request ) => {
			response.writeHead( 400 ).end( `<pre>${ new URLSearchParams( request.parameters ).toString() }</pre>` );
		} ) ],
		[ 'a refused edit', ( { fail }: FaultyWiki ) => fail( 'edit', ( response ) => json( response, apiError( 'badtoken2', 'no' ) ) ) ],
		[ 'a broken connection', ( { fail }: FaultyWiki ) => {
			for ( let i = 0; i < 9; i++ ) {
				fail( 'login', ( response ) => response.destroy() );
			}
		} ],
	] )( 'keeps password and token out of every error: %s', async ( _name, prepare ) => {
		prepare( server );
		const fault = await faultOf( connect().save( EDIT ) );
		const shown = everythingIn( fault ) + notices.join( '\n' );
		expect( shown ).not.toContain( PASSWORD );
		expect( shown ).not.toContain( 'token1' );
		expect( shown.length ).toBeGreaterThan( 0 );
	} );

	it( 'says why it cannot log in', async () => {
		const fault = await faultOf( connect( { credentials: { kind: 'password', user: `${ USER }@test`, password: 'wrong' } } ).account() );
		expect( fault.message ).toContain( 'Incorrect username or password entered.' );
		expect( ( fault as SaveFault ).name ).toBe( 'RequestFault' );
	} );
} );

describe( 'childrenBelow', () => {
	it( 'finds every child, and does not read through all that is below them', async () => {
		for ( const child of [ 'a', 'a-b', 'a0', 'b', 'c' ] ) {
			server.edit( `Root/${ child }`, 'Ana', 'x' );
			for ( let i = 0; i < ( child === 'a' ? 100 : 5 ); i++ ) {
				server.edit( `Root/${ child }/Answers/User ${ i }`, 'Ana', 'x' );
			}
		}
		server.edit( 'Root/only/below', 'Ana', 'x' );
		server.edit( 'Rooted', 'Ana', 'x' );
		await expect( connect().childrenBelow( 'Root/' ) ).resolves.toEqual( expect.arrayContaining( [ 'a', 'a-b', 'a0', 'b', 'c', 'only' ] ) );
		expect( server.requests.filter( ( { parameters } ) => parameters.list === 'allpages' ).length ).toBeLessThan( 15 );
	} );
} );
