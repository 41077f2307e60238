import * as fc from 'fast-check';
import { Model } from 'survey-core';
import { readSurveyJs } from '../../../src/core/interchange/read-surveyjs';
import { writeSurveyJs } from '../../../src/core/interchange/write-surveyjs';
import type { Question } from '../../../src/core/survey/definition';
import { questionsOf } from '../../../src/core/survey/parameters';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { english } from '../english';
import { allTypesDefinition } from '../survey/all-types';
import type { Json } from '../survey/definitions';
import { PORTABLE_DEFINITION } from './portable-definition';

const message = ( key: string, language: string | null ): string | null => language === null ? english.text( key ) : null;

function write( definition: Json ): Json {
	return JSON.parse( JSON.stringify( writeSurveyJs( definition, { taxonomy: null, message } ).json ) );
}

/** What forms make of a definition, but for texts that the project ships, which are the survey's own afterwards. */
function surveyOf( definition: Json ): unknown {
	const { survey, faults } = readDefinition( definition );
	expect( faults ).toEqual( [] );
	return JSON.parse( JSON.stringify( survey, ( key, value: Json ) => {
		if ( value !== null && typeof value === 'object' && value.kind === 'message' ) {
			return { kind: 'texts', texts: { default: english.text( value.key ) } };
		}
		return key === 'source' ? undefined : value as unknown;
	} ) );
}

/** The same question as SurveyJS has it. */
function asked( question: Question ): Json {
	const codes = ( list: readonly { value: string }[] ): string[] => list.map( ( { value } ) => value );
	return {
		name: question.name,
		type: question.type,
		isRequired: question.requiredIf === null ? question.isRequired : null,
		...( question.type === 'matrix' || question.type === 'matrixdropdown' ? { rows: codes( question.rows ) } : {} ),
		...( [ 'radiogroup', 'dropdown', 'checkbox', 'tagbox', 'ranking' ].includes( question.type ) ? { choices: codes( ( question as Json ).choices ) } : {} ),
	};
}

function askedThere( question: Json ): Json {
	const type = question.getType();
	const codes = ( list: Json[] ): string[] => list.map( ( { value } ) => String( value ) );
	return {
		name: question.name,
		type,
		isRequired: question.requiredIf ? null : question.isRequired,
		...( type.startsWith( 'matrix' ) ? { rows: codes( question.rows ) } : {} ),
		...( [ 'radiogroup', 'dropdown', 'checkbox', 'tagbox', 'ranking' ].includes( type ) ? { choices: codes( [
			...question.choices,
			...[ [ 'Other', question.otherItem ], [ 'None', question.noneItem ], [ 'Refuse', question.refuseItem ], [ 'DontKnow', question.dontKnowItem ] ]
				.filter( ( [ name ] ) => question[ `show${ name }Item` ] ).map( ( [ , item ] ) => item ),
		] ) } : {} ),
	};
}

describe( 'SurveyJS, there and back', () => {
	it( 'asks the same', () => {
		fc.assert( fc.property( PORTABLE_DEFINITION, ( definition ) => {
			const read = readSurveyJs( write( definition ) );
			expect( surveyOf( read.definition ) ).toEqual( surveyOf( definition ) );
			expect( read.notes.filter( ( { severity } ) => severity === 'lost' ) ).toEqual( [] );
		} ), { numRuns: 200 } );
	} );

	it( 'brings back every property of ours', () => {
		const definition = allTypesDefinition();
		definition.localSkills.status = 'draft';
		// Where nothing is required, each row is not either, and SurveyJS would insist on it.
		definition.pages[ 1 ].elements.find( ( { name }: Json ) => name === 'often' ).isRequired = true;
		const read = readSurveyJs( write( definition ) );
		expect( surveyOf( read.definition ) ).toEqual( surveyOf( definition ) );
	} );

	it( 'writes what SurveyJS itself loads, and asks there what is asked here', () => {
		fc.assert( fc.property( PORTABLE_DEFINITION, ( definition ) => {
			const model = new Model( write( definition ) );
			const errors = ( model.jsonErrors ?? [] ).filter( ( { type }: Json ) => type !== 'unknownproperty' );
			expect( errors ).toEqual( [] );
			const { survey } = readDefinition( definition );
			expect( model.getAllQuestions().filter( ( question: Json ) => question.getType() !== 'html' ).map( askedThere ) )
				.toEqual( questionsOf( survey as never ).map( asked ) );
		} ), { numRuns: 100 } );
	} );
} );
