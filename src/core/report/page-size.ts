/** How large the pages may be that results and offers are written on. */

/** In bytes, with room below MediaWiki's default limit of 2 MiB. */
export const LARGEST_PAGE = 1_800_000;

/**
 * In bytes; at most `LARGEST_PAGE`, since nobody reads larger pages, whatever the wiki takes.
 *
 * @param limit - The wiki's own (`$wgMaxArticleSize`), in bytes; undefined where it is not known
 */
export function largestPageFor( limit: number | undefined ): number {
	return limit === undefined || !( limit > 0 ) ? LARGEST_PAGE : Math.min( LARGEST_PAGE, limit );
}
