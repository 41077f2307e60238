/**
 * What an outsider gets who puts together all figures of one result (counts, means, deviations, boxes, intervals, scores,
 * places, groups) and tries every way in which a few people could have answered.
 */
import fc from 'fast-check';
import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';
import { isWithheld, type PublishedResults, type PublishedSkill } from '../../../../src/core/analysis/disclosure/published';
import type { Survey } from '../../../../src/core/survey/definition';
import type { Json } from '../../survey/definitions';
import { ratings, resultsOf, surveyOf, type Values } from '../surveys';
import { Crowd, knownFrom, partsOf, type Person, publishAnswers } from './outsider';

interface Attack {
	readonly name: string;
	readonly change: ( definition: Json ) => void;
	/** Everything that one person can say. */
	readonly kinds: readonly Person[];
	/** The highest step of ability, and the lowest of importance, with which somebody is in high need. */
	readonly need?: readonly [ number, number ];
	/** Number of people, `minAnswers`, `minCell`. */
	readonly tried: readonly ( readonly [ number, number, number ] )[];
	/** Results that are looked at of each size. */
	readonly runs?: number;
}

/** A survey of one question, and nothing else. */
const only = ( question: Json ) => ( definition: Json ): void => {
	definition.pages = [ { elements: [ question ] } ];
	delete definition.localSkills.measures;
};

const grid = ( steps: readonly number[] ) => ( definition: Json ): void => {
	const skills = definition.pages[ 1 ].elements[ 0 ];
	skills.rows = [ 'budgeting' ];
	skills.columns.forEach( ( column: Json ) => {
		column.choices = steps;
	} );
	definition.pages = [ { elements: [ skills ] } ];
	definition.localSkills.measures = { grid: 'skills' };
};

const pairsOf = ( steps: readonly number[] ): Person[] => steps.flatMap(
	( importance ) => ratings( 'budgeting', steps.map( ( ability ) => [ importance, ability ] ) ).map( ( values ) => ( { values } ) ) );

/** Every order of some choices, `least` of them or more. */
function orders( choices: readonly string[], least: number ): string[][] {
	const longer = ( order: readonly string[] ): string[][] => choices.filter( ( code ) => !order.includes( code ) )
		.flatMap( ( code ) => [ [ ...order, code ], ...longer( [ ...order, code ] ) ] );
	return longer( [] ).filter( ( { length } ) => length >= least );
}

const ranked = ( least: number ): Person[] => orders( [ 'a', 'b', 'c' ], least ).map( ( formats ) => ( { values: { formats } } ) );

const ATTACKS: readonly Attack[] = [
	{
		name: 'rankings of all choices', kinds: ranked( 3 ), tried: [ [ 9, 0, 3 ], [ 15, 5, 5 ] ],
		change: only( { type: 'ranking', name: 'formats', choices: [ 'a', 'b', 'c' ] } ),
	},
	{
		name: 'rankings of some choices', kinds: ranked( 1 ), tried: [ [ 6, 0, 2 ] ],
		change: only( { type: 'ranking', name: 'formats', choices: [ 'a', 'b', 'c' ], selectToRankEnabled: true } ),
	},
	{
		name: 'rankings of two choices at the most', tried: [ [ 8, 0, 2 ], [ 10, 0, 3 ] ],
		kinds: ranked( 1 ).filter( ( { values } ) => ( values.formats as string[] ).length < 3 ),
		change: only( { type: 'ranking', name: 'formats', choices: [ 'a', 'b', 'c' ], selectToRankEnabled: true, maxSelectedChoices: 2 } ),
	},
	{
		name: 'a scale with its mean, deviation and boxes', tried: [ [ 8, 0, 2 ], [ 9, 0, 3 ], [ 15, 5, 5 ] ],
		kinds: [ 1, 2, 3, 4, 5 ].map( ( step ) => ( { values: { rate: String( step ) } } ) ),
		change: only( { type: 'rating', name: 'rate', rateMin: 1, rateMax: 5 } ),
	},
	{
		name: 'means, scores and steps of a skill, of three steps', kinds: pairsOf( [ 1, 2, 3 ] ), need: [ 1, 3 ], runs: 35,
		tried: [ [ 7, 0, 2 ], [ 8, 0, 3 ] ], change: grid( [ 1, 2, 3 ] ),
	},
	{
		name: 'means, scores and steps of a skill, of four steps', kinds: pairsOf( [ 1, 2, 3, 4 ] ), need: [ 2, 3 ], runs: 25,
		tried: [ [ 5, 0, 2 ] ], change: grid( [ 1, 2, 3, 4 ] ),
	},
];

/** What is a count of people; all else are sums. */
const isCount = ( figure: string ): boolean => !/ (?:sum|squares|place|rds|importance|ability)$/.test( figure );

/** What each of those who are counted in a figure chose to say, of one thing that all of them had to choose: what that was of. */
function everybodyOf( figure: string ): string | null {
	const [ , question ] = /^(\w+)=\w+ @ /.exec( figure ) ?? [];
	const [ , skill ] = /^(.*) (?:(?:importance|ability) \d|need)$/.exec( figure ) ?? [];
	return question ?? ( skill === undefined ? null : `${ skill } n` );
}

/** Whether there is a place of a question to be read: how often it was chosen tells something of its places as it is. */
const arePlacesShown = ( known: readonly { readonly figures: readonly string[] }[] ): boolean =>
	known.some( ( { figures } ) => / (?:@ 1|place)$/.test( figures[ 0 ] as string ) );

describe.each( ATTACKS )( 'an outsider who puts together $name', ( { change, kinds, need, runs = 120, tried } ) => {
	it.each( tried )( 'of %i people is left with enough numbers (thresholds %i and %i)', ( size, minAnswers, minCell ) => {
		const survey = surveyOf( ( definition ) => {
			Object.assign( definition.localSkills, { minAnswers, minCell } );
			change( definition );
		} );
		const parts = kinds.map( ( kind ) => partsOf( kind, [], need ) );
		const crowd = new Crowd( parts, size );
		const counts = Array.from( new Set( parts.flatMap( ( part ) => Array.from( part.keys() ) ) ) ).filter( isCount );
		const seen = new Set<string>();
		let hidden = 0;
		for ( let run = 0; run < runs; run++ ) {
			// Spread over all worlds, in an order that has nothing to do with who says what.
			const world = ( run * 7919 * 31 + size ) % crowd.length;
			const answers = crowd.world( world )
				.flatMap( ( count, kind ) => Array.from( { length: count }, () => kinds[ kind ] as Person ) );
			const known = knownFrom( publishAnswers( survey, answers ) );
			const key = JSON.stringify( known );
			if ( seen.has( key ) ) {
				continue;
			}
			seen.add( key );
			const worlds = crowd.agreeing( known );
			expect( worlds.length ).toBeGreaterThan( 0 );
			hidden += counts.some(
				( figure ) => new Set( worlds.map( ( index ) => crowd.sum( figure )[ index ] ) ).size > 1 ) ? 1 : 0;
			const found = counts.filter( ( figure ) => !figure.includes( '@' ) || arePlacesShown( known ) ).flatMap( ( figure ) => {
				const numbers = crowd.tooFewNumbers( worlds, figure, minCell );
				// Of how ability compares with importance what is not small need not be hidden.
				const isOpen = numbers === null || / (?:negative|tied|positive)$/.test( figure ) &&
					( crowd.sum( figure )[ world ] as number ) >= minCell;
				const all = everybodyOf( figure );
				return [
					...isOpen ? [] : [ `${ figure }: ${ numbers.join() }` ],
					...all !== null && crowd.areSame( worlds, figure, all ) ? [ `${ figure }: everybody` ] : [],
				];
			} );
			expect( { answers, known, found } ).toEqual( { answers, known, found: [] } );
		}
		// It is not safe because nothing is shown, or nothing hidden.
		expect( seen.size ).toBeGreaterThan( 10 );
		expect( hidden ).toBeGreaterThan( 5 );
	} );
} );

/** Above 0 where the first is the needier: the score as a fraction of whole numbers. */
type Score = ( skill: PublishedSkill ) => readonly [ numerator: bigint, denominator: bigint ] | null;

const whole = ( figure: number | null, times: number ): bigint => BigInt( Math.round( ( figure ?? 0 ) * times ) );

const SCORES: Readonly<Record<'rankByMwds' | 'rankByRds' | 'rankByHighNeed', Score>> = {
	rankByMwds: ( { ability, importance, n } ) => n === 0 ? null : [
		( whole( importance.mean, n ) - whole( ability.mean, n ) ) * whole( importance.mean, n ), BigInt( n ) * BigInt( n ),
	],
	rankByRds: ( { n, rds } ) => n === 0 ? null : [ -whole( rds, n / 100 ), BigInt( n ) ],
	rankByHighNeed: ( { highNeedCount, n } ) =>
		n === 0 || isWithheld( highNeedCount ) ? null : [ BigInt( highNeedCount ), BigInt( n ) ],
};

describe( 'ranks', () => {
	const survey: Survey = surveyOf( ( definition ) => {
		Object.assign( definition.localSkills, { minAnswers: 3, minCell: 3 } );
		grid( [ 1, 2, 3 ] )( definition );
		definition.pages[ 0 ].elements[ 0 ].rows = [ 'a', 'b', 'c', 'd' ];
	} );
	const step = fc.constantFrom( '1', '2', '3' );
	const answer = fc.record( Object.fromEntries( [ 'a', 'b', 'c', 'd' ].flatMap( ( skill ) => [
		[ `skills.${ skill }.importance`, step ], [ `skills.${ skill }.ability`, step ],
	] ) ), { requiredKeys: [] } ) as fc.Arbitrary<Values>;

	it( 'can be worked out from the other figures that are shown, so they tell nothing more', () => {
		let compared = 0;
		fc.assert( fc.property( fc.array( answer, { minLength: 12, maxLength: 20 } ), ( answers ) => {
			const { skills }: PublishedResults = publishResults( resultsOf( survey, answers ), survey );
			const shown = Object.values( skills ).filter( ( skill ): skill is PublishedSkill => !isWithheld( skill ) );
			for ( const [ rank, score ] of Object.entries( SCORES ) ) {
				for ( const skill of shown ) {
					const own = score( skill );
					const above = shown.filter( ( other ) => {
						const theirs = score( other );
						return own !== null && theirs !== null && theirs[ 0 ] * own[ 1 ] > own[ 0 ] * theirs[ 1 ];
					} );
					expect( skill[ rank as keyof typeof SCORES ] ).toBe( own === null ? null : above.length + 1 );
					compared += above.length;
				}
			}
		} ), { numRuns: 15, seed: 4 } );
		expect( compared ).toBeGreaterThan( 20 );
	} );
} );
