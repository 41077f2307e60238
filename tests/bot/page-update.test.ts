import { findUnchanged, updatePage } from '../../src/bot/page-update';
import type { PageUpdate } from '../../src/bot/page-update';
import { CommandFailure } from '../../src/bot/command-io';
import type { BotWiki } from '../../src/wiki/bot-port';
import { createMwbotWiki } from '../../src/wiki/mwbot/wiki';
import { apiError, json, PASSWORD, startFaultyWiki, USER } from '../wiki/mwbot/faulty-wiki';
import type { FaultyWiki } from '../wiki/mwbot/faulty-wiki';

let server: FaultyWiki;
let wiki: BotWiki;

const UPDATE: PageUpdate = {
	title: 'Page',
	render: ( current ) => `${ current.replace( /<!-- B -->.*/s, '' ) }<!-- B -->results<!-- E -->`,
	summary: 'Test',
};

function textOf( title: string ): string | undefined {
	return server.pages.get( title )?.pop()?.text;
}

beforeEach( async () => {
	server = await startFaultyWiki();
	wiki = createMwbotWiki( {
		apiUrl: server.apiUrl,
		userAgent: 'LocalSkills/0.0.0 (test)',
		credentials: { kind: 'password', user: `${ USER }@test`, password: PASSWORD },
		writeInterval: 0,
		stopSignal: new AbortController().signal,
		abortSignal: new AbortController().signal,
		notify: () => undefined,
	} );
} );

afterEach( async () => {
	await server.close();
} );

describe( 'updatePage', () => {
	it( 'makes a page, then leaves it alone as long as nothing changes', async () => {
		await expect( updatePage( wiki, UPDATE, false ) ).resolves.toMatchObject( { kind: 'saved' } );
		await expect( updatePage( wiki, UPDATE, false ) ).resolves.toMatchObject( { kind: 'unchanged' } );
		expect( server.saved ).toEqual( [ { title: 'Page', user: USER, text: '<!-- B -->results<!-- E -->' } ] );
	} );

	it( 'asks the wiki for nothing more once a page is saved', async () => {
		server.edit( 'Page', 'Ana', 'words' );
		await updatePage( wiki, UPDATE, false );
		expect( server.requests[ server.requests.length - 1 ]?.parameters.action ).toBe( 'edit' );
	} );

	it( 'finds in one request which pages are as they shall be', async () => {
		server.edit( 'Same', 'Ana', '<!-- B -->results<!-- E -->' );
		server.edit( 'Other', 'Ana', '<!-- B -->old<!-- E -->' );
		server.edit( 'Keep out', 'Ana', 'keep out' );
		await wiki.account();
		const before = server.requests.length;
		const updates = [ 'Same', 'Other', 'Keep out', 'Missing' ]
			.map( ( title ) => ( { ...UPDATE, title, isForbidden: ( text: string ) => text.includes( 'keep out' ) } ) );
		const found = await findUnchanged( wiki, updates, null );
		expect( server.requests ).toHaveLength( before + 1 );
		expect( [ ...found.unchanged ].map( ( [ { title }, { kind } ] ) => [ title, kind ] ) )
			.toEqual( [ [ 'Same', 'unchanged' ], [ 'Keep out', 'forbidden' ] ] );
	} );

	it( 'looks at further pages as long as there are any among those that stand together', async () => {
		const parts = ( first: number ): PageUpdate[] => {
			const following = (): PageUpdate[] => parts( first + 3 );
			return [ 0, 1, 2 ].map( ( index ) => (
				{ title: `Part ${ first + index }`, render: () => '', summary: 'Test', isOnlyKept: true, following } ) );
		};
		[ 2, 3, 6, 12 ].forEach( ( number ) => server.edit( `Part ${ number }`, 'Ana', 'old' ) );
		await wiki.account();
		const before = server.requests.length;
		const { updates, unchanged } = await findUnchanged( wiki, parts( 1 ), null );
		expect( server.requests ).toHaveLength( before + 3 );
		// Behind three that are missing nothing is looked for.
		expect( updates.map( ( { title } ) => title ) ).toEqual( Array.from( { length: 9 }, ( _, index ) => `Part ${ index + 1 }` ) );
		expect( updates.filter( ( update ) => !unchanged.has( update ) ).map( ( { title } ) => title ) )
			.toEqual( [ 'Part 2', 'Part 3', 'Part 6' ] );
	} );

	it( 'starts again from what somebody else saved in between', async () => {
		server.edit( 'Page', 'Ana', 'My words. <!-- B -->old<!-- E -->' );
		server.fail( 'edit', ( response ) => {
			server.edit( 'Page', 'Ana', 'Other words. <!-- B -->old<!-- E -->' );
			json( response, apiError( 'editconflict' ) );
		} );
		await expect( updatePage( wiki, UPDATE, false ) ).resolves.toMatchObject( { kind: 'saved' } );
		expect( textOf( 'Page' ) ).toBe( 'Other words. <!-- B -->results<!-- E -->' );
	} );

	describe( 'the page that stops the bot', () => {
		it.each( [ '', '<!-- nobody has stopped it -->\n', '  ' ] )( 'does nothing with %j on it', async ( text ) => {
			server.edit( 'Stop', 'Ana', text );
			await expect( updatePage( wiki, UPDATE, false, 'Stop' ) ).resolves.toMatchObject( { kind: 'saved' } );
		} );

		it( 'keeps everything from being saved, and the operator learns who wrote what', async () => {
			server.edit( 'Stop', 'Ana', '<!-- x -->The numbers\nare wrong! ' );
			await expect( updatePage( wiki, UPDATE, false, 'Stop' ) ).rejects.toThrow(
				/^Ana has stopped the bot on the page Stop .*“The numbers are wrong!”/,
			);
			await expect( findUnchanged( wiki, [ UPDATE ], 'Stop' ) ).rejects.toBeInstanceOf( CommandFailure );
			expect( textOf( 'Page' ) ).toBeUndefined();
			await expect( updatePage( wiki, UPDATE, true, 'Stop' ) ).resolves.toMatchObject( { kind: 'different' } );
		} );

		it( 'is looked at before each save, in no request of its own', async () => {
			await updatePage( wiki, UPDATE, false, 'Stop' );
			const before = server.requests.length;
			await updatePage( wiki, UPDATE, false, 'Stop' );
			expect( server.requests.slice( before ).map( ( { parameters } ) => parameters.titles ) ).toEqual( [ 'Page|Stop' ] );
			server.edit( 'Page', 'Ana', 'words' );
			server.fail( 'edit', ( response ) => {
				server.edit( 'Stop', 'Ana', 'stop' );
				json( response, apiError( 'editconflict' ) );
			} );
			await expect( updatePage( wiki, UPDATE, false, 'Stop' ) ).rejects.toThrow( 'Ana has stopped the bot' );
			expect( textOf( 'Page' ) ).toBe( 'words' );
		} );
	} );

	it( 'gives up when somebody saves in between every time', async () => {
		[ 0, 1, 2, 3 ].forEach( ( i ) => server.fail( 'edit', ( response ) => {
			server.edit( 'Page', 'Ana', `Words ${ i }` );
			json( response, apiError( 'editconflict' ) );
		} ) );
		await expect( updatePage( wiki, UPDATE, false ) ).rejects.toMatchObject( { reason: 'edit-conflict' } );
		expect( textOf( 'Page' ) ).toBe( 'Words 2' );
	} );

	it( 'looks again when the wiki merged its edit with another\'s into something else', async () => {
		server.edit( 'Page', 'Ana', 'words' );
		server.fail( 'edit', ( response ) => {
			server.edit( 'Page', 'Ben', 'merged' );
			server.edit( 'Page', USER, 'merged <!-- B -->half of the results<!-- E -->' );
			json( response, { edit: { result: 'Success', oldrevid: 2, newrevid: 3 } } );
		} );
		await updatePage( wiki, UPDATE, false );
		expect( textOf( 'Page' ) ).toBe( 'merged <!-- B -->results<!-- E -->' );
	} );

	it( 'does not touch a page that asks it not to, and finds that out anew after a conflict', async () => {
		const update = { ...UPDATE, isForbidden: ( text: string ) => text.includes( 'keep out' ) };
		server.edit( 'Page', 'Ana', 'words' );
		server.fail( 'edit', ( response ) => {
			server.edit( 'Page', 'Ana', 'keep out' );
			json( response, apiError( 'editconflict' ) );
		} );
		await expect( updatePage( wiki, update, false ) ).resolves.toMatchObject( { kind: 'forbidden' } );
		expect( textOf( 'Page' ) ).toBe( 'keep out' );
	} );

	it( 'shows in a dry run what it would save, and saves nothing', async () => {
		server.edit( 'Page', 'Ana', 'words ' );
		await expect( updatePage( wiki, UPDATE, true ) ).resolves.toEqual( {
			kind: 'different', before: 'words ', after: 'words <!-- B -->results<!-- E -->',
		} );
		expect( server.saved ).toHaveLength( 1 );
	} );

	it( 'takes JSON that the wiki laid out anew for the same', async () => {
		server.edit( 'Data', 'Bot', '{\n    "a": [\n        1\n    ]\n}' );
		const update: PageUpdate = { title: 'Data', render: () => '{"a":[1]}', summary: 'Test', contentModel: 'json' };
		await expect( updatePage( wiki, update, false ) ).resolves.toMatchObject( { kind: 'unchanged' } );
	} );

	it( 'saves JSON as text without live wikitext where the wiki allows no page of JSON', async () => {
		const data = { a: '~~~~ {{subst:x}} [[b|]] <nowiki> "\\' };
		server.fail( 'edit', ( response ) => json( response, apiError( 'cantchangecontentmodel' ) ) );
		const update: PageUpdate = { title: 'Data', render: () => JSON.stringify( data ), summary: 'Test', contentModel: 'json' };
		await expect( updatePage( wiki, update, false ) ).resolves.toMatchObject( { kind: 'saved' } );
		const text = textOf( 'Data' ) ?? '';
		expect( text ).not.toMatch( /~|\{\{|\[\[|</ );
		expect( JSON.parse( text ) ).toEqual( data );
		expect( server.requests.pop()?.parameters.contentmodel ).toBeUndefined();
	} );

	it( 'names the page when the wiki refuses', async () => {
		server.fail( 'edit', ( response ) => json( response, apiError( 'protectedpage', 'This page has been protected.' ) ) );
		await expect( updatePage( wiki, UPDATE, false ) ).rejects.toThrow( 'Page: This page has been protected.' );
	} );
} );
