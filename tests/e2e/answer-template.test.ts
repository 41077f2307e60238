import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeText } from '../../src/core/wikitext/encode';
import { EVERY_TYPE } from './support/every-type';
import { BUNDLED_SURVEY, definition, HOSTILE, QUESTION, startTemplateWiki, type TemplateWiki } from './support/template-wiki';
import { changeTemplate } from './support/visual-editor';

describe( '{{Skills survey answer}}', () => {
	let site: TemplateWiki;

	beforeAll( async () => {
		site = await startTemplateWiki( 'test-answer-template' );
	}, 240_000 );

	afterAll( async () => {
		await site?.stop();
	}, 240_000 );

	/** Saves an answer and opens it. */
	async function answer(
		parameters: string, title = site.fresh( `${ BUNDLED_SURVEY }/Answers/Reader ` ), survey = 'skills-needs-assessment',
	): Promise<string> {
		await site.client.edit( title, `{{Skills survey answer\n|survey=${ survey }\n${ parameters }\n}}` );
		await site.open( title );
		return title;
	}

	it( 'is the same answer after somebody has changed one of its codes in VisualEditor', async () => {
		const before = `|revision=7\n|submitted=2026-11-21T10:11:12Z\n|language=tr\n|role=editor;organizer\n|skills.budgeting.importance=5\n|comment=${ encodeText( HOSTILE ) }`;
		const title = await answer( before );
		await changeTemplate( site.client, title, { 'skills.budgeting.importance': '4', 'skills.budgeting.ability': '2' } );
		expect( await site.client.read( title ) ).toBe( `{{Skills survey answer\n|survey=skills-needs-assessment\n${
			before.replace( 'importance=5', 'importance=4' ) }\n|skills.budgeting.ability=2\n}}` );
		await site.open( title );
		expect( await site.text( '.ext-localSkills-answers >> nth=-1' ) ).toContain( HOSTILE );
	}, 240_000 );

	it( 'shows questions and chosen answers with their labels, in the reader\'s language', async () => {
		const title = await answer( '|submitted=2026-11-21T10:11:12Z\n|language=tr\n|region=eseap\n|role=editor; organizer\n' +
			'|skills.budgeting.importance=5\n|skills.budgeting.ability=2\n|skills.wikidata.importance=na\n|learn=lua', `${ BUNDLED_SURVEY }/Answers/Bruno` );
		expect( await site.text( '.ext-localSkills-answer-head' ) )
			.toBe( 'Answer to: Skills needs assessment\nby Bruno · given on 21 November 2026 · in the language Türkçe · Change or withdraw your own answer' );
		expect( await site.table( '.ext-localSkills-answers >> nth=0' ) ).toEqual( [
			[ 'Question', 'Answer' ],
			[ 'What do you do in the Wikimedia movement?', 'I add or improve content (text, images, data)\nI organize events, campaigns or programs' ],
			[ 'How long have you contributed to Wikimedia projects?', 'Not answered' ],
			[ 'In which region of the world are you mostly active?', 'East Asia, Southeast Asia and the Pacific' ],
			[ 'In which languages do you contribute?', 'Not answered' ],
			[ 'On which wikis have you been most active in the last 12 months?', 'Not answered' ],
		] );
		// Only rated skills, in the order of the survey.
		expect( await site.table( '.ext-localSkills-grid' ) ).toEqual( [
			[ 'Skill', 'Importance for what you do', 'Your ability today' ],
			[ 'Wikidata', 'Not relevant to me', 'Not answered' ],
			[ 'Budgeting', 'Essential', 'I can do this with help' ],
		] );
		expect( ( await site.table( '.ext-localSkills-answers >> nth=1' ) )[ 1 ] ).toEqual( [ 'Which skills would you like to learn first?', 'Lua' ] );
		expect( await site.categories( title ) ).toEqual( [ 'Skills_survey_answers' ] );
		await site.open( title, 'ar' );
		expect( ( await site.table( '.ext-localSkills-grid' ) )[ 2 ]?.[ 0 ] ).toBe( 'إعداد الميزانية' );
	}, 240_000 );

	it( 'shows answers to questions of every type in words, and what is asked no longer where it was answered', async () => {
		await site.saveDefinition( 'every-type', JSON.stringify( EVERY_TYPE ) );
		const title = await answer( [
			'role=other', `role.other=${ encodeText( 'I draw <b>maps</b>' ) }`, 'years=old-code', 'home=frwiki', 'speaks=fr;xx-none',
			'devices=phone;none', 'people=1234', 'day=2026-11-20', 'month=2027-02', `page=${ encodeText( 'https://example.org/?a=b' ) }`,
			'learn=lua;juggling', 'methods=mentoring;training', 'mood=8', 'again=false', 'agree.safe=2', 'agree.gone=1',
			'skills.budgeting.importance=5', 'skills.lua.ability=2', 'dropped=Once said',
		].map( ( parameter ) => `|${ parameter }` ).join( '\n' ), 'LocalSkills/Survey/every-type/Answers/Bruno', 'every-type' );
		const rows = Object.fromEntries( ( await site.table( '.ext-localSkills-answers >> nth=0' ) ) as [ string, string ][] );
		expect( rows ).toMatchObject( {
			'Your role?': 'Other: I draw <b>maps</b>',
			'How long?': 'old-code (not in the survey)',
			'Home wiki': 'Wikipedia (français)',
			Languages: 'français\nxx-none (not in the survey)',
			Devices: 'Phone\nNone of these',
			'How many came?': '1,234',
			'When?': '20 November 2026',
			'Next one?': 'February 2027',
			'Its page': 'https://example.org/?a=b',
			'Learn what?': 'Lua\njuggling (not in the survey)',
			'Teach what?': 'Not answered',
			'Ways to learn': 'Mentoring\nTraining',
			'Welcome?': '8',
			'Again?': 'No',
		} );
		expect( await site.page.locator( '.ext-localSkills-answers ol li' ).allInnerTexts() ).toEqual( [ 'Mentoring', 'Training' ] );
		// What somebody typed is no link, so that nobody's answer is taken for spam.
		expect( await site.page.locator( '.ext-localSkills-answers a' ).count() ).toBe( 0 );
		expect( await site.table( '.ext-localSkills-grid >> nth=0' ) )
			.toEqual( [ [ 'Line', 'Answer' ], [ 'I feel safe', 'Yes' ], [ 'gone (not in the survey)', 'No' ] ] );
		expect( await site.table( '.ext-localSkills-grid >> nth=1' ) ).toEqual( [
			[ 'Skill', 'Importance', 'Ability' ], [ 'Budgeting', 'Extremely important', 'Not answered' ], [ 'Lua', 'Not answered', 'A little' ],
		] );
		expect( await site.table( '.ext-localSkills-answers >> nth=1' ) ).toContainEqual( [ 'Asked no longer', 'Once said' ] );
		await site.open( title, 'ar' );
		expect( await site.table( '.ext-localSkills-answers >> nth=0' ) ).toContainEqual( [ 'How many came?', '١٬٢٣٤' ] );
	}, 240_000 );

	it( 'marks codes, rows and parameters that the survey does not have, and loses none', async () => {
		await answer( '|role=juggler\n|skills.lua.importance=9\n|skills.juggling.ability=1\n|skills.lua.colour=red\n|old=x\n|stray' );
		expect( await site.texts( '.ext-localSkills-unknown' ) )
			.toEqual( [ 'juggler (not in the survey)', '9 (not in the survey)', 'juggling (not in the survey)' ] );
		expect( await site.table( '.ext-localSkills-answers >> nth=2' ) )
			.toEqual( [ [ 'Question', 'Answer' ], [ '1', 'stray' ], [ 'old', 'x' ], [ 'skills.lua.colour', 'red' ] ] );
	}, 240_000 );

	it( 'shows free text exactly as it was typed', async () => {
		const typed = `  ${ HOSTILE }\n* one\n\n{|\n! = two =\n|}\n}} }}\n\ttab — العربية 😀`;
		const title = await answer( `|comment=${ encodeText( typed ) }` );
		expect( await site.page.locator( '.ext-localSkills-text' ).evaluate( ( element ) => element.textContent ) ).toBe( typed );
		expect( await site.page.locator( '.ext-localSkills-text' ).locator( '*' ).count() ).toBe( 0 );
		expect( await site.categories( title ) ).toEqual( [ 'Skills_survey_answers' ] );
	}, 240_000 );

	it( 'makes no magic link of what was typed, on a wiki that has them', async () => {
		const settings = join( site.wiki.directory, 'more-settings.php' );
		writeFileSync( settings, '<?php $wgEnableMagicLinks = [ "ISBN" => true, "PMID" => true, "RFC" => true ];' );
		try {
			const typed = [ ' ', '\u00a0', '\u2003', '\u202f', '\u3000' ]
				.map( ( space ) => `RFC${ space }1 PMID${ space }12 ISBN${ space }0306406152` ).join( ' ' );
			const title = await answer( `|role=RFC&#8195;1\n|comment=${ encodeText( typed ) }` );
			const shown = await site.page.locator( '.ext-localSkills-text' ).evaluate( ( element ) => element.textContent );
			expect( shown ).toBe( typed );
			expect( await site.page.locator( '.mw-magiclink-rfc, .mw-magiclink-pmid, a[href*="BookSources"]' ).count() ).toBe( 0 );
			expect( await site.categories( title ) ).toEqual( [ 'Skills_survey_answers' ] );
		} finally {
			rmSync( settings );
		}
	}, 240_000 );

	it( 'keeps what was written by hand harmless', async () => {
		const title = await answer( '|comment=\'\'\'Bold\'\'\' [[Category:Evil]] <div> {{!}}} <nowiki>{{kept}} &lt;</nowiki> <ref>note</ref> {{Template:Nowhere}}\n|role=<b>editor' );
		const shown = await site.text( '.ext-localSkills-text' );
		expect( shown ).toContain( '\'\'\'Bold\'\'\' [[Category:Evil]] <div> |} {{kept}} <' );
		expect( await site.texts( '.ext-localSkills-unknown' ) ).toEqual( [ '<b>editor (not in the survey)' ] );
		expect( await site.page.locator( '.ext-localSkills-answers >> nth=1' ).count() ).toBe( 1 );
		expect( await site.categories( title ) ).toEqual( [ 'Skills_survey_answers' ] );
	}, 240_000 );

	it( 'shows the codes where the definition is missing', async () => {
		await answer( '|role=editor;organizer\n|skills.lua.ability=2', 'LocalSkills/Survey/gone/Answers/Bruno', 'gone' );
		expect( await site.text( '.ext-localSkills-warning' ) ).toContain( 'There is no survey “gone” on this wiki' );
		expect( await site.table( '.ext-localSkills-answers' ) )
			.toEqual( [ [ 'Question', 'Answer' ], [ 'role', 'editor;organizer' ], [ 'skills.lua.ability', '2' ] ] );
	}, 240_000 );

	it( 'says what keeps an answer from being counted', async () => {
		await answer( '|role=editor', 'Bruno\'s answer' );
		expect( await site.text( '.ext-localSkills-warning' ) ).toContain( `only on a page of its own whose title is ${ BUNDLED_SURVEY }/Answers/…` );
		await answer( '|role=editor', 'LocalSkills/Survey/states/Answers/Bruno' );
		expect( await site.text( '.ext-localSkills-warning' ) ).toContain( 'belongs to the survey “states”, but the answer names the survey “skills-needs-assessment”' );
		await answer( '' );
		expect( await site.text( '.ext-localSkills-answer' ) ).toContain( 'This answer is empty.' );
	}, 240_000 );

	it( 'follows its survey: a label that changes in the definition changes in the answers', async () => {
		const title = 'LocalSkills/Survey/moving/Answers/Bruno';
		await site.saveDefinition( 'moving', definition( 'moving', [ QUESTION ] ) );
		await answer( '|role=editor', title, 'moving' );
		expect( await site.table( '.ext-localSkills-answers' ) ).toContainEqual( [ 'Your role?', 'Editor' ] );
		await new Promise( ( resolve ) => {
			setTimeout( resolve, 1100 );
		} );
		await site.saveDefinition( 'moving', definition( 'moving', [ { ...QUESTION, choices: [ { value: 'editor', text: 'Writer' } ] } ] ) );
		await site.wiki.runMaintenance( 'runJobs' );
		await site.open( title );
		expect( await site.table( '.ext-localSkills-answers' ) ).toContainEqual( [ 'Your role?', 'Writer' ] );
		const { query } = await site.client.get( { action: 'query', prop: 'templates', titles: title, tllimit: 'max' } );
		expect( query.pages[ 0 ].templates.map( ( template: { title: string } ) => template.title ) )
			.toContain( 'LocalSkills/Survey/moving/definition.json' );
	}, 240_000 );
} );
