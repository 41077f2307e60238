/** The survey form in a real browser: every skin, the keyboard alone, screen readers, languages, drafts. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ADMINISTRATOR, EDITORS } from '../../build/wiki/accounts';
import { deploy } from '../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './support/api-client';
import { DESKTOP, launchBrowser, openSession, PHONE, seriousAccessibilityFaults } from './support/browser';
import { horizontalFaults, pageWidth, tabTo } from './support/form-observations';
import {
	answerTitle, BUNDLED, enterAnswer, enteredAnswer, firstQuestion, FORM, formButton, openSurvey, publish, published, saveSurvey,
	shortSurvey, STEP_HEADING, stepTitles, surveyTitle, text, textIn,
} from './support/survey-form';

const [ AMINA, BRUNO ] = EDITORS;
const SKINS = [ 'vector-2022', 'vector', 'monobook', 'timeless', 'minerva' ];
const ANSWER = { role: 'I organize', days: [ 'Weekends' ], importance: '5', ability: '2', comment: 'First line\nزيادة {{second}} line' };
const EMPTY = { role: '', days: [], importance: '', ability: '', comment: '' };

let wiki: RunningWiki;
let browser: Browser;
let coordinator: ApiClient;
/** Amina's browser, in a window as wide as a phone. */
let narrow: BrowserContext;

beforeAll( async () => {
	wiki = await startWiki( { name: 'test-survey-form', mode: 'extension', reset: true } );
	await deploy( wiki, () => undefined );
	coordinator = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
	browser = await launchBrowser();
	// Legacy Vector asks phones for a window of 1120 pixels; at 360 it is seen by those who zoom in.
	narrow = await openSession( browser, wiki.url, AMINA, { ...PHONE, isMobile: false } );
}, 240_000 );

afterAll( async () => {
	await browser?.close();
	await wiki?.stop();
}, 240_000 );

describe( 'at 360 pixels', () => {
	let page: Page;

	beforeAll( async () => {
		page = await narrow.newPage();
	}, 240_000 );

	afterAll( () => page?.close() );

	it.each( SKINS )( 'fits into %s, step by step', async ( skin ) => {
		await page.goto( `/index.php?title=Main_Page&useskin=${ skin }` );
		const ofTheSkin = await pageWidth( page );
		await openSurvey( page, BUNDLED, { useskin: skin } );
		const titles = [ ...stepTitles( 'default' ), text( 'form-review' ) ];
		for ( const [ index, title ] of titles.entries() ) {
			if ( index > 0 ) {
				await formButton( page, 'form-next' ).tap();
			}
			await page.locator( STEP_HEADING, { hasText: title } ).waitFor();
			expect( [ skin, title, await horizontalFaults( page, FORM ) ] ).toEqual( [ skin, title, [] ] );
			expect( [ skin, title, await pageWidth( page ) ] ).toEqual( [ skin, title, ofTheSkin ] );
		}
	}, 240_000 );

	it( 'takes an answer by touch on a phone', async () => {
		const phone = await browser.newContext( { ...PHONE, baseURL: wiki.url, storageState: await narrow.storageState() } );
		const touched = await phone.newPage();
		await openSurvey( touched, BUNDLED, { useskin: 'minerva' } );
		await touched.locator( FORM ).getByText( 'I train or mentor other people' ).tap();
		await formButton( touched, 'form-next' ).tap();
		await touched.getByRole( 'group', { name: 'Wikidata Importance for what you do' } ).locator( 'label', { hasText: /^5/ } ).tap();
		await touched.getByRole( 'group', { name: 'Wikidata Your ability today' } ).locator( 'label', { hasText: 'Not relevant to me' } ).tap();
		await formButton( touched, 'form-next' ).tap();
		await formButton( touched, 'form-next' ).tap();
		await formButton( touched, 'form-next' ).tap();
		await formButton( touched, 'form-publish' ).tap();
		await published( touched );
		expect( await horizontalFaults( touched, FORM ) ).toEqual( [] );
		const saved = await coordinator.read( answerTitle( BUNDLED, AMINA.name ) );
		expect( saved ).toContain( '\n|role=trainer\n|skills.wikidata.importance=5\n|skills.wikidata.ability=na\n}}' );
		await phone.close();
	}, 240_000 );
} );

describe( 'by keyboard alone', () => {
	it( 'takes a whole answer, with the focus in sight and where the next thing to do is', async () => {
		const session = await openSession( browser, wiki.url, BRUNO );
		const page = await session.newPage();
		const { keyboard } = page;
		const heading = ( title: string ): Promise<void> =>
			page.locator( `${ STEP_HEADING }:focus`, { hasText: title } ).waitFor();
		await openSurvey( page, BUNDLED );

		await tabTo( page, 'checkbox', 'I train or mentor other people' );
		await keyboard.press( 'Space' );
		await tabTo( page, 'radio', 'Less than 1 year' );
		await keyboard.press( 'ArrowDown' );
		await keyboard.press( 'ArrowDown' );
		await tabTo( page, 'button', text( 'form-next' ) );
		await keyboard.press( 'Enter' );
		await heading( 'Skills' );

		await tabTo( page, 'radio', 'Wikidata Importance for what you do: 1 Not important at all' );
		await keyboard.press( 'Space' );
		for ( let times = 0; times < 3; times++ ) {
			await keyboard.press( 'ArrowRight' );
		}
		await tabTo( page, 'radio', 'Wikidata Your ability today: 1 I cannot do this yet' );
		await keyboard.press( '2' );
		await tabTo( page, 'radio', 'Lua Importance for what you do: 1 Not important at all' );
		await keyboard.press( '5' );
		await tabTo( page, 'button', text( 'form-clear-row', 'Lua' ) );
		await keyboard.press( 'Enter' );
		await tabTo( page, 'button', text( 'form-next' ) );
		await keyboard.press( 'Space' );
		await heading( 'Learning and sharing' );

		await tabTo( page, 'button', '+ Wikidata' );
		for ( const next of [ 'Wikimedia Commons', 'Lua', 'Bots', 'Budgeting' ] ) {
			await keyboard.press( 'Space' );
			await page.getByRole( 'button', { name: `+ ${ next }` } ).and( page.locator( ':focus' ) ).waitFor();
		}
		await tabTo( page, 'button', text( 'form-next' ) );
		await keyboard.press( 'Enter' );
		await page.locator( '.ext-localSkills-form-fault-summary:focus' ).waitFor();
		await tabTo( page, 'link', 'Which skills would you like to learn first?' );
		await keyboard.press( 'Enter' );
		await page.getByRole( 'group', { name: 'Which skills would you like to learn first?' } )
			.locator( ':focus' ).and( page.getByRole( 'button', { name: text( 'form-rank-up', 'Wikidata' ) } ) ).waitFor();
		await tabTo( page, 'button', text( 'form-remove', 'Wikidata' ) );
		await keyboard.press( 'Space' );
		await page.locator( '.ext-localSkills-form-fault-summary' ).getByRole( 'alert' ).waitFor( { state: 'detached' } );
		await tabTo( page, 'button', text( 'form-next' ) );
		await keyboard.press( 'Enter' );
		await heading( 'Last words' );

		await tabTo( page, 'textbox', 'Is there anything else' );
		await keyboard.type( 'Typed, ' );
		await keyboard.press( 'Enter' );
		await keyboard.type( 'not clicked.' );
		await tabTo( page, 'button', text( 'form-next' ) );
		await keyboard.press( 'Enter' );
		await heading( text( 'form-review' ) );
		await tabTo( page, 'link', text( 'form-review-change' ) );
		await tabTo( page, 'button', text( 'form-publish' ) );
		await keyboard.press( 'Enter' );
		await heading( text( 'form-published' ) );

		const saved = await coordinator.read( answerTitle( BUNDLED, BRUNO.name ) );
		expect( saved ).toContain( '\n|role=trainer\n|years=3-5\n|skills.wikidata.importance=4\n|skills.wikidata.ability=2\n' +
			'|learn=wikimedia-commons;lua;bots\n|comment=Typed, &#10;not clicked.\n}}' );
		await session.close();
	}, 240_000 );
} );

describe( 'for screen readers and weak eyes', () => {
	const SURVEY = '.ext-localSkills-survey';
	let cookies: Awaited<ReturnType<BrowserContext[ 'storageState' ]>>;

	beforeAll( async () => {
		const session = await openSession( browser, wiki.url, ADMINISTRATOR );
		cookies = await session.storageState();
		await session.close();
	}, 240_000 );

	it.each( [
		[ 'in light colours', 'en', { vectornightmode: '0' }, DESKTOP ],
		[ 'in dark mode', 'en', { vectornightmode: '1' }, DESKTOP ],
		[ 'in Arabic on a phone', 'ar', { vectornightmode: '0' }, PHONE ],
	] )( 'has no serious fault %s', async ( _how, language, parameters, device ) => {
		const context = await browser.newContext( { ...device, baseURL: wiki.url, storageState: cookies, reducedMotion: 'reduce' } );
		const page = await context.newPage();
		const faults: Record<string, string[]> = {};
		const look = async ( where: string ): Promise<void> => {
			// The skins' own colour of links that are pointed at is for a moment, and theirs.
			await page.mouse.move( 0, 0 );
			// Colours are measured, so they have to be done with changing.
			await page.evaluate( () => Promise.all( document.getAnimations().map( ( animation ) => animation.finished ) ) );
			const found = await seriousAccessibilityFaults( page, SURVEY );
			if ( found.length > 0 ) {
				faults[ where ] = found;
			}
		};
		await openSurvey( page, BUNDLED, { useskin: 'vector-2022', uselang: language, ...parameters } );
		const root = page.locator( 'html' );
		await expect( root.getAttribute( 'class' ) ).resolves.toMatch( parameters.vectornightmode === '1' ?
			/skin-theme-clientpref-night/ : /skin-theme-clientpref-day/ );
		await expect( root.getAttribute( 'dir' ) ).resolves.toBe( language === 'ar' ? 'rtl' : 'ltr' );

		const [ , skills, learning, last ] = stepTitles( language === 'en' ? 'default' : language ) as [ string, string, string, string ];
		const next = async ( title: string ): Promise<void> => {
			await formButton( page, 'form-next', language ).click();
			await page.locator( STEP_HEADING, { hasText: title } ).waitFor();
		};
		await page.locator( FORM ).getByRole( 'radio' ).first().check();
		await look( 'step 1' );
		await next( skills );
		await page.locator( `${ FORM } .ext-localSkills-form-grid-cell label` ).nth( 1 ).click();
		await look( 'step 2' );
		await next( learning );
		const learn = page.locator( `${ FORM } .ext-localSkills-form-question-ranking` );
		// An answer given before is filled in.
		while ( await learn.locator( 'li' ).count() < 4 ) {
			await learn.locator( '.ext-localSkills-form-pool button' ).first().click();
		}
		await formButton( page, 'form-next', language ).click();
		await page.locator( `${ FORM } .ext-localSkills-form-fault-summary [role=alert]` ).waitFor();
		await look( 'step 3, at fault' );
		await learn.locator( '.ext-localSkills-form-rank-out' ).last().click();
		await next( last );
		await page.locator( FORM ).getByRole( 'textbox' ).fill( 'Words' );
		await look( 'step 4' );
		await next( textIn( language, 'form-review' ) );
		await page.locator( `${ FORM } .ext-localSkills-form-review` ).waitFor();
		await look( 'review' );
		await formButton( page, 'form-publish', language ).click();
		await page.locator( `${ FORM } .ext-localSkills-form-done` ).waitFor();
		await formButton( page, 'form-withdraw', language ).click();
		await look( 'thank-you' );
		expect( faults ).toEqual( {} );
		await context.close();
	}, 240_000 );
} );

describe( 'in the reader’s language', () => {
	interface Titled { title: unknown }
	const definition = shortSurvey( 'languages' ) as { pages: { elements: Titled[] }[] };
	let page: Page;

	beforeAll( async () => {
		const [ role, , , comment ] = ( definition.pages[ 0 ] as { elements: [ Titled, Titled, Titled, Titled ] } ).elements;
		role.title = { default: 'Your role', fr: 'Votre rôle' };
		comment.title = { default: 'Your words', ar: 'كلماتكم' };
		await saveSurvey( coordinator, 'languages', definition );
		page = await narrow.newPage();
	}, 240_000 );

	afterAll( () => page?.close() );

	/** The language and the direction that a text is marked with. */
	const marks = ( words: string ): Promise<( string | null | undefined )[]> => page.locator( FORM )
		.getByText( words, { exact: true } ).first().evaluate( ( element ) => [ 'lang', 'dir' ].map(
			( name ) => element.closest( `[${ name }]` )?.getAttribute( name ) ) );

	it.each( [ [ 'fr', 'ltr' ], [ 'ar', 'rtl' ] ] )( 'speaks %s, written %s', async ( language, direction ) => {
		await openSurvey( page, BUNDLED, { uselang: language } );
		await formButton( page, 'form-next', language ).waitFor();
		expect( await marks( textIn( language, 'form-public' ) ) ).toEqual( [ language, direction ] );
		expect( await marks( stepTitles( language )[ 0 ] as string ) ).toEqual( [ language, direction ] );
		expect( await marks( firstQuestion( language ) ) ).toEqual( [ language, direction ] );
	}, 240_000 );

	it( 'falls back as MediaWiki does, and says in which language a text then is', async () => {
		// Walloon falls back to French, and French to English.
		await openSurvey( page, 'languages', { uselang: 'wa' } );
		await formButton( page, 'form-next', 'fr' ).waitFor();
		expect( await marks( 'Votre rôle' ) ).toEqual( [ 'fr', 'ltr' ] );
		expect( await marks( 'Your days' ) ).toEqual( [ 'en', 'ltr' ] );
		await openSurvey( page, 'languages', { uselang: 'ar' } );
		expect( await marks( 'كلماتكم' ) ).toEqual( [ 'ar', 'rtl' ] );
		expect( await marks( 'Your role' ) ).toEqual( [ 'en', 'ltr' ] );
	}, 240_000 );
} );

describe( 'what was typed and not published', () => {
	const drafts = ( page: Page ): Promise<string[]> => page.evaluate( () => Object.keys( localStorage )
		.filter( ( key ) => /^localskills-draft\/.*\/crash\//.test( key ) ) );
	/** Until the browser has kept the last words. */
	const kept = async ( page: Page ): Promise<void> => {
		await page.waitForFunction( ( words ) => Object.keys( localStorage ).some( ( key ) =>
			/^localskills-draft\/.*\/crash\//.test( key ) && ( localStorage.getItem( key ) ?? '' ).includes( words ) ), 'second' );
	};

	it( 'survives a reload', async () => {
		await saveSurvey( coordinator, 'reload', shortSurvey( 'reload' ) );
		const page = await narrow.newPage();
		await openSurvey( page, 'reload' );
		await enterAnswer( page, ANSWER );
		// At once: nothing waits for a pause in the typing.
		await page.reload();
		await formButton( page, 'form-draft-discard' ).waitFor();
		expect( await enteredAnswer( page ) ).toEqual( ANSWER );
		await page.close();
	}, 240_000 );

	it( 'survives a crash, and can be thrown away', async () => {
		await saveSurvey( coordinator, 'crash', shortSurvey( 'crash' ) );
		const crashing = await narrow.newPage();
		await openSurvey( crashing, 'crash' );
		await enterAnswer( crashing, ANSWER );
		await kept( crashing );
		const crashed = crashing.waitForEvent( 'crash' );
		await Promise.all( [ crashed, crashing.goto( 'chrome://crash' ).catch( () => undefined ) ] );

		const page = await narrow.newPage();
		await openSurvey( page, 'crash' );
		await formButton( page, 'form-draft-discard' ).waitFor();
		expect( await enteredAnswer( page ) ).toEqual( ANSWER );
		await formButton( page, 'form-draft-discard' ).click();
		expect( await enteredAnswer( page ) ).toEqual( ANSWER );
		await formButton( page, 'form-draft-discard' ).click();
		expect( await enteredAnswer( page ) ).toEqual( EMPTY );
		expect( await drafts( page ) ).toEqual( [] );
		await openSurvey( page, 'crash' );
		await expect( formButton( page, 'form-draft-discard' ).count() ).resolves.toBe( 0 );
		expect( await enteredAnswer( page ) ).toEqual( EMPTY );
		await page.close();
	}, 240_000 );
} );

describe( 'without an account or without JavaScript', () => {
	it( 'tells people who are not logged in what to do, and lets them read the questions', async () => {
		const context = await openSession( browser, wiki.url, null );
		const page = await context.newPage();
		await openSurvey( page, BUNDLED );
		await page.getByText( text( 'form-logged-out' ) ).waitFor();
		await page.getByRole( 'heading', { name: firstQuestion( 'default' ) } ).waitFor();
		await expect( formButton( page, 'form-next' ).count() ).resolves.toBe( 0 );
		await page.locator( FORM ).getByRole( 'link', { name: text( 'form-log-in' ) } ).click();
		await page.fill( '#wpName1', AMINA.name );
		await page.fill( '#wpPassword1', AMINA.password );
		await page.click( '#wpLoginAttempt' );
		await page.waitForURL( ( { pathname } ) => pathname === `/wiki/${ surveyTitle( BUNDLED ) }` );
		await formButton( page, 'form-next' ).waitFor();
		await context.close();
	}, 240_000 );

	it( 'shows the questions and who will read the answers without JavaScript', async () => {
		const context = await browser.newContext( { ...DESKTOP, baseURL: wiki.url, javaScriptEnabled: false } );
		const page = await context.newPage();
		await page.goto( `/wiki/${ surveyTitle( BUNDLED ) }` );
		const shown = await page.locator( '.ext-localSkills-survey' ).innerText();
		expect( shown ).toContain( text( 'template-public' ) );
		expect( shown ).toContain( firstQuestion( 'default' ) );
		expect( shown.indexOf( text( 'template-public' ) ) ).toBeLessThan( shown.indexOf( firstQuestion( 'default' ) ) );
		stepTitles( 'default' ).forEach( ( title ) => expect( shown ).toContain( title ) );
		await context.close();
	}, 240_000 );
} );

describe( 'a survey that takes no answers', () => {
	it.each( [
		[ 'in preparation', { status: 'draft' }, text( 'form-state-draft' ) ],
		[ 'not yet open', { opens: '2099-05-01' }, text( 'form-state-not-yet-open', 'May 1, 2099' ) ],
		[ 'over', { closes: '2020-01-31' }, text( 'form-state-closed' ) ],
	] )( 'says that it is %s, and shows the questions', async ( _state, settings, words ) => {
		await saveSurvey( coordinator, 'waiting', shortSurvey( 'waiting', settings ) );
		const page = await narrow.newPage();
		await openSurvey( page, 'waiting' );
		await page.locator( FORM ).getByText( words ).waitFor();
		await page.getByRole( 'heading', { name: 'Your role' } ).waitFor();
		await expect( page.locator( FORM ).locator( 'input, textarea' ).count() ).resolves.toBe( 0 );
		await page.close();
	}, 240_000 );

	it( 'lets people withdraw their answer after it has closed, and says that the history stays', async () => {
		const mine = answerTitle( 'closing', AMINA.name );
		await saveSurvey( coordinator, 'closing', shortSurvey( 'closing' ) );
		const page = await narrow.newPage();
		await openSurvey( page, 'closing' );
		await enterAnswer( page, ANSWER );
		await publish( page );
		await published( page );
		expect( await coordinator.read( mine ) ).toContain( '|role=organizer\n|days=weekends\n' );

		await saveSurvey( coordinator, 'closing', shortSurvey( 'closing', { status: 'closed' } ) );
		await openSurvey( page, 'closing' );
		await page.locator( FORM ).getByText( text( 'form-state-closed' ) ).waitFor();
		await page.locator( FORM ).getByRole( 'link', { name: text( 'form-answer-page' ) } ).waitFor();
		await formButton( page, 'form-withdraw' ).click();
		await page.locator( FORM ).getByText( text( 'form-withdraw-explain' ) ).waitFor();
		await formButton( page, 'form-withdraw-yes' ).click();
		await page.locator( `${ STEP_HEADING }:focus`, { hasText: text( 'form-withdrawn' ) } ).waitFor();
		await page.locator( FORM ).getByText( text( 'form-withdrawn-history' ) ).waitFor();

		const left = await coordinator.read( mine );
		expect( left ).not.toMatch( /role|days|skills\.|comment/ );
		expect( await coordinator.history( mine ) ).toMatchObject( [ { user: AMINA.name }, { user: AMINA.name } ] );
		await page.close();
	}, 240_000 );
} );
