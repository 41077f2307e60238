import { usingWithoutIdling } from './without-idling';

/**
 * Loads a part of the form that stands in a module of its own, of the extension or of the gadget, whichever is there.
 * The part gives itself through a hook, since gadgets cannot require one another.
 *
 * @param part - The end of the module's name
 * @throws string when it could not be loaded
 */
export function loadPart<Part>( part: string ): Promise<Part> {
	const names = [ `ext.localSkills.${ part }`, `ext.gadget.LocalSkills-${ part }` ];
	const name = names.find( ( candidate ) => mw.loader.getState( candidate ) !== null ) || names[ 0 ] as string;
	if ( mw.loader.getState( name ) === 'error' ) {
		// MediaWiki does not try again by itself what did not come through the line once.
		mw.loader.state( { [ name ]: 'registered' } );
	}
	return new Promise( ( resolve, reject ) => {
		mw.hook<[ Part ]>( partHook( part ) ).add( resolve );
		usingWithoutIdling( name ).then( null, reject );
	} );
}

/**
 * Gives a part to the form.
 *
 * @param part - As `loadPart` asks for it
 * @param contents
 */
export function givePart<Part>( part: string, contents: Part ): void {
	mw.hook<[ Part ]>( partHook( part ) ).fire( contents );
}

function partHook( part: string ): string {
	return `localSkills.${ part }`;
}
