import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../build/project';
import { openSession, PHONE, seriousAccessibilityFaults } from './support/browser';
import { BUNDLED_SURVEY, startTemplateWiki, type TemplateWiki } from './support/template-wiki';

describe( 'the templates on a wiki', () => {
	let site: TemplateWiki;

	beforeAll( async () => {
		site = await startTemplateWiki( 'test-templates' );
	}, 240_000 );

	afterAll( async () => {
		await site?.stop();
	} );

	describe( 'their documentation', () => {
		const TEMPLATES = [ 'Skills survey', 'Skills survey answer', 'Offer a skill', 'Seek a skill' ];
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
		}, 60_000 );

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
		}, 60_000 );

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
		}, 120_000 );
	} );

	describe( 'to look at', () => {
		it.each( [
			[ BUNDLED_SURVEY, 'ar' ], [ 'LocalSkills/Survey/look/Answers/Bruno', 'ar' ], [ 'LocalSkills/People/Look', 'fr' ], [ 'LocalSkills', 'en' ],
		] )(
			'%s fits a phone, and is accessible in light and dark', async ( title, language ) => {
				await site.client.edit( 'LocalSkills/Survey/look/Answers/Bruno', '{{Skills survey answer|survey=skills-needs-assessment|role=editor;juggler' +
					'|skills.budgeting.importance=5|skills.budgeting.ability=2|comment=Looooooooooooooooooooooooooooooooooooooooooooooooooooooooong}}' );
				await site.client.edit( 'LocalSkills/People/Look', '{{Offer a skill|skill=budgeting|level=9|methods=training;mentoring|languages=fr;ar|expires=2020-01-01}}' );
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
			}, 90_000 );
	} );
} );
