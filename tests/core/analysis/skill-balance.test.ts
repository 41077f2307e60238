import { computeResults } from '../../../src/core/analysis/compute-results';
import type { ExchangeCounts } from '../../../src/core/analysis/skill-balance';
import type { Results } from '../../../src/core/analysis/results';
import { surveyOf, tallyOf, type Values } from './surveys';

const survey = surveyOf();

function balanceOf( answers: readonly Values[], exchange: ExchangeCounts | null = null, asked = survey ): Results[ 'balance' ] {
	return computeResults( asked, tallyOf( asked, answers ), { exchange } ).balance;
}

const ANSWERS = [
	{ learn: [ 'budgeting' ], teach: [ 'facilitation' ] },
	{ learn: [ 'budgeting', 'facilitation' ], teach: [ 'facilitation' ] },
	{ learn: [ 'budgeting' ], teach: [ 'na' ] },
];

describe( 'supply and demand', () => {
	it( 'has demand − supply and demand ÷ supply, which is nothing where nobody can teach', () => {
		expect( balanceOf( ANSWERS ) ).toEqual( {
			budgeting: {
				canTeach: 0, wantToLearn: 3, surveyDifference: 3, surveyRatio: null,
				offers: null, seeks: null, exchangeDifference: null, exchangeRatio: null,
			},
			facilitation: {
				canTeach: 2, wantToLearn: 1, surveyDifference: -1, surveyRatio: 0.5,
				offers: null, seeks: null, exchangeDifference: null, exchangeRatio: null,
			},
		} );
	} );

	it( 'has every skill that is offered or sought, too', () => {
		const balance = balanceOf( ANSWERS, {
			offers: new Map( [ [ 'wikidata', 2 ], [ 'budgeting', 4 ] ] ), seeks: new Map( [ [ 'bots', 1 ], [ 'budgeting', 2 ] ] ),
		} );
		expect( Object.keys( balance ) ).toEqual( [ 'budgeting', 'facilitation', 'bots', 'wikidata' ] );
		expect( balance ).toMatchObject( {
			budgeting: { offers: 4, seeks: 2, exchangeDifference: -2, exchangeRatio: 0.5 },
			facilitation: { offers: 0, seeks: 0, exchangeDifference: 0, exchangeRatio: null },
			bots: { canTeach: null, wantToLearn: null, surveyDifference: null, offers: 0, seeks: 1, exchangeRatio: null },
			wikidata: { offers: 2, seeks: 0, exchangeRatio: 0 },
		} );
	} );

	it( 'has of an open list the skills that somebody chose, and takes "none of these" for no skill', () => {
		const open = surveyOf( ( definition ) => {
			definition.pages[ 1 ].elements[ 1 ] = { type: 'tagbox', name: 'learn', choicesFrom: 'skills' };
			definition.pages[ 1 ].elements[ 2 ].showNoneItem = true;
		} );
		const balance = balanceOf( [ { learn: [ 'wikidata', 'No skill' ], teach: [ 'none' ] } ], null, open );
		expect( Object.keys( balance ) ).toEqual( [ 'budgeting', 'facilitation', 'wikidata' ] );
		expect( balance.wikidata ).toMatchObject( { wantToLearn: 1, canTeach: null, surveyDifference: null } );
	} );

	it( 'is there without a grid', () => {
		const without = surveyOf( ( definition ) => {
			delete definition.localSkills.measures.grid;
		} );
		expect( balanceOf( ANSWERS, null, without ) ).toMatchObject( { budgeting: { surveyDifference: 3 } } );
	} );
} );
