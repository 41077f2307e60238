/** The exchange of skills kept alive by the bot on a real MediaWiki: whom it believes, whom it reminds, and how often. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMINISTRATOR, BOT, EDITORS } from '../../build/wiki/accounts';
import { localskills } from '../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { createPageTitles } from '../../src/core/pages';
import { createApiSource } from '../../src/wiki/action-api/api-source';
import { encodeParameters } from '../../src/wiki/action-api/parameters';
import { readExchangeOf } from '../../src/wiki/exchange/read-exchange';
import { createApiClient, type ApiClient } from './support/api-client';
import { startFaultyProxy, type FaultyProxy } from './support/faulty-proxy';

const [ AMINA, BRUNO ] = EDITORS;

/** A day, some days from now. */
const day = ( days: number ): string => new Date( Date.now() + days * 24 * 60 * 60 * 1000 ).toISOString().slice( 0, 10 );

interface Ran {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
	readonly requests: number;
}

describe( 'the bot and the exchange', () => {
	let wiki: RunningWiki;
	let proxy: FaultyProxy;
	let folder: string;
	/** The run under way, or the last one. */
	let running: ReturnType<typeof localskills>;
	let administrator: ApiClient;
	let amina: ApiClient;
	let bruno: ApiClient;

	const exchange = ( ...args: readonly string[] ): Promise<Ran> => run( 'exchange', ...args );

	async function run( ...args: readonly string[] ): Promise<Ran> {
		const before = proxy.requests.length;
		const child = localskills( proxy, 'bot', args, [ 'ignore', 'pipe', 'pipe' ], {
			LOCALSKILLS_STORE: join( folder, 'store' ), LOCALSKILLS_PATIENCE: '1', LOCALSKILLS_CAPX_API: proxy.apiUrl,
		} );
		running = child;
		const said = { stdout: '', stderr: '' };
		for ( const stream of [ 'stdout', 'stderr' ] as const ) {
			child[ stream ]?.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
				said[ stream ] += text;
			} );
		}
		const status = await new Promise<number | null>( ( resolve ) => {
			child.on( 'close', resolve );
		} );
		return { status, ...said, requests: proxy.requests.length - before };
	}

	const talkPage = 'Talk:LocalSkills/People/Amina';

	beforeAll( async () => {
		folder = mkdtempSync( join( tmpdir(), 'localskills-exchange-' ) );
		wiki = await startWiki( { name: 'test-exchange-bot', mode: 'extension', reset: true } );
		proxy = await startFaultyProxy( wiki.apiUrl );
		administrator = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
		amina = await createApiClient( wiki.apiUrl, AMINA );
		bruno = await createApiClient( wiki.apiUrl, BRUNO );
		await administrator.edit( 'LocalSkills/Skills.json', JSON.stringify( { skills: [
			{ id: 'lua', label: 'Lua', capx: 134 }, { id: 'budgeting', label: { default: 'Budgeting', ar: 'الميزانية' }, capx: 12 },
		] } ), { contentmodel: 'json' } );
		await amina.edit( 'LocalSkills/People/Amina',
			`{{Offer a skill|id=o1|skill=lua|languages=fr-N;en|since=2026-01-01|expires=${ day( 5 ) }|status=open}}` );
		await bruno.edit( 'LocalSkills/People/Bruno', '{{Seek a skill|id=s1|skill=lua|languages=fr|status=open}}' );
		// Forged: on another's page, and over what its owner said.
		await bruno.edit( 'LocalSkills/People/Coordinator', '{{Offer a skill|id=o1|skill=lua|languages=fr|status=open}}' );
		await administrator.edit( 'LocalSkills/People/Amina', '{{Offer a skill|id=o9|skill=budgeting|languages=fr|status=open}}' );
	}, 240_000 );

	afterAll( async () => {
		await proxy?.close();
		await wiki?.stop();
		rmSync( folder, { recursive: true, force: true } );
	}, 240_000 );

	it( 'prints what it would save, and saves nothing', async () => {
		const { status, stdout } = await exchange( '--dry-run' );
		expect( status ).toBe( 0 );
		expect( stdout ).toContain( 'LocalSkills/Matches/fr' );
		expect( await amina.read( 'LocalSkills/Matches' ) ).toBeNull();
		expect( await amina.read( talkPage ) ).toBeNull();
	}, 240_000 );

	it( 'does the rest after it was killed in the middle of a reminder, and reminds once', async () => {
		let isKilled = false;
		proxy.interfereWhere( ( { parameters } ) => parameters.action !== 'edit' || parameters.title !== talkPage || isKilled ? null : {
			// The wiki has saved it, and the bot never hears so.
			respond: ( response ) => {
				isKilled = true;
				running.kill( 'SIGKILL' );
				response.destroy();
			},
		} );
		expect( ( await exchange() ).status ).toBeNull();
		proxy.interfereWhere( () => null );
		expect( isKilled ).toBe( true );
		const { status, stderr } = await exchange();
		expect( { status, stderr } ).toEqual( { status: 0, stderr: expect.stringContaining( '1 offer and 1 search read' ) as string } );
		const talk = await amina.read( talkPage ) ?? '';
		expect( talk.match( /<!-- LocalSkills reminder: offer o1 /g ) ).toHaveLength( 1 );
		expect( talk ).toContain( '<div lang="fr" dir="ltr"' );
	}, 240_000 );

	it( 'believes nobody who writes on another account\'s page', async () => {
		const data = JSON.parse( await amina.read( 'LocalSkills/Matches/data.json' ) ?? '' ) as { lines: string[]; shortlists: unknown };
		expect( data.lines.map( ( line ) => ( JSON.parse( line ) as { user: string; id: string } ) ).map( ( { user, id } ) => `${ user }/${ id }` ) )
			.toEqual( [ 'Amina/o1', 'Bruno/s1' ] );
		expect( data.shortlists ).toEqual( [ { seek: 'Bruno/s1', offers: [ expect.stringMatching( /^Amina\/o1 \d+$/ ) as string ] } ] );
		expect( await amina.read( 'LocalSkills/Exchange' ) ).not.toContain( 'Coordinator' );
	}, 240_000 );

	it( 'notifies people of reminders, and of nothing else', async () => {
		await wiki.runMaintenance( 'runJobs' );
		const { query } = await amina.get( { action: 'query', meta: 'notifications', notprop: 'list', notalertunreadfirst: '1' } );
		const types = ( query.notifications.list as { type: string; agent?: { name: string } }[] )
			.filter( ( { agent } ) => agent?.name === BOT.name ).map( ( { type } ) => type );
		expect( types ).toEqual( [ 'mention' ] );
	}, 240_000 );

	it( 'saves nothing where nothing has changed, with few requests, nor writes again a reminder that was removed', async () => {
		await amina.edit( talkPage, 'Thank you, I know.' );
		const { status, stderr, requests } = await exchange();
		expect( { status, stderr } ).toEqual( { status: 0, stderr: expect.stringMatching( / 0 pages saved, .* 0 people reminded/ ) as string } );
		expect( requests ).toBeLessThan( 40 );
		expect( await amina.read( talkPage ) ).toBe( 'Thank you, I know.' );
	}, 240_000 );

	it( 'leaves out blocked accounts and says so, and reminds nobody who wants no messages', async () => {
		await bruno.edit( 'LocalSkills/People/Bruno', `{{Seek a skill|id=s1|skill=lua|languages=fr|since=2026-01-01|expires=${ day( 3 ) }|status=open}}` +
			'{{Skill exchange preferences|messages=no}}' );
		await administrator.post( { action: 'block', user: 'Amina', reason: 'Test', expiry: 'infinite' } );
		const { status, stderr } = await exchange();
		await administrator.post( { action: 'unblock', user: 'Amina' } );
		expect( { status, stderr } ).toEqual( { status: 0, stderr: expect.stringMatching( /0 with suggestions, 1 without; 1 account left out/ ) as string } );
		expect( await amina.read( 'LocalSkills/Matches' ) ).toMatch( /Amina\]\]<\/bdi>&#58; blocked/ );
		expect( await amina.read( 'Talk:LocalSkills/People/Bruno' ) ).toBeNull();
	}, 240_000 );

	it( 'shows who is listed in the Capacity Exchange, as offering nothing, and gives what is offered here in the same shape', async () => {
		await administrator.edit( 'Data:CapacityExchange/users.tab', JSON.stringify( {
			license: 'CC0-1.0', description: { en: 'Users enrolled in the CapX platform' }, sources: 'https://capx.toolforge.org',
			schema: { fields: [ 'username', 'skills_known', 'skills_available', 'badges' ].map( ( name ) => ( { name, type: 'string' } ) ) },
			data: [ [ 'Chidi', '[12]', '[12]', '[1]' ], [ 'Dora', '[12, 134]', '[]', '[]' ], [ 'Amina', '[134]', '[134]', '[]' ], [ 'Bruno', '[12]', '[12]', '[]' ] ],
		} ) );
		await bruno.edit( 'LocalSkills/People/Bruno',
			'{{Seek a skill|id=s1|skill=budgeting|languages=fr|status=open}}{{Skill exchange preferences|messages=no|matches=no}}' );
		expect( await run( 'capx', 'people' ) ).toMatchObject( { status: 0, stdout: 'LocalSkills/CapacityExchange/data.json\n' } );
		const { status, stderr } = await exchange();
		expect( { status, stderr } ).toEqual( { status: 0, stderr: expect.stringContaining( '1 offer and 1 search read' ) as string } );
		const arabic = await amina.read( 'LocalSkills/CapacityExchange/ar' ) ?? '';
		expect( arabic ).toContain( 'dir="rtl"' );
		// Who would share it, who knows it. Amina offers it here, and Bruno does not want to be suggested.
		expect( arabic ).toMatch( /scope="row" \| <bdi>الميزانية<\/bdi>\n[^\n]*Chidi\]\][^\n]*\n[^\n]*Dora\]\]/ );
		expect( arabic ).not.toMatch( /Amina|Bruno/ );
		expect( await amina.read( 'LocalSkills/Needs/en' ) ).toMatch( /people in the Capacity Exchange would share it&#58; <strong><bdi>Budgeting<\/bdi><\/strong> \(1\)/ );
		const { data } = JSON.parse( await amina.read( 'LocalSkills/Exchange/users.tab.json' ) ?? '' ) as { data: unknown };
		expect( data ).toEqual( [ [ 'Amina', '[134]', '[134]', '[]', '[]', '[]', '[]' ] ] );
	}, 240_000 );

	it( 'takes nothing down, and shows nothing, that has not changed there', async () => {
		expect( await run( 'capx', 'people' ) ).toMatchObject( {
			status: 0, stdout: '', stderr: expect.stringContaining( '4 people, 0 new, 0 gone; nothing has changed.' ) as string,
		} );
		expect( ( await exchange() ).stderr ).toMatch( / 0 pages saved/ );
	}, 240_000 );

	it( 'leaves out accounts without an edit for a long time, and lets requests be answered for three weeks only', async () => {
		const asked = new Date( Date.now() - 60_000 ).toISOString().replace( /\.\d+Z$/, 'Z' );
		await bruno.edit( 'LocalSkills/People/Bruno', '{{Seek a skill|id=s1|skill=lua|languages=fr|status=open}}' +
			`{{Skill exchange step|step=ask|seek=Bruno/s1|offer=Amina/o1|at=${ asked }|skill=lua}}` );
		const requests = async (): Promise<unknown[]> =>
			( JSON.parse( await amina.read( 'LocalSkills/Matches/data.json' ) ?? '' ) as { lines: string[] } ).lines
				.map( ( line ) => JSON.parse( line ) as { kind: string; state: string } )
				.filter( ( { kind } ) => kind === 'request' ).map( ( { state } ) => state );
		expect( ( await exchange( '--date', day( 19 ) ) ).stderr ).toContain( '1 person reminded' );
		expect( await amina.read( talkPage ) ).toMatch( /<!-- LocalSkills reminder: asked by Bruno \d/ );
		expect( await requests() ).toEqual( [ 'asked' ] );
		expect( ( await exchange( '--date', day( 23 ) ) ).stderr ).toContain( '0 people reminded' );
		expect( await requests() ).toEqual( [ 'expired' ] );
		expect( ( await exchange( '--dry-run', '--date', day( 170 ) ) ).stderr ).not.toContain( 'left out' );
		expect( ( await exchange( '--dry-run', '--date', day( 200 ) ) ).stderr ).toContain( '2 accounts left out' );
	}, 240_000 );

	it( 'notices a block while it looks on', async () => {
		const going = exchange( '--watch', '1' );
		const waitFor = async ( isThere: ( text: string ) => boolean ): Promise<void> => {
			while ( !isThere( await amina.read( 'LocalSkills/Matches' ) ?? '' ) ) {
				await new Promise( ( resolve ) => {
					setTimeout( resolve, 500 );
				} );
			}
		};
		// The first round is for today again.
		await waitFor( ( text ) => text.includes( `datetime="${ day( 0 ) }"` ) );
		await administrator.post( { action: 'block', user: 'Amina', reason: 'Test', expiry: 'infinite' } );
		await waitFor( ( text ) => /Amina\]\]<\/bdi>&#58; blocked/.test( text ) );
		await administrator.post( { action: 'unblock', user: 'Amina' } );
		await waitFor( ( text ) => !text.includes( 'blocked' ) );
		running.kill( 'SIGTERM' );
		expect( ( await going ).stderr ).not.toContain( 'could not' );
	}, 240_000 );

	it( 'believes neither what others moved below a name, nor what a hidden name has taken back, as the dialogs do', async () => {
		const titles = createPageTitles();
		const title = 'User:Bruno/LocalSkills';
		const offer = '{{Offer a skill|id=o7|skill=budgeting|languages=fr|status=open}}';
		const source = createApiSource( {
			batchSize: () => Promise.resolve( 50 ),
			read: ( parameters ) => amina.get( encodeParameters( parameters ) ),
			badAnswer: ( explanation ) => new Error( explanation ),
		} );
		const offersByBruno = async (): Promise<unknown> => {
			const { status, stderr } = await exchange();
			expect( status ).toBe( 0 );
			const { lines } = JSON.parse( await amina.read( 'LocalSkills/Matches/data.json' ) ?? '' ) as { lines: string[] };
			const believed = lines.map( ( line ) => JSON.parse( line ) as { kind: string; user: string; id: string } )
				.filter( ( { kind, user } ) => kind === 'offer' && user === BRUNO.name ).map( ( { id } ) => id );
			const { records, people } = await readExchangeOf( { source, titles }, [ BRUNO.name ] );
			expect( records.filter( ( { kind } ) => kind === 'offer' ).map( ( { id } ) => id ) ).toEqual( believed );
			const doubts = people.get( BRUNO.name )?.pages.map( ( { doubt } ) => doubt ).filter( ( doubt ) => doubt !== null );
			const others = people.get( BRUNO.name )?.pages.filter( ( { othersWords } ) => othersWords.length > 0 )
				.map( () => 'others' );
			const notes = stderr.split( '\n' ).filter( ( line ) => line.startsWith( title ) );
			expect( notes ).toHaveLength( ( doubts?.length ?? 0 ) + ( others?.length ?? 0 ) );
			return [ ...believed, ...doubts ?? [], ...others ?? [] ];
		};
		await bruno.edit( 'Project:Draft', 'A draft' );
		await amina.edit( 'Project:Draft', `A draft. ${ offer }` );
		await bruno.edit( 'Project:Draft', `A draft, with a typo less. ${ offer }` );
		expect( ( await amina.post( { action: 'move', from: 'Project:Draft', to: title, reason: 'Test' } ) ).error ).toBeUndefined();
		expect( await offersByBruno() ).toEqual( [ 'moved' ] );
		// Not by saving what the other one wrote, but by changing it.
		await bruno.edit( title, `${ offer } Hello.` );
		expect( await offersByBruno() ).toEqual( [ 'others' ] );
		await bruno.edit( title, offer.replace( 'status', 'note=Mornings|status' ) );
		expect( await offersByBruno() ).toEqual( [ 'o7' ] );
		// As protection does, a change of nothing by somebody else.
		await administrator.post( { action: 'protect', title, protections: 'edit=autoconfirmed', reason: 'Test' } );
		expect( ( await amina.history( title ) )[ 0 ]?.user ).toBe( ADMINISTRATOR.name );
		expect( await offersByBruno() ).toEqual( [ 'o7' ] );
		const withdrawn = await bruno.edit( title, 'Nothing any more.' );
		await amina.edit( title, `Nothing? ${ offer }` );
		await wiki.runMaintenance( 'createAndPromote', [ '--custom-groups', 'suppress', 'Hider', 'learn-together' ] );
		const hider = await createApiClient( wiki.apiUrl, { name: 'Hider', password: 'learn-together' } );
		const hiding = await hider.post( { action: 'revisiondelete', type: 'revision', ids: String( withdrawn ), hide: 'user' } );
		expect( hiding.revisiondelete?.status ?? hiding ).toBe( 'Success' );
		expect( ( await amina.history( title ) )[ 1 ]?.user ).toBeUndefined();
		expect( await offersByBruno() ).toEqual( [ 'hidden' ] );
	}, 240_000 );

	it( 'believes nobody by what another had put on the page that they save a section of, and their own words in the same edit', async () => {
		const title = 'LocalSkills/People/Amina';
		const offer = ( id: string ): string => `{{Offer a skill|id=${ id }|skill=lua|languages=fr|status=open}}`;
		const believed = async (): Promise<unknown> => {
			const { status, stderr, requests } = await exchange();
			expect( status ).toBe( 0 );
			const { lines } = JSON.parse( await amina.read( 'LocalSkills/Matches/data.json' ) ?? '' ) as { lines: string[] };
			const all = lines.map( ( line ) =>
				JSON.parse( line ) as { kind: string; user?: string; id?: string; state?: string } );
			return {
				offers: all.filter( ( { kind, user } ) => kind === 'offer' && user === AMINA.name ).map( ( { id } ) => id ),
				states: all.filter( ( { kind } ) => kind === 'request' ).map( ( { state } ) => state ),
				notes: stderr.split( '\n' ).filter( ( line ) => line.startsWith( title ) && line.includes( 'by another account' ) ).length,
				requests,
			};
		};
		const asked = new Date( Date.now() - 60_000 ).toISOString().replace( /\.\d+Z$/, 'Z' );
		await amina.edit( title, offer( 'o1' ) );
		await bruno.edit( 'LocalSkills/People/Bruno', '{{Seek a skill|id=s1|skill=lua|languages=fr|status=open}}' +
			`{{Skill exchange step|step=ask|seek=Bruno/s1|offer=Amina/o1|at=${ asked }|skill=lua}}` );
		const first = await believed();
		expect( first ).toMatchObject( { offers: [ 'o1' ], states: [ 'asked' ], notes: 0 } );
		await bruno.edit( title, `${ offer( 'o1' ) }\n${ offer( 'o2' ) }\n` +
			`{{Skill exchange step|step=accept|seek=Bruno/s1|offer=Amina/o1|at=${ new Date().toISOString().replace( /\.\d+Z$/, 'Z' ) }}}` );
		await amina.post( { action: 'edit', title, section: 'new', sectiontitle: 'More', text: offer( 'o3' ) } );
		expect( await amina.read( title ) ).toMatch( /id=o2[^]*step=accept[^]*== More ==[^]*id=o3/ );
		expect( await believed() ).toMatchObject( { offers: [ 'o1', 'o3' ], states: [ 'asked' ], notes: 1 } );
		// What was looked at is kept: the next run asks no more than before.
		const { requests } = await believed() as { requests: number };
		expect( requests ).toBeLessThanOrEqual( ( first as { requests: number } ).requests );

		// Taken away by another, though she saved the page after that, and brought back with a parameter that says nothing;
		// beside what another explains of substitution, which her saving does not complete.
		const kept = `<nowiki>{{subst:Welcome}}</nowiki>\n${ offer( 'o1' ).replace( '|status', '|region= |status' ) }`;
		await bruno.edit( title, 'Gone!' );
		await amina.edit( title, 'Hello.' );
		await bruno.edit( title, `Hello.\n${ kept }` );
		await amina.edit( title, `Hello, all!\n${ kept }\n${ offer( 'o4' ) }` );
		expect( await amina.read( title ) ).toContain( kept );
		expect( await believed() ).toMatchObject( { offers: [ 'o1', 'o4' ], states: [ 'asked' ], notes: 0 } );

		// By hand, another skill; who waits for the one is told.
		await amina.edit( title, kept.replace( 'skill=lua', 'skill=budgeting' ) );
		expect( await believed() ).toMatchObject( { states: [ 'asked' ], notes: 0 } );
		const told = await bruno.read( 'Talk:LocalSkills/People/Bruno' ) ?? '';
		expect( told ).toContain( '<!-- LocalSkills reminder: ended Bruno/s1 Amina/o1 -->' );
		expect( told ).toMatch( /une de vos demandes porte sur ce qui a pris fin[^]*Amina[^]*Lua/ );
	}, 240_000 );

	it( 'stops where somebody has written on the stop page', async () => {
		await administrator.edit( 'LocalSkills/Stop', 'Please wait.' );
		const { status, stderr } = await exchange();
		await administrator.edit( 'LocalSkills/Stop', '' );
		expect( { status, stderr } ).toEqual( { status: 1, stderr: expect.stringContaining( 'Please wait.' ) as string } );
	}, 240_000 );
} );
