import fc from 'fast-check';
import { compareWaves } from '../../../src/core/analysis/compare-waves';
import { differenceInterval, differenceP, standOut } from '../../../src/core/analysis/difference-interval';
import { publishResults } from '../../../src/core/analysis/disclosure/publish-results';
import { createPairTally } from '../../../src/core/analysis/wave-pairs';
import { ratings, resultsOf, surveyOf, type Values, valuesOf } from './surveys';

const survey = surveyOf();
const answerOf = ( values: Values ): { values: ReturnType<typeof valuesOf> } => ( { values: valuesOf( values ) } );

describe( 'what the same people said in two waves', () => {
	it( 'is counted for those who answered the question both times', () => {
		const tally = createPairTally( survey, survey );
		const add = ( before: Values, now: Values ): void =>
			tally.add( tally.read.before( answerOf( before ) ), tally.read.now( answerOf( now ) ) );
		const [ inNeed, able ] = ratings( 'budgeting', [ [ 5, 1 ], [ 5, 4 ] ] ) as [ Values, Values ];
		add( { ...inNeed, role: 'editor' }, { ...inNeed, role: 'organizer' } );
		add( { ...inNeed, role: 'editor' }, { ...able, role: 'editor' } );
		add( able, {} );
		add( { role: 'editor' }, able );
		const pairs = tally.result();
		expect( pairs.accounts ).toBe( 4 );
		expect( pairs.highNeed( 'budgeting' ) ).toEqual( { n: 2, before: 2, now: 1, both: 1 } );
		expect( pairs.choice( 'role', 'editor' ) ).toEqual( { n: 2, before: 2, now: 1, both: 1 } );
		expect( pairs.choice( 'role', 'organizer' ) ).toEqual( { n: 2, before: 0, now: 1, both: 0 } );
	} );

	it( 'narrows the interval of a change where people mostly say the same again', () => {
		const before = Array.from( { length: 40 }, ( _, index ): Values => ( { role: index < 20 ? 'editor' : 'organizer' } ) );
		const now = Array.from( { length: 40 }, ( _, index ): Values => ( { role: index < 12 ? 'editor' : 'organizer' } ) );
		const published = ( answers: readonly Values[] ): ReturnType<typeof publishResults> =>
			publishResults( resultsOf( survey, answers ), survey );
		const tally = createPairTally( survey, survey );
		before.forEach( ( values, index ) => tally.add(
			tally.read.before( answerOf( values ) ), tally.read.now( answerOf( now[ index ] as Values ) ),
		) );
		const alone = compareWaves( published( now ), survey, published( before ), survey, 40 );
		const paired = compareWaves( published( now ), survey, published( before ), survey, 40, tally.result() );
		expect( [ alone.isPaired, paired.isPaired ] ).toEqual( [ false, true ] );
		expect( alone.questions.role?.choices.editor ).toMatchObject( { difference: -0.2, isClear: false } );
		expect( paired.questions.role?.choices.editor ).toMatchObject( { difference: -0.2, isClear: true } );
	} );
} );

describe( 'the interval of a difference in which people are counted twice', () => {
	it( 'is that of different people where those who answered twice say nothing of each other', () => {
		const unrelated = { n: 4, before: 2, now: 2, both: 1 };
		expect( differenceInterval( 6, 10, 4, 10, unrelated ) ).toEqual( differenceInterval( 6, 10, 4, 10 ) );
	} );

	// Newcombe (1998), paired data, method 8, worked by hand from the formula: a = 20, b = 12, c = 2, d = 16.
	it( 'is Newcombe’s for pairs where all answered twice', () => {
		const interval = differenceInterval( 32, 50, 22, 50, { n: 50, before: 22, now: 32, both: 20 } );
		expect( interval?.low ).toBeCloseTo( 0.0618, 4 );
		expect( interval?.high ).toBeCloseTo( 0.3242, 4 );
	} );

	it( 'leaves out 0 exactly where the P value is below 5 %', () => {
		const share = fc.integer( { min: 1, max: 60 } ).chain( ( n ) => fc.tuple( fc.nat( n ), fc.constant( n ) ) );
		fc.assert( fc.property( share, share, ( [ count, n ], [ otherCount, otherN ] ) => {
			const interval = differenceInterval( count, n, otherCount, otherN );
			const p = differenceP( count, n, otherCount, otherN );
			fc.pre( Math.abs( p - 0.05 ) > 1e-4 );
			expect( p < 0.05 ).toBe( interval !== null && ( interval.low > 0 || interval.high < 0 ) );
		} ) );
	} );

	it( 'is said to stand out among many only where it does in view of all of them', () => {
		expect( standOut( [ 0.04 ] ) ).toEqual( [ true ] );
		expect( standOut( [ 0.04, 0.5 ] ) ).toEqual( [ false, false ] );
		// Holm (1979): 0.05 ÷ 4, ÷ 3, ÷ 2, ÷ 1, and none after the first that fails.
		expect( standOut( [ 0.01, 0.04, 0.03, 0.005 ] ) ).toEqual( [ true, false, false, true ] );
		expect( standOut( [] ) ).toEqual( [] );
	} );
} );
