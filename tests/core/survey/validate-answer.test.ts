import type { AnswerValues } from '../../../src/core/survey/answer';
import type { Survey } from '../../../src/core/survey/definition';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { answerFaultText, validateAnswer } from '../../../src/core/survey/validate-answer';
import { english } from '../english';
import { goodDefinition } from './definitions';

const definition = goodDefinition();
definition.pages[ 1 ].elements[ 0 ].isRequired = true;
definition.pages[ 1 ].elements[ 1 ].minSelectedChoices = 2;
definition.pages[ 1 ].elements[ 2 ].maxSelectedChoices = 1;
definition.pages[ 1 ].elements[ 3 ].maxLength = 5;
const survey = readDefinition( definition ).survey as Survey;

const GOOD: Record<string, string[]> = { role: [ 'editor' ], 'skills.budgeting.importance': [ '5' ] };

function told( values: Record<string, string[]> ): string[] {
	const answer: AnswerValues = new Map( Object.entries( values ) );
	return validateAnswer( survey, answer ).map( ( fault ) => `${ fault.question } ${ fault.parameter }: ${ answerFaultText( fault, english ) }` );
}

describe( 'validateAnswer', () => {
	it( 'is content with the required questions answered, a grid with one of its cells', () => {
		expect( told( GOOD ) ).toEqual( [] );
		expect( told( { ...GOOD, learn: [ 'budgeting', 'facilitation' ], teach: [ 'budgeting' ], comment: [ 'fünf5' ] } ) ).toEqual( [] );
	} );

	it( 'asks for the required ones, blank or missing', () => {
		expect( told( { role: [ ' ' ], comment: [ 'x' ] } ).filter( ( fault ) => fault.includes( 'needs an answer' ) ) ).toEqual( [
			'role role: This question needs an answer.', 'skills skills: This question needs an answer.',
		] );
	} );

	it( 'counts choices only where any are made', () => {
		expect( told( { ...GOOD, learn: [ 'budgeting' ] } ) ).toEqual( [ 'learn learn: Choose at least 2; you have chosen 1 so far.' ] );
		expect( told( { ...GOOD, learn: [] } ) ).toEqual( [] );
		expect( told( { ...GOOD, teach: [ 'budgeting', 'facilitation' ] } ) )
			.toEqual( [ 'teach teach: Choose at most one; you have chosen 2. Unselect what matters least to you.' ] );
	} );

	it( 'counts the characters of a text as the browser does', () => {
		expect( told( { ...GOOD, comment: [ '𝒂𝒂x' ] } ) ).toEqual( [] );
		expect( told( { ...GOOD, comment: [ '𝒂𝒂𝒂' ] } ) ).toEqual( [ 'comment comment: Your text has 6 characters, and at most 5 are possible. Please shorten it.' ] );
	} );

	it( 'points to the cell with a code that is no choice, or with two', () => {
		expect( told( { ...GOOD, 'skills.facilitation.ability': [ '6' ], 'skills.budgeting.ability': [ '1', '2' ], role: [ 'editor;organizer' ] } ) ).toEqual( [
			'role role: “editor;organizer” is not among the choices of this survey. Please choose again.',
			'skills skills.budgeting.ability: Only one answer is possible here. Please choose one.',
			'skills skills.facilitation.ability: “6” is not among the choices of this survey. Please choose again.',
		] );
	} );
} );
