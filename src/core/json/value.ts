/** Telling apart the values that JSON can hold. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether the value is an object: no list and not null. */
export function isObject( value: unknown ): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray( value );
}

/** The object's own property, or undefined: never something inherited such as `constructor`. */
export function ownProperty( object: JsonObject, key: string ): unknown {
	return Object.prototype.hasOwnProperty.call( object, key ) ? object[ key ] : undefined;
}
