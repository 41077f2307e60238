/**
 * The audit of two releases: what anyone can work out by subtracting what was published before from what is about to
 * be. The difference is a table of the answers that have come in between, and is held to the same thresholds.
 */
import type { Survey } from '../../survey/definition';
import { measuredGrid, type MeasuredGrid } from '../measured-grid';
import { firstClosed, type ExchangeWays } from './are-hidden';
import { type Disclosure, isTooNarrow } from './audit';
import { mixedDisclosure, type MixedChange } from './audit-mixed-changes';
import { breakdownKey, endIntervals, type Ratings, without } from './audit-breakdowns';
import type { AuditWork } from './figure-bounds';
import { type FeasibleInterval, feasibleIntervals, type Factors, type PublishedSum } from './feasible-intervals';
import { recordOf } from '../sorted';
import { pairFactors } from './pair-factors';
import { isNeedOpen } from './suppress-needs';
import { areTold, isTellingIfHidden, remaindersOf } from './publish-remainders';
import { isWithheld, type PublishedBefore, type PublishedQuestion, type Shown, type Thresholds } from './published';
import { type BreakdownState, type GroupSums, type RatingState, readGroupRatings } from './rating-state';

/** Name → sum, of a skill. */
type Sums = Readonly<Record<string, number>>;

/**
 * Figures of skills and groups of which the difference between two releases tells too much.
 *
 * - The difference of a count that both show is 0, or at least `minCell`, up or down.
 * - The difference of a mean rests on `minAnswers` answers or more.
 * - What is hidden is looked at by linear programming: the ratings behind the difference of means. Where answers have only
 *   gone, a survey that shrinks is one that grows read backwards; where answers have come and gone, see
 *   `mixedDisclosure`.
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
 * @param work - For answers that have come and gone
 * @return Empty where `minCell` is up to 1
 */
export function differenceDisclosures(
	before: RatingState, after: RatingState, survey: Survey, ways: ExchangeWays, work: AuditWork,
): Disclosure[] {
	const found: Disclosure[] = [];
	const measured = measuredGrid( survey );
	if ( survey.minCell <= 1 || measured === null ) {
		return found;
	}
	if ( before.gone > 0 && before.come === 0 ) {
		return differenceDisclosures( { ...after, gone: 0 }, before, survey, ways, work );
	}
	const change: MixedChange | null = before.gone === 0 ? null : { come: before.come ?? Infinity, gone: before.gone };
	const isEveryStepOpen = createStepJudge( measured, survey, change, ways, work );
	for ( const key of Object.keys( after.skills ) ) {
		const [ old, now ] = [ before.skills[ key ] ?? null, after.skills[ key ] ?? null ];
		if ( old !== null && now !== null ) {
			found.push( ...skillDifferences( key, old, now, measured, survey, change, ways, work ) );
		}
	}
	for ( const now of after.breakdowns ) {
		const old = before.breakdowns.find( ( candidate ) => breakdownKey( candidate ) === breakdownKey( now ) );
		if ( old !== undefined ) {
			found.push( ...breakdownDifferences( old, now, before, after, measured, survey, change === null, isEveryStepOpen ) );
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
 * @param come - How many answers have come since
 */
export function remainderDisclosures(
	before: PublishedBefore[ 'questions' ], after: PublishedBefore[ 'questions' ], minCell: number, come: number,
): Disclosure[] {
	return Object.keys( after ).reduce<Disclosure[]>( ( found, key ) => {
		const [ old, now ] = [ before[ key ], after[ key ] ];
		return minCell <= 1 || old === undefined || now === undefined || isWithheld( old ) || isWithheld( now ) ? found :
			found.concat( remainderDifferences( key, old, now, minCell, come ) );
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

function remainderDifferences(
	key: string, old: PublishedQuestion, now: PublishedQuestion, minCell: number, come: number,
): Disclosure[] {
	const all = remaindersOf( now ) - remaindersOf( old );
	const [ was, is ] = [ old.unknown, now.unknown ];
	type Change = readonly [ figure: string, change: number | null ];
	const changes = REMAINDERS.map( ( figure ): Change => [ figure, changeOf( old[ figure ], now[ figure ] ) ] );
	const codes = isWithheld( was ) || isWithheld( is ) ? [] :
		Object.keys( is ).map( ( code ): Change => [ `unknown ${ code }`, changeOf( was[ code ] ?? timesChosen( old, code ), is[ code ] ) ] );
	// All of them are shown together, or none.
	const areShown = changes.every( ( [ , change ] ) => change !== null );
	// What is said of all who came is said of each of them.
	const isOfAll = ( change: number | null ): boolean => come > 0 && change === come;
	const few = codes.filter( ( [ , change ] ) => isTellingIfHidden( change ?? 0, minCell ) || isOfAll( change ) );
	const some = areShown && ( changes.some( ( [ , change ] ) => isOfAll( change ) ) ||
		areTold( all, changes.map( ( [ , change ] ) => change ?? 0 ), minCell ) ) ?
		[ ...changes, ...codes ] : few;
	return some.filter( ( [ , change ] ) => change !== null ).map( ( [ figure, change ] ) => (
		{ part: 'questions', key, figure, interval: exactly( change ?? 0 ), only: 'remainders' } ) );
}

/** How many chose what is no choice any more, where that was shown; 0 for what never was one. */
function timesChosen( { choices }: PublishedQuestion, code: string ): Shown<number> {
	const choice = Object.prototype.hasOwnProperty.call( choices, code ) ? choices[ code ] : undefined;
	return choice === undefined ? 0 : isWithheld( choice ) ? choice : choice.count;
}

function skillDifferences(
	key: string, before: Sums, now: Sums, measured: MeasuredGrid, thresholds: Thresholds,
	change: MixedChange | null, ways: ExchangeWays, work: AuditWork,
): Disclosure[] {
	const changes = new Map( Object.keys( now ).filter( ( name ) => before[ name ] !== undefined )
		.map( ( name ) => [ name, ( now[ name ] as number ) - ( before[ name ] as number ) ] as const ) );
	const come = changes.get( 'n' ) ?? 0;
	if ( Array.from( changes.values() ).every( ( by ) => by === 0 ) ) {
		return [];
	}
	const whole = { part: 'skills', key } as const;
	if ( come !== 0 && Math.abs( come ) < Math.max( thresholds.minAnswers, thresholds.minCell ) ) {
		return [ { ...whole, figure: 'n', interval: exactly( come ) } ];
	}
	const highNeed = changes.get( 'highNeed' );
	const isNeedClosed = highNeed !== undefined && come > 0 &&
		( highNeed === come || isFew( come - highNeed, thresholds.minCell ) );
	const steps = Array.from( changes ).filter( ( [ name, by ] ) => ![ 'n', 'importance', 'ability', 'rds' ].includes( name ) &&
		( isFew( by, thresholds.minCell ) || come !== 0 && by === come && name.includes( ' ' ) ||
			name === 'highNeed' && isNeedClosed ) );
	if ( steps.length > 0 ) {
		return steps.map( ( [ figure, by ] ) => ( { ...whole, figure, interval: exactly( by ), only: 'steps' } ) );
	}
	const { counts: pairs, factorsOf, names } = pairFactors( measured );
	if ( change !== null ) {
		const sums = Array.from( changes, ( [ name, equals ] ): PublishedSum => ( { factors: factorsOf( name ), equals } ) );
		const told = mixedDisclosure( pairs, sums, come, change, names.map( factorsOf ), thresholds.minCell, work );
		return told === null ? [] :
			[ { ...whole, figure: `${ names[ told.figure ] ?? '' } of both`, interval: told.interval, only: 'steps' } ];
	}
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
	const was = new Map( Object.keys( before ).map( ( name ) => [ name, before[ name ] as number ] ) );
	return [ ...tellsOf( changes, '' ), ...counts.length < pairs.length && was.get( 'n' ) !== 0 ? tellsOf( was, ' before' ) : [] ];
}

/** Whether so many people and the sum of what they gave leave open how many gave each step. */
type StepJudge = ( side: 'importance' | 'ability', n: number, sum: number ) => boolean;

function createStepJudge(
	measured: MeasuredGrid, thresholds: Thresholds, change: MixedChange | null, ways: ExchangeWays, work: AuditWork,
): StepJudge {
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
		const isOpen = change === null ? firstClosed( hidden, figures, thresholds, ways ) < 0 :
			mixedDisclosure( hidden.counts, hidden.sums, n, change, figures, thresholds.minCell, work ) === null;
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
			} else {
				const [ importance, ability ] = ( [ 'importance', 'ability' ] as const ).map(
					( side ) => isGrowing ? endIntervals( measured[ side ], n, sums[ side ], () => Infinity ) : [],
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
