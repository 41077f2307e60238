/** The names of a namespace in this wiki, as its titles may be written. */
export function namesOfNamespace( id: number ): string[] {
	const ids = mw.config.get( 'wgNamespaceIds' );
	return Object.keys( ids ).filter( ( name ) => ids[ name ] === id ).map( ( name ) => name.replace( /_/g, ' ' ) );
}
