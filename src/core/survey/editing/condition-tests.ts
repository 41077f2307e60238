/**
 * Conditions as people put them together without writing an expression: several tests of answers, of which all or any
 * must hold.
 */
import type { BinaryOperator, ConditionValue, Expression } from '../conditions/condition';
import { isConditionFault, parseCondition } from '../conditions/parse-condition';
import { writeValue } from './write-expression';

/** Without a value. */
const ANSWERED = [ 'notempty', 'empty' ] as const;
/** With one value. */
const COMPARED = [
	'equal', 'notequal', 'greater', 'greaterorequal', 'less', 'lessorequal', 'contains', 'notcontains',
] as const;
/** With several values. */
const LISTED = [ 'anyof', 'allof', 'noneof' ] as const;

const SIGNS: Readonly<Record<typeof COMPARED[ number ], string>> = {
	equal: '=', notequal: '<>', greater: '>', greaterorequal: '>=', less: '<', lessorequal: '<=', contains: 'contains', notcontains: 'notcontains',
};

export type TestOperator = typeof ANSWERED[ number ] | typeof COMPARED[ number ] | typeof LISTED[ number ];

export interface ConditionTest {
	/** Name of the answer's parameter: `role`, `matrix.row`, `grid.row.column`. */
	readonly parameter: string;
	readonly operator: TestOperator;
	/** None for `empty` and `notempty`, any number for `anyof`, `allof` and `noneof`, one for the others. */
	readonly values: readonly string[];
}

export interface ConditionTests {
	/** Whether all must hold, or any. */
	readonly join: 'and' | 'or';
	readonly tests: readonly ConditionTest[];
}

/** How many values a test compares with. */
export function valuesOf( operator: TestOperator ): 'none' | 'one' | 'several' {
	return includes( ANSWERED, operator ) ? 'none' : includes( LISTED, operator ) ? 'several' : 'one';
}

/** Whether a test says enough to be written. */
export function isComplete( { parameter, operator, values }: ConditionTest ): boolean {
	return parameter !== '' && ( valuesOf( operator ) === 'none' || values.length > 0 && values.every( ( value ) => value !== '' ) );
}

/**
 * The tests that a condition consists of.
 *
 * @param source - As the definition has it
 * @return Null for what is more than tests of which all or any must hold, and for what cannot be read
 */
export function readTests( source: string ): ConditionTests | null {
	const condition = parseCondition( source );
	if ( isConditionFault( condition ) ) {
		return null;
	}
	const { expression } = condition;
	const join = expression.kind === 'binary' && expression.operator === 'or' ? 'or' : 'and';
	const tests = operandsOf( expression, join ).map( readTest );
	return tests.every( ( test ): test is ConditionTest => test !== null ) ? { join, tests } : null;
}

/**
 * Writes tests as a condition. Those that are not complete are left out.
 *
 * @param tests
 * @return Empty when there is none
 */
export function writeTests( tests: ConditionTests ): string {
	return tests.tests.filter( isComplete ).map( writeTest ).join( ` ${ tests.join } ` );
}

function writeTest( { parameter, operator, values }: ConditionTest ): string {
	const answer = `{${ parameter }}`;
	return includes( ANSWERED, operator ) ? `${ answer } ${ operator }` :
		includes( LISTED, operator ) ? `${ answer } ${ operator } [${ values.map( writeValue ).join( ', ' ) }]` :
			`${ answer } ${ SIGNS[ operator ] } ${ writeOne( values[ 0 ] as string ) }`;
}

/** The answers to yes/no questions are written as the truth values that they are. */
function writeOne( value: string ): string {
	return value === 'true' || value === 'false' ? value : writeValue( value );
}

function operandsOf( expression: Expression, join: BinaryOperator ): Expression[] {
	return expression.kind === 'binary' && expression.operator === join ?
		[ ...operandsOf( expression.left, join ), ...operandsOf( expression.right, join ) ] : [ expression ];
}

function readTest( expression: Expression ): ConditionTest | null {
	if ( expression.kind === 'unary' ) {
		const { operator, operand } = expression;
		return operand.kind === 'answer' && includes( ANSWERED, operator ) ? { parameter: operand.parameter, operator, values: [] } : null;
	}
	if ( expression.kind !== 'binary' || expression.left.kind !== 'answer' || expression.right.kind !== 'value' ) {
		return null;
	}
	const { operator, left: { parameter }, right: { value } } = expression;
	const values = valueTexts( value );
	return values.length === 0 || values.includes( '' ) ? null :
		includes( LISTED, operator ) ? { parameter, operator, values } :
			includes( COMPARED, operator ) && !Array.isArray( value ) ? { parameter, operator, values } : null;
}

function valueTexts( value: ConditionValue ): string[] {
	return value === null ? [] : typeof value === 'object' ? value.map( String ) : [ String( value ) ];
}

function includes<T extends string>( list: readonly T[], value: string ): value is T {
	return ( list as readonly string[] ).includes( value );
}
