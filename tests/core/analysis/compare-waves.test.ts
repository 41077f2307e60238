import { compareWaves } from '../../../src/core/analysis/compare-waves';
import { differenceInterval } from '../../../src/core/analysis/difference-interval';
import { publishResults } from '../../../src/core/analysis/disclosure/publish-results';
import type { PublishedResults } from '../../../src/core/analysis/disclosure/published';
import type { WaveComparison } from '../../../src/core/analysis/wave-comparison';
import type { Survey } from '../../../src/core/survey/definition';
import type { Json } from '../survey/definitions';
import { ratings, resultsOf, surveyOf, type Values } from './surveys';

const SMALL = { withheld: 'small-counts' };

function wave( id: string, edit: ( definition: Json ) => void = () => undefined ): Survey {
	return surveyOf( ( definition ) => {
		definition.localSkills.id = id;
		definition.pages[ 0 ].elements.push(
			{ type: 'rating', name: 'mood', rateMax: 5 }, { type: 'text', inputType: 'number', name: 'years' },
		);
		edit( definition );
	} );
}

function published( survey: Survey, answers: readonly Values[] ): PublishedResults {
	return publishResults( resultsOf( survey, answers ), survey );
}

function compare( now: Survey, later: readonly Values[], before: Survey, earlier: readonly Values[] ): WaveComparison {
	return compareWaves( published( now, later ), now, published( before, earlier ), before );
}

const [ first, second ] = [ wave( 'skills-2025' ), wave( 'skills-2026' ) ];

describe( 'compareWaves', () => {
	it( 'has what changed of a skill', () => {
		const { skills, before, now } = compare(
			second, ratings( 'budgeting', [ [ 5, 3 ], [ 4, 4 ], [ 5, 2 ], [ 4, 4 ] ] ),
			first, ratings( 'budgeting', [ [ 5, 1 ], [ 3, 2 ] ] ),
		);
		expect( [ before, now ] ).toEqual( [ { survey: 'skills-2025', counted: 2 }, { survey: 'skills-2026', counted: 4 } ] );
		expect( skills.budgeting ).toEqual( {
			n: { before: 2, now: 4, difference: 2 },
			importance: { before: 4, now: 4.5, difference: 0.5 },
			ability: { before: 1.5, now: 3.25, difference: 1.75 },
			gap: { before: 2.5, now: 1.25, difference: -1.25 },
			mwds: { before: 10, now: 5.625, difference: -4.375 },
			rds: { before: -100, now: -50, difference: 50 },
			highNeed: {
				before: 0.5, now: 0.25, difference: -0.25, countBefore: 1, countNow: 1,
				interval: differenceInterval( 1, 4, 1, 2 ), isClear: false,
			},
			rankByMwds: { before: 1, now: 1, places: 0 },
			rankByRds: { before: 1, now: 1, places: 0 },
		} );
	} );

	it( 'counts places only among the skills that both waves rank', () => {
		const withNew = wave( 'skills-2026', ( definition ) => {
			definition.pages[ 1 ].elements[ 0 ].rows.push( 'mentoring' );
		} );
		const { skills, notCompared } = compare(
			withNew, [
				...ratings( 'mentoring', [ [ 5, 1 ] ] ), ...ratings( 'facilitation', [ [ 5, 2 ] ] ),
				...ratings( 'budgeting', [ [ 5, 4 ] ] ),
			],
			first, [ ...ratings( 'budgeting', [ [ 5, 1 ] ] ), ...ratings( 'facilitation', [ [ 5, 4 ] ] ) ],
		);
		expect( skills.facilitation?.rankByMwds ).toEqual( { before: 2, now: 2, places: 1 } );
		expect( skills.budgeting?.rankByMwds ).toEqual( { before: 1, now: 3, places: -1 } );
		expect( notCompared ).toContainEqual( { part: 'skill', name: 'mentoring', reason: 'new' } );
	} );

	it( 'has the shares of a question with their intervals, and what only one of the waves offers', () => {
		const wider = wave( 'skills-2026', ( definition ) => {
			definition.pages[ 0 ].elements[ 0 ].choices.push( 'trainer' );
		} );
		const { questions } = compare(
			wider, [ { role: 'editor', mood: '4', years: '10' }, { role: 'trainer' }, { role: 'editor' }, {} ],
			first, [ { role: 'editor', mood: '2', years: '3' }, { role: 'organizer' } ],
		);
		expect( questions.role ).toEqual( {
			n: { before: 2, now: 3, difference: 1 },
			choices: {
				editor: {
					before: 0.5, now: 2 / 3, difference: 1 / 6, countBefore: 1, countNow: 2,
					interval: differenceInterval( 2, 3, 1, 2 ), isClear: false,
				},
				organizer: {
					before: 0.5, now: 0, difference: -0.5, countBefore: 1, countNow: 0,
					interval: differenceInterval( 0, 3, 1, 2 ), isClear: false,
				},
			},
			onlyBefore: [], onlyNow: [ 'trainer' ],
		} );
		expect( questions.mood?.mean ).toEqual( { before: 2, now: 4, difference: 2 } );
		expect( questions.years?.mean ).toEqual( { before: 3, now: 10, difference: 7 } );
	} );

	it( 'says what cannot be compared, and why', () => {
		const changed = wave( 'skills-2026', ( definition ) => {
			definition.pages[ 0 ].elements[ 1 ].rateMax = 7;
			definition.pages[ 1 ].elements[ 0 ].columns[ 0 ].choices = [ 1, 2, 3, 4, 5, 6, 7 ];
			definition.pages[ 1 ].elements[ 1 ].type = 'comment';
			delete definition.pages[ 1 ].elements[ 1 ].choices;
			delete definition.localSkills.measures.wantToLearn;
			definition.pages[ 1 ].elements.splice( 2, 1, { type: 'boolean', name: 'taught' } );
			delete definition.localSkills.measures.canTeach;
		} );
		const answer = { role: 'editor', mood: '3', ...ratings( 'budgeting', [ [ 5, 1 ] ] )[ 0 ], teach: [ 'budgeting' ], comment: 'x' };
		const { notCompared, skills, questions } = compare( changed, [ answer ], first, [ answer ] );
		expect( skills ).toEqual( {} );
		expect( Object.keys( questions ) ).toEqual( [ 'role' ] );
		expect( notCompared ).toEqual( [
			{ part: 'skill', name: 'budgeting', reason: 'changed' },
			{ part: 'skill', name: 'facilitation', reason: 'changed' },
			{ part: 'question', name: 'mood', reason: 'changed' },
			{ part: 'question', name: 'years', reason: 'no-answers' },
			{ part: 'question', name: 'taught', reason: 'new' },
			{ part: 'question', name: 'teach', reason: 'gone' },
		] );
	} );

	it( 'compares nothing across populations', () => {
		const affiliates = wave( 'skills-2026', ( definition ) => {
			definition.localSkills.audience = { population: 'affiliates' };
		} );
		const answer = { role: 'editor', ...ratings( 'budgeting', [ [ 5, 1 ] ] )[ 0 ] };
		const { questions, skills, notCompared } = compare( affiliates, [ answer ], first, [ answer ] );
		expect( [ questions, skills ] ).toEqual( [ {}, {} ] );
		expect( notCompared ).toContainEqual( { part: 'question', name: 'role', reason: 'changed' } );
		expect( notCompared ).toContainEqual( { part: 'skill', name: 'budgeting', reason: 'changed' } );
	} );

	it( 'tells nothing that one of the waves withholds', () => {
		const guarded = wave( 'skills-2026', ( definition ) => {
			Object.assign( definition.localSkills, { minAnswers: 5, minCell: 3 } );
		} );
		const many = ( count: number, values: Values ): Values[] => Array.from( { length: count }, () => values );
		const later = [ ...many( 10, { role: 'editor' } ), { role: 'organizer' }, ...ratings( 'budgeting', [ [ 5, 1 ] ] ) ];
		const earlier = [ ...many( 3, { role: 'editor' } ), { role: 'organizer' }, ...ratings( 'budgeting', [ [ 5, 1 ] ] ) ];
		const { questions, notCompared } = compare( guarded, later, first, earlier );
		expect( questions.role?.choices ).toEqual( { editor: SMALL, organizer: SMALL } );
		expect( notCompared ).toContainEqual( { part: 'skill', name: 'budgeting', reason: 'withheld' } );
	} );

	it( 'withholds how many answered both times where that is few, or all but few', () => {
		const guarded = wave( 'skills-2026', ( definition ) => {
			definition.localSkills.minCell = 3;
		} );
		const blank = ( length: number ): Values[] => Array.from( { length }, () => ( {} ) );
		const [ now, before ] = [ published( guarded, blank( 10 ) ), published( first, blank( 6 ) ) ];
		const both = ( count: number | null ): unknown => compareWaves( now, guarded, before, first, count ).accountsInBoth;
		expect( [ null, 0, 2, 3, 5, 6 ].map( both ) ).toEqual( [ null, 0, SMALL, 3, SMALL, 6 ] );
	} );
} );
