import { usingWithoutIdling } from './without-idling';

/**
 * Loads modules by their names as the extension's or, where it is installed as that, as gadgets. Names that are not
 * there are passed over.
 *
 * @param choices - The names of the one, then of the other; what has none of the first is looked for under the second
 */
export function loadModules( choices: readonly ( readonly string[] )[] ): JQuery.Promise<unknown> {
	const isThere = ( name: string ): boolean => mw.loader.getState( name ) !== null;
	const names = ( choices.find( ( some ) => some.some( isThere ) ) ?? [] ).filter( isThere );
	names.filter( ( name ) => mw.loader.getState( name ) === 'error' ).forEach( ( name ) => {
		// MediaWiki does not try again by itself what did not come through the line once.
		mw.loader.state( { [ name ]: 'registered' } );
	} );
	return usingWithoutIdling( names );
}
