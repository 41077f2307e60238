/** What the ratings of a group tell beside scores and counts of all answers. */
import { bottomTwo, type MeasuredGrid, topTwo } from '../measured-grid';
import { type Disclosure, isTooNarrow } from './audit';
import { breakdownKey, type Ratings, ratingsOf, without } from './audit-breakdowns';
import {
	type FeasibleInterval, feasibleIntervals, type Factors, type HiddenCounts, type PublishedLimit, type PublishedSum, workOf,
} from './feasible-intervals';
import { type AuditWork, createFigureBounds, type FigureBounds } from './figure-bounds';
import { needRange } from './need-range';
import {
	isWithheld, type PublishedBreakdown, type PublishedGroupSkill, type PublishedResults, type PublishedSkill,
} from './published';

/** Some people of whom number and sums of ratings are known: a group, or all who are not in it. */
interface Party {
	readonly name: string;
	readonly ratings: Ratings;
	readonly highNeed: number | null;
}

/** What is known of groups, and what may still be worked out. */
export interface JointGroups {
	/** Figures → whether they tell too much. */
	readonly told: Map<string, boolean>;
	readonly work: AuditWork;
	/** How far the score of a group can go. */
	readonly scores: Map<string, FeasibleInterval | null>;
}

export function createJointGroups(): JointGroups {
	return { told: new Map(), work: { left: MOST_WORK }, scores: new Map() };
}

/** A group with this many times `minCell` people, and as many outside of it, is not looked at: it gives nothing away. */
const LARGE = 4;

/** With fewer people than this many times `minCell`, what other breakdowns say of them matters. */
const FEW = 6;

/** That limits of sums are no more than 0 makes many steps for a linear program. */
const TIMES_BESIDE = 4;

/** For one result, in microseconds or thereabouts. Where it does not suffice, what is left counts as told. */
const MOST_WORK = 3e6;

/**
 * The ranked discrepancy score of all is the sum of what it is of the groups, and so are the number in high need and the
 * counts of steps. Means of a group say how far its part can be from that, so where groups are small one of them may be
 * left with few numbers. Looks at each group beside all others: everybody is in a pair of steps of one or the other.
 *
 * @param published
 * @param measured
 * @param minCell
 * @param known - What was worked out for the same figures, and will be again
 */
export function jointGroupDisclosures(
	published: PublishedResults, measured: MeasuredGrid, minCell: number, known: JointGroups,
): Disclosure[] {
	const found: Disclosure[] = [];
	const figures = figuresOf( measured );
	for ( const breakdown of published.breakdowns.filter( ( { withheld } ) => withheld === undefined ) ) {
		for ( const skill of Object.keys( published.skills ) ) {
			const all = published.skills[ skill ];
			if ( all === undefined || isWithheld( all ) ) {
				continue;
			}
			const total = ratingsOf( all.n, all.importance.mean, all.ability.mean );
			const parties = partiesIn( breakdown, skill );
			const rest = without( total, parties.map( ( { ratings } ) => ratings ) );
			const everybody = !breakdown.isPartition || rest.n === 0 ? parties :
				[ ...parties, { name: 'all others', ratings: rest, highNeed: null } ];
			const told = parties.length === 0 ? undefined : everybody.find( ( party ) => {
				const others = breakdown.isPartition ? everybody.filter( ( other ) => other !== party ) :
					[ { name: `all but ${ party.name }`, ratings: without( total, [ party.ratings ] ), highNeed: null } ];
				if ( !isClose( party, others, all, measured, minCell ) ) {
					return false;
				}
				const beside = !breakdown.isPartition ? [] : divisionsBeside( breakdown, published, skill, all, minCell );
				const key = JSON.stringify( [ party, others, beside, all.rds, all.highNeedCount, all.discrepancies,
					all.importance.counts, all.ability.counts ] );
				const isFound = known.told.get( key ) ?? ( known.work.left < 0 ||
					isTold( party, others, beside, all, figures, measured, minCell, known ) );
				known.told.set( key, isFound );
				return isFound;
			} );
			if ( told !== undefined ) {
				found.push( {
					part: 'breakdowns', key: breakdownKey( breakdown ), skill, interval: null, figure: `${ told.name }: beside all answers`,
				} );
			}
		}
	}
	return found;
}

/**
 * Other breakdowns of the same answers. Any way to divide them by one goes with any way to divide them by another, but each
 * says something of who there is to be divided. That matters where people are few.
 */
function divisionsBeside(
	breakdown: PublishedBreakdown, { breakdowns }: PublishedResults, skill: string, all: PublishedSkill, minCell: number,
): Party[][] {
	const total = ratingsOf( all.n, all.importance.mean, all.ability.mean );
	return all.n >= FEW * minCell ? [] :
		breakdowns.filter( ( other ) => other !== breakdown && other.withheld === undefined && other.isPartition )
			.map( ( other ) => partiesIn( other, skill ) ).filter( ( { length } ) => length > 0 ).map( ( parties ) => {
				const rest = without( total, parties.map( ( { ratings } ) => ratings ) );
				return rest.n === 0 ? parties : [ ...parties, { name: 'all others', ratings: rest, highNeed: null } ];
			} );
}

function partiesIn( { groups }: PublishedBreakdown, skill: string ): Party[] {
	const parties: Party[] = [];
	Object.keys( groups ).forEach( ( code ) => {
		const group = groups[ code ];
		const figures = group === undefined || isWithheld( group ) ? undefined : group.skills[ skill ];
		if ( figures !== undefined && !isWithheld( figures ) && figures.n > 0 ) {
			parties.push( partyOf( code, figures ) );
		}
	} );
	return parties;
}

function partyOf( name: string, { ability, highNeedCount, importance, n }: PublishedGroupSkill ): Party {
	return { name, ratings: ratingsOf( n, importance, ability ), highNeed: isWithheld( highNeedCount ) ? null : highNeedCount };
}

function sumOver( parties: readonly Party[], of: ( party: Party ) => number ): number {
	return parties.reduce( ( sum, party ) => sum + of( party ), 0 );
}

/** Whether what all answers show can matter to a group at all: quick, and rather too often than too seldom. */
function isClose(
	party: Party, others: readonly Party[], all: PublishedSkill, measured: MeasuredGrid, minCell: number,
): boolean {
	const { n } = party.ratings;
	const rest = sumOver( others, ( { ratings } ) => ratings.n );
	if ( rest === 0 || Math.min( n, rest ) >= LARGE * minCell ) {
		return false;
	}
	const isBound = rest < LARGE * minCell && [ all.importance.counts, all.ability.counts ].some( ( counts ) =>
		!isWithheld( counts ) && Object.keys( counts ).some( ( code ) => ( counts[ code ] ?? 0 ) < Math.max( n, rest ) ) );
	const isNeedShown = !isWithheld( all.highNeedCount ) &&
		needRange( { n, ...party.ratings.sums }, measured ) === null;
	const [ least, most ] = scoreRange( party.ratings, measured );
	const score = Math.round( ( all.rds ?? 0 ) * all.n / 100 );
	// Half of what differences of sums allow is what ratings allow, as a rule.
	const ranges = others.map( ( { ratings } ) => scoreRange( ratings, measured ) )
		.map( ( [ low, high ] ) => [ low + ( high - low ) / 4, high - ( high - low ) / 4 ] as const );
	const [ low, high ] = ranges.reduce( ( [ lows, highs ], range ) => [ lows + range[ 0 ], highs + range[ 1 ] ], [ 0, 0 ] );
	return isBound || isNeedShown || least < score - high || most > score - low;
}

/** How many more can have ability above importance than below it, at the least and at the most, from the difference of sums. */
function scoreRange( { n, sums }: Ratings, { ability, importance }: MeasuredGrid ): readonly [ number, number ] {
	const values = [ ...Array.from( importance.values() ), ...Array.from( ability.values() ) ];
	const span = Math.max( 1, Math.max( ...values ) - Math.min( ...values ) );
	const difference = sums.ability - sums.importance;
	// If not all can be above, one who is below makes up for most; one with both alike for what is left.
	const most = ( by: number ): number => {
		const missing = Math.max( 0, n - by );
		return n - 2 * Math.floor( missing / ( span + 1 ) ) - Math.min( 2, missing % ( span + 1 ) );
	};
	return [ -most( -difference ), most( difference ) ];
}

type Pair = readonly [ importance: number, ability: number ];

type IsCounted = ( pair: Pair ) => boolean;

/** Figure → whether a pair of steps is counted in it. */
function figuresOf( { ability, importance }: MeasuredGrid ): Map<string, IsCounted> {
	const [ important, unable ] = [ topTwo( importance ), bottomTwo( ability ) ];
	const figures = new Map<string, IsCounted>( [
		[ 'highNeed', ( [ first, second ] ) => important.includes( first ) && unable.includes( second ) ],
		[ 'negative', ( [ first, second ] ) => second < first ],
		[ 'tied', ( [ first, second ] ) => second === first ],
		[ 'positive', ( [ first, second ] ) => second > first ],
	] );
	importance.forEach( ( value, code ) => figures.set( `importance ${ code }`, ( [ first ] ) => first === value ) );
	ability.forEach( ( value, code ) => figures.set( `ability ${ code }`, ( [ , second ] ) => second === value ) );
	return figures;
}

function isTold(
	party: Party, others: readonly Party[], beside: readonly ( readonly Party[] )[], all: PublishedSkill,
	figures: ReadonlyMap<string, IsCounted>, measured: MeasuredGrid, minCell: number, known: JointGroups,
): boolean {
	const pairs: { readonly name: string; readonly pair: Pair }[] = [];
	measured.importance.forEach( ( importance, first ) => measured.ability.forEach( ( ability, second ) => {
		pairs.push( { name: `${ first }/${ second }`, pair: [ importance, ability ] } );
	} ) );
	const factorsOf = ( of: ( pair: Pair ) => number, sides: readonly string[] ): Record<string, number> => {
		const factors: Record<string, number> = {};
		sides.forEach( ( side ) => pairs.forEach( ( { name, pair } ) => {
			factors[ `${ side } ${ name }` ] = of( pair );
		} ) );
		return factors;
	};
	const both = [ 'in', 'out' ] as const;
	const isIn = ( figure: string, pair: Pair ): number => Number( figures.get( figure )?.( pair ) ?? false );
	const score = ( [ importance, ability ]: Pair ): number => Math.sign( ability - importance );
	const rest = { name: '', ratings: without( NOBODY, others.map( ( { ratings } ) => negative( ratings ) ) ) };
	const sums: PublishedSum[] = [];
	const addRatings = ( side: string, ratings: Ratings ): void => {
		sums.push(
			{ factors: factorsOf( () => 1, [ side ] ), equals: ratings.n },
			{ factors: factorsOf( ( [ value ] ) => value, [ side ] ), equals: ratings.sums.importance },
			{ factors: factorsOf( ( [ , value ] ) => value, [ side ] ), equals: ratings.sums.ability },
		);
	};
	addRatings( 'in', party.ratings );
	addRatings( 'out', rest.ratings );
	const limits: PublishedLimit[] = [];
	const sides: string[] = [];
	beside.forEach( ( parties, division ) => {
		// They are the same people, so the last of them are who is left without the others.
		const last = parties[ parties.length - 1 ] as Party;
		const own = parties.slice( 0, -1 ).map( ( _, index ) => `${ division }.${ index }` );
		const withoutOwn = ( of: ( pair: Pair ) => number ): Factors =>
			( { ...factorsOf( of, both ), ...factorsOf( ( pair ) => -of( pair ), own ) } );
		const isNeed = ( pair: Pair ): number => isIn( 'highNeed', pair );
		own.forEach( ( side, index ) => {
			const { highNeed, ratings } = parties[ index ] as Party;
			addRatings( side, ratings );
			sums.push( ...highNeed === null ? [] : [ { factors: factorsOf( isNeed, [ side ] ), equals: highNeed } ] );
		} );
		sums.push( ...last.highNeed === null ? [] : [ { factors: withoutOwn( isNeed ), equals: last.highNeed } ] );
		limits.push( ...pairs.map( ( { pair } ) => (
			{ factors: withoutOwn( ( other ) => other === pair ? -1 : 0 ), atMost: 0 } ) ) );
		sides.push( ...own );
	} );
	sums.push( { factors: factorsOf( score, both ), equals: Math.round( ( all.rds ?? 0 ) * all.n / 100 ) } );
	const shown = new Map<string, number>();
	if ( !isWithheld( all.highNeedCount ) ) {
		shown.set( 'highNeed', all.highNeedCount );
	}
	const { discrepancies } = all;
	if ( !isWithheld( discrepancies ) ) {
		( [ 'negative', 'tied', 'positive' ] as const ).forEach( ( name ) => shown.set( name, discrepancies[ name ] ) );
	}
	( [ 'importance', 'ability' ] as const ).forEach( ( side ) => {
		const { counts } = all[ side ];
		if ( !isWithheld( counts ) ) {
			Object.keys( counts ).forEach( ( code ) => shown.set( `${ side } ${ code }`, counts[ code ] as number ) );
		}
	} );
	shown.forEach( ( equals, figure ) => sums.push( { factors: factorsOf( ( pair ) => isIn( figure, pair ), both ), equals } ) );
	if ( party.highNeed !== null ) {
		sums.push( { factors: factorsOf( ( pair ) => isIn( 'highNeed', pair ), [ 'in' ] ), equals: party.highNeed } );
	}
	// Of several others each can only be so far from the middle.
	limits.push( ...others.length < 2 ? [] :
		otherLimits( others, measured, pairs.map( ( { name } ) => name ), factorsOf( score, [ 'out' ] ), known ) );
	const names = [ ...both, ...sides ].reduce<string[]>(
		( some, side ) => some.concat( pairs.map( ( { name } ) => `${ side } ${ name }` ) ), [] );
	const hidden: HiddenCounts = { counts: names, least: 0, sums, limits };
	const looked = Array.from( figures.keys() ).filter( ( figure ) => !( figure === 'highNeed' && party.highNeed !== null ) );
	const factors = looked.map( ( figure ): Factors => factorsOf( ( pair ) => isIn( figure, pair ), [ 'in' ] ) );
	const bounds = createFigureBounds( hidden, known.work, beside.length === 0 ? 1 : TIMES_BESIDE );
	return factors.some( ( figure ) => isNarrow( figure, bounds, minCell, known.work ) );
}

/** Whether a figure could be too few numbers; also where the work does not suffice to tell. */
function isNarrow( figure: Factors, bounds: FigureBounds, minCell: number, work: AuditWork ): boolean {
	const isOpen = (): boolean => bounds.isOpenWhole( figure, minCell ) || bounds.hasSeen( figure, minCell + CLOSE );
	if ( isOpen() ) {
		return false;
	}
	const least = bounds.least( figure );
	if ( least !== null && ( least >= minCell || isOpen() ) ) {
		return false;
	}
	const most = least === null ? null : bounds.most( figure );
	if ( least === null || most === null || isTooNarrow( { least, most }, minCell ) ) {
		return true;
	}
	if ( isOpen() || most - least + 1 >= minCell + CLOSE ) {
		return false;
	}
	const fewest = bounds.whole( figure, 'minimize' );
	const greatest = isOpen() ? null : bounds.whole( figure, 'maximize' );
	return !isOpen() && ( work.left < 0 || isTooNarrow( { least: fewest ?? least, most: greatest ?? most }, minCell ) );
}

/** Intervals that have fewer numbers than this many more than `minCell` are worked out for whole persons. */
const CLOSE = 2;

const NOBODY: Ratings = { n: 0, sums: { importance: 0, ability: 0 } };

function negative( { n, sums }: Ratings ): Ratings {
	return { n: -n, sums: { importance: -sums.importance, ability: -sums.ability } };
}

/** How far the score of several groups together can go: as far as those of each. */
function otherLimits(
	others: readonly Party[], { ability, importance }: MeasuredGrid, names: readonly string[], score: Factors,
	{ scores, work }: JointGroups,
): PublishedLimit[] {
	const valuesOf = ( name: string ): Pair => {
		const [ first = '', second = '' ] = name.split( '/' );
		return [ importance.get( first ) ?? 0, ability.get( second ) ?? 0 ];
	};
	const factorsOf = ( of: ( pair: Pair ) => number ): Factors => {
		const factors: Record<string, number> = {};
		names.forEach( ( name ) => {
			factors[ name ] = of( valuesOf( name ) );
		} );
		return factors;
	};
	const figure = factorsOf( ( [ first, second ] ) => Math.sign( second - first ) );
	let [ least, most ] = [ 0, 0 ];
	others.forEach( ( { ratings } ) => {
		const key = JSON.stringify( ratings );
		const hidden = { counts: names, least: 0, sums: [
			{ factors: factorsOf( () => 1 ), equals: ratings.n },
			{ factors: factorsOf( ( [ value ] ) => value ), equals: ratings.sums.importance },
			{ factors: factorsOf( ( [ , value ] ) => value ), equals: ratings.sums.ability },
		] };
		work.left -= scores.has( key ) ? 0 : 2 * workOf( hidden );
		const interval = scores.get( key ) ?? feasibleIntervals( hidden, [ figure ], false )[ 0 ] ?? null;
		scores.set( key, interval );
		least += interval?.least ?? -ratings.n;
		most += interval?.most ?? ratings.n;
	} );
	const opposite = Object.keys( score ).reduce<Record<string, number>>( ( factors, name ) => {
		factors[ name ] = -( score[ name ] ?? 0 );
		return factors;
	}, {} );
	return [ { factors: score, atMost: most }, { factors: opposite, atMost: -least } ];
}
