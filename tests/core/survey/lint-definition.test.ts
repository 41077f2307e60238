import * as fc from 'fast-check';
import { faultText } from '../../../src/core/json/fault';
import { readTaxonomy } from '../../../src/core/skills/taxonomy';
import type { DefinitionLintOptions } from '../../../src/core/survey/definition-rules';
import { lintDefinition } from '../../../src/core/survey/lint-definition';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { english, hasMessage } from '../english';
import { goodDefinition, type Json } from './definitions';

const unchanged = ( definition: Json ): Json => definition;

/** The faults of the good definition after a change, as a person reads them. */
function faultsAfter( change: ( definition: Json ) => void, options: DefinitionLintOptions = { hasMessage } ): string[] {
	const definition = goodDefinition();
	change( definition );
	return lintDefinition( JSON.stringify( definition ), options ).faults
		.map( ( fault ) => `${ fault.path }: ${ faultText( fault, english ) }` );
}

describe( 'lintDefinition', () => {
	it( 'finds nothing in a good definition', () => {
		expect( faultsAfter( unchanged ) ).toEqual( [] );
	} );

	it( 'finds nothing in a definition without anything that may be left out', () => {
		const minimal = { pages: [ { elements: [ { type: 'comment', name: 'why' } ] } ], localSkills: { id: 'short' } };
		expect( lintDefinition( JSON.stringify( minimal ) ).faults ).toEqual( [] );
	} );

	it( 'tells of every fault, in the order of the page', () => {
		expect( faultsAfter( ( definition ) => {
			definition.localSkills.status = 'running';
			definition.pages[ 0 ].elements[ 0 ].choices = [];
			definition.pages[ 1 ].elements[ 0 ].rows.push( 'facilitation' );
			delete definition.pages[ 1 ].elements[ 3 ].name;
			definition.version = 2;
		} ).map( ( fault ) => fault.split( ': ' )[ 0 ] ) ).toEqual( [
			'$.pages[0].elements[0].choices', '$.pages[1].elements[0].rows[2]', '$.pages[1].elements[3].name',
			'$.localSkills.status', '$.version',
		] );
	} );

	const cases: [ string, ( definition: Json ) => void, string ][] = [
		[ 'an unknown property', ( d ) => {
			d.pages[ 1 ].elements[ 3 ].enableIf = '{role} = 1';
		}, '$.pages[1].elements[3].enableIf: “enableIf” is not known here. Remove it, or correct its spelling. Known here: type, name, title, description, visibleIf, isRequired, requiredIf, retired, personalData, maxLength.' ],
		[ 'an unknown type', ( d ) => {
			d.pages[ 0 ].elements[ 0 ].type = 'slider';
		}, '$.pages[0].elements[0].type: “slider” is no type of question. Write one of these: radiogroup, dropdown, checkbox, tagbox, ranking, rating, boolean, text, comment, matrix, matrixdropdown, html, panel.' ],
		[ 'a question without a type', ( d ) => {
			delete d.pages[ 0 ].elements[ 0 ].type;
		}, '$.pages[0].elements[0].type: “type” is missing. Add it.' ],
		[ 'a fault within a choice', ( d ) => {
			d.pages[ 0 ].elements[ 0 ].choices[ 0 ].value = 'Editor!';
		}, '$.pages[0].elements[0].choices[0].value: “Editor!” cannot be a name or code. Use 1 to 48 of the letters a–z, the digits 0–9 and the hyphen.' ],
		[ 'a name that is too long', ( d ) => {
			d.pages[ 1 ].elements[ 3 ].name = 'a'.repeat( 49 );
		}, `$.pages[1].elements[3].name: “${ 'a'.repeat( 49 ) }” cannot be a name or code. Use 1 to 48 of the letters a–z, the digits 0–9 and the hyphen.` ],
		[ 'a name that could be a cell of a grid', ( d ) => {
			d.pages[ 1 ].elements[ 3 ].name = 'skills.budgeting.ability';
		}, '$.pages[1].elements[3].name: “skills.budgeting.ability” cannot be a name or code. Use 1 to 48 of the letters a–z, the digits 0–9 and the hyphen.' ],
		[ 'a choice that is none', ( d ) => {
			d.pages[ 0 ].elements[ 0 ].choices[ 0 ] = true;
		}, '$.pages[0].elements[0].choices[0]: This is no choice. Write a code in double quotes, a whole number, or braces with “value” and “text”.' ],
		[ 'a broken number', ( d ) => {
			d.pages[ 1 ].elements[ 2 ].choices.push( { value: 2.5 } );
		}, '$.pages[1].elements[2].choices[2].value: A whole number, without quotes, must stand here.' ],
		[ 'an empty list of rows', ( d ) => {
			d.pages[ 1 ].elements[ 0 ].rows = [];
		}, '$.pages[1].elements[0].rows: The list is empty. Put at least one item into it.' ],
		[ 'the same name on another page', ( d ) => {
			d.pages[ 1 ].elements[ 3 ].name = 'role';
		}, '$.pages[1].elements[3].name: The name “role” stands at $.pages[0].elements[0].name already. Names must differ in the whole survey.' ],
		[ 'the same code in a list', ( d ) => {
			d.pages[ 1 ].elements[ 2 ].choices.push( { value: 'budgeting' } );
		}, '$.pages[1].elements[2].choices[2].value: “budgeting” stands at $.pages[1].elements[2].choices[0] already. The codes of one list must differ.' ],
		[ 'a number that is another choice’s text', ( d ) => {
			d.pages[ 1 ].elements[ 0 ].columns[ 0 ].choices.push( '5' );
		}, '$.pages[1].elements[0].columns[0].choices[6]: “5” stands at $.pages[1].elements[0].columns[0].choices[4] already. The codes of one list must differ.' ],
		[ 'the same column twice', ( d ) => {
			d.pages[ 1 ].elements[ 0 ].columns.push( { name: 'ability', choices: [ 1 ] } );
		}, '$.pages[1].elements[0].columns[2].name: “ability” stands at $.pages[1].elements[0].columns[1].name already. The codes of one list must differ.' ],
		[ 'a name that belongs to the answer', ( d ) => {
			d.pages[ 1 ].elements[ 3 ].name = 'revision';
		}, '$.pages[1].elements[3].name: A question cannot be called “revision”. These names belong to the answer itself: survey, revision, submitted, language.' ],
		[ 'texts without one for everybody', ( d ) => {
			d.title = { fr: 'Enquête' };
		}, '$.title.default: The text for all other languages is missing. Add it under “default”.' ],
		[ 'a code that is no language', ( d ) => {
			d.title[ 'pt-BR' ] = 'Pesquisa';
		}, '$.title["pt-BR"]: “pt-BR” is no language code. Write it as MediaWiki does, in small letters: fr, pt-br, zh-hant.' ],
		[ 'a blank text', ( d ) => {
			d.pages[ 0 ].title = ' ';
		}, '$.pages[0].title: The text is empty. Write one, or remove the property.' ],
		[ 'a text that is none', ( d ) => {
			d.pages[ 0 ].title = 7;
		}, '$.pages[0].title: This is no text. Write a text in double quotes, or braces with one text for each language and one under “default”, or braces with a “message”.' ],
		[ 'a message that the project does not have', ( d ) => {
			d.title = { message: 'localskills-nothing' };
		}, '$.title.message: LocalSkills has no message “localskills-nothing”. Correct the key, or write the text itself.' ],
		[ 'a day that the calendar does not have', ( d ) => {
			d.localSkills.opens = '2026-02-30';
		}, '$.localSkills.opens: “2026-02-30” is no day of the calendar. Write year, month and day like this: 2026-11-30.' ],
		[ 'a date in other words', ( d ) => {
			d.localSkills.closes = '31.1.2027';
		}, '$.localSkills.closes: “31.1.2027” is no day of the calendar. Write year, month and day like this: 2026-11-30.' ],
		[ 'a survey that closes before it opens', ( d ) => {
			d.localSkills.closes = '2026-10-31';
		}, '$.localSkills.closes: The survey would close on 2026-10-31, before it opens on 2026-11-01. Correct one of the two dates.' ],
		[ 'more choices needed than allowed', ( d ) => {
			d.pages[ 1 ].elements[ 1 ].maxSelectedChoices = 1;
			d.pages[ 1 ].elements[ 1 ].minSelectedChoices = 2;
		}, '$.pages[1].elements[1].minSelectedChoices: At least 2 and at most 1 choices: no answer can be both. Lower the one or raise the other.' ],
		[ 'more choices needed than there are', ( d ) => {
			d.pages[ 1 ].elements[ 2 ].minSelectedChoices = 3;
		}, '$.pages[1].elements[2].minSelectedChoices: An answer would need 3 choices, but there are only 2. Lower the number or add choices.' ],
		[ 'a code outside statistics that no question has', ( d ) => {
			d.localSkills.notInStatistics.push( 'dunno' );
		}, '$.localSkills.notInStatistics[1]: No question has the code “dunno”. Correct it or remove it.' ],
		[ 'a measure that names no question', ( d ) => {
			d.localSkills.measures.canTeach = 'teaching';
		}, '$.localSkills.measures.canTeach: There is no question called “teaching”. Write the name of one of the questions, or remove this.' ],
		[ 'a measure that names another type of question', ( d ) => {
			d.localSkills.measures.grid = 'learn';
		}, '$.localSkills.measures.grid: The question “learn” has the wrong type for this. It must be one of these: matrixdropdown.' ],
		[ 'one question for two measures', ( d ) => {
			d.localSkills.measures.canTeach = 'learn';
		}, '$.localSkills.measures.canTeach: The same question, “learn”, cannot tell both what people want to learn and what they can teach.' ],
		[ 'a grid without a scale', ( d ) => {
			d.pages[ 1 ].elements[ 0 ].columns[ 1 ].name = 'competence';
		}, '$.localSkills.measures.grid: The grid “skills” has no column “ability”. Add it; without it no needs can be computed.' ],
		[ 'a scale without its codes', ( d ) => {
			d.pages[ 1 ].elements[ 0 ].columns[ 1 ].choices = [ 1, 2, 3, 'na' ];
		}, '$.pages[1].elements[0].columns[1].choices: The column “ability” needs the codes 1 to 5. Missing: 4, 5.' ],
		[ 'a scale with other codes', ( d ) => {
			d.pages[ 1 ].elements[ 0 ].columns[ 1 ].choices.push( 6, 7 );
		}, '$.pages[1].elements[0].columns[1].choices: The column “ability” has codes beside 1 to 5: 6, 7. Remove them, or list them in “notInStatistics”.' ],
		[ 'a scale with texts, but not at its ends', ( d ) => {
			d.pages[ 1 ].elements[ 0 ].columns[ 0 ].choices[ 2 ] = { value: 3, text: 'So so' };
		}, '$.pages[1].elements[0].columns[0].choices: The scale of the column “importance” has texts, but none at its ends. Give 1 and 5 a text, so that nobody has to guess which end means what.' ],
		[ 'no settings', ( d ) => {
			delete d.localSkills;
		}, '$.localSkills: “localSkills” is missing. Add it.' ],
		[ 'more questions than anyone answers', ( d ) => {
			d.pages.push( { elements: Array.from( { length: 196 }, ( _, index ) => ( { type: 'comment', name: `c${ index }` } ) ) } );
		}, '$.pages[2].elements[195]: A survey can have 200 questions. Remove this one and those after it.' ],
	];

	it.each( cases )( 'says of %s what is wrong, where, and what to do', ( _what, change, expected ) => {
		expect( faultsAfter( change ) ).toEqual( [ expected ] );
	} );

	it( 'holds the id against the page’s title', () => {
		expect( faultsAfter( unchanged, { id: 'skills-2026' } ) ).toEqual( [] );
		expect( faultsAfter( unchanged, { id: 'skills-2027' } ) ).toEqual( [
			'$.localSkills.id: The survey’s id is “skills-2026” here, but “skills-2027” in the title of its page. Write “skills-2027”.',
		] );
	} );

	it( 'holds skills without a text against the wiki’s list of skills', () => {
		const { taxonomy } = readTaxonomy( { skills: [ { id: 'budgeting', label: 'Budgeting' } ] } );
		expect( faultsAfter( ( d ) => d.pages[ 1 ].elements.splice( 1, 2, { type: 'checkbox', name: 'learn', choices: [ 'budgeting', { value: 'other', text: 'Another' } ] },
			{ type: 'checkbox', name: 'teach', choices: [ 'budgeting' ] } ), { taxonomy } ) ).toEqual( [
			'$.pages[1].elements[0].rows[1]: There is no skill “facilitation” in this wiki’s list of skills. Correct the id, add the skill to the list, or give this a text of its own.',
		] );
	} );

	it.each( [ '[]', '7', 'null', '"survey"' ] )( 'says of %s that it is no definition', ( text ) => {
		expect( lintDefinition( text ) ).toEqual( { survey: null, faults: [ { path: '$', code: 'expected-object', parameters: [] } ], warnings: [] } );
	} );

	it( 'has words for whatever anybody puts into a page, and lets pass only what is read without loss', () => {
		fc.assert( fc.property( fc.jsonValue(), fc.constantFrom( 'title', 'pages', 'localSkills', 'locale', 'elements', 'choices', 'measures', 'texts' ), ( json, key ) => {
			const definition = goodDefinition();
			const places: Record<string, ( value: unknown ) => void> = {
				elements: ( value ) => {
					definition.pages[ 0 ].elements[ 0 ] = value;
				},
				choices: ( value ) => {
					definition.pages[ 0 ].elements[ 0 ].choices[ 0 ] = value;
				},
				measures: ( value ) => {
					definition.localSkills.measures = value;
				},
				texts: ( value ) => {
					definition.title = value;
				},
			};
			( places[ key ] ?? ( ( value ) => {
				definition[ key ] = value;
			} ) )( json );
			const text = JSON.stringify( definition ).replace( /\$\d/g, '' );
			const { faults } = lintDefinition( text );
			expect( faults.map( ( fault ) => faultText( fault, english ) ).join() ).not.toMatch( /⧼|\$\d/ );
			expect( faults.length > 0 || readDefinition( JSON.parse( text ) ).faults.length === 0 ).toBe( true );
		} ) );
	} );
} );
