/** Which counts of a table of one dimension are not shown. */
import { isTellingIfHidden } from './publish-remainders';

/**
 * The counts to hide so that none of those below `minCell` can be worked out.
 *
 * Counts from 1 to `minCell` − 1 are hidden (primary suppression). Where the counts add up to a published total, or (in
 * multiple choice) to no less than it and no more than its multiple, a single hidden count is the total minus the
 * others, and two hidden ones with a sum of 2 are 1 each. So the smallest of the other counts are hidden too (secondary
 * suppression), until each hidden count could be any of at least `minCell` numbers. Zeros stay: everyone may know that
 * nobody chose it.
 *
 * It has to hold for somebody who knows this rule, too: that one of them at least is small, and none as large as what is
 * shown. Equal counts are hidden together, so that nothing depends on their order.
 *
 * @param counts - Code → count
 * @param minCell - Up to 1: nothing is hidden
 * @param isTotalKnown - Whether something is published about the sum of the counts
 * @return The codes to hide; null when hiding all of them is not enough
 * @see Handbook on Statistical Disclosure Control (CC BY-SA 4.0), chapter 4
 */
export function suppressCounts(
	counts: Readonly<Record<string, number>>, minCell: number, isTotalKnown: boolean,
): ReadonlySet<string> | null {
	const codes = Object.keys( counts );
	const countOf = ( code: string ): number => counts[ code ] as number;
	if ( !isTotalKnown ) {
		// A small one would be known to be small: with a threshold of 2, to be 1.
		return new Set( codes.filter( ( code ) => isTellingIfHidden( countOf( code ), minCell ) ) );
	}
	if ( !codes.some( ( code ) => countOf( code ) > 0 && countOf( code ) < minCell ) ) {
		return new Set();
	}
	const sorted = codes.map( countOf ).filter( ( count ) => count > 0 ).sort( ( a, b ) => a - b );
	const some = openStart( sorted, sorted.length, minCell, new Map<string, boolean>() );
	return some === null ? null : new Set( codes.filter( ( code ) => countOf( code ) > 0 && countOf( code ) <= some ) );
}

/** Number of counts, their sum and the most that one can be → whether they are open. */
type Known = Map<string, boolean>;

/** Of the first counts of a list those up to this one are hidden: all small ones, with no more than it takes. Null: too few. */
function openStart( sorted: readonly number[], end: number, minCell: number, known: Known ): number | null {
	let sum = 0;
	for ( let index = 0; index < end; index++ ) {
		const [ count, next ] = [ sorted[ index ] as number, sorted[ index + 1 ] ];
		sum += count;
		const isLast = next === undefined || next > count && next >= minCell;
		if ( isLast && areOpen( index + 1, sum, next === undefined ? sum : next - 1, minCell, known ) ) {
			return count;
		}
	}
	return null;
}

/**
 * Whether each of some hidden counts can be enough numbers, for somebody who knows their sum, the most that each can be, and
 * that this rule hides them, no fewer. They look all the same, so it is enough to find the numbers of any of them.
 */
function areOpen( length: number, sum: number, most: number, minCell: number, known: Known ): boolean {
	const key = [ length, sum, most ].join();
	const before = known.get( key );
	if ( before !== undefined ) {
		return before;
	}
	const numbers = new Set<number>();
	const left = { trials: MOST_TRIALS };
	// The most even lists first: of these fewer would not have been enough.
	const go = ( larger: readonly number[], rest: number ): void => {
		const missing = length - larger.length;
		if ( missing === 0 ) {
			left.trials--;
			const sorted = larger.slice().reverse();
			const isSmallOne = ( sorted[ 0 ] as number ) < minCell;
			if ( isSmallOne && openStart( sorted, sorted.indexOf( larger[ 0 ] as number ), minCell, known ) === null ) {
				sorted.forEach( ( count ) => numbers.add( count ) );
			}
			return;
		}
		const highest = Math.min( larger[ larger.length - 1 ] ?? most, rest - missing + 1 );
		for ( let count = Math.ceil( rest / missing ); count <= highest && left.trials > 0 && numbers.size < minCell; count++ ) {
			go( [ ...larger, count ], rest - count );
		}
	};
	go( [], sum );
	const isOpen = length > 1 && numbers.size >= minCell;
	known.set( key, isOpen );
	return isOpen;
}

/** Lists of counts that are tried. Where none of them shows that counts are open, more are hidden. */
const MOST_TRIALS = 200;
