/**
 * Tells the width of an element now, if it is on the page, and whenever it changes. Skins give the
 * content very different room in the same window, so the window's width says little.
 *
 * @param target
 * @param tell - Receives the width in pixels
 */
export function observeWidth( target: HTMLElement, tell: ( width: number ) => void ): void {
	if ( typeof ResizeObserver === 'function' ) {
		new ResizeObserver( ( entries ) => {
			const entry = entries[ 0 ];
			if ( entry && entry.contentRect.width > 0 ) {
				tell( entry.contentRect.width );
			}
		} ).observe( target );
		return;
	}
	const measure = (): void => {
		if ( target.clientWidth > 0 ) {
			tell( target.clientWidth );
		}
	};
	window.addEventListener( 'resize', measure );
	window.requestAnimationFrame( measure );
}
