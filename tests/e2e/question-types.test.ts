/** Questions of every type in a real browser: pointer, touch and keyboard, what is saved, and lists that do not arrive. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { ADMINISTRATOR, EDITORS } from '../../build/wiki/accounts';
import { deploy } from '../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './support/api-client';
import { DESKTOP, launchBrowser, openSession, PHONE, seriousAccessibilityFaults } from './support/browser';
import { horizontalFaults } from './support/form-observations';
import { answerTitle, FORM, formButton, openSurvey, publish, published, saveSurvey, text } from './support/survey-form';

const [ AMINA, BRUNO ] = EDITORS;

const FRUIT = [ 'apple', 'banana', 'cherry', 'date' ].map( ( value ) => ( { value, text: value[ 0 ]!.toUpperCase() + value.slice( 1 ) } ) );
const AGREE = [ { value: 'no', text: 'Disagree' }, { value: 'yes', text: 'Agree' } ];

const everyType = ( id: string ): object => ( {
	locale: 'en',
	title: 'Every type',
	pages: [
		{ name: 'choices', title: 'Choices', elements: [
			{ type: 'radiogroup', name: 'one', title: 'One', choices: FRUIT, showOtherItem: true, showRefuseItem: true },
			{ type: 'checkbox', name: 'some', title: 'Some', choices: FRUIT, showNoneItem: true, maxSelectedChoices: 2 },
			{ type: 'dropdown', name: 'list', title: 'List', choices: FRUIT },
			{ type: 'rating', name: 'mood', title: 'Mood', rateMin: 0, rateMax: 10, minRateDescription: 'Bad', maxRateDescription: 'Good' },
			{ type: 'boolean', name: 'first', title: 'First time?' },
			{ type: 'matrix', name: 'agree', title: 'Agree?', columns: AGREE, rows: [ { value: 'help', text: 'Help' }, { value: 'seen', text: 'Seen' } ] },
			{ type: 'matrixdropdown', name: 'how', title: 'How?', rows: [ { value: 'lua', text: 'Lua' } ], columns: [
				{ name: 'level', title: 'Level', choices: [ 1, 2, 3 ] }, { name: 'with', title: 'With', choices: AGREE } ] },
		] },
		{ name: 'words', title: 'Words', elements: [
			{ type: 'text', name: 'hours', title: 'Hours', inputType: 'number' },
			{ type: 'text', name: 'day', title: 'Day', inputType: 'date' },
			{ type: 'text', name: 'month', title: 'Month', inputType: 'month' },
			{ type: 'comment', name: 'long', title: 'Long', maxLength: 500 },
			{ type: 'ranking', name: 'order', title: 'Order', choices: FRUIT },
			{ type: 'ranking', name: 'best', title: 'Best', choices: FRUIT, selectToRankEnabled: true },
			{ type: 'tagbox', name: 'learn', title: 'Learn', choicesFrom: 'skills' },
			{ type: 'tagbox', name: 'speak', title: 'Speak', choicesFrom: 'languages' },
			{ type: 'dropdown', name: 'home', title: 'Home', choicesFrom: 'wikis' },
		] },
	],
	localSkills: { id, status: 'open' },
} );

let wiki: RunningWiki;
let browser: Browser;
let coordinator: ApiClient;

beforeAll( async () => {
	wiki = await startWiki( { name: 'test-question-types', mode: 'extension', reset: true } );
	await deploy( wiki, () => undefined );
	coordinator = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
	await saveSurvey( coordinator, 'every-type', everyType( 'every-type' ) );
	browser = await launchBrowser();
}, 240_000 );

afterAll( async () => {
	await browser?.close();
	await wiki?.stop();
}, 240_000 );

const form = ( page: Page ): Locator => page.locator( FORM );
const question = ( page: Page, title: string ): Locator => form( page ).locator( '.ext-localSkills-form-question' )
	.filter( { has: page.locator( '.ext-localSkills-form-question-title', { hasText: title } ) } );
const order = ( page: Page, title: string ): Promise<string[]> => question( page, title ).locator( '.ext-localSkills-form-rank-label' ).allInnerTexts();

/** Picks the first thing found. */
async function pick( page: Page, title: string, words: string, name: string ): Promise<void> {
	const field = form( page ).getByRole( 'combobox', { name: title } );
	await field.fill( words );
	await form( page ).getByRole( 'option', { name } ).first().waitFor();
	await page.keyboard.press( 'ArrowDown' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.press( 'Escape' );
}

/** Takes something by its handle and lets it go over another. */
async function drag( page: Page, from: Locator, to: Locator ): Promise<void> {
	const centre = async ( place: Locator ): Promise<{ x: number; y: number }> => {
		const box = await place.boundingBox();
		return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
	};
	await from.scrollIntoViewIfNeeded();
	const [ start, end ] = [ await centre( from ), await centre( to ) ];
	await page.mouse.move( start.x, start.y );
	await page.mouse.down();
	await page.mouse.move( start.x, ( start.y + end.y ) / 2, { steps: 5 } );
	await page.mouse.move( end.x, end.y - 6, { steps: 5 } );
	await page.mouse.up();
}

async function fillChoices( page: Page ): Promise<void> {
	await question( page, 'One' ).getByLabel( 'Other' ).check();
	await question( page, 'One' ).getByRole( 'textbox' ).fill( 'Quince & co' );
	for ( const fruit of [ 'Apple', 'None of these', 'Cherry' ] ) {
		await question( page, 'Some' ).getByLabel( fruit ).check();
	}
	await form( page ).getByLabel( 'List' ).selectOption( 'date' );
	await question( page, 'Mood' ).getByRole( 'radio', { name: '10', exact: true } ).check();
	await question( page, 'First time' ).getByRole( 'radio', { name: 'No' } ).check();
	await form( page ).getByRole( 'group', { name: 'Seen' } ).getByRole( 'radio', { name: 'Agree', exact: true } ).check();
	await form( page ).getByRole( 'group', { name: 'Lua Level' } ).getByRole( 'radio', { name: '3' } ).check();
	await form( page ).getByRole( 'combobox', { name: 'Lua With' } ).selectOption( 'yes' );
}

const CHOICES = '|one=other\n|one.other=Quince &#38; co\n|some=cherry\n|list=date\n|mood=10\n|first=false\n|agree.seen=yes\n' +
	'|how.lua.level=3\n|how.lua.with=yes\n';

describe( 'on a desktop', () => {
	let session: BrowserContext;
	let page: Page;

	beforeAll( async () => {
		session = await openSession( browser, wiki.url, AMINA, DESKTOP );
		page = await session.newPage();
		await openSurvey( page, 'every-type' );
	}, 240_000 );

	afterAll( () => session?.close() );

	it( 'takes an answer to every type, and saves it as the format says', async () => {
		await fillChoices( page );
		expect( await seriousAccessibilityFaults( page, FORM ) ).toEqual( [] );
		await formButton( page, 'form-next' ).click();

		await form( page ).getByLabel( 'Hours' ).fill( '٧٫٥' );
		await form( page ).getByLabel( 'Day' ).fill( '2026-11-30' );
		await form( page ).getByLabel( 'Month' ).fill( '2026-12' );
		await form( page ).getByLabel( 'Long' ).fill( 'Line\nسطر' );
		const handles = question( page, 'Order' ).locator( '.ext-localSkills-form-rank-handle' );
		await drag( page, handles.nth( 3 ), handles.nth( 0 ) );
		expect( await order( page, 'Order' ) ).toEqual( [ 'Date', 'Apple', 'Banana', 'Cherry' ] );
		for ( const fruit of [ 'Cherry', 'Apple' ] ) {
			await question( page, 'Best' ).getByRole( 'button', { name: `+ ${ fruit }` } ).click();
		}
		await question( page, 'Best' ).getByRole( 'button', { name: text( 'form-rank-up', 'Apple' ) } ).press( 'ArrowUp' );
		await pick( page, 'Learn', 'modules', 'Lua' );
		await pick( page, 'Speak', 'türkçe', 'Türkçe' );
		await pick( page, 'Home', 'commonswiki', 'Wikimedia Commons' );
		expect( await seriousAccessibilityFaults( page, FORM ) ).toEqual( [] );
		await formButton( page, 'form-next' ).click();
		await publish( page );
		await published( page );

		expect( await coordinator.read( answerTitle( 'every-type', AMINA.name ) ) ).toContain( CHOICES +
			'|hours=7.5\n|day=2026-11-30\n|month=2026-12\n|long=Line&#10;سطر\n|order=date;apple;banana;cherry\n|best=apple;cherry\n' +
			'|learn=lua\n|speak=tr\n|home=commonswiki\n}}' );
	}, 240_000 );

	it( 'shows the answer again as it was given', async () => {
		await openSurvey( page, 'every-type' );
		await form( page ).getByLabel( 'List' ).waitFor();
		expect( await question( page, 'One' ).getByRole( 'textbox' ).inputValue() ).toBe( 'Quince & co' );
		expect( await form( page ).getByLabel( 'List' ).inputValue() ).toBe( 'date' );
		expect( await question( page, 'Mood' ).getByRole( 'radio', { name: '10', exact: true } ).isChecked() ).toBe( true );
		await formButton( page, 'form-next' ).click();
		expect( await form( page ).getByLabel( 'Day' ).inputValue() ).toBe( '2026-11-30' );
		expect( await order( page, 'Best' ) ).toEqual( [ 'Apple', 'Cherry' ] );
		await question( page, 'Speak' ).locator( '.ext-localSkills-form-tag', { hasText: 'Turkish' } ).waitFor();
		await question( page, 'Home' ).locator( '.ext-localSkills-form-tag', { hasText: 'Wikimedia Commons' } ).waitFor();
	}, 240_000 );
} );

describe( 'on a phone', () => {
	it( 'orders by touch, fits, and takes codes where the lists do not arrive', async () => {
		const session = await openSession( browser, wiki.url, BRUNO, PHONE );
		const page = await session.newPage();
		await page.route( /meta=languageinfo|action=sitematrix/, ( route ) => route.abort() );
		await openSurvey( page, 'every-type', { useskin: 'minerva' } );
		await fillChoices( page );
		expect( await horizontalFaults( page, FORM ) ).toEqual( [] );
		await formButton( page, 'form-next' ).tap();

		await question( page, 'Best' ).getByRole( 'button', { name: '+ Date' } ).tap();
		await question( page, 'Best' ).getByRole( 'button', { name: '+ Apple' } ).tap();
		await question( page, 'Best' ).getByRole( 'button', { name: text( 'form-rank-down', 'Date' ) } ).tap();
		const speak = form( page ).getByLabel( 'Speak' );
		await speak.fill( 'fr' );
		await form( page ).getByText( text( 'form-picker-failed', 'ar, fr, pt-br' ) ).waitFor();
		await speak.fill( 'fr, AR' );
		await speak.press( 'Enter' );
		expect( await horizontalFaults( page, FORM ) ).toEqual( [] );
		expect( await seriousAccessibilityFaults( page, FORM ) ).toEqual( [] );
		await formButton( page, 'form-next' ).tap();
		await publish( page );
		await published( page );
		expect( await coordinator.read( answerTitle( 'every-type', BRUNO.name ) ) ).toContain( `${ CHOICES }|best=apple;date\n|speak=fr;ar\n}}` );
		await session.close();
	}, 240_000 );
} );
