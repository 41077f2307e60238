/** What a definition consists of, in the order in which it is shown: pages, and on them questions, notes and panels. */
import { type JsonObject, isObject, ownProperty } from '../../json/value';
import { RESERVED_NAMES } from '../read-questions';
import { listAt, type Place } from './place';

export interface DefinitionPart {
	readonly place: Place;
	/** As the definition has it. */
	readonly json: JsonObject;
	readonly kind: 'page' | 'panel' | 'note' | 'question';
	/** Of a page without a name of its own the one that it goes by; empty when an element has none that can be used. */
	readonly name: string;
	/** Such as `radiogroup`; empty for pages, and for elements that have none. */
	readonly type: string;
	/** How many panels it is in. */
	readonly depth: number;
	/** No longer asked. */
	readonly isRetired: boolean;
}

/**
 * All parts of a definition, pages and panels before what is in them.
 *
 * @param json - A definition, with faults or without
 */
export function partsOf( json: JsonObject ): DefinitionPart[] {
	const parts: DefinitionPart[] = [];
	const addElements = ( list: Place, depth: number ): void => listAt( json, list ).forEach( ( element, index ) => {
		if ( !isObject( element ) ) {
			return;
		}
		const place = [ ...list, index ];
		const type = textOf( element, 'type' );
		const kind = type === 'panel' ? 'panel' : type === 'html' ? 'note' : 'question';
		parts.push( {
			place, json: element, kind, type, depth, name: textOf( element, 'name' ), isRetired: ownProperty( element, 'retired' ) === true,
		} );
		if ( kind === 'panel' ) {
			addElements( [ ...place, 'elements' ], depth + 1 );
		}
	} );
	listAt( json, [ 'pages' ] ).forEach( ( page, index ) => {
		if ( isObject( page ) ) {
			const place = [ 'pages', index ];
			parts.push( {
				place, json: page, kind: 'page', type: '', depth: 0, name: textOf( page, 'name' ) || `page${ index + 1 }`, isRetired: false,
			} );
			addElements( [ ...place, 'elements' ], 0 );
		}
	} );
	return parts;
}

/**
 * The question, note or panel of a name.
 *
 * @param json
 * @param name
 */
export function findElement( json: JsonObject, name: string ): DefinitionPart | null {
	return partsOf( json ).find( ( part ) => part.kind !== 'page' && part.name === name ) ?? null;
}

/**
 * The part at a place, or around it; the innermost one.
 *
 * @param json
 * @param place - Such as that of a fault in a choice
 */
export function partAround( json: JsonObject, place: Place ): DefinitionPart | null {
	return partsOf( json ).filter( ( part ) => part.place.every( ( key, index ) => place[ index ] === key ) ).pop() ?? null;
}

/**
 * The names that a new element cannot have.
 *
 * @param json
 */
export function takenNames( json: JsonObject ): string[] {
	return [ ...RESERVED_NAMES, ...partsOf( json ).filter( ( { kind } ) => kind !== 'page' ).map( ( { name } ) => name ) ];
}

/**
 * The names that a new page cannot have.
 *
 * @param json
 */
export function takenPageNames( json: JsonObject ): string[] {
	return partsOf( json ).filter( ( { kind } ) => kind === 'page' ).map( ( { name } ) => name );
}

function textOf( object: JsonObject, key: string ): string {
	const value = ownProperty( object, key );
	return typeof value === 'string' ? value : '';
}
