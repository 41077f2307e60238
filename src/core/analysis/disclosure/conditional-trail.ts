/** What conditions tell, over several releases, of those who came between them. */
import type { Factors, PublishedLimit } from './feasible-intervals';
import type { TableState } from './question-trail';
import type { TrailLimit } from './trail-limits';

/** What is known of a count: a number, and hidden counts that are added. */
export interface Sum {
	readonly constant: number;
	readonly factors: Factors;
}

/** Code → what came to it with each release, and its count in each. */
export type KnownSums = Map<string, { readonly come: readonly ( Sum | null )[]; readonly counts: readonly Sum[] }>;

/**
 * What conditions tell of the counts of each release, and of those who came between two of them.
 *
 * @param states - Oldest first
 * @param known
 */
export function conditionalLimits( states: readonly TableState[], known: KnownSums ): PublishedLimit[] {
	const found: PublishedLimit[] = [];
	type Sums = readonly ( Sum | null | undefined )[];
	const add = ( { factors }: TrailLimit, atMost: number, sumsOf: ( code: string ) => Sums ): void => {
		const all: Record<string, number> = {};
		let left = atMost;
		Object.keys( factors ).forEach( ( code ) => sumsOf( code ).forEach( ( sum ) => {
			const factor = factors[ code ] as number;
			left -= factor * ( sum?.constant ?? 0 );
			Object.keys( sum?.factors ?? {} ).forEach( ( name ) => {
				all[ name ] = ( all[ name ] ?? 0 ) + factor * ( sum?.factors[ name ] as number );
			} );
		} ) );
		found.push( ...Object.keys( all ).length === 0 ? [] : [ { factors: all, atMost: left } ] );
	};
	states.forEach( ( { limits = [] }, index ) => limits.forEach( ( limit ) => {
		add( limit, limit.atMost, ( code ) => [ known.get( code )?.counts[ index ] ] );
		const earlier = states.slice( 0, index ).reduce( ( last, state, other ) =>
			state.limits?.some( ( { name } ) => name === limit.name ) === true ? other : last, -1 );
		const was = states[ earlier ]?.limits?.find( ( { name } ) => name === limit.name );
		const between = states.slice( earlier + 1, index + 1 );
		const isSame = was !== undefined && JSON.stringify( was.factors ) === JSON.stringify( limit.factors );
		if ( isSame && between.every( ( { gone } ) => gone === 0 ) ) {
			add( limit, limit.atMost - was.atMost,
				( code ) => between.map( ( _, step ) => known.get( code )?.come[ earlier + 1 + step ] ) );
		}
	} ) );
	return found;
}
