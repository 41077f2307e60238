/** Offers and searches that end while somebody waits for an answer about them, or has agreed on them. */
import type { Taxonomy } from '../../skills/taxonomy';
import { createSkillRelations } from '../skill-relations';
import { type AbsenceReason, absenceReason, type ExchangeRecord, recordKey } from '../exchange-record';
import { otherParty } from './my-exchanges';
import type { FollowedExchange } from './follow-exchanges';

/**
 * Why nobody new is led to it: `gone` where no page of its person has it, any more or at all; `other-skill` where it has
 * come to be about another one, so that what somebody waits for is not there.
 */
export type Ending = Exclude<AbsenceReason, 'blocked'> | 'gone' | 'other-skill';

/** What somebody asked about, as they named it then. */
export interface AskedSkill {
	/** Id of the skill; null where no step says it. */
	readonly skill: string | null;
	readonly taxonomy: Taxonomy | null;
}

/** The skill that somebody named when they asked last; null where they named none. */
export function askedSkill( { steps, asker }: FollowedExchange ): string | null {
	return steps.filter( ( { step, user } ) => step === 'ask' && user === asker ).pop()?.skill ?? null;
}

/**
 * Whether an offer or a search is about another skill than was asked about. A request names the skill of the offer. What is
 * wider or narrower is no other one; nor is another part of the same where a search was answered, for which it may have
 * been offered.
 */
function isAboutAnother( { kind, skill }: ExchangeRecord, { skill: named, taxonomy }: AskedSkill ): boolean {
	const current = ( id: string ): string => taxonomy?.current( id )?.id ?? id;
	const [ there, asked ] = [ current( skill ), current( named ?? skill ) ];
	return there !== asked && !createSkillRelations( taxonomy ).relatedTo( there )
		.some( ( related ) => related.skill === asked && ( kind === 'seek' || related.relation !== 'near' ) );
}

/**
 * What has become of an offer or a search by a day; null while it is open.
 *
 * @param record - Null: no page of its person has it
 * @param date - YYYY-MM-DD, in UTC
 * @param asked - What its person was asked about; left out: that does not matter
 */
export function endingOf( record: ExchangeRecord | null, date: string, asked?: AskedSkill ): Ending | null {
	const ending = record === null ? 'gone' : absenceReason( record, date );
	return record !== null && asked !== undefined && ( ending === null || ending === 'paused' ) && isAboutAnother( record, asked ) ?
		'other-skill' : ending;
}

/** Whether it is over for whoever waits for an answer; what is paused only takes longer. */
export function isOver( ending: Ending | null ): boolean {
	return ending !== null && ending !== 'paused';
}

/** How somebody ends, or interrupts, what they offer or seek. */
export type EndingWay = 'closed' | 'matched' | 'delete' | 'pause';

/** Whom the end of an offer or a search concerns. */
export interface Concerned {
	/** They asked, and wait for an answer of the person's. */
	readonly waiting: readonly FollowedExchange[];
	/** The person asked, and they have not answered yet: that is taken back. */
	readonly asked: readonly FollowedExchange[];
	/** Agreed, and not over. */
	readonly agreed: readonly FollowedExchange[];
}

/**
 * Whom it concerns that somebody ends an offer or a search, or pauses it for long: longer than a request waits.
 *
 * @param followed
 * @param record - The person's own
 * @param way
 * @param until - YYYY-MM-DD: of a pause the day on which it ends; null when that is not known
 */
export function concernedBy(
	followed: readonly FollowedExchange[], record: ExchangeRecord, way: EndingWay, until: string | null = null,
): Concerned {
	const own = followed.filter( ( one ) => one[ record.kind ] === recordKey( record ) );
	const isWaiting = ( { state, asker }: FollowedExchange ): boolean => state === 'asked' && asker !== record.user;
	if ( way === 'pause' ) {
		return { asked: [], agreed: [], waiting: own.filter( ( one ) =>
			isWaiting( one ) && ( until === null || until > ( one.expires as string ) ) ) };
	}
	return {
		waiting: own.filter( isWaiting ),
		asked: own.filter( ( { state, asker } ) => state === 'asked' && asker === record.user ),
		agreed: own.filter( ( { state } ) => state === 'accepted' ),
	};
}

/** So many people are written to when something ends; the others see it when they look. */
const MOST_TOLD = 10;

/**
 * What those are to be told whom it concerns, once each: of what is agreed rather than of a question. Who has found
 * somebody tells those with whom it is agreed nothing new.
 *
 * @param concerned
 * @param user - Who ends it
 * @param way
 */
export function toBeTold( concerned: Concerned, user: string, way: EndingWay ): FollowedExchange[] {
	const { waiting, agreed } = concerned;
	const told = new Set<string>();
	return ( way === 'matched' ? waiting : [ ...agreed, ...waiting ] ).filter( ( one ) => {
		const other = otherParty( one, user );
		const isNew = !told.has( other );
		told.add( other );
		return isNew;
	} ).slice( 0, MOST_TOLD );
}
