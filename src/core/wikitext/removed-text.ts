/** The parts of a page that the preprocessor drops (comments, `<includeonly>`…), and positions without them. */

export interface RemovedText {
	/** Adds a part, which must lie behind all others. */
	remove( from: number, to: number ): void;
	/** Index of the first part that begins at `position` or later. */
	indexFrom( position: number ): number;
	/** Where part number `index` begins; Infinity when there is none. */
	fromOf( index: number ): number;
	toOf( index: number ): number;
	/** The text without the parts. */
	rest( text: string ): string;
	/** The place in that rest of a position in the text that is not inside a part. */
	positionInRest( position: number ): number;
}

export function createRemovedText(): RemovedText {
	const starts: number[] = [];
	const ends: number[] = [];
	/** Length of all parts up to and with this one. */
	const lengths: number[] = [];

	function indexFrom( position: number ): number {
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

	return {
		remove: ( from, to ) => {
			lengths.push( ( lengths[ lengths.length - 1 ] ?? 0 ) + to - from );
			starts.push( from );
			ends.push( to );
		},
		indexFrom,
		fromOf: ( index ) => starts[ index ] ?? Infinity,
		toOf: ( index ) => ends[ index ] ?? Infinity,
		rest: ( text ) => {
			const kept: string[] = [];
			let position = 0;
			for ( let i = 0; i < starts.length; i++ ) {
				kept.push( text.slice( position, starts[ i ] ) );
				position = ends[ i ] as number;
			}
			kept.push( text.slice( position ) );
			return kept.join( '' );
		},
		positionInRest: ( position ) => position - ( lengths[ indexFrom( position ) - 1 ] ?? 0 ),
	};
}
