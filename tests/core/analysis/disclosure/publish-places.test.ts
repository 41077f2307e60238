import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';
import { isWithheld, type PublishedQuestion } from '../../../../src/core/analysis/disclosure/published';
import { resultsOf, surveyOf } from '../surveys';

const SMALL = { withheld: 'small-counts' };

/** What is published of rankings, each so many times. */
function publish( minCell: number, ...rankings: readonly ( readonly [ number, string ] )[] ): PublishedQuestion {
	const survey = surveyOf( ( definition ) => {
		Object.assign( definition.localSkills, { minAnswers: 2, minCell } );
		definition.pages[ 0 ].elements.push( { type: 'ranking', name: 'formats', choices: [ 'a', 'b', 'c' ] } );
	} );
	const answers = rankings.flatMap(
		( [ times, order ] ) => Array.from( { length: times }, () => ( { formats: [ ...order ] } ) ),
	);
	const { formats } = publishResults( resultsOf( survey, answers ), survey ).questions;
	if ( formats === undefined || isWithheld( formats ) ) {
		throw new Error( 'The ranking is not shown' );
	}
	return formats;
}

describe( 'mean places', () => {
	it( 'are withheld, all of them, where they would tell that one person put something on a place', () => {
		// 20 answers, 10 times first, mean place 1.55: 9 times second, once third.
		expect( publish( 5, [ 10, 'abc' ], [ 4, 'bac' ], [ 1, 'bca' ], [ 5, 'cab' ] ).places ).toMatchObject( {
			a: { first: 10, meanPlace: SMALL }, b: { first: 5, meanPlace: SMALL }, c: { first: 5, meanPlace: SMALL },
		} );
	} );

	it( 'are shown where each place has enough, or nobody', () => {
		expect( publish( 5, [ 10, 'abc' ], [ 5, 'bca' ] ).places )
			.toMatchObject( { a: { first: 10, meanPlace: 25 / 15 }, b: { first: 5 }, c: { first: 0, meanPlace: 40 / 15 } } );
	} );

	it( 'are shown without thresholds, whatever they tell', () => {
		expect( publish( 1, [ 2, 'abc' ], [ 1, 'bac' ] ).places ).toMatchObject( { a: { first: 2, meanPlace: 4 / 3 } } );
	} );

	it( 'go with how often each was first where few who ranked a choice put it elsewhere', () => {
		expect( publish( 3, [ 9, 'a' ], [ 2, 'ba' ], [ 3, 'b' ], [ 3, 'cb' ] ).places ).toEqual( { a: SMALL, b: SMALL, c: SMALL } );
	} );

	it( 'are withheld, with how often each was first, where all put the same on a place', () => {
		const alike = { withheld: 'unanimous' };
		expect( publish( 3, [ 5, 'abc' ], [ 5, 'acb' ] ).places ).toEqual( { a: alike, b: alike, c: alike } );
		expect( publish( 3, [ 5, 'abc' ], [ 5, 'cba' ] ).places ).toEqual( { a: alike, b: alike, c: alike } );
		expect( publish( 1, [ 5, 'abc' ], [ 5, 'acb' ] ).places ).toMatchObject( { a: { first: 10, meanPlace: 1 } } );
	} );
} );
