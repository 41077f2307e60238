/**
 * The nearest element around that people can scroll; null where only the window does.
 *
 * @param target
 */
function scrollFrame( target: HTMLElement ): HTMLElement | null {
	for ( let around = target.parentElement; around !== null && around !== document.body; around = around.parentElement ) {
		const { overflowY } = window.getComputedStyle( around );
		if ( around.scrollHeight > around.clientHeight && ( overflowY === 'auto' || overflowY === 'scroll' ) ) {
			return around;
		}
	}
	return null;
}

/**
 * Brings the beginning of an element to the upper edge of what it is scrolled in, unless it is in the upper half
 * already. The browser's own `scrollIntoView` would also scroll what nobody can scroll back, such as the frame of a
 * dialog.
 *
 * @param target
 */
export function scrollToBeginning( target: HTMLElement ): void {
	const frame = scrollFrame( target );
	const [ from, height ] = frame === null ? [ 0, window.innerHeight ] :
		[ frame.getBoundingClientRect().top, frame.clientHeight ];
	const distance = target.getBoundingClientRect().top - from;
	if ( distance >= 0 && distance <= height / 2 ) {
		return;
	}
	if ( frame !== null ) {
		frame.scrollTop += distance;
	} else {
		window.scrollTo( 0, window.pageYOffset + distance );
	}
}
