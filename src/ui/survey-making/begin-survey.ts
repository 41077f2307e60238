import { DEFAULT_LANGUAGE, withTextAt } from '../../core/survey/editing/edit-texts';
import { objectAt, valueAt, withValueAt } from '../../core/survey/editing/place';
import { partsOf } from '../../core/survey/editing/parts';
import { ownProperty, type JsonObject } from '../../core/json/value';
import type { Population } from '../../core/survey/definition';

/** How a survey goes on from another one. */
export type BeginKind = 'copy' | 'core' | 'wave';

export interface BeginSurveyOptions {
	/** The definition to begin from; null: from nothing. */
	readonly from: JsonObject | null;
	/** Id of the survey that it is. */
	readonly fromId: string;
	readonly kind: BeginKind;
	/** Of the new survey. */
	readonly id: string;
	/** In the coordinator's language; null: that of the other survey, in all its languages. */
	readonly title: string | null;
	/** Code of the coordinator's language. */
	readonly language: string;
	readonly population: Population;
}

/** A survey without a question. */
function emptyDefinition( language: string ): JsonObject {
	return { locale: language, pages: [ { name: 'page-1', elements: [] } ], localSkills: {} };
}

/**
 * The definition of a new survey: a draft, without the dates and the belonging of the one that it is made from.
 *
 * @param options
 */
export function beginSurvey( options: BeginSurveyOptions ): JsonObject {
	const { from, fromId, kind, id, title, language, population } = options;
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
		return made;
	}
	const titled = withTextAt( withValueAt( made, [ 'title' ], undefined ), [ 'title' ], DEFAULT_LANGUAGE, title );
	// Where the main language is another one, the title is at least told to be in the coordinator's.
	return ownProperty( made, 'locale' ) === language ? titled : withTextAt( titled, [ 'title' ], language, title );
}
