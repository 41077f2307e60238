import { nameOpener } from './return-focus';

export interface StartButtonOptions {
	readonly label: string;
	/** Tells what it is about, where several on a page bear the same words. */
	readonly about?: Element | null;
	/** Looks like a link: for what few of those who read the page want. */
	readonly isQuiet?: boolean;
	/** By which it is known again when the page was loaded anew; of this one alone. */
	readonly name?: string;
	/** Does what the button is for. What it rejects with is a text for the reader. */
	readonly act: ( opener: HTMLElement ) => PromiseLike<unknown>;
	/** Said when that failed for any other reason. */
	readonly failed: string;
}

/** How many buttons say what they are about. */
let described = 0;

/**
 * A button for something that has to be loaded first, and what becomes of it in words beside it.
 *
 * @param parent - Where it is added
 * @param options
 */
export function addStartButton( parent: HTMLElement, options: StartButtonOptions ): void {
	const button = document.createElement( 'button' );
	button.type = 'button';
	button.className = `ext-localSkills-start-button${ options.isQuiet === true ? ' ext-localSkills-start-button-quiet' : '' }`;
	button.textContent = options.label;
	if ( options.about ) {
		options.about.id = options.about.id || `ext-localSkills-start-about-${ ++described }`;
		button.setAttribute( 'aria-describedby', options.about.id );
	}
	const status = document.createElement( 'span' );
	status.setAttribute( 'role', 'status' );
	status.className = 'ext-localSkills-start-status';
	button.addEventListener( 'click', () => {
		if ( button.getAttribute( 'aria-disabled' ) === 'true' ) {
			return;
		}
		button.setAttribute( 'aria-disabled', 'true' );
		status.textContent = mw.msg( 'localskills-start-loading' );
		const end = ( words: string ): void => {
			status.textContent = words;
			button.removeAttribute( 'aria-disabled' );
		};
		options.act( button ).then( () => end( '' ), ( reason: unknown ) => end( typeof reason === 'string' ? reason : options.failed ) );
	} );
	parent.appendChild( button );
	parent.appendChild( status );
	if ( options.name !== undefined ) {
		nameOpener( button, options.name );
	}
}
