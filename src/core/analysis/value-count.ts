/** A value, and how many answers gave it. */
export interface ValueCount {
	readonly value: number;
	readonly count: number;
}
