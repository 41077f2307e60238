/** Which of very many places are marked, where most are not. */
/* eslint-disable no-bitwise -- an eighth of the memory */

export interface SparseBits extends Iterable<number> {
	set( index: number ): void;
	has( index: number ): boolean;
	copy(): SparseBits;
}

/** Bits of a part of 8 kB; a part in which nothing is marked takes nothing. */
const PART = 2 ** 16;

function isMarked( bytes: Uint8Array, bit: number ): boolean {
	return ( ( bytes[ bit >> 3 ] as number ) & 1 << ( bit & 7 ) ) !== 0;
}

/**
 * @param given - The parts of others, which are added to
 * @return Gives the marked places in their order
 */
export function createSparseBits( given: readonly ( Uint8Array | undefined )[] = [] ): SparseBits {
	const parts = given.slice();
	return {
		set: ( index ) => {
			const [ part, bit ] = [ Math.floor( index / PART ), index % PART ];
			const bytes = parts[ part ] ?? new Uint8Array( PART / 8 );
			parts[ part ] = bytes;
			bytes[ bit >> 3 ] = ( bytes[ bit >> 3 ] as number ) | 1 << ( bit & 7 );
		},
		has: ( index ) => {
			const bytes = parts[ Math.floor( index / PART ) ];
			return bytes !== undefined && isMarked( bytes, index % PART );
		},
		copy: () => createSparseBits( Array.from( parts, ( bytes ) => bytes?.slice() ) ),
		*[ Symbol.iterator ]() {
			for ( const [ part, bytes = null ] of parts.entries() ) {
				const end = bytes === null ? 0 : PART;
				for ( let bit = 0; bit < end; bit++ ) {
					if ( isMarked( bytes as Uint8Array, bit ) ) {
						yield part * PART + bit;
					}
				}
			}
		},
	};
}
