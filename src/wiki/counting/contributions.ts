/**
 * Which surveys on which wikis are counted in one result: the survey itself, what other wikis ask under the same id,
 * and every survey that has taken over its questions as a core module.
 */
import { parseJson } from '../../core/json/parse-json';
import { ID_PATTERN } from '../../core/pages';
import type { Survey } from '../../core/survey/definition';
import { questionsOf } from '../../core/survey/parameters';
import { readDefinition } from '../../core/survey/read-definition';
import type { CountingPlace } from './counting-place';

/** A survey whose answers are counted in the results of another one. */
export interface Contribution {
	readonly place: CountingPlace;
	/** As it is defined there; its id is that of the answers. `core` names the questions that it shares. */
	readonly local: Survey;
	readonly definitionRevision: number;
}

export interface Contributions {
	/** In the order of the places, then of the ids. */
	readonly found: readonly Contribution[];
	/** For the operator: what is left out, and why. */
	readonly notes: readonly string[];
}

interface DefinedSurvey {
	readonly survey: Survey;
	readonly revision: number;
}

/** Reads the definitions of a wiki once, however many surveys are counted. */
export type DefinitionReader = ( place: CountingPlace ) => Promise<ReadonlyMap<string, DefinedSurvey>>;

/** A reader of all definitions on a wiki, which keeps what it has read. */
export function createDefinitionReader(): DefinitionReader {
	const known = new Map<CountingPlace, Promise<ReadonlyMap<string, DefinedSurvey>>>();
	return ( place ) => {
		const reading = known.get( place ) ?? readDefinitions( place );
		known.set( place, reading );
		return reading;
	};
}

async function readDefinitions( { source, titles }: CountingPlace ): Promise<ReadonlyMap<string, DefinedSurvey>> {
	const ids = ( await source.childrenBelow( titles.survey( '' ) ) ).filter( ( id ) => ID_PATTERN.test( id ) ).sort();
	const pages = await source.readPages( ids.map( ( id ) => titles.definition( id ) ) );
	const surveys = new Map<string, DefinedSurvey>();
	for ( const id of ids ) {
		const page = pages.get( titles.definition( id ) );
		const survey = page === undefined ? null : readDefinition( parseJson( page.latest.text ?? '' ).value ).survey;
		if ( page !== undefined && survey !== null && survey.id === id ) {
			surveys.set( id, { survey, revision: page.latest.id } );
		}
	}
	return surveys;
}

/**
 * @param survey - Whose results are wanted
 * @param places - The wiki that has it first, then the others
 * @param definitionsOf
 * @return Without the survey itself
 */
export async function contributionsTo(
	survey: Survey, places: readonly CountingPlace[], definitionsOf: DefinitionReader,
): Promise<Contributions> {
	const found: Contribution[] = [];
	const notes: string[] = [];
	for ( const place of places ) {
		( await definitionsOf( place ) ).forEach( ( { survey: other, revision }, id ) => {
			const isSame = id === survey.id;
			if ( isSame ? place.isHome : other.core?.id !== survey.id ) {
				return;
			}
			if ( other.audience.population !== survey.audience.population ) {
				notes.push( `${ place.community }: ${ place.titles.definition( id ) }: it asks ${ other.audience.population }, ` +
					`and ${ survey.id } asks ${ survey.audience.population }. Its answers are not counted here.` );
				return;
			}
			const core = isSame ? { id: survey.id, questions: questionsOf( survey ).map( ( { name } ) => name ) } : other.core;
			found.push( { place, local: { ...other, core }, definitionRevision: revision } );
		} );
	}
	return { found, notes };
}
