/** A table of capacities as the Capacity Exchange publishes it → capacities. */
import { recordOf } from '../../analysis/sorted';
import { quotedValue } from '../../json/fault';
import type { InterchangeNote } from '../note';
import { createRowNotes } from '../tabular/row-notes';
import { cellLine, type LocalizedCell, type TabularCell, type TabularTable } from '../tabular/tabular-table';

export interface Capacity {
	readonly id: number;
	/** Language code → name. Of an older table, which names the capacities in English only, with `en` alone. */
	readonly names: LocalizedCell;
	/** Wikidata item; null for none. */
	readonly wikidata: string | null;
}

export interface CapacitiesReading {
	/** By id, each once. Null when the table has not the columns. */
	readonly capacities: readonly Capacity[] | null;
	readonly notes: readonly InterchangeNote[];
}

/** What stands in the place of a name where the Capacity Exchange could not find one. */
const NO_LABEL = /^(?:https?:\/\/\S*|Q\d+)$/i;

/**
 * Capacities without any name are told and left out: nobody could say what they mean. Descriptions are not read: skills
 * here have none. Rows without an id are skills of another wiki that are no capacity (`exportCapacities`).
 *
 * @param table
 * @param name - What the table is called, for the notes
 */
export function readCapacities( table: TabularTable, name: string ): CapacitiesReading {
	const columns = new Map( table.fields.map( ( field, index ): [ string, number ] => [ field.name, index ] ) );
	if ( !columns.has( 'id' ) || !columns.has( 'name' ) ) {
		return { capacities: null, notes: [ { place: null, code: 'capx-no-columns', severity: 'lost', parameters: [ name, [ 'id', 'name' ] ] } ] };
	}
	const notes = createRowNotes( name );
	const capacities = new Map<number, Capacity>();
	table.rows.forEach( ( row, index ) => {
		const cell = ( column: string ): TabularCell => row[ columns.get( column ) ?? -1 ] ?? null;
		const given = cell( 'id' );
		const id = typeof given === 'string' && /^[1-9]\d{0,8}$/.test( given ) ? Number( given ) : given;
		const item = cell( 'wikidata_item' );
		const names = readNames( cell( 'name' ) );
		if ( id === null ) {
			return;
		}
		if ( typeof id !== 'number' || !Number.isSafeInteger( id ) || id < 1 ) {
			notes.tell( 'lost', index + 1, 'capx-no-number', 'id', quotedValue( id ) );
		} else if ( capacities.has( id ) ) {
			notes.tell( 'lost', index + 1, 'capx-capacity-twice', String( id ) );
		} else if ( Object.keys( names ).length === 0 ) {
			notes.tell( 'lost', index + 1, 'capx-no-name', String( id ) );
		} else {
			const isItem = typeof item === 'string' && /^Q[1-9]\d*$/.test( item );
			if ( item !== null && item !== '' && !isItem ) {
				notes.tell( 'lost', index + 1, 'capx-no-item', quotedValue( item ) );
			}
			capacities.set( id, { id, names, wikidata: isItem ? item : null } );
		}
	} );
	return { capacities: Array.from( capacities.values() ).sort( ( one, other ) => one.id - other.id ), notes: notes.finish() };
}

function readNames( cell: TabularCell ): LocalizedCell {
	const names = recordOf<string>();
	const given: LocalizedCell = typeof cell === 'string' ? { en: cell } : typeof cell === 'object' && cell !== null ? cell : {};
	for ( const language of Object.keys( given ) ) {
		const text = cellLine( given[ language ] as string );
		if ( text !== '' && !NO_LABEL.test( text ) ) {
			names[ language ] = text;
		}
	}
	return names;
}
