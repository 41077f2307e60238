/** White space as PHP's `trim` knows it: space, tab, line feed, carriage return, vertical tab, NUL; not U+00A0 and its like. */

function isWhiteSpace( code: number ): boolean {
	return code <= 32 && ( code === 32 || ( code >= 9 && code <= 13 && code !== 12 ) || code === 0 );
}

/**
 * A part of a text without white space at its ends.
 *
 * @param text
 * @param from - Offset where the part begins
 * @param to - Offset after its end
 */
export function trimmedSlice( text: string, from: number, to: number ): string {
	while ( from < to && isWhiteSpace( text.charCodeAt( from ) ) ) {
		from++;
	}
	while ( to > from && isWhiteSpace( text.charCodeAt( to - 1 ) ) ) {
		to--;
	}
	return text.slice( from, to );
}
