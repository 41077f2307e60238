/** Workbooks and tables as the sheets of an XLSForm, and the limits that keep a hostile file from exhausting the machine. */
import { type Cell, cellText, type SheetRows, type XlsFormSheets } from './xlsform-sheet';

/** No survey comes near these. */
export const MAX_FILE_BYTES = 5e6;
const MAX_UNPACKED_BYTES = 5e7;
const MAX_ROWS = 20000;

const SHEETS = [ 'survey', 'choices', 'settings' ] as const;

/** In a ZIP archive: the record at its end, and those that list its files. */
const END_RECORD = 0x06054b50;
const FILE_RECORD = 0x02014b50;

/** Why a file is not read: the message `localskills-interchange-<problem>`, with the name of the file. */
export type WorkbookProblem = 'too-large' | 'not-xlsx';

/**
 * What keeps a file from being read as a workbook: it is no ZIP archive, as `.xlsx` is, or too large. A few kilobytes
 * can unpack to what fills any memory; the archive's own list says how much it is.
 *
 * @param bytes - The whole file
 */
export function workbookProblem( bytes: Uint8Array ): WorkbookProblem | null {
	const view = new DataView( bytes.buffer, bytes.byteOffset, bytes.byteLength );
	// A comment of at most 64 KiB may follow the record.
	let end = bytes.length - 22;
	while ( end >= 0 && end > bytes.length - 65558 && view.getUint32( end, true ) !== END_RECORD ) {
		end--;
	}
	if ( bytes.length > MAX_FILE_BYTES ) {
		return 'too-large';
	}
	if ( end < 0 || view.getUint32( end, true ) !== END_RECORD ) {
		return 'not-xlsx';
	}
	let position = view.getUint32( end + 16, true );
	let unpacked = 0;
	for ( let left = view.getUint16( end + 10, true ); left > 0; left-- ) {
		if ( position + 46 > end || view.getUint32( position, true ) !== FILE_RECORD ) {
			return 'not-xlsx';
		}
		unpacked += view.getUint32( position + 24, true );
		position += 46 + view.getUint16( position + 28, true ) + view.getUint16( position + 30, true ) +
			view.getUint16( position + 32, true );
	}
	return unpacked <= MAX_UNPACKED_BYTES ? null : 'too-large';
}

/**
 * The sheets of a workbook by their names, whatever the case of their letters.
 *
 * @param workbook
 * @return Null when there is no sheet `survey`
 */
export function sheetsOfWorkbook(
	workbook: readonly { readonly sheet: string; readonly data: SheetRows }[],
): XlsFormSheets | null {
	const found = ( name: string ): SheetRows | undefined => {
		const sheet = workbook.find( ( candidate ) => candidate.sheet.trim().toLowerCase() === name );
		return sheet === undefined ? undefined : sheet.data.slice( 0, MAX_ROWS );
	};
	const [ survey, choices, settings ] = SHEETS.map( found );
	return survey === undefined ? null : { survey, ...( choices && { choices } ), ...( settings && { settings } ) };
}

/**
 * The sheets in a table of comma-separated values: all of them one below the other, each with its name in a row of its
 * own and an empty first column below it, as pyxform reads them; or the survey's alone.
 *
 * @param table
 * @param choices - The choices' table, if it is a file of its own
 */
export function sheetsOfTable( table: SheetRows, choices: SheetRows = [] ): XlsFormSheets {
	const sheets: Record<string, ( readonly Cell[] )[]> = {};
	let current: ( readonly Cell[] )[] | null = null;
	for ( const row of table.slice( 0, MAX_ROWS ) ) {
		const first = cellText( row[ 0 ] ).toLowerCase();
		if ( first !== '' && row.slice( 1 ).every( ( cell ) => cellText( cell ) === '' ) ) {
			current = sheets[ first ] = sheets[ first ] ?? [];
		} else if ( current !== null ) {
			current.push( row.slice( 1 ) );
		}
	}
	return sheets.survey === undefined ? { survey: table.slice( 0, MAX_ROWS ), choices } :
		{ survey: sheets.survey, choices: sheets.choices ?? choices, settings: sheets.settings ?? [] };
}

/**
 * The sheets as one table, to be read by `sheetsOfTable` and pyxform.
 *
 * @param sheets
 */
export function tableOfSheets( sheets: Readonly<Record<typeof SHEETS[ number ], readonly ( readonly string[] )[]>> ): string[][] {
	return SHEETS.reduce<string[][]>( ( table, name ) => table.concat( [ [ name ] ], sheets[ name ].map( ( row ) => [ '', ...row ] ) ), [] );
}
