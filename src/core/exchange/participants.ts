/** The offers and searches of a day, made ready to be compared millions of times. */
import { compareText } from '../analysis/sorted';
import type { Taxonomy } from '../skills/taxonomy';
import { currentSkill } from './current-exchange';
import { type AbsenceReason, absenceReason, type Direction, type ExchangeRecord, recordKey } from './exchange-record';
import { type ExchangeRequest, type RequestState, satisfiedSearches } from './exchange-request';
import { readLanguage, spokenLanguage } from './language-proficiency';
import type { MatchingOptions } from './matching-options';
import { type MethodSet, methodSet } from './method-sets';
import { daysBetween, freshness, waitedShare } from './time-passed';

/** Everything that a matching depends on; the same gives the same. */
export interface Exchange {
	readonly records: readonly ExchangeRecord[];
	readonly requests?: readonly ExchangeRequest[];
	/** Accounts whose records do not count. */
	readonly blocked?: ReadonlySet<string>;
	/** YYYY-MM-DD, in UTC. */
	readonly date: string;
	readonly taxonomy?: Taxonomy | null;
}

/** A record that counts. */
export interface Participant {
	/** Its place among the participants of its kind, which stand in the order of their keys. */
	readonly index: number;
	readonly record: ExchangeRecord;
	readonly key: string;
	/** Number of the account. */
	readonly account: number;
	/** Id of the skill that it means today. */
	readonly skill: string;
	/** 0 when not said. */
	readonly level: number;
	readonly methods: MethodSet;
	/** Numbers of the languages, ascending; the number orders them by code. */
	readonly languages: readonly number[];
	/** Beside each language: 0 to 6. */
	readonly proficiencies: readonly number[];
	/** The region, to be compared; null when not said. */
	readonly region: string | null;
	/** Days since it was confirmed; null when not said. */
	readonly confirmedDays: number | null;
	/** From 0 to 100. */
	readonly freshness: number;
	/** Days since it was first sought. */
	readonly waitedDays: number;
	/** From 0 to 100. */
	readonly waiting: number;
	/** Of an offer; of a search 1. */
	readonly capacity: number;
	/** Free places. */
	readonly room: number;
}

export interface Absence {
	readonly kind: Direction;
	readonly record: string;
	readonly reason: AbsenceReason;
}

export interface Participants {
	readonly seeks: readonly Participant[];
	readonly offers: readonly Participant[];
	/** Codes of the spoken languages by their number. */
	readonly languages: readonly string[];
	/** Offers that do not count at present: skill → how many. */
	readonly absentOffers: ReadonlyMap<string, number>;
	/** In the order of kind and key. */
	readonly absences: readonly Absence[];
	/** What has been between a seeker and an offerer about a skill; null when nothing that matters. */
	between( seeker: number, offerer: number, skill: string ): RequestState | null;
}

/** What is not said is taken for this. */
const USUAL_PROFICIENCY = 3;

/**
 * @param exchange
 * @param options
 * @throws RangeError when the date is none
 */
export function prepareParticipants( exchange: Exchange, options: MatchingOptions ): Participants {
	const { records, requests = [], blocked = new Set<string>(), date, taxonomy = null } = exchange;
	const sorted = records.slice().sort( ( one, other ) => compareText( recordKey( one ), recordKey( other ) ) );
	const accounts = numbered( sorted.map( ( { user } ) => user ) );
	const spoken = new Set<string>();
	sorted.forEach( ( record ) => spokenLanguages( record ).forEach( ( [ code ] ) => spoken.add( code ) ) );
	const languages = Array.from( spoken ).sort( compareText );
	const numbers = numbered( languages );
	const accepted = requests.filter( ( { state } ) => state === 'accepted' );
	const taken = countBy( accepted, ( { offer } ) => offer );
	const satisfied = satisfiedSearches( requests );
	const absences: Absence[] = [];
	const absentOffers = new Map<string, number>();
	const present: Record<Direction, Participant[]> = { offer: [], seek: [] };
	for ( const record of sorted ) {
		const key = recordKey( record );
		const reason = blocked.has( record.user ) ? 'blocked' : absenceReason( record, date ) ??
			( record.kind === 'seek' && satisfied.has( key ) ? 'matched' : null );
		const skill = currentSkill( record.skill, taxonomy );
		if ( reason !== null ) {
			absences.push( { kind: record.kind, record: key, reason } );
			if ( record.kind === 'offer' ) {
				absentOffers.set( skill, ( absentOffers.get( skill ) ?? 0 ) + 1 );
			}
			continue;
		}
		const own = spokenLanguages( record )
			.map( ( [ code, proficiency ] ): [ number, number ] => [ numbers.get( code ) as number, proficiency ] )
			.sort( ( [ one ], [ other ] ) => one - other );
		const capacity = record.kind === 'seek' ? 1 : record.capacity ?? options.usualCapacity;
		// A day that is still to come confirms nothing.
		const isConfirmed = record.confirmed !== null && record.confirmed <= date;
		const confirmedDays = isConfirmed ? daysBetween( record.confirmed as string, date ) : null;
		const waitedDays = daysBetween( record.since ?? record.confirmed ?? date, date );
		present[ record.kind ].push( {
			index: present[ record.kind ].length,
			record,
			key,
			account: accounts.get( record.user ) as number,
			skill,
			level: record.level ?? 0,
			methods: methodSet( record.methods ),
			languages: own.map( ( [ language ] ) => language ),
			proficiencies: own.map( ( [ , proficiency ] ) => proficiency ),
			region: record.region === null ? null : record.region.normalize( 'NFC' ).toLowerCase().replace( /[\s_]+/g, ' ' ),
			confirmedDays,
			freshness: confirmedDays === null ? 0 : freshness( confirmedDays, options.freshnessHalfLife ),
			waitedDays,
			waiting: waitedShare( waitedDays, options.fullWaiting ),
			capacity,
			room: record.kind === 'seek' ? 1 : Math.max( 0, capacity - ( taken.get( key ) ?? 0 ) ),
		} );
	}
	return {
		seeks: present.seek,
		offers: present.offer,
		languages,
		absentOffers,
		absences: absences.sort(
			( one, other ) => compareText( one.kind, other.kind ) || compareText( one.record, other.record ),
		),
		between: createHistory( requests, sorted, accounts, taxonomy ),
	};
}

/** Languages by which people understand each other, with the better proficiency of those that are the same spoken. */
function spokenLanguages( record: ExchangeRecord ): [ string, number ][] {
	const best = new Map<string, number>();
	for ( const text of record.languages ) {
		const language = readLanguage( text );
		if ( language !== null ) {
			const spoken = spokenLanguage( language.code );
			best.set( spoken, Math.max( best.get( spoken ) ?? 0, language.proficiency ?? USUAL_PROFICIENCY ) );
		}
	}
	return Array.from( best );
}

/** Each text with a number, in the order in which they first come. */
function numbered( texts: readonly string[] ): Map<string, number> {
	const numbers = new Map<string, number>();
	texts.forEach( ( text ) => {
		if ( !numbers.has( text ) ) {
			numbers.set( text, numbers.size );
		}
	} );
	return numbers;
}

function countBy<T>( all: readonly T[], keyOf: ( one: T ) => string ): Map<string, number> {
	const counts = new Map<string, number>();
	all.forEach( ( one ) => counts.set( keyOf( one ), ( counts.get( keyOf( one ) ) ?? 0 ) + 1 ) );
	return counts;
}

/** Of several requests the one that binds longest counts. */
const BINDING: readonly RequestState[] = [ 'declined', 'done', 'accepted', 'asked' ];

/**
 * A request concerns the two people and the skill, not only the two records: who was declined shall not come again with
 * a new search, nor be suggested another offer by who has deleted the one that was asked for.
 */
function createHistory(
	requests: readonly ExchangeRequest[], records: readonly ExchangeRecord[], accounts: ReadonlyMap<string, number>,
	taxonomy: Taxonomy | null,
): Participants[ 'between' ] {
	const skills = new Map( records.map( ( record ): [ string, string ] => (
		[ `${ record.kind } ${ recordKey( record ) }`, record.skill ]
	) ) );
	const accountOf = ( key: string ): number | undefined => accounts.get( key.slice( 0, key.lastIndexOf( '/' ) ) );
	const states = new Map<number, Map<string, RequestState>>();
	const pairOf = ( seeker: number, offerer: number ): number => seeker * accounts.size + offerer;
	for ( const { seek, offer, state, skill: said, skills: allSaid = [] } of requests ) {
		const [ seeker, offerer ] = [ accountOf( seek ), accountOf( offer ) ];
		const named = [ skills.get( `offer ${ offer }` ), said, skills.get( `seek ${ seek }` ) ]
			.filter( ( skill ): skill is string => skill !== undefined );
		if ( seeker === undefined || offerer === undefined || !BINDING.includes( state ) ) {
			continue;
		}
		const pair = pairOf( seeker, offerer );
		const known = states.get( pair ) ?? new Map<string, RequestState>();
		// Who was declined may have changed what they offered, or what they said that it was about: a no is about all of it.
		( state === 'declined' ? named.concat( allSaid ) : named.slice( 0, 1 ) ).forEach( ( meant ) => {
			const skill = currentSkill( meant, taxonomy );
			const other = known.get( skill );
			if ( other === undefined || BINDING.indexOf( state ) < BINDING.indexOf( other ) ) {
				known.set( skill, state );
			}
		} );
		states.set( pair, known );
	}
	return ( seeker, offerer, skill ) => states.size === 0 ? null : states.get( pairOf( seeker, offerer ) )?.get( skill ) ?? null;
}
