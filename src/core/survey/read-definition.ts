/**
 * A definition page's JSON → `Survey`. Takes what it can use and tells what it had to leave out, so that one slip
 * does not take a whole survey off the wiki; `lintDefinition` is the strict check.
 */
import { type Fault, pathBelow, quotedValue } from '../json/fault';
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { ID_PATTERN } from '../pages';
import { isDate } from './dates';
import type { Audience, CoreModule, Measures, Population, Survey, SurveyPage, SurveyStatus } from './definition';
import { questionsOf } from './parameters';
import { createPropertyReader, isLanguage, type PropertyReader } from './property-reader';
import { isCode } from './read-choices';
import { createElementsReader } from './read-questions';
import { labelScales } from './scale';
import { NEVER_IN_STATISTICS } from './special-choices';

export interface DefinitionReading {
	/** Null when there is no survey to show: no id, or no question that can be asked. */
	readonly survey: Survey | null;
	/** What was left out of the survey, or why there is none. */
	readonly faults: readonly Fault[];
}

export const STATUSES: readonly SurveyStatus[] = [ 'draft', 'open', 'paused', 'closed', 'archived' ];

export const POPULATIONS: readonly Population[] = [ 'individuals', 'affiliates', 'partners', 'society' ];

/** Below these an answer could be traced to a person; for surveys that name no thresholds of their own. */
export const DEFAULT_MIN_ANSWERS = 5;
export const DEFAULT_MIN_CELL = 5;

/**
 * Reads a definition.
 *
 * @param json - The parsed JSON of the page; anything at all
 */
export function readDefinition( json: unknown ): DefinitionReading {
	const faults: Fault[] = [];
	const read = createPropertyReader( faults );
	if ( !isObject( json ) ) {
		read.fault( '$', 'expected-object' );
		return { survey: null, faults };
	}
	const path = '$.localSkills';
	const settings = read.object( json, '$', 'localSkills' );
	const id = ownProperty( settings, 'id' );
	const isKnown = typeof id === 'string' && ID_PATTERN.test( id );
	if ( !isKnown ) {
		read.fault( `${ path }.id`, 'bad-id', quotedValue( id ) );
	}
	const pages = readPages( json, read );
	if ( questionsOf( { pages } ).length === 0 ) {
		read.fault( '$.pages', 'no-question' );
		return { survey: null, faults };
	}
	if ( !isKnown ) {
		return { survey: null, faults };
	}
	const survey: Survey = {
		id,
		locale: read.string( json, '$', 'locale', 'bad-language', isLanguage ),
		status: read.word( settings, path, 'status', STATUSES ),
		opens: read.string( settings, path, 'opens', 'bad-date', isDate ),
		closes: read.string( settings, path, 'closes', 'bad-date', isDate ),
		title: read.text( json, '$', 'title' ),
		description: read.text( json, '$', 'description' ),
		pages,
		minAnswers: read.count( settings, path, 'minAnswers' ) ?? DEFAULT_MIN_ANSWERS,
		minCell: read.count( settings, path, 'minCell' ) ?? DEFAULT_MIN_CELL,
		notInStatistics: Array.from( new Set( [
			...read.list( settings, path, 'notInStatistics' ).filter( isCode ).map( String ), ...NEVER_IN_STATISTICS,
		] ) ),
		audience: readAudience( settings, read ),
		measures: readMeasures( settings, read ),
		core: readCore( settings, read ),
		follows: read.id( settings, path, 'follows' ),
	};
	return { survey: labelScales( survey ), faults };
}

function readPages( json: JsonObject, read: PropertyReader ): SurveyPage[] {
	const elements = createElementsReader( read );
	const pages: SurveyPage[] = [];
	read.list( json, '$', 'pages' ).forEach( ( page, index ) => {
		const path = pathBelow( '$.pages', index );
		if ( !isObject( page ) ) {
			read.fault( path, 'expected-object' );
			return;
		}
		const name = read.id( page, path, 'name' ) ?? `page${ index + 1 }`;
		pages.push( {
			// Two pages of one name could not be told apart where a page is shown or hidden by its name.
			name: pages.some( ( other ) => other.name === name ) ? `${ name }-${ index + 1 }` : name,
			title: read.text( page, path, 'title' ),
			description: read.text( page, path, 'description' ),
			visibleIf: read.condition( page, path, 'visibleIf' ),
			elements: elements.read( page, path ),
		} );
	} );
	return pages;
}

function readAudience( settings: JsonObject, read: PropertyReader ): Audience {
	const path = '$.localSkills.audience';
	const audience = read.object( settings, '$.localSkills', 'audience' );
	return {
		population: read.word( audience, path, 'population', POPULATIONS ),
		description: read.text( audience, path, 'description' ),
		minEdits: read.count( audience, path, 'minEdits' ) ?? 0,
		groups: strings( read.list( audience, path, 'groups' ) ),
	};
}

function readMeasures( settings: JsonObject, read: PropertyReader ): Measures {
	const path = '$.localSkills.measures';
	const measures = read.object( settings, '$.localSkills', 'measures' );
	return {
		grid: read.id( measures, path, 'grid' ),
		wantToLearn: read.id( measures, path, 'wantToLearn' ),
		canTeach: read.id( measures, path, 'canTeach' ),
		groupBy: strings( read.list( measures, path, 'groupBy' ) ),
	};
}

function readCore( settings: JsonObject, read: PropertyReader ): CoreModule | null {
	const path = '$.localSkills.core';
	const core = read.object( settings, '$.localSkills', 'core' );
	const id = read.id( core, path, 'id' );
	return id === null ? null : { id, questions: strings( read.list( core, path, 'questions' ) ) };
}

function strings( list: readonly unknown[] ): string[] {
	return list.filter( ( item ): item is string => typeof item === 'string' );
}
