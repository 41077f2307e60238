/** Bringing a page up to date without losing what others write on it meanwhile. */
import { SaveFault } from '../wiki/port';
import type { PageEdit, SaveOutcome, WikiReader, WikiWriter } from '../wiki/port';

export interface PageUpdate {
	readonly title: string;
	/**
	 * The page's new text, from the one it has (empty for a missing page). Called anew when somebody
	 * else has saved in between. The same text: nothing to do.
	 */
	readonly render: ( current: string ) => string;
	readonly summary: string;
	readonly contentModel?: NonNullable<PageEdit[ 'contentModel' ]>;
	/** Whether the page, as it is, asks this bot to stay away. */
	readonly isForbidden?: ( current: string ) => boolean;
}

export interface UpdateOutcome {
	/** `different`: a dry run would have saved. */
	readonly kind: 'saved' | 'unchanged' | 'forbidden' | 'different';
	readonly before: string;
	readonly after: string;
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

/**
 * @param wiki
 * @param update
 * @param isDryRun - Nothing is saved
 * @return What was done. Rejects with a SaveFault when the wiki refuses, or others edit the page every time
 */
export async function updatePage(
	wiki: WikiReader & WikiWriter, update: PageUpdate, isDryRun: boolean,
): Promise<UpdateOutcome> {
	const { title, render, summary, contentModel } = update;
	let hasSaved = false;
	for ( let tries = 0; ; tries++ ) {
		const page = ( await wiki.readPages( [ title ] ) ).get( title );
		const before = page?.latest.text ?? '';
		if ( page !== undefined && update.isForbidden?.( before ) === true ) {
			return { kind: 'forbidden', before, after: before };
		}
		const rendered = render( before );
		// Also after a save: where the wiki has merged it with another's edit, the result is looked at again.
		if ( page !== undefined && isSameText( before, rendered, contentModel ) ) {
			return { kind: hasSaved ? 'saved' : 'unchanged', before, after: before };
		}
		if ( isDryRun ) {
			return { kind: 'different', before, after: rendered };
		}
		if ( tries === MAX_TRIES ) {
			throw new SaveFault( 'edit-conflict', `${ title }: others have saved the page ${ MAX_TRIES } times in between.` );
		}
		try {
			await saveInModel( wiki, {
				title,
				text: rendered,
				summary,
				bot: true,
				baseRevision: page?.latest.id ?? 0,
				...( contentModel === undefined ? {} : { contentModel } ),
			} );
			hasSaved = true;
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
