/** Conditions of SurveyJS files, with the names and codes that they have here. */
import { isConditionFault, parseCondition } from '../survey/conditions/parse-condition';
import { mapExpression, writeExpression } from '../survey/editing/write-expression';

/** What an answer of the file is called here. */
export interface KnownAnswer {
	/** Name of the answer's parameter. */
	readonly parameter: string;
	/** Values there → codes here; empty for numbers and texts. */
	readonly codes: ReadonlyMap<string, string>;
}

export interface SurveyJsConditions {
	/** Makes an answer known by the name it has between braces. */
	add( name: string, answer: KnownAnswer ): void;
	/** The answer of that name, whatever the case of its letters. */
	find( name: string ): KnownAnswer | null;
	/**
	 * A condition as it stands here.
	 *
	 * @return Null when it goes beyond what conditions here can say, or speaks of something that is not there
	 */
	convert( source: string ): string | null;
}

export function createSurveyJsConditions(): SurveyJsConditions {
	const answers = new Map<string, KnownAnswer>();
	const byParameter = new Map<string, KnownAnswer>();
	const find = ( name: string ): KnownAnswer | null => answers.get( name.trim().toLowerCase() ) ?? null;
	return {
		find,
		add( name, answer ) {
			const key = name.trim().toLowerCase();
			answers.set( key, answers.get( key ) ?? answer );
			byParameter.set( answer.parameter, byParameter.get( answer.parameter ) ?? answer );
		},
		convert( source ) {
			let isKnown = true;
			// What stands in quotes is no name.
			const renamed = source.replace( /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\{([^{}]*)\}/g, ( whole: string, name?: string ) => {
				const answer = name === undefined ? null : find( name );
				isKnown = isKnown && ( name === undefined || answer !== null );
				return answer === null ? whole : `{${ answer.parameter }}`;
			} );
			const condition = isKnown ? parseCondition( renamed ) : null;
			if ( condition === null || isConditionFault( condition ) ) {
				return null;
			}
			let isChanged = false;
			const value = ( parameter: string, code: string ): string => {
				const known = byParameter.get( parameter );
				const own = known === undefined ? undefined : codeOf( known.codes, code );
				isChanged = isChanged || own !== undefined && own !== code;
				return own ?? code;
			};
			const written = writeExpression( mapExpression( condition.expression, { value } ) );
			// Its own words stay where they mean the same here.
			const text = isChanged ? written : renamed;
			return isConditionFault( parseCondition( text ) ) ? null : text;
		},
	};
}

function codeOf( codes: ReadonlyMap<string, string>, value: string ): string | undefined {
	// SurveyJS compares without regard to the case of letters.
	return codes.get( value ) ?? Array.from( codes )
		.filter( ( [ own ] ) => own.toLowerCase() === value.toLowerCase() ).map( ( [ , code ] ) => code )[ 0 ];
}
