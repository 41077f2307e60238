import fc from 'fast-check';
import type { Results } from '../../../src/core/analysis/results';
import { isWithheld, type Withheld, withholdSmallCounts } from '../../../src/core/analysis/withhold';
import type { Survey } from '../../../src/core/survey/definition';
import type { Json } from '../survey/definitions';
import { anyValues, ratings, resultsOf, surveyOf, type Values } from './surveys';

function thresholds( minAnswers: number, minCell: number, more: ( definition: Json ) => void = () => undefined ): Survey {
	return surveyOf( ( definition ) => {
		Object.assign( definition.localSkills, { minAnswers, minCell } );
		more( definition );
	} );
}

function times( count: number, values: Values = {} ): Values[] {
	return Array.from( { length: count }, () => values );
}

/** All numbers in a value, with where they are. */
function numbersIn( value: unknown, path = '' ): [ string, number ][] {
	return typeof value === 'number' ? [ [ path, value ] ] : typeof value === 'object' && value !== null ?
		Object.entries( value ).flatMap( ( [ key, inner ] ) => numbersIn( inner, `${ path }/${ key }` ) ) : [];
}

describe( 'withholdSmallCounts', () => {
	it( 'changes nothing where the survey sets no thresholds', () => {
		fc.assert( fc.property( fc.array( anyValues, { maxLength: 10 } ), ( answers ) => {
			const survey = thresholds( 0, 1 );
			const results = resultsOf( survey, answers );
			expect( JSON.stringify( withholdSmallCounts( results, survey ) ) ).toBe( JSON.stringify( results ) );
		} ) );
	} );

	it( 'withholds questions and skills with too few answers', () => {
		const survey = thresholds( 5, 0 );
		const published = withholdSmallCounts( resultsOf( survey, [
			...times( 4, { role: 'editor' } ), ...times( 5, { learn: [ 'budgeting' ] } ),
			...times( 4, ratings( 'budgeting', [ [ 5, 1 ] ] )[ 0 ] ), ...times( 5, ratings( 'facilitation', [ [ 4, 2 ] ] )[ 0 ] ),
		] ), survey );
		expect( published.questions.role ).toEqual( { withheld: 'few-answers' } );
		expect( published.questions.learn ).toMatchObject( { n: 5 } );
		expect( published.skills.budgeting ).toEqual( { withheld: 'few-answers' } );
		expect( published.skills.facilitation ).toMatchObject( { n: 5, wantToLearn: 0 } );
	} );

	it( 'has nothing to withhold of a question that nobody answered, where one answer would be shown', () => {
		const of = ( minAnswers: number ): unknown => withholdSmallCounts(
			resultsOf( thresholds( minAnswers, 1 ), [ { role: 'editor' } ] ), thresholds( minAnswers, 1 ) ).questions.learn;
		expect( of( 1 ) ).toMatchObject( { n: 0 } );
		expect( of( 2 ) ).toEqual( { withheld: 'few-answers' } );
	} );

	it( 'withholds all figures of a question if one of its counts is small, but not if it is 0', () => {
		const survey = thresholds( 0, 3 );
		const of = ( ...answers: Values[] ): unknown =>
			withholdSmallCounts( resultsOf( survey, answers ), survey ).questions.role;
		expect( of( ...times( 9, { role: 'editor' } ) ) ).toMatchObject( { n: 9 } );
		expect( of( ...times( 9, { role: 'editor' } ), ...times( 3, { role: 'organizer' } ) ) ).toMatchObject( { n: 12 } );
		expect( of( ...times( 9, { role: 'editor' } ), ...times( 2, { role: 'organizer' } ) ) ).toEqual( { withheld: 'small-counts' } );
		expect( of( ...times( 9, { role: 'editor' } ), { role: 'retired' } ) ).toEqual( { withheld: 'small-counts' } );
		expect( of( ...times( 9, { role: 'editor' } ), { role: 'na' } ) ).toEqual( { withheld: 'small-counts' } );
		expect( of( ...times( 9, { role: 'editor' } ), {} ) ).toMatchObject( { n: 9, missing: 1 } );
	} );

	it( 'withholds who can teach with the question that it is counted from', () => {
		const survey = thresholds( 0, 3 );
		const { skills } = withholdSmallCounts( resultsOf( survey, [
			...times( 9, ratings( 'budgeting', [ [ 5, 5 ] ] )[ 0 ] ),
			...times( 4, { teach: [ 'budgeting' ], learn: [ 'budgeting' ] } ), { teach: [ 'facilitation' ] },
		] ), survey );
		expect( skills.budgeting ).toMatchObject( { n: 9, canTeach: { withheld: 'small-counts' }, wantToLearn: 4 } );
	} );

	it( 'ranks the skills that are shown among themselves', () => {
		const survey = thresholds( 2, 0, ( definition ) => {
			definition.pages[ 1 ].elements[ 0 ].rows = [ 'a', 'b', 'c' ];
		} );
		const results = resultsOf( survey, [
			...ratings( 'a', [ [ 5, 4 ], [ 5, 4 ] ] ), ...ratings( 'b', [ [ 5, 1 ] ] ), ...ratings( 'c', [ [ 3, 5 ], [ 4, 3 ] ] ),
		] );
		expect( results.skills ).toMatchObject( {
			a: { rankByMwds: 2 }, b: { rankByMwds: 1 }, c: { rankByMwds: 3, rankByRds: 3 },
		} );
		expect( withholdSmallCounts( results, survey ).skills ).toMatchObject( {
			a: { rankByMwds: 1, rankByRds: 1 }, b: { withheld: 'few-answers' }, c: { rankByMwds: 2, rankByRds: 2 },
		} );
	} );

	it( 'withholds a skill that few people are in high need of, though each rating is common', () => {
		const survey = thresholds( 0, 2 );
		const { skills } = withholdSmallCounts( resultsOf( survey,
			ratings( 'budgeting', [ [ 5, 1 ], [ 5, 3 ], [ 5, 3 ], [ 3, 1 ], [ 3, 1 ], [ 3, 1 ] ] ) ), survey );
		expect( skills.budgeting ).toEqual( { withheld: 'small-counts' } );
	} );

	it( 'leaves no small count in anything that is published', () => {
		const threshold = fc.integer( { min: 0, max: 5 } );
		const some = fc.array( anyValues, { maxLength: 40 } );
		fc.assert( fc.property( some, threshold, threshold, ( answers, minAnswers, minCell ) => {
			const survey = thresholds( minAnswers, minCell );
			const published = withholdSmallCounts( resultsOf( survey, answers ), survey );
			const all = [ ...Object.values( published.questions ), ...Object.values( published.skills ) ];
			const shown = all.filter( ( result ): result is Exclude<typeof result, Withheld> => !isWithheld( result ) );
			const counts = numbersIn( shown ).filter(
				( [ path ] ) => /count|unknown|notInStatistics|discrepancies|canTeach|wantToLearn/i.test( path ),
			);
			expect( counts.filter( ( [ , count ] ) => count > 0 && count < minCell ) ).toEqual( [] );
			expect( shown.filter( ( { n } ) => n > 0 ? n < minAnswers : minAnswers > 1 ) ).toEqual( [] );
			expect( all.filter( isWithheld ).filter( ( result ) => Object.keys( result ).length > 1 ) ).toEqual( [] );
		} ), { numRuns: 300 } );
	} );

	it( 'does not change the results that it is given', () => {
		const survey = thresholds( 5, 5 );
		const results: Results = resultsOf( survey, [ { role: 'editor' }, ...ratings( 'budgeting', [ [ 5, 1 ] ] ) ] );
		const before = JSON.stringify( results );
		withholdSmallCounts( results, survey );
		expect( JSON.stringify( results ) ).toBe( before );
	} );
} );
