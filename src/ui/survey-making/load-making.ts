import { parseJson } from '../../core/json/parse-json';
import { isObject, type JsonObject, ownProperty } from '../../core/json/value';
import { readDefinition } from '../../core/survey/read-definition';
import { readTaxonomy, type Taxonomy } from '../../core/skills/taxonomy';
import { readDefinitionPage, type DefinitionBase } from './definition-page';
import { earlierSurvey, type EarlierSurvey } from './earlier-survey';
import type { Survey } from '../../core/survey/definition';
import type { MakingContext } from './making-context';

/** More answers than these are not counted. */
export const MAX_ANSWERS_COUNTED = 500;

export interface LoadedMaking {
	readonly surveyId: string;
	readonly base: DefinitionBase;
	/** How many accounts have an answer page; `MAX_ANSWERS_COUNTED` stands for so many or more. */
	readonly answers: number;
	readonly taxonomy: Taxonomy | null;
	readonly hasSurveyPage: boolean;
	/** The survey that is the core module of this one; null when it has none, or it cannot be read. */
	readonly core: Survey | null;
	/** The survey that this one repeats; null when it is a first wave, or it cannot be read. */
	readonly previous: Survey | null;
	/** That survey, as long as it takes answers on this wiki. */
	readonly earlier: EarlierSurvey | null;
}

/** The id of the survey whose definition is the core module, if the definition names one. */
export function coreIdOf( json: JsonObject | null ): string | null {
	const settings = json === null ? undefined : ownProperty( json, 'localSkills' );
	const core = isObject( settings ) ? ownProperty( settings, 'core' ) : undefined;
	const id = isObject( core ) ? ownProperty( core, 'id' ) : undefined;
	return typeof id === 'string' ? id : null;
}

/** The id of the survey that the definition repeats, if it names one. */
export function previousIdOf( json: JsonObject | null ): string | null {
	const settings = json === null ? undefined : ownProperty( json, 'localSkills' );
	const id = isObject( settings ) ? ownProperty( settings, 'follows' ) : undefined;
	return typeof id === 'string' ? id : null;
}

/** Another survey: of this wiki, else as it comes with the project. */
async function loadOther(
	context: MakingContext, id: string | null,
): Promise<Pick<LoadedMaking, 'earlier'> & { survey: Survey | null }> {
	if ( id === null ) {
		return { survey: null, earlier: null };
	}
	const title = context.titles.definition( id );
	const base = readDefinitionPage( ( await context.wiki.readPages( [ title ] ) ).get( title ) );
	const bundled = context.bundledSurveys.find( ( survey ) => survey.id === id );
	const json = base.json ?? bundled?.definition ?? null;
	return { survey: json === null ? null : readDefinition( json ).survey, earlier: earlierSurvey( id, base, context ) };
}

/** The skills of the wiki; null when it has none. */
export async function loadTaxonomy( context: MakingContext ): Promise<Taxonomy | null> {
	const title = context.titles.skills();
	const page = ( await context.wiki.readPages( [ title ] ) ).get( title );
	return page === undefined ? null : readTaxonomy( parseJson( page.latest.text ?? '' ).value ).taxonomy;
}

/**
 * Reads everything that is needed to work on a survey, be it on the wiki already or not.
 *
 * @param context
 * @param surveyId
 * @param json - The definition to work on, if it is not the one on the wiki
 * @throws SaveFault when the wiki could not be read
 */
export async function loadMaking(
	context: MakingContext, surveyId: string, json: JsonObject | null = null,
): Promise<LoadedMaking> {
	const { wiki, titles } = context;
	const [ definitionTitle, surveyTitle ] = [ titles.definition( surveyId ), titles.survey( surveyId ) ];
	const [ pages, answers, taxonomy ] = await Promise.all( [
		wiki.readPages( [ definitionTitle, surveyTitle ] ),
		wiki.pagesBelow( titles.answersPrefix( surveyId ), MAX_ANSWERS_COUNTED ),
		loadTaxonomy( context ),
	] );
	const base = readDefinitionPage( pages.get( definitionTitle ) );
	const named = json ?? base.json;
	const [ core, previous ] = await Promise.all( [
		loadOther( context, coreIdOf( named ) ), loadOther( context, previousIdOf( named ) ),
	] );
	return {
		surveyId,
		base,
		answers: answers.length,
		taxonomy,
		hasSurveyPage: pages.has( surveyTitle ),
		core: core.survey,
		previous: previous.survey,
		earlier: previous.earlier,
	};
}
