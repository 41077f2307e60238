import * as fc from 'fast-check';
import { createTaxonomy, readTaxonomy } from '../../../src/core/skills/taxonomy';
import { writeBlankAnswer } from '../../../src/core/survey/blank-answer';
import type { Survey } from '../../../src/core/survey/definition';
import { answerParameters } from '../../../src/core/survey/parameters';
import { ANSWER_TEMPLATE, createAnswerReader } from '../../../src/core/survey/read-answer';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { withSkills } from '../../../src/core/survey/with-skills';
import { createTemplateReader } from '../../../src/core/wikitext/template-reader';
import { english } from '../english';
import { anyText } from '../wikitext/any-text';
import type { Json } from './definitions';

const { taxonomy } = readTaxonomy( { locale: 'en', skills: [
	{ id: 'organization', label: 'Organization' },
	{ id: 'finance', parent: 'organization', label: 'Finance' },
	{ id: 'budgeting', parent: 'finance', label: 'Budgeting' },
	{ id: 'old-skill', parent: 'finance', label: 'Old', status: 'retired' },
] } );
const readCalls = createTemplateReader( { templates: [ ANSWER_TEMPLATE ] } );

/** A survey with every type of question, all its texts the same. */
function everyType( text: string | undefined ): Json {
	const choices = [ { value: 'a', text }, { value: 'b', text }, { value: 'gone', text, retired: true } ];
	const question = ( type: string, name: string, more: object = {} ): Json =>
		( { type, name, title: text, description: text, ...more } );
	return {
		title: text,
		pages: [ { title: text, elements: [
			{ type: 'html', name: 'note', html: text ?? 'Note' },
			question( 'radiogroup', 'single', { choices, showOtherItem: true, otherText: text, showRefuseItem: true } ),
			question( 'dropdown', 'wiki', { choicesFrom: 'wikis' } ),
			question( 'tagbox', 'speaks', { choicesFrom: 'languages', maxSelectedChoices: 3 } ),
			{ type: 'panel', name: 'panel', title: text, visibleIf: '{single} = \'a\'', elements: [
				question( 'checkbox', 'several', { choices, minSelectedChoices: 1, maxSelectedChoices: 2, requiredIf: '{single} notempty' } ),
				question( 'text', 'count', { inputType: 'number', min: 1, max: 500, integer: true } ),
				question( 'text', 'share', { inputType: 'number', max: 1.5 } ),
				question( 'text', 'day', { inputType: 'date', min: '2020-01-01' } ),
				question( 'text', 'month', { inputType: 'month' } ),
				question( 'text', 'page', { inputType: 'url' } ),
				question( 'text', 'line', { maxLength: 50 } ),
			] },
			question( 'tagbox', 'learn', { choicesFrom: 'skills' } ),
			question( 'tagbox', 'teach', { choicesFrom: 'skills', showNoneItem: true } ),
			question( 'ranking', 'order', { choices, selectToRankEnabled: true, maxSelectedChoices: 2 } ),
			question( 'rating', 'mood', { minRateDescription: text, maxRateDescription: text, showDontKnowItem: true } ),
			question( 'boolean', 'again', { labelTrue: text } ),
			question( 'matrix', 'agree', { columns: choices, rows: choices } ),
			question( 'matrixdropdown', 'skills', {
				rowsFrom: '', columns: [ { name: 'importance', title: text, choices: [ 1, 2, 3 ] } ],
			} ),
			question( 'text', 'dropped', { retired: true } ),
			question( 'comment', 'words', { maxLength: 1000 } ),
		] } ],
		localSkills: { id: 'every-type', status: 'open' },
	};
}

function surveyOf( definition: Json ): Survey {
	return withSkills( readDefinition( definition ).survey as Survey, taxonomy );
}

const texts = { messages: english, locale: 'en', taxonomy };

describe( 'writeBlankAnswer', () => {
	const survey = surveyOf( everyType( undefined ) );
	const blank = writeBlankAnswer( survey, texts );
	const lines = blank.split( '\n' );

	it( 'has a line for every parameter that is still asked for, and no others', () => {
		const names = lines.filter( ( line ) => line.startsWith( '|' ) ).map( ( line ) => line.slice( 1 ).split( '=' )[ 0 ] );
		const asked = answerParameters( survey )
			.filter( ( { question, row } ) => !question.isRetired && row?.isRetired !== true ).map( ( { name } ) => name );
		expect( names ).toEqual( [ 'survey', 'language', ...asked ] );
		expect( names ).toEqual( expect.arrayContaining( [ 'single.other', 'agree.b', 'skills.budgeting.importance', 'words' ] ) );
		expect( names ).not.toEqual( expect.arrayContaining( [ 'dropped' ] ) );
		expect( lines ).toContain( '|survey=every-type' );
		expect( lines ).toContain( '|language=en' );
	} );

	it( 'explains codes, limits, forms of dates and what an answer depends on', () => {
		const all = everyType( undefined );
		const [ , single ] = all.pages[ 0 ].elements;
		single.title = 'What do you do?';
		single.choices[ 0 ].text = 'I edit';
		all.pages[ 0 ].elements[ 4 ].elements[ 0 ].visibleIf = '{single} = \'b\' or {count} > 3';
		const explained = writeBlankAnswer( surveyOf( all ), texts ).replace( /\n {5}/g, '\n' );
		expect( explained ).toContain( '\n<!-- 1. What do you do?\nOne answer\na = I edit\nb\nother = Other\n' +
			'refused = I prefer not to say -->\n|single=\n|single.other=\n' );
		expect( explained ).toContain( 'Only after certain answers to “single”, “count”.\n1 to 2 answers · An answer may be needed' );
		expect( explained ).toContain( 'A whole number, from 1 to 500 -->\n|count=' );
		expect( explained ).toContain( 'with a point before decimals, at most 1.5 -->\n|share=' );
		expect( explained ).toContain( 'written like 2026-11-21 (year, month, day), 2020-01-01 or later -->\n|day=' );
		expect( explained ).toContain( 'finance = Finance\nbudgeting = Budgeting -->\n|learn=' );
		expect( explained ).toContain( 'The same codes as under “learn”\nnone = None of these -->\n|teach=' );
		expect( explained ).toContain( 'such as frwiki' );
		expect( explained ).toContain( 'true = Yes\nfalse = No -->\n|again=' );
		expect( explained ).toContain( '<!-- Budgeting -->\n|skills.budgeting.importance=' );
		expect( explained ).not.toContain( '⧼' );
		expect( explained ).not.toContain( 'gone' );
		expect( explained ).not.toContain( 'old-skill' );
	} );

	it( 'counts for nothing as long as nothing is filled in', () => {
		const reading = createAnswerReader( survey, readCalls )( blank );
		expect( reading.exclusion ).toBe( 'withdrawn' );
		expect( Array.from( reading.values ) ).toEqual( [] );
		expect( Array.from( reading.unknown ) ).toEqual( [] );
	} );

	it( 'is read as the answer that somebody filled in, whatever the survey\'s texts are', () => {
		fc.assert( fc.property( anyText, fc.constantFrom( ' ', '', '  <!-- my note -->', '<!--a--> ' ), ( text, after ) => {
			const hostile = surveyOf( everyType( text.trim() === '' ? undefined : text ) );
			const filled = writeBlankAnswer( hostile, texts ).split( '\n' ).map( ( line ) => {
				const name = /^\|([a-z.-]+)=$/.exec( line )?.[ 1 ];
				return name === undefined ? line : `${ line }${ name === 'several' ? 'a;b' : name === 'words' ? 'My words' : 'a' }${ after }`;
			} ).join( '\n' );
			const reading = createAnswerReader( hostile, readCalls )( `${ filled }\n` );
			expect( reading.exclusion ).toBeNull();
			expect( Array.from( reading.unknown ) ).toEqual( [] );
			expect( Array.from( reading.values.keys() ) ).toEqual( answerParameters( hostile )
				.filter( ( { question, row } ) => !question.isRetired && row?.isRetired !== true ).map( ( { name } ) => name ) );
			expect( reading.values.get( 'several' ) ).toEqual( [ 'a', 'b' ] );
			expect( reading.values.get( 'words' ) ).toEqual( [ 'My words' ] );
		} ), { numRuns: 200 } );
	} );

	it( 'holds nothing that MediaWiki changes on saving', () => {
		fc.assert( fc.property( anyText, ( text ) => {
			const saved = writeBlankAnswer( surveyOf( everyType( text.trim() === '' ? undefined : text ) ), texts );
			expect( saved.normalize( 'NFC' ) ).toBe( saved );
			// eslint-disable-next-line no-control-regex
			expect( saved ).not.toMatch( /~~~|\[\[|[\u0000-\u0009\u000B-\u001F\u007F]|<(?!!--)|(?<!--)>/ );
			expect( saved ).not.toMatch( /[\uD800-\uDFFF\uFFFE\uFFFF]/u );
		} ), { numRuns: 200 } );
	} );

	it( 'leaves skills to be looked up where the wiki has no taxonomy', () => {
		const bare = readDefinition( everyType( undefined ) ).survey as Survey;
		expect( writeBlankAnswer( bare, { ...texts, taxonomy: null } ) ).toContain( '|learn=\n' );
		expect( writeBlankAnswer( bare, { ...texts, taxonomy: createTaxonomy( [] ) } ) ).toContain( '|learn=\n' );
	} );
} );
