/** What the bot asks of a real MediaWiki when it knows most answers from its last run, and that it says the same. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ADMINISTRATOR, EDITORS } from '../../build/wiki/accounts';
import { localskills } from '../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './support/api-client';
import { startFaultyProxy, type FaultyProxy } from './support/faulty-proxy';
import { saveAnswers } from './support/many-answers';

const [ , BRUNO ] = EDITORS;
const BRUNOS_PASSWORD = 'abcdefghijklmnopqrstuv0123456789';

/** An account without the bot right: fifty pages a request. */
const AS_BRUNO = { LOCALSKILLS_USER: `${ BRUNO.name }@store`, LOCALSKILLS_PASSWORD: BRUNOS_PASSWORD };

const MANY = 600;
const FEW = 60;

interface Ran {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
	readonly requests: number;
}

interface Counted {
	readonly counted: number;
	readonly excluded: readonly { readonly page: string; readonly reason: string }[];
}

describe( 'the bot and what it keeps between runs', () => {
	let wiki: RunningWiki;
	let proxy: FaultyProxy;
	let folder: string;
	let administrator: ApiClient;

	const page = ( survey: string ): string => `LocalSkills/Survey/${ survey }`;
	const answer = ( survey: string, role: string ): string => `{{Skills survey answer\n|survey=${ survey }\n|role=${ role }\n}}`;

	/** Runs PHP on the wiki; `eval` takes one line at a time. */
	const php = ( code: string ): Promise<string> => wiki.runMaintenance( 'eval', [], `${ code.replace( /\s*\n\s*/g, ' ' ).trim() }\n` );

	/** Lets everything that has happened so far have happened three days ago. */
	const age = (): Promise<string> => php( `
		$db = MediaWiki\\MediaWikiServices::getInstance()->getConnectionProvider()->getPrimaryDatabase();
		$then = $db->timestamp( time() - 3 * 86400 );
		foreach ( [ 'recentchanges' => 'rc', 'revision' => 'rev', 'archive' => 'ar', 'logging' => 'log' ] as $table => $field ) {
			$db->newUpdateQueryBuilder()->update( $table )->set( [ $field . '_timestamp' => $then ] )
				->where( $db->expr( $field . '_timestamp', '>', $then ) )->caller( 'test' )->execute(); }` );

	/** Runs the command through the proxy; `settings` say as whom. */
	async function aggregate( args: readonly string[], settings: NodeJS.ProcessEnv = {} ): Promise<Ran> {
		const before = proxy.requests.length;
		const child = localskills( proxy, 'bot', [ 'aggregate', ...args ], [ 'ignore', 'pipe', 'pipe' ], {
			...settings,
		} );
		let [ stdout, stderr ] = [ '', '' ];
		child.stdout?.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
			stdout += text;
		} );
		child.stderr?.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
			stderr += text;
		} );
		const status = await new Promise<number | null>( ( resolve ) => {
			child.on( 'close', resolve );
		} );
		return { status, stdout, stderr, requests: proxy.requests.length - before };
	}

	/** What would be saved, whole pages, without the line that counts requests and seconds. */
	const said = ( { stderr }: Ran ): string => stderr.replace( /^.* requests?, .*\n/m, '' );

	/** A run without saving, which must say what a run that keeps nothing says. */
	async function expectSameWithout( survey: string, account: NodeJS.ProcessEnv ): Promise<Ran> {
		const settings = { ...account, LOCALSKILLS_STORE: join( folder, survey ) };
		const stored = await aggregate( [ '--survey', survey, '--dry-run', '--json' ], settings );
		expect( { status: stored.status, said: stored.stderr } ).toEqual( { status: 0, said: stored.stderr } );
		const plain = await aggregate( [ '--survey', survey, '--dry-run', '--json', '--no-store' ], settings );
		expect( stored.stdout ).toBe( plain.stdout );
		expect( said( stored ) ).toBe( said( plain ) );
		expect( said( stored ) ).toContain( '+++ ' );
		return stored;
	}

	const unchanged = new Map<string, Ran>();
	const keyOf = ( survey: string, account: object ): string => `${ survey } ${ account === AS_BRUNO ? 'bruno' : 'bot' }`;

	/** The first run, which reads every answer. */
	const fill = ( survey: string, account: NodeJS.ProcessEnv ): Promise<Ran> =>
		aggregate( [ '--survey', survey, '--dry-run' ], { ...account, LOCALSKILLS_STORE: join( folder, survey ) } );

	async function addSurvey( survey: string, count: number ): Promise<void> {
		await administrator.edit( `${ page( survey ) }/definition.json`, JSON.stringify( {
			title: 'A survey',
			pages: [ { name: 'p1', elements: [ { type: 'radiogroup', name: 'role', title: 'Role', choices: [ 'editor', 'organizer' ] } ] } ],
			localSkills: { id: survey, status: 'open', minAnswers: 1, minCell: 1 },
		} ), { contentmodel: 'json' } );
		await saveAnswers( wiki, page( survey ), new Map( Array.from( { length: count }, ( _, index ) =>
			[ `Person ${ survey } ${ index + 1 }`, answer( survey, index % 3 === 0 ? 'organizer' : 'editor' ) ] ) ) );
	}

	/** Seven answers change: two edits, one by somebody else, a new one, a deletion, a move, a restored page, a new name. */
	async function change( survey: string ): Promise<void> {
		const title = ( number: number ): string => `${ page( survey ) }/Answers/Person ${ survey } ${ number }`;
		await saveAnswers( wiki, page( survey ), new Map( [ [ `Person ${ survey } 1`, answer( survey, 'editor' ) ] ] ) );
		await administrator.edit( title( 4 ), answer( survey, 'editor' ) );
		await saveAnswers( wiki, page( survey ), new Map( [ [ `Person ${ survey } 900`, answer( survey, 'organizer' ) ] ] ) );
		await administrator.post( { action: 'delete', title: title( 7 ) } );
		await administrator.post( { action: 'move', from: title( 10 ), to: `${ title( 10 ) } elsewhere`, noredirect: '1' } );
		await administrator.post( { action: 'undelete', title: title( 950 ), reason: 'Test' } );
		await php( `
			$services = MediaWiki\\MediaWikiServices::getInstance();
			$users = $services->getUserFactory();
			( new MediaWiki\\RenameUser\\RenameuserSQL( 'Person ${ survey } 16', 'Renamed ${ survey }',
				$users->newFromName( 'Person ${ survey } 16' )->getId(), $users->newFromName( '${ ADMINISTRATOR.name }' ) ) )->rename();` );
	}

	/** The page that `change` restores: made by somebody else, deleted, made anew by its account, whose answer counts so far. */
	async function prepareRestored( survey: string ): Promise<void> {
		const title = `${ page( survey ) }/Answers/Person ${ survey } 950`;
		await administrator.edit( title, 'Spam' );
		await administrator.post( { action: 'delete', title } );
		await saveAnswers( wiki, page( survey ), new Map( [ [ `Person ${ survey } 950`, answer( survey, 'organizer' ) ] ] ) );
	}

	beforeAll( async () => {
		folder = mkdtempSync( join( tmpdir(), 'localskills-store-' ) );
		wiki = await startWiki( { name: 'test-store', mode: 'extension', reset: true } );
		proxy = await startFaultyProxy( wiki.apiUrl );
		administrator = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
		await wiki.runMaintenance( 'createBotPassword', [
			'--appid', 'store', '--grants', 'basic,highvolume,editpage,createeditmovepage', BRUNO.name, BRUNOS_PASSWORD,
		] );
		for ( const [ survey, count ] of [ [ 'many', MANY ], [ 'few', FEW ] ] as const ) {
			await addSurvey( survey, count );
			await prepareRestored( survey );
		}
		await age();
	}, 300_000 );

	afterAll( async () => {
		await proxy?.close();
		await wiki?.stop();
		rmSync( folder, { recursive: true, force: true } );
	}, 240_000 );

	it( 'asks as much for 7 changed answers of 600 as of 60, with the bot right and without, and says what no store says', async () => {
		for ( const { account } of [ { account: {} }, { account: AS_BRUNO } ] ) {
			for ( const survey of [ 'many', 'few' ] ) {
				await fill( survey, account );
				unchanged.set( keyOf( survey, account ), await expectSameWithout( survey, account ) );
			}
		}
		await change( 'many' );
		await change( 'few' );
		for ( const { account } of [ { account: {} }, { account: AS_BRUNO } ] ) {
			const [ many, few ] = [ await expectSameWithout( 'many', account ), await expectSameWithout( 'few', account ) ];
			const asked = { many: many.requests, few: few.requests };
			expect( asked ).toEqual( { many: asked.few, few: asked.few } );
			// The pages; the revision before another account's; what was restored, imported and merged (3), and renamed (1);
			// and of each restored page who made it, and what its account saved last.
			const before = unchanged.get( keyOf( 'many', account ) )?.requests ?? 0;
			expect( asked.many - before ).toBeLessThanOrEqual( 8 );
			const { counted, excluded } = JSON.parse( many.stdout ) as Counted;
			// Of 601, one was deleted, one moved away and one is another's now; one is new.
			expect( counted ).toBe( MANY - 1 );
			const left = excluded.map( ( { page: title, reason } ) => [ title.replace( /^.*Answers\/Person many /, '' ), reason ] );
			expect( left.sort() ).toEqual( [
				[ '10 elsewhere', 'not-owner' ], [ '4', 'changed-by-others' ], [ '950', 'not-owner' ],
			] );
		}
	}, 480_000 );

	it( 'reads the changed pages in as few requests as the wiki allows', async () => {
		const changed = 120;
		await saveAnswers( wiki, page( 'many' ), new Map( Array.from( { length: changed }, ( _, index ) =>
			[ `Person many ${ index + 101 }`, answer( 'many', index % 2 === 0 ? 'organizer' : 'editor' ) ] ) ) );
		for ( const { account, batch } of [ { account: {}, batch: 500 }, { account: AS_BRUNO, batch: 50 } ] ) {
			const from = proxy.requests.length;
			await expectSameWithout( 'many', account );
			const stored = proxy.requests.slice( from, proxy.requests.findIndex( ( { parameters, position } ) =>
				position > from + 3 && parameters.action === 'login' ) );
			const ofAnswers = stored.filter( ( { parameters } ) => parameters.titles?.includes( '/Answers/' ) || parameters.revids !== undefined );
			expect( ofAnswers.length ).toBeLessThanOrEqual( Math.ceil( changed / batch ) + 1 );
		}
	}, 240_000 );

	it( 'looks for news with three requests, however many answers there are, and counts again when somebody offers a skill', async () => {
		const from = proxy.requests.length;
		const bot = localskills( proxy, 'bot', [ 'aggregate', '--survey', 'many', '--watch', '1' ], [ 'ignore', 'pipe', 'pipe' ], {
			LOCALSKILLS_STORE: join( folder, 'many' ),
		} );
		let text = '';
		bot.stderr?.setEncoding( 'utf8' ).on( 'data', ( chunk: string ) => {
			text += chunk;
		} );
		const ended = new Promise( ( resolve ) => {
			bot.on( 'close', resolve );
		} );
		const looks = (): number => proxy.requests.slice( from )
			.filter( ( { parameters } ) => parameters.list === 'recentchanges' && parameters.rctype === 'log' ).length;
		/** How often everything was counted. */
		const countsOf = (): number => proxy.requests.slice( from )
			.filter( ( { parameters } ) => parameters.titles === `${ page( 'many' ) }/definition.json|LocalSkills/Skills.json` ).length;
		const bruno = await createApiClient( wiki.apiUrl, BRUNO );
		const saveOwn = ( title: string, words: string ): Promise<number> => bruno.edit( title, words );
		const until = async ( isReached: () => boolean ): Promise<void> => {
			while ( !isReached() && bot.exitCode === null ) {
				await delay( 50 );
			}
		};
		await until( () => text.includes( '1 survey' ) );
		const first = looks();
		const idle = proxy.requests.length;
		await until( () => looks() === first + 3 );
		const asked = proxy.requests.slice( idle ).map( ( { parameters } ) => parameters.list ?? parameters.titles );
		await saveOwn( 'User:Bruno/Notes', 'Nothing of interest.' );
		await until( () => looks() >= first + 5 );
		const before = countsOf();
		await saveOwn( 'User:Bruno/Skills', '{{Offer a skill|skill=budgeting|languages=en}}' );
		await until( () => countsOf() > before || looks() > first + 20 );
		const last = looks();
		await until( () => looks() > last );
		bot.kill( 'SIGTERM' );
		await ended;
		expect( { before, after: countsOf() } ).toEqual( { before: 1, after: 2 } );
		expect( asked ).toEqual( [ 1, 2, 3 ].flatMap( () => [ 'MediaWiki:LocalSkills.json', 'recentchanges', 'recentchanges' ] ) );
		const plain = await aggregate( [ '--survey', 'many', '--dry-run', '--no-store' ] );
		expect( { status: plain.status, stdout: plain.stdout } ).toEqual( { status: 0, stdout: '' } );
	}, 240_000 );
} );
