import { changeText, isRefused } from '../../../src/core/survey/definition-change';
import { definitionChanges } from '../../../src/core/survey/definition-changes';
import { readDefinition } from '../../../src/core/survey/read-definition';
import type { Survey } from '../../../src/core/survey/definition';
import { english, hasMessage } from '../english';

type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

function definition(): Json {
	return {
		title: 'Skills', locale: 'en',
		pages: [ { name: 'p', elements: [
			{ type: 'radiogroup', name: 'role', title: { default: 'Role' }, choices: [
				{ value: 'editor', text: 'I edit' }, { value: 'organizer', text: 'I organise' }, { value: 'old', text: 'Old', retired: true },
			] },
			{ type: 'rating', name: 'mood', title: 'Mood', rateMax: 5, minRateDescription: 'bad', maxRateDescription: 'good' },
			{ type: 'matrixdropdown', name: 'skills', title: 'Skills', columns: [
				{ name: 'importance', title: 'Importance', choices: [ { value: 1, text: 'low' }, 2, { value: 3, text: 'high' } ] },
				{ name: 'ability', title: 'Ability', choices: [ 1, 2, 3 ] },
			], rows: [ { value: 'budgeting', text: 'Budgeting' }, { value: 'writing', text: 'Writing' } ] },
			{ type: 'text', name: 'years', title: 'Years', inputType: 'number', min: 0 },
			{ type: 'panel', name: 'more', elements: [ { type: 'comment', name: 'why', title: 'Why?' } ] },
			{ type: 'html', name: 'note', html: 'Thanks' },
		] } ],
		localSkills: {
			id: 'skills-2026', status: 'open', minAnswers: 5, minCell: 5, core: { id: 'core-2026', questions: [ 'role' ] },
			measures: { grid: 'skills' },
		},
	};
}

function read( json: Json ): Survey {
	return readDefinition( json ).survey as Survey;
}

function element( json: Json, name: string ): Json {
	const all = ( elements: Json[] ): Json[] =>
		elements.reduce<Json[]>( ( list, one ) => list.concat( one, all( one.elements ?? [] ) ), [] );
	return all( json.pages ).find( ( one ) => one.name === name && one.type !== undefined ) as Json;
}

/** What is told of an edit: effect, code, and the text as a coordinator reads it. */
function told( edit: ( json: Json ) => void ): string[] {
	const [ before, json ] = [ read( definition() ), definition() ];
	edit( json );
	const after = read( json );
	return definitionChanges( before, after ).map( ( change ) => {
		expect( [ change.code, hasMessage( `localskills-change-${ change.code }` ) ] ).toEqual( [ change.code, true ] );
		expect( changeText( change, before, after, english ) ).not.toMatch( /\$\d|⧼/ );
		expect( isRefused( change ) ).toBe( change.effect === 'lost' );
		return `${ change.effect } ${ change.code }`;
	} );
}

function remove( list: Json[], name: string ): Json {
	return list.splice( list.findIndex( ( one ) => ( one.name ?? one.value ) === name ), 1 )[ 0 ] as Json;
}

describe( 'definitionChanges', () => {
	// One line for each kind of edit, after the table that dokomoforms gives its users.
	const table: [ string, ( json: Json ) => void, string[] ][] = [
		[ 'nothing', () => undefined, [] ],
		[ 'a text', ( json ) => ( element( json, 'role' ).title.default = 'What do you do?' ), [ 'meaning question-text' ] ],
		[ 'a translation', ( json ) => ( element( json, 'role' ).title.fr = 'Rôle' ), [ 'none languages-added' ] ],
		[ 'a new question', ( json ) => json.pages[ 0 ].elements.push( { type: 'comment', name: 'new' } ), [ 'incomplete question-added' ] ],
		[ 'a question gone', ( json ) => remove( json.pages[ 0 ].elements, 'mood' ), [ 'lost question-removed' ] ],
		[ 'a question retired', ( json ) => ( element( json, 'mood' ).retired = true ), [ 'none question-retired' ] ],
		[ 'another name', ( json ) => ( element( json, 'mood' ).name = 'feeling' ), [ 'lost question-renamed' ] ],
		[ 'another type', ( json ) => ( element( json, 'why' ).type = 'boolean' ), [ 'lost question-type' ] ],
		[ 'a number that becomes a text', ( json ) => ( element( json, 'years' ).inputType = 'text' ), [ 'lost question-type' ] ],
		[ 'a list that opens', ( json ) => ( element( json, 'role' ).type = 'dropdown' ), [ 'none question-display' ] ],
		[ 'a shorter text', ( json ) => ( element( json, 'why' ).type = 'text' ), [ 'none question-display' ] ],
		[ 'several choices', ( json ) => ( element( json, 'role' ).type = 'checkbox' ), [ 'meaning question-multiple', 'lost core-touched' ] ],
		[ 'a condition', ( json ) => ( element( json, 'why' ).visibleIf = '{role} = \'editor\'' ), [ 'incomplete question-condition' ] ],
		[ 'a condition of a panel', ( json ) => ( element( json, 'more' ).visibleIf = '{role} notempty' ), [ 'incomplete part-condition' ] ],
		[ 'a condition of a note', ( json ) => ( element( json, 'note' ).visibleIf = '{role} notempty' ), [ 'none note-condition' ] ],
		[ 'a note', ( json ) => ( element( json, 'note' ).html = 'Thank you' ), [ 'none part-text' ] ],
		[ 'required', ( json ) => ( element( json, 'why' ).isRequired = true ), [ 'incomplete question-required' ] ],
		[ 'limits', ( json ) => ( element( json, 'years' ).max = 9 ), [ 'meaning question-limits' ] ],
		[ 'more steps', ( json ) => ( element( json, 'mood' ).rateMax = 7 ), [ 'lost scale-steps' ] ],
		[ 'a scale turned round', ( json ) => Object.assign( element( json, 'mood' ), { minRateDescription: 'good', maxRateDescription: 'bad' } ),
			[ 'lost scale-reversed' ] ],
		[ 'the end of a scale', ( json ) => ( element( json, 'mood' ).maxRateDescription = 'great' ), [ 'meaning scale-ends' ] ],
		[ 'a scale of the grid turned round', ( json ) => {
			const { choices } = element( json, 'skills' ).columns[ 0 ];
			[ choices[ 0 ].text, choices[ 2 ].text ] = [ choices[ 2 ].text, choices[ 0 ].text ];
		}, [ 'lost choice-swapped', 'lost choice-swapped' ] ],
		[ 'a choice of the core', ( json ) => element( json, 'role' ).choices.push( 'trainer' ), [ 'incomplete choice-added', 'lost core-touched' ] ],
		[ 'a text of the core', ( json ) => ( element( json, 'role' ).choices[ 0 ].text = 'I write' ), [ 'meaning choice-text' ] ],
		[ 'a choice gone', ( json ) => remove( element( json, 'role' ).choices, 'organizer' ), [ 'lost choice-removed', 'lost core-touched' ] ],
		[ 'another code', ( json ) => ( element( json, 'role' ).choices[ 1 ].value = 'organiser' ), [ 'lost choice-renamed', 'lost core-touched' ] ],
		[ 'a choice back', ( json ) => ( element( json, 'role' ).choices[ 2 ].retired = false ), [ 'incomplete choice-returned' ] ],
		[ 'choices in another order', ( json ) => element( json, 'role' ).choices.reverse(), [ 'none choice-order' ] ],
		[ 'a row retired', ( json ) => ( element( json, 'skills' ).rows[ 0 ].retired = true ), [ 'none row-retired' ] ],
		[ 'a row more', ( json ) => element( json, 'skills' ).rows.push( 'coding' ), [ 'incomplete row-added' ] ],
		[ 'a column gone', ( json ) => element( json, 'skills' ).columns.pop(), [ 'lost column-removed' ] ],
		[ 'questions moved', ( json ) => json.pages.push( { name: 'q', elements: [ remove( json.pages[ 0 ].elements, 'role' ) ] } ), [ 'none order' ] ],
		[ 'rows from the taxonomy', ( json ) => {
			delete element( json, 'skills' ).rows;
			element( json, 'skills' ).rowsFrom = '';
		}, [ 'lost question-source' ] ],
		[ 'paused', ( json ) => ( json.localSkills.status = 'paused' ), [ 'none status-paused' ] ],
		[ 'dates', ( json ) => ( json.localSkills.closes = '2026-12-31' ), [ 'none dates' ] ],
		[ 'lower thresholds', ( json ) => ( json.localSkills.minCell = 3 ), [ 'meaning thresholds-lowered' ] ],
		[ 'higher thresholds', ( json ) => ( json.localSkills.minAnswers = 10 ), [ 'none thresholds-raised' ] ],
		[ 'other statistics', ( json ) => ( json.localSkills.notInStatistics = [ 'old' ] ), [ 'meaning statistics' ] ],
		[ 'other measures', ( json ) => ( json.localSkills.measures.canTeach = 'teach' ), [ 'meaning measures' ] ],
		[ 'another population', ( json ) => ( json.localSkills.audience = { population: 'affiliates' } ), [ 'lost population' ] ],
		[ 'other people invited', ( json ) => ( json.localSkills.audience = { minEdits: 50 } ), [ 'none audience' ] ],
		[ 'no core', ( json ) => delete json.localSkills.core, [ 'meaning core' ] ],
		[ 'another wave', ( json ) => ( json.localSkills.follows = 'skills-2025' ), [ 'none follows' ] ],
		[ 'another id', ( json ) => ( json.localSkills.id = 'skills-2027' ), [ 'lost id' ] ],
		[ 'another title', ( json ) => ( json.title = 'Skills of our group' ), [ 'none survey-text' ] ],
	];
	it.each( table )( 'tells what %s does', ( _name, edit, changes ) => {
		expect( told( edit ) ).toEqual( changes );
	} );

	it( 'names things by what people read', () => {
		const [ before, json ] = [ read( definition() ), definition() ];
		element( json, 'role' ).choices[ 1 ].value = 'organiser';
		const after = read( json );
		const [ change ] = definitionChanges( before, after );
		expect( changeText( change as NonNullable<typeof change>, before, after, english ) ).toBe(
			'“Role”: the code of the choice “I organise” would change from organizer to organiser. Answers hold the code, so those ' +
			'given so far would no longer be counted. Take the old code back; the text can change at any time.' );
	} );

	it( 'finds nothing where only the writing differs', () => {
		expect( told( ( json ) => {
			element( json, 'role' ).title = 'Role';
			element( json, 'years' ).min = '0';
			element( json, 'skills' ).columns[ 1 ].choices = [ '1', { value: 2 }, 3 ];
		} ) ).toEqual( [] );
	} );
} );
