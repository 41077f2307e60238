/**
 * What a condition comes to for given answers, as SurveyJS (survey-core 3.1.1) computes it, down to its looseness:
 * `5` equals `'5'`, capital letters do not count in `=` and `contains`, the order of a list does not either.
 */
import type { BinaryOperator, Condition, ConditionValue, Expression } from './condition';

type List = readonly ( string | number )[];

/** Undefined is what a division by zero gives: nothing, but not quite the same as no answer. */
type Value = ConditionValue | undefined;

/** The answer to a parameter; null, or an empty text or list, where there is none. */
export type ConditionAnswers = ( parameter: string ) => ConditionValue;

/** Whether the order of an answer's codes counts in `=` and `!=`, as it does in a ranking. */
export type IsOrdered = ( parameter: string ) => boolean;

/**
 * Whether a condition holds in SurveyJS's loose sense, which goes for choices and rows: what is equal to true does, such
 * as 1, `'1'`, and a list of nothing but 1. A text such as `yes` does not.
 *
 * @param condition
 * @param answers - Codes may come as text: `'5'` is taken as a number, `'true'` as a truth value
 * @param isOrdered
 */
export function evaluateCondition(
	condition: Condition, answers: ConditionAnswers, isOrdered: IsOrdered = () => false,
): boolean {
	// eslint-disable-next-line eqeqeq -- this is the loose sense
	return evaluateExpression( condition.expression, answers, isOrdered ) as unknown == true;
}

/**
 * What a condition comes to. Pages and elements are shown, and answers required, when that is `true` and nothing else.
 *
 * @param expression - Of the condition
 * @param answers
 * @param isOrdered
 */
export function evaluateExpression( expression: Expression, answers: ConditionAnswers, isOrdered: IsOrdered ): Value {
	const evaluate = ( operand: Expression ): Value => evaluateExpression( operand, answers, isOrdered );
	switch ( expression.kind ) {
		case 'value':
			return expression.value;
		case 'answer':
			return valueOfAnswer( answers( expression.parameter ) );
		case 'unary': {
			const value = evaluate( expression.operand );
			return expression.operator === 'not' ? !value :
				expression.operator === 'negative' ? combine( '-', 0, value ) :
					isEmpty( value ) === ( expression.operator === 'empty' );
		}
		case 'iif':
			return evaluate( expression.operands[ evaluate( expression.operands[ 0 ] ) ? 1 : 2 ] );
		case 'binary': {
			const { operator, left, right } = expression;
			if ( operator !== 'equal' && operator !== 'notequal' ) {
				return combine( operator, evaluate( left ), evaluate( right ) );
			}
			const minds = [ left, right ].some( ( side ) => side.kind === 'answer' && isOrdered( side.parameter ) );
			return areEqual( evaluate( left ), evaluate( right ), minds ) === ( operator === 'equal' );
		}
	}
}

function isList( value: Value ): value is List {
	return typeof value === 'object' && value !== null;
}

function isNothing( value: Value ): value is null | undefined {
	return value === null || value === undefined;
}

function isEmpty( value: Value ): boolean {
	return isList( value ) ? value.length === 0 : !value && value !== 0 && value !== false;
}

/** SurveyJS computes with an answer that looks like a number or a truth value, quoted or not, as with one. */
function valueOfAnswer( value: ConditionValue ): ConditionValue {
	if ( typeof value !== 'string' ) {
		return value;
	}
	if ( /^(?:true|false)$/i.test( value ) ) {
		return value.toLowerCase() === 'true';
	}
	if ( /^['"][^]*['"]$/.test( value ) ) {
		return value.slice( 1, -1 );
	}
	// `007` is a code. A comma may stand for the decimal point.
	return /^0(?![x.,])[^]/.test( value ) ? value : numberIn( value ) ?? value;
}

/** The number that a text is in SurveyJS's eyes; null when it is none. More than 15 digits are an id. */
function numberIn( value: string ): number | null {
	const text = value.trim();
	if ( /^0x/.test( text ) ) {
		const hexadecimal = text.length > 32 ? NaN : parseInt( text );
		return isNaN( hexadecimal ) || !isFinite( text as unknown as number ) ? null : hexadecimal;
	}
	if ( text === '' || /^\d{16,}$/.test( text ) ) {
		return null;
	}
	const point = text.indexOf( ',' ) === text.lastIndexOf( ',' ) ? text.replace( ',', '.' ) : text;
	const number = parseFloat( point );
	return isNaN( number ) || !isFinite( point as unknown as number ) ? null : number;
}

function combine( operator: BinaryOperator, left: Value, right: Value ): Value {
	switch ( operator ) {
		case 'less':
			return isBefore( left, right );
		case 'greater':
			return isBefore( right, left );
		case 'lessorequal':
			return areEqual( left, right ) || isBefore( left, right );
		case 'greaterorequal':
			return areEqual( left, right ) || isBefore( right, left );
		case 'contains':
			return contains( left, right );
		case 'notcontains':
			return !left && !isEmpty( right ) || !isUnsearchable( left, right ) && !contains( left, right );
		case 'anyof':
			return hasAny( left, right );
		case 'noneof':
			return !hasAny( left, right );
		case 'allof':
			return ( !!left || isEmpty( right ) ) &&
				( isList( right ) ? right.every( ( value ) => contains( left, value ) ) : contains( left, right ) );
		default:
			return compute( operator, orNothing( left, right ), orNothing( right, orNothing( left, right ) ) );
	}
}

/** In a sum nothing is 0, beside a text an empty text, beside a list an empty list. */
function orNothing( value: Value, other: Value ): Value {
	return !isEmpty( value ) ? value :
		typeof other === 'number' ? 0 :
			typeof value === 'string' ? value :
				typeof other === 'string' ? '' :
					isList( other ) ? [] : 0;
}

function compute( operator: BinaryOperator, left: Value, right: Value ): Value {
	if ( operator === 'and' ) {
		return left && right;
	}
	if ( operator === 'or' ) {
		return left || right;
	}
	// Computing with lists is outside the subset.
	if ( isList( left ) || isList( right ) ) {
		return undefined;
	}
	const a = left as number;
	const b = right as number;
	switch ( operator ) {
		case '+':
			return typeof left === 'string' || typeof right === 'string' ?
				String( left ) + String( right ) : rounded( a + b, Math.max( decimals( a ), decimals( b ) ) );
		case '-':
			return rounded( a - b, Math.max( decimals( a ), decimals( b ) ) );
		case '*':
			return rounded( a * b, decimals( a ) + decimals( b ) );
		case '/':
			return b ? a / b : undefined;
		case '%':
			return b ? a % b : undefined;
		default:
			return Math.pow( a, b );
	}
}

/** Decimals as the number is written, so that 0.1 + 0.2 is 0.3. */
function decimals( value: string | number | boolean | null ): number {
	const [ , fraction ] = String( value ).split( '.' );
	return fraction === undefined || typeof value === 'string' && numberIn( value ) === null ? 0 : fraction.length;
}

function rounded( value: number, digits: number ): number {
	return digits > 0 ? parseFloat( value.toFixed( Math.min( digits, 100 ) ) ) : value;
}

function isBefore( left: Value, right: Value ): boolean {
	return !isNothing( left ) && !isNothing( right ) && ( left as number ) < ( right as number );
}

function areEqual( left: Value, right: Value, isOrdered = false ): boolean {
	if ( left === right ) {
		return true;
	}
	if ( isList( left ) || isList( right ) ) {
		return isList( left ) && isList( right ) ? areListsEqual( left, right, isOrdered ) :
			// No answer is an empty list, but an empty text is not.
			( left === null || right === null ) && isEmpty( left ) && isEmpty( right );
	}
	if ( typeof left === 'string' && typeof right === 'string' ) {
		return left.trim().toLowerCase() === right.trim().toLowerCase();
	}
	if ( isEmpty( left ) || isEmpty( right ) ) {
		return ( isNothing( left ) || left === '' ) && ( isNothing( right ) || right === '' );
	}
	if ( typeof left !== typeof right && typeof left !== 'number' && typeof right !== 'number' ) {
		// A truth value and a text.
		return String( left ).toLowerCase() === String( right ).toLowerCase();
	}
	return Number( left ) === Number( right );
}

function areListsEqual( left: List, right: List, isOrdered: boolean ): boolean {
	const [ these, those ] = isOrdered ? [ left, right ] : [ left.slice().sort(), right.slice().sort() ];
	return these.length === those.length &&
		these.every( ( value, index ) => areEqual( value, those[ index ] as string | number ) );
}

/** Neither `contains` nor `notcontains` is true of it. */
function isUnsearchable( whole: Value, part: Value ): boolean {
	return isList( whole ) ? false : isEmpty( whole ) || !part;
}

/** Whether a list has an item (or all of several), or a text another within it. */
function contains( whole: Value, part: Value ): boolean {
	if ( isList( whole ) ) {
		const parts = isList( part ) ? part : [ part ];
		return whole.length > 0 && parts.every( ( one ) => whole.some( ( value ) => areEqual( value, one ) ) );
	}
	return !isUnsearchable( whole, part ) && String( whole ).toLowerCase().includes( String( part ).toLowerCase() );
}

function hasAny( left: Value, right: Value ): boolean {
	if ( isEmpty( left ) || isEmpty( right ) ) {
		return isEmpty( right ) && ( isEmpty( left ) || !isList( left ) || left.length > 0 );
	}
	return !isList( left ) ? contains( right, left ) :
		!isList( right ) ? contains( left, right ) :
			right.some( ( value ) => contains( left, value ) );
}
