/** The board of offers and searches in a real browser: without JavaScript, and with the search above it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { ADMINISTRATOR, type Account } from '../../build/wiki/accounts';
import { deploy } from '../../build/wiki/deploy';
import { startWiki, type Mode, type RunningWiki } from '../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './support/api-client';
import { DESKTOP, launchBrowser, openSession, PHONE, seriousAccessibilityFaults } from './support/browser';
import { listed, madeUpRecords, saveBoard } from './support/made-up-board';
import { textIn } from './support/survey-form';

const BOARD = 'LocalSkills/Exchange';
const CARD = '.ext-localSkills-find-card';
const TEXT = '.ext-localSkills-find-text';

/** Sixty made-up ones, some of the coordinator's own, and a flood. */
const RECORDS = madeUpRecords( 60 );
const SAMPLE = RECORDS[ 0 ] as ( typeof RECORDS )[ number ];
const OWN = { ...SAMPLE, user: ADMINISTRATOR.name, id: 'own', skill: 'facilitation', languages: [ 'tr-N' ], methods: [ 'event' as const ], affiliate: 'Kâhta' };
const FLOOD = Array.from( { length: 9 }, ( _nothing, index ) => ( { ...SAMPLE, user: 'Flood', id: `f${ index }`, skill: 'lua' } ) );

describe.each<Mode>( [ 'extension', 'gadget' ] )( 'the board, as %s', ( mode ) => {
	let wiki: RunningWiki;
	let browser: Browser;
	let client: ApiClient;
	let page: Page;

	async function open(
		title: string, account: Account | null, options: BrowserContextOptions = DESKTOP, query: Record<string, string> = {},
	): Promise<void> {
		const context = await openSession( browser, wiki.url, account, options );
		page = await context.newPage();
		await page.goto( `/index.php?${ new URLSearchParams( { title, ...query } ) }` );
	}

	const say = ( key: string, language = 'en' ): string => textIn( language, `find-${ key }` );
	/** What is typed is shown first, what is found in the next pictures. */
	const settle = (): Promise<void> => page.evaluate( () => new Promise<void>( ( resolve ) => {
		requestAnimationFrame( () => requestAnimationFrame( () => setTimeout( resolve, 300 ) ) );
	} ) );
	const count = async (): Promise<string> => {
		await settle();
		return page.locator( '.ext-localSkills-find-count' ).innerText();
	};
	const skills = async (): Promise<string[]> => {
		await settle();
		return page.locator( `${ CARD } h3` ).allInnerTexts();
	};
	const isReady = (): Promise<void> => page.getByText( 'What was saved since then' ).waitFor();

	beforeAll( async () => {
		wiki = await startWiki( { name: `test-board-${ mode }`, mode, reset: true } );
		await deploy( wiki, () => undefined );
		client = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
		await client.edit( `LocalSkills/People/${ ADMINISTRATOR.name }`, '{{Offer a skill |id=own |skill=facilitation |languages=tr-N}}' );
		await saveBoard( client, listed( [ ...RECORDS, OWN, ...FLOOD ] ), [ 'ar' ] );
		browser = await launchBrowser();
	}, 300_000 );

	afterEach( () => page?.context().close(), 60_000 );

	afterAll( async () => {
		await browser?.close();
		await wiki?.stop();
	}, 240_000 );

	it( 'reads without JavaScript, as cards on a phone', async () => {
		await open( BOARD, null, { ...PHONE, javaScriptEnabled: false }, { useskin: 'minerva' } );
		const row = page.locator( 'tr', { hasText: ADMINISTRATOR.name } );
		// What is out of sight is not laid out, and has no text to be seen.
		await row.evaluate( ( shown ) => shown.scrollIntoView() );
		for ( let tries = 0; tries < 100 && await row.innerText() === ''; tries++ ) {
			await page.waitForTimeout( 100 );
		}
		expect( ( await row.innerText() ).split( /\s*\n\s*/ ).filter( ( line ) => line !== '' ) ).toEqual(
			expect.arrayContaining( [ 'Facilitation', ADMINISTRATOR.name, 'on behalf of Kâhta', 'Turkish (first language)', 'Event', 'Sub-Saharan Africa' ] ) );
		expect( await row.locator( 'a' ).getAttribute( 'href' ) ).toMatch( /LocalSkills\/People\/Coordinator.*#offer-own$/ );
		expect( await page.evaluate( () => document.documentElement.scrollWidth ) ).toBe( 360 );
		expect( await page.getByText( 'and 6 more by Flood' ).count() ).toBe( 1 );
		expect( await page.locator( '.ext-localSkills-exchange-by-hand' ).innerText() ).toContain( 'Template:Seek a skill' );
	}, 240_000 );

	it( 'opens the editor, without JavaScript, below what will be saved and which button to press, in the reader’s language', async () => {
		await open( BOARD, ADMINISTRATOR, { ...PHONE, javaScriptEnabled: false }, { uselang: 'ar', useskin: 'minerva' } );
		const [ address ] = await page.locator( '.ext-localSkills-exchange-by-hand a.external' ).evaluateAll( ( links ) =>
			links.map( ( link ) => ( link as HTMLAnchorElement ).href ) );
		await page.goto( `${ address }&uselang=ar&useskin=minerva` );
		expect( await page.inputValue( '#wpTextbox1' ) ).toContain( '{{Offer a skill\n|skill=\n' );
		const introduction = page.locator( '.ext-localSkills-introduction' );
		expect( await introduction.getAttribute( 'dir' ) ).toBe( 'rtl' );
		const words = await introduction.innerText();
		for ( const part of [ 'offer', 'save' ] ) {
			expect( words ).toContain( textIn( 'ar', `template-introduction-${ part }` ) );
		}
		expect( words ).toContain( ADMINISTRATOR.name );
		expect( ( await introduction.boundingBox() )?.width ).toBeLessThanOrEqual( 360 );
	}, 240_000 );

	it( 'finds while one types, says how much, and keeps it in the address', async () => {
		await open( BOARD, null );
		await isReady();
		await page.fill( TEXT, 'kahta' );
		expect( await skills() ).toEqual( [ 'Facilitation' ] );
		expect( await count() ).toBe( '1 found' );
		expect( await page.locator( '.ext-localSkills-board-content' ).isVisible() ).toBe( false );
		await page.locator( '.ext-localSkills-find-box [role="status"]', { hasText: '1 found' } ).waitFor( { state: 'attached' } );
		expect( new URL( page.url() ).searchParams.get( 'ls-text' ) ).toBe( 'kahta' );

		await page.fill( TEXT, '' );
		await page.getByLabel( say( 'field-skill' ), { exact: true } ).selectOption( 'finance' );
		const below = await skills();
		expect( below ).toContain( 'Financial reporting' );
		await page.getByLabel( say( 'field-language' ), { exact: true } ).selectOption( 'es' );
		const narrowed = await skills();
		const address = page.url();
		expect( narrowed ).toContain( 'Financial reporting' );
		expect( narrowed.length ).toBeLessThanOrEqual( below.length );

		await page.goBack();
		expect( await page.getByLabel( say( 'field-language' ), { exact: true } ).inputValue() ).toBe( '' );
		expect( await skills() ).toEqual( below );
		await page.goto( address );
		await isReady();
		expect( await page.getByLabel( say( 'field-skill' ), { exact: true } ).inputValue() ).toBe( 'finance' );
		expect( await skills() ).toEqual( narrowed );
		expect( await seriousAccessibilityFaults( page, '.ext-localSkills-board' ) ).toEqual( [] );
	}, 240_000 );

	it( 'says what to do where nothing is found', async () => {
		await open( BOARD, null, PHONE, { useskin: 'minerva', 'ls-text': 'facilitation', 'ls-language': 'sw', 'ls-direction': 'offer' } );
		await isReady();
		expect( await count() ).toBe( 'Nothing found' );
		expect( await page.locator( '.ext-localSkills-find-help [data-localskills-exchange="seek"]' ).getAttribute( 'data-localskills-skill' ) ).toBe( 'facilitation' );
		await page.getByRole( 'button', { name: /^Without Swahili: \d+ found$/ } ).click();
		expect( await skills() ).toContain( 'Facilitation' );
		expect( await page.evaluate( () => document.activeElement?.className ) ).toBe( 'ext-localSkills-find-text' );
		expect( await page.evaluate( () => document.documentElement.scrollWidth ) ).toBe( 360 );
	}, 240_000 );

	it( 'leaves a place to ask on the cards of others, folds floods, and works by keyboard', async () => {
		await open( BOARD, ADMINISTRATOR );
		await isReady();
		await page.fill( TEXT, 'kahta' );
		expect( await count() ).toBe( '1 found' );
		expect( await page.locator( `${ CARD } [data-localskills-ask]` ).count() ).toBe( 0 );
		expect( await page.locator( CARD ).innerText() ).toContain( say( 'yours' ) );
		await page.fill( TEXT, 'flood' );
		expect( await count() ).toBe( '9 found' );
		expect( await page.locator( CARD ).count() ).toBe( 3 );
		expect( await page.locator( `${ CARD } [data-localskills-ask]` ).first().getAttribute( 'data-localskills-ask' ) ).toBe( 'Flood/f0' );
		await page.getByRole( 'button', { name: '6 more by Flood' } ).focus();
		await page.keyboard.press( 'Enter' );
		await settle();
		expect( await page.locator( CARD ).count() ).toBe( 9 );
		// The focus goes to the first card that is new.
		expect( await page.evaluate( () => document.activeElement?.getAttribute( 'href' ) ) ).toMatch( /#offer-f3$/ );
	}, 240_000 );

	it( 'speaks Arabic from right to left, and finds by Arabic words', async () => {
		await open( `${ BOARD }/ar`, null, PHONE, { uselang: 'ar', useskin: 'minerva', 'ls-text': 'المالية' } );
		await page.locator( CARD ).first().waitFor();
		expect( await page.locator( '.ext-localSkills-find-box' ).getAttribute( 'dir' ) ).toBe( 'rtl' );
		expect( await page.locator( CARD ).first().innerText() ).toContain( 'المالية' );
		expect( await page.locator( '.ext-localSkills-find-box' ).innerText() ).not.toMatch( /localskills-/ );
		expect( await page.evaluate( () => document.documentElement.scrollWidth ) ).toBe( 360 );
		expect( await seriousAccessibilityFaults( page, '.ext-localSkills-board' ) ).toEqual( [] );
	}, 240_000 );

	it( 'stays there when the search cannot be loaded, and tries again', async () => {
		const context = await openSession( browser, wiki.url, null );
		page = await context.newPage();
		let isBroken = true;
		await page.route( /data\.json/, ( route ) => isBroken ? route.abort() : route.continue() );
		await page.goto( `/index.php?${ new URLSearchParams( { title: BOARD, 'ls-text': 'kahta' } ) }` );
		await page.getByText( say( 'failed' ) ).waitFor();
		expect( await page.locator( '.ext-localSkills-board-content' ).isVisible() ).toBe( true );
		isBroken = false;
		await page.getByRole( 'button', { name: say( 'try-again' ) } ).click();
		await page.locator( CARD ).waitFor();
		expect( await skills() ).toEqual( [ 'Facilitation' ] );
	}, 240_000 );
} );
