/** Whether a survey takes answers, and from whom. */
import type { Audience, Survey } from './definition';

/** `closed` also for archived surveys. */
export type AnswerState = 'draft' | 'not-yet-open' | 'open' | 'paused' | 'closed';

/**
 * Whether a survey takes answers on a day.
 *
 * @param survey
 * @param today - The day in UTC, YYYY-MM-DD (or an ISO 8601 time, whose day is taken)
 */
export function answerState( survey: Survey, today: string ): AnswerState {
	const day = today.slice( 0, 10 );
	if ( survey.status === 'draft' ) {
		return 'draft';
	}
	if ( survey.status === 'paused' && ( survey.closes === null || day <= survey.closes ) ) {
		return 'paused';
	}
	if ( survey.status !== 'open' || survey.closes !== null && day > survey.closes ) {
		return 'closed';
	}
	return survey.opens !== null && day < survey.opens ? 'not-yet-open' : 'open';
}

/** What the wiki says of an account. */
export interface Account {
	/** Edits on this wiki. */
	readonly editCount: number;
	readonly groups: readonly string[];
}

/**
 * Whether a survey invites an account, and if not, why not.
 *
 * @param audience
 * @param account
 */
export function invitation( audience: Audience, account: Account ): 'invited' | 'too-few-edits' | 'not-in-group' {
	if ( account.editCount < audience.minEdits ) {
		return 'too-few-edits';
	}
	return audience.groups.length === 0 || audience.groups.some( ( group ) => account.groups.includes( group ) ) ?
		'invited' : 'not-in-group';
}
