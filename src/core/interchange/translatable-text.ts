/**
 * Texts of a survey in the source of a wiki page, so that translators can read and write them: only what would be
 * markup there is a character reference.
 */
import { decodeText, encodeText } from '../wikitext/encode';

/**
 * In the value of a named parameter these are harmless, beside the places where they begin a line of markup; a colon
 * where it does not make a link of an address, for which a wiki might ask a captcha.
 */
const HARMLESS = /&#(34|61|58(?=; |;$));/g;

/**
 * Writes a text.
 *
 * @param text - Any
 * @return Wikitext for the value of a named parameter; `decodeTranslatable` gives the same text back
 */
export function encodeTranslatable( text: string ): string {
	return encodeText( text )
		.replace( HARMLESS, ( reference: string, code: string, offset: number ) => (
			offset === 0 ? reference : String.fromCharCode( Number( code ) )
		) )
		// An ampersand before a space is no reference.
		.replace( /&#38;(?=[ ,.])/g, '&' );
}

export interface TranslatedText {
	/** Empty where nothing was written. */
	readonly text: string;
	/** `source`: shown in the language that it is translated from; `outdated`: that has changed since. */
	readonly state: 'translated' | 'source' | 'outdated';
}

/** Extension:Translate shows these around what is not, or not any more, the translation. */
const SOURCE = /^<(span|div)\s[^<>]*\bclass=(["'])[^<>"']*\bmw-content-(?:ltr|rtl)\b[^<>"']*\2[^<>]*>([^]*)<\/\1>$/i;
const OUTDATED = /^<(span|div)\s[^<>]*\bclass=(["'])[^<>"']*\bmw-translate-fuzzy\b[^<>"']*\2[^<>]*>([^]*)<\/\1>$/i;
const FUZZY = /!!FUZZY!!/g;

/**
 * Reads a text as people and Extension:Translate leave it.
 *
 * @param wikitext - Value of the parameter
 */
export function decodeTranslatable( wikitext: string ): TranslatedText {
	let rest = wikitext
		.replace( /<!--[^]*?-->/g, '' )
		.replace( /<\/?(?:translate|tvar)\b[^<>]*>/gi, '' )
		// An anchor that Translate puts before headings.
		.replace( /^\s*<span id=(["'])[^"'<>]*\1><\/span>/i, '' )
		.trim();
	let state: TranslatedText[ 'state' ] = 'translated';
	const [ source, outdated ] = [ SOURCE.exec( rest ), OUTDATED.exec( rest ) ];
	if ( outdated !== null || rest.search( FUZZY ) !== -1 ) {
		state = 'outdated';
		rest = ( outdated === null ? rest : outdated[ 3 ] as string ).replace( FUZZY, '' ).trim();
	} else if ( source !== null ) {
		state = 'source';
		rest = ( source[ 3 ] as string ).trim();
	}
	return { text: decodeText( rest.replace( /<nowiki>([^]*?)<\/nowiki>|<nowiki\s*\/>/gi, '$1' ).replace( /\s*<br\s*\/?>\s*/gi, '\n' ) ), state };
}
