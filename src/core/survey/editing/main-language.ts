/** Which language the texts under `default` are in. */
import { type JsonObject, ownProperty } from '../../json/value';
import { definitionTexts } from '../definition-texts';
import { DEFAULT_LANGUAGE, messageKey, textIn, withTextAt } from './edit-texts';
import { completeness } from './languages';
import { withValueAt } from './place';

/**
 * The definition with another of its languages for the main one: what was under `default` comes under its own code.
 *
 * @param json
 * @param language - A code
 * @return The very same definition when that is the main language already, when nobody knows which one is, or when not
 *  all texts are there in the other: readers of a third language would get texts in two
 */
export function withMainLanguage( json: JsonObject, language: string ): JsonObject {
	const locale = ownProperty( json, 'locale' );
	const { translated, total } = completeness( json, language );
	if ( typeof locale !== 'string' || locale === language || translated < total || total === 0 ) {
		return json;
	}
	const swapped = definitionTexts( json ).reduce( ( changed, { path, text } ) => {
		const [ before, own ] = [ textIn( text, DEFAULT_LANGUAGE ), textIn( text, language ) ];
		return messageKey( text ) !== null || own.trim() === '' ? changed :
			withTextAt( withTextAt( withTextAt( changed, path, locale, before ), path, DEFAULT_LANGUAGE, own ), path, language, '' );
	}, json );
	return withValueAt( swapped, [ 'locale' ], language );
}
