/** Lists in cells of text, as the Capacity Exchange writes them: `[12, 34]`. */
import { LONGEST_CELL, type TabularCell } from './tabular-table';

/** What stands around a list or between its items: brackets, quotes, commas and semicolons of several scripts, bars, spaces. */
const BETWEEN = /[\s[\](){}"'“”,;|،؛、，；]+/;

/** As nearly all are, and there may be very many. */
const USUAL = /^\[\d+(?:, \d+)*\]$/;

/**
 * The items of a list, from whatever is usual in a cell: `[12, 34]`, `12,34`, `12; 34`, `["12","34"]`, a number.
 *
 * @param cell
 */
export function readListCell( cell: TabularCell ): readonly string[] {
	if ( typeof cell !== 'string' ) {
		return typeof cell === 'number' ? [ String( cell ) ] : [];
	}
	return USUAL.test( cell ) ? cell.slice( 1, -1 ).split( ', ' ) : cell.split( BETWEEN ).filter( ( item ) => item !== '' );
}

/**
 * A list in as many cells as it takes, none longer than a cell may be. The Capacity Exchange cuts such lists off.
 *
 * @param items - Without spaces, commas and brackets; each shorter than a cell
 * @return At least one cell, `[]` for no items
 */
export function writeListCells( items: readonly ( string | number )[] ): readonly string[] {
	const cells: string[] = [];
	let inside = '';
	for ( const item of items ) {
		const longer = inside === '' ? String( item ) : `${ inside }, ${ item }`;
		if ( longer.length + 2 > LONGEST_CELL ) {
			cells.push( `[${ inside }]` );
			inside = String( item );
		} else {
			inside = longer;
		}
	}
	return [ ...cells, `[${ inside }]` ];
}
