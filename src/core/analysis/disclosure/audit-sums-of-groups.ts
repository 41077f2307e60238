/** What counts of all answers tell of all groups of a breakdown together. */
import type { MeasuredGrid } from '../measured-grid';
import type { Disclosure } from './audit';
import { breakdownKey, type Ratings, ratingsOf, without } from './audit-breakdowns';
import { needRange } from './need-range';
import { isWithheld, type PublishedBreakdown, type PublishedResults, type PublishedSkill } from './published';
import { type GroupWay, MOST_STEPS, toldGroup } from './sums-of-groups';

/** Of these people number and sums of ratings are known. */
interface Party {
	readonly ratings: Ratings;
	readonly highNeed: number | null;
}

/** What is known of all, with every way in which some of them can be. */
interface KnownSum {
	readonly total: number;
	readonly waysOf: ( party: Party ) => readonly GroupWay[];
}

/** Sums of this many different people and steps are not tried one by one. */
const MOST_SUMS = 20000;

/**
 * Counts of steps, scores and the number in high need of all are sums over the groups, and number and means of a group
 * leave some numbers open for each of them. Of several groups these can fit together in few ways: where each has an odd
 * number of people on the middle one of three steps, and there are as many such people as groups, it is one in each. So
 * for each group the numbers that can be are worked out beside those that can be of all others, however large they are.
 *
 * @param published
 * @param measured
 * @param minCell
 */
export function groupSumDisclosures( published: PublishedResults, measured: MeasuredGrid, minCell: number ): Disclosure[] {
	const found: Disclosure[] = [];
	const left = { steps: MOST_STEPS };
	const sumsOf = createSums();
	for ( const breakdown of published.breakdowns.filter( ( { withheld } ) => withheld === undefined ) ) {
		for ( const skill of Object.keys( published.skills ) ) {
			const all = published.skills[ skill ];
			if ( all === undefined || isWithheld( all ) ) {
				continue;
			}
			const divisions = divisionsIn( breakdown, skill, all );
			const sums = divisions.length === 0 ? [] : knownSums( all, measured, sumsOf );
			const isTold = sums.some( ( { total, waysOf } ) => divisions.some(
				( parties ) => toldGroup( parties.map( waysOf ), total, minCell, left ) !== null ) );
			if ( isTold ) {
				found.push( {
					part: 'breakdowns', key: breakdownKey( breakdown ), skill, interval: null, figure: 'groups beside all answers',
				} );
			}
		}
	}
	return found;
}

/** All people in parts; of groups that overlap, each beside all who are not in it. */
function divisionsIn( { groups, isPartition }: PublishedBreakdown, skill: string, all: PublishedSkill ): Party[][] {
	const total = ratingsOf( all.n, all.importance.mean, all.ability.mean );
	const parties = Object.keys( groups ).reduce<Party[]>( ( some, code ) => {
		const group = groups[ code ];
		const figures = group === undefined || isWithheld( group ) ? undefined : group.skills[ skill ];
		return figures === undefined || isWithheld( figures ) || figures.n === 0 ? some : [ ...some, {
			ratings: ratingsOf( figures.n, figures.importance, figures.ability ),
			highNeed: isWithheld( figures.highNeedCount ) ? null : figures.highNeedCount,
		} ];
	}, [] );
	const withOthers = ( some: readonly Party[] ): Party[] => {
		const ratings = without( total, some.map( ( party ) => party.ratings ) );
		return ratings.n === 0 ? some.slice() : [ ...some, { ratings, highNeed: null } ];
	};
	return parties.length === 0 ? [] : isPartition ? [ withOthers( parties ) ] :
		parties.map( ( party ) => withOthers( [ party ] ) );
}

function knownSums( all: PublishedSkill, measured: MeasuredGrid, sumsOf: SumsOf ): KnownSum[] {
	const sums: KnownSum[] = [];
	( [ 'importance', 'ability' ] as const ).forEach( ( side ) => {
		const { counts } = all[ side ];
		if ( !isWithheld( counts ) ) {
			// What nobody gives of all, nobody gives in a group.
			const given = Array.from( measured[ side ] ).filter( ( [ code ] ) => ( counts[ code ] ?? 0 ) > 0 );
			given.forEach( ( [ code, value ] ) => sums.push( {
				total: counts[ code ] as number,
				waysOf: ( { ratings } ) => stepWays( ratings.n, ratings.sums[ side ], value, counts[ code ] as number,
					sumsOf( given.filter( ( [ other ] ) => other !== code ).map( ( [ , step ] ) => step ), ratings.n ) ),
			} ) );
		}
	} );
	const steps = commonSteps( measured );
	const { discrepancies, highNeedCount } = all;
	if ( steps !== null ) {
		const isPossible = isWithheld( discrepancies ) ? () => true : ( below: number, above: number, tied: number ): boolean =>
			below <= discrepancies.negative && above <= discrepancies.positive && tied <= discrepancies.tied;
		const add = ( total: number, of: ( below: number, above: number, tied: number ) => number ): void => {
			sums.push( { total, waysOf: ( { ratings } ) => discrepancyWays( ratings, steps, isPossible, of ) } );
		};
		add( Math.round( ( all.rds ?? 0 ) * all.n / 100 ), ( below, above ) => above - below );
		if ( !isWithheld( discrepancies ) ) {
			add( discrepancies.negative, ( below ) => below );
			add( discrepancies.positive, ( _, above ) => above );
			add( discrepancies.tied, ( _, __, tied ) => tied );
		}
	}
	if ( !isWithheld( highNeedCount ) ) {
		sums.push( { total: highNeedCount, waysOf: ( party ) => needWays( party, measured ) } );
	}
	return sums;
}

/** Whether so many people can give such a sum. */
type CanSum = ( people: number, sum: number ) => boolean;

type SumsOf = ( values: readonly number[], most: number ) => CanSum | null;

/** The sums that people can give who each give one of some values. */
function createSums(): SumsOf {
	const known = new Map<string, Uint8Array[]>();
	return ( values, most ) => {
		if ( values.length === 0 ) {
			return ( people, sum ) => people === 0 && sum === 0;
		}
		const least = Math.min( ...values );
		const steps = values.map( ( value ) => value - least );
		const span = Math.max( ...steps );
		if ( span * most > MOST_SUMS ) {
			return null;
		}
		const key = values.join();
		const sums = known.get( key ) ?? [ new Uint8Array( [ 1 ] ) ];
		known.set( key, sums );
		return ( people, sum ) => {
			while ( sums.length <= people ) {
				const last = sums[ sums.length - 1 ] as Uint8Array;
				const next = new Uint8Array( last.length + span );
				last.forEach( ( isIn, index ) => steps.forEach( ( step ) => {
					next[ index + step ] = ( next[ index + step ] as number ) || isIn;
				} ) );
				sums.push( next );
			}
			return sums[ people ]?.[ sum - people * least ] === 1;
		};
	};
}

/** How many of a group can have given one step; what cannot be tried is left open. */
function stepWays( n: number, sum: number, value: number, most: number, canSum: CanSum | null ): GroupWay[] {
	const ways: GroupWay[] = [];
	for ( let count = 0; count <= Math.min( n, most ); count++ ) {
		if ( canSum === null || canSum( n - count, sum - count * value ) ) {
			ways.push( { sum: count, numbers: [ count ] } );
		}
	}
	return ways;
}

/** Both scales have these steps, one after the other; null where they have not. */
function commonSteps( { ability, importance }: MeasuredGrid ): readonly [ least: number, most: number ] | null {
	const values = Array.from( importance.values() );
	const least = values[ 0 ] ?? 0;
	const isAlike = values.length === ability.size && Array.from( ability.values() ).every(
		( value, index ) => value === values[ index ] && value === least + index );
	return values.length > 1 && isAlike ? [ least, least + values.length - 1 ] : null;
}

/**
 * How many of a group can have ability below importance, and above it. For so many of each the distances of both kinds
 * add up to any number between their least and most; and with those, importance to any number between the one where
 * all is at the low end of the scale and the one where it is at the high end.
 */
function discrepancyWays(
	{ n, sums }: Ratings, [ least, most ]: readonly [ number, number ],
	isPossible: ( below: number, above: number, tied: number ) => boolean,
	sumOf: ( below: number, above: number, tied: number ) => number,
): GroupWay[] {
	const ways: GroupWay[] = [];
	const span = most - least;
	const difference = sums.ability - sums.importance;
	for ( let below = 0; below <= n; below++ ) {
		for ( let above = 0; above <= n - below; above++ ) {
			// How far those below are, with the least and the most that those above can make up for.
			const nearest = Math.max( below, above - difference );
			const farthest = Math.min( span * below, span * above - difference );
			// The nearer they are, the more room there is for importance.
			if ( nearest <= farthest && isPossible( below, above, n - below - above ) &&
				sums.importance >= n * least + nearest && sums.importance <= n * most - nearest - difference ) {
				ways.push( { sum: sumOf( below, above, n - below - above ), numbers: [ below, n - below - above, above ] } );
			}
		}
	}
	return ways;
}

function needWays( { highNeed, ratings: { n, sums } }: Party, measured: MeasuredGrid ): GroupWay[] {
	if ( highNeed !== null ) {
		// What is shown is nothing to look at.
		return [ { sum: highNeed, numbers: [] } ];
	}
	const { least, most } = needRange( { n, ...sums }, measured ) ?? { least: 0, most: n };
	return Array.from( { length: Math.max( 0, most - least + 1 ) }, ( _, more ) => (
		{ sum: least + more, numbers: [ least + more ] } ) );
}
