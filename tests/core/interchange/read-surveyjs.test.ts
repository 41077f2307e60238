import { interchangeNoteText } from '../../../src/core/interchange/note';
import { readSurveyJs } from '../../../src/core/interchange/read-surveyjs';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { english } from '../english';
import type { Json } from '../survey/definitions';

interface Reading { definition: Json; elements: Json[]; told: string[] }

function read( json: Json ): Reading {
	const { definition, notes } = readSurveyJs( json );
	if ( definition !== null ) {
		expect( readDefinition( definition ).faults ).toEqual( [] );
	}
	const made: Json = definition;
	return {
		definition: made,
		elements: made === null ? [] : made.pages.reduce( ( all: Json[], page: Json ) => [ ...all, ...page.elements ], [] ),
		told: notes.map( ( note ) => interchangeNoteText( note, english ) ),
	};
}

const one = ( element: Json ): Reading => read( { elements: [ { name: 'q', title: 'Q', ...element } ] } );

describe( 'a survey of SurveyJS', () => {
	it( 'may have columns of a grid without names', () => {
		const { elements, told } = one( {
			type: 'matrixdropdown', columns: [ {}, { name: 'column3' }, { name: '', title: 'Third' } ], choices: [ 'a', 'b' ], rows: [ 'r' ],
		} );
		expect( elements[ 0 ].columns.map( ( { name, title }: Json ) => [ name, title ] ) ).toEqual( [
			[ 'column1', undefined ], [ 'column3', undefined ], [ 'column3-own', 'Third' ],
		] );
		expect( told ).toEqual( [] );
	} );

	it( 'keeps what is hidden only until its condition holds', () => {
		const hidden = { visible: false, visibleIf: '{a} notempty' };
		const { definition, told } = read( { pages: [
			{ elements: [ { type: 'text', name: 'a' }, { type: 'text', name: 'b', ...hidden } ] },
			{ name: 'second', ...hidden, elements: [ { type: 'text', name: 'c' } ] },
			{ name: 'third', visible: false, visibleIf: ' ', elements: [ { type: 'text', name: 'd' } ] },
		] } );
		expect( definition.pages ).toEqual( [
			{ name: 'page1', elements: [ { type: 'text', name: 'a' }, { type: 'text', name: 'b', visibleIf: '{a} notempty' } ] },
			{ name: 'second', visibleIf: '{a} notempty', elements: [ { type: 'text', name: 'c' } ] },
		] );
		expect( told.filter( ( words ) => words.includes( 'never shown' ) ) ).toHaveLength( 1 );
	} );

	it( 'may have no pages, or questions by their older name', () => {
		for ( const json of [ { elements: [ { type: 'text', name: 'a' } ] }, { questions: [ { type: 'text', name: 'a' } ] },
			{ pages: [ { questions: [ { type: 'text', name: 'a' } ] } ] } ] ) {
			expect( read( json ).definition ).toEqual( {
				pages: [ { name: 'page1', elements: [ { type: 'text', name: 'a' } ] } ], localSkills: { id: 'imported-survey', status: 'draft' },
			} );
		}
	} );

	it( 'keeps its texts in all languages, without their markup', () => {
		const { definition, told } = read( {
			locale: 'de', title: { default: 'Umfrage', en: 'Survey', 'pt-BR': 'Pesquisa' }, description: '<p>Kurz &amp; gut</p><p>Ende</p>',
			elements: [ { type: 'text', name: 'a', title: { en: 'Who?', de: 'Wer?' } }, { type: 'html', name: 'h', html: '<h1>Hi</h1>a<br>b<script>x</script>' } ],
		} );
		expect( definition ).toEqual( {
			locale: 'de', title: { default: 'Umfrage', en: 'Survey', 'pt-br': 'Pesquisa' }, description: 'Kurz & gut\n\nEnde',
			pages: [ { name: 'page1', elements: [
				{ type: 'text', name: 'a', title: { default: 'Wer?', en: 'Who?', de: 'Wer?' } },
				{ type: 'html', name: 'h', html: 'Hi\n\na\nb' },
			] } ],
			localSkills: { id: 'umfrage', status: 'draft' },
		} );
		expect( told ).toEqual( [ 'Texts had markup such as bold or links. Only their words were kept.' ] );
	} );

	it( 'says what of it is of no use here, and does not tell of colours one by one', () => {
		const { told } = read( {
			showProgressBar: 'top', widthMode: 'static', completedHtml: '<b>Thanks</b>', triggers: [ { type: 'skip' } ],
			elements: [ { type: 'radiogroup', name: 'a', choices: [ 1, 2 ], colCount: 2, defaultValue: 1 } ],
		} );
		expect( told ).toEqual( [
			'$.completedHtml: “completedHtml” has no equivalent here and was left out.',
			'$.triggers: “triggers” has no equivalent here and was left out.',
			'$.elements[0]: “defaultValue” has no equivalent here and was left out.',
			'Nothing here is like these settings of how the survey looks or runs: showProgressBar, widthMode, colCount. No question was lost.',
		] );
	} );

	it.each( [ null, 5, 'x', [], {}, { pages: [] }, { pages: 'x' }, { elements: [ null, 7, { type: 'file', name: 'f' } ] } ] )( 'can be something else: %j', ( json ) => {
		expect( read( json ).definition ).toBeNull();
		expect( read( json ).told.length ).toBeGreaterThan( 0 );
	} );
} );

describe( 'its questions', () => {
	it.each( [
		[ { type: 'radiogroup', choices: [ 1, 'b', { value: 'c', text: 'C' } ], hasOther: true, hasNone: true },
			{ type: 'radiogroup', choices: [ '1', 'b', { value: 'c', text: 'C' } ], showOtherItem: true, showNoneItem: true } ],
		[ { type: 'radiogroup', choices: [ 'm|Male', true ] }, { type: 'radiogroup', choices: [ { value: 'm', text: 'Male' }, 'true' ] } ],
		[ { type: 'dropdown', choicesMin: 1, choicesMax: 3 }, { type: 'dropdown', choices: [ '1', '2', '3' ] } ],
		[ { type: 'checkbox', choices: [ 'a', 'b' ], validators: [ { type: 'answercount', minCount: 1, maxCount: 2 } ] },
			{ type: 'checkbox', choices: [ 'a', 'b' ], minSelectedChoices: 1, maxSelectedChoices: 2 } ],
		[ { type: 'buttongroup', choices: [ 'a' ] }, { type: 'radiogroup', choices: [ 'a' ] } ],
		[ { type: 'rating' }, { type: 'rating', rateMin: 1, rateMax: 5 } ],
		[ { type: 'rating', rateCount: 7, rateType: 'stars' }, { type: 'rating', rateMin: 1, rateMax: 7 } ],
		[ { type: 'rating', rateValues: [ 1, { value: 2, text: 'Two' } ] }, { type: 'rating', rateValues: [ '1', { value: '2', text: 'Two' } ] } ],
		[ { type: 'text', inputType: 'number', min: 0, max: '10', step: 1 }, { type: 'text', inputType: 'number', integer: true, min: 0, max: 10 } ],
		[ { type: 'text', validators: [ { type: 'numeric', minValue: 0, maxValue: 9 } ] }, { type: 'text', inputType: 'number', min: 0, max: 9 } ],
		[ { type: 'text', inputType: 'date', min: '2026-01-01T00:00' }, { type: 'text', inputType: 'date', min: '2026-01-01' } ],
		[ { type: 'comment', maxLength: 99, rows: 4 }, { type: 'comment', maxLength: 99 } ],
		[ { type: 'boolean', labelTrue: 'Ja' }, { type: 'boolean', labelTrue: 'Ja' } ],
		[ { type: 'matrix', columns: [ { value: 1, text: 'Bad' }, 2 ], rows: [ 'a', { value: 'b', text: 'B' } ], isAllRowRequired: true },
			{ type: 'matrix', isRequired: true, eachRowRequired: true, columns: [ { value: '1', text: 'Bad' }, '2' ], rows: [ 'a', { value: 'b', text: 'B' } ] } ],
		[ { type: 'matrixdropdown', columns: [ { name: 'x', cellType: 'radiogroup' }, { name: 'y', cellType: 'boolean' } ], choices: [ 1, 2 ], rows: [ 'r' ] },
			{ type: 'matrixdropdown', columns: [ { name: 'x', choices: [ '1', '2' ] }, { name: 'y', choices: [ 'true', 'false' ] } ], rows: [ 'r' ] } ],
	] )( '%j', ( element, question ) => {
		expect( one( element ).elements ).toEqual( [ { name: 'q', title: 'Q', ...question } ] );
	} );

	it.each( [
		[ { type: 'text', inputType: 'email' }, '$.elements[0]: “q” was left out: it asks for an address, a telephone number or a password, and answers here are public.' ],
		[ { type: 'text', validators: [ { type: 'email' } ] }, '$.elements[0]: “q” was left out: it asks for an address, a telephone number or a password, and answers here are public.' ],
		[ { type: 'file' }, '$.elements[0]: “q” was left out: surveys here have nothing like “file”.' ],
		[ { type: 'paneldynamic', templateElements: [ { type: 'text', name: 'x' } ] }, '$.elements[0]: “q” was left out: surveys here have nothing like “paneldynamic”.' ],
		[ { type: 'matrixdynamic' }, '$.elements[0]: “q” was left out: surveys here have nothing like “matrixdynamic”.' ],
		[ { type: 'hologram' }, '$.elements[0]: “q” was left out: “hologram” is no known type of question.' ],
		[ { type: 'radiogroup', choices: [] }, '$.elements[0]: “q” has no choices; it was left out.' ],
		[ { type: 'text', visible: false }, '$.elements[0]: “q” is never shown in the other survey; it was left out.' ],
		[ { type: 'rating', rateMax: 100 }, '$.elements[0]: “q” was left out: a scale has 2 to 20 steps.' ],
		[ { type: 'matrixdropdown', columns: [ { name: 'x', cellType: 'text' } ], rows: [ 'r' ] }, '$.elements[0]: The column “x” of “q” was left out: cells here are a single choice.' ],
	] )( 'are left out and told: %j', ( element, words ) => {
		const { definition, told } = one( element );
		expect( definition ).toBeNull();
		expect( told ).toContain( words );
	} );

	it.each( [
		[ { type: 'imagepicker', multiSelect: true, choices: [ { value: 'lion', imageLink: 'x.jpg' } ] }, 'checkbox', '“q” showed pictures; its choices are words now.' ],
		[ { type: 'slider', sliderType: 'single', min: 0, max: 10 }, 'text', '“q” was a question of type “slider”; check what it has become.' ],
		[ { type: 'matrix', cellType: 'checkbox', columns: [ 1, 2 ], rows: [ 'a' ] }, 'matrix', '“q” took several choices a row; it takes one now.' ],
		[ { type: 'text', validators: [ { type: 'regex', regex: 'x' }, { type: 'text', minLength: 3 } ] }, 'text', '“q” is not checked for this any more: regex, minLength.' ],
		[ { type: 'text', enableIf: '{a} = 1' }, 'text', 'Questions here cannot be locked; this condition was left out: {a} = 1' ],
	] )( 'become the nearest that there is, and that is told: %j', ( element, type, words ) => {
		const { elements, told } = one( element );
		expect( elements[ 0 ].type ).toBe( type );
		expect( told ).toContain( `$.elements[0]: ${ words }` );
	} );

	it( 'that ask for several texts are a panel', () => {
		expect( read( { elements: [
			{ type: 'multipletext', name: 'Address', items: [ { name: 'City' }, { name: 'mail', inputType: 'email' } ] },
			{ type: 'text', name: 'b', visibleIf: '{Address.City} notempty' },
		] } ).elements ).toEqual( [
			{ type: 'panel', name: 'address', elements: [ { type: 'text', name: 'address-city', title: 'City' } ] },
			{ type: 'text', name: 'b', visibleIf: '{address-city} notempty' },
		] );
	} );

	it( 'deeper in panels than there are here stand in the one around them', () => {
		const nested = ( depth: number ): Json => depth === 0 ? { type: 'text', name: 'deep' } : { type: 'panel', name: `p${ depth }`, elements: [ nested( depth - 1 ) ] };
		const { elements, told } = read( { elements: [ nested( 5 ) ] } );
		expect( JSON.stringify( elements ).match( /panel/g ) ).toHaveLength( 3 );
		expect( JSON.stringify( elements ) ).toContain( '"deep"' );
		expect( told ).toHaveLength( 2 );
	} );
} );

describe( 'its conditions', () => {
	const QUESTIONS = [
		{ type: 'radiogroup', name: 'Role 1', choices: [ 'Team Lead', 'Editor' ], hasOther: true },
		{ type: 'checkbox', name: 'tools', valueName: 'usedTools', choices: [ 'Bot_A', 'b' ] },
		{ type: 'matrix', name: 'm', columns: [ 'Very Good', 'bad' ], rows: [ 'Row 1' ] },
		{ type: 'matrixdropdown', name: 'g', columns: [ { name: 'How Often', choices: [ 'Now', 'never' ] } ], rows: [ 'Row 1' ] },
		{ type: 'boolean', name: 'board', valueTrue: 'Y', valueFalse: 'N' },
		{ type: 'text', name: 'mail', inputType: 'email' },
		{ type: 'text', name: 'age', inputType: 'number' },
	];

	it.each( [
		[ "{Role 1} = 'Team Lead'", "{role-1} = 'team-lead'" ],
		[ "{role 1} == 'team lead' or {age} > 5", "{role-1} = 'team-lead' or {age} > 5" ],
		[ "{usedTools} contains 'Bot_A' and {tools} anyof ['Bot_A', 'b']", "{tools} contains 'bot-a' and {tools} anyof ['bot-a', 'b']" ],
		[ "{m.Row 1} = 'Very Good'", "{m.row-1} = 'very-good'" ],
		[ "{g.Row 1.How Often} <> 'Now'", "{g.row-1.how-often} <> 'now'" ],
		[ "{board} = 'Y'", "{board} = 'true'" ],
		[ '{Role 1-Comment} notempty', '{role-1.other} notempty' ],
		[ '{age} >= 18 && {age} < 99', '{age} >= 18 && {age} < 99' ],
		[ "{age} = '{age}'", "{age} = '{age}'" ],
	] )( '%s', ( visibleIf, own ) => {
		const { elements } = read( { elements: [ ...QUESTIONS, { type: 'text', name: 'last', visibleIf } ] } );
		expect( elements[ elements.length - 1 ].visibleIf ).toBe( own );
	} );

	it.each( [ '{nowhere} = 1', 'age({age}) > 5', '{age} >', '{panel.x} = 1', '{mail} notempty', '{tools.length} > 2' ] )( 'are left out and told where they cannot be said: %s', ( visibleIf ) => {
		const { elements, told } = read( { elements: [ ...QUESTIONS, { type: 'text', name: 'last', visibleIf } ] } );
		expect( elements[ elements.length - 1 ] ).toEqual( { type: 'text', name: 'last' } );
		const aboutIt = told.filter( ( words ) => words.includes( 'This condition could not be kept' ) && words.includes( visibleIf ) );
		expect( aboutIt ).toHaveLength( 1 );
	} );

	it( 'may be of choices, and choices may be those of another question', () => {
		const { elements } = read( { elements: [
			QUESTIONS[ 1 ],
			{ type: 'radiogroup', name: 'best', choices: [ { value: 'Bot_A', visibleIf: "{tools} contains 'Bot_A'" }, 'none of them' ] },
			{ type: 'ranking', name: 'order', choicesFromQuestion: 'tools', choicesFromQuestionMode: 'selected' },
		] } );
		expect( elements[ 1 ].choices ).toEqual( [
			{ value: 'bot-a', text: 'Bot_A', visibleIf: "{tools} contains 'bot-a'" }, { value: 'none-of-them', text: 'none of them' },
		] );
		expect( elements[ 2 ].choices ).toEqual( [
			{ value: 'bot-a', text: 'Bot_A', visibleIf: "{tools} contains 'bot-a'" }, { value: 'b', visibleIf: "{tools} contains 'b'" },
		] );
	} );

	it( 'of another question stand in the place of its own, which is told', () => {
		const { elements, told } = read( { elements: [
			QUESTIONS[ 1 ],
			{ type: 'checkbox', name: 'both', choices: [ 'b', 'own' ], choicesFromQuestion: 'tools' },
			{ type: 'checkbox', name: 'none', choices: [ 'own' ], choicesFromQuestion: 'nothing' },
		] } );
		expect( elements[ 1 ].choices ).toEqual( [ { value: 'bot-a', text: 'Bot_A' }, 'b' ] );
		expect( elements[ 2 ].choices ).toEqual( [ 'own' ] );
		expect( told.filter( ( words ) => words.includes( 'choicesFromQuestion' ) ) ).toHaveLength( 1 );
		expect( told.filter( ( words ) => /\bchoices\b/.test( words ) ) ).toHaveLength( 1 );
	} );
} );

describe( 'its names', () => {
	it( 'become ids, each once, and are told', () => {
		const { definition, told } = read( { pages: [
			{ name: 'Page One', elements: [ { type: 'text', name: 'Ваше имя' }, { type: 'text', name: 'language' }, { type: 'text', name: 'A' }, { type: 'text', name: 'a' }, { type: 'text' } ] },
			{ name: 'Page One', elements: [ { type: 'text', name: 'a' } ] },
		] } );
		const names = definition.pages.map( ( page: Json ) => [ page.name, page.elements.map( ( { name }: Json ) => name ) ] );
		expect( names ).toEqual( [
			[ 'page-one', [ 'vashe-imia', 'language-2', 'a', 'a-4', 'text-0-4' ] ], [ 'page2', [ 'a-6' ] ],
		] );
		expect( told.join() ).toContain( 'Ваше имя → vashe-imia' );
	} );
} );
