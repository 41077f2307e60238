/** A result of some size, written for a wiki that takes pages up to a size, and put together again by its data. */
import { addAnswer, createTally } from '../../../src/core/analysis/tally';
import { computeResults } from '../../../src/core/analysis/compute-results';
import { createPageTitles } from '../../../src/core/pages';
import { countedAnswers } from '../../../src/core/report/counted-answers';
import { resultPages } from '../../../src/core/report/result-pages';
import type { SurveyReport } from '../../../src/core/report/survey-report';
import { english } from '../english';
import { realisticAnswers } from '../../e2e/support/realistic-answers';
import { surveyOf } from '../analysis/surveys';
import type { Json } from '../survey/definitions';

export interface SizedResult {
	/** Title and bytes of each page of data and of the table. */
	readonly sizes: readonly ( readonly [ string, number ] )[];
	/** Everything that `data.json` tells, with what stands on other pages in its place. */
	readonly joined: Json;
	/** All rows of the table, under one header. */
	readonly table: string;
}

export interface ResultSize {
	readonly answers: number;
	readonly communities: number;
	readonly exclusions: number;
	readonly largestPage: number;
}

function reportOfSize( { answers, communities, exclusions }: ResultSize ): SurveyReport {
	const survey = surveyOf();
	const given = realisticAnswers( survey, answers ).map( ( answer, index ) =>
		( { ...answer, community: `wiki${ index % communities }` } ) );
	const tally = createTally( survey );
	given.forEach( ( answer ) => addAnswer( tally, answer ) );
	const excluded = Array.from( { length: exclusions }, ( _, index ) =>
		( { page: `Answers/${ 'é'.repeat( 80 ) } ${ index }`, reason: 'redirect' as const } ) );
	return {
		survey, definitionRevision: 12, results: { ...computeResults( survey, tally ), excluded }, faults: [],
		counted: countedAnswers( given ), home: 'metawiki', titles: createPageTitles(),
	};
}

export function withLargestPage( size: ResultSize ): SizedResult {
	const report = reportOfSize( size );
	const pages = resultPages( report, [ english ], null, size.largestPage )
		.filter( ( { kind, isOnlyKept = false } ) => kind === 'whole' && !isOnlyKept );
	const textOf = ( title: string ): string => pages.find( ( page ) => page.title === title )?.text ?? '';
	const json = ( title: string ): Json => JSON.parse( textOf( title ) ) as Json;
	const { excludedMore, answers, ...data } = json( report.titles.resultsData( report.survey.id ) );
	const named: readonly Json[] = Array.isArray( answers ) ? answers : answers.revisions.map( json ).flatMap(
		( { revisions, community }: Json ) => revisions.map( ( revision: number ) => ( { revision, community } ) ) );
	return {
		sizes: pages.map( ( { title, text } ) => [ title, Buffer.byteLength( text ) ] as const ),
		joined: {
			...data,
			excluded: data.excluded.concat( ...( excludedMore?.pages ?? [] ).map( ( title: string ) => json( title ).excluded ) ),
			breakdowns: data.breakdowns.map( ( { pages: parts, ...breakdown }: Json ) => parts === undefined ? breakdown :
				{ ...breakdown, groups: Object.assign( {}, ...parts.map( ( title: string ) => json( title ).groups ) ) } ),
			answers: named.map( ( { revision, community } ) => `${ community } ${ revision }` ).sort(),
		},
		table: pages.filter( ( { contentModel } ) => contentModel === 'text' ).map( ( { text }, index ) =>
			index === 0 ? text : text.slice( text.indexOf( '\n' ) + 1 ) ).join( '\n' ),
	};
}
