import { readSiteConfiguration } from '../core/site-configuration';

const PAGE = 'MediaWiki:LocalSkills.json';

let known: PromiseLike<string> | null = null;

/**
 * The page below which everything stands, as the extension tells along with the page; null where it does not, or where
 * the project is a gadget.
 */
export function knownRoot(): string | null {
	const root: unknown = mw.config.get( 'wgLocalSkillsRoot' );
	return typeof root === 'string' ? root : null;
}

/**
 * The page below which everything stands, as the wiki's configuration has it, and not as a page says in its HTML:
 * anybody can write such a place, and what people save or send must not go where that says. The gateway to the wiki's pages
 * (`createBrowserWiki`) is in modules that are loaded when something is to be saved, so the one page is asked for here.
 *
 * @param api
 * @return Rejects when the wiki does not answer; then it is asked again the next time
 */
export function readConfiguredRoot( api: mw.Api ): PromiseLike<string> {
	const told = knownRoot();
	if ( told !== null ) {
		return Promise.resolve( told );
	}
	known = known ?? api.get( {
		action: 'query', prop: 'revisions', titles: PAGE, rvprop: 'content', rvslots: 'main', formatversion: '2',
	} ).then( ( answer ) => {
		const { query: { pages: [ page ] } } = answer as
			{ query: { pages: { revisions?: { slots: { main: { content?: string } } }[] }[] } };
		return readSiteConfiguration( page?.revisions?.[ 0 ]?.slots.main.content ?? null ).root;
	}, ( error: unknown ) => {
		known = null;
		throw error;
	} );
	return known;
}
