/** Conditions on questions that did not come across: they would be faults, and hide what they stand at for ever. */
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { pathBelow } from '../json/fault';
import { conditionParameters } from '../survey/conditions/condition-parameters';
import { isConditionFault, parseCondition } from '../survey/conditions/parse-condition';
import { answerParameters } from '../survey/parameters';
import { readDefinition } from '../survey/read-definition';
import type { NoteList } from './note';

const CONDITIONS: readonly string[] = [ 'visibleIf', 'requiredIf' ];

/**
 * The definition without such conditions.
 *
 * @param definition
 * @param notes - Is told of each
 */
export function withoutDanglingConditions( definition: JsonObject, notes: NoteList ): JsonObject {
	const { survey } = readDefinition( definition );
	const known = new Set( survey === null ? [] : answerParameters( survey ).map( ( { name } ) => name ) );
	const holds = ( source: unknown ): boolean => {
		const condition = typeof source === 'string' ? parseCondition( source ) : null;
		return condition === null || isConditionFault( condition ) ||
			conditionParameters( condition ).every( ( name ) => known.has( name ) );
	};
	const clean = ( value: unknown, path: string ): unknown => {
		if ( Array.isArray( value ) ) {
			return value.map( ( item: unknown, index ) => clean( item, pathBelow( path, index ) ) );
		}
		if ( !isObject( value ) ) {
			return value;
		}
		const cleaned: Record<string, unknown> = {};
		for ( const key of Object.keys( value ) ) {
			const own = ownProperty( value, key );
			if ( CONDITIONS.includes( key ) && !holds( own ) ) {
				const name = ownProperty( value, 'name' );
				notes.lost( typeof name === 'string' ? name : path, key === 'requiredIf' ? 'required-lost' : 'condition-lost', String( own ) );
			} else {
				cleaned[ key ] = clean( own, pathBelow( path, key ) );
			}
		}
		return cleaned;
	};
	return { ...definition, pages: clean( ownProperty( definition, 'pages' ), '$.pages' ) };
}
