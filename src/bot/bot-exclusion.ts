/**
 * Whether a page asks bots to stay away, by {{nobots}} or {{bots}}. Read as MediaWiki reads it: one
 * in a comment or in nowiki does not count.
 *
 * @see https://en.wikipedia.org/wiki/Template:Bots
 */
import { ownProperty } from '../core/json/value';
import type { TemplateCall } from '../core/wikitext/template-call';

/** What the call stands for when it names nobody. */
const TEMPLATES: Readonly<Record<string, 'allow' | 'deny'>> = { Bots: 'allow', Nobots: 'deny' };

export const EXCLUSION_TEMPLATES: readonly string[] = Object.keys( TEMPLATES );

function normalName( name: string ): string {
	return name.replace( /_/g, ' ' ).trim().toLowerCase();
}

/** Whether one of the names, or `all`, is in a list such as `A, B`. */
function isListed( list: string, names: readonly string[] ): boolean {
	const listed = list.split( ',' ).map( normalName );
	return listed.includes( 'all' ) || names.some( ( name ) => listed.includes( normalName( name ) ) );
}

/**
 * @param calls - Of the EXCLUSION_TEMPLATES on the page
 * @param names - The bot's: its account's, and its program's
 */
export function isBotExcluded( calls: readonly TemplateCall[], names: readonly string[] ): boolean {
	return calls.some( ( { template, parameters } ) => {
		const deny = parameters.get( 'deny' );
		const allow = parameters.get( 'allow' );
		const list = parameters.get( '1' );
		if ( deny !== undefined ) {
			return normalName( deny ) !== 'none' && isListed( deny, names );
		}
		if ( allow !== undefined ) {
			return !isListed( allow, names );
		}
		// {{nobots|A,B}} forbids those only.
		return ownProperty( TEMPLATES, template ) === 'deny' && ( list === undefined || list.trim() === '' || isListed( list, names ) );
	} );
}
