/** Published tables, recomputed from their counts or shares. */
import { competitionRanks } from '../../../src/core/analysis/fraction';
import { roundHalfUp } from '../../../src/core/report/round';
import { resultsOf, surveyOf } from './surveys';
import published from './published-tables.json';

describe( 'published tables', () => {
	it.each( published.percentages.rows )( 'has the percentages of $counts', ( { counts, published: percentages } ) => {
		const survey = surveyOf( ( definition ) => {
			definition.pages[ 0 ].elements[ 0 ].choices = [ 'disagree', 'undecided', 'agree' ];
		} );
		const answers = [ 'disagree', 'undecided', 'agree' ].flatMap(
			( code, index ) => Array.from( { length: counts[ index ] as number }, () => ( { role: code } ) ),
		);
		const { role } = resultsOf( survey, answers ).questions;
		expect( role?.n ).toBe( 276 );
		const shares = Object.values( role?.choices ?? {} ).map( ( choice ) => choice.share as number );
		expect( shares.map( ( share ) => roundHalfUp( share, 1, 2 ).toFixed( 1 ) ) ).toEqual( percentages );
	} );

	it.each( published.rankings.sections )( 'has the ranks of the section $section', ( { percent, rank } ) => {
		expect( competitionRanks( percent, ( a, b ) => b - a ) ).toEqual( rank );
	} );
} );
