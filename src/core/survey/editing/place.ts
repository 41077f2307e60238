/** Places in a definition's JSON, and edits there that change nothing else: what no code knows stays as it is. */
import { pathBelow } from '../../json/fault';
import { isObject, type JsonObject, ownProperty } from '../../json/value';

/** Keys and indices from the top of the definition, such as `[ 'pages', 0, 'elements', 1 ]`. */
export type Place = readonly ( string | number )[];

/**
 * The order in which people expect the properties of an element, a page or a choice. An edit puts a new one where it
 * belongs among these, so that a definition made in the dialog reads like one written by hand.
 */
const ORDER: readonly string[] = [
	'$schema', 'locale', 'type', 'name', 'value', 'title', 'text', 'description', 'html', 'visibleIf', 'isRequired', 'requiredIf',
	'inputType', 'choicesFrom', 'rowsFrom', 'columns', 'rows', 'choices', 'elements', 'pages', 'localSkills',
];

/**
 * What stands at a place.
 *
 * @param json - The definition
 * @param place
 * @return Undefined where there is nothing
 */
export function valueAt( json: unknown, place: Place ): unknown {
	return place.reduce<unknown>( ( value, key ) => typeof key === 'number' ?
		( Array.isArray( value ) ? value[ key ] as unknown : undefined ) :
		( isObject( value ) ? ownProperty( value, key ) : undefined ), json );
}

/**
 * The object at a place; an empty one where there is none.
 *
 * @param json
 * @param place
 */
export function objectAt( json: unknown, place: Place ): JsonObject {
	const value = valueAt( json, place );
	return isObject( value ) ? value : {};
}

/**
 * The list at a place; an empty one where there is none.
 *
 * @param json
 * @param place
 */
export function listAt( json: unknown, place: Place ): readonly unknown[] {
	const value = valueAt( json, place );
	return Array.isArray( value ) ? value : [];
}

/**
 * The definition with another value at a place. Objects on the way are made where there are none.
 *
 * @param json
 * @param place - An index in it must be of an item that there is
 * @param value - Undefined takes the property or the item away
 * @return The very same definition if that is what stands there
 */
export function withValueAt( json: JsonObject, place: Place, value: unknown ): JsonObject {
	return changed( json, place, () => value ) as JsonObject;
}

/**
 * The definition with a property set, or taken away when it says no more than its absence.
 *
 * @param json
 * @param place
 * @param value
 * @param absent - What the absence of the property means
 */
export function withSetting( json: JsonObject, place: Place, value: unknown, absent: unknown ): JsonObject {
	return withValueAt( json, place, value === absent ? undefined : value );
}

/**
 * The definition with one more item in a list, which is made if there is none.
 *
 * @param json
 * @param list - Place of the list
 * @param index - Where the item goes; beyond the end: at the end
 * @param item
 */
export function withItem( json: JsonObject, list: Place, index: number, item: unknown ): JsonObject {
	const items = listAt( json, list ).slice();
	items.splice( index, 0, item );
	return withValueAt( json, list, items );
}

/**
 * The definition with an item of a list elsewhere in the same list.
 *
 * @param json
 * @param list
 * @param from - Index of the item
 * @param to - Its index afterwards; kept within the list
 */
export function withItemMoved( json: JsonObject, list: Place, from: number, to: number ): JsonObject {
	const items = listAt( json, list ).slice();
	const target = Math.max( 0, Math.min( items.length - 1, to ) );
	if ( from === target || from < 0 || from >= items.length ) {
		return json;
	}
	items.splice( target, 0, ...items.splice( from, 1 ) );
	return withValueAt( json, list, items );
}

/** Whether a place is another one or inside it. */
export function isWithin( place: Place, outer: Place ): boolean {
	return outer.every( ( key, index ) => place[ index ] === key );
}

/** Whether two places are the same. */
export function isSamePlace( a: Place, b: Place ): boolean {
	return a.length === b.length && isWithin( a, b );
}

/** A place as faults write it, such as `$.pages[0].elements[1]`. */
export function pathOfPlace( place: Place ): string {
	return place.reduce<string>( pathBelow, '$' );
}

/**
 * The place that a path of a fault means.
 *
 * @param path - Such as `$.pages[0].elements[1].name` or `$.x["odd key"]`
 */
export function placeOfPath( path: string ): Place {
	const place: ( string | number )[] = [];
	const key = /\.([A-Za-z_$][A-Za-z0-9_$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g;
	for ( let match = key.exec( path ); match !== null; match = key.exec( path ) ) {
		const [ , name, index, quoted ] = match;
		place.push( name ?? ( index !== undefined ? Number( index ) : JSON.parse( quoted as string ) as string ) );
	}
	return place;
}

function changed( value: unknown, place: Place, change: ( value: unknown ) => unknown ): unknown {
	const [ key, ...rest ] = place;
	if ( key === undefined ) {
		return change( value );
	}
	if ( typeof key === 'number' ) {
		const list: readonly unknown[] = Array.isArray( value ) ? value : [];
		const item = changed( list[ key ], rest, change );
		if ( item === list[ key ] ) {
			return value;
		}
		return item === undefined ? list.filter( ( _, index ) => index !== key ) :
			list.map( ( before, index ) => index === key ? item : before );
	}
	const object = isObject( value ) ? value : {};
	const before = ownProperty( object, key );
	const after = changed( before, rest, change );
	return after === before ? value : withProperty( object, key, after );
}

/** The object with a property in its place among the others; a property that is there stays where it is. */
function withProperty( object: JsonObject, key: string, value: unknown ): JsonObject {
	const keys = Object.keys( object );
	if ( !keys.includes( key ) ) {
		const rank = ORDER.indexOf( key );
		const next = rank === -1 ? -1 : keys.findIndex( ( other ) => ORDER.indexOf( other ) > rank );
		keys.splice( next === -1 ? keys.length : next, 0, key );
	}
	const made: Record<string, unknown> = {};
	for ( const name of keys ) {
		const own = name === key ? value : object[ name ];
		if ( own !== undefined ) {
			// Not by assignment: `__proto__` would vanish.
			Object.defineProperty( made, name, { value: own, enumerable: true, writable: true, configurable: true } );
		}
	}
	return made;
}
