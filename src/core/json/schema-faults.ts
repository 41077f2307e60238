/**
 * What a JSON value does against a JSON Schema, in words that its author can use.
 *
 * A validator says "failed anyOf, branch 0: …, branch 1: …"; an author needs to know what is wrong with the one thing
 * that they meant. So this walks value and schema side by side and follows the alternative that the value is closest
 * to. It knows the part of draft 4 that our schemas use and refuses a schema that uses more; the tests hold its
 * verdict against full validators.
 */
import { type Fault, type FaultParameter, pathBelow, quotedValue } from './fault';
import { isObject, type JsonObject, ownProperty } from './value';

type JsonType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';

export interface Schema {
	readonly $schema?: string;
	readonly title?: string;
	readonly description?: string;
	readonly definitions?: Readonly<Record<string, Schema>>;
	readonly $ref?: string;
	readonly anyOf?: readonly Schema[];
	readonly type?: JsonType;
	readonly enum?: readonly string[];
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly items?: Schema;
	readonly required?: readonly string[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly patternProperties?: Readonly<Record<string, Schema>>;
	readonly additionalProperties?: false;
}

/** What goes beyond the schema, by the name of the definition (`#/definitions/<name>`). */
export interface SchemaWords {
	/** Code of the fault for a value that the definition's pattern, or none of its alternatives, takes. */
	readonly codes: Readonly<Record<string, string>>;
	/** Further checks of values that the definition takes: a fault's code, or null. */
	readonly checks: Readonly<Record<string, ( value: string ) => string | null>>;
}

const EXPECTED: Readonly<Record<JsonType, string>> = {
	object: 'expected-object',
	array: 'expected-list',
	string: 'expected-string',
	integer: 'expected-whole-number',
	number: 'expected-number',
	boolean: 'expected-true-or-false',
};

/**
 * Every fault of a value against a schema, in the order of the value.
 *
 * @param value - Parsed JSON
 * @param schema
 * @param words
 */
export function schemaFaults( value: unknown, schema: Schema, words: SchemaWords ): Fault[] {
	const faults: Fault[] = [];
	const definitions = schema.definitions ?? {};
	walk( value, schema, '$', '' );
	return faults;

	function add( path: string, code: string, ...parameters: FaultParameter[] ): void {
		faults.push( { path, code, parameters } );
	}

	function resolve( reference: Schema ): [ Schema, string ] {
		let [ target, name ]: [ Schema, string ] = [ reference, '' ];
		while ( target.$ref !== undefined ) {
			name = target.$ref.replace( '#/definitions/', '' );
			const definition = definitions[ name ];
			if ( definition === undefined ) {
				throw new Error( `The schema has no ${ target.$ref }.` );
			}
			target = definition;
		}
		return [ target, name ];
	}

	function walk( part: unknown, reference: Schema, path: string, outerName: string ): void {
		const [ rule, ownName ] = resolve( reference );
		const name = ownName === '' ? outerName : ownName;
		if ( rule.anyOf !== undefined ) {
			walkAlternatives( part, rule.anyOf, path, name );
		} else if ( rule.enum !== undefined ) {
			if ( !rule.enum.includes( part as string ) ) {
				add( path, 'not-one-of', quotedValue( part ), rule.enum );
			}
		} else if ( rule.type !== undefined && !hasType( part, rule.type ) ) {
			add( path, EXPECTED[ rule.type ] );
		} else if ( typeof part === 'string' ) {
			walkString( part, rule, path, name );
		} else if ( typeof part === 'number' ) {
			if ( rule.minimum !== undefined && part < rule.minimum ) {
				add( path, 'too-small', part, rule.minimum );
			} else if ( rule.maximum !== undefined && part > rule.maximum ) {
				add( path, 'too-large', part, rule.maximum );
			}
		} else if ( Array.isArray( part ) ) {
			walkList( part, rule, path );
		} else if ( isObject( part ) ) {
			walkObject( part, rule, path );
		}
	}

	function walkString( text: string, rule: Schema, path: string, name: string ): void {
		if ( rule.pattern !== undefined && !matches( rule.pattern, text ) ) {
			add( path, words.codes[ name ] ?? 'bad-text', quotedValue( text ) );
			return;
		}
		const check = words.checks[ name ];
		const code = check === undefined ? null : check( text );
		if ( code !== null ) {
			add( path, code, quotedValue( text ) );
		}
	}

	function walkList( list: readonly unknown[], rule: Schema, path: string ): void {
		if ( rule.minItems !== undefined && list.length < rule.minItems ) {
			add( path, 'empty-list' );
		} else if ( rule.maxItems !== undefined && list.length > rule.maxItems ) {
			add( path, 'too-many-items', rule.maxItems );
		}
		const items = rule.items;
		if ( items !== undefined ) {
			list.forEach( ( item, index ) => walk( item, items, pathBelow( path, index ), '' ) );
		}
	}

	function walkObject( object: JsonObject, rule: Schema, path: string ): void {
		const properties: JsonObject = rule.properties ?? {};
		const patterns = rule.patternProperties ?? {};
		for ( const key of rule.required ?? [] ) {
			if ( ownProperty( object, key ) === undefined ) {
				add( pathBelow( path, key ), key === 'default' ? 'missing-default' : 'missing-property', key );
			}
		}
		for ( const key of Object.keys( object ) ) {
			const keyPath = pathBelow( path, key );
			const pattern = Object.keys( patterns ).find( ( candidate ) => matches( candidate, key ) );
			const property = ( ownProperty( properties, key ) ?? ( pattern && patterns[ pattern ] ) ) as Schema | undefined;
			if ( property !== undefined ) {
				walk( object[ key ], property, keyPath, '' );
			} else if ( rule.patternProperties !== undefined ) {
				// The only patterns among property names are language codes.
				add( keyPath, 'bad-language', quotedValue( key ) );
			} else if ( rule.additionalProperties === false ) {
				add( keyPath, 'unknown-property', quotedValue( key ), Object.keys( properties ) );
			}
		}
	}

	function walkAlternatives( part: unknown, alternatives: readonly Schema[], path: string, name: string ): void {
		const fitting = alternatives.filter( ( alternative ) => {
			const type = resolve( alternative )[ 0 ].type;
			return type === undefined || hasType( part, type ) || type === 'integer' && typeof part === 'number';
		} );
		if ( !isObject( part ) || fitting.length < 2 ) {
			if ( fitting[ 0 ] === undefined ) {
				add( path, words.codes[ name ] ?? 'bad-text', quotedValue( part ) );
			} else {
				walk( part, fitting[ 0 ], path, name );
			}
			return;
		}
		// Objects tell by their "type" which alternative they mean, or by having what only that one requires.
		const types = fitting.map( ( alternative ) => resolve( alternative )[ 0 ].properties?.type?.enum?.[ 0 ] );
		const ofType = types.indexOf( ownProperty( part, 'type' ) as string | undefined );
		const meant = types[ 0 ] === undefined ?
			fitting.find( ( alternative ) => ( resolve( alternative )[ 0 ].required ?? [] )
				.some( ( key ) => ownProperty( part, key ) !== undefined ) ) ?? fitting[ fitting.length - 1 ] :
			fitting[ ofType ];
		if ( meant === undefined ) {
			const known = types.filter( ( type ): type is string => type !== undefined );
			const given = ownProperty( part, 'type' );
			if ( given === undefined ) {
				add( pathBelow( path, 'type' ), 'missing-property', 'type' );
			} else {
				add( pathBelow( path, 'type' ), 'unknown-question-type', quotedValue( given ), known );
			}
		} else {
			walk( part, meant, path, name );
		}
	}
}

function hasType( value: unknown, type: JsonType ): boolean {
	switch ( type ) {
		case 'object':
			return isObject( value );
		case 'array':
			return Array.isArray( value );
		case 'integer':
			return typeof value === 'number' && value % 1 === 0;
		default:
			return typeof value === type;
	}
}

const expressions = new Map<string, RegExp>();

function matches( pattern: string, text: string ): boolean {
	let expression = expressions.get( pattern );
	if ( expression === undefined ) {
		// eslint-disable-next-line security/detect-non-literal-regexp -- the patterns are those of our own schema files
		expression = new RegExp( pattern, 'u' );
		expressions.set( pattern, expression );
	}
	return expression.test( text );
}
