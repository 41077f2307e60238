/** Text → JSON; where it is none, what is wrong in which line. */
import { type ParseErrorCode, type ParseOptions, visit } from 'jsonc-parser';
import { type Fault, pathBelow, quotedValue } from './fault';

export interface JsonReading {
	/** Undefined when the text is no JSON. */
	readonly value: unknown;
	readonly faults: readonly Fault[];
}

/**
 * Parses JSON, and tells of properties that stand twice in one object, of which JSON silently takes the last. What is
 * nested deeper than `MAX_JSON_DEPTH` is not taken, so that whoever walks through the value can call itself.
 *
 * @param text
 */
export function parseJson( text: string ): JsonReading {
	if ( text.trim() === '' ) {
		return { value: undefined, faults: [ { path: '$', code: 'json-empty', parameters: [] } ] };
	}
	try {
		const value: unknown = JSON.parse( text );
		return isTooDeep( value ) ? { value: undefined, faults: [ TOO_DEEP ] } : { value, faults: duplicateKeys( text ) };
	} catch ( error ) {
		return { value: undefined, faults: [ error instanceof SyntaxError ? syntaxFault( text ) : TOO_DEEP ] };
	}
}

const STRICT: ParseOptions = { disallowComments: true, allowTrailingComma: false };

/** How many objects and lists can stand in each other: a survey needs about twenty, and no reader's stack ends there. */
export const MAX_JSON_DEPTH = 100;

/** Nested deeper than anything that a person wrote, or than a parser's stack holds. */
const TOO_DEEP: Fault = { path: '$', code: 'json-too-deep', parameters: [] };

/** Codes of jsonc-parser's errors (its enum is not there at run time) → ours. */
const CODES: Readonly<Record<number, string>> = {
	1: 'json-symbol',
	2: 'json-number',
	3: 'json-property-name',
	4: 'json-value',
	5: 'json-colon',
	6: 'json-comma',
	7: 'json-object-end',
	8: 'json-list-end',
	9: 'json-rest',
	10: 'json-comment',
	11: 'json-comment',
	12: 'json-string-end',
	13: 'json-number',
	14: 'json-escape',
	15: 'json-escape',
	16: 'json-character',
};

/** Goes down level by level, not by calling itself, so that no depth can break it. */
function isTooDeep( value: unknown ): boolean {
	let level: object[] = [ value ].filter( isNested );
	for ( let depth = 0; level.length > 0; depth++ ) {
		if ( depth === MAX_JSON_DEPTH ) {
			return true;
		}
		const next: object[] = [];
		for ( const part of level ) {
			for ( const inner of Object.keys( part ).map( ( key ) => ( part as Record<string, unknown> )[ key ] ) ) {
				if ( isNested( inner ) ) {
					next.push( inner );
				}
			}
		}
		level = next;
	}
	return false;
}

function isNested( value: unknown ): value is object {
	return typeof value === 'object' && value !== null;
}

/** The first place where the text stops being JSON. Parameters: line, column (both from 1), what stands there. */
function syntaxFault( text: string ): Fault {
	let found: { error: ParseErrorCode; offset: number; length: number } | null = null;
	try {
		visit( text, {
			onError: ( error, offset, length ) => {
				found = found ?? { error, offset, length };
			},
		}, STRICT );
	} catch {
		return TOO_DEEP;
	}
	// Assigned in the callback, which the compiler does not see.
	const first = found as { error: ParseErrorCode; offset: number; length: number } | null;
	if ( first === null || text.charCodeAt( 0 ) === 0xFEFF ) {
		return { path: '$', code: first === null ? 'json-invalid' : 'json-byte-order-mark', parameters: [] };
	}
	const before = text.slice( 0, first.offset );
	const here = text.slice( first.offset, first.offset + Math.max( first.length, 1 ) );
	if ( ( here === '}' || here === ']' ) && before.trim().endsWith( ',' ) ) {
		return fault( 'json-trailing-comma', text, before.lastIndexOf( ',' ), here );
	}
	const code = CODES[ first.error ] ?? 'json-invalid';
	// A list that "}" ends, or an object that "]" ends, lacks its own end, not a comma.
	const misplaced = here === '}' ? 'json-list-end' : here === ']' ? 'json-object-end' : code;
	return fault( code === 'json-comma' ? misplaced : code, text, first.offset, here );
}

function fault( code: string, text: string, offset: number, here: string ): Fault {
	const lines = text.slice( 0, offset ).split( /\r\n?|\n/ );
	const column = ( lines[ lines.length - 1 ] as string ).length + 1;
	return { path: '$', code, parameters: [ lines.length, column, quotedValue( here ) ] };
}

function duplicateKeys( text: string ): Fault[] {
	const faults: Fault[] = [];
	const open: Map<string, number>[] = [];
	visit( text, {
		onObjectBegin: () => {
			open.push( new Map() );
		},
		onObjectEnd: () => {
			open.pop();
		},
		onObjectProperty: ( key, _offset, _length, line, _column, path ) => {
			const lines = open[ open.length - 1 ] as Map<string, number>;
			const first = lines.get( key );
			if ( first === undefined ) {
				lines.set( key, line + 1 );
			} else {
				const parent = path().reduce<string>( pathBelow, '$' );
				faults.push( {
					path: pathBelow( parent, key ),
					code: 'json-duplicate-key',
					parameters: [ quotedValue( key ), first, line + 1 ],
				} );
			}
		},
	}, STRICT );
	return faults;
}
