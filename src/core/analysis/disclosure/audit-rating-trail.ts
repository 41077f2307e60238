/** What all releases of a skill tell together of the ratings of those who came, and of those who had come before. */
import type { MeasuredGrid } from '../measured-grid';
import { firstClosed, type ExchangeWays } from './are-hidden';
import { type Disclosure, isTooNarrow } from './audit';
import { pairFactors } from './pair-factors';
import type { Factors, HiddenCounts, PublishedLimit, PublishedSum } from './feasible-intervals';
import { type AuditWork, createFigureBounds } from './figure-bounds';
import type { RatingState } from './rating-state';

/** What one release showed of a skill, and how many answers have gone before the next of the chain, at the most. */
interface Link {
	readonly sums: Readonly<Record<string, number>>;
	readonly gone: number;
}

/** Those who came with some releases, one after the other; or, of the first on, those who are in the last of them. */
interface Told {
	readonly first: number;
	readonly last: number;
	readonly figure: string;
	/** False: the work did not suffice to look at it. */
	readonly isSettled: boolean;
}

/** What was worked out for the same releases of a skill, and will be again. */
export type KnownChains = Map<string, readonly Told[]>;

/** What one skill may take of the work. */
const MOST_WORK = 2e5;

/** With more pairs of ratings, those of three releases, what people can add up to is not tried: an interval has to be long. */
const MOST_TRIED = 75;

/** What two persons who say something else take, and each sum that they add to; in microseconds. */
const WORK_PER_PAIR = 0.05;

/** Where so many times `minCell` came with each release, what it shows narrows nothing. */
const LARGE = 4;

/**
 * Two releases of which one shows the counts of steps and the other only their mean are more than their difference: who
 * gave a step before is at the most as many as give it now. And what one release hides, the one before and the one after
 * may have shown. So all releases of a skill that are still put beside the next one are one system: unknown are the pairs
 * of ratings of those who came with each, and of those who went. Of every step, of those below, tied and above, and of
 * those in high need it is looked at how many they can be among those who came with one or several releases after each
 * other, and in each release. As in a trail of a question, where answers have gone an interval counts for as many numbers
 * fewer: whoever knows who went may know what they gave.
 *
 * What earlier releases tell by themselves cannot be taken back, and is not named. Where the work does not suffice, a
 * skill counts as told: without its steps there is less to look at.
 *
 * @param states - Oldest first
 * @param now
 * @param measured
 * @param minCell
 * @param ways - As for `areHidden`
 * @param known
 * @param work
 */
export function ratingTrailDisclosures(
	states: readonly RatingState[], now: RatingState, measured: MeasuredGrid, minCell: number, ways: ExchangeWays,
	known: KnownChains, work: AuditWork,
): Disclosure[] {
	const found: Disclosure[] = [];
	const keys = Object.keys( now.skills ).filter( ( key ) => ( now.skills[ key ] ?? null ) !== null );
	for ( const key of keys ) {
		const links = linksOf( [ ...states, now ], key );
		const most = Math.max( 0, Math.min( work.left, MOST_WORK ) );
		const own = { left: most };
		const told = toldOf( links, measured, minCell, ways, known, own );
		const before = told.length === 0 ? [] : toldOf( links.slice( 0, -1 ), measured, minCell, ways, known, own );
		work.left -= most - Math.max( 0, own.left );
		const fresh = told.find( ( { figure, first, last } ) =>
			!before.some( ( other ) => other.isSettled && other.figure === figure && other.first === first &&
				other.last === last ) );
		if ( fresh !== undefined ) {
			const { figure, first, last } = fresh;
			const when = `from release ${ first } to ${ last }`;
			found.push( { part: 'skills', key, figure: `${ figure }: ${ when }`, interval: null, only: 'steps' } );
		}
	}
	return found;
}

/** Of two releases with the same people, one after the other, what both show is known of them: a run that finds nothing new. */
function linksOf( states: readonly RatingState[], key: string ): Link[] {
	return states.reduce<Link[]>( ( all, { gone, skills } ) => {
		const sums = skills[ key ] ?? null;
		const last = all[ all.length - 1 ];
		return sums === null ? all : last !== undefined && last.gone === gone && last.sums.n === sums.n ?
			[ ...all.slice( 0, -1 ), { gone, sums: { ...last.sums, ...sums } } ] : [ ...all, { sums, gone } ];
	}, [] );
}

function toldOf(
	links: readonly Link[], measured: MeasuredGrid, minCell: number, ways: ExchangeWays, known: KnownChains, work: AuditWork,
): readonly Told[] {
	const shown = links.map( ( { sums } ) => Object.keys( sums ).join() );
	const people = links.map( ( { sums: { n = 0 } }, index ) => n - ( links[ index - 1 ]?.sums.n ?? 0 ) );
	const isGrowing = links.every( ( { gone } ) => gone === links[ links.length - 1 ]?.gone );
	const isAlike = shown.every( ( names ) => names === shown[ 0 ] );
	const areMany = people.every( ( some ) => some === 0 || some >= LARGE * minCell );
	if ( links.length < 2 || !links.every( ( { gone } ) => Number.isFinite( gone ) ) ||
		isGrowing && ( isAlike || areMany || people.some( ( some ) => some < 0 ) ) ) {
		return [];
	}
	const key = JSON.stringify( links );
	const found = known.get( key ) ?? lookAt( links, isGrowing, measured, minCell, ways, work );
	known.set( key, found );
	return found;
}

function lookAt(
	links: readonly Link[], isGrowing: boolean, measured: MeasuredGrid, minCell: number, ways: ExchangeWays, work: AuditWork,
): Told[] {
	const { counts: pairs, factorsOf, names } = pairFactors( measured );
	const factors = new Map<string, Factors>();
	const factorOf = ( figure: string, pair: string ): number => {
		const known = factors.get( figure ) ?? factorsOf( figure );
		factors.set( figure, known );
		return known[ pair ] ?? 0;
	};
	const goneBefore = ( index: number ): number =>
		index === 0 ? 0 : ( links[ index - 1 ] as Link ).gone - ( links[ index ] as Link ).gone;
	const isNobodys = ( pair: string, index: number ): boolean => isGrowing && links.slice( index ).some( ( { sums } ) =>
		Object.keys( sums ).some( ( name ) => sums[ name ] === 0 && names.includes( name ) && factorOf( name, pair ) !== 0 ) );
	const come = links.map( ( _, index ) => pairs.filter( ( pair ) => !isNobodys( pair, index ) ) );
	const gone = links.map( ( _, index ) => goneBefore( index ) > 0 ? pairs : [] );
	const add = ( sum: Record<string, number>, figure: string, index: number, direction: 'come' | 'gone' ): void =>
		( direction === 'come' ? come : gone )[ index ]?.forEach( ( pair ) => {
			const factor = factorOf( figure, pair );
			if ( factor !== 0 ) {
				sum[ `${ direction } ${ index } ${ pair }` ] = direction === 'come' ? factor : -factor;
			}
		} );
	const sumOf = ( figure: string, first: number, last: number, isThere: boolean ): Record<string, number> => {
		const sum: Record<string, number> = {};
		for ( let index = first; index <= last; index++ ) {
			add( sum, figure, index, 'come' );
			if ( isThere ) {
				add( sum, figure, index, 'gone' );
			}
		}
		return sum;
	};
	const sums = links.reduce<PublishedSum[]>( ( all, link, index ) => {
		const before = links[ index - 1 ]?.sums ?? {};
		// What both show is known of those who came in between: that is less to work with.
		return all.concat( independentSums( link.sums, measured ).map( ( name ) => {
			const isDifference = before[ name ] !== undefined;
			return {
				factors: sumOf( name, isDifference ? index : 0, index, true ),
				equals: ( link.sums[ name ] as number ) - ( isDifference ? before[ name ] as number : 0 ),
			};
		} ) );
	}, [] );
	const limits: PublishedLimit[] = [];
	gone.forEach( ( some, index ) => {
		if ( some.length > 0 ) {
			limits.push( { factors: goneIn( 'n', index ), atMost: goneBefore( index ) } );
			// Who went was there.
			some.forEach( ( pair ) => limits.push( { factors: opposite( thereWith( pair, index ) ), atMost: 0 } ) );
		}
	} );
	const hidden: HiddenCounts = {
		counts: links.reduce<string[]>( ( all, _, index ) => all.concat(
			( come[ index ] ?? [] ).map( ( pair ) => `come ${ index } ${ pair }` ),
			( gone[ index ] ?? [] ).map( ( pair ) => `gone ${ index } ${ pair }` ) ), [] ),
		least: 0, sums, limits,
	};
	const isKnown = ( figure: string, index: number ): boolean => index < 0 || links[ index ]?.sums[ figure ] !== undefined;
	const slack = ( links[ 0 ]?.gone ?? 0 ) - ( links[ links.length - 1 ]?.gone ?? 0 );
	const told: Told[] = [];
	const bounds = createFigureBounds( hidden, work );
	for ( let first = 0; first < links.length; first++ ) {
		for ( let last = first; last < links.length; last++ ) {
			for ( const figure of names ) {
				// The difference of two that are shown is looked at where two releases are compared.
				if ( ( isGrowing || first === 0 ) && isKnown( figure, first - 1 ) && isKnown( figure, last ) ) {
					continue;
				}
				look( figure, first, last, sumOf( figure, first, last, first === 0 ), sumOf( 'n', first, last, first === 0 ) );
			}
		}
		// Those who went before a release.
		names.filter( () => ( gone[ first ] ?? [] ).length > 0 ).forEach( ( figure ) =>
			look( `${ figure } of those who went`, first, first, goneIn( figure, first ), goneIn( 'n', first ) ) );
	}
	return told;

	function look( figure: string, first: number, last: number, sum: Factors, everybody: Factors ): void {
		const least = work.left < 0 ? null : bounds.least( sum );
		if ( work.left < 0 ) {
			told.push( { first, last, figure, isSettled: false } );
			return;
		}
		// Where nothing agrees, answers count differently than they did.
		if ( least === null || least <= 0 ) {
			return;
		}
		const isClosed = least < minCell && ( isGrowing ? isSumClosed( sum, least ) : isNarrow( sum, least ) );
		if ( isClosed || !isGrowing && figure.includes( ' ' ) && isEverybody( sum, everybody ) ) {
			told.push( { first, last, figure, isSettled: true } );
		}
	}

	/** Numbers that people can add up to: of an interval every second one, at the least. */
	function isSumClosed( sum: Factors, least: number ): boolean {
		if ( bounds.hasSeen( sum, 2 * minCell ) ) {
			return false;
		}
		const most = bounds.most( sum );
		const numbers = most === null ? 0 : most - least + 1;
		if ( numbers < minCell || numbers >= 2 * minCell || hidden.counts.length > MOST_TRIED ) {
			return numbers < 2 * minCell;
		}
		const own = { known: ways.known, trials: Math.min( ways.trials, work.left ) };
		const { trials } = own;
		const isFound = firstClosed( hidden, [ sum ], { minCell }, own ) >= 0;
		const spent = trials - own.trials + WORK_PER_PAIR * hidden.counts.length * hidden.counts.length * hidden.sums.length;
		work.left -= spent;
		return isFound;
	}

	function isNarrow( sum: Factors, least: number ): boolean {
		const most = bounds.hasSeen( sum, minCell + slack ) ? Infinity : bounds.most( sum );
		return most === null || isTooNarrow( { least, most: most - slack }, minCell );
	}

	/** Whether all gave the same, as far as anyone knows who they are. */
	function isEverybody( sum: Factors, everybody: Factors ): boolean {
		const others: Record<string, number> = { ...everybody };
		Object.keys( sum ).forEach( ( name ) => {
			others[ name ] = ( others[ name ] ?? 0 ) - ( sum[ name ] as number );
		} );
		return !bounds.hasSeenSome( others ) && ( bounds.most( others ) ?? 0 ) === 0;
	}

	function goneIn( figure: string, index: number ): Record<string, number> {
		const sum: Record<string, number> = {};
		add( sum, figure, index, 'gone' );
		return opposite( sum );
	}

	/** How many with a pair are left after some went. */
	function thereWith( pair: string, index: number ): Record<string, number> {
		const sum: Record<string, number> = {};
		for ( let other = 0; other <= index; other++ ) {
			if ( other < index && ( come[ other ] ?? [] ).includes( pair ) ) {
				sum[ `come ${ other } ${ pair }` ] = 1;
			}
			if ( ( gone[ other ] ?? [] ).length > 0 ) {
				sum[ `gone ${ other } ${ pair }` ] = -1;
			}
		}
		return sum;
	}
}

/** The sums of a release without those that follow from others: means and numbers of people from counts of steps. */
function independentSums( sums: Readonly<Record<string, number>>, { ability, importance }: MeasuredGrid ): string[] {
	const stepsOf = ( side: 'importance' | 'ability', steps: ReadonlyMap<string, number> ): string[] =>
		Array.from( steps.keys(), ( code ) => `${ side } ${ code }` );
	const isShown = ( name: string ): boolean => sums[ name ] !== undefined;
	const [ first, second ] = [ stepsOf( 'importance', importance ), stepsOf( 'ability', ability ) ];
	const follow = new Set<string>();
	if ( first.every( isShown ) ) {
		[ 'n', 'importance' ].forEach( ( name ) => follow.add( name ) );
	}
	if ( second.every( isShown ) ) {
		[ 'ability', first.every( isShown ) ? second[ 0 ] ?? 'n' : 'n' ].forEach( ( name ) => follow.add( name ) );
	}
	if ( [ 'negative', 'tied', 'positive' ].every( isShown ) ) {
		[ 'rds', 'tied' ].forEach( ( name ) => follow.add( name ) );
	}
	return Object.keys( sums ).filter( ( name ) => !follow.has( name ) );
}

function opposite( factors: Factors ): Record<string, number> {
	const others: Record<string, number> = {};
	Object.keys( factors ).forEach( ( name ) => {
		others[ name ] = -( factors[ name ] as number );
	} );
	return others;
}
