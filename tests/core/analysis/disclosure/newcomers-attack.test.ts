/** What an outsider gets of the ratings of those who came between two releases, who tries everything they can have said. */
import fc from 'fast-check';
import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';
import { isWithheld, type PublishedResults, type PublishedSkill } from '../../../../src/core/analysis/disclosure/published';
import { readLastFigures } from '../../../../src/core/analysis/disclosure/read-last-release';
import type { Survey } from '../../../../src/core/survey/definition';
import { ratings, resultsOf, surveyOf } from '../surveys';
import { FIGURES, type NewcomerSums, possibleNumbers } from './newcomers';

type Pair = readonly [ number, number ];

const withThresholds = ( minCell: number ): Survey => surveyOf( ( definition ) => {
	Object.assign( definition.localSkills, { minAnswers: 3, minCell } );
} );

/** Publishes one release after the other: each has those of the ones before, and some more. */
function releasesOf( survey: Survey, come: readonly ( readonly Pair[] )[] ): PublishedResults[] {
	const { minAnswers, minCell } = survey;
	const people: Pair[] = [];
	const found: PublishedResults[] = [];
	come.forEach( ( some ) => {
		people.push( ...some );
		const last = found[ found.length - 1 ];
		const figures = last === undefined ? null :
			readLastFigures( JSON.parse( JSON.stringify( { ...last, minAnswers, minCell } ) ) );
		found.push( publishResults( resultsOf( survey, ratings( 'budgeting', people ) ), survey,
			figures === null ? null : { ...figures, change: { added: some.length, removed: 0 } } ) );
	} );
	return found;
}

const skillIn = ( { skills: { budgeting } }: PublishedResults ): PublishedSkill | null =>
	budgeting === undefined || isWithheld( budgeting ) ? null : budgeting;

/** What two releases tell of those who came in between; null where one of them shows nothing, or nobody or many came. */
function sumsBetween( old: PublishedSkill | null, now: PublishedSkill | null ): NewcomerSums | null {
	const n = old === null || now === null ? 0 : now.n - old.n;
	if ( old === null || now === null || n < 1 || n > 10 ) {
		return null;
	}
	const [ was, is ] = [ sumsOf( old ), sumsOf( now ) ];
	return {
		n, importance: is.importance - was.importance, ability: is.ability - was.ability, score: is.score - was.score,
		need: is.need === null || was.need === null ? null : is.need - was.need,
	};
}

function sumsOf( { ability, highNeedCount, importance, n, rds }: PublishedSkill ): NewcomerSums {
	return {
		n, importance: Math.round( ( importance.mean ?? 0 ) * n ), ability: Math.round( ( ability.mean ?? 0 ) * n ),
		score: Math.round( ( rds ?? 0 ) * n / 100 ), need: isWithheld( highNeedCount ) ? null : highNeedCount,
	};
}

/** What he knows too well. */
function knownTooWell( sums: NewcomerSums, minCell: number ): string[] {
	return Array.from( FIGURES.keys() ).map( ( figure ) => [ figure, possibleNumbers( figure, sums ) ] as const )
		.filter( ( [ , numbers ] ) => Math.min( ...numbers ) > 0 && Math.min( ...numbers ) < minCell && numbers.length < minCell )
		.map( ( [ figure, numbers ] ) => `${ figure }: ${ numbers.join() }` );
}

describe( 'an outsider who subtracts the ratings of one release from those of another', () => {
	it( 'can tell what a few people gave from their sums', () => {
		// Seven with a sum of 8: six gave 1, and one gave 2.
		const sums = { n: 7, importance: 21, ability: 8, score: -6, need: null };
		expect( possibleNumbers( 'ability 2', sums ) ).toEqual( [ 1 ] );
		expect( possibleNumbers( 'ability 1', sums ) ).toEqual( [ 6 ] );
		// So many above as below, of four: all tied, two of them, or nobody.
		expect( possibleNumbers( 'tied', { n: 4, importance: 12, ability: 12, score: 0, need: null } ) ).toEqual( [ 0, 2, 4 ] );
	} );

	it( 'can tell no more of those in the first release', () => {
		const survey = withThresholds( 3 );
		let compared = 0;
		// Many are tied, so that how many are is no small count, and an even or an odd number is.
		const pair = fc.tuple( fc.integer( { min: 1, max: 5 } ), fc.constantFrom( -2, -1, 0, 0, 1, 2 ) )
			.map( ( [ importance, by ] ): Pair => [ importance, Math.max( 1, Math.min( 5, importance + by ) ) ] );
		fc.assert( fc.property( fc.array( pair, { minLength: 6, maxLength: 10 } ), ( people ) => {
			const [ skill = null ] = releasesOf( survey, [ people ] ).map( skillIn );
			const sums = skill === null || !isWithheld( skill.importance.counts ) ? null : sumsOf( skill );
			compared += Number( sums !== null );
			expect( { sums, known: sums === null ? [] : knownTooWell( sums, 3 ) } ).toEqual( { sums, known: [] } );
		} ), { numRuns: 80, endOnFailure: true } );
		expect( compared ).toBeGreaterThan( 5 );
	} );

	it.each( [ 2, 3, 5 ] )( 'is left with enough numbers for each step, and for those above, tied and below (threshold %i)', ( minCell ) => {
		const survey = withThresholds( minCell );
		const step = fc.integer( { min: 1, max: 5 } );
		// Most give little of their ability and find it important, as they do.
		const ability = fc.oneof( { weight: 2, arbitrary: fc.constantFrom( 1, 1, 2 ) }, step );
		const people = ( least: number, most: number ): fc.Arbitrary<Pair[]> => fc.oneof(
			fc.array( fc.tuple( step, step ), { minLength: least, maxLength: most } ),
			fc.array( fc.tuple( fc.constantFrom( 3, 4, 5 ), ability ), { minLength: least, maxLength: most } ),
		);
		let compared = 0;
		fc.assert( fc.property( people( 9, 25 ), people( 5, 10 ), people( 5, 10 ), ( ...come ) => {
			const shown = releasesOf( survey, come ).map( skillIn );
			const between = ( [ [ 0, 1 ], [ 1, 2 ], [ 0, 2 ] ] as const )
				.map( ( [ old, now ] ) => sumsBetween( shown[ old ] ?? null, shown[ now ] ?? null ) )
				.filter( ( sums ): sums is NewcomerSums => sums !== null );
			compared += between.length;
			expect( between.map( ( sums ) => ( { sums, known: knownTooWell( sums, minCell ) } ) ) )
				.toEqual( between.map( ( sums ) => ( { sums, known: [] } ) ) );
		} ), { numRuns: 40, endOnFailure: true } );
		// It is not safe because nothing is shown.
		expect( compared ).toBeGreaterThan( 5 );
	} );
} );
