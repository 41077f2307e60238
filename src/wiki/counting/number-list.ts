/** Numbers of 32 bits by their places, however many: most of them outside of memory. */
import { keptBytes, type Put, putBytes } from './put-bytes';
import type { Spill } from './spill';

export interface NumberList {
	readonly length: number;
	/** A whole number from 0, of 32 bits. */
	add( number: number ): void;
	/** Puts another one in the place of the last. */
	setLast( number: number ): void;
	removeLast(): void;
	/** Quickest in the order of the places. */
	at( index: number ): number;
}

/** Numbers lie in parts of so many, which need not be copied to make room for more. */
const PART = 2 ** 16;

/** So many parts stay in memory, and so many of the others are looked into at a time. */
const [ PARTS_IN_MEMORY, PARTS_AT_HAND ] = [ 4, 2 ];

/**
 * @param spill - Where parts go beyond those that stay in memory; null: all stay
 */
export function createNumberList( spill: Spill | null = null ): NumberList {
	const parts: ( Uint32Array | Put )[] = [];
	let atHand: { readonly part: number; readonly numbers: Uint32Array }[] = [];
	let length = 0;

	function putAway( part: number ): void {
		const numbers = parts[ part ];
		if ( spill !== null && numbers instanceof Uint32Array ) {
			parts[ part ] = putBytes( new Uint8Array( numbers.buffer ), spill ) ?? numbers;
		}
	}

	function partAt( part: number ): Uint32Array {
		const found = parts[ part ] as Uint32Array | Put;
		if ( found instanceof Uint32Array ) {
			return found;
		}
		const [ first, second ] = atHand;
		if ( first?.part === part ) {
			return first.numbers;
		}
		if ( second?.part === part ) {
			return second.numbers;
		}
		// In the memory of the one that makes room for it.
		const numbers = atHand[ PARTS_AT_HAND - 1 ]?.numbers ?? new Uint32Array( PART );
		keptBytes( found, spill, new Uint8Array( numbers.buffer ) );
		atHand = [ { part, numbers }, ...atHand.slice( 0, PARTS_AT_HAND - 1 ) ];
		return numbers;
	}

	function setAt( index: number, number: number ): void {
		( parts[ Math.floor( index / PART ) ] as Uint32Array )[ index % PART ] = number;
	}

	return {
		get length() {
			return length;
		},
		add: ( number ) => {
			const part = Math.floor( length / PART );
			if ( part === parts.length ) {
				parts.push( new Uint32Array( PART ) );
				// The last but one stays, in which the last number may be once one was removed.
				putAway( part - PARTS_IN_MEMORY );
			}
			setAt( length++, number );
		},
		setLast: ( number ) => {
			setAt( length - 1, number );
		},
		removeLast: () => {
			length--;
		},
		at: ( index ) => partAt( Math.floor( index / PART ) )[ index % PART ] as number,
	};
}
