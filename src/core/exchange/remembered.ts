/**
 * A function that works each value out once: among thousands of records, the same languages, days and regions come again
 * and again.
 *
 * @param make - Depends on nothing but the key
 */
export function remembered<T>( make: ( key: string ) => T ): ( key: string ) => T {
	const made = new Map<string, T>();
	return ( key ) => {
		let value = made.get( key );
		if ( value === undefined ) {
			value = make( key );
			made.set( key, value );
		}
		return value;
	};
}
