/** Saving an answer when something is in the way: each fault is a real one of the wiki, the line or the session. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page, Route } from 'playwright-core';
import { ADMINISTRATOR, EDITORS, type Account } from '../../build/wiki/accounts';
import { deploy } from '../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './support/api-client';
import { launchBrowser, openSession } from './support/browser';
import {
	answerTitle, enterAnswer, enteredAnswer, FORM, formButton, openSurvey, publish, published, saveSurvey, shortSurvey, text,
	type ShortAnswer,
} from './support/survey-form';

const [ AMINA, BRUNO ] = EDITORS;
const MINE: ShortAnswer = {
	role: 'I organize', days: [ 'Weekends' ], importance: '5', ability: '2', comment: 'First line\n{{second}} line, typed with care',
};
const MINE_AS_SAVED = '|role=organizer\n|days=weekends\n|skills.budgeting.importance=5\n|skills.budgeting.ability=2\n|comment=First line&#10;';

let wiki: RunningWiki;
let browser: Browser;
let coordinator: ApiClient;
let amina: BrowserContext;
let page: Page;

const mine = ( id: string ): string => answerTitle( id, AMINA.name );
const message = (): Locator => page.locator( `${ FORM } .ext-localSkills-form-message` );
const answerText = ( id: string, more: string ): string => `{{Skills survey answer|survey=${ id }|${ more }}}`;

/** Settings that the wiki has until they are taken away again. */
function setWiki( php: string | null ): void {
	const file = join( wiki.directory, 'more-settings.php' );
	if ( php === null ) {
		rmSync( file, { force: true } );
	} else {
		writeFileSync( file, `<?php\n${ php }\n` );
	}
}

/** A new survey with Amina's answer in its form, not published. */
async function openFilledIn( id: string, answer = MINE, context = amina ): Promise<void> {
	await saveSurvey( coordinator, id, shortSurvey( id ) );
	page = await context.newPage();
	await openSurvey( page, id );
	await enterAnswer( page, answer );
}

/** What a person meets: the words, where the focus is, and everything still there. */
async function expectFault( words: string, { answer = MINE, isError = true } = {} ): Promise<void> {
	const told = isError ? message().getByRole( 'alert' ) : message();
	await told.getByText( words ).waitFor();
	await expect( told.innerText() ).resolves.toContain( text( 'save-failed' ) );
	await expect( told.innerText() ).resolves.toContain( text( 'save-nothing-lost' ) );
	await expect( message().evaluate( ( element ) => element.contains( document.activeElement ) ) ).resolves.toBe( true );
	expect( await enteredAnswer( page ) ).toEqual( answer );
}

/** The same form publishes what is in it. */
async function expectPublished( id: string, words = MINE_AS_SAVED, edits = 1 ): Promise<void> {
	await published( page );
	expect( await coordinator.read( mine( id ) ) ).toContain( words );
	const history = await coordinator.history( mine( id ) );
	expect( history[ 0 ] ).toMatchObject( { user: AMINA.name } );
	expect( history ).toHaveLength( edits );
}

async function logIn( tab: Page, account: Account ): Promise<void> {
	await tab.fill( '#wpName1', account.name );
	await tab.fill( '#wpPassword1', account.password );
	await Promise.all( [ tab.waitForURL( ( { href } ) => !href.includes( 'UserLogin' ) ), tab.click( '#wpLoginAttempt' ) ] );
	await tab.close();
}

async function createFilter( description: string, rules: string, action: 'Warn' | 'Disallow' ): Promise<void> {
	const session = await openSession( browser, wiki.url, ADMINISTRATOR );
	const form = await session.newPage();
	await form.goto( '/index.php?title=Special:AbuseFilter/new&useskin=monobook' );
	await form.fill( '[name=wpFilterDescription]', description );
	await form.fill( '[name=wpFilterRules]', rules );
	await form.check( `[name=wpFilterAction${ action }]` );
	await form.getByRole( 'button', { name: 'Save filter' } ).click();
	await form.getByText( 'saved' ).first().waitFor();
	await session.close();
}

beforeAll( async () => {
	wiki = await startWiki( { name: 'test-survey-form-faults', mode: 'extension', reset: true } );
	await deploy( wiki, () => undefined );
	coordinator = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
	browser = await launchBrowser();
	amina = await openSession( browser, wiki.url, AMINA );
}, 240_000 );

afterEach( async () => {
	setWiki( null );
	await amina?.setOffline( false );
	await page?.close();
} );

afterAll( async () => {
	await browser?.close();
	await wiki?.stop();
}, 240_000 );

describe( 'the line', () => {
	it( 'offline: says so, and publishes when the line is back', async () => {
		await openFilledIn( 'offline' );
		// What saves comes in the first pause after an answer.
		await page.waitForFunction( () => mw.loader.getState( 'ext.localSkills.saving' ) === 'ready' );
		await amina.setOffline( true );
		await publish( page );
		await expectFault( text( 'save-offline' ) );
		await amina.setOffline( false );
		await formButton( page, 'save-try-again' ).click();
		await expectPublished( 'offline' );
	}, 240_000 );

	it.each( [
		[ 'an error of the server', 'error-500', { status: 500, body: 'Fatal error' } ],
		[ 'a page instead of data', 'html', { contentType: 'text/html', body: '<!DOCTYPE html><title>Log in to the hotel</title>' } ],
	] )( '%s: says so, and publishes later', async ( _what, id, answer ) => {
		await openFilledIn( id );
		await page.route( '**/api.php*', ( route ) => route.fulfill( answer ) );
		await publish( page );
		await expectFault( text( 'save-offline' ) );
		await page.unroute( '**/api.php*' );
		await formButton( page, 'save-try-again' ).click();
		await expectPublished( id );
	}, 240_000 );

	it( 'an answer of the wiki that never comes: publishes once, though tried twice', async () => {
		await openFilledIn( 'timeout' );
		// Nobody waits for half a minute here, as MediaWiki's own client does.
		await page.evaluate( () => $.ajaxPrefilter( ( options ) => {
			if ( String( options.data ).includes( 'action=edit' ) ) {
				options.timeout = 3000;
			}
		} ) );
		const saved = new Promise<void>( ( resolve ) => {
			void page.route( '**/api.php*', async ( route: Route ) => {
				if ( ( route.request().postData() ?? '' ).includes( 'action=edit' ) ) {
					await route.fetch();
					resolve();
				} else {
					await route.continue();
				}
			} );
		} );
		await publish( page );
		await saved;
		await expectFault( text( 'save-offline' ) );
		await page.unroute( '**/api.php*' );
		await formButton( page, 'save-try-again' ).click();
		await expectPublished( 'timeout' );
	}, 240_000 );

	it( 'no survey to be had: says so, shows the questions, and opens the form when the line is back', async () => {
		await saveSurvey( coordinator, 'unloaded', shortSurvey( 'unloaded' ) );
		page = await amina.newPage();
		await page.route( '**/api.php*', ( route ) => route.abort() );
		await openSurvey( page, 'unloaded' );
		await page.locator( FORM ).getByRole( 'alert' ).getByText( text( 'form-not-loaded' ) ).waitFor();
		await page.getByRole( 'heading', { name: 'Your role' } ).waitFor();
		await page.unroute( '**/api.php*' );
		await formButton( page, 'save-try-again' ).click();
		await enterAnswer( page, MINE );
		await publish( page );
		await expectPublished( 'unloaded' );
	}, 240_000 );
} );

describe( 'the session', () => {
	it( 'lost: says so, and publishes after logging in in another tab', async () => {
		const context = await openSession( browser, wiki.url, AMINA );
		await openFilledIn( 'logged-out', MINE, context );
		await context.clearCookies();
		await publish( page );
		await expectFault( text( 'save-session-lost', AMINA.name ) );
		expect( await coordinator.read( mine( 'logged-out' ) ) ).toBeNull();
		const [ tab ] = await Promise.all( [
			context.waitForEvent( 'page' ), message().getByRole( 'link', { name: text( 'save-log-in' ) } ).click(),
		] );
		await logIn( tab, AMINA );
		await formButton( page, 'save-try-again' ).click();
		await expectPublished( 'logged-out' );
		await context.close();
	}, 240_000 );

	it( 'another’s: saves nothing under the other name', async () => {
		const context = await openSession( browser, wiki.url, AMINA );
		await openFilledIn( 'other-account', MINE, context );
		const changeTo = async ( account: Account ): Promise<void> => {
			await context.clearCookies();
			const tab = await context.newPage();
			await tab.goto( '/index.php?title=Special:UserLogin' );
			await logIn( tab, account );
		};
		await changeTo( BRUNO );
		await publish( page );
		await expectFault( text( 'save-session-lost', AMINA.name ) );
		const { query } = await coordinator.get( { action: 'query', list: 'usercontribs', ucuser: BRUNO.name } );
		expect( query.usercontribs ).toEqual( [] );
		expect( await coordinator.read( mine( 'other-account' ) ) ).toBeNull();
		await changeTo( AMINA );
		await formButton( page, 'save-try-again' ).click();
		await expectPublished( 'other-account' );
		await context.close();
	}, 240_000 );
} );

describe( 'an edit meanwhile', () => {
	let aminasTool: ApiClient;
	let bruno: ApiClient;

	beforeAll( async () => {
		aminasTool = await createApiClient( wiki.apiUrl, AMINA );
		bruno = await createApiClient( wiki.apiUrl, BRUNO );
	}, 240_000 );

	async function expectConflict( who: string ): Promise<void> {
		await expectConflictWords( text( 'save-conflict', who ) );
		const row = message().getByRole( 'row', { name: 'Your role' } );
		await expect( row.getByRole( 'cell' ).allInnerTexts() ).resolves.toEqual( [ 'I organize', 'I edit' ] );
		await expect( message().getByRole( 'row', { name: 'Your days' } ).getByRole( 'cell' ).allInnerTexts() ).resolves
			.toEqual( [ 'Weekends', text( 'form-not-answered' ) ] );
	}
	async function expectConflictWords( words: string ): Promise<void> {
		await message().getByRole( 'alert' ).getByText( words ).waitFor();
		await expect( message().evaluate( ( element ) => element.contains( document.activeElement ) ) ).resolves.toBe( true );
		expect( await enteredAnswer( page ) ).toEqual( MINE );
	}

	it( 'by oneself: keeps what is in the form', async () => {
		await openFilledIn( 'keep-mine' );
		await aminasTool.edit( mine( 'keep-mine' ), answerText( 'keep-mine', 'role=editor' ) );
		await publish( page );
		await expectConflict( AMINA.name );
		await formButton( page, 'save-keep-mine' ).click();
		await expectPublished( 'keep-mine', MINE_AS_SAVED, 2 );
	}, 240_000 );

	it( 'by oneself: takes what is on the wiki', async () => {
		await openFilledIn( 'take-saved' );
		await aminasTool.edit( mine( 'take-saved' ), answerText( 'take-saved', 'role=editor' ) );
		await publish( page );
		await expectConflict( AMINA.name );
		await formButton( page, 'save-take-saved' ).click();
		expect( await enteredAnswer( page ) ).toEqual( { role: 'I edit', days: [], importance: '', ability: '', comment: '' } );
		await expect( coordinator.history( mine( 'take-saved' ) ) ).resolves.toHaveLength( 1 );
		await formButton( page, 'form-back' ).click();
		await page.getByLabel( 'Weekdays' ).check();
		await publish( page );
		await expectPublished( 'take-saved', '|role=editor\n|days=weekdays\n}}', 2 );
	}, 240_000 );

	it( 'by somebody else: says who it was, and leaves the choice', async () => {
		await openFilledIn( 'by-others' );
		await bruno.edit( mine( 'by-others' ), answerText( 'by-others', 'role=editor' ) );
		await publish( page );
		await expectConflict( BRUNO.name );
		await formButton( page, 'save-keep-mine' ).click();
		await expectPublished( 'by-others', MINE_AS_SAVED, 2 );
	}, 240_000 );

	it( 'around the answer: stays, without a question', async () => {
		await openFilledIn( 'around' );
		await bruno.edit( mine( 'around' ), 'Welcome, Amina!' );
		await publish( page );
		await expectPublished( 'around', MINE_AS_SAVED, 2 );
		expect( await coordinator.read( mine( 'around' ) ) ).toContain( 'Welcome, Amina!' );
	}, 240_000 );

	it( 'in the very moment of saving: is noticed all the same', async () => {
		await openFilledIn( 'race' );
		await page.route( '**/api.php*', async ( route ) => {
			if ( ( route.request().postData() ?? '' ).includes( 'action=edit' ) ) {
				await bruno.edit( mine( 'race' ), answerText( 'race', 'role=editor' ) );
			}
			await route.continue();
		} );
		await publish( page );
		await expectConflict( BRUNO.name );
		await page.unroute( '**/api.php*' );
		await formButton( page, 'save-keep-mine' ).click();
		await expectPublished( 'race', MINE_AS_SAVED, 2 );
	}, 240_000 );
} );

describe( 'the wiki’s refusal', () => {
	it( 'a protected page: says so, gives the text to pass on, and publishes once it is lifted', async () => {
		await openFilledIn( 'protected' );
		await coordinator.post( { action: 'protect', title: mine( 'protected' ), protections: 'create=sysop', reason: 'Quarrel' } );
		await publish( page );
		await expectFault( text( 'save-protected' ) );
		await message().getByText( text( 'save-as-text' ), { exact: true } ).click();
		await expect( message().getByRole( 'textbox' ).inputValue() ).resolves.toContain( MINE_AS_SAVED );
		await coordinator.post( { action: 'protect', title: mine( 'protected' ), protections: 'create=all' } );
		await publish( page );
		await expectPublished( 'protected' );
	}, 240_000 );

	it( 'a blocked account: says so with the reason, and publishes once it is lifted', async () => {
		await openFilledIn( 'blocked' );
		await coordinator.post( { action: 'block', user: AMINA.name, reason: 'Too many cat pictures', expiry: '1 day' } );
		await publish( page );
		await expectFault( text( 'save-blocked' ) );
		await expect( message().innerText() ).resolves.toContain( 'Too many cat pictures' );
		await coordinator.post( { action: 'unblock', user: AMINA.name } );
		await publish( page );
		await expectPublished( 'blocked' );
	}, 240_000 );

	it( 'a filter’s warning: lets the person think again and publish all the same', async () => {
		await createFilter( 'Typed with care', 'added_lines contains "typed with care" & page_title contains "filter-warns"', 'Warn' );
		await openFilledIn( 'filter-warns' );
		await publish( page );
		await expectFault( text( 'save-filter-warning' ), { isError: false } );
		await expect( message().innerText() ).resolves.toContain( 'Typed with care' );
		expect( await coordinator.read( mine( 'filter-warns' ) ) ).toBeNull();
		await formButton( page, 'save-anyway' ).click();
		await expectPublished( 'filter-warns' );
	}, 240_000 );

	it( 'a filter that forbids: publishes what was changed', async () => {
		await createFilter( 'No careful typing', 'added_lines contains "typed with care" & page_title contains "filter-forbids"', 'Disallow' );
		await openFilledIn( 'filter-forbids' );
		await publish( page );
		await expectFault( text( 'save-filter-disallowed' ) );
		await expect( message().innerText() ).resolves.toContain( 'No careful typing' );
		await page.getByRole( 'link', { name: `${ text( 'form-review-change' ) } Your words` } ).click();
		await page.getByLabel( 'Your words' ).fill( 'First line\nof another text' );
		await publish( page );
		await expectPublished( 'filter-forbids', 'comment=First line&#10;of another text\n' );
	}, 240_000 );

	it( 'a wiki that takes no edits for a while: says why, and publishes afterwards', async () => {
		await openFilledIn( 'read-only' );
		setWiki( '$wgReadOnly = "New disks until ten o’clock";' );
		await publish( page );
		await expectFault( text( 'save-read-only' ) );
		await expect( message().innerText() ).resolves.toContain( 'New disks until ten o’clock' );
		setWiki( null );
		await formButton( page, 'save-try-again' ).click();
		await expectPublished( 'read-only' );
	}, 240_000 );

	it( 'too many edits: says so, and publishes later', async () => {
		await openFilledIn( 'rate-limit' );
		setWiki( '$wgRateLimits = [ "edit" => [ "user" => [ 3, 600 ] ] ];' );
		const tool = await createApiClient( wiki.apiUrl, AMINA );
		let code: unknown;
		for ( let edit = 1; edit <= 5 && code === undefined; edit++ ) {
			const { error } = await tool.post( { action: 'edit', title: `User:${ AMINA.name }/Sandbox`, text: `Edit ${ edit }` } );
			code = error?.code;
		}
		expect( code ).toBe( 'ratelimited' );
		await publish( page );
		await expectFault( text( 'save-rate-limited' ) );
		setWiki( null );
		await formButton( page, 'save-try-again' ).click();
		await expectPublished( 'rate-limit' );
	}, 240_000 );

	it( 'an answer that is too long: says so, and publishes when it fits', async () => {
		const long = { ...MINE, comment: 'long '.repeat( 300 ) };
		await openFilledIn( 'too-big', long );
		setWiki( '$wgMaxArticleSize = 1;' );
		await publish( page );
		await expectFault( text( 'save-too-big' ), { answer: long } );
		await page.getByRole( 'link', { name: `${ text( 'form-review-change' ) } Your words` } ).click();
		await page.getByLabel( 'Your words' ).fill( MINE.comment );
		await publish( page );
		await expectPublished( 'too-big' );
	}, 240_000 );
} );
