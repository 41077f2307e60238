/** Names of texts, made from them. */

/** Two ways of mixing each code unit in: an odd factor to begin with, and one for each step. */
const LANES = [ [ 0x811C9DC5, 0x9E3779B1 ], [ 0x41C6CE57, 0x5F356495 ] ] as const;
/** No code unit. */
const PAGE_END = 0x10000;

/**
 * A short name of what some pages say, by which one tells whether one has it: other texts have another name, unless
 * somebody looks for two that do not. Two multiplicative hashes of 32 bits, each mixed at its end as MurmurHash3
 * does it: half a megabyte takes a phone some milliseconds.
 *
 * @param texts - Of the pages
 */
export function nameOfTexts( texts: readonly string[] ): string {
	/* eslint-disable no-bitwise -- A hash is made of bits. */
	return LANES.map( ( [ start, factor ] ) => {
		let hash: number = start;
		for ( const text of texts ) {
			for ( let index = 0; index < text.length; index++ ) {
				hash = Math.imul( hash ^ text.charCodeAt( index ), factor );
			}
			hash = Math.imul( hash ^ PAGE_END, factor );
		}
		hash = Math.imul( hash ^ hash >>> 16, 0x85EBCA6B );
		hash = Math.imul( hash ^ hash >>> 13, 0xC2B2AE35 );
		return ( ( hash ^ hash >>> 16 ) >>> 0 ).toString( 36 );
	} ).join( '' );
	/* eslint-enable no-bitwise */
}
