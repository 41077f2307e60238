import { computeResults } from '../../../src/core/analysis/compute-results';
import { createTally } from '../../../src/core/analysis/tally';
import { ratings, resultsOf, surveyOf, tallyOf } from './surveys';

const survey = surveyOf();

describe( 'computeResults', () => {
	it( 'gives the worked example as the design shows it', () => {
		const results = resultsOf( survey, [
			...ratings( 'budgeting', [ [ 5, 2 ], [ 4, 4 ], [ 5, 3 ], [ 3, 4 ], [ 4, 1 ] ] ).map( ( values, index ) => (
				{ ...values, role: index < 3 ? 'editor' : 'organizer', learn: [ 'budgeting' ], teach: index < 2 ? [ 'budgeting' ] : [] }
			) ),
		] );
		expect( results ).toMatchObject( {
			survey: 'skills-2026', counted: 5, excluded: [],
			questions: {
				role: { n: 5, missing: 0, choices: { editor: { count: 3, share: 0.6 }, organizer: { count: 2, share: 0.4 } } },
			},
			skills: { budgeting: {
				n: 5,
				importance: { mean: 4.2, counts: { 1: 0, 2: 0, 3: 1, 4: 2, 5: 2 } },
				ability: { mean: 2.8, counts: { 1: 1, 2: 1, 3: 1, 4: 2, 5: 0 } },
				gap: 1.4, mwds: 5.88, rds: -40, highNeed: 0.4, highNeedCount: 2, rankByMwds: 1, rankByRds: 1,
				canTeach: 2, wantToLearn: 5,
			} },
		} );
	} );

	it( 'takes scales of different lengths', () => {
		const uneven = surveyOf( ( definition ) => {
			definition.pages[ 1 ].elements[ 0 ].columns[ 1 ].choices = [ 1, 2, 3 ];
		} );
		const pairs = [ 1, 2, 3, 4, 5 ].flatMap(
			( importance ) => [ 1, 2, 3 ].map( ( ability ) => [ importance, ability ] as const ),
		);
		const { budgeting, facilitation } = resultsOf( uneven, [
			...ratings( 'budgeting', pairs ), ...ratings( 'facilitation', [ [ 5, 3 ], [ 'na', 3 ], [ 5, '' ] ] ),
		] ).skills;
		expect( budgeting ).toMatchObject( {
			// Of three steps of ability only the lowest, of five of importance the two highest.
			n: 15, highNeedCount: 2,
			importance: { counts: { 1: 3, 2: 3, 3: 3, 4: 3, 5: 3 } }, ability: { counts: { 1: 5, 2: 5, 3: 5 } },
		} );
		expect( facilitation )
			.toMatchObject( { n: 1, incomplete: 2, importance: { mean: 5, notInStatistics: 1 }, ability: { mean: 3 } } );
	} );

	it( 'keeps the order of the definition', () => {
		const results = resultsOf( survey, [ { teach: [ 'facilitation' ], role: 'organizer' } ] );
		expect( Object.keys( results.questions ) ).toEqual( [ 'role', 'learn', 'teach', 'comment' ] );
		expect( Object.keys( results.questions.role?.choices ?? {} ) ).toEqual( [ 'editor', 'organizer' ] );
		expect( Object.keys( results.skills ) ).toEqual( [ 'budgeting', 'facilitation' ] );
	} );

	it( 'says "no value" for a skill that nobody rated, and goes on to the next', () => {
		const { skills } = resultsOf( survey, [
			...ratings( 'facilitation', [ [ 4, 1 ] ] ), ...ratings( 'budgeting', [ [ 'na', 'na' ], [ 5, '' ] ] ),
		] );
		expect( skills.budgeting ).toMatchObject( {
			n: 0, missing: 1, incomplete: 2, gap: null, mwds: null, rds: null, highNeed: null, rankByMwds: null, rankByRds: null,
			importance: { n: 0, mean: null, sd: null, notInStatistics: 1 },
		} );
		expect( skills.facilitation ).toMatchObject( { n: 1, mwds: 12, rankByMwds: 1, rankByRds: 1, importance: { sd: null } } );
	} );

	it( 'takes for a skill only answers with both ratings', () => {
		const { skills } = resultsOf( survey, ratings( 'budgeting', [
			[ 5, 1 ], [ 5, 'na' ], [ 'na', 5 ], [ '', 5 ], [ 9, 5 ], [ 3, 3 ],
		] ) );
		expect( skills.budgeting ).toMatchObject( {
			n: 2, missing: 0, incomplete: 4,
			importance: { n: 2, mean: 4, notInStatistics: 1, unknown: { 9: 1 } },
			ability: { n: 2, mean: 2, notInStatistics: 1, unknown: {} },
		} );
	} );

	it( 'shows codes that the definition does not know, and counts them nowhere', () => {
		const { questions } = resultsOf( survey, [
			{ role: 'retired' }, { role: '__proto__' }, { role: 'constructor' }, { role: 'editor' },
			{ role: [ 'editor', 'organizer' ] },
			{ learn: [ 'budgeting', 'retired' ] }, { learn: [ 'retired' ] }, { learn: [ 'na' ] }, { learn: [ 'budgeting', 'budgeting' ] },
		] );
		expect( JSON.parse( JSON.stringify( questions.role ) ) ).toEqual( JSON.parse( `{
			"n": 1, "missing": 4, "notAsked": 0, "notInStatistics": 0, "unusable": 4, "changedVersion": 0,
			"choices": { "editor": { "count": 1, "share": 1 }, "organizer": { "count": 0, "share": 0 } },
			"unknown": { "__proto__": 1, "constructor": 1, "editor;organizer": 1, "retired": 1 }
		}` ) );
		expect( questions.learn ).toMatchObject( {
			n: 2, missing: 5, notInStatistics: 1, unusable: 1,
			choices: { budgeting: { count: 2, share: 1 } }, unknown: { retired: 2 },
		} );
	} );

	it( 'shares a rank between skills whose scores are equal, however they come about', () => {
		// 7/3 and 14/6 of a gap; the means differ as floating-point sums.
		const three = surveyOf( ( definition ) => {
			definition.pages[ 1 ].elements[ 0 ].rows = [ 'a', 'b', 'c', 'd' ];
		} );
		const { skills } = resultsOf( three, [
			...ratings( 'a', [ [ 5, 2 ], [ 5, 3 ], [ 4, 2 ] ] ),
			...ratings( 'b', [ [ 5, 2 ], [ 5, 3 ], [ 4, 2 ], [ 5, 2 ], [ 5, 3 ], [ 4, 2 ] ] ),
			...ratings( 'c', [ [ 1, 5 ] ] ),
			...ratings( 'd', [ [ 5, 1 ] ] ),
		] );
		expect( Object.entries( skills ).map( ( [ id, { rankByMwds, rankByRds } ] ) => [ id, rankByMwds, rankByRds ] ) )
			.toEqual( [ [ 'a', 2, 1 ], [ 'b', 2, 1 ], [ 'c', 4, 4 ], [ 'd', 1, 1 ] ] );
	} );

	it( 'says nothing about teaching where the survey does not ask', () => {
		const without = surveyOf( ( definition ) => {
			delete definition.localSkills.measures.canTeach;
			definition.pages[ 1 ].elements[ 1 ].choices = [ 'budgeting' ];
			delete definition.pages[ 1 ].elements[ 1 ].maxSelectedChoices;
		} );
		const { skills } = resultsOf( without, [ { learn: [ 'budgeting' ], teach: [ 'budgeting' ] } ] );
		expect( skills ).toMatchObject( {
			budgeting: { canTeach: null, wantToLearn: 1 }, facilitation: { canTeach: null, wantToLearn: null },
		} );
	} );

	it( 'counts other grids cell by cell, and further columns of the measured one, too', () => {
		const wide = surveyOf( ( definition ) => {
			definition.pages[ 1 ].elements[ 0 ].columns.push( { name: 'sure', choices: [ 'yes', 'no' ] } );
			definition.pages[ 1 ].elements.push( {
				type: 'matrixdropdown', name: 'tools', columns: [ { name: 'use', choices: [ 'often', 'never' ] } ], rows: [ 'bots' ],
			} );
		} );
		const { questions, skills } = resultsOf( wide, [ { 'tools.bots.use': 'often', 'skills.budgeting.sure': 'no' } ] );
		expect( questions[ 'tools.bots.use' ] ).toMatchObject(
			{ n: 1, choices: { often: { count: 1, share: 1 }, never: { count: 0 } } },
		);
		expect( questions[ 'skills.budgeting.sure' ] ).toMatchObject( { n: 1, choices: { no: { count: 1 } } } );
		expect( Object.keys( questions ) ).not.toContain( 'skills.budgeting.importance' );
		expect( Object.keys( skills ) ).toEqual( [ 'budgeting', 'facilitation' ] );
	} );

	it( 'has no skills without an importance × ability grid', () => {
		const without = surveyOf( ( definition ) => {
			delete definition.localSkills.measures.grid;
		} );
		const results = computeResults( without, tallyOf( without, ratings( 'budgeting', [ [ 5, 1 ] ] ) ) );
		expect( results.skills ).toEqual( {} );
		expect( results.questions[ 'skills.budgeting.importance' ] ).toMatchObject( { n: 1, choices: { 5: { count: 1 } } } );
	} );

	it( 'lists what was not counted by page', () => {
		const { excluded } = computeResults( survey, createTally( survey ), [
			{ page: 'line 10', reason: 'unreadable', line: 10 },
			{ page: 'line 9', reason: 'unreadable', line: 9 },
			{ page: 'B', reason: 'redirect' },
			{ page: 'A', reason: 'duplicate', revision: 9 },
			{ page: 'A', reason: 'duplicate', revision: 3 },
		] );
		expect( Array.from( excluded, ( { page, revision } ) => [ page, revision ] ) )
			.toEqual( [ [ 'A', 3 ], [ 'A', 9 ], [ 'B', undefined ], [ 'line 9', undefined ], [ 'line 10', undefined ] ] );
	} );
} );
