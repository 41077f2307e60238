/**
 * Reads a condition such as `{role} = 'trainer' and {skills.budgeting.ability} >= 4`: the part of SurveyJS's expressions
 * that docs/survey-definition.md describes, with SurveyJS's precedence (all operators of one level from left to right).
 */
import { type FaultParameter, quotedValue } from '../../json/fault';
import type { BinaryOperator, Condition, ConditionValue, Expression, UnaryOperator } from './condition';

/** Why a condition cannot be read: the message `localskills-fault-<code>`. */
export interface ConditionFault {
	readonly code: string;
	/** Where in the text, in UTF-16 code units from 0. */
	readonly position: number;
	/** The place as people count, from 1; what stands there. */
	readonly parameters: readonly FaultParameter[];
}

/** No condition that people write is longer, and none shall keep a browser busy or exhaust its stack. */
export const MAX_CONDITION_LENGTH = 4000;
const MAX_DEPTH = 50;

/** Operators between two values: how tightly they bind, and their name in the expression, if it is another. */
const BINARY_OPERATORS: Readonly<Record<string, readonly [ number, BinaryOperator ]>> = {
	or: [ 1, 'or' ], '||': [ 1, 'or' ],
	and: [ 2, 'and' ], '&&': [ 2, 'and' ],
	equal: [ 3, 'equal' ], '=': [ 3, 'equal' ], '==': [ 3, 'equal' ],
	notequal: [ 3, 'notequal' ], '!=': [ 3, 'notequal' ], '<>': [ 3, 'notequal' ],
	less: [ 3, 'less' ], '<': [ 3, 'less' ],
	lessorequal: [ 3, 'lessorequal' ], '<=': [ 3, 'lessorequal' ], '=<': [ 3, 'lessorequal' ],
	greater: [ 3, 'greater' ], '>': [ 3, 'greater' ],
	greaterorequal: [ 3, 'greaterorequal' ], '>=': [ 3, 'greaterorequal' ], '=>': [ 3, 'greaterorequal' ],
	'+': [ 4, '+' ], '-': [ 4, '-' ],
	'*': [ 5, '*' ], '/': [ 5, '/' ], '%': [ 5, '%' ],
	'^': [ 6, '^' ], power: [ 6, '^' ],
	contains: [ 7, 'contains' ], contain: [ 7, 'contains' ], '*=': [ 7, 'contains' ],
	notcontains: [ 7, 'notcontains' ], notcontain: [ 7, 'notcontains' ],
	anyof: [ 7, 'anyof' ], noneof: [ 7, 'noneof' ], allof: [ 7, 'allof' ],
};

const SPACE = /[ \t\n\r]*/y;
const WORD = /[a-z_]\w*/iy;
const SIGN = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y;
const NUMBER = /-?(?:\d+\.\d+|[1-9]\d*|0)/y;
const TEXT = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y;
const ANSWER = /\{([^{}]*)\}/y;
/** What stands at a fault, to be quoted. */
const PIECE = /\w+|[^]/y;
const PARAMETER = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/;
/** Names by which SurveyJS means the choice, row or panel that the condition belongs to. */
const CONTEXT =
	/^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;

/**
 * Reads a condition.
 *
 * @param source - As the definition has it
 * @return The first fault, for anything that is not in the subset; then nothing of the condition can be used
 */
export function parseCondition( source: string ): Condition | ConditionFault {
	let position = 0;
	let depth = 0;
	let fault: ConditionFault | null = null;

	/** Remembers the first fault; what is read after it is of no interest. */
	function fail( code: string, what: FaultParameter = quotedValue( piece() ), at = position ): null {
		fault = fault ?? { code: `condition-${ code }`, position: at, parameters: [ at + 1, what ] };
		return null;
	}

	function match( pattern: RegExp ): RegExpExecArray | null {
		pattern.lastIndex = position;
		const found = pattern.exec( source );
		position += found ? found[ 0 ].length : 0;
		return found;
	}

	/** What comes next, without going there. */
	function piece(): string {
		const start = position;
		const found = match( PIECE );
		position = start;
		return found ? found[ 0 ] : '';
	}

	function takes( character: string ): boolean {
		match( SPACE );
		const isThere = source[ position ] === character;
		position += isThere ? 1 : 0;
		return isThere;
	}

	/** Values joined by operators that bind as tightly as `level` or more. */
	function binary( level: number ): Expression | null {
		let left = operand();
		while ( left !== null ) {
			match( SPACE );
			const start = position;
			const found = match( SIGN ) ?? match( WORD );
			const name = found === null ? '' : found[ 0 ].toLowerCase();
			const isOperator = Object.prototype.hasOwnProperty.call( BINARY_OPERATORS, name );
			const [ binds, operator ] = ( isOperator ? BINARY_OPERATORS[ name ] : [ 0, 'or' ] ) as readonly [ number, BinaryOperator ];
			if ( binds < level ) {
				position = start;
				return found === null || isOperator ? left : fail( 'operator' );
			}
			const right = binary( binds + 1 );
			left = right && { kind: 'binary', operator, left, right };
		}
		return null;
	}

	function operand(): Expression | null {
		match( SPACE );
		depth++;
		const read = depth > MAX_DEPTH ? fail( 'too-deep' ) : factor();
		depth--;
		return read;
	}

	function factor(): Expression | null {
		const start = position;
		if ( takes( '(' ) ) {
			const inner = binary( 1 );
			return inner && ( takes( ')' ) ? inner : fail( 'parenthesis', '(', start ) );
		}
		if ( takes( '!' ) ) {
			return unary( 'not', operand() );
		}
		if ( takes( '[' ) ) {
			return list( start );
		}
		const word = match( WORD );
		if ( word === null ) {
			return atom( literal() ?? answer() );
		}
		const name = word[ 0 ].toLowerCase();
		if ( source[ position ] === '(' ) {
			position++;
			return word[ 0 ] === 'iif' ? iif() : fail( 'function', word[ 0 ], start );
		}
		if ( name === 'negate' ) {
			return unary( 'not', operand() );
		}
		if ( name === 'true' || name === 'false' ) {
			return atom( { kind: 'value', value: name === 'true' } );
		}
		const isOperator = Object.prototype.hasOwnProperty.call( BINARY_OPERATORS, name );
		return fail( isOperator ? 'operand' : name === 'not' ? 'not' : 'word', word[ 0 ], start );
	}

	function unary( operator: UnaryOperator, inner: Expression | null ): Expression | null {
		return inner && { kind: 'unary', operator, operand: inner };
	}

	/** A value, or whether it is empty. */
	function atom( value: Expression | null ): Expression | null {
		match( SPACE );
		const start = position;
		const word = value && match( WORD );
		const name = word ? word[ 0 ].toLowerCase() : '';
		if ( name === 'empty' || name === 'notempty' ) {
			return unary( name, value );
		}
		position = start;
		return value;
	}

	function literal(): Expression | null {
		const number = match( NUMBER );
		if ( number ) {
			return { kind: 'value', value: Number( number[ 0 ] ) };
		}
		const text = match( TEXT );
		return text && { kind: 'value', value: text[ 0 ].slice( 1, -1 ).replace( /\\(['"])/g, '$1' ) };
	}

	function answer(): Expression | null {
		const start = position;
		const found = match( ANSWER );
		if ( found === null ) {
			const next = piece();
			return next === '{' ? fail( 'brace' ) : next === '"' || next === '\'' ? fail( 'text' ) : fail( 'operand' );
		}
		const parameter = found[ 1 ] as string;
		return CONTEXT.test( parameter ) ? fail( 'context', quotedValue( found[ 0 ] ), start ) :
			PARAMETER.test( parameter ) ? { kind: 'answer', parameter } :
				fail( 'answer', quotedValue( found[ 0 ] ), start );
	}

	function list( start: number ): Expression | null {
		const values: ( string | number )[] = [];
		if ( takes( ']' ) ) {
			return { kind: 'value', value: values };
		}
		do {
			match( SPACE );
			const item = literal();
			if ( item === null ) {
				return fail( 'list-item' );
			}
			values.push( ( item as { readonly value: ConditionValue } ).value as string | number );
		} while ( takes( ',' ) );
		return takes( ']' ) ? { kind: 'value', value: values } : fail( 'list', '[', start );
	}

	function iif(): Expression | null {
		const start = position - 4;
		const condition = binary( 1 );
		const then = condition && ( takes( ',' ) ? binary( 1 ) : fail( 'iif', 'iif', start ) );
		const otherwise = then && ( takes( ',' ) ? binary( 1 ) : fail( 'iif', 'iif', start ) );
		return condition && then && otherwise && ( takes( ')' ) ?
			{ kind: 'iif', operands: [ condition, then, otherwise ] } : fail( 'iif', 'iif', start ) );
	}

	if ( source.length > MAX_CONDITION_LENGTH ) {
		position = MAX_CONDITION_LENGTH;
		fail( 'too-long', MAX_CONDITION_LENGTH );
	} else if ( source.trim() === '' ) {
		fail( 'blank' );
	}
	const expression = fault ? null : binary( 1 );
	if ( expression !== null && position < source.length ) {
		fail( 'rest' );
	}
	return fault ?? { source, expression: expression as Expression };
}

/** Whether `parseCondition` found a fault. */
export function isConditionFault( parsed: Condition | ConditionFault ): parsed is ConditionFault {
	return 'code' in parsed;
}
