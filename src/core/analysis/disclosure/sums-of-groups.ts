/** Which numbers of people agree with their sum over groups, exactly: odd and even ones, not only the ends of intervals. */

/** One way in which the people of a group can be: what it adds to the sum that is known, and the numbers to look at. */
export interface GroupWay {
	readonly sum: number;
	readonly numbers: readonly number[];
}

/** Whole numbers from `from` on: 1 for each that is in the set. */
interface WholeNumbers {
	readonly from: number;
	readonly has: Uint8Array;
}

/** Steps of adding sets that one result may take; less than a second. */
export const MOST_STEPS = 1e8;

/**
 * Whether of some group one of the numbers is known too well: it is not 0, may be below `minCell`, and can be fewer than
 * `minCell` numbers.
 *
 * @param groups - Every way in which each can be by itself; all groups together are all people
 * @param total - The sum over all groups, which is shown
 * @param minCell
 * @param left - What may still be worked out
 * @param left.steps
 * @return The group; null where none is. Where no steps are left, the first that could not be settled
 */
export function toldGroup(
	groups: readonly ( readonly GroupWay[] )[], total: number, minCell: number, left: { steps: number },
): number | null {
	const runs = groups.map( longestRun );
	const [ low, high ] = runs.reduce( ( [ lows, highs ], run ) => [ lows + run[ 0 ], highs + run[ 1 ] ], [ 0, 0 ] );
	// Runs without a hole add up to one, so nearly always a look at their ends is enough.
	const close = groups.map( ( _, index ) => index ).filter( ( index ) => {
		const [ least, most ] = runs[ index ] as readonly [ number, number ];
		const some = ( groups[ index ] as readonly GroupWay[] ).filter( ( { sum } ) => sum >= least && sum <= most &&
			total - sum >= low - least && total - sum <= high - most );
		return numbersOf( some ).some( ( numbers ) => !numbers.has( 0 ) && numbers.size < minCell );
	} );
	if ( close.length === 0 ) {
		return null;
	}
	const sums = groups.map( ( ways ) => Array.from( new Set( ways.map( ( { sum } ) => sum ) ) ) );
	const before = [ NOTHING ];
	const after = [ NOTHING ];
	for ( let index = 0; index < groups.length - 1; index++ ) {
		before.push( plus( before[ index ] as WholeNumbers, sums[ index ] as number[], left ) );
		after.push( plus( after[ index ] as WholeNumbers, sums[ groups.length - 1 - index ] as number[], left ) );
	}
	return close.find( ( index ) => {
		if ( left.steps < 0 ) {
			return true;
		}
		const [ some, others ] = [ before[ index ], after[ groups.length - 1 - index ] ] as [ WholeNumbers, WholeNumbers ];
		const possible = new Set( ( sums[ index ] as number[] ).filter( ( sum ) => isSum( some, others, total - sum, left ) ) );
		return numbersOf( ( groups[ index ] as readonly GroupWay[] ).filter( ( { sum } ) => possible.has( sum ) ) )
			.some( ( numbers ) => isTooFew( numbers, minCell ) );
	} ) ?? null;
}

const NOTHING: WholeNumbers = { from: 0, has: new Uint8Array( [ 1 ] ) };

function isTooFew( numbers: ReadonlySet<number>, minCell: number ): boolean {
	return numbers.size > 0 && numbers.size < minCell && !numbers.has( 0 ) && Math.min( ...Array.from( numbers ) ) < minCell;
}

/** The different numbers in each place. */
function numbersOf( ways: readonly GroupWay[] ): Set<number>[] {
	const [ first ] = ways;
	return first === undefined ? [ new Set<number>() ] :
		first.numbers.map( ( _, place ) => new Set( ways.map( ( { numbers } ) => numbers[ place ] as number ) ) );
}

/** The first and the last of the most sums that follow each other without a hole. */
function longestRun( ways: readonly GroupWay[] ): readonly [ number, number ] {
	const sums = Array.from( new Set( ways.map( ( { sum } ) => sum ) ) ).sort( ( a, b ) => a - b );
	let best: readonly [ number, number ] = [ sums[ 0 ] ?? 0, sums[ 0 ] ?? 0 ];
	let start = best[ 0 ];
	sums.forEach( ( sum, index ) => {
		start = index > 0 && sum === ( sums[ index - 1 ] as number ) + 1 ? start : sum;
		best = sum - start > best[ 1 ] - best[ 0 ] ? [ start, sum ] : best;
	} );
	return best;
}

function plus( { from, has }: WholeNumbers, numbers: readonly number[], left: { steps: number } ): WholeNumbers {
	left.steps -= has.length * numbers.length;
	if ( numbers.length === 0 || left.steps < 0 ) {
		return { from, has: new Uint8Array( 0 ) };
	}
	const [ least, most ] = [ Math.min( ...numbers ), Math.max( ...numbers ) ];
	const sums = new Uint8Array( has.length + most - least );
	has.forEach( ( isIn, index ) => {
		if ( isIn === 1 ) {
			numbers.forEach( ( number ) => {
				sums[ index + number - least ] = 1;
			} );
		}
	} );
	return { from: from + least, has: sums };
}

/** Whether a number is the sum of one of each. */
function isSum( one: WholeNumbers, other: WholeNumbers, sum: number, left: { steps: number } ): boolean {
	left.steps -= one.has.length;
	return one.has.some( ( isIn, index ) => isIn === 1 && other.has[ sum - one.from - index - other.from ] === 1 );
}
