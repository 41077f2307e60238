/** The bot on a real MediaWiki. */
import { ADMINISTRATOR, BOT, EDITORS } from '../../build/wiki/accounts';
import { localskills, runLocalskills, type CommandResult, type Role } from '../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './support/api-client';
import { startFaultyProxy, type FaultyProxy, type ProxiedRequest } from './support/faulty-proxy';

const [ AMINA, BRUNO ] = EDITORS;

const DEFINITION = {
	title: 'A survey',
	pages: [ { name: 'p1', elements: [
		{ type: 'radiogroup', name: 'role', title: 'Role', choices: [ 'editor', 'organizer' ] },
		{ type: 'comment', name: 'why', title: 'Why?' },
	] } ],
	localSkills: { status: 'open', minAnswers: 1, minCell: 1 },
};

interface Results {
	readonly counted: number;
	readonly excluded: readonly { readonly page: string; readonly reason: string }[];
	readonly questions: { readonly role: { readonly choices: Readonly<Record<string, { readonly count: number }>> } };
}

describe( 'the bot on a wiki', () => {
	let wiki: RunningWiki;
	let administrator: ApiClient;
	let amina: ApiClient;
	let bruno: ApiClient;
	let surveys = 0;

	const run = ( role: Role, args: readonly string[], at: Pick<RunningWiki, 'apiUrl'> = wiki ): Promise<CommandResult> =>
		runLocalskills( at, role, args );

	/** A survey of its own for each test, so that none finds another's answers. */
	async function makeSurvey( settings: object = {} ): Promise<{ id: string; page: string; answer( user: string ): string }> {
		const id = `test-${ ++surveys }`;
		const page = `LocalSkills/Survey/${ id }`;
		const definition = { ...DEFINITION, localSkills: { ...DEFINITION.localSkills, id, ...settings } };
		await administrator.edit( `${ page }/definition.json`, JSON.stringify( definition ), { contentmodel: 'json' } );
		return { id, page, answer: ( user ) => `${ page }/Answers/${ user }` };
	}

	const answerText = ( id: string, role: string ): string => `{{Skills survey answer\n|survey=${ id }\n|role=${ role }\n}}`;

	async function resultsOf( id: string ): Promise<Results> {
		const { status, stdout, stderr } = await run( 'bot', [ 'aggregate', '--survey', id, '--json' ] );
		expect( { status, stderr } ).toEqual( { status: 0, stderr: expect.any( String ) as string } );
		return JSON.parse( stdout ) as Results;
	}

	/** Every edit of the wiki so far, newest first. */
	async function edits(): Promise<{ title: string; user: string; bot: boolean }[]> {
		const { query } = await administrator.get( {
			action: 'query', list: 'recentchanges', rcprop: 'title|user|flags', rclimit: 'max', rctype: 'edit|new',
		} );
		return query.recentchanges;
	}

	/** Runs PHP on the wiki; `eval` takes one line at a time. */
	const php = ( code: string ): Promise<string> =>
		wiki.runMaintenance( 'eval', [], `${ code.replace( /\s*\n\s*/g, ' ' ).trim() }\n` );

	beforeAll( async () => {
		wiki = await startWiki( { name: 'test-bot', mode: 'extension', reset: true } );
		[ administrator, amina, bruno ] = await Promise.all( [
			createApiClient( wiki.apiUrl, ADMINISTRATOR ),
			createApiClient( wiki.apiUrl, AMINA ),
			createApiClient( wiki.apiUrl, BRUNO ),
		] );
	}, 240_000 );

	afterAll( async () => {
		await wiki?.stop();
	}, 240_000 );

	describe( 'aggregate', () => {
		it( 'counts what each account last said itself, and says what it did not count', async () => {
			const { id, answer } = await makeSurvey();
			await amina.edit( answer( 'Amina' ), answerText( id, 'organizer' ) );
			await amina.edit( answer( 'Amina' ), answerText( id, 'editor' ) );
			await administrator.edit( answer( 'Amina' ), answerText( id, 'organizer' ) );
			await administrator.edit( answer( 'Bruno' ), answerText( id, 'editor' ) );
			await administrator.edit( answer( ADMINISTRATOR.name ), '{{Skills survey answer|survey=other|role=editor}}' );
			await amina.edit( answer( 'Nobody/sub' ), answerText( id, 'editor' ) );

			const results = await resultsOf( id );
			expect( results.counted ).toBe( 1 );
			expect( results.questions.role.choices.editor?.count ).toBe( 1 );
			expect( results.excluded.map( ( { page, reason } ) => [ page, reason ] ) ).toEqual( [
				[ answer( 'Amina' ), 'changed-by-others' ],
				[ answer( 'Bruno' ), 'not-owner' ],
				[ answer( ADMINISTRATOR.name ), 'other-survey' ],
				[ answer( 'Nobody/sub' ), 'no-account' ],
			] );
		}, 240_000 );

		it( 'finds who made a page however often it was edited since, and on however many pages', async () => {
			const { id, answer } = await makeSurvey();
			// Longer than is read together, and several of them, so that they are read together.
			await php( `
				$services = MediaWiki\\MediaWikiServices::getInstance();
				foreach ( [ 'Amina' => 27, 'Bruno' => 4, '${ ADMINISTRATOR.name }' => 2, '${ BOT.name }' => 3 ] as $name => $times ) {
					$title = MediaWiki\\Title\\Title::newFromText( '${ answer( '' ) }' . $name );
					$page = $services->getWikiPageFactory()->newFromTitle( $title );
					for ( $i = 0; $i < $times; $i++ ) {
						$user = $services->getUserFactory()->newFromName( $i % 2 ? 'Bruno' : $name );
						$role = $i % 2 ? 'organizer' : 'editor';
						$page->doUserEditContent( new MediaWiki\\Content\\WikitextContent(
							"{{Skills survey answer|survey=${ id }|role=$role|why=$i}}" ), $user, '' );
					}
				}` );
			const results = await resultsOf( id );
			expect( results.counted ).toBe( 4 );
			// Bruno's own page has only his edits, of which the last says organizer.
			expect( results.questions.role.choices ).toMatchObject( { editor: { count: 3 }, organizer: { count: 1 } } );
			expect( results.excluded.map( ( { page, reason } ) => [ page, reason ] ) ).toEqual( [
				[ answer( ADMINISTRATOR.name ), 'changed-by-others' ],
			] );
		}, 240_000 );

		it( 'knows who made a page that was deleted, made anew by others and restored, alone and among many', async () => {
			const alone = await makeSurvey();
			const among = await makeSurvey();
			const title = ( page: string ): Record<string, string> => ( { title: page, reason: 'Test' } );
			for ( const { id, answer } of [ alone, among ] ) {
				// Bruno makes Amina's page, it goes, Amina makes it, and what was deleted comes back.
				await bruno.edit( answer( 'Amina' ), answerText( id, 'editor' ) );
				await administrator.post( { action: 'delete', ...title( answer( 'Amina' ) ) } );
				await amina.edit( answer( 'Amina' ), answerText( id, 'organizer' ) );
				await amina.edit( answer( 'Amina' ), answerText( id, 'editor' ) );
				await administrator.post( { action: 'undelete', ...title( answer( 'Amina' ) ) } );
				// Bruno answers, his page goes, Amina makes it anew, and his answer comes back.
				await bruno.edit( answer( 'Bruno' ), answerText( id, 'organizer' ) );
				await administrator.post( { action: 'delete', ...title( answer( 'Bruno' ) ) } );
				await amina.edit( answer( 'Bruno' ), 'Spam' );
				await administrator.post( { action: 'undelete', ...title( answer( 'Bruno' ) ) } );
			}
			for ( const name of [ 'One', 'Two', 'Three' ] ) {
				await bruno.edit( among.answer( name ), 'x' );
				await bruno.edit( among.answer( name ), 'y' );
			}
			for ( const { id, answer } of [ alone, among ] ) {
				const { counted, questions, excluded } = await resultsOf( id );
				expect( counted ).toBe( 1 );
				expect( questions.role.choices ).toMatchObject( { organizer: { count: 1 }, editor: { count: 0 } } );
				expect( excluded ).toEqual( expect.arrayContaining( [
					expect.objectContaining( { page: answer( 'Amina' ), reason: 'not-owner' } ),
					expect.objectContaining( { page: answer( 'Bruno' ), reason: 'changed-by-others' } ),
				] ) );
			}
		}, 240_000 );

		it( 'follows an account to its new name', async () => {
			const { id, answer } = await makeSurvey();
			await wiki.runMaintenance( 'createAndPromote', [ 'Old name', 'learn-together' ] );
			const renamed = await createApiClient( wiki.apiUrl, { name: 'Old name', password: 'learn-together' } );
			await renamed.edit( answer( 'Old name' ), answerText( id, 'editor' ) );
			await php( `
				$services = MediaWiki\\MediaWikiServices::getInstance();
				$users = $services->getUserFactory();
				( new MediaWiki\\RenameUser\\RenameuserSQL( 'Old name', 'New name', $users->newFromName( 'Old name' )->getId(),
					$users->newFromName( '${ ADMINISTRATOR.name }' ) ) )->rename();` );
			const results = await resultsOf( id );
			expect( results ).toMatchObject( { counted: 1, excluded: [] } );
		}, 240_000 );

		it( 'edits only when something has changed, and marks its edits as a bot\'s', async () => {
			const { id, page, answer } = await makeSurvey();
			await amina.edit( answer( 'Amina' ), answerText( id, 'editor' ) );
			await run( 'bot', [ 'aggregate', '--survey', id ] );
			const first = await edits();
			const made = ( title: string ): object => ( {
				type: 'new', ns: 0, title: `${ page }/${ title }`, user: BOT.name, bot: true, new: true, minor: false,
			} );
			expect( first.slice( 0, 9 ).reverse() ).toEqual( [
				'Results/data.json', 'Results', 'Results/en', 'Results/ar', 'Results/es', 'Results/fr', 'Results/tr', 'Results/data.csv', 'Blank',
			].map( made ) );
			const second = await run( 'bot', [ 'aggregate', '--survey', id ] );
			expect( second.status ).toBe( 0 );
			expect( await edits() ).toEqual( first );
			await bruno.edit( answer( 'Bruno' ), answerText( id, 'organizer' ) );
			await run( 'bot', [ 'aggregate', '--survey', id ] );
			expect( JSON.parse( await administrator.read( `${ page }/Results/data.json` ) ?? '' ) ).toMatchObject( { counted: 2 } );
			expect( ( await administrator.history( `${ page }/Results` ) ).map( ( { comment } ) => comment ) )
				.toEqual( [ `[[${ page }]]: Results from 2 answers`, `[[${ page }]]: Results from 1 answer` ] );
		}, 240_000 );

		it( 'writes its data as a page of JSON', async () => {
			const { id, page } = await makeSurvey();
			await run( 'bot', [ 'aggregate', '--survey', id ] );
			const { query } = await administrator.get( { action: 'query', prop: 'info', titles: `${ page }/Results/data.json` } );
			expect( query.pages[ 0 ].contentmodel ).toBe( 'json' );
		}, 240_000 );

		it( 'keeps what people wrote around its markers', async () => {
			const { id, page, answer } = await makeSurvey();
			await run( 'bot', [ 'aggregate', '--survey', id ] );
			const text = await administrator.read( `${ page }/Results` ) ?? '';
			await administrator.edit( `${ page }/Results`, `Our plan.\n${ text }\nOur thanks.` );
			await amina.edit( answer( 'Amina' ), answerText( id, 'editor' ) );
			await run( 'bot', [ 'aggregate', '--survey', id ] );
			const after = await administrator.read( `${ page }/Results` ) ?? '';
			expect( after.startsWith( 'Our plan.\n<!--' ) ).toBe( true );
			expect( after.endsWith( '-->\nOur thanks.' ) ).toBe( true );
			expect( after ).not.toBe( `Our plan.\n${ text }\nOur thanks.` );
		}, 240_000 );

		it.each( [
			[ '{{nobots}}', true ],
			[ `{{bots|deny=Other, ${ BOT.name }}}`, true ],
			[ '{{bots|allow=Other}}', true ],
			[ '<!-- {{nobots}} --> <nowiki>{{nobots}}</nowiki> {{bots|deny=Other}}', false ],
		] )( 'respects %s on the page of the results: %s', async ( words, isRespected ) => {
			const { id, page } = await makeSurvey();
			await administrator.edit( `${ page }/Results`, words );
			const { status, stderr } = await run( 'bot', [ 'aggregate', '--survey', id ] );
			expect( status ).toBe( 0 );
			expect( await administrator.history( `${ page }/Results` ) ).toHaveLength( isRespected ? 1 : 2 );
			expect( stderr.includes( 'stay away' ) ).toBe( isRespected );
		}, 240_000 );

		it( 'shows in a dry run what it would save, and saves nothing', async () => {
			const { id, page } = await makeSurvey();
			const { status, stdout } = await run( 'bot', [ 'aggregate', '--survey', id, '--dry-run' ] );
			expect( status ).toBe( 0 );
			expect( stdout ).toContain( `+++ ${ page }/Results` );
			expect( stdout ).toContain( '+\t"counted": 0' );
			expect( await administrator.read( `${ page }/Results` ) ).toBeNull();
		}, 240_000 );

		it( 'counts every survey that has to be, skips a faulty one, says so and ends with 1', async () => {
			const open = await makeSurvey();
			const closed = await makeSurvey( { status: 'closed' } );
			await amina.edit( closed.answer( 'Amina' ), answerText( closed.id, 'editor' ) );
			const paused = await makeSurvey( { status: 'paused' } );
			const draft = await makeSurvey( { status: 'draft' } );
			const faulty = await makeSurvey();
			// Such a page cannot be saved here, but be there from before, or be moved.
			await administrator.post( { action: 'delete', title: `${ faulty.page }/definition.json` } );
			await administrator.edit( 'Draft.json', `{"localSkills":{"id":"${ faulty.id }"}}`, { contentmodel: 'json' } );
			const moved = await administrator.post( { action: 'move', from: 'Draft.json', to: `${ faulty.page }/definition.json` } );
			expect( moved.error ).toBeUndefined();
			const { status, stderr } = await run( 'bot', [ 'aggregate', '--all' ] );
			expect( status ).toBe( 1 );
			expect( stderr ).toContain( `${ faulty.page }/definition.json` );
			expect( stderr ).toContain( `The survey ${ faulty.id } is skipped` );
			expect( await administrator.read( `${ open.page }/Results` ) ).not.toBeNull();
			expect( await administrator.read( `${ paused.page }/Results` ) ).not.toBeNull();
			expect( await administrator.read( `${ draft.page }/Results` ) ).toBeNull();
			// Once after it was closed, and no more.
			const data = `${ closed.page }/Results/data.json`;
			expect( JSON.parse( await administrator.read( data ) ?? '' ) ).toMatchObject( { counted: 1 } );
			// Unless somebody withdraws their answer after all.
			await amina.edit( closed.answer( 'Amina' ), '' );
			expect( ( await run( 'bot', [ 'aggregate', '--all' ] ) ).stderr ).toContain( `${ closed.id }:` );
			expect( JSON.parse( await administrator.read( data ) ?? '' ) ).toMatchObject( { counted: 0 } );
			expect( ( await run( 'bot', [ 'aggregate', '--all' ] ) ).stderr ).not.toContain( `${ closed.id }:` );
			await administrator.post( { action: 'delete', title: `${ faulty.page }/definition.json` } );
		}, 240_000 );

		it( 'goes on watching, counts what is new, and ends cleanly when it is told to', async () => {
			const { id, page, answer } = await makeSurvey();
			const bot = localskills( wiki, 'bot', [ 'aggregate', '--survey', id, '--watch', '1' ], [ 'ignore', 'pipe', 'pipe' ] );
			let said = '';
			bot.stderr?.on( 'data', ( chunk: Buffer ) => {
				said += chunk.toString();
			} );
			const ended = new Promise( ( resolve ) => {
				bot.on( 'close', ( status, signal ) => resolve( { status, signal } ) );
			} );
			const counted = async ( count: number ): Promise<void> => {
				for ( let isTold = false; !isTold; ) {
					const text = await administrator.read( `${ page }/Results/data.json` );
					// The bot speaks when both pages are saved, so a little after the second.
					isTold = text !== null && ( JSON.parse( text ) as Results ).counted === count && said.includes( `${ count } answer` );
				}
			};
			try {
				await counted( 0 );
				await amina.edit( answer( 'Amina' ), answerText( id, 'editor' ) );
				await counted( 1 );
			} finally {
				bot.kill( 'SIGTERM' );
			}
			await expect( ended ).resolves.toEqual( { status: 0, signal: null } );
			expect( said.match( /answers? counted/g ) ).toHaveLength( 2 );
		}, 240_000 );

		it( 'says that there is no such survey', async () => {
			const { status, stdout, stderr } = await run( 'bot', [ 'aggregate', '--survey', 'no-such-survey' ] );
			expect( { status, stdout } ).toEqual( { status: 1, stdout: '' } );
			expect( stderr ).toContain( 'LocalSkills/Survey/no-such-survey/definition.json' );
		}, 240_000 );

		it( 'works below another root where the site says so', async () => {
			await administrator.edit( 'MediaWiki:LocalSkills.json', '{ "root": "Project:Our skills" }' );
			try {
				await administrator.edit( 'Project:Our skills/Survey/there/definition.json',
					JSON.stringify( { ...DEFINITION, localSkills: { ...DEFINITION.localSkills, id: 'there' } } ), { contentmodel: 'json' } );
				await amina.edit( 'Project:Our skills/Survey/there/Answers/Amina', answerText( 'there', 'editor' ) );
				const { status } = await run( 'bot', [ 'aggregate', '--all' ] );
				expect( status ).toBe( 0 );
				expect( JSON.parse( await administrator.read( 'Project:Our skills/Survey/there/Results/data.json' ) ?? '' ) )
					.toMatchObject( { counted: 1 } );
				await administrator.edit( 'MediaWiki:LocalSkills.json', '{ "root": "" }' );
				const wrong = await run( 'bot', [ 'aggregate', '--all' ] );
				expect( wrong.status ).toBe( 1 );
				expect( wrong.stderr ).toContain( 'MediaWiki:LocalSkills.json: $.root' );
			} finally {
				await administrator.post( { action: 'delete', title: 'MediaWiki:LocalSkills.json' } );
			}
		}, 240_000 );
	} );

	describe( 'when something goes wrong in between', () => {
		let proxy: FaultyProxy;

		beforeEach( async () => {
			proxy = await startFaultyProxy( wiki.apiUrl );
		} );

		afterEach( async () => {
			await proxy.close();
		} );

		const aggregate = async ( id: string ): Promise<void> => {
			const { status, stderr } = await run( 'bot', [ 'aggregate', '--survey', id ], proxy );
			expect( { status, stderr } ).toEqual( { status: 0, stderr: expect.stringContaining( 'Results saved' ) as string } );
		};

		it( 'starts again from what somebody else saved meanwhile', async () => {
			const { id, page } = await makeSurvey();
			proxy.interfere( 'edit', { before: async () => {
				await administrator.edit( `${ page }/Results`, 'Somebody was quicker.' );
			} } );
			await aggregate( id );
			expect( await administrator.read( `${ page }/Results` ) ).toMatch( /^Somebody was quicker\.\n\n<!-- LocalSkills results: begin/ );
		}, 240_000 );

		it( 'saves once where the answer to a save is lost', async () => {
			const { id, page, answer } = await makeSurvey();
			proxy.interfere( 'edit', { losesAnswer: true } );
			await aggregate( id );
			expect( await administrator.history( `${ page }/Results` ) ).toHaveLength( 1 );
			await amina.edit( answer( 'Amina' ), answerText( id, 'editor' ) );
			proxy.interfere( 'edit', { losesAnswer: true } );
			await aggregate( id );
			expect( await administrator.history( `${ page }/Results` ) ).toHaveLength( 2 );
		}, 240_000 );

		it.each( [ 'reading', 'saving' ] )( 'logs in again where its session is lost while %s, and never works as nobody', async ( what ) => {
			const { id, page } = await makeSurvey();
			const loseSession = ( request: ProxiedRequest ): void => {
				request.headers = { ...request.headers, cookie: '' };
			};
			if ( what === 'reading' ) {
				// The first queries are part of the log-in.
				[ 1, 2, 3 ].forEach( () => proxy.interfere( 'query', {} ) );
			}
			proxy.interfere( what === 'reading' ? 'query' : 'edit', { before: loseSession } );
			await aggregate( id );
			expect( proxy.requests.filter( ( { parameters } ) => parameters.action === 'login' ) ).toHaveLength( 2 );
			expect( ( await administrator.history( `${ page }/Results` ) ).map( ( { user } ) => user ) ).toEqual( [ BOT.name ] );
		}, 240_000 );

		it( 'gets a new token where the wiki does not take the old one', async () => {
			const { id } = await makeSurvey();
			proxy.interfere( 'edit', { before: ( request ) => {
				request.body = request.body.replace( /token=\w+/, 'token=00000000' );
			} } );
			await aggregate( id );
			expect( proxy.requests.filter( ( { parameters } ) => parameters.meta === 'tokens' && parameters.type === 'csrf' ) ).toHaveLength( 2 );
		}, 240_000 );

		it( 'names who it is, what it asserts and how much lag it bears in every request', async () => {
			const { id } = await makeSurvey();
			await aggregate( id );
			expect( new Set( proxy.requests.map( ( { headers } ) => headers[ 'user-agent' ] ) ) ).toEqual( new Set( [
				expect.stringMatching( /^LocalSkills\/\d+\.\d+\.\d+ \(User:LocalSkillsBot on 127\.0\.0\.1:\d+\) mwbot\/\d/ ),
			] ) );
			for ( const { parameters } of proxy.requests.filter( ( request ) => request.parameters.action === 'edit' ) ) {
				expect( parameters ).toMatchObject( { assertuser: BOT.name, maxlag: '5', bot: '1' } );
			}
		}, 240_000 );
	} );

	describe( 'deploy', () => {
		it( 'edits only what differs, leaves what others changed, and keeps what is the community\'s', async () => {
			const first = await run( 'deploy', [ 'deploy', '--templates' ] );
			expect( first.status ).toBe( 0 );
			expect( await administrator.read( 'Template:Skills survey answer' ) ).not.toBeNull();
			const before = ( await edits() ).length;

			await amina.edit( 'Template:Offer a skill', 'Changed by the community.' );
			await amina.edit( 'LocalSkills', 'Our own portal.' );
			const second = await run( 'deploy', [ 'deploy', '--templates' ] );
			expect( second.status ).toBe( 0 );
			expect( await edits() ).toHaveLength( before + 2 );
			expect( second.stderr ).toContain( 'Template:Offer a skill: left as it is: Amina changed it last' );

			await run( 'deploy', [ 'deploy', '--templates', '--force' ] );
			expect( await administrator.read( 'Template:Offer a skill' ) ).not.toBe( 'Changed by the community.' );
			expect( await administrator.read( 'LocalSkills' ) ).toBe( 'Our own portal.' );
		}, 240_000 );

		it( 'adds the gadget to those that the wiki has', async () => {
			const others = '* Other[ResourceLoader]|Other.js\n\n== editing ==\n* LocalSkills[old]|old.js\n* More[ResourceLoader]|More.js';
			await administrator.edit( 'MediaWiki:Gadgets-definition', others );
			const dry = await run( 'deploy', [ 'deploy', '--gadget', '--dry-run' ] );
			expect( dry.stdout ).toContain( '-* LocalSkills[old]|old.js' );
			expect( await administrator.read( 'MediaWiki:Gadgets-definition' ) ).toBe( others );
			const { status } = await run( 'deploy', [ 'deploy', '--gadget' ] );
			expect( status ).toBe( 0 );
			const lines = ( await administrator.read( 'MediaWiki:Gadgets-definition' ) ?? '' ).split( '\n' );
			expect( lines.filter( ( line ) => !line.startsWith( '* LocalSkills' ) ) ).toEqual(
				[ '* Other[ResourceLoader]|Other.js', '', '== editing ==', '* More[ResourceLoader]|More.js', '', '== LocalSkills ==' ],
			);
			const { query } = await administrator.get( { action: 'query', list: 'gadgets', gaprop: 'id' } );
			expect( query.gadgets.map( ( { id }: { id: string } ) => id ).sort() ).toEqual( [
				'LocalSkills', 'LocalSkills-exchange', 'LocalSkills-find', 'LocalSkills-making', 'LocalSkills-meeting',
				'LocalSkills-pickers', 'LocalSkills-results', 'LocalSkills-saving', 'LocalSkills-start', 'LocalSkills-styles',
				'More', 'Other',
			] );
		}, 240_000 );

		it( 'says for each page that it may not write, and ends with 1', async () => {
			const { status, stderr } = await run( 'bot', [ 'deploy', '--gadget', '--force' ] );
			// Everything is there already from the test before, so something must differ.
			expect( status ).toBe( 0 );
			await administrator.edit( 'MediaWiki:Gadget-LocalSkills.css', '/* other */' );
			const refused = await run( 'bot', [ 'deploy', '--gadget', '--force' ] );
			expect( refused.status ).toBe( 1 );
			expect( refused.stderr ).toContain( 'MediaWiki:Gadget-LocalSkills.css: not saved: ' );
			expect( stderr ).toContain( 'up to date' );
		}, 240_000 );
	} );
} );
