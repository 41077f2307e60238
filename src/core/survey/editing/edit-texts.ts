/** Texts of a definition, language by language: a string, `{ "default": …, "fr": … }` or `{ "message": … }`. */
import { isObject, type JsonObject, ownProperty } from '../../json/value';
import { objectAt, type Place, valueAt, withValueAt } from './place';

/** The text for everybody whose language has none: in the language that the definition's `locale` names. */
export const DEFAULT_LANGUAGE = 'default';

/**
 * The text of a language.
 *
 * @param text - As it stands in the definition; anything at all
 * @param language - A code, or `default`
 * @return Empty when there is none, also for a message that the project ships
 */
export function textIn( text: unknown, language: string ): string {
	if ( !isObject( text ) ) {
		return typeof text === 'string' && language === DEFAULT_LANGUAGE ? text : '';
	}
	const own = messageKey( text ) === null ? ownProperty( text, language ) : '';
	return typeof own === 'string' ? own : '';
}

/**
 * The key of the message that a text is, or null when it is the survey's own.
 *
 * @param text
 */
export function messageKey( text: unknown ): string | null {
	const key = isObject( text ) ? ownProperty( text, 'message' ) : undefined;
	return typeof key === 'string' ? key : null;
}

/**
 * The languages that a text has, beside `default`.
 *
 * @param text
 */
export function languagesOfText( text: unknown ): string[] {
	return isObject( text ) && messageKey( text ) === null ?
		Object.keys( text ).filter( ( language ) => language !== DEFAULT_LANGUAGE && textIn( text, language ).trim() !== '' ) : [];
}

/**
 * A text with another one in a language. Blank takes that language away; a text that is only left in `default` is
 * a string again.
 *
 * @param text - As it stands; a message becomes a text of the survey's own
 * @param language - A code, or `default`
 * @param words
 * @param shipped - What a message says, to be the new text's `default` when another language is written
 * @return Undefined when no language is left
 */
export function withText( text: unknown, language: string, words: string, shipped = '' ): unknown {
	const before: Record<string, unknown> = {};
	if ( messageKey( text ) !== null ) {
		before[ DEFAULT_LANGUAGE ] = shipped;
	} else if ( isObject( text ) ) {
		Object.assign( before, text );
	} else if ( typeof text === 'string' ) {
		before[ DEFAULT_LANGUAGE ] = text;
	}
	before[ language ] = words;
	const after: Record<string, unknown> = {};
	// The default comes first: it is what the others are translated from.
	[ DEFAULT_LANGUAGE, ...Object.keys( before ).filter( ( code ) => code !== DEFAULT_LANGUAGE ) ].forEach( ( code ) => {
		const own = before[ code ];
		if ( own !== undefined && !( typeof own === 'string' && own.trim() === '' ) ) {
			after[ code ] = own;
		}
	} );
	const languages = Object.keys( after );
	return languages.length === 0 ? undefined :
		languages.length === 1 && languages[ 0 ] === DEFAULT_LANGUAGE ? after[ DEFAULT_LANGUAGE ] : after;
}

/**
 * The definition with a text at a place in a language.
 *
 * @param json
 * @param place - Of the text: the property of a part, or `text` of a choice, which may be a bare code
 * @param language - A code, or `default`
 * @param words - Blank takes that language away
 * @param shipped - What a message at the place says
 */
export function withTextAt( json: JsonObject, place: Place, language: string, words: string, shipped = '' ): JsonObject {
	const owner = place.slice( 0, -1 );
	const holder = valueAt( json, owner );
	const key = place[ place.length - 1 ] as string;
	if ( typeof holder === 'string' || typeof holder === 'number' ) {
		return words.trim() === '' ? json :
			withValueAt( json, owner, { value: holder, [ key ]: withText( undefined, language, words ) } );
	}
	const before = valueAt( json, place );
	if ( messageKey( before ) === null && textIn( before, language ) === words ) {
		return json;
	}
	const after = withValueAt( json, place, withText( before, language, words, shipped ) );
	const left = objectAt( after, owner );
	// A choice that has nothing but its code any more is a bare code.
	return key === 'text' && Object.keys( left ).length === 1 && 'value' in left ?
		withValueAt( after, owner, left.value ) : after;
}

/**
 * Whether nobody has written a text yet, in any language.
 *
 * @param text - As it stands; a message is written already
 */
export function isUnwritten( text: unknown ): boolean {
	return messageKey( text ) === null && textIn( text, DEFAULT_LANGUAGE ).trim() === '' && languagesOfText( text ).length === 0;
}

/**
 * The definition with the first text at a place: it is the one for everybody (`default`) as well, in whatever language
 * it is written, until somebody writes another.
 *
 * @param json
 * @param place - As of `withTextAt`
 * @param language - A code, or `default`
 * @param words - Blank takes both away
 */
export function withFirstTextAt( json: JsonObject, place: Place, language: string, words: string ): JsonObject {
	return withTextAt( withTextAt( json, place, DEFAULT_LANGUAGE, words ), place, language, words );
}
