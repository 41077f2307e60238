/**
 * Reads conditions of XLSForms (XPath 1.0 with the functions of ODK) as expressions of ours, as far as ours can say the
 * same.
 *
 * @see https://docs.getodk.org/form-operators-functions/
 */
import type { BinaryOperator, ConditionValue, Expression } from '../survey/conditions/condition';

/** What an expression may look at. */
export interface XPathContext {
	/** The answer that `${name}` means; null when there is none here. */
	answer( name: string ): XPathAnswer | null;
	/** What `.` means; null where an expression has no answer of its own. */
	readonly own: XPathAnswer | null;
	/** The value of a column of the choices' sheet in the row of one choice; null when there is no such column. */
	column?( name: string ): string | null;
}

export interface XPathAnswer {
	readonly parameter: string;
	/** Whether it holds several codes. */
	readonly isMultiple: boolean;
	/** The code here for a code of the other survey. */
	code( code: string ): ConditionValue;
}

/** Why an expression cannot be taken over: what stands in it that cannot be said here. */
export interface XPathFault {
	readonly fault: string;
}

const LEVELS: readonly Readonly<Record<string, BinaryOperator>>[] = [
	{ or: 'or' }, { and: 'and' },
	{ '=': 'equal', '!=': 'notequal' },
	{ '<': 'less', '<=': 'lessorequal', '>': 'greater', '>=': 'greaterorequal' },
	{ '+': '+', '-': '-' }, { '*': '*', div: '/', mod: '%' },
];

const TOKEN = /\s*(?:(\$\{\s*([^{}]*?)\s*\})|('[^']*'|"[^"]*")|(\d+(?:\.\d*)?|\.\d+)|([A-Za-z_][\w-]*(?:\.[\w-]+)*(?::[A-Za-z_][\w-]*)?)|(!=|<=|>=|[=<>()+\-*,]|\.\.?|\S))/y;

interface Token {
	readonly kind: 'reference' | 'text' | 'number' | 'name' | 'sign';
	readonly text: string;
}

const TRUTHS: ReadonlyMap<string, boolean> = new Map( [ [ 'true', true ], [ 'false', false ] ] );

/** Nobody nests deeper, and nothing shall exhaust the stack. */
const MAX_DEPTH = 40;
const MAX_LENGTH = 4000;

/** Thrown inside this file only. */
class Unsupported extends Error {}

/**
 * Reads an expression.
 *
 * @param source - Of a cell; typographic quotes count as plain ones, as they do for XLSForm's own converter
 * @param context
 */
export function readXPath( source: string, context: XPathContext ): Expression | XPathFault {
	try {
		return parse( source.slice( 0, MAX_LENGTH + 1 ), context );
	} catch ( error ) {
		if ( error instanceof Unsupported ) {
			return { fault: error.message };
		}
		throw error;
	}
}

/** Whether an expression could not be taken over. */
export function isXPathFault( read: Expression | XPathFault ): read is XPathFault {
	return 'fault' in read;
}

function tokensOf( source: string ): Token[] {
	const plain = source.replace( /[\u2018\u2019]/g, '\'' ).replace( /[\u201c\u201d]/g, '"' ).trim();
	const tokens: Token[] = [];
	TOKEN.lastIndex = 0;
	while ( TOKEN.lastIndex < plain.length ) {
		const match = TOKEN.exec( plain ) as RegExpExecArray;
		const [ , reference, referred, text, number, name, sign ] = match;
		tokens.push( reference !== undefined ? { kind: 'reference', text: referred as string } :
			text !== undefined ? { kind: 'text', text: text.slice( 1, -1 ) } :
				number !== undefined ? { kind: 'number', text: number } :
					name !== undefined ? { kind: 'name', text: name } : { kind: 'sign', text: sign as string } );
	}
	return tokens;
}

function parse( source: string, context: XPathContext ): Expression {
	if ( source.length > MAX_LENGTH ) {
		throw new Unsupported( `${ source.slice( 0, 40 ) }…` );
	}
	const tokens = tokensOf( source );
	/** The answers behind the expressions that are nothing but one, for what is done with their codes. */
	const answers = new Map<Expression, XPathAnswer>();
	/** How many codes an answer holds, or how long it is: only whether there is one can be said. */
	const counts = new Map<Expression, Expression>();
	let position = 0;
	let depth = 0;

	const fail = ( what?: string ): never => {
		throw new Unsupported( what ?? tokens[ position ]?.text ?? source.slice( 0, 40 ) );
	};
	const takes = ( sign: string ): boolean => {
		const token = tokens[ position ];
		const isThere = token !== undefined && token.kind === 'sign' && token.text === sign;
		position += isThere ? 1 : 0;
		return isThere;
	};
	const expect = ( sign: string ): void => {
		if ( !takes( sign ) ) {
			fail();
		}
	};

	function level( index: number ): Expression {
		const operators = LEVELS[ index ];
		if ( operators === undefined ) {
			return unary();
		}
		let left = level( index + 1 );
		for ( ;; ) {
			const token = tokens[ position ];
			const isOperator = token !== undefined && ( token.kind === 'sign' || token.kind === 'name' ) &&
				Object.prototype.hasOwnProperty.call( operators, token.text );
			if ( !isOperator ) {
				return left;
			}
			position++;
			left = combine( operators[ token.text ] as BinaryOperator, left, level( index + 1 ) );
		}
	}

	function unary(): Expression {
		if ( takes( '-' ) ) {
			const right = unary();
			return right.kind === 'value' && typeof right.value === 'number' ?
				{ kind: 'value', value: -right.value } : { kind: 'binary', operator: '-', left: { kind: 'value', value: 0 }, right };
		}
		return primary();
	}

	function primary(): Expression {
		depth++;
		if ( depth > MAX_DEPTH ) {
			fail();
		}
		const read = operand();
		depth--;
		return read;
	}

	function operand(): Expression {
		const next = tokens[ position ];
		if ( next === undefined ) {
			return fail();
		}
		position++;
		switch ( next.kind ) {
			case 'number':
				return { kind: 'value', value: Number( next.text ) };
			case 'text':
				return { kind: 'value', value: next.text };
			case 'reference':
				return answerOf( context.answer( next.text ), `\${${ next.text }}` );
			case 'name': {
				if ( takes( '(' ) ) {
					return call( next.text );
				}
				const value = context.column === undefined ? null : context.column( next.text );
				return value === null ? fail( next.text ) : { kind: 'value', value };
			}
			default:
				if ( next.text === '(' ) {
					const inner = level( 0 );
					expect( ')' );
					return inner;
				}
				return next.text === '.' ? answerOf( context.own, '.' ) : fail( next.text );
		}
	}

	function answerOf( answer: XPathAnswer | null, source_: string ): Expression {
		if ( answer === null ) {
			return fail( source_ );
		}
		const expression: Expression = { kind: 'answer', parameter: answer.parameter };
		answers.set( expression, answer );
		return expression;
	}

	function call( name: string ): Expression {
		const operands: Expression[] = [];
		if ( !takes( ')' ) ) {
			do {
				operands.push( level( 0 ) );
			} while ( takes( ',' ) );
			expect( ')' );
		}
		const [ first, second, third ] = operands;
		if ( operands.length === 0 && TRUTHS.has( name ) ) {
			return { kind: 'value', value: TRUTHS.get( name ) as boolean };
		}
		if ( first !== undefined && operands.length === 1 ) {
			switch ( name ) {
				case 'not':
					return negated( first );
				case 'number': case 'int': case 'string': case 'boolean': case 'normalize-space':
					return first;
				case 'count-selected': case 'string-length': {
					const count: Expression = { kind: 'value', value: null };
					counts.set( count, first );
					return count;
				}
			}
		}
		if ( first !== undefined && second !== undefined && operands.length === 2 ) {
			const answer = answers.get( first );
			if ( name === 'selected' && answer !== undefined && second.kind === 'value' ) {
				const right: Expression = { kind: 'value', value: answer.code( String( second.value ) ) };
				return { kind: 'binary', operator: answer.isMultiple ? 'contains' : 'equal', left: first, right };
			}
			if ( name === 'contains' && answer !== undefined && !answer.isMultiple ) {
				return { kind: 'binary', operator: 'contains', left: first, right: second };
			}
			if ( name === 'coalesce' && second.kind === 'value' && second.value === '' ) {
				return first;
			}
			if ( name === 'pow' ) {
				return { kind: 'binary', operator: '^', left: first, right: second };
			}
		}
		return name === 'if' && first !== undefined && second !== undefined && third !== undefined && operands.length === 3 ?
			{ kind: 'iif', operands: [ first, second, third ] } : fail( `${ name }()` );
	}

	function combine( operator: BinaryOperator, left: Expression, right: Expression ): Expression {
		if ( counts.has( right ) && !counts.has( left ) ) {
			return combine( MIRRORED[ operator ] ?? operator, right, left );
		}
		const counted = counts.get( left );
		if ( counted !== undefined ) {
			return existence( operator, counted, right ) ?? fail( 'count-selected()' );
		}
		const [ of, value ] = left.kind === 'value' ? [ right, left ] : [ left, right ];
		const answer = answers.get( of );
		if ( value.kind === 'value' && ( operator === 'equal' || operator === 'notequal' ) ) {
			if ( value.value === '' ) {
				return { kind: 'unary', operator: operator === 'equal' ? 'empty' : 'notempty', operand: of };
			}
			if ( answer !== undefined ) {
				const coded: Expression = { kind: 'value', value: answer.code( String( value.value ) ) };
				// Of several codes joined to one text the other survey compared the whole text: exactly this one is chosen.
				const whole: Expression = answer.isMultiple ? { kind: 'value', value: [ coded.value as string ] } : coded;
				return left === value ? { kind: 'binary', operator, left: whole, right } : { kind: 'binary', operator, left, right: whole };
			}
		}
		return { kind: 'binary', operator, left, right };
	}

	const read = level( 0 );
	if ( position < tokens.length || counts.has( read ) ) {
		fail();
	}
	return read;
}

const MIRRORED: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = {
	less: 'greater', lessorequal: 'greaterorequal', greater: 'less', greaterorequal: 'lessorequal',
};

/** Comparisons of a number of codes or characters that say no more than that there are some, or none. */
function existence( operator: BinaryOperator, counted: Expression, limit: Expression ): Expression | null {
	const number = limit.kind === 'value' ? Number( limit.value ) : NaN;
	const comparison = `${ operator } ${ number }`;
	const some = [ 'greater 0', 'greaterorequal 1', 'notequal 0' ].includes( comparison );
	const none = [ 'equal 0', 'less 1', 'lessorequal 0' ].includes( comparison );
	return some || none ? { kind: 'unary', operator: some ? 'notempty' : 'empty', operand: counted } : null;
}

/** What does not hold, said as plainly as can be. */
function negated( expression: Expression ): Expression {
	if ( expression.kind === 'binary' && expression.operator === 'contains' ) {
		return { ...expression, operator: 'notcontains' };
	}
	if ( expression.kind === 'unary' && ( expression.operator === 'empty' || expression.operator === 'notempty' ) ) {
		return { ...expression, operator: expression.operator === 'empty' ? 'notempty' : 'empty' };
	}
	return { kind: 'unary', operator: 'not', operand: expression };
}
