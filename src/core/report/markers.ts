/** The part of a page that belongs to the bot. */

/** A begin that lost its end of a comment does not reach into the next comment. */
const MARKER = /<!--\s*LocalSkills results: (begin\b(?:(?!<!--)[^])*?|end\s*)-->/g;

/**
 * Puts the bot's block into a page, between its markers. What stands before and after them stays byte for byte.
 *
 * Without a pair of markers (a begin, and no other marker before the next end) the block is added at the end of the
 * page: what people wrote is never taken away, whatever became of the markers. From then on there is a pair.
 *
 * @param pageText - '' for a new page
 * @param block - Wikitext without markers
 * @param note - For people who edit the page: what the marker means. Plain text
 * @return The page's new text; the same as before when nothing changed
 */
export function replaceBetweenMarkers( pageText: string, block: string, note: string ): string {
	// Two hyphens would end the comment.
	const begin = `<!-- LocalSkills results: begin. ${ note.replace( /-{2,}|[<>]/g, ' ' ).trim() } -->`;
	const marked = `${ begin }\n${ block.trim() }\n<!-- LocalSkills results: end -->`;
	const pair = findPair( pageText );
	if ( pair !== null ) {
		return pageText.slice( 0, pair.start ) + marked + pageText.slice( pair.end );
	}
	return pageText.trim() === '' ? marked : `${ pageText.replace( /\n+$/, '' ) }\n\n${ marked }`;
}

/**
 * Whether a page has other markers than one begin and one end, in this order: such as the rest of a block whose other
 * marker somebody deleted. The bot leaves such a rest alone, so it stays on the page and grows old.
 */
export function hasStrayMarkers( pageText: string ): boolean {
	const kinds = ( pageText.match( MARKER ) ?? [] ).map( ( marker ) => /results: (begin|end)/.exec( marker )?.[ 1 ] );
	return kinds.length > 0 && kinds.join( ' ' ) !== 'begin end';
}

function findPair( text: string ): { start: number; end: number } | null {
	let start: number | null = null;
	let pair: { start: number; end: number } | null = null;
	text.replace( MARKER, ( marker: string, kind: string, position: number ) => {
		if ( kind.startsWith( 'begin' ) ) {
			start = position;
		} else if ( start !== null && pair === null ) {
			pair = { start, end: position + marker.length };
		}
		return marker;
	} );
	return pair;
}
