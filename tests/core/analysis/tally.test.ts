import fc from 'fast-check';
import { computeResults } from '../../../src/core/analysis/compute-results';
import { createTally, mergeTallies } from '../../../src/core/analysis/tally';
import { anyValues, resultsOf, surveyOf, tallyOf } from './surveys';

const survey = surveyOf( ( definition ) => {
	definition.localSkills.measures.groupBy = [ 'role', 'learn' ];
} );
const answers = fc.array( anyValues, { maxLength: 12 } );
const jsonOf = ( value: unknown ): string => JSON.stringify( value );

describe( 'tally', () => {
	it( 'gives the same results however the answers are split and ordered', () => {
		fc.assert( fc.property(
			answers.chain( ( list ) => fc.tuple(
				fc.constant( list ),
				fc.shuffledSubarray( list, { minLength: list.length } ),
				fc.array( fc.nat( { max: list.length } ), { maxLength: 4 } ),
			) ),
			( [ list, shuffled, cuts ] ) => {
				const bounds = [ 0, ...cuts.sort( ( a, b ) => a - b ), list.length ];
				const parts = bounds.slice( 1 )
					.map( ( end, index ) => tallyOf( survey, shuffled.slice( bounds[ index ], end ) ) );
				const merged = parts.reduceRight( ( sum, part ) => mergeTallies( part, sum ), createTally( survey ) );
				expect( jsonOf( computeResults( survey, merged ) ) ).toBe( jsonOf( resultsOf( survey, list ) ) );
			},
		) );
	} );

	it( 'leaves merged tallies as they were', () => {
		const one = tallyOf( survey, [ { role: 'editor', learn: [ 'budgeting' ], 'skills.budgeting.importance': '5' } ] );
		const before = jsonOf( computeResults( survey, one ) );
		const twice = mergeTallies( one, one );
		expect( computeResults( survey, twice ) ).toMatchObject( { counted: 2, questions: { role: { n: 2 } } } );
		expect( jsonOf( computeResults( survey, one ) ) ).toBe( before );
	} );

	it( 'refuses to add up answers to different surveys', () => {
		const other = surveyOf( ( definition ) => {
			definition.localSkills.id = 'another';
		} );
		expect( () => mergeTallies( createTally( survey ), createTally( other ) ) ).toThrow( 'another' );
	} );

	it( 'finds a place for every answer', () => {
		fc.assert( fc.property( answers, ( list ) => {
			const results = resultsOf( survey, list );
			for ( const question of Object.values( results.questions ) ) {
				const { n, missing, notAsked, notInStatistics, unusable } = question;
				expect( n + missing + notAsked + notInStatistics + unusable ).toBe( list.length );
			}
			for ( const skill of Object.values( results.skills ) ) {
				expect( skill.n + skill.missing + skill.incomplete ).toBe( list.length );
				const { negative, tied, positive } = skill.discrepancies;
				expect( negative + tied + positive ).toBe( skill.n );
			}
		} ) );
	} );
} );
