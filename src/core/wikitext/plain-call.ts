/**
 * Pages that are nothing but one call without any other markup in it, as the form writes answers: they can be read in
 * a fraction of the time, and give the same as the scanner does.
 */
import { createPlainParametersReader } from './plain-parameters';
import type { TemplateCall } from './template-call';
import type { TemplateNameMatcher } from './template-name';
import { trimmedSlice } from './trim';

/**
 * What would make more of the text than a name and parameters: brackets, braces, tags and comments, headings. Each is
 * looked for by itself: an engine finds one text many times as fast as one of several.
 */
const MARKUP: readonly string[] = [ '[', ']', '{', '<', '\n=' ];

const [ OPEN, CLOSE ] = [ '{{', '}}' ];
const CLOSING_BRACE = '}';
const NOTHING_ELSE = /^\s*$/;

/**
 * @param matchName
 * @return Reads a page; null when it is not so plain
 */
export function createPlainCallReader( matchName: TemplateNameMatcher ): ( text: string ) => TemplateCall[] | null {
	const readParameters = createPlainParametersReader();
	return ( text ) => {
		const close = text.startsWith( OPEN ) ? text.indexOf( CLOSING_BRACE, OPEN.length ) : -1;
		const end = close + CLOSE.length;
		if ( close === -1 || !text.startsWith( CLOSE, close ) || text.length > end && !NOTHING_ELSE.test( text.slice( end ) ) ||
			MARKUP.some( ( markup ) => text.includes( markup, OPEN.length ) ) ) {
			return null;
		}
		let pipe = text.indexOf( '|' );
		pipe = pipe === -1 || pipe > close ? close : pipe;
		const template = matchName( text.slice( OPEN.length, pipe ), pipe < close );
		if ( template === null ) {
			return [];
		}
		const parameters = readParameters( text, pipe, close ) ?? readAnyParameters( text, pipe, close );
		return [ { template, parameters, start: 0, end } ];
	};
}

/** Also those without a name, several of one name, and more than anybody asks for. */
function readAnyParameters( text: string, from: number, close: number ): Map<string, string> {
	const parameters = new Map<string, string>();
	let positional = 0;
	let equals = from;
	for ( let start = from + 1; start <= close; ) {
		const pipe = text.indexOf( '|', start );
		const to = pipe === -1 ? close : pipe;
		// Looked for once, however many parameters stand before it.
		equals = equals === -1 || equals >= start ? equals : text.indexOf( '=', start );
		if ( equals === -1 || equals >= to ) {
			parameters.set( String( ++positional ), text.slice( start, to ) );
		} else {
			parameters.set( trimmedSlice( text, start, equals ), trimmedSlice( text, equals + 1, to ) );
		}
		start = to + 1;
	}
	return parameters;
}
