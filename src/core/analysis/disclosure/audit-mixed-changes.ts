/** What sums over those who came, less those over others who went, tell of both. */
import { isTooNarrow } from './audit';
import type { FeasibleInterval, Factors, HiddenCounts, PublishedSum } from './feasible-intervals';
import { type AuditWork, createFigureBounds } from './figure-bounds';

/** How many have come and gone, at the most. */
export interface MixedChange {
	readonly come: number;
	readonly gone: number;
}

/** A figure of those who came, or of those who went. */
export interface MixedDisclosure {
	/** Its place in the list of figures. */
	readonly figure: number;
	/** Null where it was not looked at: the work did not suffice. */
	readonly interval: FeasibleInterval | null;
}

/**
 * The first figure that is told of those who came or of those who went: all of them are counted in it, so each of them; or
 * a small number of them, which could be too few others. As in trails, an interval counts for as many numbers fewer as
 * have gone: whoever knows who went may know what they gave.
 *
 * @param counts - What everybody is in one of: steps, or pairs of them
 * @param sums - What is known of those who came, less what is known of those who went
 * @param people - Of these, how many more have come than gone
 * @param change
 * @param figures
 * @param minCell
 * @param work
 * @return Null where nothing is told, or nothing agrees, so that answers count differently than they did
 */
export function mixedDisclosure(
	counts: readonly string[], sums: readonly PublishedSum[], people: number, change: MixedChange, figures: readonly Factors[],
	minCell: number, work: AuditWork,
): MixedDisclosure | null {
	const come = Math.min( change.come, change.gone + people );
	const gone = come - people;
	if ( !Number.isFinite( come ) || come < 0 || gone < 0 ) {
		return null;
	}
	const named = ( factors: Factors, sign: '+' | '-', by: number ): Factors => {
		const all: Record<string, number> = {};
		counts.forEach( ( count ) => {
			const factor = factors[ count ] ?? 0;
			if ( factor !== 0 ) {
				all[ `${ sign } ${ count }` ] = by * factor;
			}
		} );
		return all;
	};
	const everybody: Record<string, number> = {};
	counts.forEach( ( count ) => {
		everybody[ count ] = 1;
	} );
	const hidden: HiddenCounts = {
		counts: [ ...counts.map( ( count ) => `+ ${ count }` ), ...counts.map( ( count ) => `- ${ count }` ) ],
		least: 0,
		sums: [ ...sums, { factors: everybody, equals: people } ].map( ( { equals, factors } ) => (
			{ factors: { ...named( factors, '+', 1 ), ...named( factors, '-', -1 ) }, equals } ) ),
		limits: [ { factors: named( everybody, '+', 1 ), atMost: come } ],
	};
	const looked = [ ...figures.map( ( factors, figure ) => ( { figure, factors: named( factors, '+', 1 ), all: come } ) ),
		...figures.map( ( factors, figure ) => ( { figure, factors: named( factors, '-', 1 ), all: gone } ) ) ];
	const bounds = createFigureBounds( hidden, work );
	for ( const { all, factors, figure } of looked.filter( ( { all: most } ) => most > 0 ) ) {
		const least = bounds.least( factors );
		if ( work.left < 0 ) {
			return { figure, interval: null };
		}
		if ( least === null ) {
			return null;
		}
		// What all are counted in, each of them is.
		const isClose = least > 0 && least < minCell && !bounds.hasSeen( factors, minCell + change.gone );
		const most = isClose ? bounds.most( factors ) : Infinity;
		if ( least >= all || isClose && ( most === null || isTooNarrow( { least, most: most - change.gone }, minCell ) ) ) {
			return { figure, interval: most === null ? null : { least, most: Math.min( most, all ) } };
		}
	}
	return null;
}
