/** What was not counted, in the order in which results list it: few in an array, very many wherever there is room for them. */
import type { Exclusion, ExclusionReason } from '../survey/answer';
import { compareText } from './sorted';

/** As much of an array as results need of it. */
export interface ExclusionList extends Iterable<Exclusion> {
	readonly length: number;
	/** Some of them; `end` is not among them. */
	slice( start: number, end: number ): readonly Exclusion[];
	/** How many there are of each reason, where that is known without going through them. */
	readonly reasons?: ReadonlyMap<ExclusionReason, number>;
}

/** How many pages were left out for each reason. */
export function exclusionReasons( excluded: ExclusionList ): ReadonlyMap<ExclusionReason, number> {
	if ( excluded.reasons !== undefined ) {
		return excluded.reasons;
	}
	const reasons = new Map<ExclusionReason, number>();
	for ( const { reason } of excluded ) {
		reasons.set( reason, ( reasons.get( reason ) ?? 0 ) + 1 );
	}
	return reasons;
}

/** The order in which results list exclusions: by line, page, community, reason and revision. */
export function compareExclusions( a: Exclusion, b: Exclusion ): number {
	return ( a.line ?? 0 ) - ( b.line ?? 0 ) || compareText( a.page, b.page ) ||
		compareText( a.community ?? '', b.community ?? '' ) || compareText( a.reason, b.reason ) ||
		( a.revision ?? 0 ) - ( b.revision ?? 0 );
}
