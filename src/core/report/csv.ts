/** Tables as comma-separated values (RFC 4180). */

/** A cell: a number is written with a point and all its digits; null is empty. */
export type CsvCell = string | number | null;

/**
 * A line, without its end.
 *
 * Spreadsheets take a cell that begins with `=`, `+`, `-` or `@` for a formula, and pass over what is not seen before
 * it (tabs, line breaks, characters without a width, marks of direction). So a text that begins so gets an apostrophe
 * before it, which makes it a text; numbers are left as they are. Line breaks within a text become spaces: a row is a
 * line, for programs that read lines.
 *
 * @param cells
 */
export function csvLine( cells: readonly CsvCell[] ): string {
	return cells.map( ( cell ) => typeof cell === 'string' ? csvText( cell ) : cell === null ? '' : String( cell ) ).join( ',' );
}

/** What nobody sees: spaces, control characters, marks of direction and others without a width. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/;

/** Full-width forms of the same signs begin a formula in East Asian versions. */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

function csvText( text: string ): string {
	if ( /^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test( text ) ) {
		return text;
	}
	const isFormula = /^[\t\r\n]/.test( text ) || FORMULA.test( text.replace( UNSEEN, '' ) );
	const safe = ( isFormula ? `'${ text }` : text )
		.replace( /[\r\n\u0085\u2028\u2029]+/g, ' ' );
	return /[",;\t]|^\s|\s$/.test( safe ) ? `"${ safe.replace( /"/g, '""' ) }"` : safe;
}

/** Ends each line, the last one too, as RFC 4180 wants it. */
export const CSV_LINE_END = '\r\n';
