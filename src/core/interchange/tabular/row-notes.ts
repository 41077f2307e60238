/** Notes about the rows of a table: of the same about very many rows, only the first are told, and how many more there are. */
import type { FaultParameter } from '../../json/fault';
import type { InterchangeNote } from '../note';

/** So many notes of one kind are read by nobody. */
const MOST_OF_A_KIND = 20;

export interface RowNotes {
	/**
	 * @param severity
	 * @param row - From 1
	 * @param code - The message `localskills-table-<code>`
	 * @param parameters
	 */
	tell( severity: InterchangeNote[ 'severity' ], row: number, code: string, ...parameters: FaultParameter[] ): void;
	/** All of them, in the order of the rows; how many more there are, last. */
	finish(): InterchangeNote[];
}

/**
 * @param sheet - What the table is called
 */
export function createRowNotes( sheet: string ): RowNotes {
	const notes: InterchangeNote[] = [];
	const counts = new Map<string, { severity: InterchangeNote[ 'severity' ]; count: number; last: number }>();
	return {
		tell( severity, row, code, ...parameters ) {
			const known = counts.get( code ) ?? { severity, count: 0, last: row };
			known.count++;
			counts.set( code, known );
			if ( known.count <= MOST_OF_A_KIND ) {
				known.last = row;
				notes.push( { place: { sheet, row }, code, parameters, severity } );
			}
		},
		finish: () => [
			...notes,
			...Array.from( counts.values() ).filter( ( { count } ) => count > MOST_OF_A_KIND )
				.map( ( { severity, count, last } ): InterchangeNote => (
					{ place: { sheet, row: last }, code: 'more', parameters: [ count - MOST_OF_A_KIND ], severity }
				) ),
		],
	};
}
