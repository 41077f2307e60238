/** Randomness that can be repeated. */

export interface Random {
	/** 0 ≤ value < 1. */
	next(): number;
	/** 0 ≤ value < limit, whole. */
	below( limit: number ): number;
	pick<T>( choices: readonly T[] ): T;
	/** True with this probability. */
	chance( probability: number ): boolean;
}

/**
 * A xorshift generator; the same seed gives the same sequence.
 *
 * @param seed - A whole number
 * @see Marsaglia, Xorshift RNGs, Journal of Statistical Software 8 (14), 2003
 */
export function createRandom( seed: number ): Random {
	// Spreads neighbouring seeds; zero would stay zero.
	let state = Math.imul( seed + 1, 0x9e3779b1 ) || 1;
	const next = (): number => {
		/* eslint-disable no-bitwise */
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return ( state >>> 0 ) / 2 ** 32;
		/* eslint-enable no-bitwise */
	};
	for ( let i = 0; i < 8; i++ ) {
		next();
	}
	const below = ( limit: number ): number => Math.floor( next() * limit );
	return {
		next,
		below,
		pick: ( choices ) => choices[ below( choices.length ) ] as typeof choices[ number ],
		chance: ( probability ) => next() < probability,
	};
}
