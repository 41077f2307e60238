/** Two people, each in a browser of their own, from asking to confirming; and everybody who would like to speak for them. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { ADMINISTRATOR, EDITORS, type Account } from '../../build/wiki/accounts';
import { deploy, runLocalskills } from '../../build/wiki/deploy';
import { startWiki, type Mode, type RunningWiki } from '../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './support/api-client';
import { DESKTOP, launchBrowser, openSession, PHONE, seriousAccessibilityFaults } from './support/browser';
import { textIn } from './support/survey-form';

const [ AMINA, BRUNO ] = EDITORS;
const DIALOG = '.ext-localSkills-meeting';
const ITEM = `${ DIALOG }-item`;
const SUCCESS = `${ DIALOG } .oo-ui-messageWidget.oo-ui-flaggedElement-success`;
const OFFER = '{{Offer a skill|id=o1|skill=budgeting|level=4|languages=ar-N;fr-4|capacity=2|confirmed=2026-11-21|status=open}}\n';

const people = ( { name }: Account ): string => `LocalSkills/People/${ name }`;
const talk = ( { name }: Account ): string => `User talk:${ name }`;

describe.each<Mode>( [ 'extension', 'gadget' ] )( 'meeting, as %s', ( mode ) => {
	let wiki: RunningWiki;
	let browser: Browser;
	let amina: ApiClient;
	let bruno: ApiClient;
	let coordinator: ApiClient;
	const sessions: BrowserContext[] = [];

	async function open(
		account: Account, title: string, language: string, options: BrowserContextOptions = DESKTOP,
	): Promise<Page> {
		const session = await openSession( browser, wiki.url, account, options );
		sessions.push( session );
		const page = await session.newPage();
		await page.goto( `/index.php?${ new URLSearchParams( { title, uselang: language } ) }` );
		return page;
	}

	const press = ( page: Page, name: string ): Promise<void> =>
		page.locator( DIALOG ).getByRole( 'button', { name, exact: true } ).click();

	/** Follows the link that messages give, as somebody does who has never been here. */
	async function openMine( page: Page, language: string ): Promise<void> {
		await page.goto( 'about:blank' );
		await page.goto( `/index.php?${ new URLSearchParams( { title: 'LocalSkills', uselang: language } ) }#my-exchanges` );
		await page.locator( `${ DIALOG }-folded` ).first().waitFor();
	}

	async function ask( page: Page, language: string ): Promise<void> {
		await page.getByRole( 'button', { name: textIn( language, 'start-ask-learn', AMINA.name ), exact: true } ).click();
		await page.locator( `${ DIALOG } h2` ).waitFor();
	}

	/** Waits until what has the focus begins with some words. */
	const focusIsOn = async ( page: Page, words: string ): Promise<void> => {
		await page.waitForFunction( ( wanted ) => ( document.activeElement?.textContent ?? '' ).trim().startsWith( wanted ), words );
	};

	/**
	 * Presses the Tab key until a button or what opens something has the focus, which must be seen.
	 *
	 * @return What the control says it is about
	 */
	async function tabTo( page: Page, name: string ): Promise<string> {
		for ( let presses = 0; presses < 200; presses++ ) {
			await page.keyboard.press( 'Tab' );
			const found = await page.evaluate( ( wanted ) => {
				const { activeElement: control } = document;
				if ( control === null || !/^(button|summary)$/.test( control.localName ) || control.textContent?.trim() !== wanted ) {
					return null;
				}
				const about = document.getElementById( control.getAttribute( 'aria-describedby' ) ?? '' );
				return { about: about?.textContent ?? '', isFocusSeen: control.matches( ':focus-visible' ) };
			}, name );
			if ( found !== null ) {
				expect( found.isFocusSeen ).toBe( true );
				return found.about;
			}
		}
		throw new Error( `The Tab key does not reach "${ name }".` );
	}

	/** Says that it took place, by keyboard. */
	async function confirm( page: Page ): Promise<void> {
		await tabTo( page, textIn( 'en', 'meeting-outcome' ) );
		// It is open already for who is waited for.
		if ( !await page.evaluate( () => document.activeElement?.closest( 'details' )?.open ) ) {
			await page.keyboard.press( 'Enter' );
		}
		await tabTo( page, textIn( 'en', 'meeting-outcome-learned' ) );
		await page.keyboard.press( 'Enter' );
	}

	const send = ( page: Page, language: string ): Promise<void> => press( page, textIn( language, 'meeting-ask-learn', AMINA.name ) );

	beforeAll( async () => {
		wiki = await startWiki( { name: `test-exchange-meeting-${ mode }`, mode, reset: true } );
		await deploy( wiki, () => undefined );
		amina = await createApiClient( wiki.apiUrl, AMINA );
		bruno = await createApiClient( wiki.apiUrl, BRUNO );
		coordinator = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
		browser = await launchBrowser();
	}, 300_000 );

	beforeEach( async () => {
		await amina.edit( people( AMINA ), OFFER );
		await bruno.edit( people( BRUNO ), 'Hello.\n' );
		await coordinator.edit( talk( AMINA ), '' );
		await coordinator.edit( talk( BRUNO ), '' );
	}, 240_000 );

	afterEach( async () => {
		await Promise.all( sessions.splice( 0 ).map( ( session ) => session.close() ) );
	}, 240_000 );

	afterAll( async () => {
		await browser?.close();
		await wiki?.stop();
	}, 240_000 );

	it( 'goes from asking to confirmed by both, on a phone in French and on a desktop in Arabic', async () => {
		const phone = await open( BRUNO, people( AMINA ), 'fr', PHONE );
		await ask( phone, 'fr' );
		expect( await seriousAccessibilityFaults( phone, DIALOG ) ).toEqual( [] );
		expect( await phone.evaluate( () => document.documentElement.scrollWidth <= window.innerWidth ) ).toBe( true );
		await phone.getByLabel( textIn( 'fr', 'meeting-ask-note' ) ).fill( 'Merci {{d’avance}} ~~~~' );
		await send( phone, 'fr' );
		await phone.locator( SUCCESS ).waitFor();
		expect( await bruno.read( people( BRUNO ) ) ).toMatch( new RegExp( '^Hello\\.\\n\\n\\{\\{Seek a skill\\n\\|id=s1\\n\\|skill=budgeting\\n[^]*' +
			'\\{\\{Skill exchange step\\n\\|step=ask\\n\\|seek=Bruno/s1\\n\\|offer=Amina/o1\\n' ) );
		const message = await amina.read( talk( AMINA ) );
		// In French, which both know, though Amina knows Arabic better.
		expect( message ).toMatch( /^== Échange de compétences[^]*lang="fr"[^]*\[\[:LocalSkills#my-exchanges\|Mes échanges\]\][^]*\[\[User:Bruno\|/ );
		expect( message ).toContain( 'Merci &#123;&#123;d’avance&#125;&#125; &#126;&#126;&#126;&#126;' );

		const desktop = await open( AMINA, talk( AMINA ), 'ar' );
		await openMine( desktop, 'ar' );
		await expect( desktop.locator( ITEM ).innerText() ).resolves.toContain( 'Merci {{d’avance}} ~~~~' );
		expect( await seriousAccessibilityFaults( desktop, DIALOG ) ).toEqual( [] );
		await press( desktop, textIn( 'ar', 'meeting-accept' ) );
		await desktop.locator( SUCCESS ).waitFor();
		expect( await bruno.read( talk( BRUNO ) ) ).toContain( 'data-localskills-step="accept' );

		await openMine( phone, 'fr' );
		await phone.getByLabel( textIn( 'fr', 'meeting-day' ) ).fill( '2026-11-20' );
		await press( phone, textIn( 'fr', 'meeting-save-day' ) );
		await phone.locator( SUCCESS ).waitFor();
		await press( phone, textIn( 'fr', 'meeting-outcome-learned' ) );
		await phone.getByText( textIn( 'fr', 'meeting-confirmed-learned', AMINA.name ) ).waitFor();

		await openMine( desktop, 'ar' );
		await press( desktop, textIn( 'ar', 'meeting-outcome-learned' ) );
		await desktop.locator( SUCCESS ).waitFor();
		await openMine( phone, 'fr' );
		await phone.locator( `${ DIALOG }-folded summary` ).first().click();
		await expect( phone.locator( ITEM ).innerText() ).resolves.toMatch( /Vous et Amina avez tous deux confirmé que cela a eu lieu/ );
		for ( const account of [ AMINA, BRUNO ] ) {
			expect( ( await coordinator.read( people( account ) ) ?? '' ).match( /\|step=confirm/g ) ).toHaveLength( 1 );
		}
	}, 400_000 );

	if ( mode === 'gadget' ) {
		return;
	}

	it( 'believes nobody who accepts in another’s name, and lets nobody’s words slip in under one’s own', async () => {
		const asked = '{{Skill exchange step|step=ask|seek=Bruno/s1|offer=Amina/o1|at=2026-11-29T10:00:00Z}}\n';
		const yes = '{{Skill exchange step|step=accept|seek=Bruno/s1|offer=Amina/o1|at=2026-11-29T11:00:00Z}}\n';
		await bruno.edit( people( BRUNO ), `{{Seek a skill|id=s1|skill=budgeting|languages=fr}}\n${ asked }` );
		// By another account, on one's own page, on another's, and by one of the two for the other.
		await coordinator.edit( people( AMINA ), OFFER + yes );
		await coordinator.edit( people( ADMINISTRATOR ), yes );
		await bruno.edit( `User:${ BRUNO.name }`, '{{Skill exchange step|step=accept|seek=Bruno/s1|offer=Amina/o1|at=2026-11-29T12:00:00Z}}' );
		const page = await open( BRUNO, 'LocalSkills', 'en' );
		await openMine( page, 'en' );
		await expect( page.locator( ITEM ).first().innerText() ).resolves.toContain( 'You asked Amina' );

		const desktop = await open( AMINA, 'LocalSkills', 'en' );
		await openMine( desktop, 'en' );
		await press( desktop, textIn( 'en', 'meeting-decline' ) );
		await press( desktop, textIn( 'en', 'meeting-decline-yes' ) );
		await desktop.getByText( `${ ADMINISTRATOR.name } has changed what stands on your page` ).waitFor();
		expect( await coordinator.read( people( AMINA ) ) ).toContain( 'step=accept' );
		await press( desktop, textIn( 'en', 'meeting-foreign-leave-out' ) );
		await desktop.locator( SUCCESS ).waitFor();
		const saved = await coordinator.read( people( AMINA ) );
		expect( saved ).toContain( '|step=decline' );
		expect( saved ).not.toContain( 'step=accept' );
		await bruno.edit( `User:${ BRUNO.name }`, '' );
	}, 240_000 );

	/** Has the bot match Amina's offer and Bruno's search. */
	async function match(): Promise<void> {
		await bruno.edit( people( BRUNO ), '{{Seek a skill|id=s1|skill=budgeting|languages=fr|status=open}}\n' );
		const { status, stderr } = await runLocalskills( wiki, 'bot', [ 'exchange' ] );
		expect( { status, stderr } ).toMatchObject( { status: 0 } );
	}

	it( 'has pages of matches, needs and offers without serious faults, on a phone at night in Arabic', async () => {
		await match();
		const page = await open( BRUNO, 'LocalSkills', 'ar', PHONE );
		for ( const name of [ 'Matches', 'Needs', 'Exchange' ] ) {
			await page.goto( `/index.php?${ new URLSearchParams( { title: `LocalSkills/${ name }/ar`, uselang: 'ar', vectornightmode: '1' } ) }` );
			await page.locator( '.mw-parser-output :is( [data-localskills-ask] button, .wikitable, .ext-localSkills-find-text )' ).first().waitFor();
			expect( [ name, await seriousAccessibilityFaults( page, '.mw-parser-output' ) ] ).toEqual( [ name, [] ] );
			expect( await page.evaluate( () => document.documentElement.scrollWidth ) ).toBe( 360 );
		}
	}, 240_000 );

	it( 'goes the same way by keyboard alone, from the page of the matches, with the focus never lost', async () => {
		await match();
		const seeker = await open( BRUNO, 'LocalSkills/Matches', 'en' );
		await seeker.locator( '[data-localskills-ask] button' ).waitFor();
		expect( await seriousAccessibilityFaults( seeker, '.mw-parser-output' ) ).toEqual( [] );
		const opener = await tabTo( seeker, textIn( 'en', 'start-ask-learn', AMINA.name ) );
		expect( opener ).toBe( 'Amina offers Budgeting' );
		await seeker.keyboard.press( 'Enter' );
		await focusIsOn( seeker, textIn( 'en', 'meeting-ask-learn', AMINA.name ) );
		await seeker.keyboard.press( 'Escape' );
		await seeker.locator( DIALOG ).waitFor( { state: 'detached' } );
		await focusIsOn( seeker, textIn( 'en', 'start-ask-learn', AMINA.name ) );
		await seeker.keyboard.press( 'Enter' );
		await focusIsOn( seeker, textIn( 'en', 'meeting-ask-learn', AMINA.name ) );
		await tabTo( seeker, textIn( 'en', 'meeting-ask-learn', AMINA.name ) );
		await seeker.keyboard.press( 'Enter' );
		await focusIsOn( seeker, 'You have asked Amina' );
		expect( await seriousAccessibilityFaults( seeker, DIALOG ) ).toEqual( [] );

		const sharer = await open( AMINA, 'LocalSkills', 'en' );
		await tabTo( sharer, textIn( 'en', 'start-mine' ) );
		await sharer.keyboard.press( 'Enter' );
		await focusIsOn( sharer, 'One request waits for your answer' );
		await tabTo( sharer, textIn( 'en', 'meeting-accept' ) );
		await sharer.keyboard.press( 'Enter' );
		await focusIsOn( sharer, 'Agreed with Bruno' );
		expect( await seriousAccessibilityFaults( sharer, DIALOG ) ).toEqual( [] );
		await confirm( sharer );
		await focusIsOn( sharer, textIn( 'en', 'meeting-taken-confirm', BRUNO.name, 'Budgeting' ) );

		await tabTo( seeker, textIn( 'en', 'talk-mine' ) );
		await seeker.keyboard.press( 'Enter' );
		await focusIsOn( seeker, 'One person has confirmed' );
		await confirm( seeker );
		await focusIsOn( seeker, textIn( 'en', 'meeting-taken-confirm', AMINA.name, 'Budgeting' ) );
		await seeker.getByText( 'You and Amina have both confirmed' ).first().waitFor();
		expect( await seriousAccessibilityFaults( seeker, DIALOG ) ).toEqual( [] );
		await seeker.keyboard.press( 'Escape' );
		await focusIsOn( seeker, textIn( 'en', 'start-ask-learn', AMINA.name ) );
	}, 400_000 );

	it( 'writes nothing on the talk page of who does not want it, and still shows them the request', async () => {
		await amina.edit( people( AMINA ), `${ OFFER }{{Skill exchange preferences|messages=no}}\n` );
		const page = await open( BRUNO, people( AMINA ), 'en' );
		await ask( page, 'en' );
		await page.getByText( textIn( 'en', 'meeting-ask-no-messages', AMINA.name ) ).waitFor();
		await send( page, 'en' );
		await page.locator( SUCCESS ).waitFor();
		expect( await amina.read( talk( AMINA ) ) ).toBe( '' );
		const desktop = await open( AMINA, 'LocalSkills', 'en' );
		await openMine( desktop, 'en' );
		await expect( desktop.locator( ITEM ).innerText() ).resolves.toContain( 'Bruno would like to learn this from you' );
	}, 240_000 );

	it( 'loses nothing when the session ends, and writes once after logging in again', async () => {
		const page = await open( BRUNO, people( AMINA ), 'en' );
		await ask( page, 'en' );
		await page.getByLabel( textIn( 'en', 'meeting-ask-note' ) ).fill( 'Kept' );
		const cookies = await page.context().cookies();
		await page.context().clearCookies();
		await send( page, 'en' );
		await page.getByText( 'The wiki no longer takes you for Bruno' ).waitFor();
		await expect( page.getByLabel( textIn( 'en', 'meeting-ask-note' ) ).inputValue() ).resolves.toBe( 'Kept' );
		await page.context().addCookies( cookies );
		await press( page, textIn( 'en', 'save-try-again' ) );
		await page.locator( SUCCESS ).waitFor();
		expect( ( await bruno.read( people( BRUNO ) ) ?? '' ).match( /\|step=ask/g ) ).toHaveLength( 1 );
		expect( ( await amina.read( talk( AMINA ) ) ?? '' ).match( /data-localskills-step/g ) ).toHaveLength( 1 );
	}, 240_000 );

	it( 'keeps the step when the talk page is protected, says so, and sends the message later', async () => {
		await coordinator.post( { action: 'protect', title: talk( AMINA ), protections: 'edit=sysop', expiry: 'infinite' } );
		const page = await open( BRUNO, people( AMINA ), 'en' );
		await ask( page, 'en' );
		await send( page, 'en' );
		await page.getByText( textIn( 'en', 'meeting-message-failed', AMINA.name ) ).waitFor();
		expect( await bruno.read( people( BRUNO ) ) ).toContain( '|step=ask' );
		await coordinator.post( { action: 'protect', title: talk( AMINA ), protections: 'edit=all', expiry: 'infinite' } );
		await openMine( page, 'en' );
		await press( page, textIn( 'en', 'save-try-again' ) );
		await page.locator( SUCCESS ).waitFor();
		expect( ( await amina.read( talk( AMINA ) ) ?? '' ).match( /data-localskills-step/g ) ).toHaveLength( 1 );
	}, 240_000 );

	/** Takes a step without JavaScript: follows the link on the other one's page, and saves what the editor opens with. */
	async function saveByHand( account: Account, on: Account, link: string ): Promise<void> {
		const page = await open( account, people( on ), 'en', { ...DESKTOP, javaScriptEnabled: false } );
		await page.locator( '.ext-localSkills-exchange-step' ).filter( { hasText: `${ account.name }, ` } ).last()
			.locator( '.ext-localSkills-quiet', { hasText: `${ account.name }, ` } ).getByRole( 'link', { name: textIn( 'en', `template-step-${ link }` ), exact: true } ).click();
		const introduction = await page.locator( '.ext-localSkills-introduction' ).innerText();
		for ( const key of [ link === 'yes' ? 'accept' : link, 'save' ] ) {
			expect( introduction ).toContain( textIn( 'en', `template-introduction-${ key }` ) );
		}
		expect( introduction ).toContain( `It counts only if ${ account.name } saves it` );
		await page.locator( '#wpSave' ).click();
		await page.locator( '#wpTextbox1' ).waitFor( { state: 'detached' } );
	}

	it( 'does not take for somebody’s own what another put on the page that they save in the wiki’s editor', async () => {
		const [ now, before ] = [ Date.now(), Date.now() - 60_000 ].map( ( time ) => new Date( time ).toISOString().replace( /\.\d+Z$/, 'Z' ) );
		const stepBy = ( name: string, seeker: Account, at = now ): string =>
			`{{Skill exchange step|step=${ name }|seek=${ seeker.name }/s1|offer=Amina/o1|at=${ String( at ) }|skill=budgeting}}\n`;
		const seek = '{{Seek a skill|id=s1|skill=budgeting|languages=fr}}\n';
		await bruno.edit( people( BRUNO ), seek + stepBy( 'ask', BRUNO, before ) );
		await coordinator.edit( people( ADMINISTRATOR ), seek + stepBy( 'ask', ADMINISTRATOR, before ) );
		await coordinator.edit( people( AMINA ), OFFER + stepBy( 'accept', ADMINISTRATOR ) );
		await saveByHand( AMINA, BRUNO, 'yes' );
		expect( await amina.read( people( AMINA ) ) ).toMatch( /step=accept\|seek=Coordinator[^]*\|step=accept\n\|seek=Bruno/ );

		const page = await open( AMINA, 'LocalSkills', 'en' );
		await openMine( page, 'en' );
		const said = await page.locator( DIALOG ).innerText();
		expect( said ).toContain( 'One entry about the skill exchange on LocalSkills/People/Amina was written or changed by somebody else' );
		// Her own yes counts, and the one in her name waits for her.
		await page.locator( ITEM, { hasText: ADMINISTRATOR.name } ).getByRole( 'button', { name: textIn( 'en', 'meeting-accept' ), exact: true } ).waitFor();
		await expect( page.locator( ITEM, { hasText: BRUNO.name } ).getByRole( 'button', { name: textIn( 'en', 'meeting-accept' ), exact: true } ).count() ).resolves.toBe( 0 );
		expect( await seriousAccessibilityFaults( page, DIALOG ) ).toEqual( [] );
		// By the name that is heard, which tells what it is about.
		await press( page, 'It is right: count it as mine Step with Coordinator: Budgeting' );
		await page.locator( SUCCESS ).waitFor();
		expect( await page.locator( DIALOG ).innerText() ).not.toContain( 'written or changed by somebody else' );
		await expect( page.locator( DIALOG ).getByRole( 'button', { name: textIn( 'en', 'meeting-accept' ), exact: true } ).count() ).resolves.toBe( 0 );
		await coordinator.edit( people( ADMINISTRATOR ), '' );
	}, 240_000 );

	it( 'goes from a request to confirmed by both without JavaScript, by saving what the editor opens with', async () => {
		const seek = '{{Seek a skill|id=s1|skill=budgeting|languages=fr}}\n';
		const now = new Date().toISOString().replace( /\.\d+Z$/, 'Z' );
		await bruno.edit( people( BRUNO ), `${ seek }{{Skill exchange step|step=ask|seek=Bruno/s1|offer=Amina/o1|at=${ now }|skill=budgeting}}\n` );
		await saveByHand( AMINA, BRUNO, 'yes' );
		const text = await amina.read( people( AMINA ) );
		expect( text ).toMatch( /\n\{\{Skill exchange step\n\|step=accept\n\|seek=Bruno\/s1\n\|offer=Amina\/o1\n\|at=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n\|skill=budgeting\n\|note=\n\}\}$/ );
		await saveByHand( BRUNO, AMINA, 'learned' );
		await saveByHand( AMINA, BRUNO, 'partly' );
		const page = await open( BRUNO, 'LocalSkills', 'en' );
		await openMine( page, 'en' );
		expect( await page.locator( DIALOG ).textContent() ).toContain( 'have both confirmed that it took place' );
	}, 240_000 );

	it( 'does not ask people who are blocked', async () => {
		await coordinator.post( { action: 'block', user: AMINA.name, expiry: 'infinite' } );
		const page = await open( BRUNO, people( AMINA ), 'en' );
		await page.getByRole( 'button', { name: textIn( 'en', 'start-ask-learn', AMINA.name ), exact: true } ).click();
		await page.locator( `${ DIALOG } .oo-ui-messageWidget` ).waitFor();
		await expect( page.locator( DIALOG ).innerText() ).resolves.toContain( textIn( 'en', 'meeting-cannot-blocked', AMINA.name ) );
		await coordinator.post( { action: 'unblock', user: AMINA.name } );
	}, 240_000 );
} );
