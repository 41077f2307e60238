/** E-mail addresses, also where people hide them from machines; private-email.lua finds the same. */
import { type MappedText, replaceMapped, type Span, spanBefore } from './mapped-text';

/**
 * What stands for @ and for a dot is put down as one sign that no address has. A word or a blank is less sure than the sign
 * itself.
 */
const BLANK_AT = '<';
/** Needs more to be one: “at” is an everyday word, and `@Ana` is how people of a wiki are called. */
const WORD_AT = '>';
const BLANK_DOT = '|';
const WORD_DOT = ';';

const AT_WORDS = [ 'at', 'arobase', 'arroba', 'et', 'ات' ];
const DOT_WORDS = [ 'dot', 'point', 'punto', 'nokta', 'نقطة' ];

const ENDS = new Set( [ 'com', 'org', 'net', 'info', 'edu', 'wiki' ] );
/** A sentence can begin with the others. */
const BLANK_ENDS = new Set( [ 'com', 'org', 'net', 'edu' ] );
/** Where so many people have their address that less is needed to know one. */
const PROVIDERS = new Set( [
	'gmail', 'googlemail', 'hotmail', 'outlook', 'live', 'yahoo', 'ymail', 'icloud', 'proton', 'protonmail', 'gmx', 'yandex', 'mail', 'laposte',
	'orange', 'wanadoo', 'free', 'riseup',
] );
/** Before “at” these are nobody's name, and behind it no computer's. */
const NO_NAMES = new Set( [
	'the', 'a', 'an', 'my', 'our', 'your', 'this', 'that', 'work', 'works', 'worked', 'working', 'look', 'looks', 'looking', 'study', 'teach', 'meet',
	'meeting', 'volunteer', 'is', 'am', 'are', 'be', 'was', 'me', 'us', 'it', 'them', 'here', 'there', 'available', 'active', 'based', 'hosted',
	'page', 'pages', 'site', 'website', 'found', 'find', 'see', 'join', 'event', 'events', 'training', 'workshop', 'workshops',
] );
/** What looks like the name of a computer and is that of a file, a wiki, or a list that everyone reads. */
const NO_DOMAIN = /wikipedia|lists\.wikimedia|\.(?:png|jpg|jpeg|svg|gif|webp|js|css)$/;
const NO_SPACED_DOMAIN = /wiki|toolforge/;

/** What is behind twenty others changes nothing, and would be looked at again for each of them. */
const FURTHER_BLANKS = / (?= {20})/g;

function marked( plain: MappedText ): MappedText {
	const inBrackets = ( text: MappedText, words: readonly string[], sign: string ): MappedText => words.reduce( ( left, word ) =>
		// eslint-disable-next-line security/detect-non-literal-regexp -- Of the words above.
		replaceMapped( left, new RegExp( ` ?[([{] ?${ word } ?[)\\]}] ?`, 'g' ), sign ), text );
	const between = (
		text: MappedText, words: readonly string[], signOf: ( word: string ) => string,
	): MappedText => words.reduce( ( left, word ) =>
		// eslint-disable-next-line security/detect-non-literal-regexp -- Of the words above.
		replaceMapped( left, new RegExp( ` +${ word } +`, 'g' ), signOf( word ) ), text );
	const free = replaceMapped( { ...plain, text: plain.text.replace( /[<>|;]/g, ',' ) }, FURTHER_BLANKS, '' );
	const bracketed = inBrackets( inBrackets( free, [ ...AT_WORDS, '@' ], '@' ), [ ...DOT_WORDS, '\\.' ], '.' );
	const signs = ( [ [ / *@ +/g, BLANK_AT ], [ / +@/g, WORD_AT ], [ / *\. +/g, BLANK_DOT ], [ / +\./g, BLANK_DOT ] ] as const )
		.reduce( ( text, [ pattern, sign ] ) => replaceMapped( text, pattern, sign ), bracketed );
	// In French, “et” is as common as “point”.
	const words = plain.text.includes( 'nokta' ) ? AT_WORDS : AT_WORDS.filter( ( word ) => word !== 'et' );
	const withSigns = between( signs, words, ( word ) => word === 'at' || word === 'et' ? WORD_AT : BLANK_AT );
	return between( withSigns, DOT_WORDS, () => WORD_DOT );
}

/** Where what stands before a place begins, as far as it is made of such signs. */
function beginOf( text: string, place: number, sign: RegExp ): number {
	let begin = place;
	while ( begin > 0 && sign.test( text.charAt( begin - 1 ) ) ) {
		begin--;
	}
	return begin;
}

/** With the sign itself. A domain ends with letters: `vue@3.4` is none. */
function findSure( text: string, place: number ): Span | null {
	const from = beginOf( text, place, /[^ \n@<>()[\]{}:;,|]/ );
	const [ run ] = /^[a-z\d\u0080-\uffff-][a-z\d\u0080-\uffff.-]*/.exec( text.slice( place + 1 ) ) ?? [ '' ];
	const domain = run.replace( /\.\..*/, '' ).replace( /\.$/, '' );
	return from < place && text.slice( from, place ) !== 'git' && !NO_DOMAIN.test( domain ) &&
		/\.(?:[a-z]{2}|[a-z]?[\u0080-\uffff])/.test( domain ) ? { from, to: place + 1 + domain.length } : null;
}

/** With words or blanks in it: only where the end is a name that domains end with. */
function findSpaced( text: string, place: number ): Span | null {
	const at = text.charAt( place );
	const from = beginOf( text, place, /[\w.+-]/ );
	const [ first ] = /^[\w-]+/.exec( text.slice( place + 1 ) ) ?? [ '' ];
	if ( from === place || first === '' || at !== '@' && ( NO_NAMES.has( text.slice( from, place ) ) || NO_NAMES.has( first ) ) ) {
		return null;
	}
	let end = place + 1 + first.length;
	let [ label, hasWord, hasBlank, found ]: [ string, boolean, boolean, Span | null ] = [ first, false, false, null ];
	for ( ;; ) {
		const [ all, dot, next ] = /^([.|;])([\w-]+)/.exec( text.slice( end ) ) ?? [];
		if ( all === undefined || dot === undefined || next === undefined ) {
			return found;
		}
		hasWord ||= dot === WORD_DOT;
		hasBlank ||= dot === BLANK_DOT;
		const isProvider = PROVIDERS.has( label );
		const [ letters ] = /^[a-z]+(?!\w)/.exec( next ) ?? [ '' ];
		const isEnd = dot === BLANK_DOT ? BLANK_ENDS.has( letters ) :
			ENDS.has( letters ) || letters.length === 2 && ( dot === WORD_DOT || isProvider );
		const isSigned = at === BLANK_AT || ( at === WORD_AT ? hasWord || isProvider : hasWord || hasBlank );
		if ( isEnd && isSigned && !NO_SPACED_DOMAIN.test( text.slice( place, end ) ) ) {
			found = { from, to: end + 1 + letters.length };
		}
		label = next;
		end += all.length;
	}
}

/**
 * The first e-mail address; null when there is none.
 *
 * @param plain
 * @return Where it stands in the text that was made plain, and whether it is one of a social network (`@ana@example.org`)
 */
export function findEmail( plain: MappedText ): Span & { readonly isSocial: boolean } | null {
	const mail = marked( plain );
	for ( const find of [ findSure, findSpaced ] ) {
		for ( let place = 0; place < mail.text.length; place++ ) {
			const signs = find === findSpaced ? '@<>' : '@';
			const found = signs.includes( mail.text.charAt( place ) ) ? find( mail.text, place ) : null;
			if ( found !== null ) {
				const isSocial = /[@>]/.test( mail.text.charAt( found.from - 1 ) );
				return { ...spanBefore( mail, isSocial ? { from: found.from - 1, to: found.to } : found ), isSocial };
			}
		}
	}
	return null;
}
