/** What has become of searches and offers that came together, from the steps that both sides took. */
import { compareText } from '../../analysis/sorted';
import { isDate } from '../../survey/dates';
import { addDays } from '../time-passed';
import { type ExchangeStep, type Outcome, partiesOf, STEPS } from './exchange-step';

export const EXCHANGE_STATES = [
	/** Waits for an answer. */
	'asked',
	/** The other one has said yes, or both have asked: takes one of the offer's places. */
	'accepted',
	'declined',
	/** The one who asked has taken it back, before there was an answer. */
	'withdrawn',
	/** Nobody answered in time. */
	'expired',
	/** Both have confirmed that it took place. */
	'done',
	/** One of the two has said that it did not take place, or has called it off. */
	'not-met',
	/** It was accepted, and for a long time nobody has said what came of it. */
	'lapsed',
] as const;
export type ExchangeState = typeof EXCHANGE_STATES[ number ];

/** Why a step changes nothing. The message `localskills-step-reason-<reason>` says it. */
export type DisregardReason =
	/** By somebody who neither seeks nor offers here. */
	'not-a-party' |
	/** Its time has not come yet. */
	'future' |
	/** The step before says the same. */
	'repeated' |
	/** Nobody has asked. */
	'no-request' |
	/** Nobody answers their own request. */
	'own-request' |
	/** Only who asked can take it back. */
	'not-asker' |
	/** The request has been answered or taken back. */
	'answered' |
	/** The request was left unanswered for too long. */
	'expired' |
	/** Who was declined does not ask again; the other one may. */
	'declined-before' |
	/** It has taken place. */
	'done-before' |
	/** Nothing is agreed, so there is nothing to meet for or to confirm. */
	'not-accepted' |
	/** It is over. */
	'over';

export interface DisregardedStep {
	readonly step: ExchangeStep;
	readonly reason: DisregardReason;
}

export interface FollowedExchange {
	/** Key of the search. */
	readonly seek: string;
	/** Key of the offer. */
	readonly offer: string;
	/** Who asked. Where both did, who asked first. */
	readonly asker: string;
	readonly state: ExchangeState;
	/** YYYY-MM-DD: the day on which it came to this state. */
	readonly since: string;
	/** YYYY-MM-DD: of `asked` the last day for an answer, of `accepted` the last day before it lapses; else null. */
	readonly expires: string | null;
	/** YYYY-MM-DD: the day that was agreed last. */
	readonly on: string | null;
	/** Account → what came of it. */
	readonly confirmed: ReadonlyMap<string, Outcome>;
	/** Accounts whose turn it is, who seeks before who offers; nobody before the day that was agreed. */
	readonly waitingFor: readonly string[];
	/** Steps that led here, in the order of time. */
	readonly steps: readonly ExchangeStep[];
	/** Id of the skill, where a step says it; of what was declined, as who declined says it. */
	readonly skill: string | null;
	/** Every skill that a step of either says, those of who declined first. */
	readonly skills: readonly string[];
	/** Who has said no and not asked since: the other one does not ask again. */
	readonly declinedBy: readonly string[];
	readonly disregarded: readonly DisregardedStep[];
}

export interface FollowingOptions {
	/** YYYY-MM-DD, in UTC: the day for which it holds. */
	readonly date: string;
	/** Days for an answer. */
	readonly replyDays?: number;
	/** Days after which something agreed that nobody speaks of any more gives its place back. */
	readonly lapseDays?: number;
}

export const REPLY_DAYS = 21;
export const LAPSE_DAYS = 180;

/** A meeting that is further away, in days, keeps the place no longer. */
const FURTHEST_MEETING = 366;

/**
 * Follows every exchange that somebody has asked for. The order of the steps does not matter: they are taken in the
 * order of their times; at the same time first the one that has to come first.
 *
 * @param steps - By any number of people
 * @param options
 * @return In the order of search and offer
 * @throws RangeError when the date is none
 */
export function followExchanges( steps: readonly ExchangeStep[], options: FollowingOptions ): FollowedExchange[] {
	const followed: FollowedExchange[] = [];
	for ( const { round, skills, disregarded } of followPairs( steps, options ) ) {
		if ( round !== null ) {
			followed.push( { ...outcomeOf( round, options.date ), skills, skill: skills[ 0 ] ?? null, disregarded } );
		}
	}
	return followed;
}

/**
 * Every step that changes nothing, also those about what nobody has asked for.
 *
 * @param steps
 * @param options
 * @throws RangeError when the date is none
 */
export function disregardedSteps( steps: readonly ExchangeStep[], options: FollowingOptions ): DisregardedStep[] {
	return followPairs( steps, options ).reduce<DisregardedStep[]>( ( all, { disregarded } ) => all.concat( disregarded ), [] );
}

/** One request, and what followed it. */
interface Round {
	readonly seek: string;
	readonly offer: string;
	readonly asker: string;
	readonly phase: 'asked' | 'accepted' | 'declined' | 'withdrawn';
	/** YYYY-MM-DD of the phase. */
	readonly since: string;
	/** YYYY-MM-DD of the last confirmation; null before there is one. */
	readonly lastConfirmed: string | null;
	/** Last day for an answer; once accepted the last day before it lapses. */
	readonly until: string;
	readonly on: string | null;
	readonly confirmed: ReadonlyMap<string, Outcome>;
	readonly steps: readonly ExchangeStep[];
	/** Whoever has said no and not asked since. */
	readonly declinedBy: readonly string[];
}

interface FollowedPair {
	/** Null when nobody has asked. */
	readonly round: Round | null;
	readonly skills: readonly string[];
	readonly disregarded: readonly DisregardedStep[];
}

function followPairs( steps: readonly ExchangeStep[], options: FollowingOptions ): FollowedPair[] {
	if ( !isDate( options.date ) ) {
		throw new RangeError( `“${ options.date }” is no date.` );
	}
	const pairs = new Map<string, ExchangeStep[]>();
	for ( const step of steps.slice().sort( compareSteps ) ) {
		const pair = `${ step.seek }\n${ step.offer }`;
		const known = pairs.get( pair );
		if ( known === undefined ) {
			pairs.set( pair, [ step ] );
		} else {
			known.push( step );
		}
	}
	return Array.from( pairs.keys() ).sort( compareText ).map( ( pair ) => {
		let round: Round | null = null;
		const disregarded: DisregardedStep[] = [];
		for ( const step of pairs.get( pair ) as ExchangeStep[] ) {
			const next: Round | DisregardReason = step.at.slice( 0, 10 ) > options.date ? 'future' :
				partiesOf( step ).includes( step.user ) ? take( step, round, options ) : 'not-a-party';
			if ( typeof next === 'string' ) {
				disregarded.push( { step, reason: next } );
			} else {
				round = next;
			}
		}
		return { round, skills: saidSkills( pairs.get( pair ) as ExchangeStep[], round ), disregarded };
	} );
}

function compareSteps( one: ExchangeStep, other: ExchangeStep ): number {
	return compareText( one.at, other.at ) || STEPS.indexOf( one.step ) - STEPS.indexOf( other.step ) ||
		compareText( restOf( one ), restOf( other ) );
}

function restOf( { user, outcome, on, skill, note }: ExchangeStep ): string {
	return JSON.stringify( [ user, outcome, on, skill, note ] );
}

/** What a step makes of a round, or why nothing. */
function take( step: ExchangeStep, round: Round | null, options: FollowingOptions ): Round | DisregardReason {
	const day = step.at.slice( 0, 10 );
	if ( step.step === 'ask' ) {
		return ask( step, round, options );
	}
	if ( step.step === 'decline' && isRefusal( step, round ) ) {
		return refused( step, round );
	}
	if ( round === null ) {
		return 'no-request';
	}
	const steps = round.steps.concat( [ step ] );
	if ( step.step === 'meet' || step.step === 'confirm' ) {
		if ( round.phase !== 'accepted' ) {
			return 'not-accepted';
		}
		if ( step.step === 'confirm' ) {
			return confirm( step, round, steps );
		}
		if ( stateOf( round, day ) !== 'accepted' ) {
			return 'over';
		}
		const meeting = earliest( step.on as string, addDays( day, FURTHEST_MEETING ) );
		const until = addDays( latest( day, meeting ), lapseDays( options ) );
		return { ...round, steps, on: step.on, until: latest( round.until, until ) };
	}
	if ( step.step === 'withdraw' && isTakenBack( step, round ) ) {
		return { ...round, steps, since: day, phase: 'withdrawn' };
	}
	if ( round.phase !== 'asked' ) {
		const [ last ] = round.steps.slice( -1 );
		return last?.step === step.step && last.user === step.user ? 'repeated' : 'answered';
	}
	if ( step.step === 'withdraw' ? step.user !== round.asker : step.user === round.asker ) {
		return step.step === 'withdraw' ? 'not-asker' : 'own-request';
	}
	// Who has let a request expire may still say that they do not want it, so that it does not come again.
	if ( day > round.until && step.step !== 'decline' ) {
		return 'expired';
	}
	return step.step === 'accept' ? accepted( round, step, options ) : step.step === 'decline' ?
		{ ...round, steps, since: day, phase: 'declined', declinedBy: round.declinedBy.concat( [ step.user ] ) } :
		{ ...round, steps, since: day, phase: 'withdrawn' };
}

/** Skills that the two have said, also in steps that changed nothing: whoever was declined may have written those anew. */
function saidSkills( steps: readonly ExchangeStep[], round: Round | null ): string[] {
	const parties = steps.filter( ( step ) => partiesOf( step ).includes( step.user ) );
	const counted = parties.filter( ( step ) => round?.steps.includes( step ) );
	const said = [
		...parties.filter( ( { user, step } ) => step === 'decline' && round?.declinedBy.includes( user ) ), ...counted, ...parties,
	].map( ( { skill } ) => skill ).filter( ( skill ): skill is string => skill !== null );
	return Array.from( new Set( said ) );
}

/** Whether a no stands by itself: there is nothing that it answers, or what there was is over. */
function isRefusal( step: ExchangeStep, round: Round | null ): boolean {
	if ( round === null || round.phase === 'withdrawn' ) {
		return true;
	}
	if ( round.phase === 'declined' ) {
		return !round.declinedBy.includes( step.user );
	}
	const state = stateOf( round, step.at.slice( 0, 10 ) );
	return state === 'lapsed' || state === 'not-met' || state === 'expired' && round.asker === step.user;
}

/**
 * A no stands whatever becomes of the request: who was declined could delete it, take it back, or write a later time
 * into it.
 */
function refused( step: ExchangeStep, round: Round | null ): Round {
	const day = step.at.slice( 0, 10 );
	return {
		seek: step.seek, offer: step.offer, asker: partiesOf( step ).filter( ( user ) => user !== step.user )[ 0 ] as string,
		phase: 'declined', since: day, lastConfirmed: null, until: day, on: null, confirmed: new Map(),
		steps: round?.phase === 'declined' ? round.steps.concat( [ step ] ) : [ step ],
		declinedBy: ( round?.declinedBy ?? [] ).filter( ( user ) => user !== step.user ).concat( [ step.user ] ),
	};
}

/**
 * Whether who asked takes it back although it was accepted. Times are written by people: an acceptance that bears an
 * earlier time than the withdrawal may have come after it, and must not bind anybody; nor must a request that the other
 * one writes with an earlier time than one's own. Who has gone on since cannot.
 */
function isTakenBack( step: ExchangeStep, { phase, steps }: Round ): boolean {
	const own = steps.filter( ( { user } ) => user === step.user );
	return phase === 'accepted' && own.some( ( { step: kind } ) => kind === 'ask' ) &&
		!own.some( ( { step: kind } ) => kind === 'meet' || kind === 'confirm' );
}

function ask( step: ExchangeStep, round: Round | null, options: FollowingOptions ): Round | DisregardReason {
	const day = step.at.slice( 0, 10 );
	const state = round === null ? null : stateOf( round, day );
	if ( round !== null && state === 'asked' ) {
		return step.user === round.asker ? 'repeated' : accepted( round, step, options );
	}
	if ( round !== null && ( state === 'accepted' || state === 'done' ) ) {
		return state === 'done' ? 'done-before' : 'answered';
	}
	if ( round !== null && round.declinedBy.some( ( user ) => user !== step.user ) ) {
		return 'declined-before';
	}
	return {
		seek: step.seek, offer: step.offer, asker: step.user, phase: 'asked', since: day, lastConfirmed: null,
		until: addDays( day, options.replyDays ?? REPLY_DAYS ), on: null, confirmed: new Map(), steps: [ step ],
		// Who asks takes their own no back.
		declinedBy: [],
	};
}

function accepted( round: Round, step: ExchangeStep, options: FollowingOptions ): Round {
	const day = step.at.slice( 0, 10 );
	return {
		...round, phase: 'accepted', since: day, until: addDays( day, lapseDays( options ) ), steps: round.steps.concat( [ step ] ),
	};
}

/** The newest word of each counts, also after it is over: people correct themselves. */
function confirm( step: ExchangeStep, round: Round, steps: readonly ExchangeStep[] ): Round | DisregardReason {
	if ( round.confirmed.get( step.user ) === step.outcome ) {
		return 'repeated';
	}
	return {
		...round, steps, lastConfirmed: step.at.slice( 0, 10 ),
		confirmed: new Map( round.confirmed ).set( step.user, step.outcome as Outcome ),
	};
}

/** How a round stands on a day. */
function stateOf( { phase, confirmed, until }: Round, day: string ): ExchangeState {
	if ( phase === 'asked' ) {
		return day > until ? 'expired' : 'asked';
	}
	if ( phase !== 'accepted' ) {
		return phase;
	}
	if ( Array.from( confirmed.values() ).includes( 'not-met' ) ) {
		return 'not-met';
	}
	return confirmed.size === 2 ? 'done' : day > until ? 'lapsed' : 'accepted';
}

function outcomeOf( round: Round, date: string ): Omit<FollowedExchange, 'disregarded' | 'skill' | 'skills'> {
	const { seek, offer, asker, until, on, confirmed, steps, declinedBy } = round;
	const state = stateOf( round, date );
	const isOpen = state === 'asked' || state === 'accepted';
	const parties = partiesOf( round );
	return {
		seek, offer, asker, state, on, confirmed, steps, declinedBy,
		since: state === 'expired' || state === 'lapsed' ? addDays( until, 1 ) :
			state === 'done' || state === 'not-met' ? round.lastConfirmed as string : round.since,
		expires: isOpen ? until : null,
		waitingFor: state === 'asked' ? parties.filter( ( user ) => user !== asker ) :
			state === 'accepted' && ( on === null || on <= date ) ? parties.filter( ( user ) => !confirmed.has( user ) ) : [],
	};
}

function lapseDays( options: FollowingOptions ): number {
	return options.lapseDays ?? LAPSE_DAYS;
}

function earliest( one: string, other: string ): string {
	return one < other ? one : other;
}

function latest( one: string, other: string ): string {
	return one > other ? one : other;
}
