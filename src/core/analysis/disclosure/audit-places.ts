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
 * @param gone - And gone: then nothing is shown, since nobody knows which places they took with them
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
	const states = [ firstsOf( places, n, 0 ), firstsOf( question.places, question.n, Infinity ) ];
	const all = question.n - n;
	return gone === 0 && all > 0 && trailDisclosures( states, rules, thresholds.minCell )?.length === 0 &&
		areOthersOpen( codes.filter( ( code ) => isMeanShown( places[ code ] ) && isMeanShown( question.places[ code ] ) ), all,
			( code ) => placeSums( question.places[ code ], question.choices[ code ], places[ code ], choices[ code ] ),
			codes.length, thresholds.minCell );
}

function isSame( old: Shown<Places[ string ]> | undefined, now: Shown<Places[ string ]> | undefined ): boolean {
	return old !== undefined && now !== undefined && JSON.stringify( old ) === JSON.stringify( now );
}

function isMeanShown( place: Places[ string ] | undefined ): boolean {
	return place !== undefined && !isWithheld( place ) && !isWithheld( place.meanPlace );
}

function firstsOf( places: Places, n: number, come: number ): TableState {
	const counts: Record<string, number | null> = Object.create( null ) as Record<string, number | null>;
	Object.keys( places ).forEach( ( code ) => {
		const place = places[ code ];
		counts[ code ] = place === undefined || isWithheld( place ) ? null : place.first;
	} );
	return { n, counts, come, gone: 0 };
}

/** Of those who came: how many ranked a choice, put it first, and the sum of its places. Null where that is not known. */
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
	codes: readonly string[], all: number, sumsOf: ( code: string ) => PlaceSums | null, most: number, minCell: number,
): boolean {
	const counts: string[] = [];
	const sums: PublishedSum[] = [];
	const limits: PublishedLimit[] = [];
	const byPlace: Record<string, number>[] = Array.from( { length: most }, () => ( {} ) );
	for ( const code of codes ) {
		const known = sumsOf( code );
		if ( known === null ) {
			return false;
		}
		const names = Array.from( { length: most }, ( _, index ) => `${ code } on ${ index + 1 }` );
		const factors = ( factor: ( place: number ) => number ): Factors => names.reduce<Record<string, number>>(
			( some, name, index ) => ( { ...some, [ name ]: factor( index + 1 ) } ), {} );
		counts.push( ...names );
		names.forEach( ( name, index ) => {
			( byPlace[ index ] as Record<string, number> )[ name ] = 1;
		} );
		sums.push(
			{ factors: factors( () => 1 ), equals: known.count },
			{ factors: factors( ( place ) => place ), equals: known.sum },
			{ factors: factors( ( place ) => Number( place === 1 ) ), equals: known.first },
		);
	}
	if ( most <= MOST_TOGETHER ) {
		byPlace.forEach( ( factors ) => limits.push( { factors, atMost: all } ) );
	}
	return feasibleIntervals( { counts, least: 0, sums, limits } ).every( ( interval ) => !isTooNarrow( interval, minCell ) );
}
