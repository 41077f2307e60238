/** Conditions of ours as XLSForms have them: XPath 1.0 with the functions of ODK. */
import type { BinaryOperator, ConditionValue, Expression } from '../survey/conditions/condition';

/** How tightly operators bind, and how they are written. */
const OPERATORS: Readonly<Partial<Record<BinaryOperator, readonly [ number, string ]>>> = {
	or: [ 1, 'or' ], and: [ 2, 'and' ], equal: [ 3, '=' ], notequal: [ 3, '!=' ],
	less: [ 4, '<' ], lessorequal: [ 4, '<=' ], greater: [ 4, '>' ], greaterorequal: [ 4, '>=' ],
	'+': [ 5, '+' ], '-': [ 5, '-' ], '*': [ 6, '*' ], '/': [ 6, 'div' ], '%': [ 6, 'mod' ],
};

export interface XPathNames {
	/** The name in the workbook of an answer's parameter; null when it is not there. */
	name( parameter: string ): string | null;
	/** Whether the answer holds several codes. */
	isMultiple( parameter: string ): boolean;
}

/**
 * Writes an expression.
 *
 * @param expression
 * @param names
 * @return Null when it cannot be said, or speaks of a question that the workbook does not have
 */
export function writeXPath( expression: Expression, names: XPathNames ): string | null {
	const read = write( expression, names );
	return read === null ? null : read.text;
}

interface Written {
	readonly text: string;
	readonly level: number;
}

const ATOM = 9;

function write( expression: Expression, names: XPathNames ): Written | null {
	switch ( expression.kind ) {
		case 'value':
			return literal( expression.value );
		case 'answer': {
			const name = names.name( expression.parameter );
			return name === null ? null : atom( `\${${ name }}` );
		}
		case 'unary': {
			const operand = write( expression.operand, names );
			if ( operand === null ) {
				return null;
			}
			const sign = { empty: '=', notempty: '!=' }[ expression.operator as string ];
			return expression.operator === 'not' ? atom( `not(${ operand.text })` ) :
				sign === undefined ? null : { text: `${ enclosed( operand, 4 ) } ${ sign } ''`, level: 3 };
		}
		case 'iif': {
			const operands = expression.operands.map( ( operand ) => write( operand, names ) );
			return operands.includes( null ) ? null :
				atom( `if(${ operands.map( ( operand ) => ( operand as Written ).text ).join( ', ' ) })` );
		}
		case 'binary':
			return binary( expression, names );
	}
}

function binary( expression: Extract<Expression, { kind: 'binary' }>, names: XPathNames ): Written | null {
	const { operator, left, right } = expression;
	const holder = left.kind === 'answer' && names.isMultiple( left.parameter );
	const list = listOf( right );
	const answer = write( left, names );
	if ( answer === null ) {
		return null;
	}
	if ( left.kind === 'answer' && list !== null ) {
		const tests = list.map( ( code ) => selected( answer.text, code, holder ) );
		const joined = ( word: string ): Written | null => tests.includes( null ) || tests.length === 0 ? null :
			tests.length === 1 ? { text: tests[ 0 ] as string, level: holder ? ATOM : 3 } :
				{ text: tests.join( ` ${ word } ` ), level: word === 'or' ? 1 : 2 };
		const not = ( inner: Written | null ): Written | null => inner && atom( `not(${ inner.text })` );
		switch ( operator ) {
			case 'contains':
				return holder || isList( right ) ? joined( 'and' ) : textContains( answer.text, list, false );
			case 'notcontains':
				return holder || isList( right ) ? not( joined( 'and' ) ) : textContains( answer.text, list, true );
			case 'anyof':
				return joined( 'or' );
			case 'noneof':
				return not( joined( 'or' ) );
			case 'allof':
				return joined( 'and' );
			case 'equal':
			case 'notequal': {
				if ( !holder ) {
					break;
				}
				const all = joined( 'and' );
				const exactly = all && { text: `${ enclosed( all, 2 ) } and count-selected(${ answer.text }) = ${ list.length }`, level: 2 };
				return operator === 'equal' ? exactly : not( exactly );
			}
		}
	}
	if ( operator === '^' ) {
		const exponent = write( right, names );
		return exponent && atom( `pow(${ answer.text }, ${ exponent.text })` );
	}
	const written = write( right, names );
	const known = OPERATORS[ operator ];
	// Of one level they are read from left to right.
	return known === undefined || written === null ? null :
		{ text: `${ enclosed( answer, known[ 0 ] ) } ${ known[ 1 ] } ${ enclosed( written, known[ 0 ] + 1 ) }`, level: known[ 0 ] };
}

function isList( expression: Expression ): boolean {
	return expression.kind === 'value' && typeof expression.value === 'object' && expression.value !== null;
}

/** The codes that an answer is compared with. */
function listOf( expression: Expression ): string[] | null {
	if ( expression.kind !== 'value' || expression.value === null ) {
		return null;
	}
	const { value } = expression;
	return typeof value === 'object' ? value.map( String ) : [ String( value ) ];
}

function selected( answer: string, code: string, isMultiple: boolean ): string | null {
	const text = quoted( code );
	return text && ( isMultiple ? `selected(${ answer }, ${ text })` : `${ answer } = ${ text }` );
}

function textContains( answer: string, [ part ]: readonly string[], isNegated: boolean ): Written | null {
	const text = quoted( part as string );
	const test = text && `contains(${ answer }, ${ text })`;
	return test === null ? null : atom( isNegated ? `not(${ test })` : test );
}

function literal( value: ConditionValue ): Written | null {
	switch ( typeof value ) {
		case 'number':
			return { text: String( value ), level: value < 0 ? 7 : ATOM };
		case 'boolean':
			// The codes of a yes/no question.
			return atom( `'${ String( value ) }'` );
		case 'string': {
			const text = quoted( value );
			return text === null ? null : atom( text );
		}
		default:
			return value === null ? atom( '\'\'' ) : null;
	}
}

/** XPath 1.0 has no way to write both kinds of quotes in one text. */
function quoted( text: string ): string | null {
	return !text.includes( '\'' ) ? `'${ text }'` : !text.includes( '"' ) ? `"${ text }"` : null;
}

function atom( text: string ): Written {
	return { text, level: ATOM };
}

function enclosed( { text, level }: Written, least: number ): string {
	return level < least ? `(${ text })` : text;
}
