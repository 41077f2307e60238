/** What is found where a page calls a template. */

export interface TemplateCall {
	/** The template, by the name it was asked for with; also where the page calls it by a redirect. */
	readonly template: string;
	/**
	 * Values by name; the first positional parameter is `1`. As MediaWiki's preprocessor delimits them: named ones
	 * trimmed, positional ones not, comments gone, everything else as it stands in the page's wikitext. Of
	 * several of one name the last counts, as it does on the page.
	 */
	readonly parameters: ReadonlyMap<string, string>;
	/** Offset of the first opening brace in the page's text, in UTF-16 code units. */
	readonly start: number;
	/** Offset after the last closing brace. */
	readonly end: number;
}
