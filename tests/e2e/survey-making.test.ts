/** Surveys made in the dialog, in a real browser on a real wiki: from nothing to open, changed by two at once, closed. */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ADMINISTRATOR, EDITORS } from '../../build/wiki/accounts';
import { deploy } from '../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './support/api-client';
import { DESKTOP, launchBrowser, openSession, PHONE, seriousAccessibilityFaults } from './support/browser';
import { horizontalFaults } from './support/form-observations';
import { DIALOG, doLifecycle, goToStep, makingButton, makingHeading, openManaging, openNewSurvey } from './support/making-dialog';
import { FORM, openSurvey, saveSurvey, shortSurvey, text, textIn } from './support/survey-form';

const [ AMINA, BRUNO ] = EDITORS;

let wiki: RunningWiki;
let browser: Browser;
let client: ApiClient;
let amina: BrowserContext;
let page: Page;

const definitionTitle = ( id: string ): string => `LocalSkills/Survey/${ id }/definition.json`;
interface SavedDefinition {
	readonly title: unknown;
	readonly localSkills: Readonly<Record<string, unknown>>;
}
const definition = async ( id: string ): Promise<SavedDefinition> =>
	JSON.parse( await client.read( definitionTitle( id ) ) ?? 'null' ) as SavedDefinition;

beforeAll( async () => {
	wiki = await startWiki( { name: 'test-survey-making', mode: 'extension', reset: true } );
	await deploy( wiki, () => undefined );
	client = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
	browser = await launchBrowser();
	amina = await openSession( browser, wiki.url, AMINA, DESKTOP );
}, 240_000 );

beforeEach( async () => {
	page = await amina.newPage();
} );

afterEach( () => page.close() );

afterAll( async () => {
	await browser?.close();
	await wiki?.stop();
}, 240_000 );

describe( 'somebody who has never made a survey', () => {
	it( 'has one open after a handful of clicks, which another person can answer', async () => {
		await openNewSurvey( page );
		await page.getByLabel( text( 'making-begin-title' ) ).fill( 'Skills of our group' );
		await makingButton( page, 'begin-go' ).click();
		await goToStep( page, 'publish' );
		// The new title has no translations, which the survey that it is made from has.
		const hints = page.locator( `${ DIALOG } .ext-localSkills-making-faults > li` );
		await hints.first().waitFor();
		await page.getByText( text( 'making-only-warnings', await hints.count() ) ).waitFor();
		await makingButton( page, 'publish-open' ).click();
		await page.getByRole( 'heading', { name: text( 'making-published-open' ) } ).waitFor();
		const saved = await definition( 'skills-of-our-group' );
		expect( saved.localSkills ).toMatchObject( { id: 'skills-of-our-group', status: 'open' } );
		expect( await client.read( 'LocalSkills/Survey/skills-of-our-group' ) ).toBe( '{{Skills survey|skills-of-our-group}}' );
		expect( await client.read( 'LocalSkills/Survey/skills-of-our-group/Blank' ) ).toContain( '|survey=skills-of-our-group' );
		expect( await client.read( 'LocalSkills' ) ).toContain( '{{Skills survey|skills-of-our-group|summary=yes}}' );

		const bruno = await openSession( browser, wiki.url, BRUNO, DESKTOP );
		const other = await bruno.newPage();
		await openSurvey( other, 'skills-of-our-group' );
		await other.locator( FORM ).getByText( text( 'form-next' ) ).waitFor();
		await bruno.close();
	}, 240_000 );

	it( 'is told to log in', async () => {
		const reader = await browser.newContext( { baseURL: wiki.url } );
		const other = await reader.newPage();
		await other.goto( '/index.php?title=LocalSkills' );
		await other.getByText( text( 'start-log-in' ) ).waitFor();
		expect( await other.locator( '.ext-localSkills-start-button' ).count() ).toBe( 0 );
		await reader.close();
	}, 30_000 );

	it( 'is kept from an address that is taken, and given another', async () => {
		await saveSurvey( client, 'skills-pulse', shortSurvey( 'skills-pulse' ) );
		await openNewSurvey( page );
		await page.getByText( text( 'making-begin-address' ) ).click();
		await page.getByLabel( text( 'making-begin-id' ) ).fill( 'skills-pulse' );
		await makingButton( page, 'begin-go' ).click();
		await page.getByText( text( 'making-begin-id-taken', 'skills-pulse' ) ).waitFor();
		expect( await page.getByLabel( text( 'making-begin-id' ) ).inputValue() ).toBe( 'skills-pulse-2' );
		await makingButton( page, 'begin-go' ).click();
		await goToStep( page, 'publish' );
		await page.getByText( 'LocalSkills/Survey/skills-pulse-2 ' ).waitFor();
	}, 240_000 );
} );

describe( 'work that is not published', () => {
	it( 'is there again after the browser went away', async () => {
		await openNewSurvey( page );
		await page.getByLabel( text( 'making-begin-title' ) ).fill( 'A draft of mine' );
		await makingButton( page, 'begin-go' ).click();
		await goToStep( page, 'settings' );
		await page.getByLabel( text( 'making-field-description' ) ).fill( 'Half a thou' );
		await page.close( { runBeforeUnload: false } );

		page = await amina.newPage();
		await openNewSurvey( page );
		const box = page.locator( `${ DIALOG } .oo-ui-messageWidget` ).filter( { hasText: 'A draft of mine' } );
		await box.getByRole( 'button', { name: text( 'making-begin-draft-continue' ) } ).click();
		await page.getByRole( 'heading', { name: text( 'making-step-settings' ) } ).waitFor();
		expect( await page.getByLabel( text( 'making-field-description' ) ).inputValue() ).toBe( 'Half a thou' );
	}, 240_000 );

	it( 'is not thrown away by closing the dialog', async () => {
		await openNewSurvey( page );
		await page.getByLabel( text( 'making-begin-title' ) ).fill( 'Closed too soon' );
		await makingButton( page, 'begin-go' ).click();
		await page.locator( `${ DIALOG } .ext-localSkills-making-steps` ).waitFor();
		await page.keyboard.press( 'Escape' );
		await page.getByText( text( 'making-leave' ) ).waitFor();
		await page.getByRole( 'button', { name: text( 'making-leave-yes' ) } ).click();
		await page.locator( DIALOG ).waitFor( { state: 'detached' } );
		await openNewSurvey( page );
		expect( await page.locator( `${ DIALOG } .oo-ui-messageWidget` ).allInnerTexts() )
			.toContainEqual( expect.stringContaining( 'Closed too soon' ) );
	}, 240_000 );
} );

describe( 'a survey on the wiki', () => {
	it( 'is opened, paused, resumed, closed, opened again and archived with one click each', async () => {
		await saveSurvey( client, 'lifecycle', shortSurvey( 'lifecycle', { status: 'draft' } ) );
		await openManaging( page, 'lifecycle' );
		const steps = [
			[ 'open', 'open' ], [ 'pause', 'paused' ], [ 'resume', 'open' ], [ 'close', 'closed' ], [ 'reopen', 'open' ],
			[ 'close', 'closed' ], [ 'archive', 'archived' ],
		] as const;
		for ( const [ action, status ] of steps ) {
			await doLifecycle( page, action );
			await page.locator( `${ DIALOG } .ext-localSkills-making-state` ).getByText( text( `making-state-${ status }` ) ).waitFor();
			expect( ( await definition( 'lifecycle' ) ).localSkills.status ).toBe( status );
		}
	}, 240_000 );

	it( 'keeps what the dialog does not know', async () => {
		const own = { ...shortSurvey( 'unknown', { status: 'draft' } ), $schema: 'https://example.org/schema.json' };
		await saveSurvey( client, 'unknown', own );
		await openManaging( page, 'unknown' );
		await doLifecycle( page, 'open' );
		await page.getByText( text( 'making-state-open' ) ).waitFor();
		expect( await definition( 'unknown' ) ).toEqual( { ...own, localSkills: { id: 'unknown', status: 'open' } } );
	}, 240_000 );

	it( 'takes what two coordinators changed at once', async () => {
		await saveSurvey( client, 'two', shortSurvey( 'two', { status: 'draft' } ) );
		await openManaging( page, 'two' );
		await makingButton( page, 'edit' ).click();
		await goToStep( page, 'settings' );
		await page.getByLabel( text( 'making-field-description' ) ).fill( 'By Amina' );
		const before = await definition( 'two' );
		await client.edit( definitionTitle( 'two' ), JSON.stringify( {
			...before, localSkills: { ...before.localSkills, closes: '2030-12-31' },
		} ) );
		await goToStep( page, 'publish' );
		await makingButton( page, 'publish-draft-changes' ).click();
		await page.getByText( text( 'making-merge-clean', ADMINISTRATOR.name ) ).waitFor();
		await makingButton( page, 'merge-publish' ).click();
		await page.getByRole( 'heading', { name: text( 'making-published-saved' ) } ).waitFor();
		expect( await definition( 'two' ) ).toMatchObject( { description: 'By Amina', localSkills: { closes: '2030-12-31' } } );
	}, 240_000 );

	it( 'asks which version to keep where both changed the same', async () => {
		await saveSurvey( client, 'clash', shortSurvey( 'clash', { status: 'draft' } ) );
		await openManaging( page, 'clash' );
		await makingButton( page, 'edit' ).click();
		await goToStep( page, 'settings' );
		await page.getByLabel( text( 'making-field-title' ), { exact: true } ).fill( 'Amina’s title' );
		await client.edit( definitionTitle( 'clash' ), JSON.stringify( { ...await definition( 'clash' ), title: 'Another title' } ) );
		await goToStep( page, 'publish' );
		await makingButton( page, 'publish-draft-changes' ).click();
		const choice = page.locator( `${ DIALOG } .ext-localSkills-making-versions` );
		await choice.getByText( 'Amina’s title' ).waitFor();
		await choice.getByText( 'Another title' ).click();
		await makingButton( page, 'merge-publish' ).click();
		await page.getByRole( 'heading', { name: text( 'making-published-saved' ) } ).waitFor();
		expect( ( await definition( 'clash' ) ).title ).toBe( 'Another title' );
	}, 240_000 );

	it( 'shows what is wrong with it after it was edited by hand, and leads there', async () => {
		const faulty = shortSurvey( 'by-hand', { status: 'draft', opens: '2027-02-01', closes: '2027-01-01' } );
		await saveSurvey( client, 'by-hand', faulty );
		await openManaging( page, 'by-hand' );
		await makingButton( page, 'edit' ).click();
		await goToStep( page, 'publish' );
		await page.getByText( text( 'making-faults', 1 ) ).waitFor();
		await page.getByRole( 'button', { name: text( 'making-go-to', text( 'making-place-settings' ) ) } ).click();
		await page.getByRole( 'heading', { name: text( 'making-step-settings' ) } ).waitFor();
		expect( await page.evaluate( () => ( document.activeElement as HTMLInputElement ).value ) ).toBe( '2027-01-01' );
	}, 240_000 );
} );

describe( 'the preview', () => {
	it( 'is the very form, in another language and from right to left, and saves nothing', async () => {
		await openNewSurvey( page );
		await page.getByLabel( text( 'making-begin-title' ) ).fill( 'Preview me' );
		await makingButton( page, 'begin-go' ).click();
		await goToStep( page, 'preview' );
		await page.locator( `${ DIALOG } ${ FORM }` ).getByRole( 'button', { name: text( 'form-next' ) } ).waitFor();
		await page.getByLabel( text( 'making-preview-language' ) ).selectOption( 'ar' );
		const form = page.locator( `${ DIALOG } ${ FORM }[dir=rtl][lang=ar]` );
		await form.getByRole( 'button', { name: textIn( 'ar', 'form-next' ) } ).waitFor();
		expect( await form.evaluate( ( element ) => getComputedStyle( element ).direction ) ).toBe( 'rtl' );
	}, 240_000 );
} );

describe( 'a file', () => {
	it( 'becomes a survey', async () => {
		const directory = mkdtempSync( join( tmpdir(), 'localskills-' ) );
		const file = join( directory, 'survey.json' );
		writeFileSync( file, JSON.stringify( { title: 'From elsewhere', pages: [ { name: 'one', elements: [
			{ type: 'radiogroup', name: 'colour', title: 'Your colour?', choices: [ 'red', 'green' ] },
		] } ] } ) );
		await openNewSurvey( page );
		await page.getByText( text( 'making-begin-file' ), { exact: true } ).click();
		await page.locator( '#ext-localSkills-making-file' ).setInputFiles( file );
		await page.getByText( text( 'making-begin-file-read', 'survey.json' ) ).waitFor();
		expect( await page.getByLabel( text( 'making-begin-title' ) ).inputValue() ).toBe( 'From elsewhere' );
		await makingButton( page, 'begin-go' ).click();
		await page.locator( DIALOG ).getByText( 'Your colour?' ).first().waitFor();
		rmSync( directory, { recursive: true } );
	}, 240_000 );
} );

describe.each( [ [ 'en', 'desktop' ], [ 'fr', 'phone' ], [ 'ar', 'phone' ], [ 'ar', 'desktop' ] ] )( 'in %s on a %s', ( language, device ) => {
	it( 'has nothing too wide and nothing that keeps anybody out, step by step', async () => {
		// Minerva's own header is wider than this wiki's name lets a phone be; at 360 pixels it scrolls instead.
		const own = await browser.newContext( {
			...device === 'phone' ? { ...PHONE, isMobile: false } : DESKTOP, baseURL: wiki.url, storageState: await amina.storageState(),
		} );
		const other = await own.newPage();
		await openNewSurvey( other, { uselang: language, useskin: device === 'phone' ? 'minerva' : 'vector-2022' } );
		expect( await horizontalFaults( other, `${ DIALOG } .ext-localSkills-making-begin` ) ).toEqual( [] );
		expect( await seriousAccessibilityFaults( other, '.ext-localSkills-making-dialog' ) ).toEqual( [] );
		await makingButton( other, 'begin-go', language ).click();
		await makingHeading( other ).waitFor();
		for ( const step of [ 'questions', 'languages', 'settings', 'preview', 'publish' ] ) {
			await goToStep( other, step, language );
			expect( [ step, await horizontalFaults( other, `${ DIALOG } .ext-localSkills-making-content` ) ] ).toEqual( [ step, [] ] );
			expect( [ step, await seriousAccessibilityFaults( other, '.ext-localSkills-making-dialog' ) ] ).toEqual( [ step, [] ] );
		}
		await own.close();
	}, 240_000 );
} );
