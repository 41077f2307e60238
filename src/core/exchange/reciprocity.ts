/** Whether the seeker has something to give in return. */
import type { Participant, Participants } from './participants';
import type { SkillRelations } from './skill-relations';

export interface GivenInReturn {
	/** Id of the skill that the seeker offers. */
	readonly skill: string;
	/** How well it serves what the offerer seeks, from 0 to 100. */
	readonly quality: number;
}

export interface Reciprocity {
	/** How well the best that the seeker offers serves anything that the offerer seeks, from 0 to 100. */
	quality( seeker: number, offerer: number ): number;
	/** What that is; null when nothing serves. */
	best( seeker: number, offerer: number ): GivenInReturn | null;
}

/**
 * By skill only: whether the two also have methods and languages for it, they find out when they meet.
 *
 * @param participants
 * @param relations
 */
export function createReciprocity( participants: Participants, relations: SkillRelations ): Reciprocity {
	const offered = skillsByAccount( participants.offers );
	const wanted = new Map<number, ReadonlyMap<string, number>>();
	skillsByAccount( participants.seeks ).forEach( ( skills, account ) => {
		// Who offers nothing is never asked for it.
		const serving = new Map<string, number>();
		if ( offered.has( account ) ) {
			for ( const skill of skills ) {
				for ( const { skill: serves, quality } of relations.relatedTo( skill ) ) {
					serving.set( serves, Math.max( serving.get( serves ) ?? 0, quality ) );
				}
			}
			wanted.set( account, serving );
		}
	} );
	return {
		// Asked for every pair, so it makes no objects.
		quality: ( seeker, offerer ) => {
			const wants = wanted.get( offerer );
			let best = 0;
			if ( wants !== undefined ) {
				for ( const skill of offered.get( seeker ) ?? NO_SKILLS ) {
					best = Math.max( best, wants.get( skill ) ?? 0 );
				}
			}
			return best;
		},
		best: ( seeker, offerer ) => ( offered.get( seeker ) ?? NO_SKILLS )
			.map( ( skill ): GivenInReturn => ( { skill, quality: wanted.get( offerer )?.get( skill ) ?? 0 } ) )
			.reduce<GivenInReturn | null>( ( best, one ) => one.quality > ( best?.quality ?? 0 ) ? one : best, null ),
	};
}

const NO_SKILLS: readonly string[] = [];

/** The skills of each account, by id, each once. */
function skillsByAccount( all: readonly Participant[] ): Map<number, readonly string[]> {
	const skills = new Map<number, Set<string>>();
	for ( const { account, skill } of all ) {
		const known = skills.get( account );
		if ( known === undefined ) {
			skills.set( account, new Set( [ skill ] ) );
		} else {
			known.add( skill );
		}
	}
	const sorted = new Map<number, readonly string[]>();
	skills.forEach( ( own, account ) => sorted.set( account, Array.from( own ).sort() ) );
	return sorted;
}
