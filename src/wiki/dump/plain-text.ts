/**
 * The text between two tags, read at once instead of character by character: nine tenths of a dump stand there. Only
 * what needs no second thought is read so, the rest is left to the XML parser.
 */

/** What no XML may have in it, or is changed in reading. */
// eslint-disable-next-line no-control-regex -- these above all
const UNUSUAL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;
/** Ends a section that was never begun. */
const SECTION_END = ']]>';

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': '\'' };
const ENTITY = /&(?:lt|gt|amp|quot|apos);/g;
const OTHER_ENTITY = /&(?!(?:lt|gt|amp|quot|apos);)/;

/**
 * Whether it can be read without a second thought.
 *
 * @param text - As it stands in the file, without tags
 */
export function isPlainText( text: string ): boolean {
	return !UNUSUAL.test( text ) && !text.includes( SECTION_END ) && !( text.includes( '&' ) && OTHER_ENTITY.test( text ) );
}

/**
 * @param text - A plain one
 * @return What it says
 */
export function decodePlainText( text: string ): string {
	return text.replace( ENTITY, ( entity ) => ENTITIES[ entity ] as string );
}

/**
 * @param text - As it stands in the file, without tags
 * @return What it says; null where the XML parser has to say that
 */
export function readPlainText( text: string ): string | null {
	return isPlainText( text ) ? decodePlainText( text ) : null;
}
