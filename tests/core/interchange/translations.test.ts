import * as fc from 'fast-check';
import { readTranslations } from '../../../src/core/interchange/read-translations';
import { writeTranslatablePage } from '../../../src/core/interchange/write-translatable-page';
import { definitionTexts } from '../../../src/core/survey/definition-texts';
import { english } from '../english';
import { interchangeNoteText } from '../../../src/core/interchange/note';
import { goodDefinition, type Json } from '../survey/definitions';
import { anyText } from '../wikitext/any-text';

function survey( texts: Json ): Json {
	return {
		locale: 'en', title: texts.title, pages: [ { name: 'p', elements: [
			{ type: 'radiogroup', name: 'role', title: texts.question, choices: [ { value: 'a', text: texts.choice }, 'b' ] },
		] } ], localSkills: { id: 'x' },
	};
}

function read( definition: Json, language: string, page: string ): { definition: Json; told: string[] } {
	const { definition: made, notes } = readTranslations( definition, new Map( [ [ language, page ] ] ) );
	return { definition: made as Json, told: notes.map( ( note ) => interchangeNoteText( note, english ) ) };
}

/** What Extension:Translate makes of the page for a language. */
function translatedPage( page: string, translate: ( key: string, source: string ) => string ): string {
	const unit = /<translate><!--T:(.*?)--> (.*?)<\/translate>/g;
	return page.replace( unit, ( _, key: string, source: string ) => translate( key, source ) );
}

const untranslated = ( source: string ): string => `<span lang="en" dir="ltr" class="mw-content-ltr">${ source }</span>`;

describe( 'writeTranslatablePage', () => {
	it( 'gives every text a unit of its own, marked for Extension:Translate', () => {
		const page = writeTranslatablePage( goodDefinition(), { hasTranslate: true, language: null } );
		expect( page.split( '\n' ).slice( 0, 6 ) ).toEqual( [
			'<languages/>', '{{Skills survey text', '|unit=survey.title',
			'|text=<translate><!--T:survey.title--> Skills needs assessment 2026</translate>', '}}', '{{Skills survey text',
		] );
		const ids = ( page.match( /<!--T:.*?-->/g ) ?? [] );
		const own = definitionTexts( goodDefinition() ).filter( ( { text }: Json ) => text.message === undefined );
		expect( ids ).toHaveLength( own.length );
		// What Translate does not take in the name of a unit, and what would part a unit in two.
		ids.forEach( ( id ) => expect( id.slice( 6, -3 ) ).not.toMatch( /[_/\n<>]/ ) );
		expect( page ).not.toMatch( /<translate>[^<]*\n/ );
	} );

	it( 'shows the source beside an empty place on a wiki without it, and what is translated already', () => {
		const definition = survey( { title: { default: 'Skills: all', fr: 'Compétences' }, question: 'Role?', choice: 'A' } );
		expect( writeTranslatablePage( definition, { hasTranslate: false, language: 'fr' } ) ).toBe( [
			'{{Skills survey text', '|unit=survey.title', '|source=Skills: all', '|text=Compétences', '}}',
			'{{Skills survey text', '|unit=role.title', '|source=Role?', '|text=', '}}',
			'{{Skills survey text', '|unit=role.choices.a', '|source=A', '|text=', '}}', '',
		].join( '\n' ) );
	} );

	it( 'leaves out texts that the project translates', () => {
		expect( writeTranslatablePage( survey( { title: { message: 'localskills-desc' }, question: 'Q', choice: 'C' } ), { hasTranslate: true, language: null } ) )
			.not.toContain( 'survey.title' );
	} );
} );

describe( 'readTranslations', () => {
	const definition = survey( { title: 'Skills', question: 'Role?', choice: { default: 'Editor', de: 'Autorin' } } );
	const page = writeTranslatablePage( definition, { hasTranslate: true, language: null } );

	it( 'takes over what Translate wrote, and leaves what is not translated or outdated', () => {
		const { definition: made, told } = read( definition, 'fr', translatedPage( page, ( key, source ) => (
			key === 'survey.title' ? 'Compétences' :
				key === 'role.title' ? '<span class="mw-translate-fuzzy">Ancien ?</span>' : untranslated( source )
		) ) );
		expect( made.title ).toEqual( { default: 'Skills', fr: 'Compétences' } );
		expect( made.pages ).toEqual( definition.pages );
		expect( told ).toEqual( [
			'fr: 1 text taken over.', 'fr: 1 text is not translated yet.',
			'fr: 1 text was translated from another wording and is left out: role.title. Have the translation checked.',
		] );
	} );

	it( 'takes over what people wrote by hand, as they write it', () => {
		const plain = writeTranslatablePage( definition, { hasTranslate: false, language: null } );
		const made = read( definition, 'fr', plain
			.replace( '|source=Skills\n|text=', '|source=Skills\n|text=  Compétences | savoirs <!-- bien ? -->\n' )
			.replace( '|source=Role?\n|text=', '|source=Role?\n|text=Quel rôle&nbsp;?<br>Dites' ) ).definition;
		expect( made.title.fr ).toBe( 'Compétences | savoirs' );
		expect( made.pages[ 0 ].elements[ 0 ].title.fr ).toBe( 'Quel rôle\u00a0?\nDites' );
	} );

	it( 'knows a translation of a wording that has changed since', () => {
		const plain = writeTranslatablePage( definition, { hasTranslate: false, language: null } ).replace( '|source=Skills\n|text=', '|source=Skill\n|text=Compétence' );
		expect( read( definition, 'fr', plain ).definition ).toBe( definition );
	} );

	it( 'tells of texts that the survey does not have any more, and of pages that are no language', () => {
		expect( read( definition, 'fr', '{{Skills survey text|unit=gone.title|text=x}}' ).told ).toEqual( [
			'fr: 0 texts taken over.', 'fr: 1 text is not in the survey any more: gone.title.',
		] );
		expect( read( definition, 'Discussion', page ).told ).toEqual( [ '“Discussion” is no language code; the page is left out.' ] );
	} );

	it( 'keeps other languages, and changes nothing when read again', () => {
		const french = translatedPage( page, ( key ) => `fr ${ key }` );
		const once = read( definition, 'fr', french ).definition;
		expect( once.pages[ 0 ].elements[ 0 ].choices[ 0 ].text ).toEqual( { default: 'Editor', de: 'Autorin', fr: 'fr role.choices.a' } );
		expect( read( once, 'fr', french ).definition ).toBe( once );
	} );

	it( 'passes over the page in the survey’s own language', () => {
		expect( read( definition, 'en', translatedPage( page, () => 'else' ) ).definition ).toBe( definition );
	} );

	it( 'gives every text back as it was, whatever it holds', () => {
		const text = anyText.filter( ( words ) => words.trim() !== '' );
		fc.assert( fc.property( text, text, ( source, translation ) => {
			fc.pre( source !== translation );
			const both = { default: source, fr: translation };
			const whole = survey( { title: both, question: source, choice: both } );
			const bare = survey( { title: source, question: source, choice: source } );
			const byHand = writeTranslatablePage( whole, { hasTranslate: false, language: 'fr' } );
			expect( read( bare, 'fr', byHand ).definition ).toEqual( whole );
			const marked = writeTranslatablePage( whole, { hasTranslate: true, language: null } );
			expect( marked ).not.toMatch( /<translate>[^<]*(?:<!--T:[^<>]*-->)[^<]*\n[^<]*<\/translate>/ );
			expect( read( bare, 'fr', translatedPage( marked, ( _, own ) => untranslated( own ) ) ).definition ).toBe( bare );
		} ), { numRuns: 500 } );
	} );
} );
