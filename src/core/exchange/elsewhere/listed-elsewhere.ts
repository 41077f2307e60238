/**
 * Who is listed in the Capacity Exchange, by skills of this wiki. They have offered nothing here, and nothing is offered in
 * their names: they are shown apart, count nowhere as offers, and are matched with nobody.
 */
import { compareText } from '../../analysis/sorted';
import { createCapacityIndex } from '../../interchange/capx/capacity-index';
import type { CapxPerson } from '../../interchange/capx/capx-person';
import type { KeptTable, TableSource } from '../../interchange/capx/kept-table';
import type { Taxonomy } from '../../skills/taxonomy';
import { currentSkill } from '../current-exchange';
import type { ListedRecord } from '../listed-record';
import { createSkillGroups } from '../skill-groups';

export interface SkillElsewhere {
	readonly skill: string;
	/** Accounts that would share it, by name. */
	readonly available: readonly string[];
	/** Those that have it, and have not said that they would share it. */
	readonly known: readonly string[];
}

export interface Elsewhere {
	readonly source: TableSource;
	/** Only skills that somebody has, in the order of the taxonomy. */
	readonly skills: readonly SkillElsewhere[];
	/** How many accounts are shown. */
	readonly people: number;
	/** Capacities that are no skill here, which somebody has; the smallest first. */
	readonly unknown: readonly number[];
}

export interface ElsewhereOptions {
	readonly taxonomy: Taxonomy | null;
	/** Accounts that are not shown: blocked here, or not wanting to be suggested. */
	readonly hidden: ReadonlySet<string>;
	/** Offers that count here: who offers a skill here is not shown with it. */
	readonly offers: readonly Pick<ListedRecord, 'kind' | 'user' | 'skill'>[];
}

interface Lists {
	readonly available: Set<string>;
	readonly known: Set<string>;
}

/**
 * @param table
 * @param options
 */
export function listElsewhere( table: KeptTable, options: ElsewhereOptions ): Elsewhere {
	const { source, people } = table;
	const { taxonomy, hidden, offers } = options;
	const { skillOf } = createCapacityIndex( taxonomy );
	const offered = new Set( offers.filter( ( { kind } ) => kind === 'offer' )
		.map( ( { user, skill } ) => `${ currentSkill( skill, taxonomy ) } ${ user }` ) );
	const skills = new Map<string, Lists>();
	const unknown = new Set<number>();
	const shown = new Set<string>();
	const add = ( { user }: CapxPerson, capacities: readonly number[], list: 'available' | 'known' ): void => capacities.forEach( ( capacity ) => {
		const skill = skillOf( capacity );
		if ( skill === null ) {
			unknown.add( capacity );
		} else if ( !offered.has( `${ skill } ${ user }` ) ) {
			const lists = skills.get( skill ) ?? { available: new Set(), known: new Set() };
			skills.set( skill, lists );
			if ( list === 'available' || !lists.available.has( user ) ) {
				lists[ list ].add( user );
				shown.add( user );
			}
		}
	} );
	people.filter( ( { user } ) => !hidden.has( user ) ).forEach( ( person ) => {
		add( person, person.available, 'available' );
		add( person, person.known, 'known' );
	} );
	const { compare } = createSkillGroups( taxonomy );
	return {
		source,
		skills: Array.from( skills.keys() ).sort( compare ).map( ( skill ): SkillElsewhere => {
			const byName = ( names: ReadonlySet<string> ): readonly string[] => Array.from( names ).sort( compareText );
			const { available, known } = skills.get( skill ) as Lists;
			return { skill, available: byName( available ), known: byName( known ) };
		} ),
		people: shown.size,
		unknown: Array.from( unknown ).sort( ( one, other ) => one - other ),
	};
}

/** Skill → how many would share it. */
export function countElsewhere( elsewhere: Elsewhere | null ): ReadonlyMap<string, number> {
	return new Map( ( elsewhere?.skills ?? [] )
		.map( ( { skill, available } ): [ string, number ] => [ skill, available.length ] ) );
}
