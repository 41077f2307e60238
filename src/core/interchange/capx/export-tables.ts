/** What a wiki gives to others: its people and its skills as two tables in the shape of the Capacity Exchange's. */
import type { ListedRecord } from '../../exchange/listed-record';
import type { Messages } from '../../i18n/messages';
import { readTaxonomy, type Taxonomy } from '../../skills/taxonomy';
import type { InterchangeNote } from '../note';
import { cellLine, type LocalizedCell, type TabularTable } from '../tabular/tabular-table';
import { exportCapacities } from './export-capacities';
import { exportPeople } from './export-people';
import { writeCapxPeople } from './write-people';

export interface ExportedTables {
	readonly users: TabularTable;
	readonly capacities: TabularTable;
	readonly notes: readonly InterchangeNote[];
}

export interface ExportOptions {
	/** Those that count, of people who want to be suggested. */
	readonly records: readonly ListedRecord[];
	/** Without one no skill is a capacity, and all of them are listed by their ids. */
	readonly taxonomy: Taxonomy | null;
	/** Of the wiki and the board on it. */
	readonly place: string;
	/** The project's texts in the languages that the tables shall be described in. */
	readonly languages: readonly Messages[];
}

/** The same records and skills give the same tables. */
export function exportTables( { records, taxonomy, place, languages }: ExportOptions ): ExportedTables {
	const textIn = ( key: string ): LocalizedCell => {
		const texts: Record<string, string> = {};
		languages.slice().sort( ( one, other ) => one.language < other.language ? -1 : 1 ).forEach( ( messages ) => {
			texts[ messages.language ] = cellLine( messages.text( key ) );
		} );
		return texts;
	};
	const textsOf = ( table: string ): { description: LocalizedCell; sources: string } =>
		( { description: textIn( `localskills-table-description-${ table }` ), sources: cellLine( place ) } );
	const { table, notes } = exportCapacities( taxonomy ?? readTaxonomy( { skills: [] } ).taxonomy, textsOf( 'capacities' ), textIn );
	return { users: writeCapxPeople( exportPeople( records, taxonomy ), textsOf( 'users' ) ), capacities: table, notes };
}
