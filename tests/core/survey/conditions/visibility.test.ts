import * as fc from 'fast-check';
import { conditionCycles } from '../../../../src/core/survey/conditions/resolution-order';
import { createVisibility, type VisibleParts } from '../../../../src/core/survey/conditions/visibility';
import { readDefinition } from '../../../../src/core/survey/read-definition';
import type { AnswerValues } from '../../../../src/core/survey/answer';
import type { Survey } from '../../../../src/core/survey/definition';
import { anySurvey } from './any-survey';
import { ourVisibility } from './our-visibility';
import { surveyJsVisibility } from './surveyjs-visibility';

type Json = Record<string, unknown>;

/** SurveyJS takes a while for each; more with SURVEY_RUNS. */
const RUNS = Number( process.env.SURVEY_RUNS ?? 200 );

function read( ...pages: Json[] ): Survey {
	const { survey, faults } = readDefinition( { pages, localSkills: { id: 'test' } } );
	expect( faults ).toEqual( [] );
	return survey as Survey;
}

const page = ( ...elements: Json[] ): Json => ( { name: 'p', elements } );
const text = ( name: string, visibleIf?: string ): Json => ( { type: 'text', name, visibleIf } );
const codes = ( name: string, visibleIf?: string, type = 'radiogroup' ): Json => ( { type, name, choices: [ 'a', 'b' ], visibleIf } );

function show( survey: Survey, values: Record<string, readonly string[]> ): VisibleParts {
	return createVisibility( survey )( new Map( Object.entries( values ) ) );
}

function kept( { values }: VisibleParts ): string[] {
	return Array.from( values ).map( ( [ name, given ] ) => `${ name }=${ given.join( ';' ) }` );
}

describe( 'createVisibility', () => {
	it( 'shows, requires and keeps what SurveyJS does', () => {
		fc.assert( fc.property( anySurvey, ( survey ) => {
			expect( ourVisibility( survey ) ).toEqual( surveyJsVisibility( survey ) );
		} ), { numRuns: RUNS, interruptAfterTimeLimit: 15000 } );
	}, 60000 );

	it( 'brings an answer back when its question comes back, and everything that hangs on it', () => {
		const survey = read( page(
			codes( 'c', '{b} = \'a\'' ), { type: 'panel', name: 'more', visibleIf: '{a} = \'a\'', elements: [ codes( 'b' ) ] }, codes( 'a' ),
		) );
		const visible = createVisibility( survey );
		const values: AnswerValues = new Map( [ [ 'a', [ 'a' ] ], [ 'b', [ 'a' ] ], [ 'c', [ 'b' ] ] ] );
		const without = visible( new Map( values ).set( 'a', [ 'b' ] ) );
		expect( kept( without ) ).toEqual( [ 'a=b' ] );
		expect( [ 'a', 'b', 'c', 'more' ].filter( without.isShown ) ).toEqual( [ 'a' ] );
		const withAll = visible( values );
		expect( withAll.values ).toBe( values );
		expect( [ 'a', 'b', 'c', 'more' ].filter( withAll.isShown ) ).toEqual( [ 'a', 'b', 'c', 'more' ] );
	} );

	it( 'leaves answers alone where there is no condition, and answers that the survey does not know', () => {
		const values = new Map( [ [ 'a', [ 'gone' ] ], [ 'unknown.row', [ 'x' ] ] ] );
		expect( createVisibility( read( page( codes( 'a' ) ) ) )( values ).values ).toBe( values );
		expect( kept( show( read( page( codes( 'a' ), text( 't', '{a} = \'a\'' ) ) ), { a: [ 'gone' ], t: [ 'T' ], other: [ 'x' ] } ) ) )
			.toEqual( [ 'a=gone', 'other=x' ] );
	} );

	it( 'drops cells of hidden rows and hidden choices, and the text of "other" with its question only', () => {
		const hidden = '{n} = 1';
		const survey = read( page(
			{ type: 'text', name: 'n', inputType: 'number' },
			{ type: 'matrix', name: 'm', columns: [ 'a', { value: 'b', visibleIf: hidden } ], rows: [ 'x', { value: 'y', visibleIf: hidden }, 'z' ] },
			{ type: 'matrixdropdown', name: 'g', rows: [ 'x' ], columns: [ { name: 'i', choices: [ 1, { value: 2, visibleIf: hidden } ] }, { name: 'j', choices: [ 1, 2 ] } ] },
			{ type: 'checkbox', name: 'c', choices: [ 'a', { value: 'b', visibleIf: hidden } ], showOtherItem: true },
		) );
		const values = {
			'm.x': [ 'b' ], 'm.y': [ 'a' ], 'm.z': [ 'a' ], 'g.x.i': [ '2' ], 'g.x.j': [ '2' ], c: [ 'b', 'other', 'a' ], 'c.other': [ 'b' ],
		};
		expect( kept( show( survey, values ) ) ).toEqual( [ 'm.z=a', 'g.x.j=2', 'c=other;a', 'c.other=b' ] );
		expect( kept( show( survey, { ...values, n: [ '1' ] } ) ) ).toHaveLength( 8 );
		const parts = show( survey, values );
		expect( [ parts.isRowShown( 'm', 'y' ), parts.isRowShown( 'm', 'x' ), parts.isChoiceShown( 'g', '2', 'i' ), parts.isChoiceShown( 'g', '2', 'j' ) ] )
			.toEqual( [ false, true, false, true ] );
	} );

	it( 'keeps what is retired, whatever its condition says', () => {
		const survey = read( page( codes( 'a' ), { type: 'checkbox', name: 'c', choices: [ { value: 'old', retired: true, visibleIf: '{a} = \'b\'' }, 'new' ] } ) );
		expect( kept( show( survey, { a: [ 'a' ], c: [ 'old', 'new' ] } ) ) ).toEqual( [ 'a=a', 'c=old;new' ] );
	} );

	it( 'tells a page from a question of the same name', () => {
		const survey = read( page( codes( 'a' ) ), { name: 'skills', elements: [ text( 'skills', '{a} = \'b\'' ), text( 't' ) ] } );
		const parts = show( survey, { a: [ 'a' ] } );
		expect( [ parts.isPageShown( 'skills' ), parts.isShown( 'skills' ) ] ).toEqual( [ true, false ] );
	} );

	it( 'requires what SurveyJS requires, and nothing that is hidden or retired', () => {
		const survey = read( page(
			codes( 'a' ), { ...text( 't' ), isRequired: true, requiredIf: '{a} = \'a\'' }, { ...text( 'h', '{a} = \'b\'' ), isRequired: true },
			{ ...text( 'r' ), isRequired: true, retired: true }, { ...text( 'q' ), isRequired: true },
		) );
		expect( [ 'a', 't', 'h', 'r', 'q' ].filter( show( survey, { a: [ 'a' ] } ).isRequired ) ).toEqual( [ 't', 'q' ] );
		expect( [ 'a', 't', 'h', 'r', 'q' ].filter( show( survey, { a: [ 'b' ] } ).isRequired ) ).toEqual( [ 'h', 'q' ] );
	} );

	it( 'minds the order of a ranking', () => {
		const survey = read( page( codes( 'r', undefined, 'ranking' ), codes( 'c', undefined, 'checkbox' ), text( 'first', '{r} = [\'a\', \'b\']' ), text( 'both', '{c} = [\'a\', \'b\']' ) ) );
		const parts = show( survey, { r: [ 'b', 'a' ], c: [ 'b', 'a' ] } );
		expect( [ parts.isShown( 'first' ), parts.isShown( 'both' ) ] ).toEqual( [ false, true ] );
	} );

	it( 'shows what looks at itself, but not on a hidden page', () => {
		const circle = [ text( 'x', '{y} = 1' ), text( 'y', '{x} = 1' ), text( 'own', '{own} = 1' ), text( 'after', '{x} = 1' ) ];
		const parts = show( read( page( ...circle ) ), {} );
		expect( [ 'x', 'y', 'own', 'after' ].filter( parts.isShown ) ).toEqual( [ 'x', 'y', 'own' ] );
		const hidden = show( read( page( codes( 'a' ) ), { name: 'q', visibleIf: '{a} = \'a\'', elements: [ { type: 'panel', name: 'n', visibleIf: '{in} = 1', elements: [ text( 'in' ) ] } ] } ), {} );
		expect( [ 'n', 'in' ].filter( hidden.isShown ) ).toEqual( [] );
	} );
} );

describe( 'conditionCycles', () => {
	it( 'names those that look at each other, in the order of the survey', () => {
		expect( conditionCycles( read( page(
			text( 'z', '{y} = 1' ), text( 'y', '{x} = 1' ), text( 'x', '{z} = 1' ), text( 'after', '{x} = 1' ), text( 'own', '{own} = 1' ),
			{ type: 'panel', name: 'around', visibleIf: '{within} = 1', elements: [ text( 'within' ) ] },
			{ type: 'checkbox', name: 'choosy', choices: [ 'a', { value: 'b', visibleIf: '{choosy} contains \'a\'' } ] },
			{ ...text( 'needy' ), requiredIf: '{needy} empty' },
		) ) ) ).toEqual( [ [ 'z', 'y', 'x' ], [ 'own' ], [ 'around', 'within' ], [ 'choosy' ] ] );
	} );

	it( 'finds none in a survey without them', () => {
		fc.assert( fc.property( anySurvey, ( { json } ) => {
			expect( conditionCycles( readDefinition( json ).survey as Survey ) ).toEqual( [] );
		} ), { numRuns: 50 } );
	} );
} );
