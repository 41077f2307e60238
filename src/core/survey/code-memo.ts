/** Codes as they stand in bytes of ASCII, and what they were read as: found again without making a text of them. */
export interface CodeMemo {
	/** What was remembered of the bytes between two places, by their hash; 0 where nothing was. */
	find( bytes: Uint8Array, from: number, to: number, hash: number ): number;
	/**
	 * Remembers, unless there is much already.
	 *
	 * @param bytes - Are copied
	 * @param from
	 * @param to
	 * @param number - From 1
	 */
	remember( bytes: Uint8Array, from: number, to: number, number: number ): void;
}

/** Slots, of which half are used at most: a question has some dozens of codes. */
const [ SLOTS, MOST ] = [ 512, 256 ];
const LONGEST = 64;

/** The hash of some bytes and one more; that of none is 0. */
export function hashWith( hash: number, byte: number ): number {
	return Math.imul( hash + byte, 31 );
}

/** The hash of the bytes between two places. */
export function hashOf( bytes: Uint8Array, from: number, to: number ): number {
	let hash = 0;
	for ( let at = from; at < to; at++ ) {
		hash = hashWith( hash, bytes[ at ] as number );
	}
	return hash;
}

function slotOf( hash: number ): number {
	return Math.abs( Math.imul( hash, 0x9e3779b1 ) ) % SLOTS;
}

function isSame( code: Uint8Array, bytes: Uint8Array, from: number, to: number ): boolean {
	if ( code.length !== to - from ) {
		return false;
	}
	for ( let index = 0; index < code.length; index++ ) {
		if ( code[ index ] !== bytes[ from + index ] ) {
			return false;
		}
	}
	return true;
}

export function createCodeMemo(): CodeMemo {
	const codes: ( Uint8Array | null )[] = Array.from( { length: SLOTS }, () => null );
	const numbers = new Uint32Array( SLOTS );
	let count = 0;

	/** The slot of some bytes, or the one where they would be. */
	function slotFor( bytes: Uint8Array, from: number, to: number, hash: number ): number {
		for ( let slot = slotOf( hash ); ; slot = ( slot + 1 ) % SLOTS ) {
			const code = codes[ slot ] as Uint8Array | null;
			if ( code === null || isSame( code, bytes, from, to ) ) {
				return slot;
			}
		}
	}

	return {
		find: ( bytes, from, to, hash ) => numbers[ slotFor( bytes, from, to, hash ) ] as number,
		remember: ( bytes, from, to, number ) => {
			if ( count === MOST || to - from > LONGEST ) {
				return;
			}
			const slot = slotFor( bytes, from, to, hashOf( bytes, from, to ) );
			count += codes[ slot ] === null ? 1 : 0;
			// The method `slice` of Node's buffers, which are arrays of bytes as well, would not copy.
			codes[ slot ] = Uint8Array.from( bytes.subarray( from, to ) );
			numbers[ slot ] = number;
		},
	};
}
