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
} );
