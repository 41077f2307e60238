/** Which groups do not show how many of them are in high need of a skill. */
import type { MeasuredGrid } from '../measured-grid';
import { isTooNarrow } from './audit';
import type { RatingSums } from './is-spread';
import { areStepsOpen, needRange } from './need-range';

/** What a group shows of a skill, and how many of it are in high need. */
export interface NeedOfGroup {
	readonly ratings: RatingSums;
	readonly need: number;
}

/**
 * Whether a group may say how many of it are in high need, and with it how many are not: neither is a small count, not
 * all are, and with that and the means it stays open how many gave the ends of the scales.
 *
 * @param group
 * @param group.need
 * @param group.ratings
 * @param measured
 * @param minCell
 */
export function isNeedOpen( { need, ratings }: NeedOfGroup, measured: MeasuredGrid, minCell: number ): boolean {
	const isSmall = ( count: number ): boolean => count > 0 && count < minCell;
	return minCell <= 1 || ratings.n === 0 || !isSmall( need ) && !isSmall( ratings.n - need ) && need !== ratings.n &&
		areStepsOpen( ratings, need, measured, minCell );
}

/**
 * Whether number and means of a group leave it open how many are in high need.
 *
 * @param ratings
 * @param measured
 * @param minCell
 */
export function isNeedHidden( ratings: RatingSums, measured: MeasuredGrid, minCell: number ): boolean {
	const range = minCell <= 1 || ratings.n === 0 ? null : needRange( ratings, measured );
	return range === null || !isTooNarrow( range, minCell ) &&
		!isTooNarrow( { least: ratings.n - range.most, most: ratings.n - range.least }, minCell );
}

/**
 * The groups of a partition that do not show it. All answers do, so what is hidden of groups, and of those that are in
 * none that is shown, adds up to what is known; means say how far each can be from it.
 *
 * @param groups - Code → what it shows
 * @param rest - All others
 * @param measured
 * @param minCell
 */
export function suppressNeeds(
	groups: ReadonlyMap<string, NeedOfGroup>, rest: NeedOfGroup, measured: MeasuredGrid, minCell: number,
): ReadonlySet<string> {
	const codes = Array.from( groups.keys() );
	const groupOf = ( code: string ): NeedOfGroup => groups.get( code ) as NeedOfGroup;
	const hidden = new Set( codes.filter( ( code ) => !isNeedOpen( groupOf( code ), measured, minCell ) ) );
	const isRestOpen = isNeedOpen( rest, measured, minCell );
	if ( hidden.size === 0 && isRestOpen ) {
		return hidden;
	}
	const others = codes.filter( ( code ) => !hidden.has( code ) && groupOf( code ).need > 0 )
		.sort( ( a, b ) => groupOf( a ).need - groupOf( b ).need || ( a < b ? -1 : 1 ) );
	const unknown = (): readonly NeedOfGroup[] => [ ...Array.from( hidden, groupOf ), ...rest.ratings.n === 0 ? [] : [ rest ] ];
	while ( !areAllHidden( unknown(), hidden.size, measured, minCell ) ) {
		const next = others.shift();
		if ( next === undefined ) {
			return new Set( codes );
		}
		hidden.add( next );
	}
	return hidden;
}

/** Hidden groups first; of what is left nobody knows that it is not 0. */
function areAllHidden( unknown: readonly NeedOfGroup[], groups: number, measured: MeasuredGrid, minCell: number ): boolean {
	const ranges = unknown.map( ( { ratings }, index ) => {
		const range = needRange( ratings, measured ) ?? { least: 0, most: ratings.n };
		return { least: Math.max( range.least, index < groups ? 1 : 0 ), most: range.most };
	} );
	const total = unknown.reduce( ( sum, { need } ) => sum + need, 0 );
	const [ least, most ] = ( [ 'least', 'most' ] as const ).map(
		( end ) => ranges.reduce( ( sum, range ) => sum + range[ end ], 0 ),
	);
	return ranges.every( ( range, index ) => {
		const { n } = ( unknown[ index ] as NeedOfGroup ).ratings;
		const interval = {
			least: Math.max( range.least, total - ( ( most as number ) - range.most ) ),
			most: Math.min( range.most, total - ( ( least as number ) - range.least ) ),
		};
		const isKnown = interval.least === interval.most;
		const others = { least: n - interval.most, most: n - interval.least };
		return !isTooNarrow( interval, minCell ) && !isTooNarrow( others, minCell ) &&
			!( isKnown && !isNeedOpen( unknown[ index ] as NeedOfGroup, measured, minCell ) );
	} );
}
