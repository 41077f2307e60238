/**
 * Turns the places that templates leave for it (`data-localskills-make`) into buttons that open the dialog for making
 * surveys, whose module is loaded when it is wanted.
 */
export function startButtons(): void {
	mw.hook( 'wikipage.content' ).add( () => {} );
}
