import { addAnswer, createTally } from '../../../src/core/analysis/tally';
import { computeResults } from '../../../src/core/analysis/compute-results';
import { createPageTitles } from '../../../src/core/pages';
import { publishedResults } from '../../../src/core/report/survey-report';
import { resultsDataPages } from '../../../src/core/report/results-data';
import { readLastRelease } from '../../../src/wiki/counting/last-release';
import type { CountingPlace } from '../../../src/wiki/counting/counting-place';
import { ratings, surveyOf, valuesOf } from '../../core/analysis/surveys';
import { reportOf } from '../../core/report/reports';
import { createMemoryWiki } from './memory-source';

describe( 'readLastRelease', () => {
	it( 'finds the groups of a large result again, which are on pages of their own', async () => {
		const survey = surveyOf( ( definition ) => {
			definition.pages[ 1 ].elements[ 0 ].rows = Array.from( { length: 60 }, ( _, index ) => `skill-${ index }` );
		} );
		const tally = createTally( survey );
		for ( let index = 0; index < 300; index++ ) {
			addAnswer( tally, { values: valuesOf( ratings( `skill-${ index % 60 }`, [ [ 5, 2 ] ] )[ 0 ] ?? {} ), community: `wiki${ index }` } );
		}
		const report = { ...reportOf( [], survey ), results: computeResults( survey, tally ) };
		const wiki = createMemoryWiki( 'metawiki' );
		resultsDataPages( report ).forEach( ( { text, title } ) => wiki.save( title, 'Bot', text ) );
		const home: CountingPlace = {
			source: wiki, titles: createPageTitles( 'LocalSkills' ), community: 'metawiki', isHome: true,
			readAnswerCalls: () => [],
		};
		const release = await readLastRelease( home, survey.id, 'Bot' );
		const { breakdowns } = JSON.parse( JSON.stringify( publishedResults( report ) ) ) as ReturnType<typeof publishedResults>;
		expect( release?.figures?.published.breakdowns.map( ( { groups } ) => groups ) )
			.toEqual( breakdowns.map( ( { groups } ) => groups ) );
	} );

	it( 'is that of `data.json`, also where a run that was cut off has saved other pages of the next one already', async () => {
		const survey = surveyOf( ( definition ) => {
			definition.localSkills.minCell = 3;
			definition.localSkills.measures.groupBy = [ 'role' ];
		} );
		const said = Array.from( { length: 90 }, ( _, index ) => [ 1 + index % 5, 1 + index % 4 ] as const );
		const answers = ratings( 'budgeting', said ).map( ( rating, index ) => ( { ...rating, role: index % 2 === 0 ? 'editor' : 'organizer' } ) );
		const report = reportOf( answers, survey );
		const pages = resultsDataPages( report, undefined, undefined, 6000 );
		const names = pages.map( ( { title } ) => title.replace( /^.*\//, '' ) );
		// The last of them: then all of it is there.
		expect( names.slice( -1 ) ).toEqual( [ 'data.json' ] );
		expect( names ).toEqual( expect.arrayContaining( [ 'revisions-1.json', 'groups-1.json' ] ) );
		const wiki = createMemoryWiki( 'metawiki' );
		pages.forEach( ( { text, title } ) => wiki.save( title, 'Bot', text ) );
		const home: CountingPlace = {
			source: wiki, titles: createPageTitles( 'LocalSkills' ), community: 'metawiki', isHome: true, readAnswerCalls: () => [],
		};
		const release = await readLastRelease( home, survey.id, 'Bot' );
		expect( release?.revisions.get( '' ) ).toHaveLength( 90 );
		const next = resultsDataPages( reportOf( answers.slice( 0, 60 ), survey ), undefined, undefined, 6000 );
		for ( const { title, text } of next.filter( ( page ) => !page.title.endsWith( '/data.json' ) ) ) {
			wiki.save( title, 'Bot', text );
			wiki.save( title, 'Vandal', '{}' );
			expect( await readLastRelease( home, survey.id, 'Bot' ) ).toEqual( release );
			// Nobody knows who writes them where a coordinator looks.
			expect( await readLastRelease( home, survey.id, null ) ).toEqual( release );
		}
	} );
} );
