/** Where people talk about a page. */
import type { SiteInfo } from '../answer-source';

/**
 * The title of the discussion page.
 *
 * @param title - Of a page that is none itself, as the wiki spells it
 * @param site
 */
export function talkPageOf( title: string, site: Pick<SiteInfo, 'namespaces'> ): string {
	const { namespaces } = site;
	const colon = title.indexOf( ':' );
	const prefix = colon === -1 ? '' : title.slice( 0, colon );
	let [ number, rest ] = [ 0, title ];
	namespaces.forEach( ( names, namespace ) => {
		if ( namespace !== 0 && prefix !== '' && names.includes( prefix ) ) {
			[ number, rest ] = [ namespace, title.slice( colon + 1 ) ];
		}
	} );
	return `${ namespaces.get( number + 1 )?.[ 0 ] ?? 'Talk' }:${ rest }`;
}
