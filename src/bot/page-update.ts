/** Bringing a page up to date without losing what others write on it meanwhile. */
import { SaveFault } from '../wiki/port';
import type { PageEdit, SaveOutcome, WikiPage, WikiReader, WikiWriter } from '../wiki/port';
import { checkStopPage } from './stop-page';

export interface PageUpdate {
	readonly title: string;
	/**
	 * The page's new text, from the one it has (empty for a missing page). Called anew when somebody
	 * else has saved in between. The same text: nothing to do.
	 */
	readonly render: ( current: string ) => string;
	readonly summary: string;
	readonly contentModel?: NonNullable<PageEdit[ 'contentModel' ]>;
	/** Whether a missing page is left missing. */
	readonly isOnlyKept?: boolean;
	/** Pages that are updated as well where this one is there; the same function for all that stand beside it. */
	readonly following?: () => readonly PageUpdate[];
	/** Whether the page, as it is, asks this bot to stay away. */
	readonly isForbidden?: ( current: string ) => boolean;
}

export interface UpdateOutcome {
	/** `different`: a dry run would have saved. */
	readonly kind: 'saved' | 'unchanged' | 'forbidden' | 'different';
	readonly before: string;
	readonly after: string;
	/** What was saved. */
	readonly revision?: number;
}

const MAX_TRIES = 3;

/** Whether the wiki would keep the one text where it has the other: JSON is laid out anew on saving. */
export function isSameText( a: string, b: string, contentModel: PageUpdate[ 'contentModel' ] ): boolean {
	if ( contentModel === 'json' ) {
		try {
			return JSON.stringify( JSON.parse( a ) ) === JSON.stringify( JSON.parse( b ) );
		} catch {
			return false;
		}
	}
	return a.trimEnd() === b.trimEnd();
}

/** JSON that says the same and has no live wikitext in its strings, for where a page cannot be a JSON page. */
function inertJson( json: string ): string {
	return json.replace( /"(?:[^"\\]|\\.)*"/g, ( literal ) =>
		literal.replace( /[~<{[|]/g, ( character ) => `\\u00${ character.charCodeAt( 0 ).toString( 16 ) }` ) );
}

/**
 * Saves a page in its content model, or, where the wiki does not let a page be JSON, as text.
 *
 * @param wiki
 * @param edit
 */
export async function saveInModel( wiki: WikiWriter, edit: PageEdit ): Promise<SaveOutcome> {
	try {
		return await wiki.save( edit );
	} catch ( error ) {
		const isAboutModel = edit.contentModel === 'json' && error instanceof SaveFault &&
			/contentmodel|no-direct-editing/.test( error.details.code ?? '' );
		if ( !isAboutModel ) {
			throw error;
		}
		const plain: { -readonly [ Key in keyof PageEdit ]: PageEdit[ Key ] } = { ...edit, text: inertJson( edit.text ) };
		delete plain.contentModel;
		return wiki.save( plain );
	}
}

/** Reads pages and, in the same request, whether the bot is stopped; rejects with a CommandFailure where it is. */
async function readUnlessStopped(
	wiki: WikiReader, titles: readonly string[], stopTitle: string | null,
): Promise<ReadonlyMap<string, WikiPage>> {
	const pages = await wiki.readPages( stopTitle === null ? titles : [ ...titles, stopTitle ] );
	if ( stopTitle !== null ) {
		checkStopPage( stopTitle, pages.get( stopTitle ) );
	}
	return pages;
}

/** What updating does to a page without saving it; null where it has to be saved. */
function outcomeWithoutSaving( update: PageUpdate, page: WikiPage | undefined ): UpdateOutcome | null {
	if ( page === undefined ) {
		return update.isOnlyKept === true ? { kind: 'unchanged', before: '', after: '' } : null;
	}
	const before = page.latest.text ?? '';
	if ( update.isForbidden?.( before ) === true ) {
		return { kind: 'forbidden', before, after: before };
	}
	return isSameText( before, update.render( before ), update.contentModel ) ? { kind: 'unchanged', before, after: before } : null;
}

/** What follows pages that are there, each once. */
export function followingOf( present: readonly PageUpdate[] ): PageUpdate[] {
	const followings = new Set( present.map( ( { following } ) => following ) );
	return Array.from( followings ).flatMap( ( following ) => following?.() ?? [] );
}

export interface FoundUpdates {
	/** All that were given, and those that follow them. */
	readonly updates: readonly PageUpdate[];
	/** Of each page that is as it shall be or that asks the bot to stay away, what `updatePage` would find. */
	readonly unchanged: ReadonlyMap<PageUpdate, UpdateOutcome>;
}

/**
 * The pages that have to be saved are found by reading all of them at once: most runs find none.
 *
 * @param wiki
 * @param given
 * @param stopTitle - The page on which the bot can be stopped; null where nothing is saved anyway
 */
export async function findUnchanged(
	wiki: WikiReader, given: readonly PageUpdate[], stopTitle: string | null,
): Promise<FoundUpdates> {
	const updates: PageUpdate[] = [];
	const unchanged = new Map<PageUpdate, UpdateOutcome>();
	for ( let next = given; next.length > 0; ) {
		const pages = await readUnlessStopped( wiki, next.map( ( { title } ) => title ), stopTitle );
		for ( const update of next ) {
			const outcome = outcomeWithoutSaving( update, pages.get( update.title ) );
			if ( outcome !== null ) {
				unchanged.set( update, outcome );
			}
		}
		updates.push( ...next );
		next = followingOf( next.filter( ( { title } ) => pages.has( title ) ) );
	}
	return { updates, unchanged };
}

/**
 * @param wiki
 * @param update
 * @param isDryRun - Nothing is saved
 * @param stopTitle - The page on which the bot can be stopped
 * @return What was done. Rejects with a SaveFault when the wiki refuses, or others edit the page every time
 */
export async function updatePage(
	wiki: WikiReader & WikiWriter, update: PageUpdate, isDryRun: boolean, stopTitle: string | null = null,
): Promise<UpdateOutcome> {
	const { title, render, summary, contentModel } = update;
	let hasSaved = false;
	for ( let tries = 0; ; tries++ ) {
		const page = ( await readUnlessStopped( wiki, [ title ], isDryRun ? null : stopTitle ) ).get( title );
		const before = page?.latest.text ?? '';
		const outcome = outcomeWithoutSaving( update, page );
		if ( outcome !== null ) {
			return hasSaved && outcome.kind === 'unchanged' ? { ...outcome, kind: 'saved' } : outcome;
		}
		const rendered = render( before );
		if ( isDryRun ) {
			return { kind: 'different', before, after: rendered };
		}
		if ( tries === MAX_TRIES ) {
			throw new SaveFault( 'edit-conflict', `${ title }: others have saved the page ${ MAX_TRIES } times in between.` );
		}
		try {
			const saved = await saveInModel( wiki, {
				title,
				text: rendered,
				summary,
				bot: true,
				baseRevision: page?.latest.id ?? 0,
				...( contentModel === undefined ? {} : { contentModel } ),
			} );
			if ( saved.changed && saved.mergedWith === undefined ) {
				return { kind: 'saved', before, after: rendered, revision: saved.revision };
			}
			// Somebody else's changes are in the page as well, or it was there already: looked at again.
			hasSaved ||= saved.changed;
		} catch ( error ) {
			if ( !( error instanceof SaveFault ) ) {
				throw error;
			}
			if ( error.reason !== 'edit-conflict' ) {
				throw new SaveFault( error.reason, `${ title }: ${ error.explanation }`, error.details );
			}
		}
	}
}
