/**
 * The texts of a survey as a wiki page, one unit a string: for Extension:Translate, or for a wiki without it, where
 * people translate on a page for each language.
 *
 * @see https://www.mediawiki.org/wiki/Help:Extension:Translate/Page_translation_administration
 */
import type { JsonObject } from '../json/value';
import { definitionTexts, type DefinitionText } from '../survey/definition-texts';
import { DEFAULT_LANGUAGE, messageKey, textIn } from '../survey/editing/edit-texts';
import { writeTemplateCall } from '../wikitext/write';
import { encodeTranslatable } from './translatable-text';

/** The template that holds one text. */
export const TEXT_TEMPLATE = 'Skills survey text';

export interface TranslatablePageOptions {
	/** Whether the wiki has Extension:Translate, which makes a page for each language from the one with the marks. */
	readonly hasTranslate: boolean;
	/** Without Translate: the language that the page is for, with what is translated already; null: a page to copy. */
	readonly language: string | null;
}

/** A text to translate. */
export interface TranslatableUnit extends DefinitionText {
	/** What it is translated from. */
	readonly source: string;
}

/**
 * The texts that a survey has of its own, each key once.
 *
 * @param definition
 */
export function translatableUnits( definition: JsonObject ): TranslatableUnit[] {
	const keys = new Set<string>();
	return definitionTexts( definition )
		.map( ( text ) => ( { ...text, source: textIn( text.text, DEFAULT_LANGUAGE ) } ) )
		.filter( ( { key, text, source } ) => {
			const isOne = messageKey( text ) === null && source.trim() !== '' && !keys.has( key );
			keys.add( key );
			return isOne;
		} );
}

/**
 * Writes the page.
 *
 * @param definition
 * @param options
 */
export function writeTranslatablePage( definition: JsonObject, options: TranslatablePageOptions ): string {
	const calls = translatableUnits( definition ).map( ( { key, text, source } ) => {
		if ( options.hasTranslate ) {
			// Between the marker and the text stands exactly one space, and no line break: else it would be a paragraph.
			return writeTemplateCall( TEXT_TEMPLATE, [
				[ 'unit', key ], [ 'text', `<translate><!--T:${ key }--> ${ encodeTranslatable( source ) }</translate>` ],
			] );
		}
		const translated = options.language === null ? '' : textIn( text, options.language );
		return writeTemplateCall( TEXT_TEMPLATE, [
			[ 'unit', key ], [ 'source', encodeTranslatable( source ) ], [ 'text', encodeTranslatable( translated ) ],
		] );
	} );
	return `${ options.hasTranslate ? '<languages/>\n' : '' }${ calls.join( '\n' ) }\n`;
}
