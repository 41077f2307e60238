/**
 * The whole line through the house, on a wiki of each kind: a person answers in a browser, others by
 * other ways, the bot counts, the results show it.
 */
import type { Browser, Page } from 'playwright-core';
import { ADMINISTRATOR, EDITORS } from '../../build/wiki/accounts';
import { deploy, runLocalskills, type CommandResult } from '../../build/wiki/deploy';
import { startWiki, type Mode, type RunningWiki } from '../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './support/api-client';
import { publish } from './support/survey-form';
import { launchBrowser, openSession } from './support/browser';

const [ AMINA, BRUNO ] = EDITORS;
const SURVEY = 'LocalSkills/Survey/skills-needs-assessment';
const HOSTILE = 'A | b }} [[Category:Owned]] <b>bold</b> {{Delete}} \'\'\'x\'\'\' ~~~~\n* second line &amp; https://example.org = ';

describe.each<Mode>( [ 'extension', 'gadget' ] )( 'a needs assessment on a wiki with the %s', ( mode ) => {
	let wiki: RunningWiki;
	let browser: Browser;
	let amina: Page;
	let reader: ApiClient;

	async function aggregate( ...more: readonly string[] ): Promise<CommandResult> {
		const result = await runLocalskills( wiki, 'bot', [ 'aggregate', '--survey', 'skills-needs-assessment', ...more ] );
		expect( result ).toMatchObject( { status: 0 } );
		return result;
	}

	async function openSurvey( page: Page ): Promise<void> {
		await page.goto( `/wiki/${ SURVEY }` );
		await page.getByRole( 'button', { name: 'Next' } ).waitFor();
	}

	const next = ( page: Page ): Promise<void> => page.getByRole( 'button', { name: 'Next' } ).click();

	beforeAll( async () => {
		wiki = await startWiki( { name: `test-needs-assessment-${ mode }`, mode, reset: true } );
		await deploy( wiki, () => undefined );
		browser = await launchBrowser();
		amina = await ( await openSession( browser, wiki.url, AMINA ) ).newPage();
		reader = await createApiClient( wiki.apiUrl );
	}, 240_000 );

	afterAll( async () => {
		await browser?.close();
		await wiki?.stop();
	}, 240_000 );

	it( 'says that answers are public before the first question', async () => {
		await openSurvey( amina );
		const text = await amina.locator( '.ext-localSkills-survey' ).innerText();
		expect( text.indexOf( 'Your answer will be public.' ) ).toBeGreaterThan( -1 );
		expect( text.indexOf( 'Your answer will be public.' ) ).toBeLessThan( text.indexOf( 'What do you do in the Wikimedia movement?' ) );
	}, 240_000 );

	it( 'takes an answer in the form and keeps it as a page of the wiki', async () => {
		await openSurvey( amina );
		await amina.getByLabel( 'I train or mentor other people' ).check();
		await amina.getByLabel( '3 to 5 years' ).check();
		await next( amina );
		await amina.getByRole( 'group', { name: 'Wikidata Importance for what you do' } ).getByRole( 'radio', { name: '5 Essential' } ).press( 'Space' );
		await amina.getByRole( 'group', { name: 'Wikidata Your ability today' } ).getByRole( 'radio', { name: '2 I can do this with help' } ).press( 'Space' );
		await next( amina );
		await next( amina );
		await amina.getByRole( 'textbox' ).last().fill( HOSTILE );
		await publish( amina );
		await amina.getByText( 'Thank you. Your answer is published.' ).waitFor();

		const text = await reader.read( `${ SURVEY }/Answers/${ AMINA.name }` );
		expect( text ).toMatch( /^\{\{Skills survey answer\n\|survey=skills-needs-assessment\n\|revision=\d+\n\|submitted=2\d{3}-/ );
		expect( text ).toContain( '|skills.wikidata.importance=5\n|skills.wikidata.ability=2\n' );
		expect( await reader.history( `${ SURVEY }/Answers/${ AMINA.name }` ) ).toMatchObject( [ { user: AMINA.name } ] );
	}, 240_000 );

	it( 'shows the answer as a table, and what was typed exactly as it was typed', async () => {
		await amina.goto( `/wiki/${ SURVEY }/Answers/${ AMINA.name }` );
		const content = amina.locator( '#mw-content-text' );
		const text = await content.innerText();
		expect( text ).toContain( 'I train or mentor other people' );
		expect( text ).toContain( HOSTILE.trimEnd() );
		await expect( content.locator( 'a[href*="example.org"], b:text-is("bold"), a[href*="Delete"]' ).count() ).resolves.toBe( 0 );
		const { parse } = await reader.get( { action: 'parse', page: `${ SURVEY }/Answers/${ AMINA.name }`, prop: 'categories|externallinks' } );
		expect( parse.externallinks ).toEqual( [] );
		expect( parse.categories.map( ( { category }: { category: string } ) => category ) ).toEqual( [ 'Skills_survey_answers' ] );
	}, 240_000 );

	it( 'comes back filled in when the person returns', async () => {
		await openSurvey( amina );
		await expect( amina.getByLabel( '3 to 5 years' ).isChecked() ).resolves.toBe( true );
		await expect( amina.getByLabel( 'I started recently' ).isChecked() ).resolves.toBe( false );
	}, 240_000 );

	it( 'counts the answer, and what other tools and the wiki\'s own edit form saved', async () => {
		// The wiki's own edit form.
		await amina.goto( `/index.php?title=${ SURVEY }/Answers/${ AMINA.name }&action=edit&veswitched=1` );
		const box = amina.locator( '#wpTextbox1' );
		await box.fill( ( await box.inputValue() ).replace( /\|years=[^\n|]*/, '|years = 6-10 <!-- by hand -->' ) );
		await amina.click( '#wpSave' );
		await amina.waitForURL( ( url ) => !url.href.includes( 'action=edit' ) );

		// A tool that knows nothing of us.
		const definition = JSON.parse( await reader.read( `${ SURVEY }/definition.json` ) as string );
		const years = definition.pages[ 0 ].elements.find( ( { name }: { name: string } ) => name === 'years' );
		expect( years.choices.map( ( { value }: { value: string } ) => value ) ).toContain( '6-10' );
		const bruno = await createApiClient( wiki.apiUrl, BRUNO );
		await bruno.edit( `${ SURVEY }/Answers/${ BRUNO.name }`,
			'Hello.\n{{ skills_survey answer | survey = skills-needs-assessment | years = 6-10 | skills.wikidata.importance = 3 | skills.wikidata.ability = 4 }}\n' );
		// Somebody else's change is not counted, and is listed.
		const coordinator = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
		await coordinator.edit( `${ SURVEY }/Answers/${ BRUNO.name }`,
			'{{Skills survey answer|survey=skills-needs-assessment|years=under-1}}' );
		// Nor does an answer in another's name.
		await bruno.edit( `${ SURVEY }/Answers/${ ADMINISTRATOR.name }`,
			'{{Skills survey answer|survey=skills-needs-assessment|years=under-1}}' );

		const { stdout } = await aggregate( '--json' );
		const results = JSON.parse( stdout );
		const [ result ] = Array.isArray( results ) ? results : [ results ];
		expect( result ).toMatchObject( {
			counted: 2,
			questions: { years: { n: 2, missing: 0, choices: { '6-10': { count: 2, share: 1 }, 'under-1': { count: 0, share: 0 } } } },
			skills: { wikidata: { n: 2, importance: { mean: 4 }, ability: { mean: 3 }, gap: 1, mwds: 4, rds: 0, highNeed: 0.5 } },
		} );
		expect( result.excluded.map( ( { page, reason }: { page: string; reason: string } ) => [ page, reason ] ) ).toEqual( [
			[ `${ SURVEY }/Answers/${ BRUNO.name }`, 'changed-by-others' ],
			[ `${ SURVEY }/Answers/${ ADMINISTRATOR.name }`, 'not-owner' ],
		] );
		const published = JSON.parse( await reader.read( `${ SURVEY }/Results/data.json` ) as string );
		expect( published ).toMatchObject( { counted: 2, skills: { wikidata: { gap: 1 } } } );
	}, 240_000 );

	it( 'shows the results to a reader', async () => {
		await amina.goto( `/wiki/${ SURVEY }/Results` );
		const text = await amina.locator( '#mw-content-text' ).textContent();
		expect( text ).toContain( 'Wikidata' );
		expect( text ).toContain( `${ BRUNO.name }` );
		await expect( amina.locator( '.scribunto-error, .error' ).count() ).resolves.toBe( 0 );
	}, 240_000 );

	it( 'makes no edit when nothing has changed', async () => {
		const before = await Promise.all( [ reader.history( `${ SURVEY }/Results` ), reader.history( `${ SURVEY }/Results/data.json` ) ] );
		await aggregate();
		const after = await Promise.all( [ reader.history( `${ SURVEY }/Results` ), reader.history( `${ SURVEY }/Results/data.json` ) ] );
		expect( after ).toEqual( before );
	}, 240_000 );

	it( 'loads nothing of ours on a page without a survey', async () => {
		await amina.goto( '/wiki/Main_Page' );
		await amina.waitForFunction( () => 'getModuleNames' in mw.loader );
		const ours = await amina.evaluate( () => mw.loader.getModuleNames()
			.filter( ( name ) => /localskills/i.test( name ) && mw.loader.getState( name ) !== 'registered' ) );
		expect( ours ).toEqual( [] );
	}, 240_000 );
} );
