/** Which record is whose, by the hashes of the accounts' names: names are compared only where these are the same. */
import type { NumberList } from './number-list';

/** The hash of an account's name: a whole number from 0, of 31 bits. */
export function hashOf( text: string ): number {
	let hash = 0;
	for ( let i = 0; i < text.length; i++ ) {
		hash = Math.imul( hash, 31 ) + text.charCodeAt( i );
	}
	return Math.abs( Math.imul( hash, 0x9e3779b1 ) );
}

/** Records, one of each account, by open addressing. */
export interface AccountTable {
	/**
	 * Takes a record in, unless one of the same account is there.
	 *
	 * @param index - Place of the record, and of its hash
	 * @param isSame - Whether a record with the same hash is of the same account
	 * @return That one; null where there was none
	 */
	add( index: number, isSame: ( known: number ) => boolean ): number | null;
	/** Puts one record in the place of another one of the same account. */
	replace( known: number, by: number ): void;
	/** The record of an account by its hash; null where there is none. */
	find( hash: number, isSame: ( known: number ) => boolean ): number | null;
	/** Takes all out; the memory stays. */
	clear(): void;
}

const FREE = -1;
const FIRST_SIZE = 64;

/**
 * @param hashes - Of the records
 */
export function createAccountTable( hashes: NumberList ): AccountTable {
	let table = new Int32Array( FIRST_SIZE ).fill( FREE );
	let count = 0;

	/** Where such a record is, or would be. */
	function slotOf( hash: number, isSame: ( known: number ) => boolean ): number {
		for ( let slot = hash % table.length; ; slot = ( slot + 1 ) % table.length ) {
			const known = table[ slot ] as number;
			if ( known === FREE || hashes.at( known ) === hash && isSame( known ) ) {
				return slot;
			}
		}
	}

	function enlarge(): void {
		const before = table;
		table = new Int32Array( 2 * before.length ).fill( FREE );
		before.forEach( ( index ) => {
			if ( index !== FREE ) {
				table[ slotOf( hashes.at( index ), () => false ) ] = index;
			}
		} );
	}

	return {
		add: ( index, isSame ) => {
			if ( 2 * count >= table.length ) {
				enlarge();
			}
			const slot = slotOf( hashes.at( index ), isSame );
			const known = table[ slot ] as number;
			if ( known !== FREE ) {
				return known;
			}
			table[ slot ] = index;
			count++;
			return null;
		},
		replace: ( known, by ) => {
			table[ slotOf( hashes.at( known ), ( index ) => index === known ) ] = by;
		},
		find: ( hash, isSame ) => {
			const known = table[ slotOf( hash, isSame ) ] as number;
			return known === FREE ? null : known;
		},
		clear: () => {
			table.fill( FREE );
			count = 0;
		},
	};
}
