import { interchangeNoteText } from '../../../src/core/interchange/note';
import { readXlsForm } from '../../../src/core/interchange/read-xlsform';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { english } from '../english';
import type { Json } from '../survey/definitions';

interface Reading { definition: Json; elements: Json[]; told: string[] }

/** Rows as people see them in a spreadsheet: cells parted by `|`. */
function table( text: string ): string[][] {
	return text.trim().split( '\n' ).map( ( row ) => row.split( '|' ).map( ( cell ) => cell.trim() ) );
}

function read( survey: string, choices = '', settings = '' ): Reading {
	const { definition, notes } = readXlsForm( {
		survey: table( survey ), choices: choices === '' ? [] : table( choices ), settings: settings === '' ? [] : table( settings ),
	} );
	if ( definition !== null ) {
		// Whatever comes in, what comes out is a definition that forms take as it is.
		expect( readDefinition( definition ).faults ).toEqual( [] );
	}
	const json: Json = definition;
	return {
		definition: json,
		elements: json === null ? [] : json.pages.reduce( ( all: Json[], page: Json ) => [ ...all, ...page.elements ], [] ),
		told: notes.map( ( note ) => interchangeNoteText( note, english ) ),
	};
}

const YES_NO = `list_name|name|label
yn|yes|Yes
yn|no|No`;

describe( 'the sheets', () => {
	it( 'may have words in them that every object of a program has', () => {
		const { elements, told } = read( `
type | name | label | constructor
text | a | <b>A</b> &constructor; &toString; | x
constructor | b | B |
hasOwnProperty | c | C |` );
		expect( elements ).toEqual( [ { type: 'text', name: 'a', title: 'A &constructor; &toString;' } ] );
		expect( told.join( '\n' ) ).not.toContain( 'native code' );
		expect( told.filter( ( words ) => /\bconstructor\b|hasOwnProperty/i.test( words ) ) ).toHaveLength( 2 );
	} );

	it( 'may have their columns in any order, under any of their names', () => {
		expect( read( `
Caption | TAG | Required | bind::relevant | Command
Are you? | one | TRUE | | select one from yn
Who? | two | no | \${one} = 'yes' | string`, `
list name | Value | LABEL
yn | yes | Yes
yn | no | No` ).elements ).toEqual( [
			{ type: 'radiogroup', name: 'one', title: 'Are you?', isRequired: true, choices: [ { value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' } ] },
			{ type: 'text', name: 'two', title: 'Who?', visibleIf: "{one} = 'yes'" },
		] );
	} );

	it( 'tell their languages in the headings, and which is the main one in the settings', () => {
		const { definition, told } = read( `
type | name | label::Français (fr) | label::English (en) | hint::English (en) | label::Klingon
text | a | Qui ? | Who? | In a word | 'Iv?
text | b | Où ? | | |`, '', 'form_title | form_id | default_language\nMy form | My Form 1 | English (en)' );
		expect( definition ).toEqual( {
			locale: 'en', title: 'My form',
			pages: [ { name: 'page1', elements: [
				{ type: 'text', name: 'a', title: { default: 'Who?', fr: 'Qui ?' }, description: 'In a word' },
				{ type: 'text', name: 'b', title: { default: 'Où ?', fr: 'Où ?' } },
			] } ],
			localSkills: { id: 'my-form-1', status: 'draft' },
		} );
		expect( told ).toEqual( [ 'The language “Klingon” is not known; its texts were left out. Write its code in parentheses, such as “English (en)”.' ] );
	} );

	it.each( [
		[ 'name | label\na | b', 'This is no XLSForm: there is no sheet “survey” with a column “type”.' ],
		[ 'type | name\ncalculate | x', 'There is no question that could be asked.' ],
	] )( 'can be of something else: %j', ( survey, words ) => {
		const { definition, told } = read( survey );
		expect( definition ).toBeNull();
		expect( told ).toContain( words );
	} );
} );

describe( 'groups', () => {
	it( 'are pages at the top and panels inside; what stands between is a page too', () => {
		const { definition } = read( `
type | name | label | relevant
text | a | A |
begin group | you | You |
text | b | B |
begin_group | more | More | \${a} != ''
note | hello | **Hello** you |
end_group | more
end group | |
text | c | C |` );
		expect( definition.pages ).toEqual( [
			{ name: 'page1', elements: [ { type: 'text', name: 'a', title: 'A' } ] },
			{ name: 'you', title: 'You', elements: [
				{ type: 'text', name: 'b', title: 'B' },
				{ type: 'panel', name: 'more', title: 'More', visibleIf: '{a} notempty', elements: [ { type: 'html', name: 'hello', html: 'Hello you' } ] },
			] },
			{ name: 'page3', elements: [ { type: 'text', name: 'c', title: 'C' } ] },
		] );
	} );

	it( 'of one list are a matrix, whose rows conditions may look at', () => {
		const { elements } = read( `
type | name | label | appearance | required | relevant
begin_group | how_often | How often? | table-list | |
select_one yn | write | Write | | yes |
select_one yn | how_often.meet | Meet | | yes |
end_group | | | | |
text | why | Why? | | | selected(\${write}, 'yes')
begin_group | older | | field-list | |
select_one yn | heading | In older forms | label | |
select_one yn | rows | Row | list-nolabel | |
end_group | | | | |`, YES_NO );
		expect( elements.map( ( { type, name } ) => `${ type } ${ name }` ) ).toEqual( [ 'matrix how-often', 'text why', 'matrix older' ] );
		expect( elements[ 0 ] ).toMatchObject( { title: 'How often?', isRequired: true, eachRowRequired: true,
			rows: [ { value: 'write', text: 'Write' }, { value: 'meet', text: 'Meet' } ], columns: [ { value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' } ] } );
		expect( elements[ 1 ].visibleIf ).toBe( "{how-often.write} = 'yes'" );
		expect( elements[ 2 ] ).toMatchObject( { title: 'In older forms', rows: [ { value: 'rows', text: 'Row' } ] } );
	} );

	it( 'of groups that ask the same are a grid, from which needs are computed if it asks for importance and ability', () => {
		const rows = [ 'budgeting', 'facilitation' ].map( ( skill ) => `
begin_group | skills_${ skill } | ${ skill }
select_one scale | skills_${ skill }_importance | Importance
select_one scale | skills_${ skill }_ability | Ability
end_group | |` ).join( '' );
		const { definition, elements, told } = read( `type | name | label\nbegin_group | p | P\nbegin_group | skills | Skills${ rows }\nend_group | |\nend_group | |`,
			`list_name | name | label\n${ [ '1', '2', '3', '4', '5', 'na' ].map( ( code ) => `scale | ${ code } | ${ code }` ).join( '\n' ) }` );
		const choices = [ '1', '2', '3', '4', '5', 'na' ];
		expect( elements ).toEqual( [ { type: 'matrixdropdown', name: 'skills', title: 'Skills', columns: [
			{ name: 'importance', title: 'Importance', choices }, { name: 'ability', title: 'Ability', choices },
		], rows: [ 'budgeting', 'facilitation' ] } ] );
		expect( definition.localSkills ).toMatchObject( { notInStatistics: [ 'na' ], measures: { grid: 'skills' } } );
		expect( told ).toEqual( [ '“skills” asks for importance and ability, so needs are computed from it.', 'These codes do not enter its statistics: na.' ] );
	} );

	it( 'that repeat are left out, with all in them', () => {
		const { elements, told } = read( `
type | name | label
begin_repeat | child | Child
text | child_name | Name
end_repeat | |
text | rest | Rest` );
		expect( elements.map( ( { name } ) => name ) ).toEqual( [ 'rest' ] );
		expect( told ).toEqual( [ 'Sheet “survey”, row 2: Questions that repeat for each of several things are not possible here; “child” and all in it was left out.' ] );
	} );
} );

describe( 'questions', () => {
	it.each( [
		[ 'text | q | Q | multiline | string-length(.) <= 500 |', { type: 'comment', maxLength: 500 } ],
		[ 'integer | q | Q | | . >= 0 and . < 120 |', { type: 'text', inputType: 'number', integer: true, min: 0, max: 119 } ],
		[ 'decimal | q | Q | | (. >= 0.5) and (100 >= .) |', { type: 'text', inputType: 'number', min: 0.5, max: 100 } ],
		[ 'range | q | Q | | | start=0;end=10 step=2', { type: 'rating', rateMin: 0, rateMax: 10, rateStep: 2 } ],
		[ "date | q | Q | | . >= date('2026-01-01') |", { type: 'text', inputType: 'date', min: '2026-01-01' } ],
		[ 'date | q | Q | month-year | |', { type: 'text', inputType: 'month' } ],
		[ 'select_one yn | q | Q | minimal | |', { type: 'dropdown', choices: [ { value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' } ] } ],
		[ 'select_one yn | q | Q | likert | |', { type: 'rating', rateValues: [ { value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' } ] } ],
		[ 'select_multiple yn | q | Q | | count-selected(.) <= 1 |', { type: 'checkbox', maxSelectedChoices: 1 } ],
		[ 'select_multiple yn | q | Q | autocomplete | count-selected(.) = 2 |', { type: 'tagbox', minSelectedChoices: 2, maxSelectedChoices: 2 } ],
		[ 'rank yn | q | Q | | |', { type: 'ranking' } ],
		[ 'select_one yn or_other | q | Q | | |', { type: 'radiogroup', showOtherItem: true } ],
	] )( '%s', ( row, question ) => {
		const { elements, told } = read( `type | name | label | appearance | constraint | parameters\n${ row }`, YES_NO );
		expect( elements[ 0 ] ).toMatchObject( { name: 'q', title: 'Q', ...question } );
		expect( told ).toEqual( [] );
	} );

	it.each( [ 'select_one', 'select_multiple' ] )( 'keep the choice that or_other adds to %s if a text of its own asks what it is', ( type ) => {
		const isOther = type === 'select_one' ? "${q} = 'other'" : "selected(${q}, 'other')";
		const rows = `type | name | label | relevant\n${ type } yn or_other | q | Q |\ntext | which | Which? | ${ isOther }`;
		const { elements, told } = read( rows, YES_NO );
		expect( elements[ 0 ] ).toMatchObject( { name: 'q', showOtherItem: true } );
		expect( elements[ 1 ] ).toEqual( {
			type: 'text', name: 'which', title: 'Which?', visibleIf: type === 'select_one' ? "{q} = 'other'" : "{q} contains 'other'",
		} );
		expect( told ).toEqual( [] );
		const listed = read( rows, `${ YES_NO }\nyn | other | Another` ).elements[ 0 ];
		expect( listed.showOtherItem ).toBeUndefined();
		expect( listed.choices ).toContainEqual( { value: 'other', text: 'Another' } );
	} );

	it( 'get names that can stand here, and conditions follow', () => {
		const { elements, told } = read( `
type | name | label | relevant
select_one l | Q_1 | One |
text | q-1 | Two | \${Q_1} = 'Option_A'
text | language | Three | \${Q_1}='Option_A' and \${q-1} != ''`, 'list_name | name | label\nl | Option_A | A\nl | Été | B' );
		expect( elements.map( ( { name, visibleIf } ) => [ name, visibleIf ] ) ).toEqual( [
			[ 'q-2', undefined ], [ 'q-1', "{q-2} = 'option-a'" ], [ 'language-2', "{q-2} = 'option-a' and {q-1} notempty" ],
		] );
		expect( told ).toEqual( [
			'Names were changed to what is allowed here (a–z, 0–9 and hyphens): Q_1 → q-2, language → language-2. Conditions follow.',
			'Codes were changed to what is allowed here (a–z, 0–9 and hyphens): Q_1: Option_A → option-a, Q_1: Été → ete. Conditions follow.',
		] );
	} );

	it( 'keep “other” as a choice where a text of its own asks what', () => {
		const choices = 'list_name | name | label\nl | a | A\nl | other | Other';
		expect( read( "type | name | label | relevant\nselect_one l | q | Q |\ntext | which | Which? | ${q} = 'other'", choices ).elements ).toEqual( [
			{ type: 'radiogroup', name: 'q', title: 'Q', choices: [ { value: 'a', text: 'A' }, { value: 'other', text: 'Other' } ] },
			{ type: 'text', name: 'which', title: 'Which?', visibleIf: "{q} = 'other'" },
		] );
		expect( read( 'type | name | label\nselect_one l | q | Q', choices ).elements ).toEqual( [
			{ type: 'radiogroup', name: 'q', title: 'Q', choices: [ { value: 'a', text: 'A' } ], showOtherItem: true, otherText: 'Other' },
		] );
	} );

	it( 'know choices that mean “I would rather not say” by what they say, not by a number', () => {
		const list = ( label: string, name: string ): string => `list_name | name | label\nl | 1 | One\nl | ${ name } | ${ label }`;
		const asked = ( label: string, name = '99' ): Json => read( 'type | name | label\nselect_one l | q | Q', list( label, name ) ).elements[ 0 ];
		for ( const label of [ 'Prefer not to say', 'I’d rather not answer', 'Refused', 'Prefiero no contestar', 'Préfère ne pas répondre.' ] ) {
			expect( asked( label ) ).toMatchObject( { showRefuseItem: true, refuseText: label } );
		}
		for ( const label of [ 'Don’t know', 'I do not know', 'Ne sait pas', 'No sabe' ] ) {
			expect( asked( label, '-98' ) ).toMatchObject( { showDontKnowItem: true, dontKnowText: label } );
		}
		for ( const label of [ 'Not applicable', '99 bottles', 'Refused entry', 'I don’t know anybody', 'Other' ] ) {
			expect( asked( label ).choices ).toHaveLength( 2 );
		}
		expect( asked( 'Refused', 'visa-refused' ).choices ).toHaveLength( 2 );
	} );

	it( 'offer choices under a condition where it is one of the choice', () => {
		const { elements, told } = read( `
type | name | label | choice_filter
select_one country | country | Country |
select_one city | city | City | country = \${country}
select_one city | again | City | position(..) > 1`, `
list_name | name | label | country
country | Kenya | Kenya |
country | ghana | Ghana |
city | nairobi | Nairobi | Kenya
city | accra | Accra | ghana` );
		expect( elements[ 1 ].choices ).toEqual( [
			{ value: 'nairobi', text: 'Nairobi', visibleIf: "'kenya' = {country}" }, { value: 'accra', text: 'Accra', visibleIf: "'ghana' = {country}" },
		] );
		expect( told ).toContain( 'Sheet “survey”, row 4: This condition of choices could not be kept, so all are offered: position(..) > 1' );
	} );

	it( 'that are not possible here are told with their rows', () => {
		expect( read( `
type | name | label | constraint
geopoint | where | Where? |
wizardry | spell | Spell? |
select_one nothing | lost | Lost? |
select_one_from_file x.csv | file | File? |
text | word | Word | regex(., '^[a-z]+$')
decimal | weight | Weight | . > 0 and . <= 9` ).told ).toEqual( [
			'Sheet “survey”, row 2: “where” was left out: surveys here have nothing like “geopoint”.',
			'Sheet “survey”, row 3: “spell” was left out: “wizardry” is no known type of question.',
			'Sheet “survey”, row 4: “lost” has no choices; it was left out.',
			'Sheet “survey”, row 5: “file” takes its choices from another file; it was left out.',
			'Sheet “survey”, row 6: “word” is not checked for this any more: regex(., \'^[a-z]+$\').',
			'Sheet “survey”, row 7: “weight” is not checked for this any more: . != 0.',
		] );
	} );

	it( 'do not hide what depends on a question that did not come across', () => {
		const { elements, told } = read( "type | name | label | relevant\nselect_one gone | q | Q |\ntext | t | T | ${q} = 'a'" );
		expect( elements ).toEqual( [ { type: 'text', name: 't', title: 'T' } ] );
		expect( told ).toContain( 't: This condition could not be kept, so what it stood at is shown to everybody: {q} = \'a\'' );
	} );
} );

describe( 'conditions', () => {
	it.each( [
		[ "${one} = 'yes'", "{one} = 'yes'" ],
		[ "${one}='yes' and not(selected(${many}, 'no'))", "{one} = 'yes' and {many} notcontains 'no'" ],
		[ "selected(${one}, 'yes') or selected(${many},'yes')", "{one} = 'yes' or {many} contains 'yes'" ],
		[ 'count-selected(${many}) > 0', '{many} notempty' ],
		[ '0 = count-selected(${many})', '{many} empty' ],
		[ 'string-length(${text}) >= 1', '{text} notempty' ],
		[ "${text} != '' and (${n} >= 2 or ${n} < -1)", '{text} notempty and ({n} >= 2 or {n} < -1)' ],
		[ '${n} * 2 + 1 > 7 div 2', '{n} * 2 + 1 > 7 / 2' ],
		[ "coalesce(${n}, '') != '' and ${n} mod 2 = 0", '{n} notempty and {n} % 2 = 0' ],
		[ 'if(${n} > 1, true(), false())', 'iif({n} > 1, true, false)' ],
		[ '${one} = ‘yes’', "{one} = 'yes'" ],
		[ "contains(${text}, 'a')", "{text} contains 'a'" ],
		[ 'not(${n} = 5)', '!({n} = 5)' ],
		[ "${ack} = 'OK'", '{ack} = true' ],
	] )( '%s', ( relevant, visibleIf ) => {
		const { elements, told } = read( `type | name | label | relevant
select_one yn | one | One |
select_multiple yn | many | Many |
integer | n | N |
text | text | T |
acknowledge | ack | A |
text | last | Last | ${ relevant }`, YES_NO );
		expect( elements[ 5 ].visibleIf ).toBe( visibleIf );
		expect( told ).toHaveLength( 1 );
	} );

	it.each( [
		'count-selected(${many}) > 2', 'string-length(${n}) > 3', "${nowhere} = 'x'", '/data/one = 1', '${n} > today()', '${n} >', '(${n} = 1', '${n} = 1)', '', '. = 1',
		'once(${n})', '${n} + ', 'selected(${many}, ${n})',
	] )( 'are left out and told where they cannot be said: %s', ( relevant ) => {
		const { elements, told } = read( `type | name | label | relevant
select_multiple yn | many | Many |
integer | n | N |
text | last | Last | ${ relevant }`, YES_NO );
		expect( elements[ 2 ] ).toEqual( { type: 'text', name: 'last', title: 'Last' } );
		expect( told ).toHaveLength( relevant === '' ? 0 : 1 );
	} );

	it( 'that nobody would write do not keep anybody waiting, nor fill the screen', () => {
		for ( const relevant of [ `${ '('.repeat( 2000 ) }1${ ')'.repeat( 2000 ) }`, `\${n} = '${ 'x'.repeat( 50000 ) }'`, '-'.repeat( 3000 ), 'not('.repeat( 1000 ) ] ) {
			const { elements, told } = read( `type | name | label | relevant\ninteger | n | N |\ntext | last | Last | ${ relevant }` );
			expect( elements[ 1 ] ).toEqual( { type: 'text', name: 'last', title: 'Last' } );
			expect( told[ 0 ] ).toMatch( /^Sheet “survey”, row 3: This condition could not be kept/ );
			expect( ( told[ 0 ] as string ).length ).toBeLessThan( 400 );
		}
	} );
} );
