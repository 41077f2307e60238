/** A text in which something was put in the place of something else, and where each of its signs stood before. */

/** In a text from one place to another. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

export interface MappedText {
	readonly text: string;
	/** Of each sign, where what it stands for begins in the first text. */
	readonly starts: readonly number[];
	/** Of each sign, where that ends. */
	readonly ends: readonly number[];
}

/**
 * A text as it is.
 *
 * @param text
 */
export function mappedText( text: string ): MappedText {
	return {
		text,
		starts: Array.from( { length: text.length }, ( _sign, index ) => index ),
		ends: Array.from( { length: text.length }, ( _sign, index ) => index + 1 ),
	};
}

/**
 * The same with other signs.
 *
 * @param mapped
 * @param pattern - Global; finds nothing empty
 * @param replacement - One sign, or none; a function gets what was found and its first group, and may leave it as it is
 */
export function replaceMapped(
	mapped: MappedText, pattern: RegExp, replacement: string | ( ( found: string, group: string | undefined ) => string ),
): MappedText {
	const { text, starts, ends } = mapped;
	const pieces: string[] = [];
	const newStarts: number[] = [];
	const newEnds: number[] = [];
	let copied = 0;
	const copyTo = ( end: number ): void => {
		pieces.push( text.slice( copied, end ) );
		for ( ; copied < end; copied++ ) {
			newStarts.push( starts[ copied ] as number );
			newEnds.push( ends[ copied ] as number );
		}
	};
	pattern.lastIndex = 0;
	for ( let match = pattern.exec( text ); match !== null; match = pattern.exec( text ) ) {
		const { 0: found, 1: group, index } = match;
		const put = typeof replacement === 'string' ? replacement : replacement( found, group );
		if ( put !== found ) {
			copyTo( index );
			copied = index + found.length;
			if ( put !== '' ) {
				pieces.push( put );
				newStarts.push( starts[ index ] as number );
				newEnds.push( ends[ copied - 1 ] as number );
			}
		}
	}
	if ( copied === 0 ) {
		return mapped;
	}
	copyTo( text.length );
	return { text: pieces.join( '' ), starts: newStarts, ends: newEnds };
}

/**
 * Where in the first text something stands.
 *
 * @param mapped
 * @param span - In the text as it is now; not empty
 */
export function spanBefore( mapped: MappedText, span: Span ): Span {
	return { from: mapped.starts[ span.from ] as number, to: mapped.ends[ span.to - 1 ] as number };
}
