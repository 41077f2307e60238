import type { Spill } from '../../../src/wiki/counting/spill';

/** A place for what would fill the memory; `isFull`: one where there is no room. */
export function createMemorySpill( isFull = false ): Spill & { readonly kept: Uint8Array[] } {
	const kept: Uint8Array[] = [];
	return {
		kept,
		write: ( bytes ) => isFull ? null : kept.push( bytes.slice() ) - 1,
		read: ( position, into ) => into.set( kept[ position ] as Uint8Array ),
	};
}
