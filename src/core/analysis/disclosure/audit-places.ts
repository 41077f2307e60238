/** What mean places tell of those who have ranked since they were shown. */
import { isTooNarrow } from './audit';
import { trailDisclosures } from './audit-trail';
import { feasibleIntervals, type Factors, type PublishedLimit, type PublishedSum } from './feasible-intervals';
import type { NewestFigures } from './newest-figures';
import { isWithheld, type PublishedQuestion, type Shown, type Thresholds } from './published';
import type { TableState } from './question-trail';

type Places = NonNullable<PublishedQuestion[ 'places' ]>;

/** With more choices the places of each are looked at by themselves. */
const MOST_TOGETHER = 8;

/**
 * Whether how often each choice was first, and its mean place, may be shown after they were shown before: the places
 * on which those who came since have put it are held to the threshold like other counts. What is first is a table of its
 * own, to whose total all answers add up. Of the other places the difference of count and mean place is known, that each
 * answer gives each place once, and none that comes later more often.
 *
 * @param question - Its choices as they would be shown
 * @param before - What was shown last
 * @param come - Answers that have come since, at the most
 * @param gone - And gone: any places may have gone with them, and whoever knows who went may know which
 * @param thresholds
 */
export function arePlacesOpen(
	question: PublishedQuestion & { readonly places: Places }, before: NewestFigures, come: number, gone: number,
	thresholds: Thresholds,
): boolean {
	const { choices, n, places } = before.places;
	if ( places === null ) {
		return true;
	}
	const codes = Object.keys( question.places );
	if ( come + gone === 0 && n === question.n && codes.every( ( code ) => isSame( places[ code ], question.places[ code ] ) ) ) {
		return true;
	}
	const rules = { isMultiple: false, fewest: 1, most: null, least: 0 } as const;
	const all = question.n - n;
	const change = { come: gone === 0 ? all : come, gone };
	const states = [ firstsOf( places, n, NOBODY ), firstsOf( question.places, question.n, change ) ];
	return ( gone > 0 || all > 0 ) && trailDisclosures( states, rules, thresholds.minCell )?.length === 0 &&
		areOthersOpen(
			codes.filter( ( code ) => isMeanShown( places[ code ] ) && isMeanShown( question.places[ code ] ) ), change,
			( code ) => placeSums( question.places[ code ], question.choices[ code ], places[ code ], choices[ code ] ),
			codes.length, thresholds.minCell,
		);
}

/** Who has come and gone, at the most. */
type Change = Pick<TableState, 'come' | 'gone'>;

const NOBODY: Change = { come: 0, gone: 0 };

function isSame( old: Shown<Places[ string ]> | undefined, now: Shown<Places[ string ]> | undefined ): boolean {
	return old !== undefined && now !== undefined && JSON.stringify( old ) === JSON.stringify( now );
}

function isMeanShown( place: Places[ string ] | undefined ): boolean {
	return place !== undefined && !isWithheld( place ) && !isWithheld( place.meanPlace );
}

function firstsOf( places: Places, n: number, change: Change ): TableState {
	const counts: Record<string, number | null> = Object.create( null ) as Record<string, number | null>;
	Object.keys( places ).forEach( ( code ) => {
		const place = places[ code ];
		counts[ code ] = place === undefined || isWithheld( place ) ? null : place.first;
	} );
	return { n, counts, ...change };
}

/** Of those who came, without those who went: how many ranked a choice, put it first, and the sum of its places. */
interface PlaceSums {
	readonly count: number;
	readonly first: number;
	readonly sum: number;
}

function placeSums(
	now: Places[ string ] | undefined, chosen: PublishedQuestion[ 'choices' ][ string ] | undefined,
	old: Places[ string ] | undefined, chosenBefore: PublishedQuestion[ 'choices' ][ string ] | undefined,
): PlaceSums | null {
	if ( now === undefined || old === undefined || chosen === undefined || chosenBefore === undefined || isWithheld( now ) ||
		isWithheld( old ) || isWithheld( chosen ) || isWithheld( chosenBefore ) ) {
		return null;
	}
	const sumOf = ( { meanPlace }: Exclude<Places[ string ], { withheld: unknown }>, count: number ): number =>
		Math.round( ( typeof meanPlace === 'number' ? meanPlace : 0 ) * count );
	return {
		count: chosen.count - chosenBefore.count,
		first: now.first - old.first,
		sum: sumOf( now, chosen.count ) - sumOf( old, chosenBefore.count ),
	};
}

function areOthersOpen(
	codes: readonly string[], { come, gone }: Change, sumsOf: ( code: string ) => PlaceSums | null, most: number, minCell: number,
): boolean {
	const counts: string[] = [];
	const sums: PublishedSum[] = [];
	const limits: PublishedLimit[] = [];
	const ways = ( gone === 0 ? [ [ '+', 1, come ] ] : [ [ '+', 1, come ], [ '-', -1, gone ] ] ) as [ string, number, number ][];
	const byPlace = new Map<string, { readonly factors: Record<string, number>; readonly atMost: number }>();
	for ( const code of codes ) {
		const known = sumsOf( code );
		if ( known === null ) {
			return false;
		}
		const factors = ( factor: ( place: number ) => number ): Factors => {
			const some: Record<string, number> = {};
			for ( let place = 1; place <= most; place++ ) {
				ways.forEach( ( [ sign, by ] ) => {
					some[ `${ code } on ${ place } ${ sign }` ] = by * factor( place );
				} );
			}
			return some;
		};
		counts.push( ...Object.keys( factors( () => 1 ) ) );
		for ( let place = 1; place <= most; place++ ) {
			ways.forEach( ( [ sign, , atMost ] ) => {
				const key = `${ place } ${ sign }`;
				const limit = byPlace.get( key ) ?? { factors: {}, atMost };
				limit.factors[ `${ code } on ${ key }` ] = 1;
				byPlace.set( key, limit );
			} );
		}
		sums.push(
			{ factors: factors( () => 1 ), equals: known.count },
			{ factors: factors( ( place ) => place ), equals: known.sum },
			{ factors: factors( ( place ) => Number( place === 1 ) ), equals: known.first },
		);
	}
	if ( most <= MOST_TOGETHER || gone > 0 ) {
		limits.push( ...Array.from( byPlace.values() ) );
	}
	return feasibleIntervals( { counts, least: 0, sums, limits } ).every( ( interval ) => interval !== null &&
		!isTooNarrow( { ...interval, most: interval.most - gone }, minCell ) );
}
