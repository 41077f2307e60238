import fc from 'fast-check';
import type { Results } from '../../../../src/core/analysis/results';
import { auditPublished } from '../../../../src/core/analysis/disclosure/audit';
import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';
import { isWithheld, type PublishedResults, type Withheld } from '../../../../src/core/analysis/disclosure/published';
import type { Survey } from '../../../../src/core/survey/definition';
import type { Json } from '../../survey/definitions';
import { anyValues, ratings, resultsOf, surveyOf, type Values } from '../surveys';
import { type Person, publishAnswers } from './outsider';

const SMALL = { withheld: 'small-counts' };

function thresholds( minAnswers: number, minCell: number, more: ( definition: Json ) => void = () => undefined ): Survey {
	return surveyOf( ( definition ) => {
		Object.assign( definition.localSkills, { minAnswers, minCell } );
		more( definition );
	} );
}

function times( count: number, values: Values = {} ): Values[] {
	return Array.from( { length: count }, () => values );
}

function publish( survey: Survey, ...answers: Values[] ): PublishedResults {
	return publishResults( resultsOf( survey, answers ), survey );
}

/** All numbers in a value, with where they are. */
function numbersIn( value: unknown, path = '' ): [ string, number ][] {
	return typeof value === 'number' ? [ [ path, value ] ] : typeof value === 'object' && value !== null ?
		Object.entries( value ).flatMap( ( [ key, inner ] ) => numbersIn( inner, `${ path }/${ key }` ) ) : [];
}

describe( 'publishResults', () => {
	it( 'keeps everything where the survey sets no thresholds', () => {
		fc.assert( fc.property( fc.array( anyValues, { maxLength: 10 } ), ( answers ) => {
			const survey = thresholds( 0, 1 );
			const results = resultsOf( survey, answers );
			// Through JSON: what is published is data, and records have no prototype.
			const asData = ( value: object ): object => JSON.parse( JSON.stringify( value ) ) as object;
			expect( asData( publishResults( results, survey ) ) ).toMatchObject( asData( results ) );
		} ) );
	} );

	it( 'withholds questions and skills with too few answers', () => {
		const { questions, skills } = publish( thresholds( 5, 0 ),
			...times( 4, { role: 'editor' } ), ...times( 5, { learn: [ 'budgeting' ] } ),
			...times( 4, ratings( 'budgeting', [ [ 5, 1 ] ] )[ 0 ] ), ...times( 5, ratings( 'facilitation', [ [ 4, 2 ] ] )[ 0 ] ) );
		expect( questions.role ).toEqual( { withheld: 'few-answers' } );
		expect( questions.learn ).toMatchObject( { n: 5 } );
		expect( skills.budgeting ).toEqual( { withheld: 'few-answers' } );
		expect( skills.facilitation ).toMatchObject( { n: 5, wantToLearn: 0 } );
	} );

	it( 'has nothing to withhold of a question that nobody answered, where one answer would be shown', () => {
		const of = ( minAnswers: number ): unknown => publish( thresholds( minAnswers, 1 ), { role: 'editor' } ).questions.learn;
		expect( of( 1 ) ).toMatchObject( { n: 0 } );
		expect( of( 2 ) ).toEqual( { withheld: 'few-answers' } );
	} );

	it( 'withholds a small count, and as many others as it takes', () => {
		const survey = thresholds( 0, 3, ( definition ) => {
			definition.pages[ 0 ].elements[ 0 ].choices = [ 'editor', 'organizer', 'trainer' ];
		} );
		const of = ( editors: number, organizers: number, trainers: number ): unknown => publish( survey,
			...times( editors, { role: 'editor' } ), ...times( organizers, { role: 'organizer' } ),
			...times( trainers, { role: 'trainer' } ),
		).questions.role;
		expect( of( 9, 3, 0 ) )
			.toMatchObject( { choices: { editor: { count: 9 }, organizer: { count: 3 }, trainer: { count: 0 } } } );
		expect( of( 9, 4, 1 ) ).toMatchObject( { n: 14, choices: { editor: { count: 9 }, organizer: SMALL, trainer: SMALL } } );
		expect( of( 9, 0, 1 ) ).toMatchObject( { n: 10, choices: { editor: SMALL, organizer: { count: 0 }, trainer: SMALL } } );
		expect( of( 1, 0, 1 ) ).toEqual( SMALL );
	} );

	it( 'withholds a second choice of multiple choice too: everybody who is counted chose one', () => {
		const answers = [ ...times( 6, { learn: [ 'budgeting' ] } ), ...times( 4, { learn: [ 'facilitation' ] } ) ];
		expect( publish( thresholds( 0, 5 ), ...answers ).questions.learn )
			.toMatchObject( { n: 10, choices: { budgeting: SMALL, facilitation: SMALL } } );
	} );

	it( 'does not tell by those who were not asked how many were', () => {
		const survey = thresholds( 0, 5, ( definition ) => {
			definition.pages[ 0 ].elements.push( {
				type: 'radiogroup', name: 'why', choices: [ 'a', 'b' ], visibleIf: '{role} = \'organizer\'',
			} );
		} );
		expect( publish( survey, ...times( 20, { role: 'editor' } ), ...times( 6, { role: 'organizer', why: 'a' } ),
			...times( 7, { role: 'organizer', why: 'b' } ) ).questions.why )
			.toMatchObject( { n: 13, missing: 20, notAsked: SMALL } );
	} );

	it( 'withholds what everybody answered alike', () => {
		const survey = thresholds( 0, 3 );
		expect( publish( survey, ...times( 9, { role: 'editor' } ) ).questions.role ).toEqual( { withheld: 'unanimous' } );
		expect( publish( survey, ...times( 9, ratings( 'budgeting', [ [ 5, 2 ] ] )[ 0 ] ) ).skills.budgeting )
			.toEqual( { withheld: 'unanimous' } );
	} );

	it( 'lets few who said nothing countable disappear among those who said nothing', () => {
		expect( publish( thresholds( 0, 3 ), ...times( 5, { role: 'editor' } ), ...times( 5, { role: 'organizer' } ), { role: 'na' }, {} )
			.questions.role ).toMatchObject( { n: 10, missing: 2, notInStatistics: SMALL, unusable: SMALL } );
	} );

	it( 'withholds who can teach with the choice that it is counted from', () => {
		const { skills } = publish( thresholds( 0, 3 ),
			...ratings( 'budgeting', [ [ 5, 5 ], [ 5, 5 ], [ 5, 5 ], [ 4, 4 ], [ 4, 4 ], [ 4, 4 ] ] ),
			...times( 4, { teach: [ 'facilitation' ], learn: [ 'budgeting' ] } ), { teach: [ 'budgeting' ] } );
		expect( skills.budgeting ).toMatchObject( { n: 6, canTeach: SMALL, wantToLearn: 4 } );
	} );

	it( 'keeps means where the steps behind them stay open, and not where they do not', () => {
		const survey = thresholds( 0, 3 );
		const spread = ratings( 'budgeting', [
			[ 5, 1 ], [ 5, 2 ], [ 4, 2 ], [ 4, 3 ], [ 3, 3 ], [ 3, 4 ],
			[ 2, 4 ], [ 5, 5 ], [ 1, 1 ], [ 4, 2 ], [ 3, 1 ], [ 2, 5 ],
		] );
		expect( publish( survey, ...spread ).skills.budgeting ).toMatchObject( {
			n: 12, mwds: expect.any( Number ), importance: { mean: 41 / 12, counts: SMALL, sd: SMALL }, discrepancies: SMALL,
		} );
		// A mean of 4.9 of ten is nine times 5 and once 4.
		const narrow = [ ...times( 9, ratings( 'budgeting', [ [ 5, 3 ] ] )[ 0 ] ), ...ratings( 'budgeting', [ [ 4, 2 ] ] ) ];
		expect( publish( survey, ...narrow ).skills.budgeting ).toEqual( SMALL );
	} );

	it( 'does not say that all are in high need: that is said of each group, too', () => {
		const need = ratings( 'budgeting', [ [ 5, 1 ], [ 4, 2 ], [ 5, 2 ], [ 4, 1 ] ] );
		const { budgeting } = publish( thresholds( 0, 3 ), ...[ 1, 2, 3, 4 ].flatMap( () => need ) ).skills;
		expect( budgeting )
			.toMatchObject( { n: 16, highNeed: SMALL, highNeedCount: SMALL, highNeedInterval: SMALL, rankByHighNeed: null } );
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
		const published = publishResults( results, survey );
		expect( published.skills ).toMatchObject( {
			a: { rankByMwds: 1, rankByRds: 1, quadrant: 'keep-up' }, b: { withheld: 'few-answers' }, c: { rankByMwds: 2, rankByRds: 2 },
		} );
		expect( published.cross ).toEqual( { importance: 4.25, ability: 4 } );
	} );

	it( 'withholds groups that are too small, together with others where they could be subtracted', () => {
		const survey = thresholds( 3, 3, ( definition ) => {
			definition.localSkills.measures.groupBy = [ 'role' ];
			definition.pages[ 0 ].elements[ 0 ].choices = [ 'editor', 'organizer', 'trainer' ];
		} );
		const rated = ( role: string, count: number ): Values[] => Array.from( { length: count }, ( _, index ) => (
			{ role, ...ratings( 'budgeting', [ [ 1 + index % 5, 1 + ( index * 2 ) % 5 ] ] )[ 0 ] }
		) );
		const breakdown = publish( survey, ...rated( 'editor', 20 ), ...rated( 'organizer', 10 ), ...rated( 'trainer', 1 ) ).breakdowns[ 2 ];
		expect( breakdown ).toMatchObject( { by: 'question', question: 'role', groups: {
			editor: { counted: 20, skills: { budgeting: { n: 20 } } }, organizer: SMALL, trainer: SMALL,
		} } );
	} );

	it( 'withholds a second group of a skill where the first would be the rest of all', () => {
		const survey = thresholds( 5, 5, ( definition ) => {
			definition.localSkills.measures.groupBy = [ 'role' ];
		} );
		const spread = Array.from( { length: 25 }, ( _, index ) => (
			{ role: 'editor', ...ratings( 'budgeting', [ [ 1 + index % 5, 1 + ( index * 2 ) % 5 ] ] )[ 0 ] }
		) );
		const narrow = Array.from( { length: 25 }, ( _, index ) => (
			{ role: 'organizer', ...ratings( 'budgeting', [ [ index === 0 ? 4 : 5, 1 + index % 5 ] ] )[ 0 ] }
		) );
		expect( publish( survey, ...spread, ...narrow ).breakdowns[ 2 ] ).toMatchObject( { groups: {
			editor: { counted: 25, skills: { budgeting: SMALL } },
			organizer: { counted: 25, skills: { budgeting: SMALL } },
		} } );
	} );

	it( 'leaves no small count in anything that is published, and nothing that could be worked out', () => {
		const threshold = fc.integer( { min: 0, max: 5 } );
		const some = fc.array( anyValues, { maxLength: 40 } );
		fc.assert( fc.property( some, threshold, threshold, ( answers, minAnswers, minCell ) => {
			const survey = thresholds( minAnswers, minCell, ( definition ) => {
				definition.localSkills.measures.groupBy = [ 'role', 'learn' ];
			} );
			const published = publish( survey, ...answers );
			const all = [ ...Object.values( published.questions ), ...Object.values( published.skills ) ];
			const shown = all.filter( ( result ): result is Exclude<typeof result, Withheld> => !isWithheld( result ) );
			const counts = numbersIn( [ shown, published.breakdowns ] ).filter(
				( [ path ] ) => /count|unknown|notInStatistics|notAsked|unusable|discrepancies|canTeach|wantToLearn|ungrouped/i.test( path ),
			);
			expect( counts.filter( ( [ , count ] ) => count > 0 && count < minCell ) ).toEqual( [] );
			expect( shown.filter( ( { n } ) => n > 0 ? n < minAnswers : minAnswers > 1 ) ).toEqual( [] );
			expect( auditPublished( published, survey ) ).toEqual( [] );
		} ), { numRuns: 300 } );
	} );

	it( 'does not change the results that it is given', () => {
		const survey = thresholds( 5, 5 );
		const results: Results = resultsOf( survey, [ { role: 'editor' }, ...ratings( 'budgeting', [ [ 5, 1 ] ] ) ] );
		const before = JSON.stringify( results );
		publishResults( results, survey );
		expect( JSON.stringify( results ) ).toBe( before );
	} );
} );

describe( 'auditPublished', () => {
	const survey = thresholds( 0, 3 );
	const published = publish( survey, ...times( 9, { role: 'editor' } ), ...times( 4, { role: 'organizer' } ) );
	const withRole = ( role: object ): PublishedResults => (
		{ ...published, questions: { role: { ...published.questions.role, ...role } as PublishedResults[ 'questions' ][ string ] } }
	);

	it( 'finds a small count that is withheld alone', () => {
		const choices = { editor: { count: 11, share: 11 / 13 }, organizer: { withheld: 'small-counts' } };
		expect( auditPublished( withRole( { choices } ), survey ) )
			.toEqual( [ { part: 'questions', key: 'role', figure: 'role=organizer', interval: { least: 2, most: 2 } } ] );
	} );

	it( 'finds figures that contradict each other', () => {
		const choices = { editor: { count: 14, share: 1 }, organizer: { withheld: 'small-counts' } };
		expect( auditPublished( withRole( { choices } ), survey ) ).toMatchObject( [ { figure: 'role=organizer', interval: null } ] );
	} );

	it( 'finds what a question that only some are asked tells of the one that leads to it', () => {
		const linked = thresholds( 0, 5, ( definition ) => {
			definition.pages[ 0 ].elements[ 0 ].choices = [ 'editor', 'organizer', 'trainer' ];
			definition.pages[ 0 ].elements.push( {
				type: 'radiogroup', name: 'why', choices: [ 'a', 'b', 'c' ], visibleIf: '{role} = \'trainer\'',
			} );
		} );
		const results = publishResults( resultsOf( linked, [ ...times( 9, { role: 'editor' } ), ...times( 6, { role: 'organizer' } ),
			...times( 3, { role: 'trainer' } ) ] ), linked );
		expect( results.questions.role ).toMatchObject( { choices: { organizer: SMALL, trainer: SMALL } } );
		// Three answered why: so three or more are trainers, and of nine in both at most six organizers.
		const why = { ...results.questions.why as object, n: 3, choices: {} } as PublishedResults[ 'questions' ][ string ];
		expect( auditPublished( { ...results, questions: { ...results.questions, why } }, linked ) ).toEqual( [] );
		const six = { ...why, n: 5 } as typeof why;
		expect( auditPublished( { ...results, questions: { ...results.questions, why: six } }, linked ) )
			.toMatchObject( [ { key: 'role', figure: 'role=organizer', interval: { least: 1, most: 4 } } ] );
	} );

	it( 'passes what is as it was published', () => {
		expect( auditPublished( published, survey ) ).toEqual( [] );
	} );
} );

describe( 'groups', () => {
	it( 'shows of groups how many are in high need where that is no small count', () => {
		const rated = ( role: string, pairs: readonly ( readonly [ number, number ] )[] ): Values[] =>
			ratings( 'budgeting', pairs ).map( ( values ) => ( { ...values, role } ) );
		// So few say 1 that the steps of all are not shown.
		const spread = Array.from(
			{ length: 20 }, ( _, index ) => [ index === 0 ? 1 : 2 + index % 4, 1 + ( index * 2 ) % 5 ] as const,
		);
		const needs = ( count: number ): ( readonly [ number, number ] )[] =>
			Array.from( { length: count }, ( _, index ) => [ 4 + index % 2, 1 + index % 3 % 2 ] as const );
		const of = ( editors: number, organizers: number ): unknown => {
			const guarded = thresholds( 3, 3, ( definition ) => {
				definition.localSkills.measures.groupBy = [ 'role' ];
			} );
			const shown = publish( guarded, ...rated( 'editor', [ ...spread, ...needs( editors ) ] ),
				...rated( 'organizer', [ ...spread.filter( ( pair ) => pair[ 0 ] < 4 ), ...needs( organizers ) ] ) );
			expect( auditPublished( shown, guarded ) ).toEqual( [] );
			const { groups } = shown.breakdowns[ 2 ] ?? {};
			return Object.values( groups ?? {} ).map( ( group ) => isWithheld( group ) ? group :
				isWithheld( group.skills.budgeting ) ? group.skills.budgeting : group.skills.budgeting?.highNeedCount );
		};
		const base = spread.filter( ( [ importance, ability ] ) => importance >= 4 && ability <= 2 ).length;
		expect( of( 5, 4 ) ).toEqual( [ base + 5, 4 ] );
		// What one group hides, all answers without the other would tell.
		expect( of( 5, 1 ) ).toEqual( [ SMALL, SMALL ] );
	} );

	it( 'shows the size of a group that its question shows, and nothing of its skills if it is small', () => {
		const guarded = thresholds( 8, 3, ( definition ) => {
			definition.localSkills.measures.groupBy = [ 'role' ];
		} );
		const rated = ratings( 'budgeting', Array.from( { length: 20 }, ( _, index ) => [ 1 + index % 5, 1 + ( index * 2 ) % 5 ] as const ) );
		const { breakdowns, questions } = publish( guarded,
			...rated.map( ( values, index ) => ( { ...values, role: index < 5 ? 'organizer' : 'editor' } ) ) );
		expect( questions.role ).toMatchObject( { choices: { organizer: { count: 5 } } } );
		expect( breakdowns[ 2 ]?.groups.organizer ).toMatchObject( { counted: 5, skills: { budgeting: { withheld: 'few-answers' } } } );
	} );
} );

describe( 'a group of few more than the threshold', () => {
	it( 'does not take the whole result with it', () => {
		const survey = surveyOf( ( definition ) => {
			Object.assign( definition.localSkills, { minAnswers: 5, minCell: 5 } );
		} );
		const people = ( some: readonly Values[], language: string ): Person[] =>
			some.map( ( values ) => ( { values, language } ) );
		const rated = ( count: number, from: number ): Values[] => ratings( 'budgeting', Array.from( { length: count },
			( _, index ) => [ 1 + ( from + index ) % 5, 1 + ( from + 2 * index ) % 5 ] as const ) );
		// Of 66 three have not rated: so three or more of the six have, whatever is withheld of them.
		const { breakdowns, skills } = publishAnswers( survey, [
			...people( [ ...rated( 28, 0 ), {}, {} ], 'ar' ), ...people( [ ...rated( 29, 3 ), {} ], 'fr' ),
			...people( times( 6, ratings( 'budgeting', [ [ 5, 5 ] ] )[ 0 ] ), 'en' ),
		] );
		expect( skills.budgeting ).toMatchObject( { n: 63 } );
		expect( breakdowns[ 0 ] ).toMatchObject( { groups: { ar: { counted: 30 }, en: { counted: 6 } } } );
	} );
} );
