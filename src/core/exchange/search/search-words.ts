/** Words as the search compares them: without case, accents, or the other ways in which the same word is written. */

/** Accents of Latin, Greek and Cyrillic; points of Hebrew; vowel signs and the lengthening stroke of Arabic. */
// eslint-disable-next-line no-misleading-character-class
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** What stays when accents are gone, though many write a plain letter for it. */
const PLAIN: Readonly<Record<string, string>> = {
	ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك',
};
const WITH_PLAIN = /[ıłøđßæœةىیک]/g;

const BETWEEN_WORDS = /[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205f\u3000-\u3003]+/;

/** Nothing in it has an accent or another way of writing it: most names of accounts. */
const PLAIN_ASCII = /^[\0-\x7f]*$/;

/** The Arabic article; a word of two letters without it is none. */
const ARTICLE = /^ال(?=...)/;

/** Scripts that put nothing between words: Thai to Burmese, Khmer, Chinese, Japanese. */
const WITHOUT_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff]/;

/** More words than this only slow the search down. */
const MOST_WORDS = 12;

function isWord( word: string ): boolean {
	return word !== '';
}

/**
 * The words of a text.
 *
 * @param text
 */
export function searchWords( text: string ): string[] {
	return PLAIN_ASCII.test( text ) ? text.toLowerCase().split( BETWEEN_WORDS ).filter( isWord ) :
		text.normalize( 'NFKD' ).toLowerCase().replace( MARKS, '' )
			.replace( WITH_PLAIN, ( letter ) => PLAIN[ letter ] as string )
			.split( BETWEEN_WORDS ).map( ( word ) => word.replace( ARTICLE, '' ) ).filter( isWord );
}

/** The words that somebody seeks. */
export function soughtWords( text: string ): string[] {
	return Array.from( new Set( searchWords( text ) ) ).slice( 0, MOST_WORDS );
}

/**
 * Texts as one looks through them for `needleOf` a word.
 *
 * @param texts
 */
export function searchable( texts: readonly string[] ): string {
	return texts.map( ( text ) => ` ${ searchWords( text ).join( ' ' ) }` ).join( '' );
}

/**
 * What to look for in a text that `searchable` gives, to find a word that begins so. Where a script does not tell words
 * apart, it may be anywhere.
 *
 * @param word - As `searchWords` gives it
 */
export function needleOf( word: string ): string {
	return WITHOUT_SPACES.test( word ) ? word : ` ${ word }`;
}
