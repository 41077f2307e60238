/** The strict check of a Skills.json page. */
import { type Fault, pathBelow, quotedValue } from '../json/fault';
import { parseJson } from '../json/parse-json';
import { type Schema, schemaFaults } from '../json/schema-faults';
import { isObject, type JsonObject, ownProperty } from '../json/value';
import schema from './skills.schema.json';
import { readTaxonomy, type Taxonomy } from './taxonomy';

export interface TaxonomyLintOptions {
	/** Whether the project has a message with this key; without it, keys are not checked. */
	readonly hasMessage?: ( key: string ) => boolean;
}

export interface TaxonomyLint {
	/** Null when the page is no JSON. */
	readonly taxonomy: Taxonomy | null;
	readonly faults: readonly Fault[];
}

const CODES: Readonly<Record<string, string>> = {
	id: 'bad-id',
	language: 'bad-language',
	label: 'empty-text',
	messageKey: 'bad-message-key',
	text: 'expected-text',
	item: 'bad-item',
	capacities: 'expected-whole-number',
};

/**
 * Checks the text of a Skills.json page: its schema, ids that stand twice, parents and replacements that are not
 * there or go in a circle.
 *
 * @param text
 * @param options
 */
export function lintTaxonomy( text: string, options: TaxonomyLintOptions = {} ): TaxonomyLint {
	const { value, faults } = parseJson( text );
	if ( value === undefined ) {
		return { taxonomy: null, faults };
	}
	const { hasMessage } = options;
	const found = schemaFaults( value, schema as Schema, {
		codes: CODES,
		checks: {
			messageKey: ( key ) => hasMessage === undefined || hasMessage( key ) ? null : 'unknown-message',
		},
	} );
	const { taxonomy } = readTaxonomy( value );
	return { taxonomy, faults: [ ...faults, ...found, ...( isObject( value ) ? taxonomyRules( value, taxonomy ) : [] ) ] };
}

function taxonomyRules( json: JsonObject, taxonomy: Taxonomy ): Fault[] {
	const faults: Fault[] = [];
	const places = new Map<string, string>();
	const skills = ownProperty( json, 'skills' );
	( Array.isArray( skills ) ? skills : [] ).forEach( ( entry: unknown, index ) => {
		const id = isObject( entry ) ? ownProperty( entry, 'id' ) : undefined;
		if ( !isObject( entry ) || typeof id !== 'string' ) {
			return;
		}
		const path = pathBelow( '$.skills', index );
		const first = places.get( id );
		if ( first !== undefined ) {
			faults.push( { path: `${ path }.id`, code: 'duplicate-code', parameters: [ quotedValue( id ), first ] } );
			return;
		}
		places.set( id, `${ path }.id` );
		for ( const key of [ 'parent', 'replacedBy' ] as const ) {
			const other = ownProperty( entry, key );
			if ( typeof other !== 'string' ) {
				continue;
			}
			if ( taxonomy.get( other ) === null ) {
				faults.push( { path: `${ path }.${ key }`, code: 'no-such-skill', parameters: [ quotedValue( other ) ] } );
			} else if ( leadsBack( taxonomy, id, key ) ) {
				faults.push( { path: `${ path }.${ key }`, code: 'skill-circle', parameters: [ quotedValue( id ) ] } );
			}
		}
		if ( ownProperty( entry, 'replacedBy' ) !== undefined && ownProperty( entry, 'status' ) !== 'retired' ) {
			faults.push( { path: `${ path }.replacedBy`, code: 'replaced-not-retired', parameters: [ quotedValue( id ) ] } );
		}
	} );
	return faults;
}

/** Whether following the key from a skill comes back to that skill. */
function leadsBack( taxonomy: Taxonomy, id: string, key: 'parent' | 'replacedBy' ): boolean {
	const seen = new Set<string>();
	let next = taxonomy.get( id )?.[ key ] ?? null;
	while ( next !== null && !seen.has( next ) ) {
		if ( next === id ) {
			return true;
		}
		seen.add( next );
		next = taxonomy.get( next )?.[ key ] ?? null;
	}
	return false;
}
