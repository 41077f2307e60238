/**
 * Whose answer a page holds, and whether it counts: "An answer belongs to the account whose name its page
 * bears. It counts if that account made the page, in the newest revision by that account."
 */

/** A revision as far as the decision needs it; `Revision` of the wiki port fits. */
export interface AnswerRevision {
	readonly id: number;
	/** Account name; an IP address when `userId` is 0; null when the name was hidden. */
	readonly user: string | null;
	/** 0 for anonymous and imported revisions. */
	readonly userId: number;
	/** ISO 8601, UTC. */
	readonly timestamp: string;
	/** Null when the text was hidden or was not asked for. */
	readonly text: string | null;
}

/** What is known of a page below a survey's `Answers/`. */
export interface AnswerPage {
	readonly title: string;
	/** Whether the page is a redirect now. */
	readonly isRedirect: boolean;
	/** The revision that made the page; its text is not needed. */
	readonly first: AnswerRevision;
	/** The newest revision by the account that `ownerOf` names, with its text; null when there is none. */
	readonly ownerRevision: AnswerRevision | null;
	/** The page as it is now, with its text. */
	readonly latest: AnswerRevision;
}

/** One entry of the wiki's log of renamed accounts. */
export interface Rename {
	readonly from: string;
	readonly to: string;
	/** ISO 8601, UTC. */
	readonly timestamp: string;
}
