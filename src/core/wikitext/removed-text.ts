/** The parts of a page that the preprocessor drops (comments, `<includeonly>`…), and positions without them. */

export interface RemovedText {
	/** Where each part begins, in ascending order. */
	readonly starts: number[];
	/** Where each part ends; before the next one begins. */
	readonly ends: number[];
	/** Length of all parts up to and with this one. */
	readonly lengths: number[];
}

export function createRemovedText(): RemovedText {
	return { starts: [], ends: [], lengths: [] };
}

/**
 * Adds a part, which must lie behind all others.
 *
 * @param removed
 * @param from
 * @param to
 */
export function remove( removed: RemovedText, from: number, to: number ): void {
	const { starts, ends, lengths } = removed;
	lengths.push( ( lengths[ lengths.length - 1 ] ?? 0 ) + to - from );
	starts.push( from );
	ends.push( to );
}

/**
 * Index of the first part that begins at a position or later; the number of parts when none does.
 *
 * @param removed
 * @param position
 */
export function indexFrom( removed: RemovedText, position: number ): number {
	const { starts } = removed;
	let low = 0;
	let high = starts.length;
	while ( low < high ) {
		const middle = Math.floor( ( low + high ) / 2 );
		if ( ( starts[ middle ] as number ) < position ) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/**
 * The text without the parts.
 *
 * @param removed
 * @param text
 */
export function restOf( removed: RemovedText, text: string ): string {
	const { starts, ends } = removed;
	const kept: string[] = [];
	let position = 0;
	for ( let i = 0; i < starts.length; i++ ) {
		kept.push( text.slice( position, starts[ i ] ) );
		position = ends[ i ] as number;
	}
	kept.push( text.slice( position ) );
	return kept.join( '' );
}

/**
 * The place in that rest of a position in the text that is not inside a part.
 *
 * @param removed
 * @param position
 */
export function positionInRest( removed: RemovedText, position: number ): number {
	return position - ( removed.lengths[ indexFrom( removed, position ) - 1 ] ?? 0 );
}
