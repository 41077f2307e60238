/** What keeping pages between runs asks of a wiki: what has changed, and the pages that did. */
import type { AccountRename, ListedPage } from '../answer-source';
import type { Revision } from '../port';

/** An entry in the wiki's list of recent changes. */
export interface WikiChange {
	/** Of the entry itself. */
	readonly id: number;
	/** ISO 8601, UTC. */
	readonly timestamp: string;
	/** The pages that it is about: none where that is hidden, two of a move or a merge. */
	readonly titles: readonly string[];
	/** Who did it; null where that is hidden. */
	readonly user: string | null;
	/** What was saved, without its text; null for an entry of a log. */
	readonly revision: Revision | null;
	/** Kind of an entry of a log, such as `delete/restore`; null for an edit. */
	readonly log: string | null;
	/** In an entry about an account that was given another name, and can be read. */
	readonly rename: Omit<AccountRename, 'timestamp'> | null;
}

export interface RecentChanges {
	/** The wiki's own time before it was asked; ISO 8601, UTC. */
	readonly now: string;
	/**
	 * Edits of pages below the prefixes, and all entries of public logs; null where the wiki does not know that far back,
	 * or the list is longer than is worth reading.
	 */
	readonly changes: readonly WikiChange[] | null;
	/** The revision that was asked for is there, and of that time. */
	readonly hasAnchor: boolean;
}

export interface ChangesQuery {
	/** Beginnings of titles. */
	readonly prefixes: readonly string[];
	/** ISO 8601, UTC. */
	readonly since: string;
	/** So many requests at most are worth making. */
	readonly maxRequests: number;
	/** A revision by which the wiki is known to be the same as before. */
	readonly anchor: Pick<Revision, 'id' | 'timestamp'> | null;
}

export interface ChangeSource {
	changes( query: ChangesQuery ): Promise<RecentChanges>;
	/** As `readPages` does, with the pages' ids. */
	readListedPages( titles: readonly string[] ): Promise<ReadonlyMap<string, ListedPage>>;
	/** Every page of a user, or below it, that transcludes one of the templates; some perhaps twice. */
	usersPagesWith( templates: readonly string[] ): AsyncIterable<ListedPage>;
	/** Those pages on which one of the templates is, as far as the wiki knows yet. */
	titlesWithTemplates( titles: readonly string[], templates: readonly string[] ): Promise<ReadonlySet<string>>;
}
