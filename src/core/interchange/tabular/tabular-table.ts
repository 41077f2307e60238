/**
 * Tabular data as Wikimedia Commons keeps it on pages `Data:….tab`: what Extension:JsonConfig takes.
 *
 * @see https://www.mediawiki.org/wiki/Help:Tabular_Data and JsonConfig's `JCTabularContent` and `JCUtils`
 */

export const TABULAR_TYPES = [ 'string', 'number', 'boolean', 'localized' ] as const;
export type TabularType = typeof TABULAR_TYPES[ number ];

export interface TabularField {
	readonly name: string;
	readonly type: TabularType;
}

/** One text for each language code. */
export type LocalizedCell = Readonly<Record<string, string>>;

export type TabularCell = string | number | boolean | LocalizedCell | null;

export interface TabularTable {
	/** Such as `CC0-1.0`; null when the page does not say. */
	readonly license: string | null;
	readonly description: LocalizedCell;
	/** Wikitext; '' for none. */
	readonly sources: string;
	/** With different names. */
	readonly fields: readonly TabularField[];
	/** Each with a cell for each field. */
	readonly rows: readonly ( readonly TabularCell[] )[];
}

/** Of a text in a cell, in characters. */
export const LONGEST_CELL = 400;

/** What starts, ends or breaks a line, which no text of a cell may; and marks that turn the text around it. */
// eslint-disable-next-line no-control-regex
const NOT_IN_A_CELL = /[\s\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]+/g;

/** A text as it may stand in a cell, however long: one line, without spaces around it. */
export function cellLine( text: string ): string {
	return text.replace( NOT_IN_A_CELL, ' ' ).trim();
}

/** How many characters a text has, as the wiki counts them. */
export function cellLength( text: string ): number {
	let length = 0;
	for ( let index = 0; index < text.length; index++ ) {
		const code = text.charCodeAt( index );
		// The second half of a pair is no character of its own.
		length += code >= 0xDC00 && code <= 0xDFFF ? 0 : 1;
	}
	return length;
}
