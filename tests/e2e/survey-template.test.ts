import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITORS } from '../../build/wiki/accounts';
import { openSession } from './support/browser';
import { EVERY_TYPE } from './support/every-type';
import { BUNDLED_SURVEY, definition, HOSTILE, message, QUESTION, startTemplateWiki, type TemplateWiki } from './support/template-wiki';

describe( '{{Skills survey}}', () => {
	let site: TemplateWiki;

	beforeAll( async () => {
		site = await startTemplateWiki( 'test-survey-template' );
	}, 240_000 );

	afterAll( async () => {
		await site?.stop();
	}, 240_000 );

	it( 'shows the bundled survey without JavaScript, questions in their order, and marks the place of the form', async () => {
		await site.open( BUNDLED_SURVEY );
		expect( await site.text( '.ext-localSkills-survey-title' ) ).toBe( 'Skills needs assessment' );
		expect( await site.text( '.ext-localSkills-status' ) ).toBe( 'Open' );
		expect( await site.texts( '.ext-localSkills-section-title' ) ).toEqual( [ 'About you', 'Skills', 'Learning and sharing', 'Last words' ] );
		const questions = await site.texts( '.ext-localSkills-question-title' );
		expect( questions ).toHaveLength( 12 );
		expect( questions[ 0 ] ).toBe( '1. What do you do in the Wikimedia movement?' );
		expect( questions[ 11 ] ).toContain( '12. Is there anything else' );
		const years = await site.texts( '.ext-localSkills-section >> nth=0 >> .ext-localSkills-question >> nth=1 >> li' );
		expect( years.slice( 0, 5 ) ).toEqual( [ 'Less than 1 year', '1 or 2 years', '3 to 5 years', '6 to 10 years', 'More than 10 years' ] );
		const scales = await site.texts( '.ext-localSkills-scales tr' );
		expect( scales[ 5 ] ).toBe( '5\tEssential\tI can teach this to others' );
		expect( await site.text( '.ext-localSkills-survey' ) ).toContain( 'Answers are public.' );
		expect( await site.page.locator( `.ext-localSkills-links a[href*="${ BUNDLED_SURVEY }/Results"]` ).innerText() ).toBe( 'Results' );

		const place = site.page.locator( '.ext-localSkills-survey' );
		expect( await place.getAttribute( 'data-localskills-survey' ) ).toBe( 'skills-needs-assessment' );
		expect( await place.getAttribute( 'data-localskills-root' ) ).toBe( 'LocalSkills' );
		expect( await place.locator( '.ext-localSkills-survey-questions' ).count() ).toBe( 1 );
		expect( await site.categories( BUNDLED_SURVEY ) ).toEqual( [ 'Skills_surveys' ] );
	}, 240_000 );

	/** What readers of French, Arabic and Swahili (which the project is not translated to) see. */
	async function seenByReaders(): Promise<Record<string, unknown>> {
		const survey = site.page.locator( '.ext-localSkills-survey' );
		const seen: Record<string, unknown> = {};
		for ( const language of [ 'fr', 'ar', 'sw' ] ) {
			await site.open( BUNDLED_SURVEY, language );
			seen[ language ] = [
				await site.text( '.ext-localSkills-survey-title' ), await site.text( '.ext-localSkills-status' ),
				await survey.getAttribute( 'lang' ), await survey.getAttribute( 'dir' ),
				// The label comes from the taxonomy.
				await site.text( '.ext-localSkills-question:nth-of-type( 2 ) .ext-localSkills-columns li >> nth=4' ),
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
	}, 240_000 );

	it( 'speaks the reader\'s language where the wiki has neither {{USERLANGUAGE}} nor MediaWiki:Lang', async () => {
		const settings = '<?php\n$wgParserEnableUserLanguage = false;\n// Pages are not taken from the cache.\n$wgRenderHashAppend = "!off";\n';
		appendFileSync( join( site.wiki.directory, 'more-settings.php' ), settings );
		expect( await seenByReaders() ).toEqual( EXPECTED );
	}, 240_000 );

	it( 'speaks the reader\'s language where the wiki has MediaWiki:Lang, in languages too that nothing is translated to', async () => {
		await site.saveDefinition( 'swahili', definition( 'swahili', [ { ...QUESTION, title: { default: 'Your role?', sw: 'Jukumu lako?' } } ] ) );
		await site.client.edit( 'MediaWiki:Lang', 'en' );
		await site.client.edit( 'MediaWiki:Lang/sw', 'sw' );
		await site.open( 'LocalSkills/Survey/swahili', 'sw' );
		expect( await site.text( '.ext-localSkills-question-title' ) ).toBe( '1. Jukumu lako?' );
		expect( await site.page.locator( '.ext-localSkills-question-title [lang]' ).getAttribute( 'lang' ) ).toBe( 'sw' );
		expect( await site.text( '.ext-localSkills-status' ) ).toBe( 'Open' );
	}, 240_000 );

	it( 'says of a text in another language than the reader\'s which one it is, and in what direction it runs', async () => {
		await site.saveDefinition( 'french', definition( 'french', [ QUESTION ], { status: 'open' },
			{ locale: 'fr', title: { default: 'Enquête', en: 'Survey' } } ) );
		await site.open( 'LocalSkills/Survey/french', 'ar' );
		// English is among the fallbacks of Arabic; the role has a text in French only.
		expect( await site.text( '.ext-localSkills-survey-title' ) ).toBe( 'Survey' );
		const role = site.page.locator( '.ext-localSkills-question-title [lang]' );
		expect( [ await role.getAttribute( 'lang' ), await role.getAttribute( 'dir' ) ] ).toEqual( [ 'fr', 'ltr' ] );
		await site.open( 'LocalSkills/Survey/french', 'fr' );
		expect( await site.text( '.ext-localSkills-survey-title' ) ).toBe( 'Enquête' );
	}, 240_000 );

	it( 'shows hostile texts of a definition character by character', async () => {
		const grid = {
			type: 'matrixdropdown', name: 'grid', title: HOSTILE,
			columns: [ { name: 'importance', title: HOSTILE, choices: [ { value: 1, text: HOSTILE } ] } ], rows: [ { value: 'row', text: HOSTILE } ],
		};
		const choice = { ...QUESTION, title: HOSTILE, description: HOSTILE, choices: [ { value: 'editor', text: HOSTILE } ] };
		const lines = '# one\n* two\n; three\n----\n= four =\n\n five';
		await site.saveDefinition( 'hostile', definition( 'hostile', [ choice, grid ], { status: 'open' }, { title: HOSTILE, description: lines } ) );
		await site.open( 'LocalSkills/Survey/hostile' );
		for ( const selector of [
			'.ext-localSkills-survey-title', '.ext-localSkills-question:nth-of-type( 1 ) .ext-localSkills-description',
			'.ext-localSkills-question:nth-of-type( 1 ) li', '.ext-localSkills-question:nth-of-type( 2 ) li',
			'.ext-localSkills-scales th:nth-of-type( 2 )', '.ext-localSkills-scales td',
		] ) {
			expect( [ selector, await site.text( selector ) ] ).toEqual( [ selector, HOSTILE ] );
		}
		expect( await site.text( '.ext-localSkills-description >> nth=0' ) ).toContain( '# one\n* two\n; three\n----\n= four =' );
		expect( await site.page.locator( '.ext-localSkills-survey-questions' )
			.locator( 'a:not( [href="#localskills-by-hand"] ), b, script, h1, h2, hr' ).count() ).toBe( 0 );
		expect( await site.categories( 'LocalSkills/Survey/hostile' ) ).toEqual( [ 'Skills_surveys' ] );
	}, 240_000 );

	it( 'shows questions of every type, with what can be answered and when they are asked', async () => {
		await site.saveDefinition( 'every-type', JSON.stringify( EVERY_TYPE ) );
		await site.open( 'LocalSkills/Survey/every-type' );
		const questions = await site.texts( '.ext-localSkills-question' );
		expect( questions ).toHaveLength( 17 );
		const question = ( title: string ): string => questions.find( ( text ) => text.includes( title ) ) ?? '';
		expect( question( '1. Your role?' ) ).toMatch( /One answer An answer is needed\.\s+I edit\s+I organize\s+Other\s+I prefer not to say$/ );
		expect( question( 'How long?' ) ).toContain( 'Only if the answer to “Your role?” is “I edit”.' );
		expect( question( 'Home wiki' ) ).toContain( 'such as frwiki' );
		expect( question( 'Languages' ) ).toMatch( /At most 3 answers\s+Languages of the world/ );
		expect( question( 'Devices' ).split( /\s*\n\s*/ ).slice( 1 ) ).toEqual( [
			'Only if all of this holds:', 'the answer to “Your role?” is one of these: “I edit”, “Other”', '“Home wiki” has an answer',
			'1 to 2 answers', 'Phone', 'Computer (offered only after certain answers)', 'None of these',
		] );
		expect( question( 'How many came?' ) ).toContain( 'A whole number, from 1 to 5,000 An answer may be needed' );
		expect( question( 'When?' ) ).toContain( 'A date, 1 January 2020 or later' );
		expect( question( 'Learn what?' ) ).toMatch( /Organization: Finance, Budgeting, .*\s+Communication: / );
		expect( question( 'Teach what?' ) ).toMatch( /The skills listed under question 10\s+Other$/ );
		expect( question( 'Ways to learn' ) ).toContain( 'Choose some and put them in an order, the best first · At most 2 answers' );
		expect( question( 'Welcome?' ).replace( /\s+/g, ' ' ) ).toContain( 'One answer 0: Not at all 1 2 3 4 5 6 7 8 9 10: Very' );
		expect( question( 'Again?' ) ).toMatch( /Yes\s+No$/ );
		expect( question( 'Agree?' ) ).toMatch( /No\s+Yes\s+The 2 lines to answer\s+I feel safe\s+I am heard$/ );
		expect( question( 'Importance and ability' ) ).toMatch( /The 3 skills to rate\s+Budgeting\s+Financial management\s+Financial reporting$/ );

		const page = await site.text( '.ext-localSkills-survey' );
		expect( page ).toContain( 'Welcome.\n\nThis <b>is</b> a note.' );
		expect( page ).toMatch( /Your last event\s+Only if at least one of these holds:\s+“Phone” is among the answers to “Devices”\s+the answer to “Your role\?” is not “I edit”/ );
		expect( page ).toContain( 'Only after certain answers to “How many came?”, “Your role?”.' );
		expect( page ).toContain( 'For Wikimedia affiliates: one answer speaks for one affiliate, not for a person.' );
		expect( page ).not.toMatch( /gone|Asked no longer/ );
		expect( await site.page.locator( '[data-localskills-make]' ).getAttribute( 'data-localskills-make' ) ).toBe( 'every-type' );
	}, 240_000 );

	it( 'breaks the title of its page after slashes, for phones', async () => {
		await site.open( BUNDLED_SURVEY );
		expect( await site.page.locator( '#firstHeading' ).innerHTML() ).toMatch( /LocalSkills\/<wbr ?\/?>Survey\/<wbr ?\/?>skills-needs-assessment/ );
	}, 240_000 );

	it.each( [
		[ 'Draft: takes no answers yet', {} ],
		[ 'Paused: takes no answers at the moment', { status: 'paused' } ],
		[ 'Closed', { status: 'closed' } ],
		[ 'Archived', { status: 'archived' } ],
		[ 'Open until 31 December 2999', { status: 'open', closes: '2999-12-31' } ],
		[ 'Opens on 1 January 2999', { status: 'open', opens: '2999-01-01' } ],
		[ 'Closed: answers were taken until 1 January 2020', { status: 'open', closes: '2020-01-01' } ],
	] )( 'says: %s', async ( words, settings ) => {
		const id = site.fresh( 'state-' );
		await site.saveDefinition( id, definition( id, [ QUESTION ], settings ) );
		await site.open( `LocalSkills/Survey/${ id }` );
		expect( await site.text( '.ext-localSkills-status' ) ).toBe( words );
		// How to answer is told only where an answer is taken.
		expect( await site.page.locator( '.ext-localSkills-by-hand' ).count() ).toBe( words.startsWith( 'Open until' ) ? 1 : 0 );
	}, 240_000 );

	it.each( [
		[ '{{Skills survey}}', 'No survey is named.', null ],
		[ '{{Skills survey|Two Words}}', '“Two Words” cannot be the id of a survey.', null ],
		[ '{{Skills survey|nowhere}}', 'There is no survey “nowhere” on this wiki', 'LocalSkills/Survey/nowhere/definition.json' ],
		[ '{{Skills survey|broken}}', 'The survey “broken” cannot be shown', 'LocalSkills/Survey/broken/definition.json' ],
		[ '{{Skills survey|list}}', 'The survey “list” has no questions yet.', 'LocalSkills/Survey/list/definition.json' ],
		[ '{{Skills survey|odd}}', 'The survey “odd” has no questions yet.', 'LocalSkills/Survey/odd/definition.json' ],
	] )( 'says in words what is wrong with %s', async ( wikitext, words, link ) => {
		await site.saveDefinition( 'broken', '{ "title": ', 'wikitext' );
		await site.saveDefinition( 'list', '[ 1, "two", [] ]' );
		await site.saveDefinition( 'odd', '{ "title": 7, "localSkills": [], "pages": [ 1, { "elements": [ "x", { "type": {}, "name": [] } ] } ] }' );
		const title = site.fresh( 'Faults ' );
		await site.client.edit( title, wikitext );
		await site.open( title );
		expect( await site.text( '#mw-content-text' ) ).toContain( words );
		expect( await site.page.locator( '.ext-localSkills-fault a' ).allInnerTexts() ).toEqual( link === null ? [] : [ link ] );
		expect( await site.categories( title ) ).toEqual( [] );
	}, 240_000 );

	it( 'gives people without JavaScript a text to copy and a way to their page, and the answer so made is one', async () => {
		await site.open( BUNDLED_SURVEY );
		const blank = await site.text( '.ext-localSkills-blank' );
		const answered = blank.replace( '|role=', '|role=editor;organizer' ).replace( '|skills.lua.ability=', '|skills.lua.ability=2' );
		expect( answered ).toContain( 'editor;organizer' );

		const session = await openSession( site.browser, site.wiki.url, EDITORS[ 0 ], { javaScriptEnabled: false } );
		const own = await session.newPage();
		await own.goto( `/index.php?title=${ BUNDLED_SURVEY }` );
		await own.fill( '.ext-localSkills-by-hand input[name=title]', EDITORS[ 0 ].name );
		await own.click( '.ext-localSkills-by-hand input[type=submit]' );
		await own.fill( '#wpTextbox1', answered );
		await own.click( '#wpSave' );
		expect( await own.locator( '#firstHeading' ).innerText() ).toBe( `${ BUNDLED_SURVEY }/Answers/${ EDITORS[ 0 ].name }` );
		expect( await own.locator( '.ext-localSkills-answers >> nth=0' ).locator( 'tr:nth-child( 2 ) li' ).allInnerTexts() ).toEqual(
			[ 'I add or improve content (text, images, data)', 'I organize events, campaigns or programs' ] );
		expect( await own.locator( '.ext-localSkills-grid tr:nth-child( 2 )' ).locator( 'th, td' ).allInnerTexts() )
			.toEqual( [ 'Lua', 'Not answered', 'I can do this with help' ] );
		await session.close();
	}, 240_000 );

	it( 'shows a survey in a few lines, which are no place for the form', async () => {
		await site.client.edit( 'Board', '{{Skills survey|skills-needs-assessment|summary=yes|lang=fr}}' );
		await site.open( 'Board' );
		expect( await site.text( '.ext-localSkills-survey-title' ) ).toBe( 'Évaluation des besoins en compétences' );
		expect( await site.page.locator( '[data-localskills-survey], .ext-localSkills-question' ).count() ).toBe( 0 );
		expect( await site.categories( 'Board' ) ).toEqual( [ 'Skills_survey_summaries' ] );
	}, 240_000 );

	it( 'finds everything below the root that MediaWiki:LocalSkills.json names', async () => {
		await site.client.edit( 'MediaWiki:LocalSkills.json', '{ "root": "Project:Skills" }' );
		await site.client.edit( 'Project:Skills/Survey/here/definition.json', definition( 'here', [ QUESTION ] ), { contentmodel: 'json' } );
		await site.client.edit( 'Project:Skills/Survey/here', '{{Skills survey|here}}' );
		await site.client.edit( 'Project:Skills/Survey/here/Answers/Bruno', '{{Skills survey answer|survey=here|role=editor}}' );
		try {
			await site.open( 'Project:Skills/Survey/here' );
			expect( await site.page.locator( '.ext-localSkills-survey' ).getAttribute( 'data-localskills-root' ) ).toBe( 'Project:Skills' );
			await site.open( 'Project:Skills/Survey/here/Answers/Bruno' );
			expect( await site.table( '.ext-localSkills-answers' ) ).toContainEqual( [ 'Your role?', 'Editor' ] );
			expect( await site.text( '.ext-localSkills-warning' ) ).toBe( '' );
		} finally {
			await site.client.edit( 'MediaWiki:LocalSkills.json', '{}' );
		}
	}, 240_000 );
} );
