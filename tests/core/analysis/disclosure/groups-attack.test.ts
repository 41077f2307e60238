/**
 * What an outsider gets who puts figures of groups beside those of all answers, and tries every way in which a few people
 * in each group could have answered.
 */
import type { Survey } from '../../../../src/core/survey/definition';
import type { Json } from '../../survey/definitions';
import { ratings, surveyOf } from '../surveys';
import { Crowd, type Known, knownFrom, partsOf, type Person, publishAnswers } from './outsider';

interface Attack {
	readonly name: string;
	readonly steps: readonly number[];
	/** The highest step of ability, and the lowest of importance, with which somebody is in high need. */
	readonly need: readonly [ number, number ];
	/** People in each of two communities. */
	readonly sizes: readonly [ number, number ];
	readonly minCell: number;
	readonly runs: number;
}

const ATTACKS: readonly Attack[] = [
	{ name: 'groups of 2 and 4, three steps', steps: [ 1, 2, 3 ], need: [ 1, 3 ], sizes: [ 2, 4 ], minCell: 2, runs: 150 },
	{ name: 'groups of 3 and 3, three steps', steps: [ 1, 2, 3 ], need: [ 1, 3 ], sizes: [ 3, 3 ], minCell: 2, runs: 80 },
	{ name: 'groups of 6 and 6, three steps', steps: [ 1, 2, 3 ], need: [ 1, 3 ], sizes: [ 6, 6 ], minCell: 3, runs: 20 },
	{ name: 'groups of 3 and 3, four steps', steps: [ 1, 2, 3, 4 ], need: [ 2, 3 ], sizes: [ 3, 3 ], minCell: 2, runs: 25 },
];

/** What is a count of people; all else are sums. */
const isCount = ( figure: string ): boolean => !/ (?:squares|rds|importance|ability)$/.test( figure );

function surveyWith( steps: readonly number[], minCell: number ): Survey {
	return surveyOf( ( definition ) => {
		const skills = definition.pages[ 1 ].elements[ 0 ];
		skills.rows = [ 'budgeting' ];
		skills.columns.forEach( ( column: Json ) => {
			column.choices = steps;
		} );
		definition.pages = [ { elements: [ skills ] } ];
		Object.assign( definition.localSkills, { minAnswers: 0, minCell, measures: { grid: 'skills' } } );
	} );
}

/** All that is known of two groups: every way in which one can have answered, with every way of the other that it goes with. */
function worldsOf( crowds: readonly [ Crowd, Crowd ], known: readonly Known[] ): ( readonly [ number, number ] )[] {
	const isOf = ( code: string ) => ( { figures }: Known ): boolean =>
		figures.every( ( figure ) => figure.startsWith( `community ${ code }: ` ) );
	const whole = known.filter( ( { figures } ) => !figures.some( ( figure ) => figure.startsWith( 'community ' ) ) );
	const sumsIn = ( crowd: Crowd, index: number ): number[] => whole.map( ( { figures } ) =>
		figures.reduce( ( sum, figure ) => sum + ( crowd.sum( figure )[ index ] as number ), 0 ) );
	const [ first, second ] = crowds;
	const bySums = new Map<string, number[]>();
	second.agreeing( known.filter( isOf( 'b' ) ) ).forEach( ( index ) => {
		const key = sumsIn( second, index ).join();
		const some = bySums.get( key ) ?? [];
		some.push( index );
		bySums.set( key, some );
	} );
	return first.agreeing( known.filter( isOf( 'a' ) ) ).flatMap( ( index ) => {
		const missing = sumsIn( first, index ).map( ( sum, at ) => ( whole[ at ] as Known ).is - sum ).join();
		return ( bySums.get( missing ) ?? [] ).map( ( other ) => [ index, other ] as const );
	} );
}

describe.each( ATTACKS )( 'an outsider who puts together $name', ( { minCell, need, runs, sizes, steps } ) => {
	it( 'is left with enough numbers for each group', () => {
		const survey = surveyWith( steps, minCell );
		const pairs = steps.flatMap( ( importance ) => ratings( 'budgeting', steps.map( ( ability ) => [ importance, ability ] ) ) );
		const kinds = [ 'a', 'b' ].map( ( community ) => pairs.map( ( values ): Person => ( { values, community } ) ) );
		const crowds = kinds.map( ( people, group ) =>
			new Crowd( people.map( ( person ) => partsOf( person, [], need ) ), sizes[ group ] as number ) ) as [ Crowd, Crowd ];
		const names = kinds.flat().flatMap( ( person ) => Array.from( partsOf( person, [], need ).keys() ) );
		const figures = Array.from( new Set( names ) ).filter( ( figure ) => isCount( figure ) && figure.startsWith( 'community ' ) );
		const seen = new Set<string>();
		let shown = 0;
		for ( let run = 0; run < runs; run++ ) {
			// Spread over all worlds, in an order that has nothing to do with who says what.
			const answers = crowds.flatMap( ( crowd, group ) => {
				const world = crowd.world( ( run * ( group === 0 ? 245489 : 104729 ) + 17 * group ) % crowd.length );
				return world.flatMap( ( count, kind ) =>
					Array.from( { length: count }, () => kinds[ group ]?.[ kind ] as Person ) );
			} );
			const known = knownFrom( publishAnswers( survey, answers ) );
			const key = JSON.stringify( known );
			if ( seen.has( key ) ) {
				continue;
			}
			seen.add( key );
			const areGroupsShown = known.some( ( { figures: [ figure ] } ) => figure === 'community a: budgeting n' );
			shown += Number( areGroupsShown );
			const worlds = areGroupsShown ? worldsOf( crowds, known ) : [];
			expect( worlds.length > 0 ).toBe( areGroupsShown );
			const found = ( areGroupsShown ? figures : [] ).flatMap( ( figure ) => {
				const [ first, second ] = crowds.map( ( crowd ) => crowd.sum( figure ) ) as [ Int16Array, Int16Array ];
				const numbers = Array.from( new Set( worlds.map(
					( [ one, other ] ) => ( first[ one ] as number ) + ( second[ other ] as number ) ) ) );
				return numbers.includes( 0 ) || numbers.length >= minCell || Math.min( ...numbers ) >= minCell ? [] :
					[ `${ figure }: ${ numbers.join() }` ];
			} );
			expect( { answers, known, found } ).toEqual( { answers, known, found: [] } );
		}
		// It is not safe because nothing is shown.
		expect( shown ).toBeGreaterThan( 2 );
	} );
} );
