/** The groups that the board sorts skills into: the top of the taxonomy. */
import { compareText } from '../analysis/sorted';
import { skillTree } from '../skills/skill-tree';
import type { Taxonomy } from '../skills/taxonomy';
import { currentSkill } from './current-exchange';

/** The group of skills that are not in the taxonomy; no skill has this id. */
export const OTHER_SKILLS = '';

export interface SkillGroups {
	/** Ids of the skills at the top, in the order of the taxonomy, then `OTHER_SKILLS`. */
	readonly groups: readonly string[];
	/** The group of a skill: the skill at the top that it belongs to. */
	groupOf( skill: string ): string;
	/** Orders skills as the taxonomy does; those that it does not have come last, by their ids. */
	compare( one: string, other: string ): number;
}

/**
 * @param taxonomy - Without one all skills are others
 */
export function createSkillGroups( taxonomy: Taxonomy | null ): SkillGroups {
	const groups = ( taxonomy?.children( null ) ?? [] ).map( ( { id } ) => id );
	const known = new Map<string, string>();
	const tree = taxonomy === null ? [] : skillTree( taxonomy, groups );
	const places = new Map( tree.map( ( { id }, place ): [ string, number ] => [ id, place ] ) );
	return {
		groups: [ ...groups, OTHER_SKILLS ],
		groupOf: ( skill ) => {
			let group = known.get( skill );
			if ( group === undefined ) {
				const id = currentSkill( skill, taxonomy );
				const top = taxonomy?.ancestors( id ).slice( -1 )[ 0 ]?.id ?? id;
				group = groups.includes( top ) ? top : OTHER_SKILLS;
				known.set( skill, group );
			}
			return group;
		},
		compare: ( one, other ) => {
			const [ first, second ] = [ currentSkill( one, taxonomy ), currentSkill( other, taxonomy ) ];
			return ( places.get( first ) ?? Infinity ) === ( places.get( second ) ?? Infinity ) ? compareText( first, second ) :
				( places.get( first ) ?? Infinity ) - ( places.get( second ) ?? Infinity );
		},
	};
}
