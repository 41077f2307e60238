import { changeType, typesFor } from '../../../../src/core/survey/editing/change-type';
import { valueAt } from '../../../../src/core/survey/editing/place';
import type { JsonObject } from '../../../../src/core/json/value';

const PLACE = [ 'pages', 0, 'elements', 0 ];
const one = ( question: JsonObject ): JsonObject => ( { pages: [ { elements: [ question ] } ] } );
const changed = ( question: JsonObject, type: string ): unknown => valueAt( changeType( one( question ), PLACE, type ), PLACE );

describe( 'changeType', () => {
	it( 'keeps what both types have, and what nobody knows', () => {
		const question = { type: 'checkbox', name: 'a', title: 'T', choices: [ 'x' ], maxSelectedChoices: 2, showOtherItem: true, 'x-own': 1 };
		expect( changed( question, 'radiogroup' ) ).toEqual( { type: 'radiogroup', name: 'a', title: 'T', choices: [ 'x' ], showOtherItem: true, 'x-own': 1 } );
		expect( changed( question, 'ranking' ) ).toEqual( { type: 'ranking', name: 'a', title: 'T', choices: [ 'x' ], maxSelectedChoices: 2, 'x-own': 1 } );
		expect( changed( { type: 'text', name: 'a', inputType: 'number', min: 1, maxLength: 9 }, 'comment' ) ).toEqual( { type: 'comment', name: 'a', maxLength: 9 } );
	} );

	it( 'takes a measure away that needs several codes', () => {
		const json = { ...one( { type: 'checkbox', name: 'a', choices: [ 'x' ] } ), localSkills: { measures: { grid: 'g', wantToLearn: 'a' } } };
		expect( changeType( json, PLACE, 'ranking' ).localSkills ).toEqual( json.localSkills );
		expect( changeType( json, PLACE, 'radiogroup' ).localSkills ).toEqual( { measures: { grid: 'g' } } );
	} );

	it( 'offers only types that have what makes the question', () => {
		expect( typesFor( { type: 'radiogroup' } ) ).toEqual( [ 'radiogroup', 'dropdown', 'checkbox', 'tagbox', 'ranking' ] );
		expect( typesFor( { type: 'tagbox', choicesFrom: 'skills' } ) ).toEqual( [ 'dropdown', 'tagbox' ] );
		expect( typesFor( { type: 'matrix' } ) ).toEqual( [ 'matrix' ] );
		const json = one( { type: 'matrix' } );
		expect( changeType( json, PLACE, 'checkbox' ) ).toBe( json );
	} );
} );
