/** Choosing suggestions for everyone so that popular people are not in everyone's list. */
import type { Candidates } from './pairing';

export interface SpreadOptions {
	/** Of one list. */
	readonly length: number;
	/** To how many lists each place of a candidate gives a claim, beyond the first suggestion of a list. */
	readonly listsPerPlace: number;
	/** Points that a candidate loses each time that all its places stand in lists. */
	readonly crowding: number;
}

/**
 * Fills the lists in rounds, one suggestion for each list a round: those who have few to choose from first, of these
 * those who come first in `order`. Each takes the one with the highest score, less the crowding; of equal ones the first.
 * A candidate that is in `listsPerPlace` lists for each of its places is suggested to nobody else, unless to somebody
 * who has no suggestion yet. A list has nobody twice, however many records somebody has.
 *
 * @param candidates
 * @param places - Of each candidate, 1 or more
 * @param people - Whose each candidate is
 * @param order - Compares two list owners with equally many candidates; must not call them equal
 * @param options
 * @return For each list owner, places in `candidates.others`, the highest score first
 */
export function spreadSuggestions(
	candidates: Candidates, places: ArrayLike<number>, people: ArrayLike<number>,
	order: ( one: number, other: number ) => number, options: SpreadOptions,
): number[][] {
	const { starts, others, scores } = candidates;
	const lists: number[][] = Array.from( { length: starts.length - 1 }, () => [] );
	const sizeOf = ( owner: number ): number => ( starts[ owner + 1 ] as number ) - ( starts[ owner ] as number );
	let waiting = lists.map( ( _list, owner ) => owner ).filter( ( owner ) => sizeOf( owner ) > 0 )
		.sort( ( one, other ) => sizeOf( one ) - sizeOf( other ) || order( one, other ) );
	const listed = new Int32Array( places.length );
	const penalties = new Int32Array( places.length );
	const isInList = ( owner: number, other: number ): boolean => ( lists[ owner ] as number[] )
		.some( ( place ) => people[ others[ place ] as number ] === people[ other ] );
	for ( let round = 0; round < options.length && waiting.length > 0; round++ ) {
		waiting = waiting.filter( ( owner ) => {
			const last = starts[ owner + 1 ] as number;
			let best = -1;
			let bestValue = -Infinity;
			for ( let i = starts[ owner ] as number; i < last; i++ ) {
				const other = others[ i ] as number;
				const value = ( scores[ i ] as number ) - ( penalties[ other ] as number );
				const isBetter = value > bestValue || value === bestValue && other < ( others[ best ] as number );
				if ( isBetter && !isInList( owner, other ) &&
					( round === 0 || ( listed[ other ] as number ) < options.listsPerPlace * ( places[ other ] as number ) ) ) {
					best = i;
					bestValue = value;
				}
			}
			if ( best !== -1 ) {
				const other = others[ best ] as number;
				( lists[ owner ] as number[] ).push( best );
				const times = ++( listed[ other ] as number );
				penalties[ other ] = options.crowding * Math.floor( times / ( places[ other ] as number ) );
			}
			// Whoever finds nobody now finds nobody later: lists only fill.
			return best !== -1;
		} );
	}
	lists.forEach( ( list ) => list.sort( ( one, other ) => ( scores[ other ] as number ) - ( scores[ one ] as number ) ||
		( others[ one ] as number ) - ( others[ other ] as number ) ) );
	return lists;
}
