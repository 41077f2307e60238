/** What a page asks of its wiki to search what is offered and sought. `browser/` answers it. */

export interface IndexPages {
	/** In the order of the titles. */
	readonly texts: readonly string[];
	/** When the newest of the pages was saved (ISO 8601, UTC); null where the wiki does not tell. */
	readonly changed: string | null;
}

export interface BoardReader {
	/**
	 * The pages of the search index.
	 *
	 * @param titles
	 * @param name - Of the state of the index that is wanted; a copy of the same name may be taken. Null: no copy may be
	 * @return Null where one of the pages is not there. Rejects with a SaveFault when the wiki does not answer
	 */
	readIndex( titles: readonly string[], name: string | null ): Promise<IndexPages | null>;
	/**
	 * The page of the skills, which may be as old as the index.
	 *
	 * @param title
	 * @param name - Of the state of the index
	 * @return Null where there is none. Rejects with a SaveFault when the wiki does not answer
	 */
	readSkills( title: string, name: string ): Promise<string | null>;
}
