import * as fc from 'fast-check';
import type { RatingQuestion } from '../../../src/core/survey/definition';
import { answerParameters, elementsOf } from '../../../src/core/survey/parameters';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { allTypesDefinition } from './all-types';
import { goodDefinition, type Json } from './definitions';

function surveyAfter( change: ( definition: Json ) => void ): ReturnType<typeof readDefinition> {
	const definition = goodDefinition();
	change( definition );
	return readDefinition( definition );
}

describe( 'readDefinition', () => {
	it( 'spells out every shorthand', () => {
		const { survey, faults } = readDefinition( goodDefinition() );
		expect( faults ).toEqual( [] );
		expect( survey ).toMatchObject( {
			id: 'skills-2026', locale: 'en', status: 'open', opens: '2026-11-01', closes: '2027-01-31', minAnswers: 5, minCell: 5,
			title: { kind: 'texts', texts: { default: 'Skills needs assessment 2026', fr: 'Enquête 2026' } },
			description: { kind: 'texts', texts: { default: 'What we need.' } },
			notInStatistics: [ 'na', 'refused', 'dontknow' ],
			audience: { population: 'individuals', minEdits: 10, groups: [ 'autoconfirmed' ] },
			measures: { grid: 'skills', wantToLearn: 'learn', canTeach: 'teach' },
		} );
		expect( survey?.pages.map( ( page ) => page.name ) ).toEqual( [ 'p1', 'page2' ] );
		expect( survey?.pages[ 0 ]?.elements[ 0 ] ).toEqual( {
			type: 'radiogroup', name: 'role', isRequired: true, requiredIf: null, isRetired: false, description: null, visibleIf: null,
			title: { kind: 'texts', texts: { default: 'Your role' } },
			choices: [
				{ value: 'editor', text: { kind: 'texts', texts: { default: 'Editor' } }, visibleIf: null, isRetired: false },
				{ value: 'organizer', text: { kind: 'message', key: 'localskills-desc' }, visibleIf: null, isRetired: false },
			],
			special: { other: null, none: null, refused: null, dontKnow: null },
		} );
		expect( survey?.pages[ 1 ]?.elements[ 1 ] ).toMatchObject( {
			type: 'checkbox', minSelectedChoices: 1, maxSelectedChoices: 2, isRequired: false,
			choices: [ { value: 'budgeting', text: null }, { value: 'facilitation', text: null } ],
		} );
		expect( survey?.pages[ 1 ]?.elements[ 3 ] ).toMatchObject( { type: 'comment', maxLength: 500 } );
	} );

	it( 'reads questions of every type', () => {
		const { survey, faults } = readDefinition( allTypesDefinition() );
		expect( faults ).toEqual( [] );
		const all = survey === null ? [] : elementsOf( survey );
		const elements = new Map( all.map( ( element ) => [ element.name, element ] ) );
		expect( Array.from( elements.keys() ) ).toEqual( [
			'hello', 'role', 'years', 'tools', 'languages', 'learn', 'order', 'rank', 'inner', 'pick', 'happy', 'worn', 'board', 'often',
			'skills', 'hours', 'people', 'page', 'day', 'month', 'word', 'more', 'gone',
		] );
		const codes = ( name: string ): string[] => (
			( elements.get( name ) as RatingQuestion ).choices.map( ( { value } ) => value )
		);
		expect( [ 'role', 'years', 'tools', 'learn', 'happy', 'worn', 'board' ].map( codes ) ).toEqual( [
			[ 'editor', 'trainer', 'steward', 'other', 'refused' ], [ 'new', 'old', 'dontknow' ],
			[ 'bots', 'gadgets', 'lua', 'other', 'none', 'refused' ], [ 'none' ], [ '-2', '-1', '0', '1', '2' ], [ '1', '2', '3' ], [ 'true', 'false' ],
		] );
		expect( elements.get( 'role' ) ).toMatchObject( { special: {
			other: { value: 'other', text: { texts: { default: 'Something else' } } }, none: null,
			refused: { value: 'refused', text: { kind: 'message', key: 'localskills-choice-refused' } },
		}, choices: { 2: { isRetired: true } } } );
		expect( elements.get( 'tools' ) ).toMatchObject( { minSelectedChoices: 2, choices: { 2: { visibleIf: { source: "{role} = 'trainer'" } } } } );
		expect( elements.get( 'languages' ) ).toMatchObject( { choicesFrom: 'languages', choices: [], maxSelectedChoices: 5 } );
		expect( [ elements.get( 'rank' ), elements.get( 'pick' ) ] ).toMatchObject( [ { isSelectToRank: false }, { isSelectToRank: true, maxSelectedChoices: 2 } ] );
		expect( elements.get( 'happy' ) ).toMatchObject( { minRateDescription: { texts: { default: 'No' } }, special: { dontKnow: { value: 'dontknow' }, refused: null } } );
		expect( elements.get( 'board' ) ).toMatchObject( { choices: [ { text: { texts: { default: 'I am' } } }, { text: { key: 'localskills-choice-false' } } ] } );
		expect( elements.get( 'often' ) ).toMatchObject( { isEachRowRequired: true, rows: [ { value: 'write' }, { value: 'other' }, { isRetired: true } ] } );
		expect( elements.get( 'skills' ) ).toMatchObject( { rowsFrom: 'finance', rows: [] } );
		expect( elements.get( 'hours' ) ).toMatchObject( { inputType: 'number', min: '0', max: '744.5', isInteger: false, requiredIf: { source: '{board} = true' } } );
		expect( elements.get( 'day' ) ).toMatchObject( { inputType: 'date', min: '2001-01-15', max: null } );
		expect( elements.get( 'word' ) ).toMatchObject( { inputType: 'text', maxLength: 20, placeholder: { texts: { default: 'free' } } } );
		expect( elements.get( 'gone' ) ).toMatchObject( { isRetired: true, isRequired: true } );
		expect( survey ).toMatchObject( {
			status: 'paused', audience: { population: 'affiliates' }, core: { id: 'core-module', questions: [ 'role', 'happy' ] }, follows: 'everything-2025',
			measures: { wantToLearn: 'learn', canTeach: 'pick', groupBy: [ 'role' ] }, pages: { 1: { visibleIf: { source: "{role} != 'steward'" } } },
		} );
	} );

	it( 'names every parameter that an answer can have', () => {
		const { survey } = readDefinition( allTypesDefinition() );
		expect( survey && answerParameters( survey ).map( ( { name, kind, isMultiple, choices } ) => (
			`${ name } ${ kind }${ isMultiple ? ' several' : '' }${ choices === null ? '' : ` of ${ choices.length }` }`
		) ) ).toEqual( [
			'role codes of 5', 'role.other text', 'years codes of 3', 'tools codes several of 6', 'tools.other text', 'languages codes several', 'learn codes several',
			'rank codes several of 3', 'pick codes several of 3', 'happy codes of 6', 'worn codes of 4', 'board codes of 3', 'often.write codes of 2', 'often.other codes of 2',
			'often.old codes of 2', 'hours number', 'people number', 'page text', 'day text', 'month text', 'word text', 'more text', 'gone text',
		] );
	} );

	it( 'shows what has a condition that cannot be read, and tells', () => {
		const { survey, faults } = surveyAfter( ( definition ) => {
			definition.pages[ 0 ].elements[ 0 ].visibleIf = '{role =';
		} );
		expect( survey?.pages[ 0 ]?.elements[ 0 ]?.visibleIf ).toBeNull();
		expect( faults.map( ( { path, code } ) => `${ path } ${ code }` ) ).toEqual( [ '$.pages[0].elements[0].visibleIf condition-brace' ] );
	} );

	it( 'leaves out a special choice whose code the survey uses itself', () => {
		const { survey, faults } = surveyAfter( ( definition ) => {
			definition.pages[ 0 ].elements[ 0 ].choices.push( 'other' );
			definition.pages[ 0 ].elements[ 0 ].showOtherItem = true;
		} );
		expect( survey?.pages[ 0 ]?.elements[ 0 ] ).toMatchObject( { special: { other: null }, choices: { length: 3 } } );
		expect( faults.map( ( { code } ) => code ) ).toEqual( [ 'special-code-taken' ] );
	} );

	it( 'is a draft that shows few answers to nobody when the settings do not say', () => {
		const { survey } = readDefinition( { pages: [ { elements: [ { type: 'comment', name: 'why' } ] } ], localSkills: { id: 'short' } } );
		expect( survey ).toMatchObject( {
			status: 'draft', opens: null, closes: null, minAnswers: 5, minCell: 5, title: null, core: null, follows: null,
			audience: { population: 'individuals', description: null, minEdits: 0, groups: [] },
			notInStatistics: [ 'refused', 'dontknow' ], measures: { grid: null, wantToLearn: null, canTeach: null },
		} );
	} );

	it( 'labels the bare steps of the measured scales, and only those', () => {
		const grid = ( change: ( definition: Json ) => void ): ( string | null )[][] => {
			const { survey } = surveyAfter( change );
			const question = survey?.pages[ 1 ]?.elements[ 0 ];
			return question?.type !== 'matrixdropdown' ? [] : question.columns.map( ( column ) => column.choices.map(
				( { text } ) => text === null ? null : text.kind === 'message' ? text.key : text.texts.default ?? null,
			) );
		};
		const labels = ( scale: string ): string[] => [ 1, 2, 3, 4, 5 ].map( ( step ) => `localskills-scale-${ scale }-${ step }` );
		expect( grid( ( definition ) => definition ) ).toEqual( [
			[ ...labels( 'importance' ), 'Not relevant to me' ], [ ...labels( 'ability' ), 'Not relevant to me' ],
		] );
		expect( grid( ( definition ) => {
			definition.pages[ 1 ].elements[ 0 ].columns[ 1 ].choices[ 0 ] = { value: 1, text: 'None' };
		} )[ 1 ] ).toEqual( [ 'None', null, null, null, null, 'Not relevant to me' ] );
		expect( grid( ( definition ) => {
			delete definition.localSkills.measures.grid;
		} )[ 0 ] ).toEqual( [ null, null, null, null, null, 'Not relevant to me' ] );
	} );

	it( 'leaves out what cannot be asked, keeps the rest, and tells', () => {
		const { survey, faults } = surveyAfter( ( definition ) => {
			definition.pages[ 0 ].elements[ 0 ].type = 'slider';
			definition.pages[ 1 ].elements[ 1 ].choices.push( 'budgeting', 'Not a code', null );
			definition.pages[ 1 ].elements[ 2 ].name = 'skills';
			definition.pages[ 1 ].elements[ 3 ].title = [];
			definition.localSkills.closes = '2026-02-30';
		} );
		expect( survey?.pages.map( ( page ) => page.elements.map( ( question ) => question.name ) ) ).toEqual( [ [], [ 'skills', 'learn', 'comment' ] ] );
		expect( survey?.pages[ 1 ]?.elements[ 1 ] ).toMatchObject( { choices: [ { value: 'budgeting' }, { value: 'facilitation' } ] } );
		expect( survey?.closes ).toBeNull();
		expect( faults.map( ( { path, code } ) => `${ path } ${ code }` ) ).toEqual( [
			'$.pages[0].elements[0].type unknown-question-type',
			'$.pages[1].elements[1].choices[2] code-taken',
			'$.pages[1].elements[1].choices[3] bad-id',
			'$.pages[1].elements[1].choices[4] bad-id',
			'$.pages[1].elements[2].name name-taken',
			'$.pages[1].elements[3].title expected-text',
			'$.localSkills.closes bad-date',
		] );
	} );

	it( 'gives no survey without an id or without a question', () => {
		expect( surveyAfter( ( definition ) => {
			definition.localSkills.id = 'Skills 2026';
		} ) ).toEqual( { survey: null, faults: [ { path: '$.localSkills.id', code: 'bad-id', parameters: [ 'Skills 2026' ] } ] } );
		expect( surveyAfter( ( definition ) => {
			definition.pages = [];
		} ).survey ).toBeNull();
	} );

	it( 'never asks so much that a machine could not hold it', () => {
		const { survey, faults } = surveyAfter( ( definition ) => {
			definition.pages[ 1 ].elements[ 0 ].rows = Array.from( { length: 5000 }, ( _, index ) => index );
			definition.pages.push( ...Array.from( { length: 150 }, ( _page, page ) => (
				{ elements: [ 1, 2, 3 ].map( ( index ) => ( { type: 'comment', name: `c${ page }-${ index }` } ) ) }
			) ) );
		} );
		const questions = survey?.pages.reduce( ( count, page ) => count + page.elements.length, 0 );
		expect( questions ).toBe( 200 );
		expect( survey?.pages[ 1 ]?.elements[ 0 ] ).toMatchObject( { rows: { length: 300 } } );
		expect( new Set( faults.map( ( { code } ) => code ) ) ).toEqual( new Set( [ 'too-many-items', 'too-many-questions' ] ) );
	} );

	it( 'takes nothing from the prototype for what stands in the page', () => {
		const question = { type: 'radiogroup', name: 'constructor', choices: [ 'constructor', 'to-string' ] };
		const text = JSON.stringify( { pages: [ { elements: [ question ] } ], localSkills: { id: 'x' } } )
			.replace( '"localSkills"', '"title":{"__proto__":{"default":"no"}},"localSkills"' );
		const { survey } = readDefinition( JSON.parse( text ) );
		expect( survey ).toMatchObject( { title: null, pages: [ { elements: [ { name: 'constructor', choices: { length: 2 } } ] } ] } );
	} );

	it( 'reads any JSON without breaking', () => {
		fc.assert( fc.property( fc.jsonValue(), fc.constantFrom( 'pages', 'localSkills', 'title', 'locale' ), ( json, key ) => {
			expect( readDefinition( json ).survey ).toBeNull();
			const { survey } = readDefinition( { ...goodDefinition(), [ key ]: json } );
			expect( survey === null || survey.pages.length > 0 ).toBe( true );
		} ) );
	} );
} );
