/** Three-way merging of JSON values: what only one side changed is taken over, lists go by the names of their items. */
import { isObject, type JsonObject, ownProperty } from '../json/value';

/** Asked where both sides changed the same in different ways; gives what shall stand there. */
export type Decide = ( place: readonly string[], base: unknown, mine: unknown, theirs: unknown ) => unknown;

/**
 * @param base - Undefined: it was not there
 * @param mine
 * @param theirs
 * @param place - Names of properties and items that lead to the value
 * @param decide
 * @return Undefined: it is to be removed
 */
export function mergeValues( base: unknown, mine: unknown, theirs: unknown, place: readonly string[], decide: Decide ): unknown {
	if ( isSame( mine, theirs ) || isSame( base, theirs ) ) {
		return mine;
	}
	if ( isSame( base, mine ) ) {
		return theirs;
	}
	if ( Array.isArray( mine ) && Array.isArray( theirs ) ) {
		const lists = [ Array.isArray( base ) ? base : [], mine, theirs ];
		return lists.every( hasKeys ) ?
			mergeLists( lists[ 0 ] as unknown[], mine, theirs, place, decide ) : decide( place, base, mine, theirs );
	}
	// "Role" and { "default": "Role" } are the same text, `"a"` and { "value": "a" } the same choice.
	const key = shorthandKey( mine, theirs );
	const whole = ( value: unknown ): unknown => key !== null && isPlain( value ) ? { [ key ]: value } : value;
	const [ object, one, other ] = [ whole( base ), whole( mine ), whole( theirs ) ];
	return isObject( one ) && isObject( other ) ?
		mergeObjects( isObject( object ) ? object : {}, one, other, place, decide ) : decide( place, base, mine, theirs );
}

/**
 * @param base
 * @param mine
 * @param theirs
 * @param place
 * @param decide
 * @return With the properties in the order of mine, then the new ones of theirs
 */
export function mergeObjects(
	base: JsonObject, mine: JsonObject, theirs: JsonObject, place: readonly string[], decide: Decide,
): JsonObject {
	const merged: Record<string, unknown> = {};
	const keys = Object.keys( mine ).concat( Object.keys( theirs ).filter( ( key ) => ownProperty( mine, key ) === undefined ) );
	keys.forEach( ( key ) => {
		const value = mergeValues(
			ownProperty( base, key ), ownProperty( mine, key ), ownProperty( theirs, key ), [ ...place, key ], decide,
		);
		if ( value !== undefined ) {
			merged[ key ] = value;
		}
	} );
	return merged;
}

/**
 * An order with everything that is left of both: that of the side that changed it, mine where both did; what only the
 * other side has stands after what it follows there.
 *
 * @param base
 * @param mine
 * @param theirs
 * @param isLeft
 */
export function mergeOrders(
	base: readonly string[], mine: readonly string[], theirs: readonly string[], isLeft: ( key: string ) => boolean,
): string[] {
	const common = ( keys: readonly string[] ): string => JSON.stringify(
		keys.filter( ( key ) => base.includes( key ) && mine.includes( key ) && theirs.includes( key ) ) );
	const isMine = common( mine ) !== common( base );
	const [ first, second ] = isMine ? [ mine, theirs ] : [ theirs, mine ];
	const order = first.filter( isLeft );
	second.forEach( ( key, index ) => {
		if ( isLeft( key ) && !order.includes( key ) ) {
			const before = second.slice( 0, index ).reverse().find( ( other ) => order.includes( other ) );
			order.splice( before === undefined ? 0 : order.indexOf( before ) + 1, 0, key );
		}
	} );
	return order;
}

/** Whether two JSON values are the same, in whatever order their properties stand. */
export function isSame( one: unknown, other: unknown ): boolean {
	if ( one === other ) {
		return true;
	}
	if ( Array.isArray( one ) || Array.isArray( other ) ) {
		return Array.isArray( one ) && Array.isArray( other ) && one.length === other.length &&
			one.every( ( item, index ) => isSame( item, other[ index ] ) );
	}
	if ( !isObject( one ) || !isObject( other ) ) {
		return false;
	}
	const keys = Object.keys( one );
	return keys.length === Object.keys( other ).length &&
		keys.every( ( key ) => ownProperty( other, key ) !== undefined && isSame( one[ key ], other[ key ] ) );
}

/**
 * By what an item of a list is known: its name or code.
 *
 * @param item
 * @return Null when there is nothing
 */
export function itemKey( item: unknown ): string | null {
	const key = isObject( item ) ? ownProperty( item, 'name' ) ?? ownProperty( item, 'value' ) : item;
	return typeof key === 'string' || typeof key === 'number' ? String( key ) : null;
}

function isPlain( value: unknown ): boolean {
	return typeof value === 'string' || typeof value === 'number';
}

function shorthandKey( mine: unknown, theirs: unknown ): string | null {
	const [ object ] = [ mine, theirs ].filter( isObject );
	return object === undefined ? null :
		ownProperty( object, 'value' ) !== undefined ? 'value' : ownProperty( object, 'default' ) !== undefined ? 'default' : null;
}

function hasKeys( list: readonly unknown[] ): boolean {
	const keys = list.map( itemKey );
	return keys.every( ( key, index ) => key !== null && keys.indexOf( key ) === index );
}

function mergeLists(
	base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[], place: readonly string[], decide: Decide,
): unknown[] {
	const find = ( list: readonly unknown[], key: string ): unknown => list.find( ( item ) => itemKey( item ) === key );
	const keysOf = ( list: readonly unknown[] ): string[] => list.map( ( item ) => itemKey( item ) as string );
	const merged = new Map<string, unknown>();
	keysOf( mine ).concat( keysOf( theirs ) ).forEach( ( key ) => {
		if ( !merged.has( key ) ) {
			const [ was, one, other ] = [ base, mine, theirs ].map( ( list ) => find( list, key ) );
			merged.set( key, mergeValues( was, one, other, [ ...place, key ], decide ) );
		}
	} );
	return mergeOrders( keysOf( base ), keysOf( mine ), keysOf( theirs ), ( key ) => merged.get( key ) !== undefined )
		.map( ( key ) => merged.get( key ) );
}
