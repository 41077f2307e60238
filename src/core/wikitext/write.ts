/** Writes calls of templates so that MediaWiki, and `createTemplateReader`, read back the same. */

/** What would end the name of a template or parameter, or make something else of it. */
const NOT_IN_A_NAME = /[=|{}[\]<>&\n]|^\s|\s$|^$/;

/**
 * A call with one parameter a line:
 * ```
 * {{Name
 * |key=value
 * }}
 * ```
 *
 * @param name - The template's
 * @param parameters - Names and values in the order to write; a value is wikitext, free text goes through `encodeText` first
 * @throws RangeError when the template's or a parameter's name is empty, or has in it what cannot stand in a name
 */
export function writeTemplateCall( name: string, parameters: Iterable<readonly [ string, string ]> ): string {
	assertName( name );
	let text = `{{${ name }\n`;
	for ( const [ key, value ] of parameters ) {
		assertName( key );
		// After the first equals sign more of them are the value's. But where they began a heading, which shields
		// pipes to the end of its line, they need a line of their own again.
		text += value.charAt( 0 ) === '=' ? `|${ key }=\n${ value }\n` : `|${ key }=${ value }\n`;
	}
	return `${ text }}}`;
}

function assertName( name: string ): void {
	if ( NOT_IN_A_NAME.test( name ) ) {
		throw new RangeError( `“${ name }” cannot be the name of a template or a parameter.` );
	}
}
