/**
 * MediaWiki evaluates what it finds in its store when the browser is idle, without a limit to the wait
 * (`asyncEval` in resources/src/startup/mediawiki.loader.js of 1.43): on a busy device that can take until the
 * page is left. Whoever has pressed a button is not to wait for that.
 */

interface Deadline {
	readonly didTimeout: boolean;
	timeRemaining(): number;
}

type RequestIdleCallback = ( callback: ( deadline: Deadline ) => void, options?: { timeout?: number } ) => void;

/** Milliseconds of work in one go, as MediaWiki allows itself where browsers know no idle callbacks. */
const IN_ONE_GO = 50;

/** How many are being waited for. */
let waiting = 0;
let idling: RequestIdleCallback | null = null;

function soon( callback: ( deadline: Deadline ) => void ): void {
	setTimeout( () => {
		const start = mw.now();
		callback( { didTimeout: false, timeRemaining: () => Math.max( 0, IN_ONE_GO - ( mw.now() - start ) ) } );
	}, 1 );
}

/**
 * Loads modules, and has MediaWiki evaluate them in timers until they are there, as it does in browsers that have no
 * idle callbacks.
 *
 * @param names
 */
export function usingWithoutIdling( names: string | readonly string[] ): JQuery.Promise<unknown> {
	const loader = mw as unknown as { requestIdleCallback: RequestIdleCallback };
	if ( waiting++ === 0 ) {
		idling = loader.requestIdleCallback;
		loader.requestIdleCallback = soon;
	}
	const restore = (): void => {
		if ( --waiting === 0 && idling !== null ) {
			loader.requestIdleCallback = idling;
			idling = null;
		}
	};
	const coming = mw.loader.using( names as string | string[] );
	coming.then( restore, restore );
	return coming;
}
