/** What an outsider gets who puts the figures of several groups together with the counts of all answers. */
import fc from 'fast-check';
import { isWithheld, type PublishedResults } from '../../../../src/core/analysis/disclosure/published';
import { toldGroup } from '../../../../src/core/analysis/disclosure/sums-of-groups';
import type { Survey } from '../../../../src/core/survey/definition';
import type { Json } from '../../survey/definitions';
import { surveyOf } from '../surveys';
import { type Person, publishAnswers } from './outsider';

const STEPS = [ 1, 2, 3 ];

function surveyWith( minAnswers: number, minCell: number ): Survey {
	return surveyOf( ( definition ) => {
		const skills = definition.pages[ 1 ].elements[ 0 ];
		skills.rows = [ 'budgeting' ];
		skills.columns.forEach( ( column: Json ) => {
			column.choices = STEPS;
		} );
		definition.pages = [ { elements: [ skills ] } ];
		Object.assign( definition.localSkills, { minAnswers, minCell, measures: { grid: 'skills' } } );
	} );
}

function person( group: number, importance: number, ability: number ): Person {
	return { community: `w${ group }wiki`, language: 'en', values: {
		'skills.budgeting.importance': String( importance ), 'skills.budgeting.ability': String( ability ),
	} };
}

/** Group → the counts of the middle step that it can have, of what agrees with number, mean and the counts of all. */
function middleSteps( published: PublishedResults, side: 'importance' | 'ability' ): number[][] {
	const all = published.skills.budgeting;
	const breakdown = published.breakdowns.find( ( { by } ) => by === 'community' );
	const shown = Object.values( breakdown?.groups ?? {} ).flatMap( ( group ) => {
		const skill = isWithheld( group ) ? undefined : group.skills.budgeting;
		return skill === undefined || isWithheld( skill ) || skill[ side ] === null ? [] :
			[ { n: skill.n, sum: Math.round( skill.n * ( skill[ side ] ?? 0 ) ) } ];
	} );
	if ( all === undefined || isWithheld( all ) || isWithheld( all[ side ].counts ) || shown.length === 0 ||
		shown.reduce( ( sum, { n } ) => sum + n, 0 ) !== all.n ) {
		return [];
	}
	const total = all[ side ].counts[ '2' ] ?? 0;
	const ways = shown.map( ( { n, sum } ) => Array.from( { length: n + 1 }, ( _, middle ) => middle ).filter( ( middle ) => {
		const third = ( sum - n - middle ) / 2;
		return Number.isInteger( third ) && third >= 0 && middle + third <= n;
	} ) );
	const numbers = ways.map( () => new Set<number>() );
	const put = ( index: number, left: number, path: readonly number[] ): void => {
		if ( index === ways.length ) {
			( left === 0 ? path : [] ).forEach( ( count, group ) => numbers[ group ]?.add( count ) );
			return;
		}
		( ways[ index ] ?? [] ).filter( ( count ) => count <= left )
			.forEach( ( count ) => put( index + 1, left - count, [ ...path, count ] ) );
	};
	put( 0, total, [] );
	return numbers.map( ( some ) => Array.from( some ) );
}

function isTold( numbers: readonly number[], minCell: number ): boolean {
	return !numbers.includes( 0 ) && numbers.length < minCell && Math.min( ...numbers ) < minCell;
}

describe( 'groups of which each has an odd number on the middle step', () => {
	it.each( [ [ 2, 3, 7, 3 ], [ 3, 5, 12, 5 ] ] )( 'with a threshold of %i: %i groups of %i', ( minCell, groups, size, minAnswers ) => {
		const survey = surveyWith( minAnswers, minCell );
		const importance = ( index: number ): number => index === 0 ? 2 : index % 2 === 0 ? 3 : 1;
		const people = Array.from( { length: groups }, ( _, group ) => Array.from( { length: size }, ( __, index ) =>
			person( group, importance( index ), 1 + ( index + Math.floor( index / 3 ) + group ) % 3 ) ) ).flat();
		const published = publishAnswers( survey, people );
		const skill = published.skills.budgeting;
		// Of all it is shown how many are on it; so it is the groups that are not.
		expect( isWithheld( skill ) || isWithheld( skill?.importance.counts ) ).toBe( false );
		expect( middleSteps( published, 'importance' ).filter( ( numbers ) => isTold( numbers, minCell ) ) ).toEqual( [] );
	} );
} );

describe( 'groups of any size', () => {
	it( 'leave enough numbers for each of them', () => {
		let shown = 0;
		// Few are on the middle step of importance, some on each of ability.
		const pair = fc.tuple( fc.constantFrom( 1, 3 ), fc.constantFrom( ...STEPS ) );
		const group = fc.tuple( fc.integer( { min: 0, max: 2 } ), fc.array( pair, { minLength: 6, maxLength: 12 } ) );
		const crowd = fc.array( group, { minLength: 2, maxLength: 5 } );
		fc.assert( fc.property( crowd, fc.constantFrom( 2, 3 ), ( groups, minCell ) => {
			const people = groups.flatMap( ( [ middle, pairs ], at ) => pairs.map( ( [ importance, ability ], index ) =>
				person( at, index < middle ? 2 : importance, ability ) ) );
			const published = publishAnswers( surveyWith( 3, minCell ), people );
			( [ 'importance', 'ability' ] as const ).forEach( ( side ) => {
				const numbers = middleSteps( published, side );
				shown += Number( numbers.length > 0 );
				expect( numbers.filter( ( some ) => isTold( some, minCell ) ) ).toEqual( [] );
			} );
		} ), { numRuns: 20, endOnFailure: true, seed: 7 } );
		expect( shown ).toBeGreaterThan( 4 );
	} );
} );

describe( 'toldGroup', () => {
	it( 'finds what trying everything finds', () => {
		const numbers = fc.uniqueArray( fc.nat( 6 ), { minLength: 1, maxLength: 4 } );
		const some = fc.array( numbers, { minLength: 2, maxLength: 4 } );
		let found = 0;
		fc.assert( fc.property( some, fc.nat( 14 ), fc.integer( { min: 2, max: 4 } ), (
			groups, total, minCell,
		) => {
			const possible = groups.map( () => new Set<number>() );
			const put = ( index: number, left: number, path: readonly number[] ): void => {
				if ( index === groups.length ) {
					( left === 0 ? path : [] ).forEach( ( count, group ) => possible[ group ]?.add( count ) );
				} else {
					( groups[ index ] ?? [] ).forEach( ( count ) => put( index + 1, left - count, [ ...path, count ] ) );
				}
			};
			put( 0, total, [] );
			const told = possible.findIndex( ( counts ) => counts.size > 0 && isTold( Array.from( counts ), minCell ) );
			const ways = groups.map( ( counts ) => counts.map( ( count ) => ( { sum: count, numbers: [ count ] } ) ) );
			found += Number( told >= 0 );
			expect( toldGroup( ways, total, minCell, { steps: 1e6 } ) ).toBe( told < 0 ? null : told );
		} ), { numRuns: 500 } );
		expect( found ).toBeGreaterThan( 20 );
	} );

	it( 'counts as told what it has no steps left for', () => {
		const ways = [ 1, 3 ].map( ( count ) => ( { sum: count, numbers: [ count ] } ) );
		expect( toldGroup( [ ways, ways, ways ], 3, 2, { steps: 0 } ) ).toBe( 0 );
	} );
} );
