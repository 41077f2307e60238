import { areHidden, createExchangeWays } from '../../../../src/core/analysis/disclosure/are-hidden';
import type { HiddenCounts } from '../../../../src/core/analysis/disclosure/feasible-intervals';
import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';
import type { Json } from '../../survey/definitions';
import { resultsOf, surveyOf, type Values } from '../surveys';

/** Ten people on a scale, with a sum. */
function scale( steps: number, sum: number ): HiddenCounts {
	const counts = Array.from( { length: steps }, ( _, index ) => String( index + 1 ) );
	const factors = ( of: ( value: number ) => number ): Record<string, number> =>
		Object.fromEntries( counts.map( ( count ) => [ count, of( Number( count ) ) ] ) );
	return { counts, least: 0, sums: [
		{ factors: factors( () => 1 ), equals: 10 }, { factors: factors( ( value ) => value ), equals: sum },
	] };
}

describe( 'areHidden', () => {
	const lowest = [ { 1: 1 } ];
	const thresholds = { minAnswers: 3, minCell: 3 };

	it( 'is content with a mean in the middle, not with one near the end', () => {
		expect( areHidden( scale( 5, 27 ), lowest, thresholds ) ).toBe( true );
		expect( areHidden( scale( 5, 11 ), lowest, thresholds ) ).toBe( false );
	} );

	it( 'takes nothing for hidden that there is no time to look at', () => {
		expect( areHidden( scale( 226, 1000 ), lowest, thresholds ) ).toBe( false );
		const ways = createExchangeWays();
		// What linear programming finds is no whole persons.
		const found = [ 37, 39, 40, 41 ].map( ( sum ) => areHidden( scale( 5, sum ), lowest, thresholds, ways ) );
		expect( found ).toEqual( [ true, true, true, true ] );
		ways.trials = 0;
		expect( [ 37, 39, 40, 41 ].some( ( sum ) => !areHidden( scale( 5, sum ), lowest, thresholds, ways ) ) ).toBe( true );
	} );

	it( 'does not take minutes for scales of many steps, of which little is shown', () => {
		const steps = Array.from( { length: 20 }, ( _, index ) => index + 1 );
		const survey = surveyOf( ( definition ) => {
			Object.assign( definition.localSkills, { minAnswers: 3, minCell: 3 } );
			definition.pages[ 1 ].elements[ 0 ].columns.forEach( ( column: Json ) => {
				column.choices = steps;
			} );
		} );
		const answers = Array.from( { length: 30 }, ( _, person ): Values => ( {
			'skills.budgeting.importance': String( 1 + person * 7 % 20 ), 'skills.budgeting.ability': String( 1 + person * 3 % 20 ),
		} ) );
		const before = Date.now();
		expect( publishResults( resultsOf( survey, answers ), survey ).skills.budgeting ).toEqual( { withheld: 'small-counts' } );
		expect( Date.now() - before ).toBeLessThan( 20000 );
	} );
} );
