/**
 * What an outsider gets who puts two or three releases of a skill together, with its groups, and tries every way in which
 * those who came with each can have answered.
 */
import { ratingTrailDisclosures } from '../../../../src/core/analysis/disclosure/audit-rating-trail';
import { createExchangeWays } from '../../../../src/core/analysis/disclosure/are-hidden';
import { isWithheld, type PublishedResults } from '../../../../src/core/analysis/disclosure/published';
import { type RatingState, ratingStateOf } from '../../../../src/core/analysis/disclosure/rating-state';
import { readLastFigures } from '../../../../src/core/analysis/disclosure/read-last-release';
import { type MeasuredGrid, measuredGrid } from '../../../../src/core/analysis/measured-grid';
import type { Survey } from '../../../../src/core/survey/definition';
import type { Json } from '../../survey/definitions';
import { ratings, surveyOf, type Values } from '../surveys';
import { Crowd, knownFrom, partsOf, type Person, publishAnswers } from './outsider';
import { type Figure, type Scope, toldFigures } from './parties';

const STEPS = [ 1, 2, 3 ];
/** Of three steps the lowest and the highest are low and high. */
const NEED = [ 1, 3 ] as const;
const PAIRS = STEPS.flatMap( ( importance ) => ratings( 'budgeting', STEPS.map( ( ability ) => [ importance, ability ] ) ) );
const ALONE = PAIRS.map( ( values ): Person => ( { values } ) );
/** Some of whom rate nothing. */
const IN_LANGUAGES = [ 'ar', 'fr' ].flatMap( ( language ) => [ ...PAIRS, {} ].map( ( values ): Person => ( { values, language } ) ) );

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

function releasesOf( survey: Survey, come: readonly ( readonly Person[] )[] ): PublishedResults[] {
	const { minAnswers, minCell } = survey;
	return come.reduce<PublishedResults[]>( ( all, some, index ) => {
		const before = all[ index - 1 ];
		const last = before === undefined ? null :
			readLastFigures( JSON.parse( JSON.stringify( { ...before, minAnswers, minCell } ) ) );
		const people = come.slice( 0, index + 1 ).flat();
		return [ ...all, publishAnswers( survey, people, last === null ? null :
			{ ...last, change: { added: some.length, removed: 0 } } ) ];
	}, [] );
}

/** Importance and ability of those who came with each release: of these one release told of another. */
const TOLD = [
	'12 13 21 21 22 32,13 13 22 31 33', '11 12 21 22 33,22 23 32 33,11 21 31 31',
].map( ( releases ) => releases.split( ',' ).map( ( people ) => people.split( ' ' ).map(
	( [ importance = '', ability = '' ] ): Person => ( { values: ratings( 'budgeting', [ [ importance, ability ] ] )[ 0 ] as Values } ) ) ) );

/** What people say of a skill; how many rated it is nothing that they said. */
const isSaid = ( figure: string ): boolean => !/ (?:squares|rds|importance|ability|n)$|counted$/.test( figure );

describe.each( [
	{ name: 'two releases', kinds: ALONE, come: [ 6, 5 ], thresholds: [ 0, 2 ], runs: 30 },
	{ name: 'two releases, of more people', kinds: ALONE, come: [ 8, 7 ], thresholds: [ 3, 3 ], runs: 15 },
	{ name: 'three releases', kinds: ALONE, come: [ 5, 4, 4 ], thresholds: [ 0, 2 ], runs: 25 },
	{ name: 'two releases with languages', kinds: IN_LANGUAGES, come: [ 5, 4 ], thresholds: [ 0, 2 ], runs: 20 },
] as const )( 'an outsider who puts together $name', ( { come, kinds, runs, thresholds: [ minAnswers, minCell ] } ) => {
	it( 'is left with enough numbers for those who came with each, or with several', () => {
		const survey = surveyWith( minAnswers, minCell );
		const parts = kinds.map( ( kind ) => partsOf( kind, [], NEED ) );
		const bySize = new Map( [ ...new Set<number>( come ) ].map( ( size ) => [ size, new Crowd( parts, size ) ] as const ) );
		const crowds = come.map( ( size ) => bySize.get( size ) as Crowd );
		const ranges = come.flatMap( ( _, first ) => come.slice( first ).map( ( __, more ) =>
			Array.from( { length: more + 1 }, ( ___, index ) => first + index ) ) );
		const names = Array.from( new Set( parts.flatMap( ( part ) => Array.from( part.keys() ) ) ) ).filter( isSaid );
		const figures = ranges.flatMap( ( of ) => names.map( ( name ): Figure => ( { name, of } ) ) );
		const tried = Array.from( { length: runs }, ( _, run ) => crowds.map( ( crowd, release ) => crowd
			.world( ( run * [ 245489, 104729, 7919 ][ release ]! * 31 + 17 * release ) % crowd.length )
			.flatMap( ( count, kind ) => Array.from( { length: count }, () => kinds[ kind ] as Person ) ) ) );
		const also = kinds !== ALONE ? [] :
			TOLD.filter( ( releases ) => releases.map( ( { length } ) => length ).join() === come.join() );
		let shown = 0;
		for ( const releases of [ ...tried, ...also ] ) {
			const published = releasesOf( survey, releases );
			const scopes = published.map( ( release, index ): Scope => (
				{ of: Array.from( { length: index + 1 }, ( _, party ) => party ), known: knownFrom( release ) } ) );
			shown += Number( published.every( ( { skills } ) => !isWithheld( skills.budgeting ) ) );
			const told = toldFigures( crowds, scopes, figures, minCell );
			const found = told === null ? [ 'nothing agrees' ] : [ ...told ]
				// Of how ability compares with importance what is not small need not be hidden.
				.filter( ( [ { name, of } ] ) => !/(?:negative|tied|positive)$/.test( name ) || minCell > of.reduce(
					( sum, release ) => sum + ( releases[ release ] ?? [] ).reduce(
						( some, person ) => some + ( partsOf( person, [], NEED ).get( name ) ?? 0 ), 0 ), 0 ) )
				.map( ( [ { name, of }, numbers ] ) => `${ of.join( '+' ) } ${ name }: ${ numbers.join() }` );
			expect( { releases, found } ).toEqual( { releases, found: [] } );
		}
		// It is not safe because nothing is shown.
		expect( shown ).toBeGreaterThan( 0 );
	} );
} );

describe( 'answers that went', () => {
	const survey = surveyWith( 0, 3 );
	const measured = measuredGrid( survey ) as MeasuredGrid;
	type Pairs = readonly ( readonly [ number, number ] )[];
	const stateOf = ( pairs: Pairs, gone: number ): RatingState => ratingStateOf(
		publishAnswers( surveyWith( 0, 0 ), ratings( 'budgeting', pairs ).map( ( values ) => ( { values } ) ) ), gone );
	const told = ( before: Pairs, after: Pairs ): string[] =>
		ratingTrailDisclosures( [ stateOf( before, 1 ) ], hiddenSteps( stateOf( after, 0 ) ), measured, survey.minCell,
			createExchangeWays(), new Map(), { left: 1e6 } ).map( ( { figure } ) => figure );
	/** As a release that shows means and scores alone. */
	const hiddenSteps = ( { skills, ...state }: RatingState ): RatingState => {
		const { ability = 0, importance = 0, n = 0, rds = 0 } = skills.budgeting ?? {};
		return { ...state, skills: { budgeting: { n, importance, ability, rds } } };
	};
	const first = [ [ 1, 2 ], [ 1, 3 ], NEED, [ 2, 1 ], [ 3, 1 ], [ 3, 3 ], [ 1, 1 ], [ 2, 3 ], [ 3, 2 ] ] as const;

	it( 'do not hide what all who came gave', () => {
		// Seven came and gave 3, and one went who gave 1: no others have that sum.
		const come = [ [ 3, 1 ], [ 3, 2 ], [ 3, 3 ], [ 3, 1 ], [ 3, 2 ], [ 3, 3 ], [ 3, 2 ] ] as const;
		expect( told( first, [ ...first.slice( 1 ), ...come ] ) ).not.toEqual( [] );
	} );

	it( 'leave open what can be many things', () => {
		const come = [ [ 3, 1 ], NEED, [ 1, 3 ], [ 2, 1 ], [ 1, 2 ], [ 3, 3 ], NEED ] as const;
		expect( told( first, [ ...first.slice( 1 ), ...come ] ) ).toEqual( [] );
	} );
} );
