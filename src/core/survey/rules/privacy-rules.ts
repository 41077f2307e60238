/** Questions that look as if they ask for personal data: answers are public pages, and stay in the page history. */
import { isObject, ownProperty } from '../../json/value';
import { HARMLESS_WORDS, PERSONAL_DATA_WORDS } from './personal-data-words';
import { type AddFault, type DefinitionParts, objectsOf, stringOf } from './placed-elements';

/** Properties of a question in which it says what it asks. */
const ASKING: readonly string[] = [ 'title', 'description', 'placeholder' ];

/**
 * Warns, once a question, where its texts in any language, or its name, look like a question for personal data.
 *
 * @param parts
 * @param warn
 */
export function warnOfPersonalData( parts: DefinitionParts, warn: AddFault ): void {
	const locale = stringOf( parts.json, 'locale' );
	for ( const { json, path, name, type } of parts.questions ) {
		const places: Place[] = [];
		const columns = type === 'matrix' ? [] : objectsOf( json, 'columns', path );
		for ( const { json: object, path: place } of [ { json, path }, ...columns ] ) {
			ASKING.forEach( ( key ) => places.push( ...textsIn( ownProperty( object, key ), `${ place }.${ key }`, locale ) ) );
		}
		if ( name !== null ) {
			places.push( { path: `${ path }.name`, text: name, language: 'en' } );
		}
		for ( const { path: place, text, language } of places ) {
			const word = personalDataWord( text, language );
			if ( word !== null ) {
				warn( place, 'personal-data-likely', word );
				break;
			}
		}
	}
}

/**
 * The word of a text by which it looks as if it asks for personal data.
 *
 * @param text
 * @param language - Its code; null, if it is not known, for words of any language
 * @return The word as the list has it; null when there is none, or no list of the language
 */
export function personalDataWord( text: string, language: string | null ): string | null {
	const words = searchable( text );
	// Few texts have any of the words, so only those are searched for what makes them harmless.
	return longestWord( words, language ) === null ? null : longestWord(
		HARMLESS_WORDS.reduce( ( left, harmless ) => left.split( needlesOf( harmless ).needle ).join( ' ' ), words ), language,
	);
}

/** "E-mail address" says more than "e-mail". */
function longestWord( words: string, language: string | null ): string | null {
	const bare = withoutArabicParticles( words );
	const base = language === null ? null : language.split( '-' )[ 0 ];
	let longest: string | null = null;
	for ( const code of Object.keys( PERSONAL_DATA_WORDS ).filter( ( each ) => base === null || each === base ) ) {
		for ( const word of PERSONAL_DATA_WORDS[ code ] as readonly string[] ) {
			const { needle, bareNeedle } = needlesOf( word );
			const isThere = words.includes( needle ) || bare.includes( bareNeedle );
			if ( isThere && ( longest === null || word.length > longest.length ) ) {
				longest = word;
			}
		}
	}
	return longest === null ? null : longest.replace( '*', '' );
}

interface Needles {
	readonly needle: string;
	/** Without Arabic particles. */
	readonly bareNeedle: string;
}

const needles = new Map<string, Needles>();

/** What a text has to contain to have a word of the list. */
function needlesOf( word: string ): Needles {
	let made = needles.get( word );
	if ( made === undefined ) {
		const needle = searchable( word ).slice( 0, word.endsWith( '*' ) ? -1 : undefined );
		made = { needle, bareNeedle: withoutArabicParticles( needle ) };
		needles.set( word, made );
	}
	return made;
}

/**
 * A text as words are searched in it: small letters, no accents or vowel signs, each word between spaces. Letters that
 * people write in two ways become one: the alefs, the dotted and the dotless i.
 *
 * @param text
 */
function searchable( text: string ): string {
	const letters = text.toLowerCase().normalize( 'NFD' ).replace( /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '' )
		.replace( /ٱ/g, 'ا' ).replace( /ى/g, 'ي' ).replace( /ة/g, 'ه' ).replace( /ı/g, 'i' );
	return ` ${ letters.replace( /[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, ' ' ).trim() } `;
}

/** Without "and", "by", "for" and the article, which Arabic writes as part of the word. */
function withoutArabicParticles( words: string ): string {
	return words.replace( / [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, ' ' );
}

interface Place {
	readonly path: string;
	readonly text: string;
	/** Null where the definition does not say. */
	readonly language: string | null;
}

/** The texts of a property in all languages. */
function textsIn( value: unknown, path: string, locale: string | null ): Place[] {
	if ( typeof value === 'string' ) {
		return [ { path, text: value, language: locale } ];
	}
	return !isObject( value ) ? [] : Object.keys( value ).reduce<Place[]>( ( places, language ) => {
		const text = value[ language ];
		return typeof text === 'string' && language !== 'message' ?
			places.concat( { path, text, language: language === 'default' ? locale : language } ) : places;
	}, [] );
}
