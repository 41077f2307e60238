import type { Page } from 'playwright-core';
import { ADMINISTRATOR, EDITORS } from '../../build/wiki/accounts';
import { deploy, runLocalskills } from '../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './support/api-client';
import { launchBrowser, openSession, PHONE } from './support/browser';
import { EVERY_TYPE } from './support/every-type';
import { message } from './support/template-wiki';

const [ AMINA, BRUNO ] = EDITORS;
const SURVEY = 'LocalSkills/Survey/every-type';

/** What the person writes; the other lines stay as they are. */
const WRITTEN: Readonly<Record<string, string>> = {
	role: 'other',
	'role.other': 'I draw <!-- my own note --> maps',
	speaks: ' fr; ar',
	people: '12',
	day: '2026-11-20',
	methods: 'mentoring;training',
	mood: '8 <!-- out of ten -->',
	again: 'true',
	'agree.safe': '2',
	'skills.budgeting.importance': '5',
	'skills.budgeting.ability': '2',
	learn: 'budgeting;lua',
	words: 'Two\n\nparagraphs',
};

function fillIn( blank: string, answers: Readonly<Record<string, string>> ): string {
	return Object.entries( answers ).reduce( ( text, [ name, value ] ) => {
		const line = `\n|${ name }=\n`;
		expect( text ).toContain( line );
		return text.replace( line, () => `\n|${ name }=${ value }\n` );
	}, blank );
}

describe.each( [ 'extension', 'gadget' ] as const )( 'answering without JavaScript, on a wiki with the %s', ( mode ) => {
	let wiki: RunningWiki;
	let client: ApiClient;
	let browser: Awaited<ReturnType<typeof launchBrowser>>;

	beforeAll( async () => {
		wiki = await startWiki( { name: `test-without-javascript-${ mode }`, mode, reset: true } );
		await deploy( wiki, () => undefined );
		client = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
		await client.edit( `${ SURVEY }/definition.json`, JSON.stringify( EVERY_TYPE ), { contentmodel: 'json' } );
		await client.edit( SURVEY, '{{Skills survey|every-type}}' );
		const amina = await createApiClient( wiki.apiUrl, AMINA );
		await amina.post( { action: 'options', optionname: 'language', optionvalue: 'fr' } );
		browser = await launchBrowser();
	}, 240_000 );

	afterAll( async () => {
		await browser?.close();
		await wiki?.stop();
	}, 240_000 );

	async function count( ...more: readonly string[] ): Promise<{ stdout: string; stderr: string }> {
		const { status, stdout, stderr } = await runLocalskills( wiki, 'bot', [ 'aggregate', '--survey', 'every-type', ...more ] );
		expect( { status, stderr } ).toEqual( { status: 0, stderr: expect.any( String ) as string } );
		// Until the wiki has done its jobs, it may show the survey as it was before the bot saved the blank answer.
		await wiki.runMaintenance( 'runJobs' );
		return { stdout, stderr };
	}

	/** From the survey's page into the editor, as its reader goes. */
	async function openEditor( page: Page, account: typeof AMINA, language: string ): Promise<void> {
		await page.goto( `/index.php?title=${ SURVEY }&uselang=${ language }` );
		if ( mode === 'extension' ) {
			await page.click( `.ext-localSkills-by-hand a:has-text( "${ message( language, 'by-hand-link' ) }" )` );
		} else {
			await page.fill( '.ext-localSkills-by-hand input[name=title]', account.name );
			await page.click( '.ext-localSkills-by-hand input[type=submit]' );
		}
	}

	it( 'begins with a text to copy as long as the bot has not been there', async () => {
		const session = await openSession( browser, wiki.url, null, { javaScriptEnabled: false } );
		const page = await session.newPage();
		await page.goto( `/index.php?title=${ SURVEY }` );
		const blank = await page.innerText( '.ext-localSkills-blank' );
		expect( blank ).toContain( '<!-- role: editor = I edit, organizer = I organize, other = Other, refused = I prefer not to say -->' );
		const names = blank.split( '\n' ).filter( ( line ) => line.startsWith( '|' ) ).map( ( line ) => line.slice( 1 ).split( '=' )[ 0 ] );
		expect( names ).toEqual( [ 'survey', 'language', 'role', 'role.other', 'years', 'home', 'speaks', 'devices', 'people', 'day', 'month',
			'page', 'learn', 'teach', 'teach.other', 'methods', 'mood', 'again', 'agree.safe', 'agree.heard',
			...[ 'budgeting', 'financial-management', 'financial-reporting' ]
				.flatMap( ( skill ) => [ `skills.${ skill }.importance`, `skills.${ skill }.ability` ] ), 'words' ] );
		await session.close();
	}, 240_000 );

	it( 'has the bot keep the text of a new answer, in every language of the survey, and save nothing without a change', async () => {
		expect( ( await count() ).stderr ).toContain( 'Blank saved, Blank/fr saved.' );
		expect( await client.read( `${ SURVEY }/Blank` ) ).toContain( 'editor = I edit' );
		expect( await client.read( `${ SURVEY }/Blank/fr` ) ).toContain( 'editor = Je contribue' );
		expect( ( await count() ).stderr ).not.toContain( 'Blank' );
		expect( await client.history( `${ SURVEY }/Blank` ) ).toHaveLength( 1 );
		// The page itself is no answer.
		const { parse } = await client.get( { action: 'parse', page: `${ SURVEY }/Blank`, prop: 'text|categories' } );
		expect( parse.categories ).toEqual( [] );
		expect( parse.text ).not.toContain( 'ext-localSkills-answer' );
	}, 240_000 );

	it( 'leads into the wiki\'s own editor, with the answer explained in the reader\'s language, and what comes out counts', async () => {
		const session = await openSession( browser, wiki.url, mode === 'extension' ? null : AMINA, { ...PHONE, javaScriptEnabled: false } );
		const page = await session.newPage();
		await openEditor( page, AMINA, 'fr' );
		if ( mode === 'extension' ) {
			// Who is not logged in is asked to, and comes to the editor afterwards.
			await page.fill( '#wpName1', AMINA.name );
			await page.fill( '#wpPassword1', AMINA.password );
			await page.click( '#wpLoginAttempt' );
		}
		const blank = await page.inputValue( '#wpTextbox1' );
		expect( blank ).toContain( '1. Votre rôle ?' );
		// Spaces that keep words together are plain ones in the editor.
		expect( blank ).toContain( message( 'fr', 'by-hand-codes' ).replace( /\s+/g, ' ' ) );
		expect( blank ).not.toMatch( /noinclude|includeonly|⧼/ );
		expect( await page.innerText( '.mw-editintro' ) ).toContain( message( 'fr', 'by-hand-write' ) );
		await page.fill( '#wpTextbox1', fillIn( blank, WRITTEN ) );
		await page.click( '#wpSave' );
		expect( await page.innerText( '#firstHeading' ) ).toBe( `${ SURVEY }/Answers/${ AMINA.name }` );
		await session.close();

		const results = JSON.parse( ( await count( '--json' ) ).stdout );
		expect( { counted: results.counted, excluded: results.excluded } ).toEqual( { counted: 1, excluded: [] } );
		const { questions, skills } = results;
		expect( questions.role.choices.other.count ).toBe( 1 );
		expect( questions.speaks.choices ).toMatchObject( { fr: { count: 1 }, ar: { count: 1 } } );
		expect( questions.learn.choices ).toMatchObject( { budgeting: { count: 1 }, lua: { count: 1 } } );
		expect( questions.mood.choices[ '8' ].count ).toBe( 1 );
		expect( questions.again.choices.true.count ).toBe( 1 );
		expect( questions[ 'agree.safe' ].choices[ '2' ].count ).toBe( 1 );
		expect( skills.budgeting ).toMatchObject( { n: 1, gap: 3 } );
		expect( questions.words.n ).toBe( 1 );
	}, 240_000 );

	it( 'opens the answer that there is when the person comes again', async () => {
		const session = await openSession( browser, wiki.url, AMINA, { javaScriptEnabled: false } );
		const page = await session.newPage();
		await openEditor( page, AMINA, 'en' );
		const text = await page.inputValue( '#wpTextbox1' );
		expect( text ).toContain( '|role=other\n' );
		expect( text.match( /\{\{Skills survey answer/g ) ).toHaveLength( 1 );
		await session.close();
	}, 240_000 );

	it( 'counts nothing for a text that was saved as it was', async () => {
		const session = await openSession( browser, wiki.url, BRUNO, { javaScriptEnabled: false } );
		const page = await session.newPage();
		await openEditor( page, BRUNO, 'en' );
		await page.click( '#wpSave' );
		expect( await page.innerText( '.ext-localSkills-answer' ) ).toContain( 'This answer is empty.' );
		await session.close();
		const { counted, excluded } = JSON.parse( ( await count( '--json' ) ).stdout );
		expect( counted ).toBe( 1 );
		expect( excluded ).toEqual( [ expect.objectContaining( { page: `${ SURVEY }/Answers/${ BRUNO.name }`, reason: 'withdrawn' } ) ] );
	}, 240_000 );

	it( 'follows the survey: a question added by hand stands in the text after the bot\'s next round', async () => {
		const definition = structuredClone( EVERY_TYPE );
		definition.pages[ 0 ]?.elements.push( { type: 'comment', name: 'added', title: 'What~~~~ else? --> {{x}} [[a|]]' } as never );
		await client.edit( `${ SURVEY }/definition.json`, JSON.stringify( definition ), { contentmodel: 'json' } );
		expect( ( await count() ).stderr ).toContain( 'Blank saved, Blank/fr saved.' );
		expect( await client.read( `${ SURVEY }/Blank` ) ).toContain( '|added=\n' );
		// MediaWiki keeps the text as the bot wrote it, so there is nothing to save again.
		expect( ( await count() ).stderr ).not.toContain( 'Blank' );
	}, 240_000 );

	if ( mode === 'extension' ) {
		it.each( [ 'nowhere', 'Two words', '', 'every-type/x' ] )( 'leads from Special:AnswerSkillsSurvey/%s to the portal', async ( id ) => {
			const session = await openSession( browser, wiki.url, AMINA, { javaScriptEnabled: false } );
			const page = await session.newPage();
			await page.goto( `/index.php?${ new URLSearchParams( { title: `Special:AnswerSkillsSurvey/${ id }` } ) }` );
			expect( await page.innerText( '#firstHeading' ) ).toBe( 'LocalSkills' );
			await session.close();
		}, 240_000 );
	}
} );
