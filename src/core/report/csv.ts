/** Tables as comma-separated values (RFC 4180). */

/** A cell: a number is written with a point and all its digits; null is empty. */
export type CsvCell = string | number | null;

/**
 * A line, without its end.
 *
 * Spreadsheets take a cell that begins with `=`, `+`, `-` or `@` for a formula, and pass over tabs and line breaks before
 * it. So a text that begins so gets an apostrophe before it, which makes it a text; numbers are left as they are. Line
 * breaks within a text become spaces: a row is a line, for programs that read lines.
 *
 * @param cells
 */
export function csvLine( cells: readonly CsvCell[] ): string {
	return cells.map( ( cell ) => typeof cell === 'string' ? csvText( cell ) : cell === null ? '' : String( cell ) ).join( ',' );
}

function csvText( text: string ): string {
	if ( /^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test( text ) ) {
		return text;
	}
	// Full-width forms of the same signs begin a formula in East Asian versions.
	// eslint-disable-next-line no-control-regex
	const safe = ( /^[\s\u0000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test( text ) ? `'${ text }` : text )
		.replace( /[\r\n\u0085\u2028\u2029]+/g, ' ' );
	return /[",;\t]|^\s|\s$/.test( safe ) ? `"${ safe.replace( /"/g, '""' ) }"` : safe;
}

/** Ends each line, the last one too, as RFC 4180 wants it. */
export const CSV_LINE_END = '\r\n';
