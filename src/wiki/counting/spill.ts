/**
 * A place outside memory for what is kept of very many answers. Nothing in it is needed once counting has ended; where
 * there is none, as in a browser, all stays in memory.
 */
export interface Spill {
	/** Takes a copy of bytes; gives where it is, or null where there is no room for it. */
	write( bytes: Uint8Array ): number | null;
	/** Fills `into` with what was written there. */
	read( position: number, into: Uint8Array ): void;
}

/** What was put there cannot be read again: nothing that is still to be counted would be right. */
export class SpillFault extends Error {
	public constructor( cause: unknown ) {
		super( `What was kept outside of memory cannot be read: ${ cause instanceof Error ? cause.message : String( cause ) }` );
		this.name = 'SpillFault';
	}
}
