/** A table → the JSON of a page `Data:….tab`. */
import type { JsonObject } from '../../json/value';
import { cellLength, cellLine, LONGEST_CELL, type TabularCell, type TabularTable } from './tabular-table';

/**
 * The JSON of a table, which JsonConfig takes; keys, rows and cells in one order.
 *
 * @param table
 * @throws RangeError when a cell holds what no cell can: whoever makes the table shortens or splits what is too long
 */
export function writeTabular( table: TabularTable ): JsonObject {
	const { license, description, sources, fields, rows } = table;
	return {
		...license === null ? {} : { license },
		...Object.keys( description ).length === 0 ? {} : { description },
		...sources === '' ? {} : { sources },
		schema: { fields: fields.map( ( { name, type } ) => ( { name, type } ) ) },
		data: rows.map( ( row, index ) => fields.map( ( { name }, column ) =>
			checkedCell( row[ column ] ?? null, name, index + 1 ) ) ),
	};
}

function checkedCell( cell: TabularCell, name: string, row: number ): TabularCell {
	const texts = typeof cell === 'string' ? [ cell ] : typeof cell === 'object' && cell !== null ? Object.keys( cell ).map( ( key ) => cell[ key ] as string ) : [];
	if ( texts.some( ( text ) => cellLength( text ) > LONGEST_CELL || cellLine( text ) !== text ) ) {
		throw new RangeError( `Row ${ row }, column ${ name }: a text of at most ${ LONGEST_CELL } characters, in one line, must stand there.` );
	}
	if ( typeof cell === 'object' && cell !== null && texts.length === 0 ) {
		throw new RangeError( `Row ${ row }, column ${ name }: a text in no language is none.` );
	}
	return cell;
}
