import { isObject, ownProperty } from '../json/value';
import type { LocalizedText } from './localized-text';

/** Language codes as MediaWiki writes them, such as `fr`, `pt-br` or `zh-hant`. */
export const LANGUAGE_CODE = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;

/**
 * A text of a definition: a string, `{ "default": …, "fr": … }`, or `{ "message": … }`.
 *
 * @param json - The value as it stands in the JSON
 * @return Null for anything that is no text; languages whose text is blank or no string are left out
 */
export function readText( json: unknown ): LocalizedText | null {
	if ( typeof json === 'string' ) {
		return json.trim() === '' ? null : { kind: 'texts', texts: { default: json } };
	}
	if ( !isObject( json ) ) {
		return null;
	}
	const key = ownProperty( json, 'message' );
	if ( typeof key === 'string' ) {
		return { kind: 'message', key };
	}
	const texts: Record<string, string> = {};
	for ( const language of Object.keys( json ) ) {
		const text = json[ language ];
		if ( ( language === 'default' || LANGUAGE_CODE.test( language ) ) && typeof text === 'string' && text.trim() !== '' ) {
			texts[ language ] = text;
		}
	}
	return Object.keys( texts ).length === 0 ? null : { kind: 'texts', texts };
}
