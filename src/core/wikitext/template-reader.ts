/** Reads the calls of given templates from a page's wikitext, as MediaWiki reads them when the page is viewed. */
import { DEFAULT_EXTENSION_TAGS } from './extension-tags';
import { NONE, scanTemplates } from './scan-templates';
import type { ScannedCall, ScannedPage } from './scan-templates';
import { createAngleSkipperFactory } from './skip-angle';
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
	const createAngleSkipper = createAngleSkipperFactory( options.extensionTags ?? DEFAULT_EXTENSION_TAGS );
	return ( text ) => {
		const page = scanTemplates( text, matchName, createAngleSkipper );
		if ( page.calls.length === 0 ) {
			return [];
		}
		const rest = page.removed.isEmpty() ? text : page.removed.rest( text );
		return page.calls.slice().sort( ( a, b ) => a.start - b.start ).map( ( call ) => ( {
			template: call.template,
			parameters: readParameters( call, page, rest ),
			start: call.start,
			end: call.end,
		} ) );
	};
}

function readParameters( { parts, end }: ScannedCall, { removed }: ScannedPage, rest: string ): Map<string, string> {
	const parameters = new Map<string, string>();
	const inRest = removed.positionInRest;
	let positional = 0;
	for ( let i = 0; i < parts.length; i += 2 ) {
		const from = inRest( parts[ i ] as number );
		const to = inRest( i + 2 < parts.length ? parts[ i + 2 ] as number - 1 : end - 2 );
		const equals = parts[ i + 1 ] as number;
		if ( equals === NONE ) {
			parameters.set( String( ++positional ), rest.slice( from, to ) );
		} else {
			const separator = inRest( equals );
			parameters.set( trimmedSlice( rest, from, separator ), trimmedSlice( rest, separator + 1, to ) );
		}
	}
	return parameters;
}
