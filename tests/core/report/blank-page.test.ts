import { createPageTitles } from '../../../src/core/pages';
import { questionLanguages, writeBlankPage } from '../../../src/core/report/blank-page';
import { writeBlankAnswer } from '../../../src/core/survey/blank-answer';
import type { Survey } from '../../../src/core/survey/definition';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { english } from '../english';
import { goodDefinition } from '../survey/definitions';

const survey = readDefinition( goodDefinition() ).survey as Survey;
const texts = { messages: english, locale: 'en', taxonomy: null };

describe( 'writeBlankPage', () => {
	it( 'gives the editor the blank answer and nothing else, and readers of the page a note and no answer', () => {
		const page = writeBlankPage( survey, texts, createPageTitles() );
		// As MediaWiki takes pages over into others, and into the editor.
		const preloaded = page.replace( /<noinclude>[^]*?<\/noinclude>/g, '' ).replace( /<\/?includeonly>/g, '' );
		expect( preloaded ).toBe( writeBlankAnswer( survey, texts ) );
		const shown = page.replace( /<includeonly>[^]*?<\/includeonly>/g, '' ).replace( /<\/?noinclude>/g, '' );
		expect( shown ).toContain( '[[:LocalSkills/Survey/skills-2026|' );
		expect( shown ).not.toContain( '{{' );
	} );
} );

describe( 'questionLanguages', () => {
	it( 'tells the languages of the questions, the one of plain texts with them', () => {
		const definition = goodDefinition();
		definition.pages[ 0 ].elements[ 0 ].title = { default: 'Role', 'pt-br': 'Papel', ar: 'الدور' };
		definition.pages[ 1 ].elements.push( { type: 'panel', name: 'panel', elements: [
			{ type: 'comment', name: 'more', title: { default: 'More', sw: 'Zaidi' } },
		] } );
		expect( questionLanguages( readDefinition( definition ).survey as Survey ) ).toEqual( [ 'ar', 'en', 'pt-br', 'sw' ] );
		delete definition.locale;
		expect( questionLanguages( readDefinition( definition ).survey as Survey ) ).toEqual( [ 'ar', 'pt-br', 'sw' ] );
	} );
} );
