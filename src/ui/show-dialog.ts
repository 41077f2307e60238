/** Dialogs over the page, and the browser's Back, which closes them: on a phone it is what people press first. */

/** Milliseconds after which nothing is waited for any more. */
const PATIENCE = 500;

interface DialogEntry {
	/** Puts an entry of its own upon the browser's history, unless there is one. */
	put(): void;
	/** Takes it off again. */
	takeOff(): Promise<void>;
}

function isOfDialog( state: unknown ): boolean {
	return ( state as { localSkillsDialog?: boolean } | null )?.localSkillsDialog === true;
}

/**
 * An entry of the browser's history for as long as a dialog is open. It has the page's own address, whatever that says.
 *
 * @param onBack - The person went back from it
 */
function createDialogEntry( onBack: () => void ): DialogEntry {
	const { history, location } = window;
	const address = location.href;
	let isThere = false;
	let gone: ( () => void ) | null = null;
	const onPop = ( event: PopStateEvent ): void => {
		if ( !isThere || isOfDialog( event.state ) ) {
			return;
		}
		isThere = false;
		if ( location.href === address ) {
			// What is behind the dialog is as it was: a search has nothing to show anew, and keeps its place.
			event.stopImmediatePropagation();
		}
		if ( gone !== null ) {
			// Browsers look for the address's anchor yet, and take the focus away for it.
			setTimeout( gone );
		} else {
			onBack();
		}
	};
	window.addEventListener( 'popstate', onPop, true );
	return {
		put() {
			// After a reload the entry of a dialog that was open is still there.
			if ( !isOfDialog( history.state ) ) {
				history.pushState( { ...history.state, localSkillsDialog: true }, '' );
			}
			isThere = true;
		},
		takeOff: () => new Promise( ( resolve ) => {
			const end = (): void => {
				window.removeEventListener( 'popstate', onPop, true );
				resolve();
			};
			if ( !isThere || !isOfDialog( history.state ) ) {
				end();
				return;
			}
			gone = end;
			setTimeout( end, PATIENCE );
			history.back();
		} ),
	};
}

/**
 * Shows a dialog over the page until it is closed, by its button, the Escape key or the browser's Back, which all ask
 * the same before something is lost.
 *
 * @param dialog - Not yet in any window manager; its action `close` closes it, perhaps after a question
 * @param openClass - For the page's element while it is open
 * @param onClosed - It is gone
 */
export function showDialog( dialog: OO.ui.ProcessDialog, openClass: string, onClosed: () => void ): void {
	const windows = new OO.ui.WindowManager();
	// OOUI's, which its types do not tell of: where the windows of OO.ui.confirm and OO.ui.alert are.
	const { getWindowManager } = OO.ui as unknown as { getWindowManager(): OO.ui.WindowManager };
	const isAsking = (): boolean => getWindowManager().getCurrentWindow() !== null;
	const entry = createDialogEntry( () => {
		if ( isAsking() ) {
			entry.put();
			return;
		}
		dialog.executeAction( 'close' ).always( () => {
			if ( !dialog.isClosing() && dialog.isOpened() ) {
				// It asks first.
				entry.put();
			}
		} );
	} );
	// What stands behind may be wider than a phone, which would then show the dialog as wide.
	document.documentElement.classList.add( openClass );
	document.body.appendChild( windows.$element[ 0 ] as HTMLElement );
	windows.addWindows( [ dialog ] );
	entry.put();
	windows.openWindow( dialog ).closed.then( () => {
		windows.destroy();
		document.documentElement.classList.remove( openClass );
		// What follows may load the page anew, or open another dialog.
		entry.takeOff().then( onClosed );
	} );
}
