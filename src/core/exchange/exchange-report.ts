/** What the bot knows of the exchange on a day, from which every page about it is written. */
import type { PageTitles } from '../pages';
import type { Taxonomy } from '../skills/taxonomy';
import { limitAccounts } from './account-limit';
import type { ExchangeRecord } from './exchange-record';
import { type ExchangeRequest, satisfiedSearches } from './exchange-request';
import { type ListedRecord, listRecords } from './listed-record';
import { type SuggestedMatches, suggestMatches } from './match-exchange';
import type { MatchingOptions } from './matching-options';
import { findNeeds, type Needs } from './needs';
import { exchangeRequests } from './steps/exchange-requests';
import type { FollowedExchange } from './steps/follow-exchanges';

/** Why an account's offers and searches do not count, whatever they say. */
export type LeftOutReason = 'blocked' | 'locked' | 'inactive';

export interface LeftOut {
	readonly user: string;
	readonly reason: LeftOutReason;
}

/** What was read from the wiki. */
export interface ExchangeSnapshot {
	readonly titles: PageTitles;
	/** YYYY-MM-DD, in UTC. */
	readonly date: string;
	/** Every record that could be read. */
	readonly records: readonly ExchangeRecord[];
	/** What has become of searches and offers. */
	readonly followed: readonly FollowedExchange[];
	/** Account → title of the page on which people find what it offers and seeks. */
	readonly pageOf: ReadonlyMap<string, string>;
	/** `offer Ana/o1` → title of the page that it stands on. */
	readonly pageOfRecord: ReadonlyMap<string, string>;
	/** By name. */
	readonly leftOut: readonly LeftOut[];
	/** Accounts that do not want to be suggested. */
	readonly unlisted: ReadonlySet<string>;
	readonly taxonomy: Taxonomy | null;
	/** Revision of the page of the skills; null where there is none. */
	readonly taxonomyRevision: number | null;
	readonly options: MatchingOptions;
}

export interface ExchangeReport extends ExchangeSnapshot {
	/** Of each account as many as count. */
	readonly records: readonly ExchangeRecord[];
	/** Account → how many of its records are more than count. */
	readonly beyond: ReadonlyMap<string, number>;
	/** The records that were matched: all but those of people who do not want to be suggested. */
	readonly matched: readonly ExchangeRecord[];
	readonly requests: readonly ExchangeRequest[];
	readonly matches: SuggestedMatches;
	readonly needs: Needs;
	/** Keys of searches that have found somebody since the last run, whose people the next run is to tell. */
	readonly untold?: readonly string[];
}

/**
 * Matches a snapshot.
 *
 * @param snapshot
 * @throws RangeError when its date is none
 */
export function reportExchange( snapshot: ExchangeSnapshot ): ExchangeReport {
	const requests = exchangeRequests( snapshot.followed );
	const { leftOut, unlisted, date, taxonomy, options } = snapshot;
	const { records, beyond } = limitAccounts( snapshot.records, date );
	const matched = records.filter( ( { user } ) => !unlisted.has( user ) );
	const blocked = new Set( leftOut.map( ( { user } ) => user ) );
	const matches = suggestMatches( { records: matched, requests, blocked, date, taxonomy }, options );
	const counting = records.filter( ( { user } ) => !blocked.has( user ) );
	const unmatched = new Set( matches.unmatched.map( ( { seek } ) => seek ) );
	return {
		...snapshot, records, beyond, matched, requests, matches,
		needs: findNeeds( counting, { date, taxonomy, unmatched, followed: snapshot.followed } ),
	};
}

/**
 * What the board and its search show: the searches that the matching takes for open, and the offers, of which those that
 * have no place left for the matching have none there either.
 *
 * @param report
 * @param pageOf - Title of the page that a record stands on; null: the person's page below the root
 */
export function listReported(
	report: Pick<ExchangeReport, 'records' | 'leftOut' | 'date' | 'requests' | 'options'>,
	pageOf?: ( record: ExchangeRecord ) => string | null,
): ListedRecord[] {
	const { records, leftOut, date, requests, options } = report;
	const taken = new Map<string, number>();
	requests.filter( ( { state } ) => state === 'accepted' )
		.forEach( ( { offer } ) => taken.set( offer, ( taken.get( offer ) ?? 0 ) + 1 ) );
	return listRecords( records, {
		date, taken, blocked: new Set( leftOut.map( ( { user } ) => user ) ), satisfied: satisfiedSearches( requests ),
		usualCapacity: options.usualCapacity, ...pageOf === undefined ? {} : { pageOf },
	} );
}
