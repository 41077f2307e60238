/** The translations of a survey's texts, from the pages that people or Extension:Translate wrote, into its definition. */
import { type JsonObject, ownProperty } from '../json/value';
import { LANGUAGE_CODE } from '../i18n/read-localized-text';
import { textIn, withTextAt } from '../survey/editing/edit-texts';
import { valueAt } from '../survey/editing/place';
import type { TemplateCall } from '../wikitext/template-call';
import { createTemplateReader } from '../wikitext/template-reader';
import { createNoteList, type InterchangeNote } from './note';
import { decodeTranslatable } from './translatable-text';
import { TEXT_TEMPLATE, translatableUnits } from './write-translatable-page';

export interface TranslationsImport {
	/** The definition with the translations; the very same one when there were none. */
	readonly definition: JsonObject;
	readonly notes: readonly InterchangeNote[];
}

/** Finds the calls of `TEXT_TEMPLATE` in the text of a page. */
export type TextCallReader = ( wikitext: string ) => readonly TemplateCall[];

/**
 * Takes over translations. What is not translated, or was translated from another text than the survey has now, is left
 * out and told; texts that the survey has in a language and the page has not stay.
 *
 * @param definition
 * @param pages - Language code → text of the page
 * @param readCalls - Without it, the template by its English name
 */
export function readTranslations(
	definition: JsonObject, pages: ReadonlyMap<string, string>,
	readCalls: TextCallReader = createTemplateReader( { templates: [ TEXT_TEMPLATE ] } ),
): TranslationsImport {
	const notes = createNoteList();
	const units = new Map( translatableUnits( definition ).map( ( unit ) => [ unit.key, unit ] as const ) );
	const locale = ownProperty( definition, 'locale' );
	let translated = definition;
	pages.forEach( ( wikitext, language ) => {
		if ( !LANGUAGE_CODE.test( language ) ) {
			notes.lost( null, 'translations-language', language );
			return;
		}
		if ( language === locale ) {
			return;
		}
		let taken = 0;
		let missing = 0;
		const [ outdated, unknown ]: [ string[], string[] ] = [ [], [] ];
		for ( const call of readCalls( wikitext ) ) {
			const key = decodeTranslatable( call.parameters.get( 'unit' ) ?? '' ).text;
			const unit = units.get( key );
			if ( unit === undefined ) {
				unknown.push( key );
				continue;
			}
			const { text, state } = decodeTranslatable( valueOf( call, wikitext ) );
			const source = call.parameters.get( 'source' );
			const isOfAnother = source !== undefined && decodeTranslatable( source ).text !== unit.source;
			if ( text.trim() === '' || state === 'source' || text === unit.source ) {
				missing++;
			} else if ( state === 'outdated' || isOfAnother ) {
				outdated.push( key );
			} else if ( textIn( valueAt( translated, unit.path ), language ) !== text ) {
				translated = withTextAt( translated, unit.path, language, text );
				taken++;
			}
		}
		notes.info( null, 'translations-taken', language, taken );
		if ( missing > 0 ) {
			notes.info( null, 'translations-missing', language, missing );
		}
		if ( outdated.length > 0 ) {
			notes.lost( null, 'translations-outdated', language, outdated.slice( 0, MAX_LISTED ), outdated.length );
		}
		if ( unknown.length > 0 ) {
			notes.lost( null, 'translations-unknown', language, unknown.slice( 0, MAX_LISTED ), unknown.length );
		}
	} );
	return { definition: translated, notes: notes.finish() };
}

const MAX_LISTED = 12;
const KNOWN_PARAMETERS: readonly string[] = [ 'unit', 'source', 'text' ];

/** The value of `text`; pipes in it, which would part it in MediaWiki's eyes, are the translator's own. */
function valueOf( call: TemplateCall, wikitext: string ): string {
	const names = Array.from( call.parameters.keys() );
	const whole = names.every( ( name ) => KNOWN_PARAMETERS.includes( name ) ) ? null :
		/\|\s*text\s*=([^]*)\}\}$/.exec( wikitext.slice( call.start, call.end ) );
	return whole === null ? call.parameters.get( 'text' ) ?? '' : whole[ 1 ] as string;
}
