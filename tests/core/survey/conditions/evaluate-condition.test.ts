import * as fc from 'fast-check';
import { ConditionRunner } from 'survey-core';
import { evaluateCondition } from '../../../../src/core/survey/conditions/evaluate-condition';
import { isConditionFault, parseCondition } from '../../../../src/core/survey/conditions/parse-condition';
import type { ConditionValue } from '../../../../src/core/survey/conditions/condition';
import { type AnswerKind, anyAnswer, anyCondition } from './any-condition';

type Answers = Readonly<Record<string, ConditionValue | undefined>>;

function holds( source: string, answers: Answers = {} ): boolean {
	const condition = parseCondition( source );
	if ( isConditionFault( condition ) ) {
		throw new Error( `${ source }: ${ JSON.stringify( condition ) }` );
	}
	return evaluateCondition( condition, ( name ) => answers[ name ] ?? null );
}

const KINDS: Readonly<Record<string, AnswerKind>> = {
	role: 'code', level: 'code', age: 'number', years: 'number', name: 'text', note: 'text', learn: 'codes', teach: 'codes',
};

const RUNS = Number( process.env.CONDITION_RUNS ?? 2000 );

describe( 'evaluateCondition', () => {
	it( 'comes to what SurveyJS comes to', () => {
		const asked = Object.keys( KINDS ).map( ( parameter ) => ( { parameter, kind: KINDS[ parameter ] as AnswerKind } ) );
		const answers = fc.record( Object.keys( KINDS ).reduce<Record<string, ReturnType<typeof anyAnswer>>>(
			( all, name ) => ( { ...all, [ name ]: anyAnswer( KINDS[ name ] as AnswerKind ) } ), {},
		) );
		fc.assert( fc.property( anyCondition( asked ), answers, ( source, given ) => {
			const oracle = new ConditionRunner( source );
			expect( { source, isRead: oracle.canRun() } ).toEqual( { source, isRead: true } );
			// As a survey does it: a question without an answer is known all the same.
			const context = {
				getValue: ( { path: [ { name } ] }: { path: [ { name: string } ] } ) =>
					( { isFound: true, value: given[ name ] } ),
			};
			expect( { source, holds: holds( source, given ) } )
				.toEqual( { source, holds: oracle.runContext( context as never, {} ) } );
		} ), { numRuns: RUNS } );
	} );
} );
