/** What the groups of a breakdown tell of each other, put beside what is shown of all answers. */
import type { Dimension } from '../breakdown-tally';
import type { MeasuredGrid, Scale } from '../measured-grid';
import type { AuditedSystem, Disclosure } from './audit';
import { isTooNarrow } from './audit';
import type { FeasibleInterval, PublishedLimit, PublishedSum } from './feasible-intervals';
import {
	isWithheld, type PublishedBreakdown, type PublishedGroup, type PublishedGroupSkill, type PublishedResults, type Shown,
	type Thresholds,
} from './published';

/** What is off by less is a rounding error. */
const PRECISION = 1e-9;

/** The answers that are in no group. */
const UNGROUPED = '';

/**
 * What a breakdown is called among disclosures.
 *
 * @param dimension
 * @param dimension.by
 * @param dimension.question
 */
export function breakdownKey( { by, question }: Dimension ): string {
	return question === null ? by : `question ${ question }`;
}

/**
 * The sizes of withheld groups; and of each skill how many in each group rated it, are in high need of it, can teach it and
 * want to learn it.
 *
 * @param published
 * @param thresholds
 * @param thresholds.minAnswers
 * @param thresholds.minCell
 */
export function breakdownSystems( published: PublishedResults, { minAnswers, minCell }: Thresholds ): AuditedSystem[] {
	const fewest = Math.max( minAnswers, minCell );
	return published.breakdowns.reduce<AuditedSystem[]>( ( all, breakdown ) => {
		const key = breakdownKey( breakdown );
		const rows = Object.keys( published.skills ).map( ( skill ) => skillRows( breakdown, published, skill, key, fewest ) );
		return !breakdown.isPartition || breakdown.withheld !== undefined ? all :
			all.concat( sizeSystem( breakdown, published.counted, key, fewest ), ...rows );
	}, [] );
}

function sizeSystem(
	{ groups, ungrouped }: PublishedBreakdown, counted: number, key: string, fewest: number,
): AuditedSystem[] {
	const sizes: [ string, Shown<number> ][] = Object.keys( groups ).map( ( code ) => {
		const group = groups[ code ] as Shown<PublishedGroup>;
		return [ code, isWithheld( group ) ? group : group.counted ];
	} );
	const all = [ ...sizes, [ UNGROUPED, ungrouped ] as const ];
	const { leastOf, limits } = toldByReasons( all, fewest );
	// Groups that are listed have somebody.
	return rowSystem( all, counted, ( code ) => leastOf( code ) ?? 1, limits, { part: 'breakdowns', key, skill: null } );
}

/**
 * What the reasons of one row tell: few answers are fewer than groups show anything of, and where that is said of some,
 * the others are not hidden for being few.
 */
function toldByReasons(
	counts: readonly ( readonly [ string, Shown<number> ] )[], fewest: number,
): { leastOf: ( name: string ) => number | undefined; limits: readonly PublishedLimit[] } {
	const few = counts.filter( ( [ , count ] ) => isWithheld( count ) && count.withheld === 'few-answers' ).map( ( [ name ] ) => name );
	return {
		leastOf: ( name ) => few.length === 0 || few.includes( name ) ? undefined : fewest,
		limits: few.map( ( name ) => ( { factors: { [ name ]: 1 }, atMost: fewest - 1 } ) ),
	};
}

function skillRows(
	{ groups, ungrouped }: PublishedBreakdown, published: PublishedResults, skill: string, key: string, fewest: number,
): AuditedSystem[] {
	const all = published.skills[ skill ];
	if ( all === undefined || isWithheld( all ) ) {
		return [];
	}
	const codes = Object.keys( groups );
	const figuresOf = ( code: string ): Shown<PublishedGroupSkill> => {
		const group = groups[ code ] as Shown<PublishedGroup>;
		return isWithheld( group ) ? group : group.skills[ skill ] ?? { withheld: 'small-counts' };
	};
	const figureOf = ( code: string, figure: 'n' | 'highNeedCount' | 'canTeach' | 'wantToLearn' ): Shown<number> => {
		const figures = figuresOf( code );
		return isWithheld( figures ) ? figures : figures[ figure ] ?? 0;
	};
	// Nobody is in a figure of a group who is not in the group.
	const limits = codes.reduce<PublishedLimit[]>( ( some, code ) => {
		const group = groups[ code ] as Shown<PublishedGroup>;
		return isWithheld( group ) ? some : [ ...some, { factors: { [ code ]: 1 }, atMost: group.counted } ];
	}, isWithheld( ungrouped ) ? [] : [ { factors: { [ UNGROUPED ]: 1 }, atMost: ungrouped } ] );
	return ( [ 'n', 'highNeedCount', 'canTeach', 'wantToLearn' ] as const ).reduce<AuditedSystem[]>( ( rows, figure ) => {
		const total = all[ figure ];
		if ( total === null || isWithheld( total ) ) {
			return rows;
		}
		const counts = codes.map( ( code ): [ string, Shown<number> ] => [ code, figureOf( code, figure ) ] );
		const others: [ string, Shown<number> ][] = ungrouped === 0 ? [] : [ [ UNGROUPED, { withheld: 'small-counts' } ] ];
		// Where a group shows other figures, a zero would be shown; unless nothing of the row is.
		const isRowHidden = counts.every( ( [ , count ] ) => isWithheld( count ) );
		const isNeverZero = ( code: string ): boolean =>
			!isRowHidden && !isWithheld( groups[ code ] ) && ( figure === 'n' || !isWithheld( figuresOf( code ) ) );
		// That few rated it is no news of a group that is shown to be small, and no reason of one that is not shown.
		const isLarge = ( code: string ): boolean => {
			const group = groups[ code ];
			return group !== undefined && !isWithheld( group ) && group.counted >= fewest;
		};
		const told = toldByReasons( figure === 'n' ? counts.filter( ( [ code ] ) => isLarge( code ) ) : [], fewest );
		// How many of a group rated a skill is nothing that any of them said of it, where nothing else is shown: sizes of
		// groups and those who left it out tell it as it is.
		return figure === 'n' && isRowHidden ? rows : rows.concat( rowSystem(
			[ ...counts, ...others ], total,
			( code ) => code === UNGROUPED ? 0 : isLarge( code ) && told.leastOf( code ) || Number( isNeverZero( code ) ),
			[ ...limits, ...told.limits ], { part: 'breakdowns', key, skill },
		) );
	}, [] );
}

function rowSystem(
	counts: readonly ( readonly [ string, Shown<number> ] )[], total: number, least: ( name: string ) => number,
	limits: readonly PublishedLimit[], place: Pick<Disclosure, 'part' | 'key' | 'skill'>,
): AuditedSystem[] {
	const names: string[] = [];
	const factors: Record<string, number> = {};
	let shown = 0;
	counts.forEach( ( [ name, count ] ) => {
		if ( isWithheld( count ) ) {
			names.push( name );
			factors[ name ] = 1;
		} else {
			shown += count;
		}
	} );
	const sums: PublishedSum[] = [ { factors, equals: total - shown } ];
	const leastOf: Record<string, number> = {};
	names.forEach( ( name ) => {
		leastOf[ name ] = least( name );
	} );
	const known = limits.filter( ( limit ) => names.includes( Object.keys( limit.factors )[ 0 ] as string ) );
	return names.length === 0 ? [] : [ {
		hidden: { counts: names, least: 0, leastOf, sums, limits: known },
		figures: new Map( names.map( ( name ) => [ name, { ...place, factors: { [ name ]: 1 } } ] ) ),
	} ];
}

/** How many rated a skill, and the sums of what they gave. */
export interface Ratings {
	readonly n: number;
	readonly sums: Readonly<Record<'importance' | 'ability', number>>;
}

/**
 * What the means of groups tell of the steps behind them: of each group, and of what is left of all answers without
 * the groups that are shown. Looks at how many did not give the highest, and the lowest, of the steps that anybody gave.
 *
 * @param published
 * @param measured
 * @param minCell
 */
export function ratingDisclosures( published: PublishedResults, measured: MeasuredGrid, minCell: number ): Disclosure[] {
	const found: Disclosure[] = [];
	for ( const skill of Object.keys( published.skills ) ) {
		const all = published.skills[ skill ];
		if ( all === undefined || isWithheld( all ) ) {
			continue;
		}
		published.breakdowns.filter( ( { withheld } ) => withheld === undefined ).forEach( ( breakdown ) => {
			const { groups, isPartition } = breakdown;
			const shown: [ string, Ratings ][] = [];
			Object.keys( groups ).forEach( ( code ) => {
				const group = groups[ code ] as Shown<PublishedGroup>;
				const figures = isWithheld( group ) ? group : group.skills[ skill ];
				if ( figures !== undefined && !isWithheld( figures ) ) {
					shown.push( [ code, ratingsOf( figures.n, figures.importance, figures.ability ) ] );
				}
			} );
			const total = ratingsOf( all.n, all.importance.mean, all.ability.mean );
			const others: [ string, Ratings ][] = isPartition ?
				[ [ 'all others', without( total, shown.map( ( [ , ratings ] ) => ratings ) ) ] ] :
				shown.map( ( [ code, ratings ] ) => [ `all but ${ code }`, without( total, [ ratings ] ) ] );
			for ( const [ figure, ratings ] of [ ...shown, ...others ] ) {
				for ( const side of [ 'importance', 'ability' ] as const ) {
					const { counts } = all[ side ];
					const most = ( code: string ): number => isWithheld( counts ) ? Infinity : counts[ code ] ?? 0;
					const interval = endIntervals( measured[ side ], ratings.n, ratings.sums[ side ], most ).find(
						( candidate ) => isTooNarrow( candidate, minCell ) || candidate !== null && candidate.most === 0,
					);
					if ( interval !== undefined ) {
						found.push( { part: 'breakdowns', key: breakdownKey( breakdown ), skill, figure: `${ figure }: ${ side }`, interval } );
					}
				}
			}
		} );
	}
	return found;
}

/** Ratings as groups and skills show them: number and means. */
export function ratingsOf( n: number, importance: number | null, ability: number | null ): Ratings {
	return { n, sums: { importance: Math.round( ( importance ?? 0 ) * n ), ability: Math.round( ( ability ?? 0 ) * n ) } };
}

/** Ratings without those of some. */
export function without( total: Ratings, parts: readonly Ratings[] ): Ratings {
	const left = ( of: ( ratings: Ratings ) => number ): number => parts.reduce( ( sum, part ) => sum - of( part ), of( total ) );
	return {
		n: left( ( { n } ) => n ),
		sums: { importance: left( ( { sums } ) => sums.importance ), ability: left( ( { sums } ) => sums.ability ) },
	};
}

/**
 * How many of `n` answers with a sum are not at the highest, and not at the lowest step. Those who are not are below it
 * by some steps each: the fewest if they are as far below as they can be, the most if they are as near as they can be.
 */
export function endIntervals(
	scale: Scale, n: number, sum: number, mostOf: ( code: string ) => number,
): ( FeasibleInterval | null )[] {
	const steps = Array.from( scale, ( [ code, value ] ) => ( { value, most: mostOf( code ) } ) )
		.filter( ( { most } ) => most > 0 ).sort( ( a, b ) => a.value - b.value );
	const first = steps[ 0 ];
	const last = steps[ steps.length - 1 ];
	if ( n === 0 || first === undefined || last === undefined ) {
		return [];
	}
	return [ first.value, last.value ].map( ( end ) => {
		const near = steps.filter( ( { value } ) => value !== end )
			.map( ( { value, most } ) => ( { by: Math.abs( value - end ), most } ) ).sort( ( a, b ) => a.by - b.by );
		const distance = Math.abs( sum - n * end );
		const fewest = peopleFor( distance, near.slice().reverse() );
		const most = peopleFor( distance, near );
		return fewest === null || most === null ? null :
			{ least: Math.ceil( fewest - PRECISION ), most: Math.min( n, Math.floor( most + PRECISION ) ) };
	} );
}

/** How many people make up a distance, taken from the steps in their order; null if all of them are too few. */
function peopleFor( distance: number, steps: readonly { readonly by: number; readonly most: number }[] ): number | null {
	let [ left, people ] = [ distance, 0 ];
	for ( const { by, most } of steps ) {
		const taken = Math.min( most, left / by );
		people += taken;
		left -= taken * by;
	}
	return left > PRECISION ? null : people;
}
