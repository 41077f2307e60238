/** People → a table in the shape of that of the Capacity Exchange, with what people seek, which that lacks. */
import { writeListCells } from '../tabular/list-cells';
import type { TabularField, TabularTable } from '../tabular/tabular-table';
import { type CapxPerson, PEOPLE_COLUMNS } from './capx-person';

/** The only licence under which the Capacity Exchange publishes, and under which facts of this kind may be mixed. */
export const TABLE_LICENSE = 'CC0-1.0';

export interface TableTexts {
	readonly description: Readonly<Record<string, string>>;
	/** Where it comes from, as wikitext. */
	readonly sources: string;
}

/**
 * Whoever has more than a cell holds stands in several rows, one after the other; readers who know it (`readCapxPeople`)
 * take them together, and others see somebody twice, but nothing is cut off.
 *
 * @param people - In the order in which they shall stand
 * @param texts
 */
export function writeCapxPeople( people: readonly CapxPerson[], texts: TableTexts ): TabularTable {
	return {
		license: TABLE_LICENSE,
		...texts,
		fields: PEOPLE_COLUMNS.map( ( name ): TabularField => ( { name, type: 'string' } ) ),
		rows: people.reduce<string[][]>( ( rows, person ) => {
			const { user, known, available, wanted, other } = person;
			const lists = [ known, available, [], wanted, other.available, other.wanted ].map( writeListCells );
			const count = Math.max( ...lists.map( ( { length } ) => length ) );
			for ( let index = 0; index < count; index++ ) {
				rows.push( [ user, ...lists.map( ( cells ) => cells[ index ] ?? '[]' ) ] );
			}
			return rows;
		}, [] ),
	};
}
