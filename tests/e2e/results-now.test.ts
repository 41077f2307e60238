/** The results as they are now, in a real browser, beside what the bot saves. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { ADMINISTRATOR, EDITORS, type Account } from '../../build/wiki/accounts';
import { deploy, runLocalskills } from '../../build/wiki/deploy';
import { startWiki, type Mode, type RunningWiki } from '../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './support/api-client';
import { DESKTOP, launchBrowser, openSession, PHONE, seriousAccessibilityFaults } from './support/browser';
import { saveAnswers, shortAnswers } from './support/many-answers';
import { saveSurvey, shortSurvey, surveyTitle, text, textIn } from './support/survey-form';

const SURVEY = 'now-2026';
const RESULTS = `${ surveyTitle( SURVEY ) }/Results`;
const ANSWERS = 60;
const LIVE = '.ext-localSkills-live';
const CONTENT = `${ LIVE } .ext-localSkills-live-content`;

/** The links to the page in other languages. */
const LANGUAGES = /<div class="ext-localSkills-languages"[^]*?<\/div>\n/;

/** Says who counted. */
const INTRODUCTION = /<p>[^\n]*\n(?=<ul class="ext-localSkills-facts">)/;

/** What lies between the bot's markers, without what a page that is not saved has no use for. */
const blockOf = ( page: string | null ): string => (
	/results: begin[^]*?-->\n([^]*)\n<!-- LocalSkills results: end/.exec( page ?? '' )?.[ 1 ] ?? ''
).replace( LANGUAGES, '' ).replace( INTRODUCTION, '' );

describe.each<Mode>( [ 'extension', 'gadget' ] )( 'the results as they are now, as %s', ( mode ) => {
	let wiki: RunningWiki;
	let browser: Browser;
	let client: ApiClient;
	let page: Page;

	async function open(
		title: string, account: Account | null, options: BrowserContextOptions = DESKTOP, query: object = {},
	): Promise<void> {
		const context = await openSession( browser, wiki.url, account, options );
		page = await context.newPage();
		await page.goto( `/index.php?${ new URLSearchParams( { title, ...query } ) }` );
	}

	const showResults = ( language = 'en' ): Promise<void> =>
		page.getByRole( 'button', { name: textIn( language, 'start-results' ), exact: true } ).first().click();

	/** Shows them, and gives the wikitext that the wiki was asked to show. */
	async function shown( language = 'en' ): Promise<string> {
		const asked = page.waitForRequest( ( request ) => ( request.postData() ?? '' ).includes( 'action=parse' ) );
		await showResults( language );
		const wikitext = new URLSearchParams( ( await asked ).postData() ?? '' ).get( 'text' ) ?? '';
		await page.locator( CONTENT ).waitFor();
		return wikitext.replace( LANGUAGES, '' ).replace( INTRODUCTION, '' );
	}

	async function downloaded( name: string ): Promise<{ file: string; contents: string }> {
		const coming = page.waitForEvent( 'download' );
		await page.getByRole( 'button', { name, exact: true } ).first().click();
		const download = await coming;
		return { file: download.suggestedFilename(), contents: readFileSync( await download.path(), 'utf8' ) };
	}

	beforeAll( async () => {
		wiki = await startWiki( { name: `test-results-now-${ mode }`, mode, reset: true } );
		await deploy( wiki, () => undefined );
		client = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
		await saveSurvey( client, SURVEY, shortSurvey( SURVEY, { minAnswers: 1, minCell: 1, measures: { grid: 'skills' } } ) );
		await saveAnswers( wiki, surveyTitle( SURVEY ), shortAnswers( SURVEY, ANSWERS ) );
		const { status, stderr } = await runLocalskills( wiki, 'bot', [ 'aggregate', '--survey', SURVEY ] );
		if ( status !== 0 ) {
			throw new Error( stderr );
		}
		browser = await launchBrowser();
	}, 300_000 );

	afterEach( () => page?.context().close() );

	afterAll( async () => {
		await browser?.close();
		await wiki?.stop();
	}, 240_000 );

	it( 'are what the bot saves, byte for byte, to somebody who is not logged in', async () => {
		await open( RESULTS, null );
		expect( await shown() ).toBe( blockOf( await client.read( `${ RESULTS }/en` ) ) );
		expect( await page.locator( LIVE ).innerText() ).toContain( `${ ANSWERS } answers` );
	}, 240_000 );

	it( 'are in the reader\'s language, on a phone, and can be used by everyone', async () => {
		await open( RESULTS, EDITORS[ 0 ], PHONE, { uselang: 'ar', useskin: 'minerva' } );
		expect( await shown( 'ar' ) ).toBe( blockOf( await client.read( `${ RESULTS }/ar` ) ) );
		expect( await page.evaluate( () => document.documentElement.scrollWidth ) ).toBeLessThanOrEqual( 360 );
		const faults = await seriousAccessibilityFaults( page, '.ext-localSkills-live-dialog' );
		// The colours of links are the skin's own.
		expect( faults.filter( ( fault ) => !/^(link-in-text-block|color-contrast: <a )/.test( fault ) ) ).toEqual( [] );
	}, 240_000 );

	it( 'count what has come since, from the survey\'s page, with the keyboard alone', async () => {
		await saveAnswers( wiki, surveyTitle( SURVEY ), new Map( [ [ 'Late person', `{{Skills survey answer|survey=${ SURVEY }|role=editor}}` ] ] ) );
		await open( surveyTitle( SURVEY ), EDITORS[ 0 ] );
		const opener = page.getByRole( 'button', { name: text( 'start-results' ), exact: true } );
		await opener.focus();
		await page.keyboard.press( 'Enter' );
		await page.locator( CONTENT ).waitFor();
		expect( await page.locator( LIVE ).innerText() ).toContain( `${ ANSWERS + 1 } answers` );
		const folded = page.locator( `${ CONTENT } .ext-localSkills-folded:has( th.headerSort )` ).first();
		await folded.locator( '.mw-collapsible-toggle' ).first().focus();
		await page.keyboard.press( 'Enter' );
		const header = folded.locator( 'th.headerSort' ).first();
		await header.waitFor();
		await header.focus();
		await page.keyboard.press( 'Enter' );
		await page.locator( `${ CONTENT } th.headerSortUp` ).waitFor();
		await page.keyboard.press( 'Escape' );
		await page.locator( LIVE ).waitFor( { state: 'detached' } );
		expect( await opener.evaluate( ( button ) => button === document.activeElement ) ).toBe( true );
		expect( await client.read( `${ RESULTS }/data.json` ) ).toContain( `"counted": ${ ANSWERS },` );
	}, 240_000 );

	it( 'come as files, as do the saved ones', async () => {
		await open( RESULTS, null );
		const saved = await downloaded( text( 'download-data' ) );
		expect( saved.file ).toMatch( /^now-2026-results-\d{4}-\d\d-\d\d\.json$/ );
		expect( saved.contents ).toBe( await client.read( `${ RESULTS }/data.json` ) );
		const table = await downloaded( text( 'download-table' ) );
		expect( table.contents.slice( 0, 11 ) ).toBe( '\uFEFFpart,by,gr' );
		await shown();
		const dialog = page.locator( LIVE );
		const coming = page.waitForEvent( 'download' );
		await dialog.getByRole( 'button', { name: text( 'download-table' ), exact: true } ).click();
		const now = await coming;
		expect( now.suggestedFilename() ).toMatch( /^now-2026-results-\d{4}-\d\d-\d\d\.csv$/ );
		expect( readFileSync( await now.path(), 'utf8' ).slice( 0, 11 ) ).toBe( '\uFEFFpart,by,gr' );
	}, 240_000 );

	it( 'show how far they are on a slow line, can be cancelled, and say when the wiki is out of reach', async () => {
		await open( RESULTS, null );
		let isSlow = true;
		await page.route( /api\.php/, async ( route ) => {
			if ( isSlow ) {
				await new Promise( ( resolve ) => {
					setTimeout( resolve, 1000 );
				} );
			}
			await route.continue().catch( () => undefined );
		} );
		await showResults();
		await page.getByRole( 'progressbar', { name: text( 'live-progress' ) } ).waitFor();
		await page.locator( LIVE ).getByText( text( 'live-phase-survey' ) ).waitFor();
		await page.getByRole( 'button', { name: text( 'live-cancel' ) } ).click();
		await page.locator( LIVE ).getByText( text( 'live-cancelled' ) ).waitFor();
		isSlow = false;
		await page.unroute( /api\.php/ );
		await page.route( /api\.php/, ( route ) => route.abort() );
		await page.getByRole( 'button', { name: text( 'live-again' ) } ).click();
		await page.locator( LIVE ).getByText( text( 'live-fault-offline' ) ).waitFor();
		await page.unroute( /api\.php/ );
		await page.getByRole( 'button', { name: text( 'live-try-again' ) } ).click();
		await page.locator( CONTENT ).waitFor();
		expect( await page.locator( CONTENT ).locator( 'table' ).count() ).toBeGreaterThan( 0 );
	}, 240_000 );
} );
