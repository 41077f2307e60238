/** The needs with what one account alone seeks and offers folded: a flood must not be what a coordinator sees first. */
import type { Needs, SkillNeed } from './needs';

/** What one account alone seeks or offers, and is not shown, added up. */
export interface FoldedNeeds extends Omit<SkillNeed, 'skill'> {
	readonly user: string;
	/** How many skills. */
	readonly skills: number;
}

export interface ShownNeeds {
	readonly shown: readonly SkillNeed[];
	readonly folded: readonly FoldedNeeds[];
}

/**
 * @param needs
 * @param most - Skills of one account alone that are shown, those first that stand first
 * @param isOthers - Whether others, too, are known to want or to have a skill: then it is shown in any case
 */
export function foldNeeds(
	needs: Pick<Needs, 'skills' | 'onlyOf'>, most: number, isOthers: ( skill: string ) => boolean,
): ShownNeeds {
	const { skills, onlyOf } = needs;
	const counts = new Map<string, number>();
	const folded = new Map<string, FoldedNeeds>();
	const shown = skills.filter( ( need ) => {
		const user = onlyOf.get( need.skill );
		if ( user === undefined || isOthers( need.skill ) ) {
			return true;
		}
		const count = ( counts.get( user ) ?? 0 ) + 1;
		counts.set( user, count );
		if ( count > most ) {
			const before = folded.get( user );
			folded.set( user, {
				user,
				skills: ( before?.skills ?? 0 ) + 1,
				seekers: ( before?.seekers ?? 0 ) + need.seekers,
				unmet: ( before?.unmet ?? 0 ) + need.unmet,
				offerers: ( before?.offerers ?? 0 ) + need.offerers,
				running: 0, done: 0, notMet: 0,
			} );
		}
		return count <= most;
	} );
	return { shown, folded: Array.from( folded.values() ) };
}
