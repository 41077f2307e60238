/** Words that are nearly others: what somebody who mistyped may have meant. */

/** Words of fewer characters are near to too many others. */
const SHORTEST = 4;
/** Of so many characters on, two may differ. */
const LONG = 8;
/** Nobody mistypes more than this. */
const LONGEST = 60;

/**
 * Words as they are compared: no case, no difference between spaces, underscores and hyphens, nor between the two
 * apostrophes, the sigmas, and the letters i with and without a dot, which languages put into lower case differently.
 *
 * @param words
 */
export function comparableWords( words: string ): string {
	return words.normalize( 'NFC' ).toLowerCase().replace( /i\u0307|ı/g, 'i' ).replace( /ς/g, 'σ' ).replace( /’/g, '\'' )
		.replace( /[\s_-]+/g, ' ' ).trim();
}

export interface NearWords<T> {
	readonly found: T;
	/** How many slips lie between: one letter more, less or other, or two neighbours exchanged. */
	readonly slips: number;
}

/**
 * What is nearest to what somebody wrote: one slip away; from eight characters on, two. The templates follow the same rule
 * (`templates/module/near-words.lua`).
 *
 * @param written
 * @param candidates - Of equally near ones the first is found
 * @param wordsOf
 * @return Null when nothing is near
 */
export function nearestWords<T>(
	written: string, candidates: readonly T[], wordsOf: ( candidate: T ) => string,
): NearWords<T> | null {
	const sought = Array.from( comparableWords( written ) );
	if ( sought.length < SHORTEST || sought.length > LONGEST ) {
		return null;
	}
	let most = sought.length < LONG ? 1 : 2;
	let near: NearWords<T> | null = null;
	for ( const candidate of candidates ) {
		const slips = slipsBetween( sought, Array.from( comparableWords( wordsOf( candidate ) ) ), most );
		if ( slips !== null ) {
			near = { found: candidate, slips };
			most = slips - 1;
		}
	}
	return near;
}

/** How many slips lie between two words; null when they are more than `most`. */
function slipsBetween( one: readonly string[], other: readonly string[], most: number ): number | null {
	if ( Math.abs( one.length - other.length ) > most ) {
		return null;
	}
	let earlier: number[] = [];
	let above = Array.from( { length: other.length + 1 }, ( _, column ) => column );
	for ( let row = 1; row <= one.length; row++ ) {
		const current = [ row ];
		for ( let column = 1; column <= other.length; column++ ) {
			const isSame = one[ row - 1 ] === other[ column - 1 ];
			let slips = Math.min( above[ column ] as number, current[ column - 1 ] as number ) + 1;
			slips = Math.min( slips, ( above[ column - 1 ] as number ) + ( isSame ? 0 : 1 ) );
			if ( row > 1 && column > 1 && one[ row - 1 ] === other[ column - 2 ] && one[ row - 2 ] === other[ column - 1 ] ) {
				slips = Math.min( slips, ( earlier[ column - 2 ] as number ) + 1 );
			}
			current.push( slips );
		}
		earlier = above;
		above = current;
	}
	const slips = above[ other.length ] as number;
	return slips <= most ? slips : null;
}
