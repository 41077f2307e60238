/** Where our reader of wikitext and the wiki's own parser do not agree. */
import { DEFAULT_EXTENSION_TAGS } from '../../src/core/wikitext/extension-tags';
import { createTemplateReader } from '../../src/core/wikitext/template-reader';
import { askCalls } from '../oracle/ask-parser';
import type { RunningWiki } from '../wiki/development-wiki';
import { nastyPage, NASTY_TEMPLATES } from './nasty-page';

export interface Difference {
	readonly seed: number;
	readonly page: string;
	/** JSON of the calls, each `[ template, [ [ parameter, value ], … ] ]`. */
	readonly ours: string;
	readonly parsers: string;
}

export interface Comparison {
	readonly pages: number;
	/** Calls of the templates looked for, as the parser has them. */
	readonly calls: number;
	readonly parameters: number;
	readonly differences: readonly Difference[];
}

/**
 * Compares both on the nasty pages of many seeds.
 *
 * @param wiki
 * @param seeds
 */
export async function compareWithParser( wiki: RunningWiki, seeds: readonly number[] ): Promise<Comparison> {
	const pages = seeds.map( nastyPage );
	const asked = await askCalls( wiki, pages, { titles: NASTY_TEMPLATES, extensionTags: DEFAULT_EXTENSION_TAGS } );
	const templateOf = new Map( NASTY_TEMPLATES.map( ( name ) => [ asked.titles[ name ], name ] ) );
	const read = createTemplateReader( { templates: NASTY_TEMPLATES, extensionTags: asked.extensionTags } );
	const differences: Difference[] = [];
	let calls = 0;
	let parameters = 0;
	pages.forEach( ( page, index ) => {
		const theirs = ( asked.calls[ index ] ?? [] )
			.filter( ( [ title ] ) => templateOf.has( title ) )
			.map( ( [ title, values ] ) => [ templateOf.get( title ), values ] as const );
		calls += theirs.length;
		theirs.forEach( ( [ , values ] ) => {
			parameters += values.length;
		} );
		const own = read( page );
		const ours = JSON.stringify( own.map( ( call ) => [ call.template, Array.from( call.parameters ) ] ) );
		const parsers = JSON.stringify( theirs );
		const areBraces = own.every( ( { start, end } ) => page.startsWith( '{{', start ) && page.startsWith( '}}', end - 2 ) );
		if ( ours !== parsers || !areBraces ) {
			differences.push( { seed: seeds[ index ] as number, page, ours, parsers } );
		}
	} );
	return { pages: pages.length, calls, parameters, differences };
}
