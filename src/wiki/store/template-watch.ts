/** Whether offers and searches have changed, which stand on pages anywhere below the users' own. */
import type { ChangeSource, RecentChanges, WikiChange } from './change-source';

/** Pages that count only where one of some templates is on them. */
export interface WatchedTemplates {
	/** Beginning of the pages' titles. */
	readonly prefix: string;
	/** Titles of the templates. */
	readonly templates: readonly string[];
	/** The account whose edits count on a page; null where nobody's do. */
	readonly ownerOf: ( title: string ) => string | null;
}

export interface TemplateWatch {
	/** A page was found to have one of the templates. */
	remember( title: string ): void;
	/** Whether pages with the templates were made, edited by their owners, moved or deleted since the last time. */
	hasNews( recent: RecentChanges, watched: WatchedTemplates ): Promise<boolean>;
}

/** It takes the wiki a while to know which templates a page has that was just saved, in milliseconds. */
const LATE = 120_000;

/**
 * @param wiki
 * @param since - ISO 8601, UTC: what came long before it was counted already
 */
export function createTemplateWatch( wiki: Pick<ChangeSource, 'titlesWithTemplates'>, since: string ): TemplateWatch {
	const known = new Set<string>();
	let settled = new Set<number>();
	const start = Date.parse( since ) - LATE;

	return {
		remember: ( title ) => known.add( title ),
		hasNews: async ( { now, changes }, { prefix, templates, ownerOf } ) => {
			const isOpen = ( { id, timestamp, titles, revision }: WikiChange ): boolean =>
				Date.parse( timestamp ) >= start && !settled.has( id ) && titles.some( ( title ) => title.startsWith( prefix ) &&
					( revision === null ? known.has( title ) : revision.user !== null && revision.user === ownerOf( title ) ) );
			const open = ( changes ?? [] ).filter( isOpen );
			const edited = open.filter( ( { revision } ) => revision !== null ).flatMap( ( { titles } ) => titles );
			const asked = [ ...new Set( edited ) ].filter( ( title ) => !known.has( title ) );
			const found = asked.length === 0 ? new Set<string>() : await wiki.titlesWithTemplates( asked, templates );
			const news = open.filter( ( { titles } ) => titles.some( ( title ) => known.has( title ) || found.has( title ) ) );
			settled = new Set( ( changes ?? [] ).filter( ( change ) => settled.has( change.id ) || news.includes( change ) ||
				Date.parse( change.timestamp ) < Date.parse( now ) - LATE ).map( ( { id } ) => id ) );
			return news.length > 0;
		},
	};
}
