/** The languages of a survey: which there are, how much there is of each. */
import type { JsonObject } from '../../json/value';
import { type DefinitionText, definitionTexts } from '../definition-texts';
import { DEFAULT_LANGUAGE, languagesOfText, messageKey, textIn, withTextAt } from './edit-texts';

/**
 * The texts of a survey that are its own to translate, in the order in which people meet them. Messages of the
 * project, which are translated with it, and the labels of skills are not among them.
 *
 * @param json
 */
export function translatableTexts( json: JsonObject ): DefinitionText[] {
	return definitionTexts( json ).filter( ( { text } ) => messageKey( text ) === null &&
		( textIn( text, DEFAULT_LANGUAGE ).trim() !== '' || languagesOfText( text ).length > 0 ) );
}

/**
 * The languages that any text of a survey has, beside the one under `default`; those with most texts first.
 *
 * @param json
 */
export function languagesOf( json: JsonObject ): string[] {
	const counts = new Map<string, number>();
	translatableTexts( json ).forEach( ( { text } ) => languagesOfText( text ).forEach(
		( language ) => counts.set( language, ( counts.get( language ) ?? 0 ) + 1 ),
	) );
	return Array.from( counts.keys() ).sort( ( a, b ) =>
		( counts.get( b ) as number ) - ( counts.get( a ) as number ) || ( a < b ? -1 : 1 ) );
}

/**
 * How many of a survey's texts a language has.
 *
 * @param json
 * @param language - A code, or `default`
 */
export function completeness( json: JsonObject, language: string ): { readonly translated: number; readonly total: number } {
	const units = translatableTexts( json );
	return { translated: units.filter( ( { text } ) => textIn( text, language ).trim() !== '' ).length, total: units.length };
}

/**
 * The definition without the texts of a language.
 *
 * @param json
 * @param language - A code; `default` stays
 */
export function withoutLanguage( json: JsonObject, language: string ): JsonObject {
	return language === DEFAULT_LANGUAGE ? json :
		translatableTexts( json ).reduce( ( changed, { path } ) => withTextAt( changed, path, language, '' ), json );
}
