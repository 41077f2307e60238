import type { Taxonomy } from './taxonomy';

/** A skill and how far below its beginning it stands. */
export interface SkillPlace {
	readonly id: string;
	/** 0: where the walk began. */
	readonly depth: number;
}

/**
 * Walks down from some skills: each before those below it, each once. Whoever keeps the list of skills may have made it a
 * chain of thousands, so it is gone through without one call within another.
 *
 * @param taxonomy
 * @param from - Ids of skills
 * @param isWanted - Of others neither they nor what is below them is given
 */
export function skillTree(
	taxonomy: Taxonomy, from: readonly string[], isWanted: ( id: string ) => boolean = () => true,
): SkillPlace[] {
	const places: SkillPlace[] = [];
	const seen = new Set<string>();
	const open = from.map( ( id ): SkillPlace => ( { id, depth: 0 } ) ).reverse();
	for ( let next = open.pop(); next !== undefined; next = open.pop() ) {
		const { id, depth } = next;
		if ( !seen.has( id ) && isWanted( id ) ) {
			seen.add( id );
			places.push( next );
			taxonomy.children( id ).slice().reverse().forEach( ( child ) => open.push( { id: child.id, depth: depth + 1 } ) );
		}
	}
	return places;
}
