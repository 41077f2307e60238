/** Where the focus goes when a page was loaded anew because a dialog had changed it: to the button that opened the dialog. */

const KEY = 'localskills-opener';
const NAME = 'data-localskills-opener';

/**
 * Gives a button a name that it has again when the page was loaded anew, and the focus if it had opened the dialog for
 * which that was done.
 *
 * @param button
 * @param name - Of it alone on the page
 */
export function nameOpener( button: HTMLElement, name: string ): void {
	button.setAttribute( NAME, name );
	if ( mw.storage.session.get( KEY ) === `${ mw.config.get( 'wgPageName' ) } ${ name }` ) {
		mw.storage.session.remove( KEY );
		// Whoever has gone on meanwhile stays where they are.
		if ( document.activeElement === document.body ) {
			button.focus();
		}
	}
}

/**
 * Loads the page anew.
 *
 * @param opener - The button that is to have the focus again
 */
export function reloadPage( opener: HTMLElement ): void {
	const name = opener.getAttribute( NAME );
	if ( name !== null ) {
		mw.storage.session.set( KEY, `${ mw.config.get( 'wgPageName' ) } ${ name }` );
	}
	window.location.reload();
}
