import { SaveFault, type PageEdit, type SaveOutcome } from '../../wiki/port';
import { writeJsonPage } from '../../core/json/write-json';
import { readDefinitionPage, type DefinitionBase } from './definition-page';
import type { JsonObject } from '../../core/json/value';
import type { MakingContext } from './making-context';

/** What the coordinator said to the wiki's questions about an earlier try. */
export type PublishConsent = Pick<PageEdit, 'warningsAccepted' | 'captcha'>;

export type PublishOutcome =
	{ readonly kind: 'published' } |
	/** The wiki has this very definition already; nothing was saved. */
	{ readonly kind: 'unchanged' } |
	/** Somebody saved another definition meanwhile. */
	{ readonly kind: 'meanwhile'; readonly saved: DefinitionBase } |
	{ readonly kind: 'fault'; readonly fault: SaveFault };

export interface DefinitionPublisher {
	/** The definition page that the next save is based on. */
	base(): DefinitionBase;
	/** Takes another version of the page for the base, once its changes were taken over. */
	rebase( base: DefinitionBase ): void;
	publish( json: JsonObject, summary: string, consent?: PublishConsent ): Promise<PublishOutcome>;
}

/**
 * The text of a definition page. On a page that the wiki takes for wikitext, what saving would expand or rewrite is
 * escaped as JSON allows; where the page is JSON, the wiki writes the characters themselves again.
 *
 * @param json
 */
export function definitionPageText( json: JsonObject ): string {
	const escaped = ( characters: string ): string => characters.replace( /[^]/g, ( character ) =>
		`\\u${ character.charCodeAt( 0 ).toString( 16 ).toUpperCase().padStart( 4, '0' ) }` );
	// Outside of texts, the writer puts a line break between two brackets of a kind.
	return writeJsonPage( json ).replace( /~{3,}|\{{2,}|\[{2,}/g, escaped );
}

/** Whether two definitions say the same; the order of properties says nothing. */
export function sameJson( a: unknown, b: unknown ): boolean {
	if ( a === b ) {
		return true;
	}
	if ( typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray( a ) !== Array.isArray( b ) ) {
		return false;
	}
	const [ left, right ] = [ a as JsonObject, b as JsonObject ];
	const keys = Object.keys( left );
	return keys.length === Object.keys( right ).length &&
		keys.every( ( key ) => Object.prototype.hasOwnProperty.call( right, key ) && sameJson( left[ key ], right[ key ] ) );
}

/**
 * Saves a definition on the revision that it was read from, so that nothing that was saved meanwhile is overwritten
 * unseen.
 *
 * @param context
 * @param surveyId
 * @param start - The page as it was read
 */
export function createDefinitionPublisher(
	context: MakingContext, surveyId: string, start: DefinitionBase,
): DefinitionPublisher {
	const { wiki, titles } = context;
	const title = titles.definition( surveyId );
	let base = start;

	const readPage = async (): Promise<DefinitionBase> =>
		readDefinitionPage( ( await wiki.readPages( [ title ] ) ).get( title ) );

	const settle = ( saved: DefinitionBase, json: JsonObject ): PublishOutcome => {
		if ( sameJson( saved.json, json ) ) {
			// An earlier try of this very save arrived, though its answer did not.
			base = saved;
			return { kind: 'published' };
		}
		return { kind: 'meanwhile', saved };
	};

	const saveText = async ( edit: PageEdit ): Promise<SaveOutcome> => {
		if ( edit.baseRevision !== 0 ) {
			return wiki.save( edit );
		}
		try {
			return await wiki.save( { ...edit, contentModel: 'json' } );
		} catch ( error ) {
			// Where people may not choose, the page becomes what the wiki makes of it; the text is read all the same.
			if ( error instanceof SaveFault && /contentmodel/.test( error.details.code ?? '' ) ) {
				return wiki.save( edit );
			}
			throw error;
		}
	};

	const save = async (
		json: JsonObject, summary: string, consent: PublishConsent, isSecondTry: boolean,
	): Promise<PublishOutcome> => {
		const current = await readPage();
		if ( current.revision !== base.revision ) {
			if ( isSecondTry || current.json === null || !sameJson( current.json, base.json ) ) {
				return settle( current, json );
			}
			// What was saved meanwhile says the same as before.
			base = current;
		}
		let outcome: SaveOutcome;
		try {
			const text = definitionPageText( json );
			outcome = await saveText( { title, text, summary, baseRevision: base.revision, ...consent } );
		} catch ( error ) {
			if ( error instanceof SaveFault && error.reason === 'edit-conflict' ) {
				return isSecondTry ? settle( await readPage(), json ) : save( json, summary, consent, true );
			}
			throw error;
		}
		if ( outcome.mergedWith !== undefined ) {
			return settle( await readPage(), json );
		}
		base = {
			revision: outcome.revision,
			json,
			text: definitionPageText( json ),
			faults: [],
			user: context.user.name,
			timestamp: context.now().toISOString(),
		};
		return { kind: 'published' };
	};

	return {
		base: () => base,
		rebase( page ) {
			base = page;
		},
		async publish( json, summary, consent = {} ) {
			if ( base.revision !== 0 && sameJson( base.json, json ) ) {
				return { kind: 'unchanged' };
			}
			return save( json, summary, consent, false ).catch( ( error: unknown ): PublishOutcome => ( {
				kind: 'fault',
				fault: error instanceof SaveFault ? error : new SaveFault( 'other', String( error ) ),
			} ) );
		},
	};
}
