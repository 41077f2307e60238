import { addAnswer, createTally } from '../../../src/core/analysis/tally';
import { computeResults } from '../../../src/core/analysis/compute-results';
import { createPageTitles } from '../../../src/core/pages';
import { type CountedAnswers, countedAnswers } from '../../../src/core/report/counted-answers';
import { layOutData, resultsDataPages, writeResultsData } from '../../../src/core/report/results-data';
import { publishedResults, type SurveyReport } from '../../../src/core/report/survey-report';
import { ratings, surveyOf, valuesOf } from '../analysis/surveys';
import type { Json } from '../survey/definitions';
import { reportOf } from './reports';

const answers = [ { role: 'editor' }, ...ratings( 'budgeting', [ [ 5, 2 ], [ 4, 4 ], [ 5, 3 ] ] ) ];

describe( 'writeResultsData', () => {
	it( 'has the results, and what is needed to count again', () => {
		const data = JSON.parse( writeResultsData( reportOf( answers, surveyOf(), [ { page: 'X', reason: 'redirect' } ] ) ) );
		expect( data ).toMatchObject( {
			survey: 'skills-2026', counted: 4, excluded: [ { page: 'X', reason: 'redirect' } ],
			definition: { page: 'LocalSkills/Survey/skills-2026/definition.json', revision: 12 },
			questions: { role: { n: 1 } }, skills: { budgeting: { n: 3, gap: 5 / 3 } },
		} );
		expect( data.answers ).toHaveLength( 4 );
		expect( data.answers[ 0 ] ).toEqual( {
			user: 'User 0', page: 'LocalSkills/Survey/skills-2026/Answers/User 0', revision: 100, timestamp: '2026-11-01T10:00:00Z',
		} );
	} );

	it( 'is the same text whatever the order of the answers', () => {
		const report = reportOf( answers );
		const counted = countedAnswers( ( report.counted.named ?? [] ).slice().reverse() );
		const reversed = { ...reportOf( answers.slice().reverse() ), counted };
		expect( writeResultsData( reversed ) ).toBe( writeResultsData( report ) );
	} );

	it( 'withholds what the survey wants withheld', () => {
		const survey = surveyOf( ( definition ) => {
			definition.localSkills.minAnswers = 3;
		} );
		expect( JSON.parse( writeResultsData( reportOf( answers, survey ) ) ) ).toMatchObject( {
			minAnswers: 3, questions: { role: { withheld: 'few-answers' } }, skills: { budgeting: { n: 3 } },
		} );
	} );
} );

describe( 'resultsDataPages', () => {
	const survey = surveyOf();
	const titles = createPageTitles();
	const many = ( count: number, community: ( index: number ) => string | null ): CountedAnswers => countedAnswers(
		Array.from( { length: count }, ( _, index ) => ( {
			user: `User ${ index }`, page: null, revision: 5_000_000_000 - index, timestamp: '2026-11-01T10:00:00Z',
			community: community( index ),
		} ) ),
	);
	const nameOf = ( title: string ): string => title.slice( titles.results( survey.id ).length + 1 );
	const pagesOf = ( report: SurveyReport ): Map<string, Json> => new Map( resultsDataPages( report ).map(
		( { title, text }, index ): [ string, Json ] => [ nameOf( title ), { ...JSON.parse( text ), index } ],
	) );

	it( 'names the revisions of a million answers on pages that a wiki takes, saved before the page that names them', () => {
		const report = { ...reportOf( answers ), counted: many( 1_000_000, ( index ) => index % 3 === 0 ? 'frwiki' : null ) };
		const pages = resultsDataPages( report );
		expect( pages.filter( ( { text } ) => Buffer.byteLength( text ) > 2_000_000 ) ).toEqual( [] );
		const read = pagesOf( report );
		const { answers: named } = read.get( 'data.json' );
		expect( named.count ).toBe( 1_000_000 );
		const parts = ( named.revisions as string[] ).map( ( title ) => read.get( nameOf( title ) ) );
		expect( parts.every( ( part ) => part.index < read.get( 'data.json' ).index ) ).toBe( true );
		expect( parts.map( ( { community } ) => community ).filter( ( community ) => community === 'frwiki' ) ).toHaveLength( 7 );
		const revisions = parts.flatMap( ( part ) => part.revisions as number[] );
		expect( new Set( revisions ).size ).toBe( 1_000_000 );
		const isAscending = ( { revisions: ids }: Json ): boolean =>
			ids.every( ( id: number, index: number ) => index === 0 || ids[ index - 1 ] < id );
		expect( parts.every( isAscending ) ).toBe( true );
	} );

	it( 'lists every exclusion, on further pages where they are many', () => {
		const excluded = Array.from( { length: 2500 }, ( _, index ) => ( {
			page: `LocalSkills/Survey/skills-2026/Answers/${ String( index ).padStart( 5, '0' ) }`, reason: 'no-answer' as const,
			revision: index + 1,
		} ) );
		const read = pagesOf( reportOf( answers, survey, excluded ) );
		const data = read.get( 'data.json' );
		expect( data.excludedMore ).toMatchObject( { count: 2500, reasons: { 'no-answer': 2500 } } );
		const pages = [ data, read.get( 'excluded-1.json' ), read.get( 'excluded-2.json' ) ];
		expect( pages.flatMap( ( page ) => page.excluded ) ).toEqual( excluded );
	} );

	it( 'puts groups that do not fit on pages of their own, all of them', () => {
		const wide = surveyOf( ( definition ) => {
			definition.pages[ 1 ].elements[ 0 ].rows = Array.from( { length: 60 }, ( _, index ) => `skill-${ index }` );
		} );
		const tally = createTally( wide );
		for ( let index = 0; index < 300; index++ ) {
			addAnswer( tally, { values: valuesOf( ratings( `skill-${ index % 60 }`, [ [ 5, 2 ] ] )[ 0 ] ?? {} ), community: `wiki${ index }` } );
		}
		const report = { ...reportOf( [], wide ), results: computeResults( wide, tally ) };
		expect( resultsDataPages( report ).filter( ( { text } ) => Buffer.byteLength( text ) > 2_000_000 ) ).toEqual( [] );
		const read = pagesOf( report );
		const communities = read.get( 'data.json' ).breakdowns.find( ( { by }: Json ) => by === 'community' );
		expect( communities.groups ).toBeUndefined();
		const groups = ( communities.pages as string[] ).map( ( title ) => read.get( nameOf( title ) ).groups );
		expect( Object.keys( Object.assign( {}, ...groups ) ) ).toHaveLength( 300 );
		expect( Object.assign( {}, ...groups ).wiki7.skills[ 'skill-7' ].gap ).toBe( 3 );
		const file = JSON.parse( writeResultsData( report ) ).breakdowns.find( ( { by }: Json ) => by === 'community' );
		expect( file.groups ).toEqual( Object.assign( {}, ...groups ) );
	} );

	it.each( [ 4000, 8000, 16_000, 64_000, 1_800_000 ] )( 'says whether the groups as they were before had room on %i bytes', ( largestPage ) => {
		const grouped = surveyOf( ( definition ) => {
			definition.localSkills.measures.groupBy = [ 'role' ];
		} );
		const report = reportOf( answers.map( ( values ) => ( { role: 'editor', ...values } ) ), grouped );
		const published = publishedResults( report );
		const earlier = { questions: {}, skills: {}, breakdowns: published.breakdowns };
		expect( JSON.stringify( earlier.breakdowns ).length ).toBeGreaterThan( 500 );
		const { pages, isEarlierCut } = layOutData( report, { ...published, earlier }, null, largestPage );
		const data = JSON.parse( pages.find( ( { title } ) => title.endsWith( '/data.json' ) )?.text ?? '' );
		expect( data.earlier.breakdowns ).toEqual( isEarlierCut ? [] : JSON.parse( JSON.stringify( earlier.breakdowns ) ) );
		expect( isEarlierCut ).toBe( largestPage === 4000 );
	} );

	it( 'is not filled by what people make up', () => {
		const made = Array.from( { length: 300 }, ( _, index ) => ( { role: `made-up-${ index }` } ) );
		const { unknown } = JSON.parse( writeResultsData( reportOf( [ ...made, { role: 'made-up-299' } ] ) ) ).questions.role;
		expect( Object.keys( unknown ) ).toHaveLength( 100 );
		expect( unknown[ 'made-up-299' ] ).toBe( 2 );
	} );
} );
