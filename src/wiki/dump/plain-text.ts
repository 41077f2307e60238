/**
 * The text between two tags, read at once instead of character by character: nine tenths of a dump stand there. Only
 * what needs no second thought is read so, the rest is left to the XML parser.
 */

/** What no XML may have in it, ends a section that was never begun, or is changed in reading. */
// eslint-disable-next-line no-control-regex -- these above all
const UNUSUAL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\]\]>/;

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': '\'' };
const ENTITY = /&(?:lt|gt|amp|quot|apos);/g;
const OTHER_ENTITY = /&(?!(?:lt|gt|amp|quot|apos);)/;

/**
 * @param text - As it stands in the file, without tags
 * @return What it says; null where the XML parser has to say that
 */
export function readPlainText( text: string ): string | null {
	if ( UNUSUAL.test( text ) ) {
		return null;
	}
	if ( !text.includes( '&' ) ) {
		return text;
	}
	return OTHER_ENTITY.test( text ) ? null : text.replace( ENTITY, ( entity ) => ENTITIES[ entity ] as string );
}
