import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PROJECT } from '../../build/project';
import { ADMINISTRATOR } from '../../build/wiki/accounts';
import { deploy } from '../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { encodeText } from '../../src/core/wikitext/encode';
import { createApiClient, type ApiClient } from './support/api-client';
import { DESKTOP, launchBrowser, openSession, PHONE, seriousAccessibilityFaults } from './support/browser';

const BUNDLED = 'LocalSkills/Survey/skills-needs-assessment';

/** What would do something on a page if it were taken for wikitext or HTML. */
const HOSTILE = '<script>alert( 1 )</script> {{Template:Nowhere}} [[Category:Evil]] [[Main Page|a link]] \'\'\'bold\'\'\' ' +
	'| {| |} <!-- gone --> &lt;b&gt; __NOTOC__ ~~~~ https://example.org/ ISBN 0-306-40615-2 -{zh}- "quoted" <b onclick=x>y</b>';

/** What the templates say, where translators may find better words any day. */
function message( language: string, key: string ): string {
	const messages = JSON.parse( readFileSync( join( PROJECT, `i18n/${ language }.json` ), 'utf8' ) ) as Record<string, string>;
	return messages[ `localskills-template-${ key }` ] as string;
}

/** A definition as short as it gets. */
function definition(
	id: string, elements: unknown[], settings: object = { status: 'open' }, more: object = {},
): string {
	return JSON.stringify( { title: `Survey ${ id }`, ...more, pages: [ { elements } ], localSkills: { id, ...settings } } );
}

const QUESTION = { type: 'radiogroup', name: 'role', title: 'Your role?', choices: [ { value: 'editor', text: 'Editor' } ] };

describe( 'the templates on a wiki', () => {
	let wiki: RunningWiki;
	let client: ApiClient;
	let browser: Browser;
	let reader: BrowserContext;
	let page: Page;

	beforeAll( async () => {
		wiki = await startWiki( { name: 'test-templates', mode: 'gadget', reset: true } );
		await deploy( wiki, () => undefined );
		client = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
		browser = await launchBrowser();
		// Without JavaScript: what is read here is what everybody can read.
		reader = await openSession( browser, wiki.url, null, { ...DESKTOP, javaScriptEnabled: false } );
		page = await reader.newPage();
		// Routing switches the browser's cache off: pages change faster here than its clock of seconds.
		await page.route( '**/*', ( route ) => route.continue() );
	}, 240_000 );

	afterAll( async () => {
		await browser?.close();
		await wiki?.stop();
	} );

	async function open( title: string, language = 'en' ): Promise<void> {
		await page.goto( `/index.php?${ new URLSearchParams( { title, uselang: language } ) }` );
	}

	const texts = ( selector: string ): Promise<string[]> => page.locator( selector ).allInnerTexts();
	/** A title that no page had before: MediaWiki's cache takes two saves within a second for one. */
	const fresh = ( prefix: string ): string => `${ prefix }${ ++count }`;
	let count = 0;

	/** The cells of a table, as they are read. */
	const table = ( selector: string ): Promise<string[][]> => page.locator( selector ).evaluate( ( element ) =>
		[ ...( element as HTMLTableElement ).rows ].map( ( row ) => [ ...row.cells ].map( ( cell ) => cell.innerText.trim() ) ) );

	const text = async ( selector: string ): Promise<string> => ( await texts( selector ) ).join( '\n' );

	async function saveDefinition( id: string, json: string, model = 'json' ): Promise<void> {
		await client.edit( `LocalSkills/Survey/${ id }/definition.json`, json, { contentmodel: model } );
		await client.edit( `LocalSkills/Survey/${ id }`, `{{Skills survey|${ id }}}` );
	}

	async function categories( title: string ): Promise<string[]> {
		const { parse } = await client.get( { action: 'parse', page: title, prop: 'categories' } );
		return parse.categories.map( ( { category }: { category: string } ) => category );
	}

	describe( '{{Skills survey}}', () => {
		it( 'shows the bundled survey without JavaScript, questions in their order, and marks the place of the form', async () => {
			await open( BUNDLED );
			expect( await text( '.ext-localSkills-survey-title' ) ).toBe( 'Skills needs assessment' );
			expect( await text( '.ext-localSkills-status' ) ).toBe( 'Open' );
			expect( await texts( '.ext-localSkills-section-title' ) ).toEqual( [ 'About you', 'Skills', 'Learning and sharing', 'Last words' ] );
			const questions = await texts( '.ext-localSkills-question-title' );
			expect( questions ).toHaveLength( 12 );
			expect( questions[ 0 ] ).toBe( '1. What do you do in the Wikimedia movement?' );
			expect( questions[ 11 ] ).toContain( '12. Is there anything else' );
			expect( await texts( '.ext-localSkills-section >> nth=0 >> .ext-localSkills-question >> nth=4 >> li' ) ).toEqual(
				[ 'Computer (desktop or laptop)', 'Mobile phone', 'Tablet', 'Several devices, about equally' ] );
			const scales = await texts( '.ext-localSkills-scales tr' );
			expect( scales[ 5 ] ).toBe( '5\tEssential\tI can teach this to others' );
			expect( await text( '.ext-localSkills-survey' ) ).toContain( 'Answers are public.' );
			expect( await page.locator( `.ext-localSkills-links a[href*="${ BUNDLED }/Results"]` ).innerText() ).toBe( 'Results' );

			const place = page.locator( '.ext-localSkills-survey' );
			expect( await place.getAttribute( 'data-localskills-survey' ) ).toBe( 'skills-needs-assessment' );
			expect( await place.getAttribute( 'data-localskills-root' ) ).toBe( 'LocalSkills' );
			expect( await place.locator( '.ext-localSkills-survey-questions' ).count() ).toBe( 1 );
			expect( await categories( BUNDLED ) ).toEqual( [ 'Skills_surveys' ] );
		}, 60_000 );

		/** What readers of French, Arabic and Swahili (which the project is not translated to) see. */
		async function seenByReaders(): Promise<Record<string, unknown>> {
			const survey = page.locator( '.ext-localSkills-survey' );
			const seen: Record<string, unknown> = {};
			for ( const language of [ 'fr', 'ar', 'sw' ] ) {
				await open( BUNDLED, language );
				seen[ language ] = [
					await text( '.ext-localSkills-survey-title' ), await text( '.ext-localSkills-status' ),
					await survey.getAttribute( 'lang' ), await survey.getAttribute( 'dir' ),
					// The label comes from the taxonomy.
					await text( '.ext-localSkills-question:nth-of-type( 2 ) .ext-localSkills-columns li >> nth=4' ),
				];
			}
			return seen;
		}
		const EXPECTED = {
			fr: [ 'Évaluation des besoins en compétences', message( 'fr', 'status-open' ), 'fr', 'ltr', 'Élaboration de budgets' ],
			ar: [ 'تقدير الاحتياجات من المهارات', message( 'ar', 'status-open' ), 'ar', 'rtl', 'إعداد الميزانية' ],
			sw: [ 'Skills needs assessment', 'Open', null, null, 'Budgeting' ],
		};

		it( 'speaks the reader\'s language where the wiki has {{USERLANGUAGE}}', async () => {
			expect( await seenByReaders() ).toEqual( EXPECTED );
		}, 60_000 );

		it( 'speaks the reader\'s language where the wiki has neither {{USERLANGUAGE}} nor MediaWiki:Lang', async () => {
			const settings = '<?php\n$wgParserEnableUserLanguage = false;\n// Pages are not taken from the cache.\n$wgRenderHashAppend = "!off";\n';
			appendFileSync( join( wiki.directory, 'more-settings.php' ), settings );
			expect( await seenByReaders() ).toEqual( EXPECTED );
		}, 60_000 );

		it( 'speaks the reader\'s language where the wiki has MediaWiki:Lang, in languages too that nothing is translated to', async () => {
			await saveDefinition( 'swahili', definition( 'swahili', [ { ...QUESTION, title: { default: 'Your role?', sw: 'Jukumu lako?' } } ] ) );
			await client.edit( 'MediaWiki:Lang', 'en' );
			await client.edit( 'MediaWiki:Lang/sw', 'sw' );
			await open( 'LocalSkills/Survey/swahili', 'sw' );
			expect( await text( '.ext-localSkills-question-title' ) ).toBe( '1. Jukumu lako?' );
			expect( await page.locator( '.ext-localSkills-question-title [lang]' ).getAttribute( 'lang' ) ).toBe( 'sw' );
			expect( await text( '.ext-localSkills-status' ) ).toBe( 'Open' );
		}, 60_000 );

		it( 'says of a text in another language than the reader\'s which one it is, and in what direction it runs', async () => {
			await saveDefinition( 'french', definition( 'french', [ QUESTION ], { status: 'open' },
				{ locale: 'fr', title: { default: 'Enquête', en: 'Survey' } } ) );
			await open( 'LocalSkills/Survey/french', 'ar' );
			// English is among the fallbacks of Arabic; the role has a text in French only.
			expect( await text( '.ext-localSkills-survey-title' ) ).toBe( 'Survey' );
			const role = page.locator( '.ext-localSkills-question-title [lang]' );
			expect( [ await role.getAttribute( 'lang' ), await role.getAttribute( 'dir' ) ] ).toEqual( [ 'fr', 'ltr' ] );
			await open( 'LocalSkills/Survey/french', 'fr' );
			expect( await text( '.ext-localSkills-survey-title' ) ).toBe( 'Enquête' );
		}, 60_000 );

		it( 'shows hostile texts of a definition character by character', async () => {
			const grid = {
				type: 'matrixdropdown', name: 'grid', title: HOSTILE,
				columns: [ { name: 'importance', title: HOSTILE, choices: [ { value: 1, text: HOSTILE } ] } ], rows: [ { value: 'row', text: HOSTILE } ],
			};
			const choice = { ...QUESTION, title: HOSTILE, description: HOSTILE, choices: [ { value: 'editor', text: HOSTILE } ] };
			const lines = '# one\n* two\n; three\n----\n= four =\n\n five';
			await saveDefinition( 'hostile', definition( 'hostile', [ choice, grid ], { status: 'open' }, { title: HOSTILE, description: lines } ) );
			await open( 'LocalSkills/Survey/hostile' );
			for ( const selector of [
				'.ext-localSkills-survey-title', '.ext-localSkills-question:nth-of-type( 1 ) .ext-localSkills-description',
				'.ext-localSkills-question:nth-of-type( 1 ) li', '.ext-localSkills-question:nth-of-type( 2 ) li',
				'.ext-localSkills-scales th:nth-of-type( 2 )', '.ext-localSkills-scales td',
			] ) {
				expect( [ selector, await text( selector ) ] ).toEqual( [ selector, HOSTILE ] );
			}
			expect( await text( '.ext-localSkills-description >> nth=0' ) ).toContain( '# one\n* two\n; three\n----\n= four =' );
			expect( await page.locator( '.ext-localSkills-survey-questions' ).locator( 'a, b, script, h1, h2, hr' ).count() ).toBe( 0 );
			expect( await categories( 'LocalSkills/Survey/hostile' ) ).toEqual( [ 'Skills_surveys' ] );
		}, 60_000 );

		it.each( [
			[ 'Draft: takes no answers yet', {} ],
			[ 'Closed', { status: 'closed' } ],
			[ 'Archived', { status: 'archived' } ],
			[ 'Open until 31 December 2999', { status: 'open', closes: '2999-12-31' } ],
			[ 'Opens on 1 January 2999', { status: 'open', opens: '2999-01-01' } ],
			[ 'Closed: answers were taken until 1 January 2020', { status: 'open', closes: '2020-01-01' } ],
		] )( 'says: %s', async ( words, settings ) => {
			const id = fresh( 'state-' );
			await saveDefinition( id, definition( id, [ QUESTION ], settings ) );
			await open( `LocalSkills/Survey/${ id }` );
			expect( await text( '.ext-localSkills-status' ) ).toBe( words );
			// How to answer is told only where an answer is taken.
			expect( await page.locator( '.ext-localSkills-by-hand' ).count() ).toBe( words.startsWith( 'Open until' ) ? 1 : 0 );
		}, 60_000 );

		it.each( [
			[ '{{Skills survey}}', 'No survey is named.', null ],
			[ '{{Skills survey|Two Words}}', '“Two Words” cannot be the id of a survey.', null ],
			[ '{{Skills survey|nowhere}}', 'There is no survey “nowhere” on this wiki', 'LocalSkills/Survey/nowhere/definition.json' ],
			[ '{{Skills survey|broken}}', 'The survey “broken” cannot be shown', 'LocalSkills/Survey/broken/definition.json' ],
			[ '{{Skills survey|list}}', 'The survey “list” has no questions yet.', 'LocalSkills/Survey/list/definition.json' ],
			[ '{{Skills survey|odd}}', 'The survey “odd” has no questions yet.', 'LocalSkills/Survey/odd/definition.json' ],
		] )( 'says in words what is wrong with %s', async ( wikitext, words, link ) => {
			await saveDefinition( 'broken', '{ "title": ', 'wikitext' );
			await saveDefinition( 'list', '[ 1, "two", [] ]' );
			await saveDefinition( 'odd', '{ "title": 7, "localSkills": [], "pages": [ 1, { "elements": [ "x", { "type": {}, "name": [] } ] } ] }' );
			const title = fresh( 'Faults ' );
			await client.edit( title, wikitext );
			await open( title );
			expect( await text( '#mw-content-text' ) ).toContain( words );
			expect( await page.locator( '.ext-localSkills-fault a' ).allInnerTexts() ).toEqual( link === null ? [] : [ link ] );
			expect( await categories( title ) ).toEqual( [] );
		}, 60_000 );

		it( 'gives people without JavaScript a text to copy and a way to their page, and the answer so made is one', async () => {
			await open( BUNDLED );
			const blank = await text( '.ext-localSkills-blank' );
			const answered = blank.replace( '|role=', '|role=editor;organizer' ).replace( '|skills.lua.ability=', '|skills.lua.ability=2' );
			expect( answered ).toContain( 'editor;organizer' );

			const session = await openSession( browser, wiki.url, { name: 'Amina', password: ADMINISTRATOR.password }, { javaScriptEnabled: false } );
			const own = await session.newPage();
			await own.goto( `/index.php?title=${ BUNDLED }` );
			await own.fill( '.ext-localSkills-by-hand input[name=title]', 'Amina' );
			await own.click( '.ext-localSkills-by-hand input[type=submit]' );
			await own.fill( '#wpTextbox1', answered );
			await own.click( '#wpSave' );
			expect( await own.locator( '#firstHeading' ).innerText() ).toBe( `${ BUNDLED }/Answers/Amina` );
			expect( await own.locator( '.ext-localSkills-answers >> nth=0' ).locator( 'tr:nth-child( 2 ) li' ).allInnerTexts() ).toEqual(
				[ 'I add or improve content (text, images, data)', 'I organize events, campaigns or programs' ] );
			expect( await own.locator( '.ext-localSkills-grid tr:nth-child( 2 )' ).locator( 'th, td' ).allInnerTexts() )
				.toEqual( [ 'Lua', 'Not answered', 'I can do this with help' ] );
			await session.close();
		}, 90_000 );

		it( 'shows a survey in a few lines, which are no place for the form', async () => {
			await client.edit( 'Board', '{{Skills survey|skills-needs-assessment|summary=yes|lang=fr}}' );
			await open( 'Board' );
			expect( await text( '.ext-localSkills-survey-title' ) ).toBe( 'Évaluation des besoins en compétences' );
			expect( await page.locator( '[data-localskills-survey], .ext-localSkills-question' ).count() ).toBe( 0 );
			expect( await categories( 'Board' ) ).toEqual( [ 'Skills_survey_summaries' ] );
		}, 60_000 );
	} );

	it( 'find everything below the root that MediaWiki:LocalSkills.json names', async () => {
		await client.edit( 'MediaWiki:LocalSkills.json', '{ "root": "Project:Skills" }' );
		await client.edit( 'Project:Skills/Survey/here/definition.json', definition( 'here', [ QUESTION ] ), { contentmodel: 'json' } );
		await client.edit( 'Project:Skills/Survey/here', '{{Skills survey|here}}' );
		await client.edit( 'Project:Skills/Survey/here/Answers/Bruno', '{{Skills survey answer|survey=here|role=editor}}' );
		try {
			await open( 'Project:Skills/Survey/here' );
			expect( await page.locator( '.ext-localSkills-survey' ).getAttribute( 'data-localskills-root' ) ).toBe( 'Project:Skills' );
			await open( 'Project:Skills/Survey/here/Answers/Bruno' );
			expect( await table( '.ext-localSkills-answers' ) ).toContainEqual( [ 'Your role?', 'Editor' ] );
			expect( await text( '.ext-localSkills-warning' ) ).toBe( '' );
		} finally {
			await client.edit( 'MediaWiki:LocalSkills.json', '{}' );
		}
	}, 60_000 );

	describe( '{{Skills survey answer}}', () => {
		/** Saves an answer and opens it. */
		async function answer(
			parameters: string, title = fresh( `${ BUNDLED }/Answers/Reader ` ), survey = 'skills-needs-assessment',
		): Promise<string> {
			await client.edit( title, `{{Skills survey answer\n|survey=${ survey }\n${ parameters }\n}}` );
			await open( title );
			return title;
		}

		it( 'shows questions and chosen answers with their labels, in the reader\'s language', async () => {
			const title = await answer( '|submitted=2026-11-21T10:11:12Z\n|language=tr\n|device=phone\n|role=editor; organizer\n' +
				'|skills.budgeting.importance=5\n|skills.budgeting.ability=2\n|skills.wikidata.importance=na\n|learn=lua', `${ BUNDLED }/Answers/Bruno` );
			expect( await text( '.ext-localSkills-answer-head' ) )
				.toBe( 'Answer to: Skills needs assessment\nby Bruno · given on 21 November 2026 · in the language Türkçe' );
			expect( await table( '.ext-localSkills-answers >> nth=0' ) ).toEqual( [
				[ 'Question', 'Answer' ],
				[ 'What do you do in the Wikimedia movement?', 'I add or improve content (text, images, data)\nI organize events, campaigns or programs' ],
				[ 'How long have you contributed to Wikimedia projects?', 'Not answered' ],
				[ 'In which region of the world are you mostly active?', 'Not answered' ],
				[ 'To which Wikimedia projects have you contributed in the last 12 months?', 'Not answered' ],
				[ 'Which device do you use most for your contributions?', 'Mobile phone' ],
			] );
			// Only rated skills, in the order of the survey.
			expect( await table( '.ext-localSkills-grid' ) ).toEqual( [
				[ 'Skill', 'Importance for what you do', 'Your ability today' ],
				[ 'Wikidata', 'Not relevant to me', 'Not answered' ],
				[ 'Budgeting', 'Essential', 'I can do this with help' ],
			] );
			expect( ( await table( '.ext-localSkills-answers >> nth=1' ) )[ 1 ] ).toEqual( [ 'Which skills would you like to learn first?', 'Lua' ] );
			expect( await categories( title ) ).toEqual( [ 'Skills_survey_answers' ] );
			await open( title, 'ar' );
			expect( ( await table( '.ext-localSkills-grid' ) )[ 2 ]?.[ 0 ] ).toBe( 'إعداد الميزانية' );
		}, 60_000 );

		it( 'marks codes, rows and parameters that the survey does not have, and loses none', async () => {
			await answer( '|role=juggler\n|skills.lua.importance=9\n|skills.juggling.ability=1\n|skills.lua.colour=red\n|old=x\n|stray' );
			expect( await texts( '.ext-localSkills-unknown' ) )
				.toEqual( [ 'juggler (not in the survey)', '9 (not in the survey)', 'juggling (not in the survey)' ] );
			expect( await table( '.ext-localSkills-answers >> nth=2' ) )
				.toEqual( [ [ 'Question', 'Answer' ], [ '1', 'stray' ], [ 'old', 'x' ], [ 'skills.lua.colour', 'red' ] ] );
		}, 60_000 );

		it( 'shows free text exactly as it was typed', async () => {
			const typed = `  ${ HOSTILE }\n* one\n\n{|\n! = two =\n|}\n}} }}\n\ttab — العربية 😀`;
			const title = await answer( `|comment=${ encodeText( typed ) }` );
			expect( await page.locator( '.ext-localSkills-text' ).evaluate( ( element ) => element.textContent ) ).toBe( typed );
			expect( await page.locator( '.ext-localSkills-text' ).locator( '*' ).count() ).toBe( 0 );
			expect( await categories( title ) ).toEqual( [ 'Skills_survey_answers' ] );
		}, 60_000 );

		it( 'keeps what was written by hand harmless', async () => {
			const title = await answer( '|comment=\'\'\'Bold\'\'\' [[Category:Evil]] <div> {{!}}} <nowiki>{{kept}} &lt;</nowiki> <ref>note</ref> {{Template:Nowhere}}\n|role=<b>editor' );
			const shown = await text( '.ext-localSkills-text' );
			expect( shown ).toContain( '\'\'\'Bold\'\'\' [[Category:Evil]] <div> |} {{kept}} <' );
			expect( await texts( '.ext-localSkills-unknown' ) ).toEqual( [ '<b>editor (not in the survey)' ] );
			expect( await page.locator( '.ext-localSkills-answers >> nth=1' ).count() ).toBe( 1 );
			expect( await categories( title ) ).toEqual( [ 'Skills_survey_answers' ] );
		}, 60_000 );

		it( 'shows the codes where the definition is missing', async () => {
			await answer( '|role=editor;organizer\n|skills.lua.ability=2', 'LocalSkills/Survey/gone/Answers/Bruno', 'gone' );
			expect( await text( '.ext-localSkills-warning' ) ).toContain( 'There is no survey “gone” on this wiki' );
			expect( await table( '.ext-localSkills-answers' ) )
				.toEqual( [ [ 'Question', 'Answer' ], [ 'role', 'editor;organizer' ], [ 'skills.lua.ability', '2' ] ] );
		}, 60_000 );

		it( 'says what keeps an answer from being counted', async () => {
			await answer( '|role=editor', 'Bruno\'s answer' );
			expect( await text( '.ext-localSkills-warning' ) ).toContain( `only on a page of its own whose title is ${ BUNDLED }/Answers/…` );
			await answer( '|role=editor', 'LocalSkills/Survey/states/Answers/Bruno' );
			expect( await text( '.ext-localSkills-warning' ) ).toContain( 'belongs to the survey “states”, but the answer names the survey “skills-needs-assessment”' );
			await answer( '' );
			expect( await text( '.ext-localSkills-answer' ) ).toContain( 'This answer is empty.' );
		}, 60_000 );

		it( 'follows its survey: a label that changes in the definition changes in the answers', async () => {
			const title = 'LocalSkills/Survey/moving/Answers/Bruno';
			await saveDefinition( 'moving', definition( 'moving', [ QUESTION ] ) );
			await answer( '|role=editor', title, 'moving' );
			expect( await table( '.ext-localSkills-answers' ) ).toContainEqual( [ 'Your role?', 'Editor' ] );
			await new Promise( ( resolve ) => {
				setTimeout( resolve, 1100 );
			} );
			await saveDefinition( 'moving', definition( 'moving', [ { ...QUESTION, choices: [ { value: 'editor', text: 'Writer' } ] } ] ) );
			await wiki.runMaintenance( 'runJobs' );
			await open( title );
			expect( await table( '.ext-localSkills-answers' ) ).toContainEqual( [ 'Your role?', 'Writer' ] );
			const { query } = await client.get( { action: 'query', prop: 'templates', titles: title, tllimit: 'max' } );
			expect( query.pages[ 0 ].templates.map( ( template: { title: string } ) => template.title ) )
				.toContain( 'LocalSkills/Survey/moving/definition.json' );
		}, 60_000 );
	} );

	describe( '{{Offer a skill}} and {{Seek a skill}}', () => {
		async function card( wikitext: string ): Promise<string> {
			const title = fresh( 'LocalSkills/People/Person ' );
			await client.edit( title, wikitext );
			await open( title );
			return title;
		}

		it( 'shows an offer in words', async () => {
			const title = await card( '{{Offer a skill |id=o1 |skill=budgeting |level=4 |methods=mentoring;training |languages=fr;ar |capacity=2 ' +
				`|region=mena |for=Treasurers |note=${ encodeText( HOSTILE ) } |confirmed=2026-11-21 |expires=2999-05-21 |status=open}}` );
			const english = await text( '#offer-o1' );
			for ( const words of [ 'Offers a skill', 'Open', 'Budgeting', 'Organization › Finance', 'Advanced (4 of 5)', 'Mentoring\nTraining',
				'français\nالعربية', 'Middle East and North Africa', '2 people at a time', 'Treasurers', HOSTILE,
				'Confirmed on 21 November 2026 · Valid until 21 May 2999', 'Write to Person' ] ) {
				expect( english.replace( /\u00A0/g, ' ' ) ).toContain( words );
			}
			expect( await text( '.ext-localSkills-warning' ) ).toBe( '' );
			expect( await categories( title ) ).toEqual( [ 'Skill_offers_and_seeks' ] );
			await open( title, 'ar' );
			const arabic = await text( '#offer-o1' );
			const capacity = message( 'ar', 'capacity' ).replace( /^\{\{PLURAL:\$1\||\}\}$/g, '' ).split( '|' );
			for ( const words of [ message( 'ar', 'card-offer' ), 'إعداد الميزانية', message( 'ar', 'level-4' ),
				message( 'ar', 'method-mentoring' ), capacity[ 2 ] ] ) {
				expect( arabic ).toContain( words );
			}
			expect( await text( '.ext-localSkills-warning' ) ).toBe( '' );
		}, 60_000 );

		it( 'needs no more than a skill and a language, and shows when it has expired', async () => {
			await card( '{{Seek a skill|skill=lua|languages=ar}}{{Seek a skill|skill=lua|languages=ar|expires=2020-01-01}}' );
			expect( await texts( '.ext-localSkills-status' ) ).toEqual( [ 'Open', 'Expired' ] );
			expect( await text( '.ext-localSkills-warning' ) ).toBe( '' );
		}, 60_000 );

		it.each( [
			[ 'level=4|languages=fr', 'No skill is named. Write the id of a skill into skill.' ],
			[ 'skill=juggling|languages=fr', 'juggling is no skill of the list LocalSkills/Skills.json.' ],
			[ 'skill=lua', 'No language is named. Write at least one language code into languages.' ],
			[ 'skill=lua|languages=fr;x y', 'x y is no language code.' ],
			[ 'skill=lua|languages=fr|level=6', '6 is no level. Levels are whole numbers from 1 to 5.' ],
			[ 'skill=lua|languages=fr|level=2.5', '2.5 is no level.' ],
			[ 'skill=lua|languages=fr|methods=dance;event', 'dance is no method.' ],
			[ 'skill=lua|languages=fr|confirmed=2026-02-30', 'The date in confirmed cannot be read: 2026-02-30.' ],
			[ 'skill=lua|languages=fr|expires=soon', 'The date in expires cannot be read: soon.' ],
			[ 'skill=lua|languages=fr|capacity=many', 'many is no number of people.' ],
			[ 'skill=lua|languages=fr|status=maybe', 'maybe is no status.' ],
			[ 'skill=lua|languages=fr|id=My offer', 'My offer cannot be an id.' ],
		] )( 'says on the card what is wrong with {{Offer a skill|%s}}', async ( parameters, words ) => {
			await card( `{{Offer a skill|${ parameters }}}` );
			expect( await texts( '.ext-localSkills-warning li' ) ).toEqual( [ expect.stringContaining( words ) ] );
		}, 60_000 );
	} );

	describe( 'their documentation', () => {
		const TEMPLATES = [ 'Skills survey', 'Skills survey answer', 'Offer a skill', 'Seek a skill' ];
		const LANGUAGES = [ 'ar', 'en', 'es', 'fr', 'tr' ];

		it.each( TEMPLATES )( 'describes every parameter of {{%s}} to TemplateData in five languages', async ( template ) => {
			const { pages } = await client.get( { action: 'templatedata', titles: `Template:${ template }`, includeMissingTitles: '1' } );
			const [ data ] = Object.values( pages ) as {
				notemplatedata?: boolean;
				description: object;
				params: Record<string, { label: object; description: object }>;
				paramOrder: string[];
			}[];
			expect( data?.notemplatedata ).toBeUndefined();
			expect( Object.keys( data?.description ?? {} ).sort() ).toEqual( LANGUAGES );
			for ( const [ name, { label, description } ] of Object.entries( data?.params ?? {} ) ) {
				expect( [ name, Object.keys( label ).sort(), Object.keys( description ).sort() ] )
					.toEqual( [ name, LANGUAGES, LANGUAGES ] );
			}
			expect( Object.keys( data?.params ?? {} ) ).toHaveLength( data?.paramOrder.length ?? -1 );
		}, 60_000 );

		it( 'gives an example of each that works', async () => {
			await open( 'Template:Skills survey' );
			expect( await text( '.ext-localSkills-survey-title' ) ).toBe( 'Skills needs assessment' );
			await open( 'Template:Skills survey answer' );
			expect( ( await table( '.ext-localSkills-grid' ) )[ 1 ] ).toEqual( [ 'Budgeting', 'Essential', 'I can do this with help' ] );
			for ( const template of [ 'Offer a skill', 'Seek a skill' ] ) {
				await open( `Template:${ template }` );
				expect( await text( '.ext-localSkills-card-skill' ) ).toBe( 'Budgeting' );
				expect( await text( '.ext-localSkills-warning' ) ).toBe( '' );
			}
			// An example is none of the pages that the categories are for.
			for ( const template of TEMPLATES ) {
				expect( await categories( `Template:${ template }` ) ).toEqual( [] );
			}
		}, 60_000 );

		it( 'has no page with an error on it', async () => {
			const { pages } = JSON.parse( readFileSync( join( PROJECT, 'templates/pages.json' ), 'utf8' ) ) as { pages: { title: string }[] };
			const titles = pages.map( ( { title } ) => title.replace( '<root>', 'LocalSkills' ) ).filter( ( title ) => !/\.json$/.test( title ) );
			for ( const title of titles ) {
				const { parse } = await client.get( { action: 'parse', page: title, prop: 'text|categories' } );
				const errors = parse.text.match( /class="[^"]*\b(?:error|scribunto-error|ext-localSkills-(?:fault|warning))\b/g );
				expect( [ title, errors ] ).toEqual( [ title, null ] );
			}
			const { query } = await client.get( { action: 'query', list: 'categorymembers', cmtitle: 'Category:Pages with script errors' } );
			expect( query.categorymembers ).toEqual( [] );
		}, 120_000 );
	} );

	describe( 'to look at', () => {
		it.each( [
			[ BUNDLED, 'ar' ], [ 'LocalSkills/Survey/look/Answers/Bruno', 'ar' ], [ 'LocalSkills/People/Look', 'fr' ], [ 'LocalSkills', 'en' ],
		] )(
			'%s fits a phone, and is accessible in light and dark', async ( title, language ) => {
				await client.edit( 'LocalSkills/Survey/look/Answers/Bruno', '{{Skills survey answer|survey=skills-needs-assessment|role=editor;juggler' +
					'|skills.budgeting.importance=5|skills.budgeting.ability=2|comment=Looooooooooooooooooooooooooooooooooooooooooooooooooooooooong}}' );
				await client.edit( 'LocalSkills/People/Look', '{{Offer a skill|skill=budgeting|level=9|methods=training;mentoring|languages=fr;ar|expires=2020-01-01}}' );
				for ( const colorScheme of [ 'light', 'dark' ] as const ) {
					const session = await openSession( browser, wiki.url, null, { ...PHONE, colorScheme } );
					const phone = await session.newPage();
					const night = colorScheme === 'dark' ? '1' : '0';
					const query = new URLSearchParams( { title, uselang: language, useskin: 'minerva', minervanightmode: night } );
					await phone.goto( `/index.php?${ query }` );
					const tooWide = await phone.evaluate( () => document.documentElement.scrollWidth - window.innerWidth );
					expect( tooWide ).toBeLessThanOrEqual( 0 );
					// What the form makes of the page is tested with the form.
					expect( await seriousAccessibilityFaults( phone, '[class^="ext-localSkills-"]' ) ).toEqual( [] );
					await session.close();
				}
			}, 90_000 );
	} );
} );
