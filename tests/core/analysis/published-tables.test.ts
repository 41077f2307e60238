/** Published tables, recomputed from their counts or shares. */
import { remainder } from '../../../src/core/analysis/count-ranges';
import { feasibleIntervals, type HiddenCounts } from '../../../src/core/analysis/disclosure/feasible-intervals';
import { competitionRanks } from '../../../src/core/analysis/fraction';
import { roundHalfUp } from '../../../src/core/report/round';
import { ratings, resultsOf, surveyOf } from './surveys';
import published from './published-tables.json';

describe( 'published tables', () => {
	const percentagesOf = ( counts: readonly number[] ): number[] => {
		const survey = surveyOf( ( definition ) => {
			definition.pages[ 0 ].elements[ 0 ].choices = [ 'disagree', 'undecided', 'agree' ];
		} );
		const answers = [ 'disagree', 'undecided', 'agree' ].flatMap(
			( code, index ) => Array.from( { length: counts[ index ] as number }, () => ( { role: code } ) ),
		);
		const { role } = resultsOf( survey, answers ).questions;
		expect( role?.n ).toBe( 276 );
		return Object.values( role?.choices ?? {} ).map( ( choice ) => roundHalfUp( choice.share as number, 1, 2 ) );
	};

	it.each( published.percentages.rows )( 'has the percentages of $counts', ( { counts, published: percentages } ) => {
		expect( percentagesOf( counts ).map( ( percentage ) => percentage.toFixed( 1 ) ) ).toEqual( percentages );
	} );

	it( 'has the totals of rounded percentages, but for the first, which the source got wrong', () => {
		const totals = published.percentages.rows.map( ( { counts } ) =>
			roundHalfUp( percentagesOf( counts ).reduce( ( sum, percentage ) => sum + percentage, 0 ), 1 ).toFixed( 1 ) );
		expect( totals.slice( 1 ) ).toEqual( published.percentages.rows.slice( 1 ).map( ( { total } ) => total ) );
		expect( totals[ 0 ] ).toBe( '100.0' );
	} );

	it.each( published.rankings.sections )( 'has the ranks of the section $section', ( { percent, rank } ) => {
		expect( competitionRanks( percent, ( a, b ) => b - a ) ).toEqual( rank );
	} );

	it( 'has the table rounded to multiples of five, but for the erratum', () => {
		const { counts, published: rounded, erratum } = published.rounding;
		const nearest = counts.map( ( row ) => row.map( ( count ) => 5 * roundHalfUp( count / 5, 0 ) ) );
		const expected = rounded.map( ( row ) => row.slice() );
		( expected[ erratum.row ] as number[] )[ erratum.column ] = erratum.nearest;
		expect( nearest ).toEqual( expected );
	} );

	it( 'has the intervals of the hidden cells', () => {
		const { rowTotals, columnTotals, shownRow, derived } = published.intervals;
		const counts = [ '00', '01', '10', '11' ];
		const sumOf = ( isIn: ( name: string ) => boolean, equals: number ): HiddenCounts[ 'sums' ][ number ] =>
			( { factors: Object.fromEntries( counts.filter( isIn ).map( ( name ) => [ name, 1 ] ) ), equals } );
		const sums = [ 0, 1 ].flatMap( ( place ) => [
			sumOf( ( name ) => name.startsWith( String( place ) ), rowTotals[ place ] as number ),
			sumOf( ( name ) => name.endsWith( String( place ) ),
				columnTotals[ place ] as number - ( shownRow[ place ] as number ) ),
		] );
		expect( feasibleIntervals( { counts, least: 0, sums } ) )
			.toEqual( derived.map( ( [ least, most ] ) => ( { least, most } ) ) );
	} );

	it( 'has the ranges of counts below a threshold, and of those who did not answer', () => {
		const { minPerOption, participants, counts, percentBelow, noResponse } = published.ranges;
		const shown = counts.filter( ( count ) => count >= minPerOption );
		const below = { least: 0, most: minPerOption - 1 };
		const known = shown.reduce( ( sum, count ) => sum + count, 0 );
		const { least, most } = remainder( participants, known, counts.length - shown.length, below );
		expect( [ least, most ] ).toEqual( noResponse );
		expect( [ below.least, below.most ].map( ( count ) => roundHalfUp( count / participants, 1, 2 ) ) )
			.toEqual( percentBelow );
	} );

	it( 'has the discrepancies worked by hand', () => {
		const { importance, ability, meanImportance, meanAbility, gap, mwds, rds, ...counts } = published.discrepancies;
		const { negative, tied, positive } = counts;
		const pairs = importance.map( ( value, index ) => [ value, ability[ index ] as number ] as const );
		expect( resultsOf( surveyOf(), ratings( 'budgeting', pairs ) ).skills.budgeting ).toMatchObject( {
			importance: { mean: meanImportance }, ability: { mean: meanAbility }, gap, mwds, rds,
			discrepancies: { negative, tied, positive },
		} );
	} );
} );
