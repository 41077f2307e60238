import { type JsonObject, ownProperty } from '../../core/json/value';
import { languagesOf as translatedLanguages } from '../../core/survey/editing/languages';
import { readDefinitionPage, type DefinitionBase } from './definition-page';
import type { MakingContext } from './making-context';

export interface ListedSurvey {
	readonly id: string;
	readonly json: JsonObject;
	/** Its definition page. */
	readonly base: DefinitionBase;
}

/** The category that `{{Skills survey}}` puts the pages of surveys into. */
const CATEGORY = 'Category:Skills surveys';

/** So many definitions are worth reading. */
const MAX_SURVEYS = 100;

/** As many as a wiki lists at once. */
const MAX_IDS = 500;

/**
 * The ids of the surveys of the wiki that have a page.
 *
 * @param context
 * @param limit
 * @throws SaveFault when the wiki could not be read
 */
export async function listSurveyIds( context: MakingContext, limit = MAX_IDS ): Promise<string[]> {
	const pages = await context.wiki.pagesInCategory( CATEGORY, limit );
	return pages.map( context.titles.surveyIdOf ).filter( ( id ): id is string => id !== null );
}

/**
 * The surveys of the wiki whose definitions can be read.
 *
 * @param context
 * @throws SaveFault when the wiki could not be read
 */
export async function listSurveys( context: MakingContext ): Promise<ListedSurvey[]> {
	const { wiki, titles } = context;
	const ids = await listSurveyIds( context, MAX_SURVEYS );
	const definitions = await wiki.readPages( ids.map( titles.definition ) );
	return ids.map( ( id ) => ( { id, base: readDefinitionPage( definitions.get( titles.definition( id ) ) ) } ) )
		.map( ( { id, base } ) => base.json === null ? null : { id, base, json: base.json } )
		.filter( ( survey ): survey is ListedSurvey => survey !== null );
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
