/**
 * A text as it stands in an XML file: in UTF-8, with entities for what XML keeps for itself. Who reads a million of them
 * makes texts only of what he needs.
 */
export interface EscapedText {
	readonly bytes: Uint8Array;
	readonly from: number;
	readonly to: number;
	/** What a part of it says, by places in `bytes`. */
	textBetween( from: number, to: number ): string;
}
