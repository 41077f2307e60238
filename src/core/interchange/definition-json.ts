/** Parts of a definition's JSON, as short as they can be said. */

export type Json = Record<string, unknown>;

/**
 * A value as a word, such as the name of a type.
 *
 * @param value - Anything that JSON can hold
 * @param otherwise - For what is no word
 */
export function wordOf( value: unknown, otherwise: string ): string {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String( value ) : otherwise;
}

/**
 * A choice or row.
 *
 * @param code
 * @param text - A label that is the code itself says nothing more
 * @param visibleIf
 */
export function choiceJson( code: string, text: unknown, visibleIf?: string ): unknown {
	const own = text === code ? undefined : text;
	return own === undefined && visibleIf === undefined ? code : { value: code, ...defined( { text: own, visibleIf } ) };
}

/** Without the properties that have no value. */
export function defined( json: Json ): Json {
	return Object.keys( json ).reduce<Json>( ( kept, key ) => (
		json[ key ] === undefined ? kept : { ...kept, [ key ]: json[ key ] }
	), {} );
}
