import { type JsonObject, ownProperty } from '../../core/json/value';
import { languagesOf as translatedLanguages } from '../../core/survey/editing/languages';
import { readDefinitionPage } from './load-making';
import type { MakingContext } from './making-context';

export interface ListedSurvey {
	readonly id: string;
	readonly json: JsonObject;
}

/** The category that `{{Skills survey}}` puts the pages of surveys into. */
const CATEGORY = 'Category:Skills surveys';

const MAX_SURVEYS = 100;

/**
 * The surveys of the wiki whose definitions can be read.
 *
 * @param context
 * @throws SaveFault when the wiki could not be read
 */
export async function listSurveys( context: MakingContext ): Promise<ListedSurvey[]> {
	const { wiki, titles } = context;
	const pages = await wiki.pagesInCategory( CATEGORY, MAX_SURVEYS );
	const ids = pages.map( titles.surveyIdOf ).filter( ( id ): id is string => id !== null );
	const definitions = await wiki.readPages( ids.map( titles.definition ) );
	return ids.map( ( id ) => ( { id, json: readDefinitionPage( definitions.get( titles.definition( id ) ) ).json } ) )
		.filter( ( survey ): survey is ListedSurvey => survey.json !== null );
}

/**
 * The languages that a definition has texts in, the main one first.
 *
 * @param json
 */
export function languagesOf( json: JsonObject ): string[] {
	const locale = ownProperty( json, 'locale' );
	return Array.from( new Set( [ ...typeof locale === 'string' ? [ locale ] : [], ...translatedLanguages( json ) ] ) );
}
