/**
 * The audit of two releases: what anyone can work out by subtracting what was published before from what is about to
 * be. The difference is a table of the answers that have come in between, and is held to the same thresholds.
 */
import type { Survey } from '../../survey/definition';
import { bottomTwo, measuredGrid, type MeasuredGrid, topTwo } from '../measured-grid';
import { firstClosed, type ExchangeWays } from './are-hidden';
import { type Disclosure, isTooNarrow } from './audit';
import { breakdownKey, endIntervals, type Ratings, without } from './audit-breakdowns';
import { type FeasibleInterval, feasibleIntervals, type Factors, type PublishedSum } from './feasible-intervals';
import { recordOf } from '../sorted';
import { isNeedOpen } from './suppress-needs';
import { isWithheld, type PublishedBefore, type PublishedQuestion, type Shown, type Thresholds } from './published';
import { type BreakdownState, type GroupSums, type RatingState, readGroupRatings, UNUSED } from './rating-state';

/** Name → sum, of a skill. */
type Sums = Readonly<Record<string, number>>;

/**
 * Figures of skills and groups of which the difference between two releases tells too much.
 *
 * - The difference of a count that both show is 0, or at least `minCell`, up or down.
 * - The difference of a mean rests on `minAnswers` answers or more.
 * - Where answers have only come, what is hidden is looked at by linear programming: the ratings behind the difference
 *   of means.
 *
 * The choices of questions are not looked at here, but by `trailDisclosures`: over all releases, not two of them.
 *
 * How many answers a community has, and which version of the definition they are to, is not compared: the list of
 * counted answers says who answered where and when.
 *
 * @param before - Where no answer is gone since, all of it was there before
 * @param after
 * @param survey
 * @param ways - As for `areHidden`
 * @return Empty where `minCell` is up to 1
 */
export function differenceDisclosures(
	before: RatingState, after: RatingState, survey: Survey, ways: ExchangeWays,
): Disclosure[] {
	const found: Disclosure[] = [];
	const measured = measuredGrid( survey );
	if ( survey.minCell <= 1 || measured === null ) {
		return found;
	}
	const isGrowing = before.gone === 0;
	const isEveryStepOpen = createStepJudge( measured, survey, ways );
	for ( const key of Object.keys( after.skills ) ) {
		const [ old, now ] = [ before.skills[ key ] ?? null, after.skills[ key ] ?? null ];
		if ( old !== null && now !== null ) {
			found.push( ...skillDifferences( key, old, now, measured, survey, isGrowing, ways ) );
		}
	}
	for ( const now of after.breakdowns ) {
		const old = before.breakdowns.find( ( candidate ) => breakdownKey( candidate ) === breakdownKey( now ) );
		if ( old !== undefined ) {
			found.push( ...breakdownDifferences( old, now, before, after, measured, survey, isGrowing, isEveryStepOpen ) );
		}
	}
	return found;
}

/**
 * What questions say of those who are not in their `n`, where the difference is of too few people. Their counts are for
 * `suppressChanges`.
 *
 * @param before
 * @param after
 * @param minCell
 */
export function remainderDisclosures(
	before: PublishedBefore[ 'questions' ], after: PublishedBefore[ 'questions' ], minCell: number,
): Disclosure[] {
	return Object.keys( after ).reduce<Disclosure[]>( ( found, key ) => {
		const [ old, now ] = [ before[ key ], after[ key ] ];
		return minCell <= 1 || old === undefined || now === undefined || isWithheld( old ) || isWithheld( now ) ? found :
			found.concat( remainderDifferences( key, old, now, minCell ) );
	}, [] );
}

/** Whether a difference of counts is of too few people. */
function isFew( change: number, minCell: number ): boolean {
	return change !== 0 && Math.abs( change ) < minCell;
}

function exactly( change: number ): FeasibleInterval {
	return { least: change, most: change };
}

/** Of two numbers that are both shown. */
function changeOf( old: Shown<number | null> | undefined, now: Shown<number | null> | undefined ): number | null {
	return typeof old === 'number' && typeof now === 'number' ? now - old : null;
}

const REMAINDERS = [ 'notAsked', 'notInStatistics', 'unusable', 'changedVersion' ] as const;

function remainderDifferences( key: string, old: PublishedQuestion, now: PublishedQuestion, minCell: number ): Disclosure[] {
	return REMAINDERS.reduce<Disclosure[]>( ( found, figure ) => {
		const change = changeOf( old[ figure ], now[ figure ] );
		return change === null || !isFew( change, minCell ) ? found :
			[ ...found, { part: 'questions', key, figure, interval: exactly( change ), only: 'remainders' } ];
	}, [] );
}

function skillDifferences(
	key: string, before: Sums, now: Sums, measured: MeasuredGrid, thresholds: Thresholds, isGrowing: boolean,
	ways: ExchangeWays,
): Disclosure[] {
	const all = Object.keys( now ).filter( ( name ) => before[ name ] !== undefined )
		.map( ( name ) => [ name, ( now[ name ] as number ) - ( before[ name ] as number ) ] as const );
	const isUnused = ( [ name ]: readonly [ string, number ] ): boolean => name.startsWith( UNUSED );
	const changes = new Map( all.filter( ( change ) => !isUnused( change ) ) );
	const come = changes.get( 'n' ) ?? 0;
	const few = all.filter( ( change ) => isUnused( change ) && isFew( change[ 1 ], thresholds.minCell ) );
	if ( few.length > 0 ) {
		return few.map( ( [ figure, change ] ) => ( { part: 'skills', key, figure, interval: exactly( change ), only: 'steps' } ) );
	}
	if ( Array.from( changes.values() ).every( ( change ) => change === 0 ) ) {
		return [];
	}
	const whole = { part: 'skills', key } as const;
	if ( come !== 0 && Math.abs( come ) < Math.max( thresholds.minAnswers, thresholds.minCell ) ) {
		return [ { ...whole, figure: 'n', interval: exactly( come ) } ];
	}
	const highNeed = changes.get( 'highNeed' );
	const isNeedClosed = highNeed !== undefined && come > 0 &&
		( highNeed === come || isFew( come - highNeed, thresholds.minCell ) );
	const steps = Array.from( changes ).filter( ( [ name, change ] ) => ![ 'n', 'importance', 'ability', 'rds' ].includes( name ) &&
		( isFew( change, thresholds.minCell ) || come !== 0 && change === come && name.includes( ' ' ) ||
			name === 'highNeed' && isNeedClosed ) );
	if ( steps.length > 0 ) {
		return steps.map( ( [ figure, change ] ) => ( { ...whole, figure, interval: exactly( change ), only: 'steps' } ) );
	}
	if ( !isGrowing ) {
		return [];
	}
	const { counts: pairs, factorsOf, names } = pairFactors( measured );
	// What nobody gives now, nobody gave before either, nor do those who came.
	const nobodys = Object.keys( now ).filter( ( name ) => now[ name ] === 0 && names.includes( name ) ).map( factorsOf );
	const counts = pairs.filter( ( pair ) => nobodys.every( ( factors ) => ( factors[ pair ] ?? 0 ) === 0 ) );
	const tellsOf = ( sums: ReadonlyMap<string, number>, when: string ): Disclosure[] => {
		const hidden = { counts, least: 0, sums: Array.from( sums, ( [ name, equals ] ): PublishedSum => (
			{ factors: factorsOf( name ), equals } ) ) };
		const figures = names.filter( ( name ) => !sums.has( name ) );
		const intervals = feasibleIntervals( hidden, figures.map( factorsOf ), false );
		// What all of them gave, each of them gave.
		const everybodys = figures.findIndex( ( name, index ) =>
			name.includes( ' ' ) && intervals[ index ]?.least === sums.get( 'n' ) );
		const index = everybodys >= 0 ? everybodys : firstClosed( hidden, figures.map( factorsOf ), thresholds, ways );
		// Without the number in high need more may stay open; where it does not, the skill goes as a whole.
		return index < 0 ? [] :
			[ { ...whole, figure: `${ figures[ index ] ?? '' }${ when }`, interval: intervals[ index ] ?? null, only: 'steps' } ];
	};
	const was = new Map( Object.keys( before ).filter( ( name ) => !name.startsWith( UNUSED ) )
		.map( ( name ) => [ name, before[ name ] as number ] ) );
	return [ ...tellsOf( changes, '' ), ...counts.length < pairs.length && was.get( 'n' ) !== 0 ? tellsOf( was, ' before' ) : [] ];
}

/** The sums of a skill over the pairs of its ratings. */
function pairFactors(
	measured: MeasuredGrid,
): { counts: readonly string[]; factorsOf: ( sum: string ) => Factors; names: readonly string[] } {
	const pairs: { name: string; codes: readonly [ string, string ]; importance: number; ability: number }[] = [];
	measured.importance.forEach( ( importance, first ) => measured.ability.forEach( ( ability, second ) => {
		pairs.push( { name: `${ first }/${ second }`, codes: [ first, second ], importance, ability } );
	} ) );
	const [ important, unable ] = [ topTwo( measured.importance ), bottomTwo( measured.ability ) ];
	type Pair = typeof pairs[ number ];
	const values: Readonly<Record<string, ( pair: Pair ) => number>> = {
		n: () => 1,
		importance: ( { importance } ) => importance,
		ability: ( { ability } ) => ability,
		rds: ( { ability, importance } ) => Math.sign( ability - importance ),
		highNeed: ( { ability, importance } ) => Number( important.includes( importance ) && unable.includes( ability ) ),
		negative: ( { ability, importance } ) => Number( ability < importance ),
		tied: ( { ability, importance } ) => Number( ability === importance ),
		positive: ( { ability, importance } ) => Number( ability > importance ),
	};
	const valueOf = ( sum: string, pair: Pair ): number => {
		const [ side, code ] = sum.split( ' ' );
		return code === undefined ? ( values[ sum ] as ( pair: Pair ) => number )( pair ) :
			Number( pair.codes[ side === 'importance' ? 0 : 1 ] === code );
	};
	return {
		counts: pairs.map( ( { name } ) => name ),
		factorsOf: ( sum ) => pairs.reduce<Record<string, number>>( ( factors, pair ) => {
			factors[ pair.name ] = valueOf( sum, pair );
			return factors;
		}, {} ),
		names: [
			'highNeed', 'negative', 'tied', 'positive', ...Array.from( measured.importance.keys(), ( code ) => `importance ${ code }` ),
			...Array.from( measured.ability.keys(), ( code ) => `ability ${ code }` ),
		],
	};
}

/** Whether so many people and the sum of what they gave leave open how many gave each step. */
type StepJudge = ( side: 'importance' | 'ability', n: number, sum: number ) => boolean;

function createStepJudge( measured: MeasuredGrid, thresholds: Thresholds, ways: ExchangeWays ): StepJudge {
	const known = new Map<string, boolean>();
	return ( side, n, sum ) => {
		const key = [ side, n, sum ].join();
		const before = known.get( key );
		if ( before !== undefined ) {
			return before;
		}
		const steps = Array.from( measured[ side ] );
		const factorsOf = ( factor: ( code: string, value: number ) => number ): Factors => {
			const factors = recordOf<number>();
			steps.forEach( ( [ code, value ] ) => {
				factors[ code ] = factor( code, value );
			} );
			return factors;
		};
		const hidden = { counts: steps.map( ( [ code ] ) => code ), least: 0, sums: [
			{ factors: factorsOf( () => 1 ), equals: n }, { factors: factorsOf( ( _, value ) => value ), equals: sum },
		] };
		const figures = steps.map( ( [ code ] ) => factorsOf( ( other ) => Number( other === code ) ) );
		const isOpen = firstClosed( hidden, figures, thresholds, ways ) < 0;
		known.set( key, isOpen );
		return isOpen;
	};
}

function breakdownDifferences(
	old: BreakdownState, now: BreakdownState, before: RatingState, after: RatingState,
	measured: MeasuredGrid, thresholds: Thresholds, isGrowing: boolean, isEveryStepOpen: StepJudge,
): Disclosure[] {
	const key = breakdownKey( now );
	const found: Disclosure[] = [];
	const codes = Object.keys( now.groups ?? {} );
	for ( const code of now.by === 'community' ? [] : codes ) {
		const [ was, is ] = [ old.groups?.[ code ] ?? null, now.groups?.[ code ] ?? null ];
		const change = was === null || is === null ? 0 : is.counted - was.counted;
		if ( isFew( change, thresholds.minCell ) ) {
			found.push( { part: 'breakdowns', key, skill: null, figure: code, interval: exactly( change ) } );
		}
	}
	const figuresOf = ( { groups }: BreakdownState, code: string, skill: string ): GroupSums | null => {
		const ratings = groups?.[ code ]?.skills[ skill ] ?? null;
		return ratings === null ? null : readGroupRatings( ratings );
	};
	for ( const skill of Object.keys( after.skills ) ) {
		const add = ( figure: string, interval: FeasibleInterval | null ): void => {
			found.push( { part: 'breakdowns', key, skill, figure, interval } );
		};
		const come: [ string, Ratings ][] = [];
		for ( const code of codes ) {
			const [ was, is ] = [ figuresOf( old, code, skill ), figuresOf( now, code, skill ) ];
			if ( was === null || is === null ) {
				continue;
			}
			const group = without( is, [ was ] );
			come.push( [ code, group ] );
			const need = changeOf( was.highNeed, is.highNeed );
			if ( need !== null && ( need !== 0 || group.n !== 0 ) && !( isGrowing && group.n > 0 && isNeedOpen(
				{ ratings: { n: group.n, ...group.sums }, need }, measured, thresholds.minCell,
			) ) ) {
				found.push( { part: 'breakdowns', key, skill, figure: `${ code }: high need`, interval: exactly( need ), only: 'need' } );
			}
			( [ 'canTeach', 'wantToLearn' ] as const ).forEach( ( figure ) => {
				const change = changeOf( was[ figure ], is[ figure ] );
				if ( change !== null && isFew( change, thresholds.minCell ) ) {
					add( `${ code }: ${ figure }`, exactly( change ) );
				}
			} );
		}
		const [ all, allNow ] = [ before.skills[ skill ] ?? null, after.skills[ skill ] ?? null ];
		const total = all === null || allNow === null ? null : without( skillRatings( allNow ), [ skillRatings( all ) ] );
		const rest: [ string, Ratings ][] = total === null || come.length === 0 ? [] : now.isPartition ?
			[ [ 'all others', without( total, come.map( ( [ , ratings ] ) => ratings ) ) ] ] :
			come.map( ( [ code, ratings ] ) => [ `all but ${ code }`, without( total, [ ratings ] ) ] );
		for ( const [ figure, ratings ] of [ ...come, ...rest ] ) {
			const { n, sums } = ratings;
			if ( n === 0 && sums.importance === 0 && sums.ability === 0 ) {
				continue;
			}
			if ( Math.abs( n ) < Math.max( thresholds.minAnswers, thresholds.minCell ) ) {
				add( figure, exactly( n ) );
			} else if ( isGrowing ) {
				const [ importance, ability ] = ( [ 'importance', 'ability' ] as const ).map(
					( side ) => endIntervals( measured[ side ], n, sums[ side ], () => Infinity ),
				);
				const interval = [ ...importance ?? [], ...ability ?? [] ].find( ( candidate ) =>
					isTooNarrow( candidate, thresholds.minCell ) || candidate !== null && candidate.most === 0 );
				if ( interval !== undefined || !isEveryStepOpen( 'importance', n, sums.importance ) ||
					!isEveryStepOpen( 'ability', n, sums.ability ) ) {
					add( figure, interval ?? null );
				}
			}
		}
	}
	return found;
}

function skillRatings( { ability = 0, importance = 0, n = 0 }: Sums ): Ratings {
	return { n, sums: { importance, ability } };
}
