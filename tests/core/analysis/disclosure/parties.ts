/**
 * What is known of several parties of people together, each of which could have answered in every way: those in one
 * community and those in another, or those who came with each release.
 */
import type { Crowd, Known } from './outsider';

/** Figures over some of the parties. */
export interface Scope {
	/** Their places among the parties. */
	readonly of: readonly number[];
	readonly known: readonly Known[];
}

/** A world of each party. */
export type Worlds = readonly number[];

/**
 * Every way in which the parties can have answered that agrees with all that is known.
 *
 * @param crowds - Of each party
 * @param scopes
 * @param visit - Says whether to go on
 */
export function forEachWay( crowds: readonly Crowd[], scopes: readonly Scope[], visit: ( worlds: Worlds ) => boolean ): void {
	const sumOf = ( { figures }: Known, party: number, world: number ): number => figures.reduce(
		( sum, figure ) => sum + ( ( crowds[ party ] as Crowd ).sum( figure )[ world ] as number ), 0 );
	const steps = crowds.map( ( crowd, party ) => {
		// What is settled with this party; the ones before it have a part of it.
		const settled = scopes.filter( ( { of } ) => Math.max( ...of ) === party );
		const own = settled.filter( ( { of } ) => of.length === 1 ).flatMap( ( { known } ) => known );
		const figures = settled.filter( ( { of } ) => of.length > 1 ).flatMap( ( { known, of } ) =>
			known.map( ( figure ) => ( { figure, others: of.filter( ( other ) => other !== party ) } ) ) );
		const exact = figures.filter( ( { figure: { isLeast } } ) => isLeast !== true );
		const atLeast = figures.filter( ( { figure: { isLeast } } ) => isLeast === true );
		const bySums = new Map<string, number[]>();
		crowd.agreeing( own ).forEach( ( world ) => {
			const key = exact.map( ( { figure } ) => sumOf( figure, party, world ) ).join();
			const some = bySums.get( key ) ?? [];
			some.push( world );
			bySums.set( key, some );
		} );
		return { exact, atLeast, bySums };
	} );
	const go = ( worlds: readonly number[] ): boolean => {
		const party = worlds.length;
		const step = steps[ party ];
		if ( step === undefined ) {
			return visit( worlds );
		}
		const ofOthers = ( figure: Known, others: readonly number[] ): number =>
			others.reduce( ( sum, other ) => sum + sumOf( figure, other, worlds[ other ] as number ), 0 );
		const key = step.exact.map( ( { figure, others } ) => figure.is - ofOthers( figure, others ) ).join();
		return ( step.bySums.get( key ) ?? [] ).every( ( world ) => !step.atLeast.every( ( { figure, others } ) =>
			ofOthers( figure, others ) + sumOf( figure, party, world ) >= figure.is ) || go( [ ...worlds, world ] ) );
	};
	go( [] );
}

/** A count of people in some of the parties. */
export interface Figure {
	readonly name: string;
	readonly of: readonly number[];
}

/**
 * The figures that could be too few numbers: surely not 0, perhaps below the threshold, and fewer numbers than it.
 *
 * @param crowds
 * @param scopes
 * @param figures
 * @param minCell
 * @return Figure → numbers; null where nothing agrees with what is known
 */
export function toldFigures(
	crowds: readonly Crowd[], scopes: readonly Scope[], figures: readonly Figure[], minCell: number,
): ReadonlyMap<Figure, readonly number[]> | null {
	let left = figures.map( ( figure ) => ( {
		figure, numbers: new Set<number>(),
		sums: figure.of.map( ( party ) => [ party, ( crowds[ party ] as Crowd ).sum( figure.name ) ] as const ),
	} ) );
	let isPossible = false;
	forEachWay( crowds, scopes, ( worlds ) => {
		isPossible = true;
		left = left.filter( ( { numbers, sums } ) => {
			let number = 0;
			for ( const [ party, sum ] of sums ) {
				number += sum[ worlds[ party ] as number ] as number;
			}
			numbers.add( number );
			return number !== 0 && numbers.size < minCell;
		} );
		return left.length > 0;
	} );
	return !isPossible ? null : new Map( left.map( ( { figure, numbers } ) => [ figure, [ ...numbers ] ] as const )
		.filter( ( [ , numbers ] ) => Math.min( ...numbers ) < minCell ) );
}
