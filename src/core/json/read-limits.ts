/** Whole numbers in a configuration, each within its limits. */
import { type Fault, pathBelow, quotedValue } from './fault';
import { isObject, type JsonObject, ownProperty } from './value';

/** Least and greatest value. */
export type Limits = readonly [ least: number, most: number ];

/**
 * Reads the numbers of an object; in the place of what cannot be used stands the default, and a fault tells it.
 *
 * @param json - Anything at all; nothing when the configuration does not mention it
 * @param path - Where it stands, for the faults
 * @param limits
 * @param defaults
 * @param others - Names of further properties, which the caller reads
 * @param faults - Gets the faults
 */
export function readLimits<K extends string>(
	json: unknown, path: string, limits: Readonly<Record<K, Limits>>, defaults: Readonly<Record<K, number>>,
	others: readonly string[], faults: Fault[],
): Record<K, number> {
	const names = Object.keys( limits ) as K[];
	const object: JsonObject = isObject( json ) ? json : {};
	if ( json !== undefined && !isObject( json ) ) {
		faults.push( { path, code: 'expected-object', parameters: [] } );
	}
	const known = [ ...names, ...others ];
	for ( const name of Object.keys( object ) ) {
		if ( !known.includes( name as K ) ) {
			faults.push( { path: pathBelow( path, name ), code: 'unknown-property', parameters: [ quotedValue( name ), known ] } );
		}
	}
	const numbers = {} as Record<K, number>;
	for ( const name of names ) {
		const value = ownProperty( object, name );
		const [ least, most ] = limits[ name ];
		const fault = value === undefined ? null :
			typeof value !== 'number' || !Number.isSafeInteger( value ) ? { code: 'expected-whole-number', parameters: [] } :
				value < least ? { code: 'too-small', parameters: [ value, least ] } :
					value > most ? { code: 'too-large', parameters: [ value, most ] } : null;
		if ( fault !== null ) {
			faults.push( { path: pathBelow( path, name ), ...fault } );
		}
		numbers[ name ] = value === undefined || fault !== null ? defaults[ name ] : value as number;
	}
	return numbers;
}
