/** The results page and its data as a real wiki shows and keeps them. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { BOT } from '../../build/wiki/accounts';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { createMessages, readMessageTexts } from '../../src/bot/messages';
import { replaceBetweenMarkers } from '../../src/core/report/markers';
import { resultPages } from '../../src/core/report/result-pages';
import { writeResultsData } from '../../src/core/report/results-data';
import { writeResultsPage } from '../core/report/write-results-page';
import type { SurveyReport } from '../../src/core/report/survey-report';
import { ratings, surveyOf, type Values } from '../core/analysis/surveys';
import { english } from '../core/english';
import { reportOf } from '../core/report/reports';
import { createApiClient, type ApiClient } from './support/api-client';
import { realisticReport, skillsOfTheProject } from './support/realistic-report';
import { DESKTOP, launchBrowser, openSession, PHONE, seriousAccessibilityFaults } from './support/browser';

const HOSTILE = 'A | b || }} [[Category:Owned]] <b>bold</b> {{Delete}} \'\'\'x\'\'\' ~~~~ __NOTOC__ |- !! &amp; https://example.org "=';

const answers: Values[] = [
	...ratings( 'budgeting', [ [ 5, 2 ], [ 4, 4 ], [ 5, 3 ], [ 3, 4 ], [ 4, 1 ] ] ),
	...ratings( 'evaluation', [ [ 3, 3 ], [ 2, 4 ] ] ),
].map( ( values, index ) => ( { ...values, role: index === 0 ? 'hostile' : 'editor', learn: [ 'budgeting' ], comment: HOSTILE } ) );

const report: SurveyReport = reportOf( answers, surveyOf( ( definition ) => {
	definition.pages[ 0 ].elements[ 0 ].title = HOSTILE;
	definition.pages[ 0 ].elements[ 0 ].choices.push( { value: 'hostile', text: HOSTILE } );
	definition.pages[ 1 ].elements[ 0 ].rows = [
		{ value: 'nobody', text: 'Nobody' }, { value: 'evaluation', text: 'Evaluation' }, { value: 'budgeting', text: HOSTILE },
	];
} ), [ { page: 'Answers/Zoë\'s \'\'page\'\' & more', reason: 'not-owner', revision: 1 } ] );

/** What people would see: the needs assessment that comes along, answered on several wikis. */
const REALISTIC = 'LocalSkills/Survey/needs/Results';
const texts = readMessageTexts( 'i18n' );
const languages = [ 'en', 'ar', 'fr' ].map( ( code ) =>
	createMessages( texts, { code, fallbacks: [], direction: code === 'ar' ? 'rtl' : 'ltr' } ) );
const realistic = resultPages( realisticReport( 'needs', 70 ), languages, skillsOfTheProject );

describe( 'the results page on a wiki', () => {
	const TITLE = 'LocalSkills/Survey/skills-2026/Results';
	let wiki: RunningWiki;
	let client: ApiClient;
	let browser: Browser;

	async function openResults( title: string, options: BrowserContextOptions, query = '' ): Promise<Page> {
		const page = await ( await openSession( browser, wiki.url, null, options ) ).newPage();
		await page.goto( `/index.php?title=${ title }${ query }` );
		return page;
	}

	beforeAll( async () => {
		wiki = await startWiki( { name: 'test-results-page', mode: 'extension', reset: true } );
		client = await createApiClient( wiki.apiUrl, BOT );
		browser = await launchBrowser();
		await client.edit( TITLE, replaceBetweenMarkers( '', writeResultsPage( report, english, null ), 'A bot writes this.' ) );
		for ( const { title, text, contentModel } of realistic.filter( ( { isOnlyKept } ) => isOnlyKept !== true ) ) {
			await client.edit( title, text, contentModel === undefined ? {} : { contentmodel: contentModel } );
		}
		const arabic = { ...english, language: 'ar', languageChain: [ 'ar', 'en' ], direction: 'rtl' as const };
		await client.edit( `${ TITLE }/ar`, writeResultsPage( report, arabic, null ) );
	}, 240_000 );

	afterAll( async () => {
		await browser?.close();
		await wiki?.stop();
	}, 240_000 );

	it( 'has a table that the wiki keeps byte for byte, and gives as it is', async () => {
		const table = realistic.find( ( { title } ) => title.endsWith( '/data.csv' ) );
		expect( await client.read( table?.title ?? '' ) ).toBe( table?.text );
		const page = await openResults( REALISTIC, DESKTOP );
		const address = await page.locator( '.ext-localSkills-downloads a' ).first().getAttribute( 'href' );
		expect( await ( await page.request.get( address ?? '' ) ).text() ).toBe( table?.text );
	}, 240_000 );

	it.each( [
		[ 'English, Vector 2022', '', '' ],
		[ 'Arabic, Minerva', '/ar', '&useskin=minerva&uselang=ar' ],
		[ 'French, Vector 2022', '/fr', '&uselang=fr' ],
		[ 'one community', '/Community/frwiki', '&useskin=minerva' ],
	] )( 'is no wider than a phone, whatever is in it: %s', async ( _, subpage, query ) => {
		const page = await openResults( REALISTIC + subpage, PHONE, query );
		expect( await page.evaluate( 'document.documentElement.scrollWidth' ) ).toBeLessThanOrEqual( 360 );
		const legend = page.locator( '.ext-localSkills-plot-and-legend > .ext-localSkills-scroll' );
		const widths = await legend.evaluateAll( ( all ) => all.map( ( part ) => part.scrollWidth - part.clientWidth ) );
		expect( widths.filter( ( beyond ) => beyond > 0 ) ).toEqual( [] );
	}, 240_000 );

	it.each( [
		[ 'English', '', '', {} ],
		[ 'Arabic', '/ar', '&uselang=ar', {} ],
		[ 'at night', '', '&vectornightmode=1', { colorScheme: 'dark' } ],
		[ 'in colours of the reader’s own', '', '', { forcedColors: 'active' } ],
	] as const )( 'can be read by everyone, with charts, groups and all: %s', async ( _, subpage, query, options ) => {
		const page = await openResults( REALISTIC + subpage, { ...DESKTOP, ...options }, query );
		expect( await seriousAccessibilityFaults( page, '.ext-localSkills-results' ) ).toEqual( [] );
	}, 240_000 );

	it( 'draws each skill where it belongs: further along and higher for more, from right to left too', async () => {
		for ( const [ subpage, sign ] of [ [ '', 1 ], [ '/ar', -1 ] ] as const ) {
			const page = await openResults( REALISTIC + subpage, DESKTOP );
			const points = await page.locator( '.ext-localSkills-plot-point' ).evaluateAll( ( all ) => all.map( ( point ) => {
				const { left, top } = point.getBoundingClientRect();
				return { left, top };
			} ) );
			const figures = await page.locator( '.ext-localSkills-legend tr:has( td )' ).evaluateAll( ( rows ) => rows.map( ( row ) =>
				Array.from( row.querySelectorAll( 'td' ), ( cell ) => cell.getAttribute( 'data-sort-value' ) ) ) );
			expect( points ).toHaveLength( figures.length );
			const abilities = figures.map( ( [ , , ability ] ) => Number( ability ) );
			const order = await page.locator( '.ext-localSkills-legend tr:has( td ) td:first-child' ).allInnerTexts();
			const latin = ( digit: string ): string => String( digit.charCodeAt( 0 ) - 0x660 );
			const numbers = order.map( ( text ) => Number( text.replace( /[٠-٩]/g, latin ) ) );
			const leftOf = ( row: number ): number => points[ ( numbers[ row ] ?? 0 ) - 1 ]?.left ?? NaN;
			const least = abilities.indexOf( Math.min( ...abilities ) );
			const most = abilities.indexOf( Math.max( ...abilities ) );
			expect( sign * ( leftOf( most ) - leftOf( least ) ) ).toBeGreaterThan( 100 );
		}
	}, 240_000 );

	it( 'explains the words of a table above it, and unfolds what it leads to; a heading is one stop of the Tab key', async () => {
		const page = await openResults( REALISTIC, DESKTOP );
		await page.locator( '.ext-localSkills-ranking th.headerSort' ).first().waitFor();
		const explanation = page.locator( '#localskills-mwds' );
		await page.locator( '.ext-localSkills-folded.mw-made-collapsible' ).first().waitFor();
		expect( await explanation.isVisible() ).toBe( false );
		await page.locator( '.ext-localSkills-terms a', { hasText: /^MWDS$/ } ).first().click();
		await explanation.waitFor();
		expect( await page.locator( '.ext-localSkills-ranking th a' ).count() ).toBe( 0 );
		const sizes = await page.locator( '.ext-localSkills-help > a' ).evaluateAll( ( links ) => links.map(
			( link ) => link.getBoundingClientRect() ).filter( ( { width } ) => width > 0 )
			.map( ( { width, height } ) => Math.min( width, height ) ) );
		expect( Math.min( ...sizes ) ).toBeGreaterThanOrEqual( 24 );
	}, 240_000 );

	it( 'is readable as a whole without JavaScript', async () => {
		const page = await openResults( REALISTIC, { ...PHONE, javaScriptEnabled: false } );
		for ( const part of [ '#localskills-mwds', '.ext-localSkills-shares', '.ext-localSkills-breakdown' ] ) {
			expect( await page.locator( part ).first().isVisible() ).toBe( true );
		}
	}, 240_000 );

	it.each( [
		[ 'Vector 2022', '', '' ],
		[ 'Minerva, from right to left', '/ar', '&useskin=minerva&uselang=ar' ],
		[ 'Minerva, with long words', '/fr', '&useskin=minerva&uselang=fr' ],
	] )(
		'shows the rows of its tables as cards on a phone, each figure with its name: %s', async ( _, subpage, query ) => {
			const page = await openResults( REALISTIC + subpage, PHONE, query );
			// In one go: the wiki folds what is looked up only as soon as its scripts are there.
			const figures = page.locator( '.ext-localSkills-stacked td.ext-localSkills-figure' );
			const cards = await figures.evaluateAll( ( cells ) => cells.filter(
				( cell ) => cell.getClientRects().length > 0,
			).map( ( cell ) => {
				const { left, right, width } = cell.getBoundingClientRect();
				const { content } = getComputedStyle( cell, '::before' );
				return { left, right, width, isCut: cell.scrollWidth > cell.clientWidth, name: content };
			} ) );
			expect( cards.length ).toBeGreaterThan( 150 );
			const isWrong = ( { left, right, width, isCut, name }: typeof cards[ number ] ): boolean =>
				left < 0 || right > 360 || width < 120 || isCut || name.length < 3;
			expect( cards.filter( isWrong ) ).toEqual( [] );
		}, 240_000 );

	it( 'is saved as it was written, so that saving it again changes nothing', async () => {
		const text = replaceBetweenMarkers( '', writeResultsPage( report, english, null ), 'A bot writes this.' );
		expect( await client.read( TITLE ) ).toBe( text );
	} );

	it( 'has data that the wiki keeps byte for byte', async () => {
		const data = writeResultsData( report );
		await client.edit( `${ TITLE }/data.json`, data, { contentmodel: 'json' } );
		expect( await client.read( `${ TITLE }/data.json` ) ).toBe( data );
	} );

	it( 'shows the texts of the definition as they are, without any markup in them', async () => {
		const page = await openResults( TITLE, DESKTOP );
		const results = page.locator( '.ext-localSkills-results' );
		expect( ( await results.locator( 'h3' ).allTextContents() )[ 0 ] ).toBe( HOSTILE );
		expect( await results.locator( 'th[scope="row"]' ).allInnerTexts() ).toContain( HOSTILE );
		expect( await results.locator( '.ext-localSkills-finding strong' ).first().innerText() ).toBe( HOSTILE );
		await expect( results.locator( 'b, i, a[href*="example.org"], a[href*="Delete"], .selflink' ).count() ).resolves.toBe( 0 );
		expect( await page.locator( '#mw-normal-catlinks li' ).allInnerTexts() ).toEqual( [ 'Skills survey results' ] );
		expect( await results.locator( '.ext-localSkills-excluded td' ).first().textContent().then( ( text ) => text?.trim() ) ).toBe( 'Answers/Zoë\'s \'\'page\'\' & more' );
	}, 240_000 );

	it( 'has tables whose rows all have as many cells as the header', async () => {
		const page = await openResults( TITLE, DESKTOP );
		const widths = await page.locator( '.ext-localSkills-results table' ).evaluateAll( ( tables ) => tables.map(
			( table ) => Array.from( ( table as HTMLTableElement ).rows,
				( row ) => Array.from( row.cells ).reduce( ( sum, cell ) => sum + cell.colSpan, 0 ) ),
		) );
		expect( widths.length ).toBeGreaterThan( 3 );
		expect( widths.filter( ( rows ) => new Set( rows ).size !== 1 ) ).toEqual( [] );
	}, 240_000 );

	it( 'is sorted by a click on a column, with skills without answers always last', async () => {
		const page = await openResults( TITLE, DESKTOP );
		const skills = page.locator( '.ext-localSkills-ranking th[scope="row"]' );
		const header = page.locator( '.ext-localSkills-ranking th.headerSort', { hasText: 'Importance' } );
		expect( await skills.allInnerTexts() ).toEqual( [ HOSTILE, 'Evaluation', 'Nobody' ] );
		await header.click();
		expect( await skills.allInnerTexts() ).toEqual( [ 'Evaluation', HOSTILE, 'Nobody' ] );
		await header.click();
		expect( await skills.allInnerTexts() ).toEqual( [ HOSTILE, 'Evaluation', 'Nobody' ] );
	}, 240_000 );

	it.each( [
		[ 'Vector 2022', '', '' ],
		[ 'Minerva', '', '&useskin=minerva' ],
		[ 'MonoBook', '', '&useskin=monobook' ],
		[ 'Timeless', '', '&useskin=timeless' ],
		[ 'Minerva, from right to left', '/ar', '&useskin=minerva&uselang=ar' ],
	] )( 'fits a phone: %s', async ( _, subpage, query ) => {
		const page = await openResults( TITLE + subpage, PHONE, query );
		const sides = await page.locator( '.ext-localSkills-results > *' ).evaluateAll(
			( parts ) => parts.map( ( part ) => part.getBoundingClientRect() ).map( ( { left, right } ) => [ left, right ] ),
		) as [ number, number ][];
		expect( sides.filter( ( [ left, right ] ) => left < 0 || right > 360 ) ).toEqual( [] );
	}, 240_000 );

	it.each( [
		[ 'Vector 2022', '', '', 'ArrowRight' ],
		[ 'Minerva, from right to left', '/ar', '&useskin=minerva&uselang=ar', 'ArrowLeft' ],
	] )( 'has tables that scroll by themselves, also with the keyboard, while the skills stay in sight: %s', async ( _, subpage, query, key ) => {
		const page = await openResults( `${ REALISTIC }${ subpage }`, PHONE, `${ query }#localskills-breakdowns` );
		const region = page.locator( '.ext-localSkills-scroll:has( .ext-localSkills-breakdown )' ).first();
		await region.waitFor();
		// For a moment, while the page is made ready, its sections are folded.
		await page.locator( '.ext-localSkills-scroll-cue' ).first().waitFor();
		await page.locator( '.ext-localSkills-folded.mw-made-collapsible' ).first().waitFor( { state: 'attached' } );
		const skill = region.locator( 'th[scope="row"]' ).first();
		await skill.waitFor();
		const before = await skill.boundingBox();
		await region.focus();
		await page.keyboard.press( key );
		await page.waitForFunction( ( element ) => Math.abs( element?.scrollLeft ?? 0 ) > 30, await region.elementHandle() );
		expect( ( await skill.boundingBox() )?.x ).toBeCloseTo( before?.x ?? NaN, -1 );
	}, 240_000 );

	it.each( [ '', '&vectornightmode=1', '&useskin=minerva' ] )( 'can be read by everyone (%s)', async ( query ) => {
		const page = await openResults( TITLE, DESKTOP, query );
		const faults = await seriousAccessibilityFaults( page, '.ext-localSkills-results' );
		// The colours of links are the skin's own.
		expect( faults.filter( ( fault ) => !fault.startsWith( 'link-in-text-block:' ) ) ).toEqual( [] );
	}, 240_000 );
} );
