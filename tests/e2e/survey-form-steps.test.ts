/** A survey whose questions depend on answers, from the first step to the thank-you, in a real browser. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ADMINISTRATOR, EDITORS } from '../../build/wiki/accounts';
import { deploy } from '../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './support/api-client';
import { DESKTOP, launchBrowser, openSession, seriousAccessibilityFaults } from './support/browser';
import { horizontalFaults } from './support/form-observations';
import {
	answerTitle, FORM, formButton, goToReview, openSurvey, published, saveSurvey, shortSurvey, STEP_HEADING, text,
} from './support/survey-form';

const [ AMINA, BRUNO ] = EDITORS;

/** A survey for trainers; who does not train sees half of it. */
const trainers = ( id: string, settings: object = {} ): object => ( {
	locale: 'en',
	title: 'Trainers',
	pages: [
		{ name: 'teaching', title: 'Teaching', elements: [
			{ type: 'html', name: 'hello', html: 'Welcome.\n\nThis takes two minutes.' },
			{ type: 'boolean', name: 'teaches', title: 'Do you teach?', isRequired: true },
			{ type: 'panel', name: 'details', title: 'Your teaching', visibleIf: '{teaches} = true', elements: [
				{ type: 'text', name: 'where', title: 'Where?', maxLength: 100 },
				{ type: 'radiogroup', name: 'often', title: 'How often?', requiredIf: '{where} notempty', choices: [
					{ value: 'weekly', text: 'Every week' }, { value: 'yearly', text: 'Every year' } ] },
			] },
		] },
		{ name: 'students', title: 'Your students', visibleIf: '{often} = "weekly"', elements: [
			{ type: 'text', name: 'students', title: 'How many?', inputType: 'number', min: 1 },
		] },
		{ name: 'skills', title: 'Skills', elements: [
			{ type: 'checkbox', name: 'teach', title: 'What can you teach?', choices: [ 'wikidata', 'lua' ], showNoneItem: true },
			{ type: 'checkbox', name: 'learn', title: 'What do you want to learn?', choices: [ 'wikidata', 'lua' ] },
		] },
	],
	localSkills: { id, status: 'open', measures: { canTeach: 'teach', wantToLearn: 'learn' }, ...settings },
} );

let wiki: RunningWiki;
let browser: Browser;
let coordinator: ApiClient;
let amina: BrowserContext;
let page: Page;

const heading = ( title: string ): Promise<void> => page.locator( `${ STEP_HEADING }:focus`, { hasText: title } ).waitFor();
const next = ( language = 'en' ): Promise<void> => formButton( page, 'form-next', language ).click();
const answer = ( word: 'Yes' | 'No' ): Promise<void> =>
	page.getByRole( 'group', { name: 'Do you teach?' } ).getByRole( 'radio', { name: word } ).check();

beforeAll( async () => {
	wiki = await startWiki( { name: 'test-survey-form-steps', mode: 'extension', reset: true } );
	await deploy( wiki, () => undefined );
	coordinator = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
	browser = await launchBrowser();
	amina = await openSession( browser, wiki.url, AMINA );
}, 240_000 );

afterEach( () => page?.close() );

afterAll( async () => {
	await browser?.close();
	await wiki?.stop();
}, 240_000 );

describe( 'questions that depend on answers', () => {
	it( 'appear, are reviewed and published, with the browser’s Back on the way', async () => {
		await saveSurvey( coordinator, 'trainers', trainers( 'trainers' ) );
		page = await amina.newPage();
		await page.goto( '/index.php?title=Main_Page' );
		await openSurvey( page, 'trainers' );
		const progress = page.getByRole( 'progressbar' );
		await expect( progress.getAttribute( 'aria-valuemax' ) ).resolves.toBe( '3' );
		await answer( 'Yes' );
		await page.locator( FORM ).getByRole( 'status' ).getByText( text( 'form-appeared', 2 ) ).waitFor( { state: 'attached' } );
		await page.getByLabel( 'Where?' ).fill( 'At the library' );

		await next();
		const summary = page.locator( '.ext-localSkills-form-fault-summary' );
		await summary.getByRole( 'alert' ).waitFor();
		await summary.getByRole( 'link', { name: 'How often?' } ).click();
		await page.getByRole( 'group', { name: 'How often?' } ).locator( ':focus' ).waitFor();
		await page.getByLabel( 'Every week' ).check();
		await expect( progress.getAttribute( 'aria-valuemax' ) ).resolves.toBe( '4' );
		await next();
		await heading( 'Your students' );
		await page.getByLabel( 'How many?' ).fill( '25' );
		await next();
		await heading( 'Skills' );
		await page.getByRole( 'group', { name: 'What can you teach?' } ).getByLabel( 'Wikidata' ).check();
		await page.getByRole( 'group', { name: 'What do you want to learn?' } ).getByLabel( 'Lua' ).check();

		await page.goBack();
		await heading( 'Your students' );
		await page.goBack();
		await heading( 'Teaching' );
		await expect( page.getByLabel( 'Where?' ).inputValue() ).resolves.toBe( 'At the library' );
		await page.goForward();
		await heading( 'Your students' );
		await formButton( page, 'form-back' ).click();
		await heading( 'Teaching' );
		await goToReview( page );
		await page.reload();
		await page.locator( `${ FORM } .ext-localSkills-form-review` ).waitFor();
		await page.goBack();
		await heading( 'Skills' );
		await next();
		await heading( text( 'form-review' ) );

		const line = page.locator( '.ext-localSkills-form-review-line', { hasText: 'How many?' } );
		await expect( line.innerText() ).resolves.toMatch( /25/ );
		await line.getByRole( 'link', { name: `${ text( 'form-review-change' ) } How many?` } ).click();
		await expect( page.getByLabel( 'How many?' ).evaluate( ( field ) => field === document.activeElement ) ).resolves.toBe( true );
		await page.getByLabel( 'How many?' ).fill( '30' );
		await formButton( page, 'form-to-review' ).click();
		await formButton( page, 'form-publish' ).click();
		await published( page );
		const saved = await coordinator.read( answerTitle( 'trainers', AMINA.name ) );
		expect( saved ).toContain( '|teaches=true\n|where=At the library\n|often=weekly\n|students=30\n|teach=wikidata\n|learn=lua\n' );

		await page.goBack();
		await page.waitForURL( /Main_Page/ );
	}, 240_000 );

	it( 'leave no answers behind when they go', async () => {
		await saveSurvey( coordinator, 'hidden', trainers( 'hidden' ) );
		page = await amina.newPage();
		await openSurvey( page, 'hidden' );
		await answer( 'Yes' );
		await page.getByLabel( 'Where?' ).fill( 'Nowhere' );
		await answer( 'No' );
		await expect( page.getByLabel( 'Where?' ).isVisible() ).resolves.toBe( false );
		await goToReview( page );
		await expect( page.locator( FORM ).innerText() ).resolves.not.toContain( 'Nowhere' );
		await formButton( page, 'form-publish' ).click();
		await published( page );
		expect( await coordinator.read( answerTitle( 'hidden', AMINA.name ) ) ).not.toMatch( /where|often/ );
	}, 240_000 );
} );

describe( 'the thank-you', () => {
	it( 'opens the dialog with the skill chosen, in another tab the wiki’s own editor, and saves what counts', async () => {
		await saveSurvey( coordinator, 'thanks', trainers( 'thanks' ) );
		page = await amina.newPage();
		await openSurvey( page, 'thanks' );
		await answer( 'Yes' );
		await next();
		await page.getByRole( 'group', { name: 'What can you teach?' } ).getByLabel( 'Lua' ).check();
		await goToReview( page );
		await formButton( page, 'form-publish' ).click();
		const lead = page.getByRole( 'link', { name: text( 'next-offer', 'Lua' ) } );
		const address = await lead.getAttribute( 'href' ) ?? '';
		await lead.click();
		await page.locator( '.ext-localSkills-exchange-panel h2', { hasText: text( 'exchange-form-new-offer' ) } ).waitFor();
		expect( await page.locator( '.ext-localSkills-exchange-panel' ).innerText() ).toContain( 'Lua' );
		await page.close();
		page = await amina.newPage();
		await page.goto( address );
		await page.locator( '#wpTextbox1' ).waitFor();
		await expect( page.inputValue( '#wpTextbox1' ) ).resolves.toMatch( /^{{Offer a skill\n\|id=o1\n\|skill=lua\n\|languages=en\n\|confirmed=[\d-]+\n\|status=open\n}}/ );
		await page.click( '#wpSave' );
		await page.waitForURL( /People/ );
		await page.locator( '.ext-localSkills-card' ).getByText( 'Lua' ).first().waitFor();
	}, 240_000 );
} );

describe( 'somebody who cannot publish', () => {
	it( 'is told before typing anything: a blocked account', async () => {
		await saveSurvey( coordinator, 'blocked', shortSurvey( 'blocked' ) );
		const bruno = await openSession( browser, wiki.url, BRUNO );
		await coordinator.post( { action: 'block', user: BRUNO.name, reason: 'Too many cat pictures', expiry: '1 day' } );
		page = await bruno.newPage();
		await openSurvey( page, 'blocked' );
		await page.locator( FORM ).getByText( text( 'form-refused' ) ).waitFor();
		await expect( page.locator( FORM ).innerText() ).resolves.toContain( 'Too many cat pictures' );
		await page.getByRole( 'heading', { name: 'Your role' } ).waitFor();
		await expect( page.locator( FORM ).locator( 'input, textarea' ).count() ).resolves.toBe( 0 );
		await coordinator.post( { action: 'unblock', user: BRUNO.name } );
		await page.reload();
		await page.getByLabel( 'I edit' ).waitFor();
		await bruno.close();
	}, 240_000 );

	it.each( [ [ 'paused', 'form-state-paused' ], [ 'archived', 'form-state-archived' ] ] )( 'is told that the survey is %s', async ( status, key ) => {
		await saveSurvey( coordinator, 'resting', shortSurvey( 'resting', { status } ) );
		page = await amina.newPage();
		await openSurvey( page, 'resting' );
		await page.locator( FORM ).getByText( text( key ) ).waitFor();
		await expect( page.locator( FORM ).locator( 'input, textarea' ).count() ).resolves.toBe( 0 );
	}, 240_000 );
} );

describe( 'a line that fails on the way to the last step', () => {
	it( 'is told, loses nothing, and is tried again', async () => {
		await saveSurvey( coordinator, 'broken-line', trainers( 'broken-line' ) );
		// A browser that has not kept the code from before.
		const context = await openSession( browser, wiki.url, AMINA );
		page = await context.newPage();
		await openSurvey( page, 'broken-line' );
		await page.route( '**/load.php*', ( route ) => route.request().url().includes( 'saving' ) ? route.abort() : route.continue() );
		await answer( 'No' );
		await next();
		await next();
		await page.locator( FORM ).getByRole( 'alert' ).getByText( text( 'form-part-not-loaded' ) ).waitFor();
		await page.unroute( '**/load.php*' );
		await formButton( page, 'save-try-again' ).click();
		await page.locator( '.ext-localSkills-form-review' ).getByText( 'Do you teach?' ).waitFor();
		await formButton( page, 'form-publish' ).click();
		await published( page );
		expect( await coordinator.read( answerTitle( 'broken-line', AMINA.name ) ) ).toContain( '|teaches=false\n' );
		await context.close();
	}, 240_000 );
} );

describe( 'an older draft', () => {
	it( 'is carried over to the survey as it is now, and says what it had to leave out', async () => {
		await saveSurvey( coordinator, 'carried', shortSurvey( 'carried' ) );
		page = await amina.newPage();
		await openSurvey( page, 'carried' );
		await page.getByLabel( 'I organize' ).check();
		await page.getByLabel( 'Your words' ).fill( 'Typed before' );
		await page.reload();
		await formButton( page, 'form-draft-discard' ).waitFor();
		const changed = JSON.stringify( shortSurvey( 'carried' ) ).replace( '"organizer"', '"convener"' );
		await saveSurvey( coordinator, 'carried', JSON.parse( changed ) as object );
		await page.reload();
		await page.locator( FORM ).getByText( text( 'form-draft-left-out', 1 ) ).waitFor();
		await expect( page.getByLabel( 'Your words' ).inputValue() ).resolves.toBe( 'Typed before' );
		await expect( page.getByLabel( 'I organize' ).isChecked() ).resolves.toBe( false );
	}, 240_000 );
} );

describe( 'for every eye', () => {
	let cookies: Awaited<ReturnType<BrowserContext[ 'storageState' ]>>;

	beforeAll( async () => {
		cookies = await amina.storageState();
		await saveSurvey( coordinator, 'eyes', trainers( 'eyes' ) );
	} );

	it.each( [
		[ 'Vector 2022', { useskin: 'vector-2022', vectornightmode: '1' }, {} ],
		[ 'Minerva, dark', { useskin: 'minerva', minervanightmode: '1' }, {} ],
		[ 'forced colours', { useskin: 'vector-2022' }, { forcedColors: 'active' } ],
		[ 'twice as large', { useskin: 'vector-2022' }, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 } ],
	] as const )( 'has no serious fault and nothing out of the window: %s', async ( _how, parameters, options ) => {
		const context = await browser.newContext( { ...DESKTOP, baseURL: wiki.url, storageState: cookies, reducedMotion: 'reduce', ...options } );
		page = await context.newPage();
		const faults: string[] = [];
		const look = async (): Promise<void> => {
			faults.push( ...await seriousAccessibilityFaults( page, '.ext-localSkills-survey' ), ...await horizontalFaults( page, FORM ) );
		};
		await openSurvey( page, 'eyes', parameters );
		await expect( page.locator( '.ext-localSkills-form-progress-bar' )
			.evaluate( ( bar ) => getComputedStyle( bar ).transitionDuration ) ).resolves.toBe( '0s' );
		await answer( 'Yes' );
		await look();
		await page.getByLabel( 'Where?' ).fill( 'x' );
		await next();
		await page.locator( '.ext-localSkills-form-fault-summary' ).getByRole( 'alert' ).waitFor();
		await look();
		await page.getByLabel( 'Every week' ).check();
		await goToReview( page );
		await look();
		await formButton( page, 'form-draft-discard' ).click();
		await look();
		expect( faults ).toEqual( [] );
		await context.close();
	}, 240_000 );
} );

describe( 'for a screen reader', () => {
	it( 'says roles, names and states', async () => {
		await saveSurvey( coordinator, 'tree', trainers( 'tree' ) );
		page = await amina.newPage();
		await openSurvey( page, 'tree' );
		await answer( 'Yes' );
		const tree = await page.locator( `${ FORM } form` ).ariaSnapshot();
		expect( tree ).not.toMatch( /- group:/ );
		expect( tree ).toContain( '- progressbar "Step 1 of 3"' );
		expect( tree ).toContain( '- heading "Teaching" [level=2]' );
		expect( tree ).toMatch( /- group "Do you teach\? \(needed\)":/ );
		expect( tree ).toMatch( /- radio "Yes" \[checked\]/ );
		expect( tree ).toMatch( /- group "Your teaching":/ );
		expect( tree ).toContain( '- textbox "Where?"' );
		expect( tree ).not.toContain( 'Your students' );
		await page.getByLabel( 'Where?' ).fill( 'x' );
		await next();
		const fault = await page.locator( `${ FORM } form` ).ariaSnapshot();
		expect( fault ).toMatch( /- alert:[^]*- link "How often\?"/ );
		const described = page.getByRole( 'group', { name: 'How often?' } );
		const ids = ( await described.getAttribute( 'aria-describedby' ) ?? '' ).split( ' ' );
		const words = await Promise.all( ids.map( ( id ) => page.locator( `[id="${ id }"]` ).textContent().catch( () => '' ) ) );
		expect( words.join( ' ' ) ).toContain( text( 'answer-required' ) );
	}, 240_000 );
} );
