import { headlineOf } from '../../../src/core/report/headline';
import { publishedResults } from '../../../src/core/report/survey-report';
import type { Survey } from '../../../src/core/survey/definition';
import { ratings, surveyOf, type Values } from '../analysis/surveys';
import type { Json } from '../survey/definitions';
import { reportOf } from './reports';

const SKILLS = [ 'a', 'b', 'c', 'd', 'e' ];

function surveyOver( skills: readonly string[], change: ( definition: Json ) => void = () => undefined ): Survey {
	return surveyOf( ( definition ) => {
		const [ grid, learn, teach ] = definition.pages[ 1 ].elements;
		grid.rows = skills;
		learn.choices = teach.choices = skills;
		change( definition );
	} );
}

function headline( answers: readonly Values[], survey = surveyOver( SKILLS ) ): ReturnType<typeof headlineOf> {
	return headlineOf( publishedResults( reportOf( answers, survey ) ), survey );
}

describe( 'headlineOf', () => {
	it( 'names the skills with the greatest share of high need, three at most, ties by id', () => {
		const { needs } = headline( [
			...ratings( 'e', [ [ 5, 1 ], [ 5, 5 ], [ 1, 1 ] ] ),
			...ratings( 'd', [ [ 5, 1 ], [ 4, 2 ], [ 5, 5 ], [ 5, 5 ] ] ),
			...ratings( 'c', [ [ 4, 2 ], [ 3, 2 ] ] ),
			...ratings( 'b', [ [ 5, 2 ] ] ),
			...ratings( 'a', [ [ 5, 5 ] ] ),
		] );
		expect( needs ).toEqual( [ { skill: 'b', count: 1, of: 1 }, { skill: 'c', count: 1, of: 2 }, { skill: 'd', count: 2, of: 4 } ] );
	} );

	it( 'sets what people can teach beside what they want and nobody can teach', () => {
		const { assets, unmet } = headline( [
			{ teach: [ 'a', 'b' ], learn: [ 'c' ] }, { teach: [ 'b' ], learn: [ 'c', 'd' ] }, { learn: [ 'a', 'd', 'e' ] }, { learn: [ 'd' ] },
		] );
		expect( assets ).toEqual( [ { skill: 'b', count: 2, of: 2 }, { skill: 'a', count: 1, of: 2 } ] );
		expect( unmet ).toEqual( [
			{ skill: 'd', count: 3, of: 4 }, { skill: 'c', count: 2, of: 4 }, { skill: 'e', count: 1, of: 4 },
		] );
	} );

	it( 'does not say that nobody can teach a skill when nobody was asked', () => {
		const survey = surveyOver( SKILLS, ( definition ) => {
			delete definition.localSkills.measures.canTeach;
		} );
		expect( headline( [ { learn: [ 'a' ] } ], survey ) ).toMatchObject( { needs: [], assets: [], unmet: null } );
		const partly = surveyOver( SKILLS, ( definition ) => {
			definition.pages[ 1 ].elements[ 2 ].choices = [ 'b' ];
		} );
		expect( headline( [ { learn: [ 'a', 'b' ] } ], partly ).unmet ).toEqual( [ { skill: 'b', count: 1, of: 1 } ] );
	} );

	it( 'is made of nothing that is withheld', () => {
		const survey = surveyOver( SKILLS, ( definition ) => {
			definition.localSkills.minAnswers = 3;
		} );
		expect( headline( [
			{ teach: [ 'a' ] }, { learn: [ 'b' ] }, ...ratings( 'c', [ [ 5, 1 ], [ 5, 1 ] ] ),
		], survey ) ).toEqual( {
			needs: [], assets: [], unmet: null, hiddenNeeds: SKILLS, hiddenAssets: SKILLS, maybeUnmet: [],
		} );
	} );

	it( 'never takes what is withheld for none', () => {
		const survey = surveyOver( [ 'a', 'b' ], ( definition ) => {
			definition.localSkills.minCell = 5;
		} );
		const times = ( count: number, values: Values ): Values[] => Array.from( { length: count }, () => values );
		// 18 of 20 need b: who does not are too few. Nobody needs a.
		const needy = ratings( 'b', [ ...times( 18, {} ).map( (): [ number, number ] => [ 5, 1 ] ), [ 1, 5 ], [ 2, 4 ] ] );
		expect( headline( needy, survey ) ).toMatchObject( { needs: [], hiddenNeeds: [ 'b' ] } );
		const asked = [
			...times( 12, { learn: [ 'a' ], teach: [ 'a' ] } ), ...times( 2, { learn: [ 'b' ], teach: [ 'a' ] } ),
			...times( 2, { learn: [ 'a', 'b' ], teach: [ 'a' ] } ),
		];
		expect( headline( asked, survey ) ).toMatchObject( { unmet: [], maybeUnmet: [ 'b' ] } );
	} );

	it( 'takes no other answers for skills where the survey has a grid of them', () => {
		const survey = surveyOver( SKILLS, ( definition ) => {
			definition.pages[ 1 ].elements[ 1 ].choices = [ ...SKILLS, 'nothing' ];
			definition.pages[ 1 ].elements[ 2 ].choices = [ ...SKILLS, 'nothing' ];
		} );
		expect( headline( [ { learn: [ 'nothing' ], teach: [ 'a' ] }, { teach: [ 'nothing' ] } ], survey ) )
			.toMatchObject( { assets: [ { skill: 'a' } ], unmet: [] } );
	} );
} );
