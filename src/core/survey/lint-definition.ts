/** The strict check of a definition: everything in it that is wrong, each with its JSON path. */
import { type Fault, pathBelow } from '../json/fault';
import { parseJson } from '../json/parse-json';
import { type Schema, schemaFaults } from '../json/schema-faults';
import { isObject, ownProperty } from '../json/value';
import { isDate } from './dates';
import schema from './definition.schema.json';
import type { Survey } from './definition';
import { definitionDoubts, type DefinitionLintOptions, definitionRules } from './definition-rules';
import { readDefinition } from './read-definition';

export interface DefinitionLint {
	/** What forms and bot make of the definition; null when it is no JSON or there is nothing to ask. */
	readonly survey: Survey | null;
	/** Empty when the definition is good; in the order of the text, as far as there is one. */
	readonly faults: readonly Fault[];
	/** What its author should look at again, and may leave as it is; in the same order. */
	readonly warnings: readonly Fault[];
}

/** What a value that a definition's pattern refuses is called. */
const CODES: Readonly<Record<string, string>> = {
	id: 'bad-id',
	language: 'bad-language',
	date: 'bad-date',
	label: 'empty-text',
	messageKey: 'bad-message-key',
	text: 'expected-text',
	code: 'expected-code',
	choice: 'expected-choice',
	question: 'expected-object',
	limit: 'bad-limit',
	limitText: 'bad-limit',
	condition: 'empty-text',
	skillOrAll: 'bad-id',
};

/**
 * Checks the text of a definition page.
 *
 * @param text
 * @param options
 */
export function lintDefinition( text: string, options: DefinitionLintOptions = {} ): DefinitionLint {
	const { value, faults } = parseJson( text );
	return value === undefined ?
		{ survey: null, faults, warnings: [] } :
		{
			survey: readDefinition( value ).survey,
			faults: [ ...faults, ...definitionFaults( value, options ) ],
			warnings: definitionWarnings( value ),
		};
}

/**
 * Checks a definition that was parsed.
 *
 * @param json - The value of the page's JSON
 * @param options
 */
export function definitionFaults( json: unknown, options: DefinitionLintOptions = {} ): Fault[] {
	const { hasMessage } = options;
	const faults = schemaFaults( json, schema as Schema, {
		codes: CODES,
		checks: {
			date: ( text ) => isDate( text ) ? null : 'bad-date',
			messageKey: ( key ) => hasMessage === undefined || hasMessage( key ) ? null : 'unknown-message',
		},
	} );
	if ( isObject( json ) ) {
		faults.push( ...definitionRules( json, options ) );
	}
	return inOrderOf( json, faults );
}

/**
 * What the author of a definition should look at again: questions that look as if they ask for personal data, texts
 * that some languages lack, scales whose ends say nothing.
 *
 * @param json - The value of the page's JSON
 */
export function definitionWarnings( json: unknown ): Fault[] {
	return isObject( json ) ? inOrderOf( json, definitionDoubts( json ) ) : [];
}

/** Sorts faults as their places follow each other in the page; what is missing comes at the end of its object. */
function inOrderOf( json: unknown, faults: readonly Fault[] ): Fault[] {
	const positions = new Map<string, number>();
	const number = ( value: unknown, path: string ): void => {
		positions.set( path, positions.size );
		if ( Array.isArray( value ) ) {
			value.forEach( ( item, index ) => number( item, pathBelow( path, index ) ) );
		} else if ( isObject( value ) ) {
			Object.keys( value ).forEach( ( key ) => number( ownProperty( value, key ), pathBelow( path, key ) ) );
			positions.set( `${ path } end`, positions.size );
		}
	};
	number( json, '$' );
	const positionOf = ( path: string ): number =>
		positions.get( path ) ?? positions.get( `${ path.replace( /(?:\.[^.[\]]+|\[[^[\]]*\])$/, '' ) } end` ) ?? positions.size;
	return faults
		.map( ( fault, index ) => ( { fault, index, position: positionOf( fault.path ) } ) )
		.sort( ( a, b ) => a.position - b.position || a.index - b.index )
		.map( ( { fault } ) => fault );
}
