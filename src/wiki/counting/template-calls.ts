/** Reading the calls of templates as a wiki understands them. */
import type { TemplateCall } from '../../core/wikitext/template-call';
import { createTemplateReader } from '../../core/wikitext/template-reader';
import type { AnswerSource } from '../answer-source';

export type TemplateCallReader = ( text: string ) => readonly TemplateCall[];

/**
 * A reader of the calls of some templates, by any name that leads to them on this wiki.
 *
 * @param source
 * @param templates - Names without the namespace
 */
export async function createWikiTemplateReader(
	source: Pick<AnswerSource, 'siteInfo' | 'redirectsTo'>, templates: readonly string[],
): Promise<TemplateCallReader> {
	const { namespaces, extensionTags } = await source.siteInfo();
	const templateNamespaces = namespaces.get( 10 ) ?? [ 'Template' ];
	const redirects: Record<string, string> = {};
	for ( const template of templates ) {
		for ( const title of await source.redirectsTo( `${ templateNamespaces[ 0 ] ?? 'Template' }:${ template }` ) ) {
			redirects[ title.slice( title.indexOf( ':' ) + 1 ) ] = template;
		}
	}
	return createTemplateReader( { templates, redirects, templateNamespaces, extensionTags } );
}
