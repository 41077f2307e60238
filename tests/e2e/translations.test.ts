/** The texts of a survey on a real MediaWiki: to translators and back. */
import { runLocalskills } from '../../build/wiki/deploy';
import { writeTranslatablePage } from '../../src/core/interchange/write-translatable-page';
import { definitionTexts } from '../../src/core/survey/definition-texts';
import { HOSTILE, startTemplateWiki, type TemplateWiki } from './support/template-wiki';

const ID = 'translated';
const TITLE = `LocalSkills/Survey/${ ID }`;
const TRICKY = [ HOSTILE, '= not a heading =\n\n* no list', '  spaces  ', '«\u00a0Été\u00a0: 1\u00a0000\u00a0%\u00a0»', 'اكتب: نعم', '#redirect [[x]]' ];

/** A survey whose texts are all that wikitext could break. */
function survey( french: boolean ): Record<string, unknown> {
	const text = ( index: number ): unknown => french ? { default: `${ TRICKY[ index ] as string }!`, fr: TRICKY[ index ] } : `${ TRICKY[ index ] as string }!`;
	return {
		locale: 'en', title: text( 0 ), description: text( 1 ), pages: [ { name: 'p', title: text( 2 ), elements: [
			{ type: 'radiogroup', name: 'role', title: text( 3 ), choices: [ { value: 'a', text: text( 4 ) }, { value: 'b', text: text( 5 ) } ] },
		] } ], localSkills: { id: ID, status: 'draft' },
	};
}

describe( 'the texts of a survey on a wiki', () => {
	let site: TemplateWiki;

	beforeAll( async () => {
		site = await startTemplateWiki( 'h8' );
		await site.saveDefinition( ID, JSON.stringify( survey( false ) ) );
		await site.client.edit( `${ TITLE }/Texts/fr`, writeTranslatablePage( survey( true ), { hasTranslate: false, language: 'fr' } ) );
	}, 300000 );

	afterAll( () => site.stop() );

	it( 'come back from the page of their translations as they were written', async () => {
		const { status, stdout, stderr } = await runLocalskills( site.wiki, 'bot', [ 'texts', 'import', '--survey', ID ] );
		expect( { status, stderr } ).toEqual( { status: 0, stderr: 'fr: 6 texts taken over.\n' } );
		expect( definitionTexts( JSON.parse( stdout ) as never ).map( ( { text } ) => text ) )
			.toEqual( definitionTexts( survey( true ) as never ).map( ( { text } ) => text ) );
	}, 60000 );

	it( 'stand on the page as plain text, beside their source', async () => {
		await site.open( `${ TITLE }/Texts/fr` );
		const shown = await site.texts( '.ext-localSkills-text div:last-child' );
		expect( shown.map( ( text ) => text.trim() ) ).toEqual( TRICKY.map( ( text ) => text.trim() ) );
		expect( await site.categories( `${ TITLE }/Texts/fr` ) ).toEqual( [] );
		expect( await site.texts( '.ext-localSkills-text code' ) ).toEqual( [
			'survey.title', 'survey.description', 'survey.pages.p.title', 'role.title', 'role.choices.a', 'role.choices.b',
		] );
	} );
} );
