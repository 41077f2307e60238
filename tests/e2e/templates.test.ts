import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../build/project';
import { listOnPortal } from '../../src/core/survey/portal-listing';
import { openSession, PHONE, seriousAccessibilityFaults } from './support/browser';
import { EVERY_TYPE } from './support/every-type';
import { BUNDLED_SURVEY, definition, message, QUESTION, startTemplateWiki, type TemplateWiki } from './support/template-wiki';

describe( 'the templates on a wiki', () => {
	let site: TemplateWiki;

	beforeAll( async () => {
		site = await startTemplateWiki( 'test-templates' );
	}, 240_000 );

	afterAll( async () => {
		await site?.stop();
	}, 240_000 );

	describe( 'their documentation', () => {
		const TEMPLATES = [
			'Skills survey', 'Skills survey answer', 'Offer a skill', 'Seek a skill', 'Skill exchange step', 'Skill exchange preferences',
			'Skills portal', 'Start a skills survey',
		];
		const LANGUAGES = [ 'ar', 'en', 'es', 'fr', 'tr' ];

		it.each( TEMPLATES )( 'describes every parameter of {{%s}} to TemplateData in five languages', async ( template ) => {
			const { pages } = await site.client.get( { action: 'templatedata', titles: `Template:${ template }`, includeMissingTitles: '1' } );
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
		}, 240_000 );

		it( 'gives an example of each that works', async () => {
			await site.open( 'Template:Skills survey' );
			expect( await site.text( '.ext-localSkills-survey-title' ) ).toBe( 'Skills needs assessment' );
			await site.open( 'Template:Skills survey answer' );
			expect( ( await site.table( '.ext-localSkills-grid' ) )[ 1 ] ).toEqual( [ 'Budgeting', 'Essential', 'I can do this with help' ] );
			for ( const template of [ 'Offer a skill', 'Seek a skill' ] ) {
				await site.open( `Template:${ template }` );
				expect( await site.text( '.ext-localSkills-card-skill' ) ).toBe( 'Budgeting' );
				expect( await site.text( '.ext-localSkills-warning' ) ).toBe( '' );
			}
			// An example is none of the pages that the categories are for.
			for ( const template of TEMPLATES ) {
				expect( await site.categories( `Template:${ template }` ) ).toEqual( [] );
			}
		}, 240_000 );

		it( 'has no page with an error on it', async () => {
			const { pages } = JSON.parse( readFileSync( join( PROJECT, 'templates/pages.json' ), 'utf8' ) ) as { pages: { title: string }[] };
			const titles = pages.map( ( { title } ) => title.replace( '<root>', 'LocalSkills' ) ).filter( ( title ) => !/\.json$/.test( title ) );
			for ( const title of titles ) {
				const { parse } = await site.client.get( { action: 'parse', page: title, prop: 'text|categories' } );
				const errors = parse.text.match( /class="[^"]*\b(?:error|scribunto-error|ext-localSkills-(?:fault|warning))\b/g );
				expect( [ title, errors ] ).toEqual( [ title, null ] );
			}
			const { query } = await site.client.get( { action: 'query', list: 'categorymembers', cmtitle: 'Category:Pages with script errors' } );
			expect( query.categorymembers ).toEqual( [] );
		}, 240_000 );
	} );

	describe( 'the portal', () => {
		it.each( [ 'en', 'ar', 'fr' ] )( 'speaks the reader\'s language: %s', async ( language ) => {
			await site.open( 'LocalSkills', language );
			expect( ( await site.texts( '#mw-content-text h2 .mw-headline' ) ).map( ( text ) => text.trim() ) )
				.toEqual( [ 'answer', 'share', 'results', 'coordinate' ].map( ( part ) => message( language, `portal-${ part }-heading` ) ) );
			expect( await site.text( '#mw-content-text' ) ).toContain( message( language, 'portal-coordinate' ) );
			expect( await site.text( '#mw-content-text' ) ).not.toMatch( /⧼|\$\d/ );
		}, 240_000 );

		it( 'has a place to start a survey, which says without JavaScript how it is done', async () => {
			await site.open( 'LocalSkills' );
			const place = site.page.locator( '[data-localskills-make=""]' );
			expect( await place.getAttribute( 'data-localskills-root' ) ).toBe( 'LocalSkills' );
			expect( await site.text( '.ext-localSkills-start' ) ).toContain( 'LocalSkills/Survey/your-id/definition.json' );
			expect( await site.text( '.ext-localSkills-survey-summary .ext-localSkills-survey-title' ) ).toBe( 'Skills needs assessment' );
			expect( await site.text( '[data-localskills-by-hand]' ) ).toContain( '"status"' );
		}, 240_000 );

		it( 'leads readers who are not logged in to itself in their language', async () => {
			await site.open( 'LocalSkills' );
			await site.page.locator( '.ext-localSkills-languages' ).getByText( 'français' ).click();
			await site.page.locator( 'h2' ).getByText( message( 'fr', 'portal-answer-heading' ) ).waitFor();
			expect( await site.text( '.ext-localSkills-languages strong, .ext-localSkills-languages b' ) ).toBe( 'français' );
		}, 240_000 );

		it( 'tells the surveys of a series apart, and leads from what is over to its results', async () => {
			const over = { status: 'closed', opens: '2020-01-01', closes: '2020-02-01' };
			await site.saveDefinition( 'wave-one', definition( 'wave-one', [ QUESTION ], over, { title: 'Skills 2020', description: 'What for.' } ) );
			await site.saveDefinition( 'wave-two', definition( 'wave-two', [ QUESTION ],
				{ status: 'open', opens: '2021-01-01', follows: 'wave-one' }, { title: 'Skills 2021', description: 'What for.' } ) );
			await site.client.edit( 'Waves', '{{Skills survey|wave-one|summary=yes}}\n{{Skills survey|wave-two|summary=yes}}' );
			await site.open( 'Waves' );
			const cards = ( await site.texts( '.ext-localSkills-survey-summary' ) ).map( ( text ) => text.replace( /\s+/g, ' ' ).trim() );
			expect( cards ).toEqual( [
				'Skills 2020 Closed 1 January 2020 to 1 February 2020 Results · Read the survey',
				'Skills 2021 Open since 1 January 2021 What for. Repeats the survey Skills 2020 Read and answer · Results',
			] );
		}, 240_000 );

		it( 'lists new surveys where it says so', async () => {
			const text = listOnPortal( await site.client.read( 'LocalSkills' ) as string, 'new-survey' ) as string;
			expect( text ).toMatch( /\{\{Skills survey\|new-survey\|summary=yes\}\}\n<!-- LocalSkills surveys/ );
		}, 240_000 );

		it( 'says which parts there are when another one is asked for', async () => {
			await site.client.edit( 'Wrong part', '{{Skills portal|nothing}}' );
			await site.open( 'Wrong part' );
			expect( await site.text( '.ext-localSkills-fault' ) ).toContain( '“nothing” is no part of the portal. The parts are: answer, answer-heading, ' );
		}, 240_000 );
	} );

	it( 'open an offer or a search with the text that a link brings along', async () => {
		const wikitext = '{{Offer a skill\n|skill=lua\n|note=a &#124; b\n}}';
		for ( const template of [ 'Offer a skill', 'Seek a skill' ] ) {
			await site.page.goto( `/index.php?${ new URLSearchParams( {
				title: 'LocalSkills/People/Somebody', action: 'edit', preload: `Template:${ template }/preload`, 'preloadparams[]': wikitext,
			} ) }` );
			expect( await site.page.inputValue( '#wpTextbox1' ) ).toBe( `${ wikitext }\n` );
		}
	}, 240_000 );

	describe( 'to look at', () => {
		it.each( [
			[ BUNDLED_SURVEY, 'ar' ], [ 'LocalSkills/Survey/look/Answers/Bruno', 'ar' ], [ 'LocalSkills/People/Look', 'fr' ], [ 'LocalSkills', 'en' ],
			[ 'LocalSkills/Survey/every-type', 'fr' ], [ 'LocalSkills/Survey/every-type/Answers/Bruno', 'en' ], [ 'LocalSkills', 'ar' ],
		] )(
			'%s fits a phone, and is accessible in light and dark', async ( title, language ) => {
				await site.client.edit( 'LocalSkills/Survey/look/Answers/Bruno', '{{Skills survey answer|survey=skills-needs-assessment|role=editor;juggler' +
					'|skills.budgeting.importance=5|skills.budgeting.ability=2|comment=Looooooooooooooooooooooooooooooooooooooooooooooooooooooooong}}' );
				await site.client.edit( 'LocalSkills/People/Look', '{{Offer a skill|skill=budgeting|level=9|methods=training;mentoring|languages=fr;ar|expires=2020-01-01}}' );
				await site.saveDefinition( 'every-type', JSON.stringify( EVERY_TYPE ) );
				await site.client.edit( 'LocalSkills/Survey/every-type/Answers/Bruno', '{{Skills survey answer|survey=every-type|role=other' +
					'|role.other=Maaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaps|methods=mentoring;event|mood=8|agree.safe=2' +
					'|skills.budgeting.importance=5|skills.budgeting.ability=na|page=https://example.org/loooooooooooooooooooooooooooooooong}}' );
				for ( const colorScheme of [ 'light', 'dark' ] as const ) {
					const session = await openSession( site.browser, site.wiki.url, null, { ...PHONE, colorScheme } );
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
			}, 240_000 );
	} );
} );
