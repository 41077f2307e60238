import { computeResults } from '../../../src/core/analysis/compute-results';
import { addAnswer, createTally, mergeTallies } from '../../../src/core/analysis/tally';
import { ratings, resultsOf, surveyOf, tallyOf, valuesOf, type Values } from './surveys';

/** A survey with one more question. */
function surveyWith( question: object, settings: object = {} ): ReturnType<typeof surveyOf> {
	return surveyOf( ( definition ) => {
		definition.pages[ 0 ].elements.push( question );
		Object.assign( definition.localSkills, settings );
	} );
}

function ofQuestion( question: { readonly name: string }, ...answers: Values[] ): unknown {
	return resultsOf( surveyWith( question ), answers ).questions[ question.name ];
}

describe( 'results of every type of question', () => {
	it( 'have mean, deviation and boxes of a rating', () => {
		expect( ofQuestion( { type: 'rating', name: 'mood' } as never,
			...[ '1', '2', '4', '5', '5' ].map( ( mood ) => ( { mood } ) ), { mood: '6' } ) ).toMatchObject( {
			n: 5, unusable: 1, choices: { 3: { count: 0 }, 5: { count: 2, share: 0.4 } },
			summary: { mean: 3.4, median: 4, sd: Math.sqrt( 13.2 / 4 ) },
			topTwo: { count: 3, share: 0.6 }, bottomTwo: { count: 2, share: 0.4 },
		} );
	} );

	it( 'have mean and median of numbers, whatever the digits, and count what is none apart', () => {
		expect( ofQuestion( { type: 'text', inputType: 'number', name: 'years' } as never,
			{ years: '2' }, { years: '٣' }, { years: '10,5' }, { years: 'many' }, {} ) ).toMatchObject( {
			n: 3, unusable: 1, missing: 1, unknown: {}, choices: {}, summary: { mean: 15.5 / 3, median: 3 },
		} );
	} );

	it( 'leave out numbers that the question does not take: one person is not to move the mean of all', () => {
		const hours = { type: 'text', inputType: 'number', name: 'hours', min: 0, max: 100, integer: true };
		expect( ofQuestion( hours as never,
			{ hours: '0' }, { hours: '100' }, { hours: '٢٠' }, { hours: '1000000' }, { hours: '-5' }, { hours: '2.5' } ) ).toMatchObject( {
			n: 3, unusable: 3, summary: { mean: 40, median: 20 },
		} );
	} );

	it( 'have places of a ranking, by those who ranked', () => {
		expect( ofQuestion( { type: 'ranking', name: 'first', choices: [ 'a', 'b', 'c' ], selectToRankEnabled: true } as never,
			{ first: [ 'a', 'b' ] }, { first: [ 'b' ] }, { first: [ 'gone', 'b', 'a' ] } ) ).toMatchObject( {
			n: 3, choices: { a: { count: 2 }, b: { count: 3 }, c: { count: 0 } }, unknown: { gone: 1 },
			// A code that is gone takes no place away from the others.
			places: {
				a: { first: 1, meanPlace: 1.5, counts: { 1: 1, 2: 1 } },
				b: { first: 2, meanPlace: 4 / 3, counts: { 1: 2, 2: 1 } },
				c: { first: 0, meanPlace: null, counts: {} },
			},
		} );
	} );

	it( 'have the codes of open lists that somebody chose', () => {
		expect( ofQuestion( { type: 'tagbox', name: 'speaks', choicesFrom: 'languages' } as never,
			{ speaks: [ 'fr', 'ar' ] }, { speaks: [ 'fr', 'Not a code' ] } ) ).toMatchObject( {
			n: 2, choices: { ar: { count: 1, share: 0.5 }, fr: { count: 2, share: 1 } }, unknown: { 'Not a code': 1 },
		} );
	} );

	it( 'never count those who would rather not say, nor what "other" is in words', () => {
		const question = {
			type: 'dropdown', name: 'place', choices: [ 'here' ], showOtherItem: true, showNoneItem: true, showRefuseItem: true,
		};
		const { questions } = resultsOf( surveyWith( question ), [
			{ place: 'here' }, { place: 'other', 'place.other': 'On the moon' }, { place: 'none' }, { place: 'refused' },
		] );
		expect( questions.place ).toMatchObject( { n: 3, notInStatistics: 1 } );
		expect( Object.keys( questions.place?.choices ?? {} ) ).toEqual( [ 'here', 'other', 'none' ] );
		expect( questions[ 'place.other' ] ).toMatchObject( { n: 1, choices: {}, unknown: {} } );
		expect( JSON.stringify( questions ) ).not.toContain( 'moon' );
	} );

	it( 'have a row of a matrix each', () => {
		const { questions } = resultsOf( surveyWith( { type: 'matrix', name: 'agree', columns: [ 1, 2, 3 ], rows: [ 'x', 'y' ] } ),
			[ { 'agree.x': '3', 'agree.y': '1' }, { 'agree.x': '2' } ] );
		expect( questions[ 'agree.x' ] ).toMatchObject( { n: 2, summary: { mean: 2.5 } } );
		expect( questions[ 'agree.y' ] ).toMatchObject( { n: 1, missing: 1 } );
	} );

	it( 'tell who was not asked from who did not answer, and do not count answers to what was not asked', () => {
		const question = { type: 'radiogroup', name: 'why', choices: [ 'a', 'b' ], visibleIf: '{role} = \'organizer\'' };
		expect( ofQuestion( question, { role: 'organizer', why: 'a' }, { role: 'organizer' }, { role: 'editor', why: 'b' }, {} ) )
			.toMatchObject( { n: 1, missing: 1, notAsked: 2, choices: { a: { count: 1 }, b: { count: 0 } } } );
	} );
} );

describe( 'breakdowns', () => {
	const rated = ( role: string, importance: number, ability: number ): Values => (
		{ role, ...ratings( 'budgeting', [ [ importance, ability ] ] )[ 0 ], teach: [ 'budgeting' ] }
	);
	const survey = surveyOf( ( definition ) => {
		definition.localSkills.measures.groupBy = [ 'role', 'comment', 'no-question' ];
	} );

	it( 'have the skills of each group, in the order of the definition', () => {
		const { breakdowns } = resultsOf( survey, [ rated( 'organizer', 5, 1 ), rated( 'editor', 4, 4 ), rated( 'organizer', 3, 3 ), {} ] );
		expect( breakdowns.map( ( { by, question } ) => question ?? by ) ).toEqual( [ 'language', 'community', 'role' ] );
		expect( Object.keys( breakdowns[ 2 ]?.groups ?? {} ) ).toEqual( [ 'editor', 'organizer' ] );
		expect( breakdowns[ 2 ] ).toMatchObject( { isPartition: true, ungrouped: 1, groups: {
			editor: { counted: 1, skills: { budgeting: { n: 1, gap: 0, canTeach: 1 } } },
			organizer: { counted: 2, skills: { budgeting: { n: 2, importance: 4, ability: 2, gap: 2, mwds: 8, highNeed: 0.5 } } },
		} } );
	} );

	it( 'have the languages and communities of the answers', () => {
		const tally = createTally( survey );
		addAnswer( tally, { values: valuesOf( rated( 'editor', 5, 3 ) ), language: 'ar', community: 'arwiki' } );
		addAnswer( tally, { values: valuesOf( rated( 'editor', 5, 1 ) ), language: 'ar' } );
		const [ language, community ] = computeResults( survey, tally ).breakdowns;
		expect( language ).toMatchObject( { ungrouped: 0, groups: { ar: { counted: 2, skills: { budgeting: { gap: 3 } } } } } );
		expect( community ).toMatchObject( { ungrouped: 1, groups: { arwiki: { counted: 1 } } } );
	} );

	it( 'never add up what different populations say', () => {
		const affiliates = surveyOf( ( definition ) => {
			definition.localSkills.audience = { population: 'affiliates' };
		} );
		expect( () => mergeTallies( tallyOf( survey, [] ), tallyOf( affiliates, [] ) ) ).toThrow( 'affiliates' );
	} );
} );
