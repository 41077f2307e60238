/** What a coordinator can do with a survey as a whole: open it, pause it, close it, put it away. */
import { isObject, type JsonObject, ownProperty } from '../json/value';
import type { SurveyStatus } from './definition';

export type LifecycleAction = 'open' | 'pause' | 'resume' | 'close' | 'reopen' | 'archive';

const STATUS_AFTER: Readonly<Record<LifecycleAction, SurveyStatus>> = {
	open: 'open', pause: 'paused', resume: 'open', close: 'closed', reopen: 'open', archive: 'archived',
};

/** What a survey says of the time in which it takes answers. */
export interface SurveySchedule {
	readonly status: SurveyStatus;
	readonly opens: string | null;
	readonly closes: string | null;
}

/**
 * What can be done with a survey, the most likely first.
 *
 * @param schedule
 * @param today - The day in UTC, YYYY-MM-DD
 */
export function lifecycleActions( schedule: SurveySchedule, today: string ): LifecycleAction[] {
	const { status, opens, closes } = schedule;
	switch ( status ) {
		case 'draft':
			return [ 'open' ];
		case 'open':
			if ( closes !== null && today > closes ) {
				return [ 'reopen', 'close', 'archive' ];
			}
			return opens !== null && today < opens ? [ 'open', 'pause', 'close' ] : [ 'pause', 'close' ];
		case 'paused':
			return [ 'resume', 'close' ];
		case 'closed':
			return [ 'reopen', 'archive' ];
		case 'archived':
			return [ 'reopen' ];
	}
}

/**
 * The definition after an action. What opens takes answers from now on: a first day that is still to come and a last
 * day that is over go away, for they would keep it closed.
 *
 * @param json - The definition
 * @param action
 * @param today - The day in UTC, YYYY-MM-DD
 */
export function afterLifecycleAction( json: JsonObject, action: LifecycleAction, today: string ): JsonObject {
	const settings = ownProperty( json, 'localSkills' );
	const changed: Record<string, unknown> = { ...( isObject( settings ) ? settings : {} ) };
	const status = STATUS_AFTER[ action ];
	changed.status = status;
	if ( status === 'open' ) {
		const { opens, closes } = changed;
		if ( typeof opens === 'string' && opens > today ) {
			delete changed.opens;
		}
		if ( typeof closes === 'string' && closes < today ) {
			delete changed.closes;
		}
	}
	return { ...json, localSkills: changed };
}
