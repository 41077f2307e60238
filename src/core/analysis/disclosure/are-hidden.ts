/** Whether figures stay hidden, shown by example: different answers that agree with all that is published. */
import { exampleOf, factorOf, type Factors, feasibleIntervals, type HiddenCounts, leastOf, workOf } from './feasible-intervals';
import type { Thresholds } from './published';

/** Two persons who say something else, so that nothing changes in what is published: of each count how many more. */
type Exchange = readonly ( readonly [ index: number, by: number ] )[];

/**
 * Whether figures stay hidden, whatever anyone works out from what is published: each could be any of at least
 * `minCell` numbers. Strict: an interval alone does not show that, since not every number in it need be possible for
 * whole persons. So this looks for answers that agree with all that is published and give each of those numbers: from
 * one set of answers to others, by persons who exchange what they say. What cannot be shown that way counts as open.
 *
 * @param hidden - The counts that are not shown, and what is known of them. Limits are of single counts
 * @param figures - Each a sum of multiples of them
 * @param thresholds
 * @param ways - What was worked out for other counts of the same sums, and will be for others again
 */
export function areHidden(
	hidden: HiddenCounts, figures: readonly Factors[], thresholds: Pick<Thresholds, 'minCell'>,
	ways: ExchangeWays = createExchangeWays(),
): boolean {
	const numbersOf = numbersFinder( hidden, ways );
	return numbersOf !== null && figures.every( ( figure ) => {
		const found = new Set<number>();
		return numbersOf( figure, found, () => found.size >= thresholds.minCell );
	} );
}

/**
 * The first figure that does not stay open as far as the rules want it: one that is surely not 0, may be a small count, and
 * could be any of fewer than `minCell` numbers. Numbers are counted, not what is between the least and the most: of those
 * who gave the same step twice there may be one or three, and never two.
 *
 * @param hidden
 * @param figures - Each a sum of some of the counts
 * @param thresholds
 * @param thresholds.minCell
 * @param ways
 * @return Its index; -1 where all are open
 */
export function firstClosed(
	hidden: HiddenCounts, figures: readonly Factors[], { minCell }: Pick<Thresholds, 'minCell'>,
	ways: ExchangeWays = createExchangeWays(),
): number {
	const numbersOf = numbersFinder( hidden, ways );
	return figures.findIndex( ( figure ) => {
		const found = new Set<number>();
		if ( numbersOf === null || numbersOf( figure, found, () => found.size >= minCell || found.has( 0 ) ) ) {
			return numbersOf === null;
		}
		if ( ( feasibleIntervals( hidden, [ figure ], false )[ 0 ]?.least ?? 0 ) >= minCell ) {
			return false;
		}
		// Whether everybody can be elsewhere.
		const others = { ...hidden, counts: hidden.counts.filter( ( count ) => factorOf( figure, count ) === 0 ) };
		return wholeExample( others, createAlikeSets( others ), {}, 'minimize', ways ) === null;
	} );
}

/** Finds numbers that a figure can be until there are enough of them, and says whether there are. Null: nothing can be found. */
type NumbersFinder = ( figure: Factors, found: Set<number>, isEnough: () => boolean ) => boolean;

function numbersFinder( hidden: HiddenCounts, ways: ExchangeWays ): NumbersFinder | null {
	if ( hidden.counts.length > MOST_COUNTS ) {
		return null;
	}
	const { changesOf, sets } = waysOf( hidden, ways );
	const start = wholeExample( hidden, sets, {}, 'minimize', ways );
	if ( start === null ) {
		return null;
	}
	const most = hidden.counts.map( ( count ) => ( hidden.limits ?? [] ).reduce(
		( least, { factors, atMost } ) => factorOf( factors, count ) === 1 ? Math.min( least, atMost ) : least, Infinity,
	) );
	const least = hidden.counts.map( ( count ) => leastOf( hidden, count ) );
	return ( figure, found, isEnough ) => {
		const weights = hidden.counts.map( ( count ) => factorOf( figure, count ) );
		const changes = changesOf( weights );
		const walk = ( from: readonly number[], sign: number ): void => {
			const counts = from.slice();
			let value = counts.reduce( ( sum, count, index ) => sum + count * ( weights[ index ] as number ), 0 );
			found.add( value );
			while ( !isEnough() ) {
				const next = changes.find( ( { exchange, change } ) => change * sign > 0 && exchange.every( ( [ index, by ] ) => {
					const after = counts[ index ] as number + by;
					return after >= ( least[ index ] as number ) && after <= ( most[ index ] as number );
				} ) );
				if ( next === undefined ) {
					return;
				}
				next.exchange.forEach( ( [ index, by ] ) => {
					counts[ index ] = counts[ index ] as number + by;
				} );
				value += next.change;
				found.add( value );
			}
		};
		walk( start, 1 );
		walk( start, -1 );
		for ( const direction of [ 'minimize', 'maximize' ] as const ) {
			const end = isEnough() ? null : wholeExample( hidden, sets, figure, direction, ways );
			if ( end !== null ) {
				walk( end, direction === 'minimize' ? 1 : -1 );
			}
		}
		return isEnough();
	};
}

/** Ways in which persons can exchange what they say: they depend on which sums are published, not on how large they are. */
export interface ExchangeWays {
	readonly known: Map<string, Ways>;
	/** How many trials are left. Without any nothing can be shown to be hidden: no result takes minutes. */
	trials: number;
}

/** Ways for the figures of one result, or for a single question. */
export function createExchangeWays(): ExchangeWays {
	return { known: new Map<string, Ways>(), trials: MOST_TRIALS };
}

/**
 * Each is to put up to four persons together; takes about a microsecond. Sixty skills with scales of five steps take a
 * tenth of it.
 */
const MOST_TRIALS = 5e6;

/** With more sums it takes longer. */
const SUMS_IN_TRIAL = 12;

/** What integer programming takes, of a grid of five by five steps; of others more, by the square. */
const TRIALS_OF_PROGRAMMING = 2000;

/** Linear programs in it, of large systems. */
const STEPS_OF_PROGRAMMING = 20;

interface Ways {
	readonly sets: AlikeSets;
	/** Those that change a figure, by the multiples of counts that it is made of; what changes it least first. */
	readonly changesOf: ( weights: readonly number[] ) => readonly Change[];
}

interface Change {
	readonly exchange: Exchange;
	readonly change: number;
}

/** Of more counts nothing is found out: a grid of 15 by 15 steps has as many. */
const MOST_COUNTS = 225;

/** Of more exchanges only some are tried, of each count or two those for the next ones. */
const MOST_EXCHANGES = 20000;

function waysOf( hidden: HiddenCounts, ways: ExchangeWays ): Ways {
	const key = hidden.sums.map( ( { factors } ) => hidden.counts.map( ( count ) => factorOf( factors, count ) ).join() )
		.concat( hidden.counts ).join( ' ' );
	const known = ways.known.get( key );
	if ( known !== undefined ) {
		return known;
	}
	const sets = createAlikeSets( hidden );
	const exchanges = exchangesOf( sets );
	const changes = new Map<string, Change[]>();
	const changesOf = ( weights: readonly number[] ): readonly Change[] => {
		const name = weights.join();
		const before = changes.get( name );
		if ( before !== undefined ) {
			return before;
		}
		const some: Change[] = [];
		exchanges.forEach( ( exchange ) => {
			const change = exchange.reduce( ( sum, [ index, by ] ) => sum + by * ( weights[ index ] as number ), 0 );
			if ( change !== 0 ) {
				some.push( { exchange, change } );
			}
		} );
		some.sort( ( a, b ) => Math.abs( a.change ) - Math.abs( b.change ) );
		changes.set( name, some );
		return some;
	};
	const found = { sets, changesOf };
	ways.known.set( key, found );
	return found;
}

/** One count, or two, with the same multiples in all published sums as others: key → their indexes. */
interface AlikeSets {
	readonly sets: ReadonlyMap<string, readonly ( readonly number[] )[]>;
	/** Nobody, and the first of each set, with what they add to the sums: of those that add the same one is as good as all. */
	readonly firsts: readonly { readonly some: readonly number[]; readonly sums: readonly number[] }[];
	readonly keyOf: ( sums: readonly number[] ) => string;
	/** Of one person in a count. */
	readonly sumsOf: ( index: number ) => readonly number[];
}

function createAlikeSets( { counts, sums }: HiddenCounts ): AlikeSets {
	const factors = counts.map( ( count ) => sums.map( ( sum ) => factorOf( sum.factors, count ) ) );
	const sumsOf = ( index: number ): readonly number[] => factors[ index ] as readonly number[];
	const keyOf = ( values: readonly number[] ): string => values.join();
	const sets = new Map<string, number[][]>();
	const add = ( key: string, indexes: number[] ): void => {
		const others = sets.get( key );
		if ( others === undefined ) {
			sets.set( key, [ indexes ] );
		} else {
			others.push( indexes );
		}
	};
	counts.forEach( ( _, first ) => {
		add( keyOf( sumsOf( first ) ), [ first ] );
		for ( let second = first; second < counts.length; second++ ) {
			add( keyOf( plus( sumsOf( first ), sumsOf( second ), 1 ) ), [ first, second ] );
		}
	} );
	const nobody = { some: [] as readonly number[], sums: sums.map( () => 0 ) };
	const firsts = [ nobody, ...Array.from( sets.values(), ( [ some = [] ] ) => (
		{ some, sums: some.reduce<readonly number[]>( ( all, index ) => plus( all, sumsOf( index ), 1 ), nobody.sums ) }
	) ) ];
	return { sets, firsts, keyOf, sumsOf };
}

function plus( left: readonly number[], right: readonly number[], times: number ): number[] {
	return left.map( ( value, index ) => value + times * ( right[ index ] as number ) );
}

/**
 * Whole persons that agree with what is published: the whole part of what linear programming finds, and for the rest up
 * to four persons (or five) who make the sums right. Quicker than integer programming, which is asked where this finds nothing.
 */
function wholeExample(
	hidden: HiddenCounts, { firsts, keyOf, sets, sumsOf }: AlikeSets, figure: Factors, direction: 'minimize' | 'maximize',
	ways: ExchangeWays,
): number[] | null {
	const relaxed = exampleOf( hidden, figure, direction, false );
	if ( relaxed === null || relaxed.every( ( value ) => value === Math.round( value ) ) ) {
		return relaxed;
	}
	if ( ways.trials <= 0 ) {
		return null;
	}
	const whole = relaxed.map( Math.floor );
	const missing = hidden.sums.map( ( { equals, factors } ) => equals - hidden.counts.reduce(
		( sum, count, index ) => sum + factorOf( factors, count ) * ( whole[ index ] as number ), 0,
	) );
	const nothing = keyOf( missing.map( () => 0 ) );
	// Where nobody can make the sums right, somebody who is already there is asked once more.
	const freed = [ -1, ...whole.map( ( count, index ) => count > 0 ? index : -1 ).filter( ( index ) => index >= 0 ) ];
	for ( const free of ( hidden.limits ?? [] ).length > 0 ? [] : freed ) {
		const sums = free < 0 ? missing : plus( missing, sumsOf( free ), 1 );
		for ( const { some, sums: taken } of firsts ) {
			ways.trials -= Math.max( 1, hidden.sums.length / SUMS_IN_TRIAL );
			const left = keyOf( plus( sums, taken, -1 ) );
			const completion = left === nothing ? [] : sets.get( left )?.[ 0 ];
			if ( completion !== undefined ) {
				const by = new Map( [ [ free, -1 ] ] );
				[ ...some, ...completion ].forEach( ( index ) => by.set( index, ( by.get( index ) ?? 0 ) + 1 ) );
				return whole.map( ( count, index ) => count + ( by.get( index ) ?? 0 ) );
			}
		}
	}
	ways.trials -= Math.max(
		TRIALS_OF_PROGRAMMING * Math.pow( hidden.counts.length / 25, 2 ), STEPS_OF_PROGRAMMING * workOf( hidden ) );
	return exampleOf( hidden, figure, direction, true );
}

/** Exchanges of one count for another, or of two for two others, that leave all published sums as they are. */
function exchangesOf( { sets }: AlikeSets ): Exchange[] {
	const exchanges: Exchange[] = [];
	let [ all, alone ] = [ 0, 0 ];
	sets.forEach( ( { length } ) => {
		all += length * ( length - 1 );
		alone += length;
	} );
	const next = all <= MOST_EXCHANGES ? Infinity : Math.max( 1, Math.floor( MOST_EXCHANGES / 2 / alone ) );
	sets.forEach( ( alike ) => alike.forEach( ( from, index ) => alike.slice( index + 1, index + 1 + next ).forEach( ( to ) => {
		const by = new Map<number, number>();
		from.forEach( ( count ) => by.set( count, ( by.get( count ) ?? 0 ) - 1 ) );
		to.forEach( ( count ) => by.set( count, ( by.get( count ) ?? 0 ) + 1 ) );
		const changed = Array.from( by ).filter( ( [ , change ] ) => change !== 0 );
		exchanges.push( changed, changed.map( ( [ count, change ] ) => [ count, -change ] as const ) );
	} ) ) );
	return exchanges;
}
