/** Choosing suggestions for everyone so that popular people, and those with many records, are not in everyone's list. */
import type { Crowding } from './crowding';
import type { Candidates } from './pairing';

export interface Spread {
	/** Account of each candidate. */
	readonly people: ArrayLike<number>;
	/** Account of each list. */
	readonly owners: ArrayLike<number>;
	/** Of the candidates; is counted on. */
	readonly crowding: Crowding;
	/** Compares two lists with equally many to choose from; must not call them equal. */
	order( one: number, other: number ): number;
	/** Of one list. */
	readonly length: number;
}

/**
 * Fills the lists in rounds, one suggestion for each list a round: those who have few people to choose from first, of
 * these those who come first in `order`. Each takes the one with the highest score, less the crowding; of equal ones the
 * first. A candidate that is full is suggested to nobody else, unless to somebody who has no suggestion yet. A list has
 * nobody twice, however many records somebody has.
 *
 * @param candidates
 * @param spread
 * @return For each list, places in `candidates.others`, the highest score first
 */
export function spreadSuggestions( candidates: Candidates, spread: Spread ): number[][] {
	const { starts, others, scores } = candidates;
	const { people, owners, crowding, order, length } = spread;
	const { penalties, full } = crowding;
	const lists: number[][] = Array.from( { length: starts.length - 1 }, () => [] );
	const choices = countPeople( candidates, people );
	let waiting = lists.map( ( _list, owner ) => owner ).filter( ( owner ) => ( choices[ owner ] as number ) > 0 )
		.sort( ( one, other ) => ( choices[ one ] as number ) - ( choices[ other ] as number ) || order( one, other ) );
	const isInList = ( owner: number, other: number ): boolean => ( lists[ owner ] as number[] )
		.some( ( place ) => people[ others[ place ] as number ] === people[ other ] );
	for ( let round = 0; round < length && waiting.length > 0; round++ ) {
		waiting = waiting.filter( ( owner ) => {
			const last = starts[ owner + 1 ] as number;
			let best = -1;
			let bestValue = -Infinity;
			for ( let i = starts[ owner ] as number; i < last; i++ ) {
				const other = others[ i ] as number;
				const value = ( scores[ i ] as number ) - ( penalties[ other ] as number );
				const isBetter = value > bestValue || value === bestValue && other < ( others[ best ] as number );
				if ( isBetter && ( round === 0 || full[ other ] === 0 ) && !isInList( owner, other ) ) {
					best = i;
					bestValue = value;
				}
			}
			if ( best !== -1 ) {
				( lists[ owner ] as number[] ).push( best );
				crowding.add( others[ best ] as number, owners[ owner ] as number );
			}
			// Whoever finds nobody now finds nobody later: lists only fill.
			return best !== -1;
		} );
	}
	lists.forEach( ( list ) => list.sort( ( one, other ) => ( scores[ other ] as number ) - ( scores[ one ] as number ) ||
		( others[ one ] as number ) - ( others[ other ] as number ) ) );
	return lists;
}

/** How many people each list has to choose from: a hundred offers of one account are no choice. */
function countPeople( { starts, others }: Candidates, people: ArrayLike<number> ): Int32Array {
	const counts = new Int32Array( starts.length - 1 );
	/** Account → the list for which it was counted last, plus 1. */
	const seen = new Int32Array( Array.from( people ).reduce( ( most, account ) => Math.max( most, account ), 0 ) + 1 );
	for ( let owner = 0; owner < counts.length; owner++ ) {
		for ( let i = starts[ owner ] as number; i < ( starts[ owner + 1 ] as number ); i++ ) {
			const account = people[ others[ i ] as number ] as number;
			if ( seen[ account ] !== owner + 1 ) {
				seen[ account ] = owner + 1;
				( counts[ owner ] as number )++;
			}
		}
	}
	return counts;
}
