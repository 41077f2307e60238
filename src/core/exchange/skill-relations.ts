/** Which other skills are of use to somebody who seeks one. */
import type { Taxonomy } from '../skills/taxonomy';

/**
 * What is offered, seen from what is sought: the `same`; a part of it (`narrower`); what it is a part of (`broader`);
 * another part of the same (`near`).
 */
export type Relation = 'same' | 'narrower' | 'broader' | 'near';

export interface RelatedSkill {
	/** Id of a skill that may be offered. */
	readonly skill: string;
	readonly relation: Relation;
	/** How well it serves, from 0 to 100. */
	readonly quality: number;
}

export interface SkillRelations {
	/** The skill itself and all that are related to it, the best first, of the same quality by id. */
	relatedTo( sought: string ): readonly RelatedSkill[];
}

const QUALITY = { same: 100, narrower: 90, broader: 60, near: 30 } as const;
/** What each further generation costs. */
const PER_GENERATION = { narrower: 10, broader: 15 } as const;
const LEAST = 10;

/**
 * The relations of skills in a taxonomy.
 *
 * Who seeks *finance* is served nearly as well by *budgeting*; who seeks *budgeting* partly by somebody who knows
 * *finance*, and a little by *financial reporting*. Skills at the top have nothing in common.
 *
 * @param taxonomy - Null where only the same skill counts
 */
export function createSkillRelations( taxonomy: Taxonomy | null ): SkillRelations {
	const known = new Map<string, readonly RelatedSkill[]>();
	return {
		relatedTo: ( sought ) => {
			let related = known.get( sought );
			if ( related === undefined ) {
				related = taxonomy === null ? [ sameSkill( sought ) ] : findRelated( sought, taxonomy );
				known.set( sought, related );
			}
			return related;
		},
	};
}

function sameSkill( skill: string ): RelatedSkill {
	return { skill, relation: 'same', quality: QUALITY.same };
}

function findRelated( sought: string, taxonomy: Taxonomy ): RelatedSkill[] {
	const related = new Map<string, RelatedSkill>( [ [ sought, sameSkill( sought ) ] ] );
	const add = ( skill: string, relation: Exclude<Relation, 'same'>, generation: number ): boolean => {
		const isNew = !related.has( skill );
		if ( isNew ) {
			const cost = relation === 'near' ? 0 : PER_GENERATION[ relation ] * ( generation - 1 );
			related.set( skill, { skill, relation, quality: Math.max( LEAST, QUALITY[ relation ] - cost ) } );
		}
		return isNew;
	};
	const ancestors = taxonomy.ancestors( sought );
	ancestors.forEach( ( { id }, index ) => add( id, 'broader', index + 1 ) );
	// A circle of parents ends where it comes back to a skill that is there already.
	let generation = [ sought ];
	for ( let depth = 1; generation.length > 0; depth++ ) {
		const next: string[] = [];
		for ( const skill of generation ) {
			next.push( ...taxonomy.children( skill ).map( ( { id } ) => id ).filter( ( id ) => add( id, 'narrower', depth ) ) );
		}
		generation = next;
	}
	const parent = ancestors[ 0 ];
	if ( parent !== undefined ) {
		taxonomy.children( parent.id ).forEach( ( { id } ) => add( id, 'near', 1 ) );
	}
	return Array.from( related.values() )
		.sort( ( one, other ) => other.quality - one.quality || ( one.skill < other.skill ? -1 : 1 ) );
}
