/** Offers and searches made in the dialog, in a real browser on a real wiki: by keyboard, by phone, in Arabic. */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { ADMINISTRATOR, EDITORS } from '../../build/wiki/accounts';
import { deploy } from '../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './support/api-client';
import { DESKTOP, launchBrowser, openSession, PHONE, seriousAccessibilityFaults } from './support/browser';
import { horizontalFaults } from './support/form-observations';
import { textIn } from './support/survey-form';

const [ AMINA, BRUNO ] = EDITORS;
const DIALOG = '.ext-localSkills-exchange-panel';
const people = ( user: string ): string => `LocalSkills/People/${ user }`;

let wiki: RunningWiki;
let browser: Browser;
let client: ApiClient;
let context: BrowserContext;
let page: Page;

beforeAll( async () => {
	wiki = await startWiki( { name: 'test-exchange-dialog', mode: 'extension', reset: true } );
	await deploy( wiki, () => undefined );
	client = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
	browser = await launchBrowser();
}, 240_000 );

afterEach( () => context?.close() );

afterAll( async () => {
	await browser?.close();
	await wiki?.stop();
}, 240_000 );

async function open( account: typeof AMINA | null, title: string, options: BrowserContextOptions, language = 'en' ): Promise<void> {
	context = await openSession( browser, wiki.url, account, options );
	// MediaWiki runs modules that the browser has kept only when it is idle, which it may not be for minutes beside other work.
	await context.addInitScript( () => Object.keys( localStorage ).filter( ( key ) => key.startsWith( 'MediaWikiModuleStore' ) )
		.forEach( ( key ) => localStorage.removeItem( key ) ) );
	page = await context.newPage();
	// The first time that a module is asked for, the wiki makes it.
	page.setDefaultTimeout( 90_000 );
	await page.goto( `/index.php?${ new URLSearchParams( { title, uselang: language } ) }` );
}

const button = ( key: string, language = 'en' ): Locator =>
	page.locator( DIALOG ).getByRole( 'button', { name: textIn( language, `exchange-${ key }` ), exact: true } );

async function heading( key: string, language = 'en' ): Promise<void> {
	await page.locator( `${ DIALOG } h2` ).filter( { hasText: textIn( language, `exchange-${ key }` ) } ).waitFor();
	// As it becomes ready, OOUI moves the focus to the dialog, and a list that was opened before closes.
	await page.locator( '.oo-ui-window-ready', { has: page.locator( DIALOG ) } ).waitFor();
}

/** What is wrong to look at or to use, with everything opened that can be. */
async function faults(): Promise<string[]> {
	await page.locator( `${ DIALOG } details` ).evaluateAll( ( all ) => all.forEach( ( details ) => {
		( details as HTMLDetailsElement ).open = true;
	} ) );
	// What the pointer is over has colours of its own.
	await page.mouse.move( 0, 0 );
	await page.waitForFunction( () => document.getAnimations().length === 0 );
	return [ ...await seriousAccessibilityFaults( page, DIALOG ), ...await horizontalFaults( page, DIALOG ) ];
}

describe( 'an offer', () => {
	it( 'is made by keyboard from the portal, and changed, paused and taken off on its card', async () => {
		await open( AMINA, 'LocalSkills', DESKTOP );
		const start = page.locator( '[data-localskills-exchange=offer] button' );
		await start.focus();
		await page.keyboard.press( 'Enter' );
		await heading( 'form-new-offer' );
		// The field for the skill gets the focus by itself, a moment after the heading is there.
		await page.locator( `${ DIALOG } input:focus` ).waitFor();
		await page.keyboard.type( 'budg' );
		await page.locator( '[role=option]' ).first().waitFor();
		await page.keyboard.press( 'ArrowDown' );
		await page.keyboard.press( 'Enter' );
		expect( await faults() ).toEqual( [] );
		await button( 'save-new' ).focus();
		await page.keyboard.press( 'Enter' );
		await heading( 'done-offer' );
		const text = await client.read( people( AMINA.name ) );
		expect( text ).toMatch( /^\{\{Offer a skill\n\|id=o\d{6}-\d{4}\n\|skill=budgeting\n\|languages=en\n\|since=.*\n\|confirmed=.*\n\|expires=.*\n\|status=open\n\}\}$/ );
		await page.keyboard.press( 'Escape' );
		await page.locator( DIALOG ).waitFor( { state: 'detached' } );
		expect( await start.evaluate( ( element ) => element === document.activeElement ) ).toBe( true );

		await page.goto( `/index.php?${ new URLSearchParams( { title: people( AMINA.name ) } ) }` );
		await page.locator( '.ext-localSkills-card' ).getByRole( 'button', { name: textIn( 'en', 'start-card-change' ), exact: true } ).click();
		await heading( 'form-change' );
		await page.locator( `${ DIALOG } summary` ).filter( { hasText: textIn( 'en', 'exchange-more-note' ) } ).click();
		await page.getByLabel( textIn( 'en', 'exchange-note' ), { exact: true } ).fill( 'Evenings | {{now}}' );
		await Promise.all( [ page.waitForEvent( 'load' ), ( async () => {
			await button( 'save' ).click();
			await heading( 'done-change' );
			await button( 'close-dialog' ).click();
		} )() ] );
		expect( await page.locator( '.ext-localSkills-card' ).innerText() ).toContain( 'Evenings | {{now}}' );
		// The page was loaded anew, and the focus is where it was.
		await page.locator( '.ext-localSkills-card button:focus' ).filter( { hasText: textIn( 'en', 'start-card-change' ) } ).waitFor();

		const manage = page.locator( '.ext-localSkills-card' ).getByRole( 'button', { name: textIn( 'en', 'start-card-manage' ) } );
		await manage.click();
		await button( 'act-pause' ).waitFor();
		expect( await faults() ).toEqual( [] );
		await button( 'act-pause' ).click();
		await heading( 'done-pause' );
		await page.reload();
		expect( await page.locator( '.ext-localSkills-status' ).innerText() ).toBe( 'Paused' );
		await manage.click();
		await button( 'delete' ).click();
		await button( 'delete' ).click();
		await heading( 'done-delete' );
		expect( await client.read( people( AMINA.name ) ) ).toBe( '' );
	}, 300_000 );

	it( 'is saved below the page that the wiki\'s configuration names, whatever the page with the button says', async () => {
		const trap = `User:${ BRUNO.name }/Trap`;
		await client.edit( trap, `<div data-localskills-exchange="offer" data-localskills-root="${ trap }"></div>` +
			`<div class="ext-localSkills-survey" data-localskills-survey="trap" data-localskills-root="${ trap }"></div>` );
		await client.edit( `${ trap }/Survey/trap/definition.json`, JSON.stringify( { title: 'Trap', localSkills: { id: 'trap', status: 'open' },
			pages: [ { name: 'p', elements: [ { type: 'comment', name: 'secret', title: 'Your password?' } ] } ] } ), { contentmodel: 'json' } );
		await client.edit( `${ trap }/Skills.json`, '{ "skills": [] }', { contentmodel: 'json' } );
		await open( AMINA, trap, DESKTOP );
		// There is no such survey below the page that counts.
		await page.locator( '.ext-localSkills-survey' ).filter( { hasText: /\S/ } ).waitFor();
		expect( await page.locator( '.ext-localSkills-survey' ).innerText() ).not.toMatch( /Trap|password/ );
		await page.locator( '[data-localskills-exchange=offer] button' ).click();
		await heading( 'form-new-offer' );
		await page.locator( `${ DIALOG } input[role=combobox]` ).first().fill( 'budg' );
		await page.locator( '[role=option]' ).first().click();
		await button( 'save-new' ).click();
		await heading( 'done-offer' );
		expect( await client.read( people( AMINA.name ) ) ).toContain( '|skill=budgeting\n' );
		const { query } = await client.get( { action: 'query', list: 'allpages', apnamespace: '2', apprefix: `${ BRUNO.name }/Trap/People` } );
		expect( query.allpages ).toEqual( [] );
	}, 240_000 );

	it( 'keeps what was entered when the session is gone', async () => {
		await ( await createApiClient( wiki.apiUrl, AMINA ) ).edit( people( AMINA.name ), '' );
		await open( AMINA, 'LocalSkills', DESKTOP );
		await page.locator( '[data-localskills-exchange=offer] button' ).click();
		await heading( 'form-new-offer' );
		await page.locator( `${ DIALOG } input[role=combobox]` ).first().fill( 'lua' );
		await page.locator( '[role=option]' ).first().click();
		const cookies = await context.cookies();
		await context.clearCookies();
		await button( 'save-new' ).click();
		await page.getByText( textIn( 'en', 'save-session-lost', AMINA.name ) ).waitFor();
		expect( await faults() ).toEqual( [] );
		await context.addCookies( cookies );
		await page.locator( DIALOG ).getByRole( 'button', { name: textIn( 'en', 'save-try-again' ) } ).click();
		await heading( 'done-offer' );
	}, 240_000 );
} );

describe( 'a search', () => {
	it( 'is made in Arabic on a phone, with the ones that there are before it, and what is wrong in them', async () => {
		const bruno = await createApiClient( wiki.apiUrl, BRUNO );
		await bruno.edit( people( BRUNO.name ), 'My page\n\n{{Offer a skill|id=o1|skill=lua|languages=fr|timezone=CET}}' );
		await open( BRUNO, 'LocalSkills', PHONE, 'ar' );
		await page.locator( '[data-localskills-exchange=seek] button' ).click();
		await heading( 'list', 'ar' );
		expect( await page.locator( `${ DIALOG } li li` ).allInnerTexts() ).toHaveLength( 1 );
		expect( await faults() ).toEqual( [] );
		await button( 'new-seek', 'ar' ).click();
		await heading( 'form-new-seek', 'ar' );
		await page.locator( `${ DIALOG } input[role=combobox]` ).first().fill( 'ميزانية' );
		await page.locator( '[role=option]' ).first().click();
		expect( await faults() ).toEqual( [] );
		await button( 'save-new', 'ar' ).click();
		await heading( 'done-seek', 'ar' );
		expect( await client.read( people( BRUNO.name ) ) )
			.toMatch( /^My page\n\n\{\{Offer a skill\|id=o1\|skill=lua\|languages=fr\|timezone=CET\}\}\n\n\{\{Seek a skill\n[^]*\|skill=budgeting\n\|languages=ar\n/ );
	}, 300_000 );

	it( 'is closed by Back on a phone, with the address as it was and the focus on its button', async () => {
		await ( await createApiClient( wiki.apiUrl, AMINA ) ).edit( people( AMINA.name ), '' );
		await open( AMINA, 'LocalSkills', PHONE, 'ar' );
		await page.evaluate( () => history.replaceState( null, '', `${ location.href }&ls-text=kahta` ) );
		const address = page.url();
		const start = page.locator( '[data-localskills-exchange=seek] button' );
		await start.click();
		await heading( 'form-new-seek', 'ar' );
		await page.goBack();
		await page.locator( DIALOG ).waitFor( { state: 'detached' } );
		expect( page.url() ).toBe( address );
		expect( await start.evaluate( ( opener ) => opener === document.activeElement ) ).toBe( true );
		await start.click();
		await heading( 'form-new-seek', 'ar' );
		await page.keyboard.press( 'Escape' );
		await page.locator( DIALOG ).waitFor( { state: 'detached' } );
		expect( page.url() ).toBe( address );
	}, 240_000 );

	it( 'shows both versions when it was changed meanwhile', async () => {
		await open( BRUNO, people( BRUNO.name ), DESKTOP );
		await page.locator( '.ext-localSkills-card-seek' ).getByRole( 'button', { name: textIn( 'en', 'start-card-change' ), exact: true } ).click();
		await heading( 'form-change' );
		await page.locator( `${ DIALOG } summary` ).filter( { hasText: textIn( 'en', 'exchange-more-note-seek' ) } ).click();
		await page.getByLabel( textIn( 'en', 'exchange-note' ), { exact: true } ).fill( 'Mine' );
		const bruno = await createApiClient( wiki.apiUrl, BRUNO );
		const text = await client.read( people( BRUNO.name ) ) as string;
		await bruno.edit( people( BRUNO.name ), text.replace( /(\|skill=budgeting\n)/, '$1|note=Theirs\n' ) );
		await button( 'save' ).click();
		await button( 'conflict-keep' ).waitFor();
		expect( await page.locator( '.ext-localSkills-exchange-conflict' ).innerText() ).toMatch( /Mine\s+Theirs/ );
		expect( await faults() ).toEqual( [] );
		await button( 'conflict-keep' ).click();
		await heading( 'done-change' );
		expect( await client.read( people( BRUNO.name ) ) ).toContain( '|note=Mine\n' );
	}, 240_000 );

	it( 'is nothing for people who are not logged in', async () => {
		await open( null, 'LocalSkills', DESKTOP );
		await page.getByText( textIn( 'en', 'start-exchange-log-in' ) ).waitFor();
		expect( await page.locator( '[data-localskills-exchange] button' ).count() ).toBe( 0 );
		await page.goto( `/index.php?${ new URLSearchParams( { title: people( BRUNO.name ) } ) }` );
		await page.waitForFunction( () => mw.loader.getState( 'ext.localSkills.start' ) === 'ready' );
		expect( await page.getByRole( 'button', { name: textIn( 'en', 'start-card-change' ), exact: true } ).count() ).toBe( 0 );
	}, 240_000 );
} );
