import fc from 'fast-check';
import { createExchangeWays } from '../../../../src/core/analysis/disclosure/are-hidden';
import { differenceDisclosures } from '../../../../src/core/analysis/disclosure/compare-releases';
import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';
import { isWithheld, type LastRelease, type PublishedResults, type Thresholds } from '../../../../src/core/analysis/disclosure/published';
import type { RatingState } from '../../../../src/core/analysis/disclosure/rating-state';
import { readLastFigures } from '../../../../src/core/analysis/disclosure/read-last-release';
import type { Survey } from '../../../../src/core/survey/definition';
import { anyValues, ratings, resultsOf, surveyOf, type Values } from '../surveys';

const LITTLE = { withheld: 'little-change' };
const times = ( count: number, values: Values ): Values[] => Array.from( { length: count }, () => values );
const withThresholds = ( minAnswers: number, minCell: number ): Survey => surveyOf( ( definition ) => {
	Object.assign( definition.localSkills, { minAnswers, minCell } );
	definition.localSkills.measures.groupBy = [ 'role' ];
} );
const survey = withThresholds( 3, 3 );

/** What the next run reads of what this one wrote. */
const asLast = ( published: PublishedResults, thresholds: Thresholds, added: number, removed = 0 ): LastRelease | null => {
	const { minAnswers, minCell } = thresholds;
	const figures = readLastFigures( JSON.parse( JSON.stringify( { ...published, minAnswers, minCell } ) ) );
	return figures === null ? null : { ...figures, change: { added, removed } };
};
const next = ( before: PublishedResults, answers: readonly Values[], of = survey, removed = 0 ): PublishedResults =>
	publishResults( resultsOf( of, answers ), of, asLast( before, of, answers.length - before.counted + removed, removed ) );
const first = ( answers: readonly Values[] ): PublishedResults => publishResults( resultsOf( survey, answers ), survey );

describe( 'publishResults after another release', () => {
	const answers = [ ...times( 8, { role: 'editor' } ), ...times( 6, { role: 'organizer' } ) ];
	const before = first( answers );

	it( 'shows the same answers as before', () => {
		expect( next( before, answers ) ).toEqual( before );
	} );

	it( 'shows counts of which enough have come, or none', () => {
		const come = [ ...times( 3, { role: 'editor' } ), ...times( 3, { role: 'organizer' } ) ];
		const { earlier, questions } = next( before, [ ...answers, ...come ] );
		expect( questions.role ).toMatchObject( { n: 20, choices: { editor: { count: 11 }, organizer: { count: 9 } } } );
		expect( earlier ).toBeUndefined();
	} );

	it( 'withholds a question whose counts differ by fewer, and keeps what was published of it', () => {
		const { earlier, questions } = next( before, [ ...answers, ...times( 4, { role: 'editor' } ), { role: 'organizer' } ] );
		expect( questions.role ).toEqual( LITTLE );
		expect( earlier?.questions.role ).toMatchObject( { n: 14, choices: { editor: { count: 8 } } } );
	} );

	it( 'withholds a question to which all new answers are the same', () => {
		expect( next( before, [ ...answers, ...times( 5, { role: 'editor' } ) ] ).questions.role ).toEqual( LITTLE );
	} );

	it( 'withholds what few have taken away or changed', () => {
		expect( next( before, answers.slice( 2 ), survey, 2 ).questions.role ).toEqual( LITTLE );
		const changed = [ ...answers.slice( 2 ), ...times( 2, { role: 'organizer' } ) ];
		expect( next( before, changed, survey, 2 ).questions.role ).toEqual( LITTLE );
	} );

	it( 'withholds a second choice where the difference of a hidden one would be the rest', () => {
		const three = surveyOf( ( definition ) => {
			Object.assign( definition.localSkills, { minAnswers: 3, minCell: 3 } );
			definition.pages[ 0 ].elements[ 0 ].choices = [ 'a', 'b', 'c' ];
		} );
		const some = [ ...times( 9, { role: 'a' } ), ...times( 5, { role: 'b' } ), ...times( 4, { role: 'c' } ) ];
		const release = publishResults( resultsOf( three, some ), three );
		// All are shown in both: 3 new ones, and 1 of c.
		expect( next( release, [ ...some, ...times( 3, { role: 'a' } ), { role: 'c' } ], three ).questions.role ).toEqual( LITTLE );
	} );

	it( 'gives nothing away by being run again, and shows it as soon as enough have come', () => {
		const second = [ ...answers, ...times( 4, { role: 'editor' } ), { role: 'organizer' } ];
		const withheld = next( before, second );
		expect( next( withheld, second ) ).toEqual( withheld );
		const third = next( withheld, [ ...second, ...times( 3, { role: 'organizer' } ) ] );
		expect( third.questions.role ).toMatchObject( { choices: { editor: { count: 12 }, organizer: { count: 10 } } } );
		expect( third.earlier ).toBeUndefined();
	} );

	it( 'keeps the means of a skill where the ratings that have come stay open, else withholds it', () => {
		const rated = ( count: number, offset = 0 ): Values[] => Array.from( { length: count }, ( _, index ) => (
			ratings( 'budgeting', [ [ 1 + ( index + offset ) % 5, 1 + ( ( index + offset ) * 2 ) % 5 ] ] )[ 0 ] as Values
		) );
		const release = first( rated( 25 ) );
		expect( release.skills.budgeting ).toMatchObject( { n: 25, importance: { counts: { 1: 5 } } } );
		// Ten more, two of each step: the steps go, and the scores stay.
		expect( next( release, rated( 35 ) ).skills.budgeting )
			.toMatchObject( { n: 35, mwds: expect.any( Number ) as number, importance: { counts: { withheld: 'small-counts' } } } );
		expect( next( release, [ ...rated( 25 ), ...rated( 2 ) ] ).skills.budgeting ).toEqual( LITTLE );
		// All three say 5 and 1.
		const alike = next( release, [ ...rated( 25 ), ...times( 3, ratings( 'budgeting', [ [ 5, 1 ] ] )[ 0 ] as Values ) ] );
		expect( alike.skills.budgeting ).toEqual( LITTLE );
		expect( alike.earlier?.skills.budgeting ).toMatchObject( { n: 25 } );
	} );

	it( 'withholds a skill of groups to which few have come', () => {
		const rated = ( role: string, count: number ): Values[] => Array.from( { length: count }, ( _, index ) => (
			{ role, ...ratings( 'budgeting', [ [ 1 + index % 5, 1 + ( index * 2 ) % 5 ] ] )[ 0 ] }
		) );
		const release = first( [ ...rated( 'editor', 20 ), ...rated( 'organizer', 20 ) ] );
		expect( release.breakdowns[ 2 ] ).toMatchObject( { groups: { editor: { skills: { budgeting: { n: 20 } } } } } );
		const later = next( release, [ ...rated( 'editor', 30 ), ...rated( 'organizer', 20 ), ...rated( 'organizer', 1 ) ] );
		expect( later.breakdowns.filter( ( { question } ) => question === 'role' ) )
			.toMatchObject( [ { withheld: 'little-change', groups: {} } ] );
		expect( later.earlier?.breakdowns ).toMatchObject( [ { question: 'role', groups: { editor: { counted: 20 } } } ] );
	} );

	it( 'compares nothing where single answers may be shown, or could be seen before', () => {
		const open = withThresholds( 0, 1 );
		const more = [ ...answers, { role: 'editor' } ];
		const shown = publishResults( resultsOf( open, answers ), open );
		expect( next( shown, more, open ).questions.role ).toMatchObject( { n: 15 } );
		const raised = publishResults( resultsOf( survey, more ), survey, asLast( shown, open, 1 ) );
		expect( raised.questions.role ).toMatchObject( { n: 15 } );
	} );

	it( 'never shows two counts of a choice that differ by fewer than the threshold', () => {
		const some = fc.array( anyValues, { minLength: 5, maxLength: 25 } );
		fc.assert( fc.property( some, some, fc.integer( { min: 2, max: 4 } ), ( old, come, minCell ) => {
			const of = withThresholds( 0, minCell );
			const release = publishResults( resultsOf( of, old ), of );
			const after = next( release, [ ...old, ...come ], of );
			const known = ( published: Pick<PublishedResults, 'questions'> ): Record<string, number> => Object.fromEntries(
				Object.entries( published.questions ).flatMap( ( [ name, question ] ) => isWithheld( question ) ? [] :
					Object.entries( question.choices ).flatMap(
						( [ code, choice ] ) => isWithheld( choice ) ? [] : [ [ `${ name }=${ code }`, choice.count ] ],
					) ),
			);
			const was = known( release );
			expect( Object.entries( known( after ) ).filter( ( [ name, count ] ) => name in was && count !== was[ name ] &&
				Math.abs( count - ( was[ name ] as number ) ) < minCell ) ).toEqual( [] );
			expect( next( after, [ ...old, ...come ], of ) ).toEqual( after );
			// Every step of shrinking would publish three times.
		} ), { numRuns: 25, endOnFailure: true } );
	} );
} );

describe( 'readLastFigures', () => {
	it( 'passes over what it did not write', () => {
		fc.assert( fc.property( fc.anything(), fc.anything(), ( skills, questions ) => {
			const breakdowns = [ skills, questions ];
			const figures = readLastFigures( { minAnswers: 3, minCell: 3, skills, questions, breakdowns, earlier: questions } );
			expect( figures ).not.toBeNull();
			expect( publishResults( resultsOf( survey, times( 4, { role: 'editor' } ) ), survey,
				figures === null ? null : { ...figures, change: { added: 4, removed: 0 } } ) ).toMatchObject( { counted: 4 } );
		} ) );
		expect( readLastFigures( null ) ).toBeNull();
		expect( readLastFigures( { skills: {} } ) ).toBeNull();
	} );
} );

describe( 'differenceDisclosures', () => {
	it( 'counts the numbers of a group that newcomers can add up to, not how far they are apart', () => {
		const uneven = surveyOf( ( definition ) => {
			Object.assign( definition.localSkills, { minAnswers: 3, minCell: 3 } );
			definition.pages[ 1 ].elements[ 0 ].columns[ 1 ].choices = [ 1, 2, 6 ];
		} );
		const state = ( ratingsOfEditors: string ): RatingState => ( {
			skills: { budgeting: null }, gone: 0, breakdowns: [ { by: 'question', question: 'role', isPartition: true, groups: {
				editor: { counted: 140, skills: { budgeting: ratingsOfEditors } },
			} } ],
		} );
		const toldBy = ( now: string ): unknown =>
			differenceDisclosures( state( '20 60 40 - - -' ), state( now ), uneven, createExchangeWays(), { left: 1e6 } );
		// Seven with a sum of 12: one gave 6 and six gave 1, or five gave 2 and two gave 1.
		expect( toldBy( '27 81 52 - - -' ) ).toMatchObject( [ { part: 'breakdowns', skill: 'budgeting', figure: 'editor' } ] );
		expect( toldBy( '120 360 240 - - -' ) ).toEqual( [] );
	} );
} );
