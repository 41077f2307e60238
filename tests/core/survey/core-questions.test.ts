import { coreQuestions } from '../../../src/core/survey/core-questions';
import type { Survey } from '../../../src/core/survey/definition';
import { surveyOf } from '../analysis/surveys';
import type { Json } from './definitions';

const core = surveyOf( ( definition ) => {
	definition.localSkills.id = 'pulse';
	definition.pages[ 0 ].elements.push(
		{ type: 'radiogroup', name: 'why', choices: [ 'a', 'b' ], visibleIf: '{role} = \'organizer\'' },
		{ type: 'comment', name: 'more', visibleIf: '{why} = \'a\'' },
	);
} );

function local( questions: readonly string[], edit: ( definition: Json ) => void = () => undefined ): Survey {
	return surveyOf( ( definition ) => {
		definition.localSkills.id = 'ours';
		definition.localSkills.core = { id: 'pulse', questions };
		definition.pages[ 0 ].elements.push(
			{ type: 'radiogroup', name: 'why', choices: [ 'a', 'b' ] }, { type: 'comment', name: 'more' },
		);
		edit( definition );
	} );
}

function shared( survey: Survey ): string[] {
	return Array.from( coreQuestions( survey, core ) );
}

describe( 'coreQuestions', () => {
	it( 'gives the questions that were taken over, in the order of the module', () => {
		expect( shared( local( [ 'learn', 'role', 'gone' ] ) ) ).toEqual( [ 'role', 'learn' ] );
	} );

	it( 'leaves out those that do not mean the same any more', () => {
		expect( shared( local( [ 'role', 'learn', 'skills' ], ( definition ) => {
			definition.pages[ 1 ].elements[ 0 ].columns[ 1 ].choices = [ 1, 2, 3 ];
			definition.pages[ 0 ].elements[ 0 ].title = 'In other words';
		} ) ) ).toEqual( [ 'role', 'learn' ] );
	} );

	it( 'leaves out those of which nobody can tell who was asked', () => {
		expect( shared( local( [ 'why', 'more', 'learn' ] ) ) ).toEqual( [ 'learn' ] );
		expect( shared( local( [ 'why', 'more', 'role' ] ) ) ).toEqual( [ 'role', 'why', 'more' ] );
	} );

	it( 'never adds up populations, nor takes over from another module', () => {
		expect( shared( local( [ 'role' ], ( definition ) => {
			definition.localSkills.audience = { population: 'affiliates' };
		} ) ) ).toEqual( [] );
		expect( shared( local( [ 'role' ], ( definition ) => {
			definition.localSkills.core.id = 'another';
		} ) ) ).toEqual( [] );
		expect( shared( surveyOf() ) ).toEqual( [] );
	} );
} );
