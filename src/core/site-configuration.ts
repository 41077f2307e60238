/** What a wiki's `MediaWiki:LocalSkills.json` says. */
import { type Fault, quotedValue } from './json/fault';
import { parseJson } from './json/parse-json';
import { isObject, ownProperty } from './json/value';
import { DEFAULT_ROOT } from './pages';

export interface SiteConfiguration {
	/** Title of the page below which everything stands. */
	readonly root: string;
	/** What could not be read, in whose place the default stands. */
	readonly faults: readonly Fault[];
}

/** What no title may have in it, and what would end one. */
const NO_TITLE = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;

/**
 * Reads the configuration of a site.
 *
 * @param text - Of the page; null when there is none, which is no fault
 */
export function readSiteConfiguration( text: string | null ): SiteConfiguration {
	if ( text === null ) {
		return { root: DEFAULT_ROOT, faults: [] };
	}
	const { value, faults } = parseJson( text );
	if ( !isObject( value ) ) {
		return { root: DEFAULT_ROOT, faults: faults.length > 0 ? faults : [ { path: '$', code: 'expected-object', parameters: [] } ] };
	}
	const root = ownProperty( value, 'root' );
	if ( root === undefined ) {
		return { root: DEFAULT_ROOT, faults };
	}
	if ( typeof root !== 'string' || NO_TITLE.test( root ) ) {
		return { root: DEFAULT_ROOT, faults: [ ...faults, { path: '$.root', code: 'expected-text', parameters: [ quotedValue( root ) ] } ] };
	}
	return { root: root.replace( /[_\s]+/g, ' ' ).trim(), faults };
}

/** An address that may stand in wikitext and in a link as it is. */
const WEB_ADDRESS = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;

/** Whether a page is named by its address, as one that is not on this wiki. */
export function isWebAddress( page: string ): boolean {
	return WEB_ADDRESS.test( page );
}

/**
 * Title or address of the page that says how to report misconduct on this wiki, as `report` names it; null when it does not.
 *
 * @param text - Of the configuration page; null when there is none
 */
export function reportPageOf( text: string | null ): string | null {
	const value = text === null ? null : parseJson( text ).value;
	const page = isObject( value ) ? ownProperty( value, 'report' ) : undefined;
	return typeof page === 'string' && !NO_TITLE.test( page ) ? page.trim() : null;
}
