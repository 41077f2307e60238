/**
 * Pages that are nothing but one call without any other markup in it, as the form writes answers: they can be read in
 * a fraction of the time, and give the same as the scanner does.
 */
import { detachedText } from './detached-text';
import type { TemplateCall } from './template-call';
import type { TemplateNameMatcher } from './template-name';
import { trimmedSlice } from './trim';

/** What would make more of the text than a name and parameters: brackets, braces, tags and comments, headings. */
const MARKUP = /[[\]{}<]|\n=/g;

const [ OPEN, CLOSE ] = [ '{{', '}}' ];
const NOTHING_ELSE = /^\s*$/;

/**
 * @param matchName
 * @return Reads a page; null when it is not so plain
 */
export function createPlainCallReader( matchName: TemplateNameMatcher ): ( text: string ) => TemplateCall[] | null {
	const readParameters = createParametersReader();
	return ( text ) => {
		if ( !text.startsWith( OPEN ) ) {
			return null;
		}
		MARKUP.lastIndex = OPEN.length;
		const close = MARKUP.test( text ) ? MARKUP.lastIndex - 1 : -1;
		const end = close + CLOSE.length;
		if ( close === -1 || !text.startsWith( CLOSE, close ) || text.length > end && !NOTHING_ELSE.test( text.slice( end ) ) ) {
			return null;
		}
		let pipe = text.indexOf( '|' );
		pipe = pipe === -1 || pipe > close ? close : pipe;
		const template = matchName( text.slice( OPEN.length, pipe ), pipe < close );
		return template === null ? [] : [ { template, parameters: readParameters( text, pipe, close ), start: 0, end } ];
	};
}

/** So many names of parameters are expected, so far ahead of the last one. */
const [ MAX_EXPECTED, AHEAD ] = [ 500, 4 ];
const EQUALS_SIGN = 61;

/**
 * Pages of one kind have the same parameters in the same order, or some of them: a name that is expected need not be
 * cut out of the page, and is found in maps without looking at its letters.
 */
function createParametersReader(): ( text: string, from: number, close: number ) => Map<string, string> {
	const expected: string[] = [];
	let next = 0;

	/** The expected name that stands here before an equals sign; '' for none. */
	function expectedAt( text: string, start: number ): string {
		for ( let ahead = 0; ahead < AHEAD; ahead++ ) {
			const name = expected[ next + ahead ];
			if ( name !== undefined && text.charCodeAt( start + name.length ) === EQUALS_SIGN &&
				text.startsWith( name, start ) ) {
				next += ahead + 1;
				return name;
			}
		}
		return '';
	}

	function learn( name: string ): void {
		const place = expected.indexOf( name );
		if ( place !== -1 ) {
			next = place + 1;
		} else if ( name !== '' && !name.includes( '=' ) && expected.length < MAX_EXPECTED ) {
			expected.splice( next, 0, detachedText( name ) );
			next++;
		}
	}

	return ( text, from, close ) => {
		const parameters = new Map<string, string>();
		let positional = 0;
		next = 0;
		for ( let start = from + 1; start <= close; ) {
			const pipe = text.indexOf( '|', start );
			const to = pipe === -1 ? close : pipe;
			const name = expectedAt( text, start );
			if ( name !== '' && start + name.length < to ) {
				parameters.set( name, trimmedSlice( text, start + name.length + 1, to ) );
			} else {
				const equals = text.indexOf( '=', start );
				if ( equals === -1 || equals >= to ) {
					parameters.set( String( ++positional ), text.slice( start, to ) );
				} else {
					const own = trimmedSlice( text, start, equals );
					learn( own );
					parameters.set( own, trimmedSlice( text, equals + 1, to ) );
				}
			}
			start = to + 1;
		}
		return parameters;
	};
}
