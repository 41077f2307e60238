/** The shortest text that an engine cuts out of another without copying it. */
const SHORTEST_SLICE = 13;

/**
 * The same text, in memory of its own. A text that was cut out of a page may keep the whole page in memory, and of a
 * million pages nothing should stay but what was counted.
 *
 * @param text
 */
export function detachedText( text: string ): string {
	return text.length < SHORTEST_SLICE ? text : text.split( '' ).join( '' );
}
