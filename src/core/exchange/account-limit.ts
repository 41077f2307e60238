/** How many offers and searches of one account count: a flood must fill no page, no list and no index. */
import { absenceReason, type ExchangeRecord } from './exchange-record';

/** Offers of one account that count, and searches; as many again that are paused or over. */
export const MOST_OF_ACCOUNT = 100;

/** Of one account so many stand in a table or a list that is about everybody; the others are counted. */
export const MOST_SHOWN_OF_ONE = 10;

export interface LimitedRecords {
	readonly records: readonly ExchangeRecord[];
	/** Account → how many of its records are not among them. */
	readonly beyond: ReadonlyMap<string, number>;
}

/**
 * Of each account the first hundred offers, and the first hundred searches; those that are open are counted apart from
 * those that are not.
 *
 * @param records
 * @param date - YYYY-MM-DD, in UTC
 * @throws RangeError when the date is none
 */
export function limitAccounts( records: readonly ExchangeRecord[], date: string ): LimitedRecords {
	const counts = new Map<string, number>();
	const beyond = new Map<string, number>();
	const kept = records.filter( ( record ) => {
		const { kind, user } = record;
		const group = `${ kind } ${ absenceReason( record, date ) === null ? 'open' : 'absent' } ${ user }`;
		const count = ( counts.get( group ) ?? 0 ) + 1;
		counts.set( group, count );
		if ( count > MOST_OF_ACCOUNT ) {
			beyond.set( user, ( beyond.get( user ) ?? 0 ) + 1 );
		}
		return count <= MOST_OF_ACCOUNT;
	} );
	return { records: kept, beyond };
}
