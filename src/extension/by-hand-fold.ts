/** A fold for the steps by hand beside a button: few need them where there is one. */
export function createByHandFold(): HTMLDetailsElement {
	const details = document.createElement( 'details' );
	const summary = document.createElement( 'summary' );
	summary.textContent = mw.msg( 'localskills-start-by-hand' );
	// What it hides may be in the language of the page.
	summary.lang = document.documentElement.lang;
	summary.dir = document.documentElement.dir;
	details.appendChild( summary );
	return details;
}

/**
 * Folds words away where they stand.
 *
 * @param words
 */
export function foldInPlace( words: Element ): void {
	const details = createByHandFold();
	words.parentElement?.insertBefore( details, words );
	details.appendChild( words );
}
