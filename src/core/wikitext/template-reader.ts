/** Reads the calls of given templates from a page's wikitext, as MediaWiki reads them when the page is viewed. */
import { DEFAULT_EXTENSION_TAGS } from './extension-tags';
import { indexFrom, positionInRest, restOf } from './removed-text';
import { createTemplateScanner, NONE } from './scan-templates';
import { createPlainCallReader } from './plain-call';
import { createAngleSkipper } from './skip-angle';
import type { TemplateCall } from './template-call';
import { createTemplateNameMatcher } from './template-name';
import type { TemplateNameOptions } from './template-name';
import { trimmedSlice } from './trim';

export interface TemplateReaderOptions extends TemplateNameOptions {
	/** Tags whose content is no wikitext; default: those of a usual wiki. */
	readonly extensionTags?: readonly string[];
}

/** Gives a page's calls in the order of their opening braces. Never throws; a page without calls gives none. */
export type TemplateReader = ( text: string ) => TemplateCall[];

/**
 * Makes a reader, once for many pages. It finds exactly the calls that MediaWiki 1.43 would make on the page of this
 * text, in time linear in the text's length whatever stands in it; also those in the arguments of other templates,
 * functions and triple braces, whether or not the page's output comes to show them. Not found: a template whose name
 * only another template or a function would tell (`{{ {{name}} | … }}`), and names relative to the page (`{{/box}}`).
 *
 * @param options
 * @throws RangeError when a wanted name is none that a page can have, or a redirect leads to a template that is not wanted
 */
export function createTemplateReader( options: TemplateReaderOptions ): TemplateReader {
	const matchName = createTemplateNameMatcher( options );
	const readPlain = createPlainCallReader( matchName );
	const scan = createTemplateScanner( matchName, createAngleSkipper( options.extensionTags ?? DEFAULT_EXTENSION_TAGS ) );
	return ( text ) => {
		const plain = readPlain( text );
		if ( plain !== null ) {
			return plain;
		}
		const { calls, removed } = scan( text );
		let rest: string | null = null;
		return calls.sort( ( a, b ) => a.start - b.start ).map( ( call ) => {
			const { template, start, end } = call;
			if ( removed === null || ( removed.starts[ indexFrom( removed, start ) ] ?? end ) >= end ) {
				return { template, parameters: readParameters( text, call.parts, end ), start, end };
			}
			rest = rest ?? restOf( removed, text );
			const parts = call.parts.map( ( position ) => position === NONE ? NONE : positionInRest( removed, position ) );
			return { template, parameters: readParameters( rest, parts, positionInRest( removed, end ) ), start, end };
		} );
	};
}

/**
 * @param text - Without what the preprocessor drops
 * @param parts - Of the call, as it was scanned
 * @param end - Offset after the call
 */
function readParameters( text: string, parts: readonly number[], end: number ): Map<string, string> {
	const parameters = new Map<string, string>();
	let positional = 0;
	for ( let i = 0; i < parts.length; i += 2 ) {
		const from = parts[ i ] as number;
		const equals = parts[ i + 1 ] as number;
		// Where the next part begins there is a pipe before it, where the call ends there are two braces.
		const to = i + 2 < parts.length ? parts[ i + 2 ] as number - 1 : end - 2;
		if ( equals === NONE ) {
			parameters.set( String( ++positional ), text.slice( from, to ) );
		} else {
			parameters.set( trimmedSlice( text, from, equals ), trimmedSlice( text, equals + 1, to ) );
		}
	}
	return parameters;
}
