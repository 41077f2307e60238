/** Whether answers that have come, gone or changed since the last release may be shown yet. */
import { isWithheld, type LastRelease, type PublishedBefore, type PublishedResults, type Thresholds } from './published';
import type { Survey } from '../../survey/definition';

/**
 * The revisions that a result counts: id of the community where the answers live ('' for the wiki of the survey) →
 * revision ids, ascending, each once.
 */
export type CountedRevisions = ReadonlyMap<string, RevisionNumbers>;

/** Gone through once in their order, so that very many need not be in memory. */
export interface RevisionNumbers extends Iterable<number> {
	readonly length: number;
}

/** How the answers that count now differ from those that the last release counted. */
export interface AnswerChange {
	/** Revisions that count now and did not: of new answers, and of changed ones. */
	readonly added: number;
	/** Revisions that counted and do not now: of answers that were withdrawn or excluded, and of changed ones. */
	readonly removed: number;
	/**
	 * The fewest accounts that can be behind both: of `added` and `removed` the greater, since a changed answer is one of
	 * each. What may be known of fewer accounts is what protects them, so this is the number that counts.
	 */
	readonly accounts: number;
}

export type ReleaseDecision =
	{ readonly kind: 'publish'; readonly change: AnswerChange } |
	{
		readonly kind: 'hold';
		readonly change: AnswerChange;
		/** Answers that wait: `change.accounts`. */
		readonly pending: number;
		/** They are shown once there are this many. */
		readonly needed: number;
		/** What the results still count: the revisions of the last release. */
		readonly revisions: CountedRevisions;
	};

/**
 * Results before and after one more answer tell that answer, by subtraction: whoever reads the history of the page has
 * both. So a result whose answers differ from those of the last release by fewer than `minCell` is not published, and
 * the page keeps the answers of the last release. Neither the end of a survey nor a change of its definition is a way
 * around this; with `minCell` up to 1 there is nothing to hold.
 *
 * @param previous - What the last release counted; null when there was none. A release of no answers holds nothing back
 * @param current - What would be counted now
 * @param thresholds - As the survey says now
 */
export function decideRelease(
	previous: CountedRevisions | null, current: CountedRevisions, thresholds: Thresholds,
): ReleaseDecision {
	const change = answerChange( previous ?? new Map<string, RevisionNumbers>(), current );
	const isFirst = previous === null || Array.from( previous.values() ).every( ( { length } ) => length === 0 );
	return isFirst || change.accounts === 0 || change.accounts >= thresholds.minCell ? { kind: 'publish', change } : {
		kind: 'hold', change, pending: change.accounts, needed: thresholds.minCell, revisions: previous,
	};
}

/**
 * How many answers a release should wait for that may be published but would withhold what the last one shows, since
 * the difference of it would tell too much: half as many again as the last release counts. That way a page loses
 * figures seldom, and never waits for ever: it is published with what can be shown then, or as soon as the survey is
 * closed, and `earlier` keeps the figures of what is withheld.
 *
 * @param published - What would be published
 * @param last - What was
 * @param released - What the last release counted
 * @param change - What has changed since
 * @param survey - Says whether more answers may come
 * @return Null when there is nothing to wait for
 */
export function answersToWaitFor(
	published: PublishedResults, last: Pick<LastRelease, 'published'>, released: CountedRevisions, change: AnswerChange,
	survey: Survey,
): number | null {
	const count = Array.from( released.values() ).reduce( ( sum, { length } ) => sum + length, 0 );
	const needed = Math.max( survey.minCell, Math.ceil( count / 2 ) );
	return isOver( survey ) || change.accounts === 0 || change.accounts >= needed ||
		lostParts( published ) <= lostParts( last.published ) ? null : needed;
}

/** Whether no more answers come to a survey. */
export function isOver( { status }: Pick<Survey, 'status'> ): boolean {
	return status === 'closed' || status === 'archived';
}

/** Whether a figure is withheld, or one in it, because too little has changed. */
function isLost( value: unknown ): boolean {
	return typeof value === 'object' && value !== null && ( isWithheld( value ) && value.withheld === 'little-change' ||
		Object.keys( value ).some( ( key ) => isLost( ( value as Readonly<Record<string, unknown>> )[ key ] ) ) );
}

/** How many questions, skills and breakdowns have lost figures in that way. */
function lostParts( { breakdowns, questions, skills }: PublishedBefore ): number {
	const parts: readonly unknown[] = [
		...Object.keys( questions ).map( ( key ) => questions[ key ] ),
		...Object.keys( skills ).map( ( key ) => skills[ key ] ),
		...breakdowns,
	];
	return parts.filter( isLost ).length;
}

/**
 * How two sets of counted revisions differ. Takes as long as it takes to go through both once.
 *
 * @param previous
 * @param current
 */
export function answerChange( previous: CountedRevisions, current: CountedRevisions ): AnswerChange {
	let [ added, removed ] = [ 0, 0 ];
	current.forEach( ( after, place ) => {
		const before = previous.get( place ) ?? [];
		const common = commonNumbers( before, after );
		added += after.length - common;
		removed += before.length - common;
	} );
	previous.forEach( ( before, place ) => {
		removed += current.has( place ) ? 0 : before.length;
	} );
	return { added, removed, accounts: Math.max( added, removed ) };
}

function commonNumbers( one: RevisionNumbers, other: RevisionNumbers ): number {
	const [ left, right ] = [ one[ Symbol.iterator ](), other[ Symbol.iterator ]() ];
	let [ old, now, common ] = [ left.next(), right.next(), 0 ];
	while ( old.done !== true && now.done !== true ) {
		const difference = old.value - now.value;
		common += Number( difference === 0 );
		if ( difference <= 0 ) {
			old = left.next();
		}
		if ( difference >= 0 ) {
			now = right.next();
		}
	}
	return common;
}
