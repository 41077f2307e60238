/** Whether somebody can be asked about an offer or a search, or others have taken all the places that there are. */
import type { Direction } from '../exchange-record';
import { partiesOf } from './exchange-step';
import type { FollowedExchange } from './follow-exchanges';

export interface Room {
	readonly isFull: boolean;
	/**
	 * YYYY-MM-DD: of something full the last day before a place is free again by itself; sooner, if they say what came of it.
	 * Null where nothing agreed is in the way, as where there are no places at all.
	 */
	readonly until: string | null;
}

/**
 * @param followed
 * @param kind
 * @param key - Of an offer or a search
 * @param places - How many people at the same time; of a search 1
 * @param user - Who would ask: what is agreed with them takes no place from them
 */
export function roomOf(
	followed: readonly FollowedExchange[], kind: Direction, key: string, places: number, user: string,
): Room {
	const ends = followed.filter( ( one ) => one.state === 'accepted' && one[ kind ] === key && !partiesOf( one ).includes( user ) )
		.map( ( { expires } ) => expires ?? '' ).sort();
	const isFull = ends.length >= places;
	// Where more was agreed than there are places, as many more have to end.
	return { isFull, until: isFull && places > 0 ? ends[ ends.length - places ] || null : null };
}
