/** What an operator and the people on the wiki rely on: several wikis, the page that stops the bot, its log. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMINISTRATOR, BOT, BOT_PASSWORD, EDITORS } from '../../build/wiki/accounts';
import { PROJECT } from '../../build/project';
import { localskills } from '../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './support/api-client';
import { startFaultyProxy, type FaultyProxy } from './support/faulty-proxy';

const [ AMINA, BRUNO ] = EDITORS;

interface Ran {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

describe( 'running the bot', () => {
	let home: RunningWiki;
	let other: RunningWiki;
	let proxy: FaultyProxy;
	let folder: string;
	let administrator: ApiClient;
	let surveys = 0;

	async function aggregate( args: readonly string[], settings: NodeJS.ProcessEnv = {} ): Promise<Ran> {
		const child = localskills( proxy, 'bot', [ 'aggregate', ...args ], [ 'ignore', 'pipe', 'pipe' ], {
			LOCALSKILLS_STORE: join( folder, 'store' ), LOCALSKILLS_PATIENCE: '1', ...settings,
		} );
		const said = { stdout: '', stderr: '' };
		for ( const stream of [ 'stdout', 'stderr' ] as const ) {
			child[ stream ]?.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
				said[ stream ] += text;
			} );
		}
		const status = await new Promise<number | null>( ( resolve ) => {
			child.on( 'close', resolve );
		} );
		return { status, ...said };
	}

	async function makeSurvey( at: readonly ApiClient[] = [ administrator ] ): Promise<{ id: string; page: string }> {
		const id = `run-${ ++surveys }`;
		const page = `LocalSkills/Survey/${ id }`;
		const definition = JSON.stringify( {
			title: 'A survey',
			pages: [ { name: 'p1', elements: [
				{ type: 'radiogroup', name: 'role', title: 'Role', choices: [ 'editor', 'organizer' ] },
				{ type: 'comment', name: 'why', title: 'Why?' },
			] } ],
			localSkills: { id, status: 'open', minAnswers: 1, minCell: 1 },
		} );
		for ( const client of at ) {
			await client.edit( `${ page }/definition.json`, definition, { contentmodel: 'json' } );
		}
		return { id, page };
	}

	const answer = async ( client: ApiClient, id: string, name: string, role: string ): Promise<unknown> => client.edit(
		`LocalSkills/Survey/${ id }/Answers/${ name }`, `{{Skills survey answer\n|survey=${ id }\n|role=${ role }\n|why=Quagga-7319\n}}` );

	beforeAll( async () => {
		folder = mkdtempSync( join( tmpdir(), 'localskills-run-' ) );
		home = await startWiki( { name: 'test-run-home', mode: 'extension', reset: true } );
		other = await startWiki( { name: 'test-run-other', mode: 'extension', reset: true } );
		// A wiki is known by the name of its database.
		cpSync( join( other.directory, 'data/wiki.sqlite' ), join( other.directory, 'data/otherwiki.sqlite' ) );
		writeFileSync( join( other.directory, 'more-settings.php' ), '<?php $wgDBname = "otherwiki";' );
		proxy = await startFaultyProxy( home.apiUrl );
		administrator = await createApiClient( home.apiUrl, ADMINISTRATOR );
	}, 240_000 );

	afterAll( async () => {
		await proxy?.close();
		await home?.stop();
		await other?.stop();
		rmSync( folder, { recursive: true, force: true } );
	}, 240_000 );

	describe( 'for several wikis', () => {
		it( 'counts each account once, tells the other wiki nothing of its own, and writes at home only', async () => {
			const { id, page } = await makeSurvey( [ administrator, await createApiClient( other.apiUrl, ADMINISTRATOR ) ] );
			const far = await startFaultyProxy( other.apiUrl );
			try {
				await answer( await createApiClient( home.apiUrl, AMINA ), id, 'Amina', 'editor' );
				await answer( await createApiClient( other.apiUrl, AMINA ), id, 'Amina', 'editor' );
				await answer( await createApiClient( other.apiUrl, BRUNO ), id, 'Bruno', 'organizer' );
				const { status, stdout, stderr } = await aggregate( [ '--survey', id, '--json' ], { LOCALSKILLS_READ_FROM: far.apiUrl } );
				expect( { status, stderr } ).toEqual( { status: 0, stderr: expect.stringContaining( '2 answers counted' ) as string } );
				expect( JSON.parse( stdout ) ).toMatchObject( {
					counted: 2, questions: { role: { choices: { editor: { count: 1 }, organizer: { count: 1 } } } },
				} );
				expect( far.requests.length ).toBeGreaterThan( 0 );
				const asked = far.requests.map( ( { parameters, headers } ) => ( {
					action: parameters.action, secrets: parameters.lgpassword ?? headers.authorization ?? headers.cookie ?? null,
				} ) );
				expect( new Set( asked.map( ( one ) => JSON.stringify( one ) ) ) )
					.toEqual( new Set( [ '{"action":"query","secrets":null}' ] ) );
				const there = await createApiClient( other.apiUrl );
				expect( await there.read( `${ page }/Results` ) ).toBeNull();
				expect( await administrator.read( `${ page }/Results` ) ).not.toBeNull();
			} finally {
				await far.close();
			}
		}, 240_000 );

		it( 'counts nothing where one of them does not answer, and says which', async () => {
			const { id, page } = await makeSurvey();
			await answer( await createApiClient( home.apiUrl, AMINA ), id, 'Amina', 'editor' );
			const gone = await startFaultyProxy( other.apiUrl );
			await gone.close();
			const nobody = gone.apiUrl;
			const { status, stdout, stderr } = await aggregate( [ '--survey', id ], { LOCALSKILLS_READ_FROM: nobody } );
			expect( { status, stdout } ).toEqual( { status: 1, stdout: '' } );
			expect( stderr ).toContain( `${ new URL( nobody ).host } cannot be read, so nothing is counted` );
			expect( stderr ).toContain( 'LOCALSKILLS_READ_FROM' );
			expect( await administrator.read( `${ page }/Results/data.json` ) ).toBeNull();
		}, 240_000 );
	} );

	describe( 'with the page that stops it', () => {
		const stop = 'LocalSkills/Stop';

		afterEach( async () => {
			await administrator.post( { action: 'delete', title: stop } );
		} );

		it( 'saves nothing, and says who wrote what there', async () => {
			const { id, page } = await makeSurvey();
			await ( await createApiClient( home.apiUrl, AMINA ) ).edit( stop, 'The numbers are wrong. ~~~~~' );
			const { status, stderr } = await aggregate( [ '--survey', id ] );
			expect( { status, stderr } ).toEqual( { status: 1, stderr: expect.stringMatching( /Amina has stopped the bot.*“The numbers are wrong\./ ) as string } );
			expect( await administrator.read( `${ page }/Results/data.json` ) ).toBeNull();
		}, 240_000 );

		it( 'stops in the middle of a run', async () => {
			const { id, page } = await makeSurvey();
			proxy.interfere( 'edit', { before: async () => {
				await administrator.edit( stop, 'Stop!' );
			} } );
			const { status, stderr } = await aggregate( [ '--survey', id ] );
			expect( { status, stderr } ).toEqual( { status: 1, stderr: expect.stringContaining( 'has stopped the bot' ) as string } );
			expect( await administrator.read( `${ page }/Results/data.json` ) ).not.toBeNull();
			expect( await administrator.read( `${ page }/Results` ) ).toBeNull();
		}, 240_000 );

		it( 'goes on where there are only comments', async () => {
			const { id } = await makeSurvey();
			await administrator.edit( stop, '<!-- Write here to stop the bot. -->\n' );
			expect( ( await aggregate( [ '--survey', id ] ) ).status ).toBe( 0 );
		}, 240_000 );
	} );

	it( 'logs what it does as one JSON object a line, without secrets and answers', async () => {
		const { id, page } = await makeSurvey();
		await answer( await createApiClient( home.apiUrl, AMINA ), id, 'Amina', 'editor' );
		const from = proxy.requests.length;
		proxy.interfere( 'query', { losesAnswer: true } );
		const { status, stdout } = await aggregate( [ '--survey', id, '--log', join( folder, 'run.log' ) ] );
		expect( { status, stdout } ).toEqual( { status: 0, stdout: '' } );
		const text = readFileSync( join( folder, 'run.log' ), 'utf8' );
		const lines = text.trimEnd().split( '\n' ).map( ( line ) => JSON.parse( line ) as Record<string, unknown> );
		expect( lines.every( ( { time, level, event } ) =>
			[ time, level, event ].every( ( value ) => typeof value === 'string' ) && !Number.isNaN( Date.parse( String( time ) ) ) ) ).toBe( true );
		const events = lines.map( ( { event } ) => event );
		expect( [ ...new Set( events ) ].sort() ).toEqual( [ 'counted', 'request-failed', 'run-end', 'run-start', 'saved' ] );
		const saved = lines.find( ( { event, page: title } ) => event === 'saved' && title === `${ page }/Results` );
		const [ { revid, user, comment } ] = await administrator.history( `${ page }/Results` ) as
			[ { revid: number; user: string; comment: string } ];
		expect( { saved: saved?.revision, user, comment } ).toEqual(
			{ saved: revid, user: BOT.name, comment: `[[${ page }]]: Results from 1 answer` } );
		const secrets = proxy.requests.slice( from ).flatMap( ( { parameters, headers } ) => [
			parameters.token, parameters.lgtoken, parameters.lgpassword, headers.cookie,
		] ).filter( ( secret ) => secret !== undefined && secret.length > 6 ) as string[];
		expect( [ BOT_PASSWORD, 'Quagga-7319', ...secrets ].filter( ( secret ) => text.includes( secret ) ) ).toEqual( [] );
	}, 240_000 );

	describe( 'with the access token of an owner-only consumer', () => {
		const withToken = ( token: string ): NodeJS.ProcessEnv => ( { LOCALSKILLS_USER: '', LOCALSKILLS_PASSWORD: '', LOCALSKILLS_TOKEN: token } );

		beforeAll( () => {
			writeFileSync( join( home.directory, 'more-settings.php' ),
				`<?php require ${ JSON.stringify( join( PROJECT, 'tests/e2e/support/access-token.php' ) ) };` );
		} );

		afterAll( () => rmSync( join( home.directory, 'more-settings.php' ) ) );

		it( 'reads as the bot, saves as the bot, and logs in nowhere', async () => {
			const { id, page } = await makeSurvey();
			await answer( await createApiClient( home.apiUrl, AMINA ), id, 'Amina', 'editor' );
			const from = proxy.requests.length;
			const { status, stderr } = await aggregate( [ '--survey', id ], withToken( 'good-token' ) );
			expect( { status, stderr } ).toEqual( { status: 0, stderr: expect.any( String ) as string } );
			expect( await administrator.history( `${ page }/Results` ) ).toEqual( [ expect.objectContaining( { user: BOT.name } ) ] );
			const requests = proxy.requests.slice( from );
			expect( requests.every( ( { headers } ) => headers.authorization === 'Bearer good-token' ) ).toBe( true );
			expect( requests.filter( ( { parameters } ) => parameters.action === 'login' ) ).toEqual( [] );
		}, 240_000 );

		it( 'says what to do when the wiki does not take it, and does not repeat it', async () => {
			const { id } = await makeSurvey();
			const from = proxy.requests.length;
			const { status, stdout, stderr } = await aggregate( [ '--survey', id ], withToken( 'withdrawn-token' ) );
			expect( { status, stdout } ).toEqual( { status: 1, stdout: '' } );
			expect( stderr ).toContain( 'Check LOCALSKILLS_TOKEN' );
			expect( stderr ).not.toContain( 'withdrawn-token' );
			expect( proxy.requests.length - from ).toBe( 1 );
		}, 240_000 );
	} );
} );
