/** Asks a wiki's own parser what a page's wikitext means; see preprocess.php beside this file. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunningWiki } from '../wiki/development-wiki';

const SCRIPT = join( dirname( fileURLToPath( import.meta.url ) ), 'preprocess.php' );

/** A call that MediaWiki would make: the page's title, and names and raw values of the parameters. */
export type AskedCall = readonly [ page: string, parameters: readonly ( readonly [ string, string ] )[] ];

export interface AskedPages {
	/** For each text, its calls in the order of their opening braces. */
	readonly calls: readonly ( readonly AskedCall[] )[];
	/** The pages that the names of templates mean. */
	readonly titles: Readonly<Record<string, string | null>>;
	/** All tags that the wiki's parser gave to extensions. */
	readonly extensionTags: readonly string[];
}

export interface ShownPage {
	/** The wikitext as it is saved. */
	readonly saved: string;
	readonly html: string;
	/** Of the categories that the page would be in. */
	readonly categories: readonly string[];
}

interface Preparation {
	/** Names of templates whose titles are asked. */
	readonly titles?: readonly string[];
	/** Tags that the parser shall give to extensions, besides those it does. */
	readonly extensionTags?: readonly string[];
}

async function ask( wiki: RunningWiki, preparation: Preparation, questions: readonly object[] ): Promise<unknown[]> {
	const input = [ preparation, ...questions ].map( ( question ) => `${ JSON.stringify( question ) }\n` ).join( '' );
	const lines = ( await wiki.runMaintenance( SCRIPT, [], input ) ).split( '\n' ).slice( 0, -1 );
	if ( lines.length !== questions.length + 1 ) {
		throw new Error( `Asked ${ questions.length } questions, got ${ lines.length - 1 } answers: ${ lines[ lines.length - 1 ] ?? '' }` );
	}
	return lines.map( ( line ) => JSON.parse( line ) as unknown );
}

/**
 * The template calls of many pages, in one go.
 *
 * @param wiki
 * @param texts - Well-formed Unicode
 * @param preparation
 */
export async function askCalls( wiki: RunningWiki, texts: readonly string[], preparation: Preparation ): Promise<AskedPages> {
	const [ prepared, ...calls ] = await ask( wiki, preparation, texts.map( ( text ) => ( { calls: text } ) ) );
	return { ...prepared as Pick<AskedPages, 'titles' | 'extensionTags'>, calls: calls as AskedPages[ 'calls' ] };
}

/**
 * How pages are saved and shown.
 *
 * @param wiki
 * @param texts - Well-formed Unicode
 * @param templates - Wikitext of templates by their full titles; there are no others
 */
export async function askShown(
	wiki: RunningWiki, texts: readonly string[], templates: Readonly<Record<string, string>>,
): Promise<ShownPage[]> {
	return ( await ask( wiki, {}, texts.map( ( text ) => ( { show: text, templates } ) ) ) ).slice( 1 ) as ShownPage[];
}
