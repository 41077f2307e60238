/** The last look at a survey that came in: whether anything is asked at all, and whether conditions look at what is. */
import { pathBelow } from '../json/fault';
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { conditionParameters } from '../survey/conditions/condition-parameters';
import { isConditionFault, parseCondition } from '../survey/conditions/parse-condition';
import { answerParameters } from '../survey/parameters';
import { readDefinition } from '../survey/read-definition';
import type { InterchangeNote, NoteList } from './note';

export interface DefinitionImport {
	/** JSON of a definition: a draft, to be looked through; null when there is nothing to ask. */
	readonly definition: JsonObject | null;
	readonly notes: readonly InterchangeNote[];
}

const CONDITIONS: readonly string[] = [ 'visibleIf', 'requiredIf' ];

/**
 * The result of an import. Conditions on questions that did not come across are left out, and told: they would be
 * faults, and hide what they stand at for ever.
 *
 * @param definition
 * @param notes - Is told of each
 */
export function finishImport( definition: JsonObject, notes: NoteList ): DefinitionImport {
	const { survey } = readDefinition( definition );
	if ( survey === null ) {
		notes.lost( null, 'nothing-to-ask' );
		return { definition: null, notes: notes.finish() };
	}
	const known = new Set( answerParameters( survey ).map( ( { name } ) => name ) );
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
		const kept: Record<string, unknown> = {};
		for ( const key of Object.keys( value ) ) {
			const own = ownProperty( value, key );
			if ( CONDITIONS.includes( key ) && !holds( own ) ) {
				const name = ownProperty( value, 'name' );
				notes.lost( typeof name === 'string' ? name : path, key === 'requiredIf' ? 'required-lost' : 'condition-lost', String( own ) );
			} else {
				kept[ key ] = clean( own, pathBelow( path, key ) );
			}
		}
		return kept;
	};
	const cleaned = { ...definition, pages: clean( ownProperty( definition, 'pages' ), '$.pages' ) };
	return { definition: cleaned, notes: notes.finish() };
}
