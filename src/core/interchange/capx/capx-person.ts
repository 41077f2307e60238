/** Somebody in a table of people as the Capacity Exchange publishes it. */

/** The columns that the Capacity Exchange has, in its order, then what its table lacks. */
export const PEOPLE_COLUMNS = [
	'username', 'skills_known', 'skills_available', 'badges', 'skills_wanted', 'other_skills_available', 'other_skills_wanted',
] as const;

export interface CapxPerson {
	/** As MediaWiki writes the account's name. */
	readonly user: string;
	/** Ids of the capacities that the person says they have; each once, the smallest first, as all lists here. */
	readonly known: readonly number[];
	/** Those that they would share. */
	readonly available: readonly number[];
	/** Those that they want to learn. Not in the table of the Capacity Exchange. */
	readonly wanted: readonly number[];
	/** Skills of a wiki's own list that are no capacity, by their ids there. Only in tables that LocalSkills writes. */
	readonly other: { readonly available: readonly string[]; readonly wanted: readonly string[] };
}
