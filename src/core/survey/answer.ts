/** One account's answer to one survey. */

/**
 * What was answered: question name (`grid.row.column` in a grid) → codes, or one free text.
 * A question without an answer has no entry.
 */
export type AnswerValues = ReadonlyMap<string, readonly string[]>;

export interface Answer {
	readonly user: string;
	/** The revision of the answer page that was counted. */
	readonly revision: number;
	/** ISO 8601, UTC. */
	readonly timestamp: string;
	/** The title of the page, where the answer came from a wiki. */
	readonly page: string | null;
	/** Code of the language in which it was answered, where the answer says so. */
	readonly language?: string | null;
	/** Which community it comes from: the id of the wiki that it was given on. */
	readonly community?: string | null;
	/** The revision of the definition page that was answered, as the answer says; null or left out when it does not. */
	readonly definitionRevision?: number | null;
	readonly values: AnswerValues;
}

/** A page (or part of one) that was not counted; `reason` is a code with a message `localskills-excluded-<reason>`. */
export interface Exclusion {
	readonly page: string;
	readonly reason: ExclusionReason;
	/** The revision that gave the reason, where there is one. */
	readonly revision?: number;
	/** The id of the wiki that the page is on, where it is not the one that the results stand on. */
	readonly community?: string;
	/** The number of the line, from 1, in a file of answers; `page` then says `line 3`. */
	readonly line?: number;
}

export type ExclusionReason =
	/** The page's first revision is not by the account in its title. */
	'not-owner' |
	/** Somebody else saved the newest revision, and the file has no earlier ones that would tell whose page it is. */
	'history-unknown' |
	/** The page counts, but its newest revision is by somebody else, whose change is not counted. */
	'changed-by-others' |
	/** There is no `{{Skills survey answer}}` on the page. */
	'no-answer' |
	/** More than one `{{Skills survey answer}}` on the page. */
	'several-answers' |
	/** The answer names another survey. */
	'other-survey' |
	/** The page is a redirect. */
	'redirect' |
	/** The title has no account name, or one that no account can have. */
	'no-account' |
	/** The same account has a newer answer. */
	'duplicate' |
	/** The account withdrew its answer (the template call is empty of answers). */
	'withdrawn' |
	/** The text of the account's newest revision was hidden by an administrator. */
	'hidden' |
	/** A line of an answers file that cannot be read, or a page that brings out a fault of the project. */
	'unreadable';
