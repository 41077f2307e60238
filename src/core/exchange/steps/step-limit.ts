/** How many steps of one account count: a flood must fill no list and no page, and keep nobody's dialog from opening. */
import type { ExchangeStep } from './exchange-step';

/** Requests of one account that count: the newest. */
export const MOST_ASKS = 200;

/** Steps of one account that count beside its requests: the newest. Nobody needs so many, and an old no is still a no. */
export const MOST_OTHER_STEPS = 1000;

/**
 * Of the steps of one account those that count. The newest do, so that who has reached the end can go on, and what is over
 * long since is left out first.
 *
 * @param steps - By one account, with whatever else is known of each
 * @return In the same order
 */
export function limitSteps<T extends { readonly step: ExchangeStep }>( steps: readonly T[] ): T[] {
	if ( steps.length <= MOST_ASKS ) {
		return steps.slice();
	}
	const newest = steps.map( ( one, index ) => ( { one, index } ) )
		.sort( ( a, b ) => a.one.step.at < b.one.step.at ? 1 : a.one.step.at > b.one.step.at ? -1 : b.index - a.index );
	const counts = { ask: 0, other: 0 };
	const kept = new Set( newest.filter( ( { one } ) => one.step.step === 'ask' ?
		counts.ask++ < MOST_ASKS : counts.other++ < MOST_OTHER_STEPS ).map( ( { index } ) => index ) );
	return steps.filter( ( _one, index ) => kept.has( index ) );
}
