/** What people write for the exchange, and who wrote it. */
import { PERSON_TEMPLATES } from '../../core/exchange/exchange-templates';
import type { TemplateReader } from '../../core/wikitext/template-reader';
import type { ApiSource } from '../action-api/api-source';
import { createWikiTemplateReader, type TemplateCallReader } from '../counting/template-calls';
import type { ReadingApi } from '../action-api/reading-api';

interface OwnRevisionAnswer {
	readonly query?: {
		readonly pages?: readonly {
			readonly revisions?: readonly {
				readonly userid?: number;
				readonly slots?: { readonly main?: { readonly content?: string } };
			}[];
		}[];
	};
}

/**
 * @param source
 * @return Gives what reads the calls of all templates of the exchange, by any name that the wiki knows them by; rejects
 *  with a SaveFault when the wiki did not answer
 */
export function createPersonCallReader( source: ApiSource ): () => Promise<TemplateReader> {
	let reader: Promise<TemplateCallReader> | null = null;
	return async () => {
		reader = reader ?? createWikiTemplateReader( source, PERSON_TEMPLATES ).catch( ( error: unknown ) => {
			reader = null;
			throw error;
		} );
		const read = await reader;
		return ( text ) => read( text ).slice();
	};
}

/**
 * @param reading
 * @param user - The account
 * @return Gives the text of the account's newest revision of a page, null where there is none, or it is hidden; rejects
 *  with a SaveFault when the wiki did not answer
 */
export function createOwnTextReader( reading: ReadingApi, user: string ): ( title: string ) => Promise<string | null> {
	return async ( title ) => {
		const answer = await reading.read( {
			action: 'query', prop: 'revisions', titles: [ title ], rvuser: user, rvlimit: '1',
			rvprop: [ 'ids', 'userid', 'content' ], rvslots: 'main',
		} ) as OwnRevisionAnswer;
		const revision = answer.query?.pages?.[ 0 ]?.revisions?.[ 0 ];
		// Whoever has the name without the account, as an import leaves it, is somebody else.
		const isOwn = revision !== undefined && revision.userid !== 0;
		return isOwn ? revision.slots?.main?.content ?? null : null;
	};
}
