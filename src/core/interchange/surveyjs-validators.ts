/** Validators of SurveyJS as the limits that questions here have. */
import { isObject, ownProperty } from '../json/value';
import { type Json, wordOf } from './definition-json';

export interface SurveyJsValidators {
	/** Only an address is taken, which tells who somebody is. */
	readonly isEmail: boolean;
	/** The limits that a question of ours takes, and the names of the validators that it cannot have. */
	fit( question: Json ): { readonly limits: Json; readonly rest: readonly string[] };
}

/**
 * @param list - Anything
 */
export function readValidators( list: unknown ): SurveyJsValidators {
	const validators = ( Array.isArray( list ) ? list as readonly unknown[] : [] ).filter( isObject );
	const typeOf = ( json: Json ): string => wordOf( ownProperty( json, 'type' ), '' ).replace( /validator$/, '' );
	return {
		isEmail: validators.some( ( json ) => typeOf( json ) === 'email' ),
		fit( question ) {
			const limits: Json = {};
			const rest: string[] = [];
			for ( const json of validators ) {
				const type = typeOf( json );
				const put = ( from: string, to: string ): void => {
					const value = ownProperty( json, from );
					if ( typeof value === 'number' && value > 0 || type === 'numeric' && typeof value === 'number' ) {
						limits[ to ] = value;
					}
				};
				const isNumber = question.type === 'text' && ( question.inputType === 'number' || question.inputType === undefined );
				if ( type === 'numeric' && isNumber ) {
					limits.inputType = 'number';
					put( 'minValue', 'min' );
					put( 'maxValue', 'max' );
				} else if ( type === 'text' && ( question.type === 'text' && question.inputType !== 'number' || question.type === 'comment' ) ) {
					put( 'maxLength', 'maxLength' );
					if ( Number( ownProperty( json, 'minLength' ) ?? 0 ) > 1 ) {
						rest.push( 'minLength' );
					}
				} else if ( type === 'answercount' && [ 'checkbox', 'tagbox', 'ranking' ].includes( String( question.type ) ) ) {
					put( 'minCount', 'minSelectedChoices' );
					put( 'maxCount', 'maxSelectedChoices' );
				} else {
					rest.push( type );
				}
			}
			return { limits, rest };
		},
	};
}
