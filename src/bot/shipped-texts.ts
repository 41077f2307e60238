/** Texts that the project ships, for surveys that leave the project with them written out. */
import { join } from 'node:path';
import { createMessages, readMessageTexts } from './messages';

/** A text in a language of the survey; null: its own. Null where the project has none in that language. */
export type ShippedTexts = ( key: string, language: string | null ) => string | null;

/**
 * @param projectDirectory
 * @param locale - The survey's own language, as far as it is known
 */
export function createShippedTexts( projectDirectory: string, locale: string | null ): ShippedTexts {
	const texts = readMessageTexts( join( projectDirectory, 'i18n' ) );
	return ( key, language ) => {
		const code = language ?? locale ?? 'en';
		const has = ( candidate: string ): boolean => Object.hasOwn( texts.get( candidate ) ?? {}, key );
		return language !== null && !has( code ) || !has( 'en' ) ? null :
			createMessages( texts, { code, fallbacks: [], direction: 'ltr' } ).text( key );
	};
}
