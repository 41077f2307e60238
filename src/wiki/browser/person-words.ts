/** What people write for the exchange, and who wrote it. */
import { PERSON_TEMPLATES } from '../../core/exchange/exchange-templates';
import type { TemplateReader } from '../../core/wikitext/template-reader';
import type { ApiSource } from '../action-api/api-source';
import { createWikiTemplateReader, type TemplateCallReader } from '../counting/template-calls';

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
