/**
 * How the core asks for texts in somebody's language. The browser answers with `mw.message`,
 * the bot with banana-i18n; the core never knows which.
 */
export interface Messages {
	/** BCP 47 / MediaWiki code of the language that texts are asked in. */
	readonly language: string;
	/** Codes to try for texts of a survey, most wanted first: the language, then MediaWiki's fallbacks. */
	readonly languageChain: readonly string[];
	readonly direction: 'ltr' | 'rtl';
	/**
	 * The message with its parameters put in, PLURAL and GENDER resolved, as plain text
	 * (not HTML, not wikitext). A number among the parameters is written in the language's digits, and still
	 * chooses the plural.
	 */
	text( key: string, ...parameters: readonly ( string | number )[] ): string;
	/** Whether the key is known in any language of the chain. */
	has( key: string ): boolean;
	/** A number in the language's digits and separators, with exactly `decimals` decimals. */
	number( value: number, decimals?: number ): string;
}
