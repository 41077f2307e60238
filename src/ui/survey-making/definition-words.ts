/** What is said of a definition to somebody who chooses among several. */
import { ownProperty, type JsonObject } from '../../core/json/value';
import { readText } from '../../core/i18n/read-localized-text';
import { resolveText, type ResolvedText } from '../../core/i18n/localized-text';
import { partsOf } from '../../core/survey/editing/parts';
import { listWords } from '../list-words';
import { languagesOf } from './survey-list';
import type { MakingContext } from './making-context';

/**
 * Title of a definition in the coordinator's language; null when it has none.
 *
 * @param json
 * @param context
 */
export function titleOf( json: JsonObject, context: MakingContext ): ResolvedText | null {
	const text = readText( ownProperty( json, 'title' ) );
	const locale = ownProperty( json, 'locale' );
	return text === null ? null : resolveText( text, context.messages, typeof locale === 'string' ? locale : null );
}

/**
 * What somebody who begins wants to know of a survey: how much it asks, in which languages.
 *
 * @param json
 * @param context
 */
export function sizeOf( json: JsonObject, context: MakingContext ): string {
	const questions = partsOf( json ).filter( ( { kind } ) => kind === 'question' ).length;
	const languages = languagesOf( json ).map( context.languageName );
	return [
		context.messages.text( 'localskills-making-begin-questions', questions ),
		...languages.length === 0 ? [] : [ context.messages.text( 'localskills-making-begin-languages', listWords( languages, context.messages.language ) ) ],
	].join( ' ' );
}

/**
 * The first sentence of its introduction: what a survey is about stands there, and a list of whole introductions would
 * be a wall.
 *
 * @param json
 * @param context
 */
export function descriptionOf( json: JsonObject, context: MakingContext ): string {
	const description = readText( ownProperty( json, 'description' ) );
	const whole = description === null ? '' : resolveText( description, context.messages ).text;
	return ( /^[^]*?[.!?؟。](?=\s|$)/.exec( whole ) ?? [ whole ] )[ 0 ];
}
