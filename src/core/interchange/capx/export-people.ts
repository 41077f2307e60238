/** What people offer and seek here, by the ids of the Capacity Exchange. */
import { compareText } from '../../analysis/sorted';
import { currentSkill } from '../../exchange/current-exchange';
import type { ListedRecord } from '../../exchange/listed-record';
import type { Taxonomy } from '../../skills/taxonomy';
import { createCapacityIndex } from './capacity-index';
import type { CapxPerson } from './capx-person';

/**
 * People with an open offer or search, by name. Whoever offers a skill has it and would share it, so that it is among both
 * lists of the Capacity Exchange; what is no capacity is listed by its id here. Levels, languages, methods and places have
 * no columns there: they stand on the person's page.
 *
 * @param records - Those that count, as `listRecords` gives them, without people who do not want to be suggested
 * @param taxonomy
 */
export function exportPeople( records: readonly ListedRecord[], taxonomy: Taxonomy | null ): readonly CapxPerson[] {
	const { capacitiesOf } = createCapacityIndex( taxonomy );
	const people = new Map<string, Record<ListedRecord[ 'kind' ], { capacities: Set<number>; others: Set<string> }>>();
	for ( const { user, kind, skill } of records ) {
		const person = people.get( user ) ??
			{ offer: { capacities: new Set(), others: new Set() }, seek: { capacities: new Set(), others: new Set() } };
		people.set( user, person );
		const id = currentSkill( skill, taxonomy );
		const capacities = capacitiesOf( id );
		capacities.forEach( ( capacity ) => person[ kind ].capacities.add( capacity ) );
		if ( capacities.length === 0 ) {
			person[ kind ].others.add( id );
		}
	}
	const numbers = ( ids: ReadonlySet<number> ): readonly number[] => Array.from( ids ).sort( ( one, other ) => one - other );
	const texts = ( ids: ReadonlySet<string> ): readonly string[] => Array.from( ids ).sort( compareText );
	const byName = Array.from( people ).sort( ( [ one ], [ other ] ) => compareText( one, other ) );
	return byName.map( ( [ user, { offer, seek } ] ): CapxPerson => ( {
		user,
		known: numbers( offer.capacities ),
		available: numbers( offer.capacities ),
		wanted: numbers( seek.capacities ),
		other: { available: texts( offer.others ), wanted: texts( seek.others ) },
	} ) );
}
