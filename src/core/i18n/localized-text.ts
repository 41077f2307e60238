/** Texts that exist in several languages: which one a reader gets, and how a page says which language it is. */
import type { Messages } from './messages';

/**
 * A text in several languages (code → text, the text for everybody else under `default`),
 * or a message that the project ships.
 */
export type LocalizedText =
	{ readonly kind: 'texts'; readonly texts: Readonly<Record<string, string>> } |
	{ readonly kind: 'message'; readonly key: string };

/** A text and what a page must say about it (`lang` and `dir`). */
export interface ResolvedText {
	readonly text: string;
	/** Code of the language that the text is in; null when the definition does not say. */
	readonly language: string | null;
	/** `auto` lets the browser judge by the text itself, where the language is not known. */
	readonly direction: 'ltr' | 'rtl' | 'auto';
}

/**
 * The text in the first language of the reader's chain that has one, and else the one under `default`.
 *
 * @param text
 * @param messages - Texts of the project, with the reader's chain of languages
 * @param locale - Language of the text under `default`, where it is known
 */
export function resolveText( text: LocalizedText, messages: Messages, locale: string | null = null ): ResolvedText {
	if ( text.kind === 'message' ) {
		return { text: messages.text( text.key ), language: messages.language, direction: messages.direction };
	}
	const languages = Object.keys( text.texts );
	const hasDefault = languages.includes( 'default' );
	// A reader of French gets the default of a French survey before its English text, which ends every chain.
	const wanted = messages.languageChain.find( ( code ) => languages.includes( code ) || hasDefault && code === locale );
	const language = wanted !== undefined && languages.includes( wanted ) ? wanted :
		hasDefault ? 'default' : languages.sort()[ 0 ];
	const found = language === undefined ? '' : text.texts[ language ] as string;
	const named = language === undefined || language === 'default' ? locale : language;
	return { text: found, language: named, direction: named === null ? 'auto' : textDirection( named ) };
}

/**
 * The languages that MediaWiki 1.43 writes from right to left (`$rtl = true` in its languages/messages/), and `skr`
 * and `ug`, which it takes for `skr-arab` and `ug-arab`.
 */
const RIGHT_TO_LEFT: readonly string[] = [
	'acm', 'aeb-arab', 'aii', 'apc', 'ar', 'arc', 'arq', 'ary', 'arz', 'azb', 'bcc', 'bft', 'bgc-arab', 'bgn',
	'bqi', 'ckb', 'dv', 'en-rtl', 'fa', 'fuc', 'glk', 'he', 'hno', 'khw', 'kk-arab', 'kk-cn', 'ks-arab',
	'ku-arab', 'lad-hebr', 'lki', 'lrc', 'luz', 'mey', 'ms-arab', 'mzn', 'nqo', 'ota', 'phr', 'pnb', 'prs', 'ps',
	'sd', 'sdh', 'skr', 'skr-arab', 'tmr', 'trw', 'ug', 'ug-arab', 'ur', 'yi',
];

/**
 * The direction in which a language is written.
 *
 * @param language - MediaWiki's code
 */
export function textDirection( language: string ): 'ltr' | 'rtl' {
	return RIGHT_TO_LEFT.includes( language ) ? 'rtl' : 'ltr';
}
