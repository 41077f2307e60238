import { currentSkill } from '../../core/exchange/current-exchange';
import { freeRecordId } from '../../core/exchange/edit-records';
import { absenceReason, type Direction, type ExchangeRecord, recordKey } from '../../core/exchange/exchange-record';
import { pairReasons } from '../../core/exchange/pair-reasons';
import { USUAL_DAYS } from '../../core/exchange/read-record-values';
import type { ScoreReason } from '../../core/exchange/reasons';
import { createSkillRelations, type RelatedSkill } from '../../core/exchange/skill-relations';
import { exchangeRequests } from '../../core/exchange/steps/exchange-requests';
import { type Room, roomOf } from '../../core/exchange/steps/room';
import { partiesOf, userOfKey } from '../../core/exchange/steps/exchange-step';
import type { FollowedExchange } from '../../core/exchange/steps/follow-exchanges';
import { addDays } from '../../core/exchange/time-passed';
import { followLoaded, languagesOf, loadExchanges, type LoadedExchanges, today } from './load-exchanges';
import { findRecord } from './exchange-words';
import type { MeetingContext } from './meeting-context';
import type { AccountState } from '../../wiki/meeting-port';

/** What `localSkills.ask` is fired with. */
export interface AskRequest {
	/** Key of the asker's own record that it belongs to, where that is known. */
	readonly mine?: string | null;
	/** What the other one has. */
	readonly kind: Direction;
	/** Key of the other one's record. */
	readonly key: string;
	readonly skill?: string;
	readonly opener: HTMLElement;
}

/** Why somebody cannot be asked; the message `localskills-meeting-cannot-<reason>` says it. */
export type AskObstacle = 'self' | 'gone' | 'absent' | 'blocked' | 'no-room';

/** Something of the asker's that a request can belong to. */
export interface OwnChoice {
	/** Key of the record, of one that is to be made too. */
	readonly key: string;
	readonly record: ExchangeRecord;
	/** Whether it is to be made along with the request. */
	readonly isNew: boolean;
}

/**
 * Why a record cannot be asked for; null when it can.
 *
 * @param context
 * @param loaded
 * @param request
 * @param state - Of the other one's account
 */
export function askObstacle(
	context: MeetingContext, loaded: LoadedExchanges, request: AskRequest, state: AccountState,
): AskObstacle | null {
	const { kind, key } = request;
	const record = findRecord( loaded, kind, key );
	if ( userOfKey( key ) === context.user.name ) {
		return 'self';
	}
	if ( state !== 'active' ) {
		return 'blocked';
	}
	if ( record === null ) {
		return 'gone';
	}
	if ( absenceReason( record, today( context, loaded ) ) !== null ) {
		return 'absent';
	}
	// Of what is agreed with the asker the dialog tells by itself.
	return roomFor( context, loaded, record ).isFull ? 'no-room' : null;
}

/** Whether the person can be asked for, or others have taken all places. */
export function roomFor( context: MeetingContext, loaded: LoadedExchanges, record: ExchangeRecord ): Room {
	const places = record.kind === 'seek' ? 1 : record.capacity ?? loaded.matching.usualCapacity;
	return roomOf( followLoaded( context, loaded ), record.kind, recordKey( record ), places, context.user.name );
}

/** What a card says of an offer or a search that has no place left. */
export interface FullWords {
	/** In the place of its status. */
	readonly status: string;
	/** In the place of the button to ask. */
	readonly text: string;
}

/**
 * What is to be said on a card where nobody can be asked any more at present; null where one can.
 *
 * @param context
 * @param kind
 * @param key - Of somebody else's record
 * @throws SaveFault when the wiki did not answer
 */
export async function fullWords( context: MeetingContext, kind: Direction, key: string ): Promise<FullWords | null> {
	const { messages } = context;
	const loaded = await loadExchanges( context, [ userOfKey( key ) ] );
	const record = findRecord( loaded, kind, key );
	const { isFull, until } = record === null ? { isFull: false, until: null } : roomFor( context, loaded, record );
	if ( !isFull ) {
		return null;
	}
	// Messages used here: localskills-meeting-full-offer, localskills-meeting-full-seek
	const text = messages.text( `localskills-meeting-full-${ kind }` );
	return {
		status: messages.text( `localskills-meeting-full-status-${ kind }` ),
		text: until === null ? text : `${ text } ${ messages.text( 'localskills-meeting-full-until', context.formatDate( until ) ) }`,
	};
}

/**
 * What of the asker's own a request can belong to, the most fitting first: open ones with the skill, a part of it or what
 * it is a part of; a new one, which is made along with the request; open ones with another part of the same. A yes ends
 * the search, and whoever seeks Lua has not found it where somebody teaches Pywikibot.
 *
 * @param context
 * @param loaded
 * @param theirs - The other one's record
 * @param languages - The asker's, for a new record
 * @param preferred - Key of the one to put first
 */
export function ownChoices(
	context: MeetingContext, loaded: LoadedExchanges, theirs: ExchangeRecord, languages: readonly string[],
	preferred: string | null,
): OwnChoice[] {
	const { user } = context;
	const kind: Direction = theirs.kind === 'offer' ? 'seek' : 'offer';
	const day = today( context, loaded );
	const { relatedTo } = createSkillRelations( loaded.taxonomy );
	const relationOf = ( { skill }: ExchangeRecord ): RelatedSkill | null => {
		const [ sought, offered ] = kind === 'seek' ? [ skill, theirs.skill ] : [ theirs.skill, skill ];
		return relatedTo( sought ).find( ( related ) => related.skill === offered ) ?? null;
	};
	const own = loaded.records.filter( ( record ) => record.user === user.name );
	const fitting = own.filter( ( record ) => record.kind === kind && absenceReason( record, day ) === null )
		.map( ( record ) => {
			const related = relationOf( record );
			const isPreferred = recordKey( record ) === preferred;
			return { record, fits: isPreferred ? Infinity : related?.quality ?? 0, isOther: !isPreferred && related?.relation === 'near' };
		} )
		.filter( ( { fits } ) => fits > 0 ).sort( ( one, other ) => other.fits - one.fits );
	const choicesOf = ( some: typeof fitting ): OwnChoice[] =>
		some.map( ( { record } ) => ( { key: recordKey( record ), record, isNew: false } ) );
	const made: ExchangeRecord = {
		kind, user: user.name,
		id: freeRecordId( kind, own.filter( ( record ) => record.kind === kind ).map( ( { id } ) => id ) ),
		skill: theirs.skill, level: null, methods: [], languages, capacity: null,
		region: own.map( ( { region } ) => region ).find( ( region ) => region !== null ) ?? null,
		timezone: own.map( ( { timezone } ) => timezone ).find( ( timezone ) => timezone !== null ) ?? null,
		for: null, affiliate: null, note: null, since: day, confirmed: day,
		expires: addDays( day, USUAL_DAYS ),
		status: 'open', until: null,
	};
	return [
		...choicesOf( fitting.filter( ( { isOther } ) => !isOther ) ),
		{ key: recordKey( made ), record: made, isNew: true },
		...choicesOf( fitting.filter( ( { isOther } ) => isOther ) ),
	];
}

/**
 * What stands between the two already, and keeps a request from being of use: about the same search and offer, or a no
 * about the skill, whatever the search is called.
 *
 * @param context
 * @param loaded
 * @param theirs - The other one's record
 * @param choice
 */
export function standingExchange(
	context: MeetingContext, loaded: LoadedExchanges, theirs: ExchangeRecord, choice: OwnChoice,
): FollowedExchange | null {
	const [ seek, offer ] = theirs.kind === 'offer' ? [ choice.key, recordKey( theirs ) ] : [ recordKey( theirs ), choice.key ];
	const followed = followLoaded( context, loaded );
	const isDeclined = ( { declinedBy }: FollowedExchange ): boolean => declinedBy.includes( theirs.user );
	const parties = partiesOf( { seek, offer } ).join( '/' );
	return followed.find( ( one ) => one.seek === seek && one.offer === offer && (
		one.state === 'asked' || one.state === 'accepted' || one.state === 'done' || isDeclined( one ) ) ) ??
		followed.find( ( one ) => isDeclined( one ) && partiesOf( one ).join( '/' ) === parties &&
			isAbout( loaded, one, theirs.skill ) ) ?? null;
}

/** Whether an exchange is about a skill, by any of the names that the two have for what it is about. */
function isAbout( loaded: LoadedExchanges, exchange: FollowedExchange, skill: string ): boolean {
	const wanted = currentSkill( skill, loaded.taxonomy );
	return [
		findRecord( loaded, 'seek', exchange.seek )?.skill, findRecord( loaded, 'offer', exchange.offer )?.skill, ...exchange.skills,
	].some( ( named ) => named !== undefined && currentSkill( named, loaded.taxonomy ) === wanted );
}

/**
 * The other one's own request about the skill, the same way round, that waits for the asker's answer, whatever has become
 * of the offer or search that it named: a yes to it is what a new request would come to.
 *
 * @param context
 * @param loaded
 * @param theirs - The other one's record
 */
export function waitingRequest(
	context: MeetingContext, loaded: LoadedExchanges, theirs: ExchangeRecord,
): FollowedExchange | null {
	return followLoaded( context, loaded ).find( ( one ) => one.state === 'asked' && one.asker === theirs.user &&
		one.waitingFor.includes( context.user.name ) && userOfKey( one[ theirs.kind ] ) === theirs.user &&
		isAbout( loaded, one, theirs.skill ) ) ?? null;
}

/**
 * Languages of the asker for a new record: as their other records name them, else as they tell the wiki, else that of
 * the interface.
 *
 * @param context
 * @param loaded
 */
export async function askerLanguages( context: MeetingContext, loaded: LoadedExchanges ): Promise<readonly string[]> {
	const own = languagesOf( loaded, context.user.name );
	const spoken = own.length > 0 ? own : await context.wiki.spokenLanguages( context.user.name ).catch( () => [] );
	return spoken.length > 0 ? spoken : [ context.messages.language ];
}

/**
 * Why the two fit, by the rules of the matching.
 *
 * @param context
 * @param loaded
 * @param theirs
 * @param choice
 */
export function askReasons(
	context: MeetingContext, loaded: LoadedExchanges, theirs: ExchangeRecord, choice: OwnChoice,
): ScoreReason[] {
	const mine = choice.record;
	const records = loaded.records.filter( ( record ) => record.user === mine.user || record.user === theirs.user );
	const [ seek, offer ] = theirs.kind === 'offer' ? [ mine, theirs ] : [ theirs, mine ];
	return pairReasons( recordKey( seek ), recordKey( offer ), {
		records: choice.isNew ? records.concat( [ mine ] ) : records, date: today( context, loaded ), taxonomy: loaded.taxonomy,
		requests: exchangeRequests( followLoaded( context, loaded ) ),
	}, loaded.matching );
}
