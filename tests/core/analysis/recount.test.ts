/**
 * Everything computed once more, from the answers one by one and in fractions of whole numbers of any size: slow, plain,
 * and sharing no code with what it checks.
 */
import fc from 'fast-check';
import type { GroupedAnswer } from '../../../src/core/analysis/breakdown-tally';
import { compareWaves } from '../../../src/core/analysis/compare-waves';
import { computeResults } from '../../../src/core/analysis/compute-results';
import { publishResults } from '../../../src/core/analysis/disclosure/publish-results';
import { isWithheld } from '../../../src/core/analysis/disclosure/published';
import { createTally } from '../../../src/core/analysis/tally';
import { anyAnswer, REVISIONS, surveyOf, versionsOf } from './surveys';

const SKILLS = [ 'budgeting', 'facilitation' ];
const ROLES = [ 'editor', 'organizer' ];
const STEPS = [ '1', '2', '3', '4', '5' ];

const survey = surveyOf( ( definition ) => {
	definition.localSkills.measures.groupBy = [ 'role' ];
} );
const versions = versionsOf();
const anyAnswers = fc.array( anyAnswer, { maxLength: 30 } );

function resultsOf( answers: readonly GroupedAnswer[] ): ReturnType<typeof computeResults> {
	const tally = createTally( survey, versions );
	answers.forEach( ( answer ) => tally.add( answer ) );
	return computeResults( survey, tally );
}

/** What was answered to a parameter, if it was asked. */
function given( { values, questions }: GroupedAnswer, name: string ): string[] {
	const isAsked = questions === null || questions === undefined || questions.has( name.split( '.' )[ 0 ] as string );
	const codes = ( values.get( name ) ?? [] ).map( ( code ) => code.trim() ).filter( ( code ) => code !== '' );
	return isAsked ? [ ...new Set( codes ) ] : [];
}

function isOfFirstVersion( { questions, definitionRevision }: GroupedAnswer ): boolean {
	return questions === null && definitionRevision === REVISIONS.first;
}

function one( codes: readonly string[] ): string {
	return codes.join( ';' );
}

function howMany( answers: readonly GroupedAnswer[], is: ( answer: GroupedAnswer ) => boolean ): number {
	return answers.filter( is ).length;
}

type Pair = readonly [ bigint, bigint ];

/** The complete pairs of a skill. The first version's ability had four steps. */
function pairsOf( answers: readonly GroupedAnswer[], skill: string ): Pair[] {
	return answers.flatMap( ( answer ) => {
		const [ importance, ability ] = [ 'importance', 'ability' ].map(
			( column ) => one( given( answer, `skills.${ skill }.${ column }` ) ),
		) as [ string, string ];
		return STEPS.includes( importance ) && STEPS.includes( ability ) && !isOfFirstVersion( answer ) ?
			[ [ BigInt( importance ), BigInt( ability ) ] as const ] : [];
	} );
}

function sum( numbers: readonly bigint[] ): bigint {
	return numbers.reduce( ( total, number ) => total + number, 0n );
}

/** A fraction as a number: one division of numbers that a number holds exactly. */
function quotient( numerator: bigint, denominator: bigint | number ): number | null {
	return Number( denominator ) === 0 ? null : Number( numerator ) / Number( denominator );
}

interface Scores {
	readonly n: bigint;
	readonly importance: bigint;
	readonly ability: bigint;
	readonly mwds: bigint;
	readonly rds: bigint;
	readonly highNeed: bigint;
}

/** Numerators: of the means over n, of the MWDS over n², of the RDS over n. */
function scoresOf( pairs: readonly Pair[] ): Scores {
	const count = ( is: ( importance: bigint, ability: bigint ) => boolean ): bigint =>
		BigInt( pairs.filter( ( pair ) => is( ...pair ) ).length );
	const importance = sum( pairs.map( ( pair ) => pair[ 0 ] ) );
	return {
		n: BigInt( pairs.length ),
		importance,
		ability: sum( pairs.map( ( pair ) => pair[ 1 ] ) ),
		mwds: sum( pairs.map( ( pair ) => ( pair[ 0 ] - pair[ 1 ] ) * importance ) ),
		rds: 100n * ( count( ( i, a ) => a > i ) - count( ( i, a ) => a < i ) ),
		highNeed: count( ( i, a ) => i >= 4n && a <= 2n ),
	};
}

/** The rank of each: one more than how many are needier. */
function ranks( all: readonly Scores[], isNeedier: ( one: Scores, other: Scores ) => boolean ): ( number | null )[] {
	const rated = all.filter( ( { n } ) => n > 0n );
	return all.map( ( score ) => score.n === 0n ? null : 1 + rated.filter( ( other ) => isNeedier( other, score ) ).length );
}

const Z = 1.959963984540054;

/** Both ends of Wilson's interval: where the share is as far from what it would be as chance allows, found by halving. */
function wilson( count: number, n: number ): [ number, number ] {
	const share = count / n;
	const end = ( outer: number ): number => {
		let [ inside, outside ] = [ share, outer ];
		for ( let step = 0; step < 100; step++ ) {
			const middle = ( inside + outside ) / 2;
			if ( ( share - middle ) ** 2 <= Z * Z * middle * ( 1 - middle ) / n ) {
				inside = middle;
			} else {
				outside = middle;
			}
		}
		return inside;
	};
	return [ end( 0 ), end( 1 ) ];
}

/** As exact as floating-point numbers that came about in different ways can be compared. */
function expectClose( numbers: readonly number[], others: readonly number[] ): void {
	expect( numbers ).toHaveLength( others.length );
	numbers.forEach( ( number, index ) => expect( number ).toBeCloseTo( others[ index ] as number, 10 ) );
}

describe( 'results, counted once more', () => {
	it( 'have the same counts of a question', () => {
		fc.assert( fc.property( anyAnswers, ( answers ) => {
			const { questions, versions: answered } = resultsOf( answers );
			const isAsked = ( answer: GroupedAnswer ): boolean => answer.questions === null || answer.questions?.has( 'role' ) === true;
			const roleOf = ( answer: GroupedAnswer ): string => one( given( answer, 'role' ) );
			const isThen = ( answer: GroupedAnswer ): boolean => isOfFirstVersion( answer ) && roleOf( answer ) !== '';
			const isNow = ( answer: GroupedAnswer, is: ( role: string ) => boolean ): boolean =>
				isAsked( answer ) && !isThen( answer ) && is( roleOf( answer ) );
			const count = ( is: ( role: string ) => boolean ): number => howMany( answers, ( answer ) => isNow( answer, is ) );
			const n = count( ( role ) => ROLES.includes( role ) );
			expect( questions.role ).toMatchObject( {
				n,
				missing: count( ( role ) => role === '' ),
				notAsked: howMany( answers, ( answer ) => !isAsked( answer ) ),
				notInStatistics: count( ( role ) => role === 'na' ),
				unusable: count( ( role ) => ![ '', 'na', ...ROLES ].includes( role ) ),
				changedVersion: howMany( answers, isThen ),
			} );
			for ( const role of ROLES ) {
				const times = count( ( other ) => other === role );
				expect( questions.role?.choices[ role ] ).toEqual( { count: times, share: n === 0 ? null : times / n } );
			}
			for ( const revision of [ 10, 20, 30 ] ) {
				expect( answered.find( ( version ) => version.revision === revision )?.counted ?? 0 ).toBe(
					howMany( answers, ( answer ) => answer.questions === null && answer.definitionRevision === revision ) );
			}
		} ) );
	} );

	it( 'have the same measures of skills, and the same ranks', () => {
		fc.assert( fc.property( anyAnswers, ( answers ) => {
			const { skills, balance } = resultsOf( answers );
			const all = SKILLS.map( ( skill ) => scoresOf( pairsOf( answers, skill ) ) );
			const byMwds = ranks( all, ( left, right ) => left.mwds * right.n * right.n > right.mwds * left.n * left.n );
			const byRds = ranks( all, ( left, right ) => left.rds * right.n < right.rds * left.n );
			const byNeed = ranks( all, ( left, right ) => left.highNeed * right.n > right.highNeed * left.n );
			SKILLS.forEach( ( skill, index ) => {
				const { n, importance, ability, mwds, rds, highNeed } = all[ index ] as Scores;
				const pairs = pairsOf( answers, skill );
				const deviation = ( side: 0 | 1, total: bigint ): number | null => {
					const squares = sum( pairs.map( ( pair ) => pair[ side ] ** 2n ) );
					return n < 2n ? null : Math.sqrt( Number( n * squares - total ** 2n ) / Number( n * ( n - 1n ) ) );
				};
				const chosen = ( question: string ): number =>
					howMany( answers, ( answer ) => given( answer, question ).includes( skill ) );
				const [ teach, learn ] = [ chosen( 'teach' ), chosen( 'learn' ) ];
				const [ first, second, third ] = [ byMwds, byRds, byNeed ].map( ( list ) => list[ index ] ?? null );
				const places = [ first, second, third ].filter( ( place ): place is number => typeof place === 'number' );
				expect( skills[ skill ] ).toMatchObject( {
					n: Number( n ),
					importance: { mean: quotient( importance, n ), sd: deviation( 0, importance ) },
					ability: { mean: quotient( ability, n ), sd: deviation( 1, ability ) },
					gap: quotient( importance - ability, n ),
					mwds: quotient( mwds, n * n ),
					rds: quotient( rds, n ),
					highNeed: quotient( highNeed, n ),
					rankByMwds: first,
					rankByRds: second,
					rankByHighNeed: third,
					rankDifference: places.length < 2 ? null : Math.max( ...places ) - Math.min( ...places ),
					canTeach: teach,
					wantToLearn: learn,
				} );
				expect( balance[ skill ] ).toMatchObject( {
					surveyDifference: learn - teach, surveyRatio: teach === 0 ? null : learn / teach,
				} );
				const interval = skills[ skill ]?.highNeedInterval ?? null;
				expectClose( interval === null ? [] : [ interval.low, interval.high ],
					n === 0n ? [] : wilson( Number( highNeed ), Number( n ) ) );
			} );
		} ) );
	} );

	it( 'have the same groups', () => {
		fc.assert( fc.property( anyAnswers, ( answers ) => {
			const { breakdowns } = resultsOf( answers );
			const groupsOf: ( ( answer: GroupedAnswer ) => string | null )[] = [
				( { language } ) => [ 'ar', 'fr', 'zh-hant' ].includes( language ?? '' ) ? language as string : null,
				( { community } ) => community ?? null,
				( answer ) => {
					const role = one( given( answer, 'role' ) );
					return ROLES.includes( role ) && !isOfFirstVersion( answer ) ? role : null;
				},
			];
			groupsOf.forEach( ( groupOf, index ) => {
				const breakdown = breakdowns[ index ];
				const groups = new Set( answers.map( groupOf ) );
				groups.delete( null );
				expect( new Set( Object.keys( breakdown?.groups ?? {} ) ) ).toEqual( groups );
				expect( breakdown?.ungrouped ).toBe( howMany( answers, ( answer ) => groupOf( answer ) === null ) );
				for ( const group of groups as Set<string> ) {
					const members = answers.filter( ( answer ) => groupOf( answer ) === group );
					expect( breakdown?.groups[ group ]?.counted ).toBe( members.length );
					for ( const skill of SKILLS ) {
						const { n, importance, ability, mwds, highNeed } = scoresOf( pairsOf( members, skill ) );
						expect( breakdown?.groups[ group ]?.skills[ skill ] ).toEqual( {
							n: Number( n ),
							importance: quotient( importance, n ),
							ability: quotient( ability, n ),
							gap: quotient( importance - ability, n ),
							mwds: quotient( mwds, n * n ),
							highNeed: quotient( highNeed, n ),
							highNeedCount: Number( highNeed ),
							canTeach: howMany( members, ( answer ) => given( answer, 'teach' ).includes( skill ) ),
							wantToLearn: howMany( members, ( answer ) => given( answer, 'learn' ).includes( skill ) ),
						} );
					}
				}
			} );
		} ) );
	} );

	it( 'have the same changes between waves', () => {
		let compared = 0;
		fc.assert( fc.property( anyAnswers, anyAnswers, ( later, earlier ) => {
			const published = ( answers: readonly GroupedAnswer[] ): ReturnType<typeof publishResults> =>
				publishResults( resultsOf( answers ), survey );
			const { skills } = compareWaves( published( later ), survey, published( earlier ), survey );
			for ( const skill of SKILLS ) {
				const [ now, before ] = [ later, earlier ]
					.map( ( answers ) => scoresOf( pairsOf( answers, skill ) ) ) as [ Scores, Scores ];
				const change = skills[ skill ];
				expect( change !== undefined ).toBe( now.n > 0n && before.n > 0n );
				if ( change === undefined || isWithheld( change.highNeed ) ) {
					continue;
				}
				compared++;
				const shares = [ now, before ].map( ( { highNeed, n } ) => [ Number( highNeed ), Number( n ) ] as const );
				const [ share = NaN, other = NaN ] = shares.map( ( [ count, n ] ) => count / n );
				const [ [ low, high ] = [ NaN, NaN ], [ otherLow, otherHigh ] = [ NaN, NaN ] ] =
					shares.map( ( [ count, n ] ) => wilson( count, n ) );
				/* eslint-disable es-x/no-set-prototype-difference -- of figures, not of sets */
				const { difference: changed, interval } = change.highNeed;
				const { difference: wider } = change.gap;
				/* eslint-enable es-x/no-set-prototype-difference */
				const whole = now.n * before.n;
				expect( changed ).toBe( quotient( now.highNeed * before.n - before.highNeed * now.n, whole ) );
				const gaps = ( now.importance - now.ability ) * before.n - ( before.importance - before.ability ) * now.n;
				expectClose( [ interval.low, interval.high, wider ], [
					share - other - Math.hypot( share - low, otherHigh - other ),
					share - other + Math.hypot( high - share, other - otherLow ),
					Number( gaps ) / Number( whole ),
				] );
			}
		} ) );
		expect( compared ).toBeGreaterThan( 0 );
	} );
} );
