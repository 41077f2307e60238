import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultText } from '../../../src/core/json/fault';
import { readTaxonomy } from '../../../src/core/skills/taxonomy';
import type { GridQuestion, Question, RankingQuestion, Survey } from '../../../src/core/survey/definition';
import { lintDefinition } from '../../../src/core/survey/lint-definition';
import { questionsOf } from '../../../src/core/survey/parameters';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { SCALE_CODES } from '../../../src/core/survey/scale';
import { english, hasMessage } from '../english';

function readData( file: string ): string {
	return readFileSync( join( __dirname, '../../../templates/data', file ), 'utf8' );
}

const LANGUAGES = [ 'ar', 'default', 'es', 'fr', 'tr' ];

const { taxonomy } = readTaxonomy( JSON.parse( readData( 'Skills.json' ) ) );

function read( id: string ): Survey {
	const { survey, faults } = readDefinition( JSON.parse( readData( `${ id }.json` ) ) );
	expect( faults ).toEqual( [] );
	return survey as Survey;
}

function question<Q extends Question>( survey: Survey, name: string ): Q {
	return questionsOf( survey ).find( ( each ) => each.name === name ) as Q;
}

function codes( choices: readonly { readonly value: string }[] ): string[] {
	return choices.map( ( { value } ) => value );
}

/** Every text below a value of a definition: its path, and the languages it is in. */
function textsIn( json: unknown, path = '' ): [ string, string[] ][] {
	if ( typeof json !== 'object' || json === null ) {
		return [];
	}
	const keys = Object.keys( json );
	return keys.includes( 'default' ) ? [ [ path, keys.sort() ] ] :
		keys.reduce<[ string, string[] ][]>( ( all, key ) => all.concat( textsIn( ( json as Record<string, unknown> )[ key ], `${ path }/${ key }` ) ), [] );
}

describe.each( [
	[ 'skills-needs-assessment', 'open', 12 ], [ 'skills-pulse', 'draft', 4 ], [ 'affiliate-capacity', 'draft', 10 ],
] )( 'the bundled survey %s', ( id, status, count ) => {
	const definition = readData( `${ id }.json` );

	it( 'is linted without a fault or a warning', () => {
		const { faults, warnings } = lintDefinition( definition, { id, taxonomy, hasMessage } );
		expect( [ ...faults, ...warnings ].map( ( fault ) => `${ fault.path }: ${ faultText( fault, english ) }` ) ).toEqual( [] );
	} );

	it( `is of the status ${ status } and has ${ count } questions`, () => {
		const survey = read( id );
		expect( survey.status ).toBe( status );
		expect( questionsOf( survey ) ).toHaveLength( count );
	} );

	it( 'has every text in all of its languages', () => {
		const texts = textsIn( JSON.parse( definition ) );
		expect( texts.length ).toBeGreaterThan( 15 );
		expect( texts.filter( ( [ , languages ] ) => languages.join() !== LANGUAGES.join() ) ).toEqual( [] );
		// A bare code bears the label of a skill, and those are in all languages.
		const bare = JSON.stringify( JSON.parse( definition ).pages ).match( /"(?:choices|rows)":\["[^\]]*\]/g ) ?? [];
		const unknown = bare.map( ( list ) => JSON.parse( list.replace( /^"\w+":/, '' ) ) as string[] )
			.reduce<string[]>( ( all, list ) => all.concat( list ), [] ).filter( ( code ) => taxonomy.get( code ) === null );
		expect( unknown ).toEqual( [] );
	} );
} );

describe( 'the bundled survey skills-needs-assessment', () => {
	const survey = read( 'skills-needs-assessment' );

	it( 'shows the results of few answers, which are public anyway', () => {
		expect( survey ).toMatchObject( {
			minAnswers: 1, minCell: 1, measures: { grid: 'skills', wantToLearn: 'learn', canTeach: 'teach' }, audience: { population: 'individuals' },
		} );
	} );

	it( 'has questions none of which anybody must answer', () => {
		expect( questionsOf( survey ).map( ( { name } ) => name ) ).toEqual( [
			'role', 'years', 'region', 'languages', 'wikis', 'skills', 'learn', 'teach', 'methods', 'barriers', 'time', 'comment',
		] );
		expect( questionsOf( survey ).filter( ( { isRequired } ) => isRequired ) ).toEqual( [] );
	} );

	it( 'asks about the same fourteen skills of the taxonomy in the grid, to learn and to teach', () => {
		const ids = codes( question<GridQuestion>( survey, 'skills' ).rows );
		expect( ids ).toHaveLength( 14 );
		expect( ids.filter( ( id ) => taxonomy.ancestors( id ).length === 0 ) ).toEqual( [] );
		const learn = question<RankingQuestion>( survey, 'learn' );
		expect( [ codes( learn.choices ), codes( question<RankingQuestion>( survey, 'teach' ).choices ) ] ).toEqual( [ ids, ids ] );
		expect( learn ).toMatchObject( { type: 'ranking', isSelectToRank: true, maxSelectedChoices: 3 } );
	} );

	it( 'offers the six methods of the initiative', () => {
		expect( codes( question<RankingQuestion>( survey, 'methods' ).choices ) ).toEqual(
			[ 'training', 'mentoring', 'consulting', 'online-learning', 'peer-support', 'event' ],
		);
	} );

	it( 'names every step of both scales in words, and a way out that no statistic counts', () => {
		for ( const column of question<GridQuestion>( survey, 'skills' ).columns ) {
			expect( codes( column.choices ) ).toEqual( [ ...SCALE_CODES, 'na' ] );
			expect( column.choices.filter( ( { text } ) => text?.kind !== 'texts' ) ).toEqual( [] );
		}
		expect( survey.notInStatistics ).toEqual( [ 'na', 'refused', 'dontknow' ] );
	} );
} );

describe( 'the bundled survey affiliate-capacity', () => {
	const survey = read( 'affiliate-capacity' );

	it( 'asks affiliates, one answer each under the affiliate’s name, about skills of the taxonomy', () => {
		expect( survey.audience.population ).toBe( 'affiliates' );
		expect( questionsOf( survey ).filter( ( { isRequired } ) => isRequired ).map( ( { name } ) => name ) ).toEqual( [ 'affiliate' ] );
		const grid = question<GridQuestion>( survey, 'capacities' );
		expect( grid.columns.map( ( { name, choices } ) => [ name, choices.length ] ) ).toEqual( [ [ 'level', 6 ], [ 'robustness', 5 ] ] );
		expect( codes( question<RankingQuestion>( survey, 'build' ).choices ) ).toEqual( codes( grid.rows ) );
	} );
} );
