import { feasibleIntervals, type HiddenCounts } from './feasible-intervals';
import type { Thresholds } from './published';

/**
 * Whether figures stay hidden, whatever anyone works out from what is published: each could be any of at least
 * `minCell` numbers.
 *
 * @param hidden - The counts that are not shown, and what is known of them
 * @param figures - Each a sum of multiples of them
 * @param thresholds
 */
export function areHidden(
	hidden: HiddenCounts, figures: readonly Readonly<Record<string, number>>[], thresholds: Thresholds,
): boolean {
	return feasibleIntervals( hidden, figures ).every(
		( interval ) => interval !== null && interval.most - interval.least + 1 >= thresholds.minCell,
	);
}
