/** Conditions: what they look at has to be there, and must not depend on what they decide. */
import { quotedValue } from '../../json/fault';
import type { Condition, Expression } from '../conditions/condition';
import { conditionParameters } from '../conditions/condition-parameters';
import { parseCondition } from '../conditions/parse-condition';
import { conditionCycles } from '../conditions/resolution-order';
import type { Survey } from '../definition';
import { type AnswerParameter, answerParameters, questionsOf } from '../parameters';
import {
	type AddFault, codesOf, type DefinitionParts, objectsOf, type PlacedElement, type PlacedObject, stringOf,
} from './placed-elements';

/** How many of a question's parameters or codes a fault names, at most. */
const MAX_NAMED = 8;

/**
 * @param parts
 * @param survey - What was read of the definition; null when nothing could be
 * @param add
 */
export function tellConditions( parts: DefinitionParts, survey: Survey | null, add: AddFault ): void {
	const parameters = survey === null ? [] : answerParameters( survey );
	const known = new Map( parameters.map( ( parameter ): [ string, AnswerParameter ] => [ parameter.name, parameter ] ) );
	const readNames = survey === null ? [] : questionsOf( survey ).map( ( { name } ) => name );
	for ( const { json, path } of placesOfConditions( parts ) ) {
		for ( const key of [ 'visibleIf', 'requiredIf' ] ) {
			const source = stringOf( json, key );
			if ( source === null || source.trim() === '' ) {
				continue;
			}
			const place = `${ path }.${ key }`;
			const condition = parseCondition( source );
			if ( 'code' in condition ) {
				add( place, condition.code, ...condition.parameters );
				continue;
			}
			for ( const parameter of conditionParameters( condition ) ) {
				const question = parameter.split( '.', 1 )[ 0 ] as string;
				const isThere = parts.questions.some( ( { name } ) => name === question );
				if ( !isThere ) {
					add( place, 'condition-no-question', question );
				// A question that could not be read has its own faults.
				} else if (
					readNames.includes( question ) && !known.has( parameter ) && !isOpenRow( parameter, parameters, parts )
				) {
					const own = parameters.filter( ( other ) => other.question.name === question ).map( ( { name } ) => name );
					const possible = own.length > 0 ? own : columnsOf( question, parts ).map( ( column ) => `${ question }.….${ column }` );
					add( place, 'condition-no-part', parameter, possible.slice( 0, MAX_NAMED ).map( ( name ) => `{${ name }}` ) );
				}
			}
			tellUnknownCodes( condition, known, place, add );
		}
	}
	for ( const cycle of survey === null ? [] : conditionCycles( survey ) ) {
		const part = [ ...parts.pages.map( withName ), ...parts.elements ]
			.find( ( { name } ) => name !== null && cycle.includes( name ) );
		add( part === undefined ? '$.pages' : `${ part.path }.visibleIf`, 'condition-circle', cycle );
	}
}

function withName( page: PlacedObject ): PlacedObject & { readonly name: string | null } {
	return { ...page, name: stringOf( page.json, 'name' ) };
}

/** Everything that may have a condition: pages, elements, choices, rows. */
function placesOfConditions( parts: DefinitionParts ): PlacedObject[] {
	const items = ( element: PlacedElement ): PlacedObject[] => [
		...[ 'choices', 'rateValues', 'rows', 'columns' ].map( ( key ) => codesOf( element.json, key, element.path ) ),
		...objectsOf( element.json, 'columns', element.path ).map( ( column ) => codesOf( column.json, 'choices', column.path ) ),
	].reduce<PlacedObject[]>( ( all, codes ) => all.concat( codes.reduce<PlacedObject[]>( ( placed, { json, path } ) => (
		json === null ? placed : placed.concat( { json, path: path.replace( /\.value$/, '' ) } )
	), [] ) ), [] );
	const pages: PlacedObject[] = parts.pages.slice();
	return parts.elements.reduce( ( all, element ) => all.concat( element, items( element ) ), pages );
}

/** Whether a cell may be there once the taxonomy gives a grid its rows. */
function isOpenRow( parameter: string, parameters: readonly AnswerParameter[], parts: DefinitionParts ): boolean {
	const [ name = '', row, column ] = parameter.split( '.' );
	return row !== undefined && column !== undefined && columnsOf( name, parts ).includes( column ) &&
		!parameters.some( ( { question } ) => question.name === name );
}

function columnsOf( name: string, parts: DefinitionParts ): string[] {
	const grid = parts.questions.find( ( question ) => question.name === name && question.type === 'matrixdropdown' );
	return grid === undefined ? [] : objectsOf( grid.json, 'columns', '' ).map( ( { json } ) => stringOf( json, 'name' ) ?? '' );
}

/** Operators that hold answers against codes. */
const CODE_OPERATORS: readonly string[] = [ 'equal', 'notequal', 'contains', 'notcontains', 'anyof', 'noneof', 'allof' ];

/** A code that the question does not have makes a condition that nobody ever meets, or everybody. */
function tellUnknownCodes(
	condition: Condition, known: ReadonlyMap<string, AnswerParameter>, place: string, add: AddFault,
): void {
	const told = new Set<string>();
	const compare = ( answer: Expression, other: Expression ): void => {
		const parameter = answer.kind === 'answer' ? known.get( answer.parameter ) : undefined;
		const choices = parameter === undefined ? null : parameter.choices;
		if ( parameter === undefined || choices === null || other.kind !== 'value' || other.value === null ) {
			return;
		}
		for ( const value of Array.isArray( other.value ) ? other.value as readonly unknown[] : [ other.value ] ) {
			const code = String( value );
			if ( !choices.some( ( choice ) => choice.value === code ) && !told.has( `${ parameter.name }=${ code }` ) ) {
				told.add( `${ parameter.name }=${ code }` );
				add( place, 'condition-no-code', parameter.name, quotedValue( code ),
					choices.slice( 0, MAX_NAMED ).map( ( choice ) => choice.value ) );
			}
		}
	};
	const walk = ( expression: Expression ): void => {
		switch ( expression.kind ) {
			case 'unary':
				walk( expression.operand );
				break;
			case 'binary':
				if ( CODE_OPERATORS.includes( expression.operator ) ) {
					compare( expression.left, expression.right );
					compare( expression.right, expression.left );
				}
				walk( expression.left );
				walk( expression.right );
				break;
			case 'iif':
				expression.operands.forEach( walk );
				break;
		}
	};
	walk( condition.expression );
}
