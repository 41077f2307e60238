/** Names and codes for what people write in words: they are stored in answers for ever, and nobody wants to invent them. */
import { ID_PATTERN } from '../../pages';

/** As long as `ID_PATTERN` lets it be. */
const MAX_LENGTH = 48;

/** What tells the surveys of a series apart. */
const YEAR = /^(?:19|20)\d\d$/;

/** Latin letters that are no letter with a mark; Cyrillic and Greek in the way of their usual romanisations. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ŋ: 'ng', ħ: 'h', ŧ: 't', ə: 'e', ĸ: 'k', ɓ: 'b', ɗ: 'd', ƙ: 'k',
	а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', к: 'k', л: 'l', м: 'm', н: 'n',
	о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '',
	э: 'e', ю: 'iu', я: 'ia', ј: 'j', љ: 'lj', њ: 'nj', ђ: 'dj', ћ: 'c', џ: 'dz', ѕ: 'dz', ә: 'a', ғ: 'gh', қ: 'q', ң: 'ng', ө: 'o', ұ: 'u', ү: 'u', һ: 'h',
	α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p',
	ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
};

/** Marks above, below and through letters, which NFD parts from them. */
const MARKS = /[\u0300-\u036f]/g;

/**
 * A name or code for a text.
 *
 * @param words - The text, in any language
 * @param taken - What is in use, or was
 * @param fallback - What a script that cannot be written in a–z gets, with a number: `question` gives `question-1`
 * @return Matches `ID_PATTERN`, and is not among `taken`
 */
export function suggestId( words: string, taken: readonly string[], fallback: string ): string {
	const id = latinId( words );
	return id === '' ? numberedId( fallback, taken ) : uniqueId( id, taken );
}

/**
 * The first of `<stem>-1`, `<stem>-2`… that is not taken.
 *
 * @param stem
 * @param taken
 */
export function numberedId( stem: string, taken: readonly string[] ): string {
	let number = 1;
	while ( taken.includes( `${ stem }-${ number }` ) ) {
		number++;
	}
	return `${ stem }-${ number }`;
}

/**
 * The id, or the first of `<id>-2`, `<id>-3`… that is not taken.
 *
 * @param id
 * @param taken
 */
export function uniqueId( id: string, taken: readonly string[] ): string {
	if ( !taken.includes( id ) ) {
		return id;
	}
	// A year is part of the name, and no number to count on from.
	const stem = id.replace( /-\d{1,3}$/, '' ).slice( 0, 42 ) || 'copy';
	let number = 2;
	while ( taken.includes( `${ stem }-${ number }` ) ) {
		number++;
	}
	return `${ stem }-${ number }`;
}

/**
 * Whether an id is one that `suggestId` had no words for, so that a better one may take its place.
 *
 * @param id
 * @param fallback
 */
export function isNumbered( id: string, fallback: string ): boolean {
	return id.startsWith( `${ fallback }-` ) && /^\d+$/.test( id.slice( fallback.length + 1 ) );
}

/** Empty when too little of the words could be written in a–z to recognise them by. */
function latinId( words: string ): string {
	const text = words.toLowerCase().replace( /['’ʼ]/g, '' ).normalize( 'NFD' ).replace( MARKS, '' ).normalize( 'NFC' );
	let latin = '';
	let lost = 0;
	for ( const letter of Array.from( text ) ) {
		const written = /[a-z0-9]/.test( letter ) ? letter : LETTERS[ letter ];
		if ( written === undefined && !isPunctuation( letter ) ) {
			lost++;
		}
		latin += written ?? ' ';
	}
	const parts = latin.split( ' ' ).filter( ( part ) => part !== '' );
	if ( lost > parts.join( '' ).length ) {
		return '';
	}
	const last = parts[ parts.length - 1 ] ?? '';
	const end = parts.length > 1 && YEAR.test( last ) ? `-${ last }` : '';
	const room = MAX_LENGTH - end.length;
	let id = '';
	for ( const part of end === '' ? parts : parts.slice( 0, -1 ) ) {
		const longer = id === '' ? part.slice( 0, room ) : `${ id }-${ part }`;
		if ( longer.length > room ) {
			break;
		}
		id = longer;
	}
	id += end;
	return ID_PATTERN.test( id ) ? id : '';
}

/** Of Latin-1, and the marks and spaces that all scripts share; those of other scripts count as letters. */
function isPunctuation( letter: string ): boolean {
	return letter < '\u00c0' || /[\u00d7\u00f7\s\u2000-\u206f\u3000-\u303f]/.test( letter );
}
