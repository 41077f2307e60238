/** What is offered and sought on a day. */
import { compareText } from '../analysis/sorted';
import type { Taxonomy } from '../skills/taxonomy';
import { absenceReason, type Direction, type ExchangeRecord } from './exchange-record';

export interface CurrentExchange {
	/** Skill → how many accounts offer it; only skills that somebody offers, in the order of their ids. */
	readonly offers: ReadonlyMap<string, number>;
	/** Skill → how many accounts seek it. */
	readonly seeks: ReadonlyMap<string, number>;
}

/**
 * Counts the accounts that offer, and those that seek, each skill: by records that are open and have not expired.
 *
 * @param records
 * @param date - YYYY-MM-DD, in UTC; the day named by `expires` still counts
 * @param taxonomy - To count a replaced skill as its replacement
 * @throws RangeError when the date is none
 */
export function countCurrent(
	records: Iterable<ExchangeRecord>, date: string, taxonomy: Taxonomy | null = null,
): CurrentExchange {
	const accounts: Record<Direction, Map<string, Set<string>>> = { offer: new Map(), seek: new Map() };
	for ( const record of records ) {
		if ( absenceReason( record, date ) === null ) {
			const skill = currentSkill( record.skill, taxonomy );
			const users = accounts[ record.kind ].get( skill ) ?? new Set();
			users.add( record.user );
			accounts[ record.kind ].set( skill, users );
		}
	}
	const count = ( users: ReadonlyMap<string, ReadonlySet<string>> ): ReadonlyMap<string, number> => new Map(
		Array.from( users ).sort( ( [ one ], [ other ] ) => compareText( one, other ) )
			.map( ( [ skill, { size } ] ): [ string, number ] => [ skill, size ] ),
	);
	return { offers: count( accounts.offer ), seeks: count( accounts.seek ) };
}

/**
 * The skill that a record means today.
 *
 * @param skill - Id of the skill, as the record has it
 * @param taxonomy
 */
export function currentSkill( skill: string, taxonomy: Taxonomy | null ): string {
	return taxonomy?.current( skill )?.id ?? skill;
}
