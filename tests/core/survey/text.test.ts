import type { Messages } from '../../../src/core/i18n/messages';
import { createTaxonomy } from '../../../src/core/skills/taxonomy';
import { resolveText, textDirection } from '../../../src/core/i18n/localized-text';
import { choiceLabel, titleText } from '../../../src/core/survey/text';
import { english } from '../english';

const texts = ( record: Record<string, string> ) => ( { kind: 'texts', texts: record } as const );

const reader = ( ...languageChain: string[] ): Messages => (
	{ ...english, language: languageChain[ 0 ] as string, languageChain }
);

describe( 'resolveText', () => {
	const text = texts( { default: 'Skills', 'pt-br': 'Habilidades', pt: 'Competências', ar: 'مهارات' } );

	it( 'takes the first language of the reader’s chain that has a text, and says which and how it is written', () => {
		expect( resolveText( text, reader( 'pt-br', 'pt', 'en' ) ) ).toEqual( { text: 'Habilidades', language: 'pt-br', direction: 'ltr' } );
		expect( resolveText( text, reader( 'mwl', 'pt', 'en' ) ) ).toEqual( { text: 'Competências', language: 'pt', direction: 'ltr' } );
		expect( resolveText( text, reader( 'arz', 'ar', 'en' ) ) ).toEqual( { text: 'مهارات', language: 'ar', direction: 'rtl' } );
	} );

	it( 'falls back to the text for everybody, in the language that the definition names', () => {
		expect( resolveText( text, reader( 'de', 'en' ), 'fa' ) ).toEqual( { text: 'Skills', language: 'fa', direction: 'rtl' } );
		expect( resolveText( text, reader( 'de', 'en' ) ) ).toEqual( { text: 'Skills', language: null, direction: 'auto' } );
	} );

	it( 'takes the text for everybody where it is in the reader’s language, before one in a fallback', () => {
		const french = texts( { default: 'Compétences', en: 'Skills' } );
		expect( resolveText( french, reader( 'fr', 'en' ), 'fr' ) ).toEqual( { text: 'Compétences', language: 'fr', direction: 'ltr' } );
		expect( resolveText( french, reader( 'de', 'en' ), 'fr' ).text ).toBe( 'Skills' );
	} );

	it( 'shows some text rather than none', () => {
		expect( resolveText( texts( { sv: 'Färdigheter', da: 'Færdigheder' } ), reader( 'de' ) ).text ).toBe( 'Færdigheder' );
	} );

	it( 'takes a message of the project in the reader’s language', () => {
		expect( resolveText( { kind: 'message', key: 'localskills-scale-ability-1' }, english ) )
			.toEqual( { text: 'None yet', language: 'en', direction: 'ltr' } );
	} );

	it( 'does not take a property of every object for a language', () => {
		expect( resolveText( texts( { default: 'Skills' } ), reader( 'constructor' ) ).text ).toBe( 'Skills' );
	} );
} );

describe( 'choiceLabel', () => {
	const taxonomy = createTaxonomy( [ {
		id: 'budgeting', label: texts( { default: 'Budgeting', fr: 'Budget' } ), aliases: {}, parent: null, capx: [],
		wikidata: null, isRetired: true, replacedBy: null,
	} ], 'en' );
	const context = { messages: reader( 'fr', 'en' ), locale: null, taxonomy };

	it( 'is the choice’s own text, else the skill’s label, else the code', () => {
		expect( choiceLabel( { value: 'budgeting', text: texts( { default: 'Money' } ) }, context ).text ).toBe( 'Money' );
		expect( choiceLabel( { value: 'budgeting', text: null }, context ) ).toEqual( { text: 'Budget', language: 'fr', direction: 'ltr' } );
		expect( choiceLabel( { value: 'juggling', text: null }, context ).text ).toBe( 'juggling' );
		expect( choiceLabel( { value: 'budgeting', text: null }, { ...context, taxonomy: null } ).text ).toBe( 'budgeting' );
	} );

	it( 'calls a question without a title by its name', () => {
		expect( titleText( { name: 'learn', title: null }, context ).text ).toBe( 'learn' );
		expect( titleText( { name: 'learn', title: texts( { default: 'Learn what?' } ) }, context ).text ).toBe( 'Learn what?' );
	} );
} );

describe( 'textDirection', () => {
	it( 'knows the scripts that run from right to left', () => {
		expect( [ 'ar', 'he', 'fa', 'ur', 'ug-arab', 'ug', 'ckb' ].map( textDirection ) ).toEqual( Array( 7 ).fill( 'rtl' ) );
		expect( [ 'en', 'ug-latn', 'ku-latn', 'ru', 'zh-hant' ].map( textDirection ) ).toEqual( Array( 5 ).fill( 'ltr' ) );
	} );
} );
