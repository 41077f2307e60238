/** Bytes that are kept outside of memory where there is room for them. */
import { type Spill, SpillFault } from './spill';

/** Where such bytes are. */
export interface Put {
	readonly position: number;
	readonly size: number;
}

export type KeptBytes = Uint8Array | Put;

/**
 * @param bytes - May be written to again later
 * @param spill
 * @return Where they are; null where there is no room for them
 */
export function putBytes( bytes: Uint8Array, spill: Spill ): Put | null {
	const position = spill.write( bytes );
	return position === null ? null : { position, size: bytes.length };
}

/** The same, with a copy in memory where there is no room elsewhere. */
export function keepBytes( bytes: Uint8Array, spill: Spill ): KeptBytes {
	return putBytes( bytes, spill ) ?? Uint8Array.from( bytes );
}

/**
 * @param kept
 * @param spill - The same
 * @param into - Memory that may be filled with them, where it is as large
 * @throws SpillFault
 */
export function keptBytes( kept: KeptBytes, spill: Spill | null, into?: Uint8Array ): Uint8Array {
	if ( kept instanceof Uint8Array ) {
		return kept;
	}
	const bytes = into?.length === kept.size ? into : new Uint8Array( kept.size );
	try {
		( spill as Spill ).read( kept.position, bytes );
	} catch ( error ) {
		throw new SpillFault( error );
	}
	return bytes;
}
