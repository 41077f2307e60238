/** Conditions as text that `parseCondition` reads back as the same expression. */
import type { BinaryOperator, ConditionValue, Expression } from '../conditions/condition';

/** How tightly operators bind, and how they are written. */
const OPERATORS: Readonly<Record<BinaryOperator, readonly [ number, string ]>> = {
	or: [ 1, 'or' ], and: [ 2, 'and' ],
	equal: [ 3, '=' ], notequal: [ 3, '<>' ], less: [ 3, '<' ], lessorequal: [ 3, '<=' ], greater: [ 3, '>' ], greaterorequal: [ 3, '>=' ],
	'+': [ 4, '+' ], '-': [ 4, '-' ], '*': [ 5, '*' ], '/': [ 5, '/' ], '%': [ 5, '%' ], '^': [ 6, '^' ],
	contains: [ 7, 'contains' ], notcontains: [ 7, 'notcontains' ], anyof: [ 7, 'anyof' ], noneof: [ 7, 'noneof' ], allof: [ 7, 'allof' ],
};

/**
 * Writes an expression.
 *
 * @param expression
 */
export function writeExpression( expression: Expression ): string {
	switch ( expression.kind ) {
		case 'value':
			return writeValue( expression.value );
		case 'answer':
			return `{${ expression.parameter }}`;
		case 'unary': {
			const operand = writeExpression( expression.operand );
			return expression.operator === 'not' ? `!(${ operand })` : `${ operand } ${ expression.operator }`;
		}
		case 'iif':
			return `iif(${ expression.operands.map( writeExpression ).join( ', ' ) })`;
		case 'binary': {
			const [ level, sign ] = OPERATORS[ expression.operator ];
			// Of one level they are read from left to right.
			return `${ enclosed( expression.left, level ) } ${ sign } ${ enclosed( expression.right, level + 1 ) }`;
		}
	}
}

/**
 * Writes a value; a text that looks like a number becomes one, since answers hold both as text.
 *
 * @param value
 */
export function writeValue( value: ConditionValue ): string {
	if ( typeof value === 'object' ) {
		return `[${ ( value ?? [] ).map( writeValue ).join( ', ' ) }]`;
	}
	return typeof value !== 'string' ? String( value ) :
		/^-?(?:\d+\.\d+|[1-9]\d*|0)$/.test( value ) && String( Number( value ) ) === value ? value :
			// At the end a backslash would take the quote with it, and there is no way to write one.
			`'${ value.replace( /\\+$/, '' ).replace( /['"]/g, '\\$&' ) }'`;
}

function enclosed( expression: Expression, level: number ): string {
	const text = writeExpression( expression );
	return expression.kind === 'binary' && OPERATORS[ expression.operator ][ 0 ] < level ? `(${ text })` : text;
}

/** What becomes of the parameters that an expression names, and of the values that it compares them with. */
export interface ExpressionChange {
	readonly parameter?: ( parameter: string ) => string;
	readonly value?: ( parameter: string, value: string ) => string;
}

/**
 * The expression with other names in it.
 *
 * @param expression
 * @param change
 */
export function mapExpression( expression: Expression, change: ExpressionChange ): Expression {
	const { parameter = ( name ) => name, value = ( _, code ) => code } = change;
	const map = ( inner: Expression ): Expression => mapExpression( inner, change );
	switch ( expression.kind ) {
		case 'value':
			return expression;
		case 'answer':
			return { kind: 'answer', parameter: parameter( expression.parameter ) };
		case 'unary':
			return { ...expression, operand: map( expression.operand ) };
		case 'iif': {
			const [ condition, then, otherwise ] = expression.operands;
			return { kind: 'iif', operands: [ map( condition ), map( then ), map( otherwise ) ] };
		}
		case 'binary': {
			const compared = ( side: Expression, other: Expression ): Expression =>
				side.kind === 'value' && other.kind === 'answer' ?
					{ kind: 'value', value: mapValue( side.value, ( code ) => value( other.parameter, code ) ) } : map( side );
			return {
				...expression,
				left: compared( expression.left, expression.right ),
				right: compared( expression.right, expression.left ),
			};
		}
	}
}

function mapValue( value: ConditionValue, map: ( code: string ) => string ): ConditionValue {
	const one = <V extends string | number | boolean>( item: V ): V | string => {
		const code = map( String( item ) );
		return code === String( item ) ? item : code;
	};
	return value === null ? null : typeof value === 'object' ? value.map( one ) : one( value );
}
