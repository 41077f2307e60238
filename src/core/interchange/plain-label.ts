/** Labels of other tools, which may hold HTML or Markdown, as texts of ours, which hold none. */

const TAG = /<\/?(?:a|abbr|b|big|blockquote|br|center|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>]*>/gi;

/** After these another paragraph begins. */
const BLOCK_END = /<\/(?:p|div|h[1-6]|ul|ol|table|blockquote)\s*>/gi;

/** Where a line ends within a paragraph. */
const LINE_END = /<br\b[^<>]*>|<\/(?:li|tr|dt|dd)\s*>/gi;

const INVISIBLE = /<(script|style|iframe|object|svg)\b[^]*?<\/\1\s*>/gi;

const REFERENCES: ReadonlyMap<string, string> = new Map( [
	[ 'amp', '&' ], [ 'lt', '<' ], [ 'gt', '>' ], [ 'quot', '"' ], [ 'apos', '\'' ], [ 'nbsp', '\u00a0' ],
] );

/** Whether a text holds markup that `plainText` would take away. */
function hasMarkup( text: string ): boolean {
	return text.search( TAG ) !== -1 || text.search( INVISIBLE ) !== -1;
}

/**
 * The words of a text with HTML in it. Paragraphs are kept apart by a blank line; a text without a tag stays as it is.
 *
 * @param text
 */
export function plainText( text: string ): string {
	return !hasMarkup( text ) ? text : text
		.replace( INVISIBLE, '' )
		.replace( /[ \t\r\n]+/g, ' ' )
		.replace( BLOCK_END, '\n\n' )
		.replace( LINE_END, '\n' )
		.replace( TAG, '' )
		.replace( /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, decodeReference )
		.replace( /[ \t]*\n[ \t]*/g, '\n' )
		.replace( /\n{3,}/g, '\n\n' )
		.trim();
}

function decodeReference( whole: string, decimal?: string, hexadecimal?: string, name?: string ): string {
	if ( name !== undefined ) {
		return REFERENCES.get( name.toLowerCase() ) ?? whole;
	}
	const code = decimal !== undefined ? parseInt( decimal, 10 ) : parseInt( hexadecimal as string, 16 );
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint( code ) : whole;
}
