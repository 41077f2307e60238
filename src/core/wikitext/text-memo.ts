/** So many texts are remembered: somewhat more than are worked on together. */
const MOST = 512;

/**
 * The same function of texts, which is not worked out again for a text that came a short while ago.
 *
 * @param work - Gives the same for the same text
 */
export function rememberTexts( work: ( text: string ) => string ): ( text: string ) => string {
	let known = new Map<string, string>();
	return ( text ) => {
		const before = known.get( text );
		if ( before !== undefined ) {
			return before;
		}
		if ( known.size === MOST ) {
			// Not emptied: engines let a map's old table know the new one, and collect neither as long as one of them is old.
			known = new Map();
		}
		const result = work( text );
		known.set( text, result );
		return result;
	};
}
