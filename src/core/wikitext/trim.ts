/** White space as PHP's `trim` knows it: space, tab, line feed, carriage return, vertical tab, NUL; not U+00A0 and its like. */

function isWhiteSpace( code: number ): boolean {
	return code <= 32 && ( code === 32 || ( code >= 9 && code <= 13 && code !== 12 ) || code === 0 );
}

/**
 * Where a part of a text begins when the white space before it is left out; its end if there is nothing else.
 *
 * @param text
 * @param from - Offset where the part begins
 * @param to - Offset after its end
 */
export function trimmedStart( text: string, from: number, to: number ): number {
	let start = from;
	while ( start < to && isWhiteSpace( text.charCodeAt( start ) ) ) {
		start++;
	}
	return start;
}

/**
 * Where a part of a text ends when the white space after it is left out; its beginning if there is nothing else.
 *
 * @param text
 * @param from - Offset where the part begins
 * @param to - Offset after its end
 */
export function trimmedEnd( text: string, from: number, to: number ): number {
	let end = to;
	while ( end > from && isWhiteSpace( text.charCodeAt( end - 1 ) ) ) {
		end--;
	}
	return end;
}

/**
 * A part of a text without white space at its ends.
 *
 * @param text
 * @param from - Offset where the part begins
 * @param to - Offset after its end
 */
export function trimmedSlice( text: string, from: number, to: number ): string {
	const start = trimmedStart( text, from, to );
	return text.slice( start, trimmedEnd( text, start, to ) );
}
