/** Which skill is which capacity of the Capacity Exchange. */
import type { Skill, Taxonomy } from '../../skills/taxonomy';

export interface CapacityIndex {
	/** Id of the skill, as it is today, that is the capacity; null where none is, or it is retired. */
	skillOf( capacity: number ): string | null;
	/** The capacities that a skill is, those of the skills that it replaced too; the smallest first. */
	capacitiesOf( skill: string ): readonly number[];
}

/**
 * @param taxonomy - Where two skills name the same capacity, one in use goes before a retired one, then the first
 */
export function createCapacityIndex( taxonomy: Taxonomy | null ): CapacityIndex {
	const skills = new Map<number, string>();
	const capacities = new Map<string, Set<number>>();
	const add = ( skill: Skill ): void => {
		const current = taxonomy?.current( skill.id ) ?? skill;
		if ( current.isRetired ) {
			return;
		}
		for ( const capacity of skill.capx ) {
			if ( !skills.has( capacity ) ) {
				skills.set( capacity, current.id );
				capacities.set( current.id, ( capacities.get( current.id ) ?? new Set() ).add( capacity ) );
			}
		}
	};
	const all = taxonomy?.skills ?? [];
	all.filter( ( { isRetired } ) => !isRetired ).forEach( add );
	all.filter( ( { isRetired } ) => isRetired ).forEach( add );
	return {
		skillOf: ( capacity ) => skills.get( capacity ) ?? null,
		capacitiesOf: ( skill ) => Array.from( capacities.get( taxonomy?.current( skill )?.id ?? skill ) ?? [] )
			.sort( ( one, other ) => one - other ),
	};
}
