/** The definition of a new survey, made from that of another one or from nothing. */
import { type JsonObject, ownProperty } from '../json/value';
import type { Population } from './definition';
import { DEFAULT_LANGUAGE, languagesOfText, messageKey, textIn, withTextAt } from './editing/edit-texts';
import { partsOf } from './editing/parts';
import { objectAt, valueAt, withValueAt } from './editing/place';
import { repeatedTitle } from './editing/repeated-title';

/**
 * How a survey goes on from another one: a `copy` has nothing more to do with it; one on its `core` asks its questions
 * as they are, to be rolled up with it, and may add others; a `wave` asks the same people the same once more.
 */
export type StartKind = 'copy' | 'core' | 'wave';

export interface StartSurveyOptions {
	/** The definition to begin from; null: from nothing. */
	readonly from: JsonObject | null;
	/** Id of the survey that it is. */
	readonly fromId: string;
	readonly kind: StartKind;
	/** Of the new survey. */
	readonly id: string;
	/**
	 * In the coordinator's language; null: that of the other survey in all its languages, of which a wave names the time
	 * anew.
	 */
	readonly title: string | null;
	/** The day on which it is begun; YYYY-MM-DD. */
	readonly day: string;
	/** Code of the coordinator's language. */
	readonly language: string;
	readonly population: Population;
}

/** A survey without a question. */
function emptyDefinition( language: string ): JsonObject {
	return { locale: language, pages: [ { name: 'page-1', elements: [] } ], localSkills: {} };
}

/** A title that is one of the project's own messages stays as it is. */
function withRepeatedTitle( json: JsonObject, day: string ): JsonObject {
	const title = valueAt( json, [ 'title' ] );
	const languages = messageKey( title ) !== null ? [] : [ DEFAULT_LANGUAGE, ...languagesOfText( title ) ];
	return languages.reduce( ( titled, language ) => {
		const words = textIn( title, language );
		return words.trim() === '' ? titled : withTextAt( titled, [ 'title' ], language, repeatedTitle( words, day ) );
	}, json );
}

/**
 * The definition of a new survey: a draft without dates. Names, codes and what is retired stay, for in a wave or on a
 * core they must not get another meaning.
 *
 * @param options
 */
export function startSurvey( options: StartSurveyOptions ): JsonObject {
	const { from, fromId, kind, id, title, day, language, population } = options;
	const source = from ?? emptyDefinition( language );
	const settings: Record<string, unknown> = { ...objectAt( source, [ 'localSkills' ] ), id, status: 'draft' };
	delete settings.opens;
	delete settings.closes;
	if ( kind !== 'wave' ) {
		delete settings.follows;
	} else {
		settings.follows = fromId;
	}
	if ( kind === 'core' ) {
		settings.core = { id: fromId, questions: partsOf( source ).filter( ( part ) => part.kind === 'question' ).map( ( { name } ) => name ) };
	} else if ( kind === 'copy' ) {
		delete settings.core;
	}
	const made = withValueAt(
		withValueAt( source, [ 'localSkills' ], settings ),
		[ 'localSkills', 'audience', 'population' ],
		population === 'individuals' && valueAt( settings, [ 'audience' ] ) === undefined ? undefined : population,
	);
	if ( title === null ) {
		return kind === 'wave' ? withRepeatedTitle( made, day ) : made;
	}
	const titled = withTextAt( withValueAt( made, [ 'title' ], undefined ), [ 'title' ], DEFAULT_LANGUAGE, title );
	// Where the main language is another one, the title is at least told to be in the coordinator's.
	return ownProperty( made, 'locale' ) === language ? titled : withTextAt( titled, [ 'title' ], language, title );
}
