/** What somebody offers to share or wants to learn: one record for one skill, named as the lines of a records file are. */
import { isDate } from '../survey/dates';

export type Direction = 'offer' | 'seek';

/** The templates that hold the records of each direction. */
export const EXCHANGE_TEMPLATES: Readonly<Record<Direction, string>> = { offer: 'Offer a skill', seek: 'Seek a skill' };

/** The six methods of the initiative, in its order. */
export const METHODS = [ 'training', 'mentoring', 'consulting', 'online-learning', 'peer-support', 'event' ] as const;
export type Method = typeof METHODS[ number ];

export const STATUSES = [ 'open', 'paused', 'matched', 'closed' ] as const;
export type Status = typeof STATUSES[ number ];

/** 1 first steps, 5 expert. */
export const HIGHEST_LEVEL = 5;

/** Of the name of an affiliate, in characters. */
export const AFFILIATE_LENGTH = 100;

/** Characters of a region in somebody's own words. */
export const REGION_LENGTH = 100;

/** So many languages of a record count; nobody needs more to be understood. */
export const MOST_LANGUAGES = 20;

export interface ExchangeRecord {
	readonly kind: Direction;
	/** The account's name, as MediaWiki writes it. */
	readonly user: string;
	/** Different for each offer, and for each search, of one account. */
	readonly id: string;
	/** Id of the skill as it was written; the taxonomy may have replaced it. */
	readonly skill: string;
	/** Of an offer how well the person knows the skill, of a search how well they want to know it; null when not said. */
	readonly level: number | null;
	/** Ways of working together that suit; none when any does. */
	readonly methods: readonly Method[];
	/** Codes, each with the proficiency in it if that was said, in the notation of Babel: `fr`, `ar-3`, `tr-N`. */
	readonly languages: readonly string[];
	/** How many people at the same time; null when not said, and always of a search. */
	readonly capacity: number | null;
	/** One of the regions of the templates, or words of the person's own. */
	readonly region: string | null;
	/** Minutes ahead of UTC. */
	readonly timezone: number | null;
	/** Whom an offer is for, in the person's words. */
	readonly for: string | null;
	/** The affiliate on whose behalf it is offered or sought, in the person's words; null when it is the person's own. */
	readonly affiliate: string | null;
	readonly note: string | null;
	/** YYYY-MM-DD: when it was first offered or sought. */
	readonly since: string | null;
	/** YYYY-MM-DD: when the person last said that it holds. */
	readonly confirmed: string | null;
	/** YYYY-MM-DD: the last day on which it holds; null when it has no end. */
	readonly expires: string | null;
	readonly status: Status;
	/** YYYY-MM-DD: of a paused record the first day on which it is open again; null when that is not known. */
	readonly until: string | null;
}

/**
 * How results name a record, such as `Ana/o1`; an offer and a search may share it. Names of accounts have no slash.
 *
 * @param record
 */
export function recordKey( record: Pick<ExchangeRecord, 'user' | 'id'> ): string {
	return `${ record.user }/${ record.id }`;
}

/** Why a record does not count at present. */
export type AbsenceReason = 'paused' | 'matched' | 'closed' | 'expired' | 'blocked';

/**
 * Why a record does not count on a day; null when it does. A paused one counts from the day in `until` on.
 *
 * @param record
 * @param date - YYYY-MM-DD, in UTC
 * @throws RangeError when the date is none
 */
export function absenceReason( record: ExchangeRecord, date: string ): Exclude<AbsenceReason, 'blocked'> | null {
	if ( !isDate( date ) ) {
		throw new RangeError( `“${ date }” is no date.` );
	}
	const isResumed = record.status === 'paused' && record.until !== null && record.until <= date;
	if ( record.status !== 'open' && !isResumed ) {
		return record.status;
	}
	return record.expires !== null && record.expires < date ? 'expired' : null;
}
