/**
 * A place outside memory for what is kept of very many answers. Nothing in it is needed once counting has ended; where
 * there is none, as in a browser, all stays in memory.
 */
export interface Spill {
	/** Takes bytes, which are not changed later; gives where they are, or null where there is no room for them. */
	write( bytes: Uint8Array ): number | null;
	/** Fills `into` with what was written there. */
	read( position: number, into: Uint8Array ): void;
}
