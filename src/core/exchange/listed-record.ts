/** What the board and the search show of the offers and searches: those that count, and what they need of each. */
import { compareText } from '../analysis/sorted';
import type { PageTitles } from '../pages';
import { absenceReason, type ExchangeRecord, recordKey } from './exchange-record';

/**
 * An offer or a search that counts. What people wrote in sentences stays on their pages: `for` and `note` are not among
 * it.
 */
export interface ListedRecord extends Pick<ExchangeRecord,
	'kind' | 'user' | 'id' | 'skill' | 'level' | 'methods' | 'languages' | 'region' | 'timezone' | 'affiliate' | 'capacity' |
	'since' | 'confirmed' | 'expires'> {
	/** How many of an offer's places are taken; 0 of a search. */
	readonly taken: number;
	/** Title of the page that it stands on; null: the person's page below the root. */
	readonly page: string | null;
}

export interface ListingOptions {
	/** YYYY-MM-DD, in UTC: what has expired by then does not count. */
	readonly date: string;
	/** Accounts that can take part in nothing at present. */
	readonly blocked?: ReadonlySet<string>;
	/** Key of an offer → how many of its places are taken. */
	readonly taken?: ReadonlyMap<string, number>;
	/** Keys of the searches that have found what they seek: they do not count. */
	readonly satisfied?: ReadonlySet<string>;
	/**
	 * Places of an offer that does not say how many it has; when they are taken, it has none left. Null, or left out: any
	 * number.
	 */
	readonly usualCapacity?: number | null;
	/** Title of the page that a record stands on; null, or left out: the person's page below the root. */
	readonly pageOf?: ( record: ExchangeRecord ) => string | null;
}

/**
 * The records that count on a day, in a lasting order: by account, offers first, by id.
 *
 * @param records
 * @param options
 * @throws RangeError when the date is none
 */
export function listRecords( records: Iterable<ExchangeRecord>, options: ListingOptions ): ListedRecord[] {
	const { date, blocked, taken, satisfied, usualCapacity = null, pageOf } = options;
	const takenOf = ( record: ExchangeRecord ): number => record.kind === 'offer' ? taken?.get( recordKey( record ) ) ?? 0 : 0;
	return Array.from( records )
		.filter( ( record ) => absenceReason( record, date ) === null && blocked?.has( record.user ) !== true &&
			!( record.kind === 'seek' && satisfied?.has( recordKey( record ) ) === true ) )
		.map( ( record ): ListedRecord => ( {
			kind: record.kind,
			user: record.user,
			id: record.id,
			skill: record.skill,
			level: record.level,
			methods: record.methods,
			languages: record.languages,
			region: short( record.region ),
			timezone: record.timezone,
			affiliate: short( record.affiliate ),
			// How many they are is not said for somebody, but that there is none left.
			capacity: record.capacity ??
				( record.kind === 'offer' && usualCapacity !== null && takenOf( record ) >= usualCapacity ? usualCapacity : null ),
			taken: takenOf( record ),
			since: record.since,
			confirmed: record.confirmed,
			expires: record.expires,
			page: pageOf?.( record ) ?? null,
		} ) )
		.sort( compareListed );
}

/** Characters of what people wrote in words of their own; the whole of it stands on their pages. */
const LONGEST_WORDS = 100;

function short( words: string | null ): string | null {
	const characters = words === null ? [] : Array.from( words );
	return characters.length <= LONGEST_WORDS ? words : `${ characters.slice( 0, LONGEST_WORDS - 1 ).join( '' ) }…`;
}

/** By account, offers first, by id. */
export function compareListed( one: ListedRecord, other: ListedRecord ): number {
	return compareText( one.user, other.user ) || compareText( one.kind, other.kind ) || compareText( one.id, other.id );
}

/** How many more people an offer has room for; null where it does not say how many it has room for at all. */
export function freePlaces( { capacity, taken }: Pick<ListedRecord, 'capacity' | 'taken'> ): number | null {
	return capacity === null ? null : Math.max( 0, capacity - taken );
}

/** Whether somebody can be asked about it: not of an offer whose places are all taken. */
export function isOpen( record: Pick<ListedRecord, 'capacity' | 'taken' | 'kind'> ): boolean {
	return record.kind === 'seek' || freePlaces( record ) !== 0;
}

/** YYYY-MM-DD: the last day on which the person is known to have meant it; null when not said. */
export function freshestDay( { confirmed, since }: Pick<ListedRecord, 'confirmed' | 'since'> ): string | null {
	return confirmed ?? since;
}

/**
 * Title of the page that a record stands on.
 *
 * @param record
 * @param titles
 */
export function recordPage( record: Pick<ListedRecord, 'page' | 'user'>, titles: Pick<PageTitles, 'people'> ): string {
	return record.page ?? titles.people( record.user );
}
