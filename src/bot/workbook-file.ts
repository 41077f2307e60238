/**
 * Files of spreadsheets: `.xlsx` workbooks and comma-separated values. The libraries for them are loaded when there is
 * such a file: all other commands begin sooner without.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MAX_FILE_BYTES, sheetsOfTable, sheetsOfWorkbook, tableOfSheets, workbookProblem } from '../core/interchange/workbook';
import type { WrittenXlsForm } from '../core/interchange/write-xlsform';
import type { SheetRows, XlsFormSheets } from '../core/interchange/xlsform-sheet';
import { CommandFailure } from './command-io';
import type { CommandIo } from './command-io';
import { fileFailure, readInput } from './input';
import { operatorMessages } from './messages';

type WrittenSheets = NonNullable<WrittenXlsForm[ 'sheets' ]>;

const SHEETS = [ 'survey', 'choices', 'settings' ] as const;

/**
 * Reads the sheets of an XLSForm.
 *
 * @param io
 * @param file - Name of an `.xlsx` or a `.csv`
 * @param choices - Name of the `.csv` with the choices, if it is a file of its own
 * @throws CommandFailure when it cannot be read
 */
export async function readSheets( io: CommandIo, file: string, choices: string | undefined ): Promise<XlsFormSheets> {
	if ( /\.(?:csv|tsv|txt)$/i.test( file ) ) {
		return sheetsOfTable( await readTable( io, file ), choices === undefined ? [] : await readTable( io, choices ) );
	}
	let bytes: Buffer;
	try {
		bytes = await readFile( resolve( io.directory, file ) );
	} catch ( error ) {
		throw fileFailure( file, error );
	}
	const problem = workbookProblem( bytes );
	if ( problem !== null ) {
		throw new CommandFailure( operatorMessages( io.projectDirectory ).text( `localskills-interchange-${ problem }`, file ) );
	}
	try {
		const { default: readWorkbook } = await import( 'read-excel-file/node' );
		const sheets = sheetsOfWorkbook( ( await readWorkbook( bytes ) ) as unknown as { sheet: string; data: SheetRows }[] );
		return sheets ?? { survey: [] };
	} catch ( error ) {
		throw new CommandFailure( `${ file } cannot be read as a workbook: ${ ( error as Error ).message }` );
	}
}

async function readTable( io: CommandIo, file: string ): Promise<SheetRows> {
	const text = await readInput( io, file );
	if ( text.length > MAX_FILE_BYTES ) {
		throw new CommandFailure( operatorMessages( io.projectDirectory ).text( 'localskills-interchange-too-large', file ) );
	}
	const { default: Papa } = await import( 'papaparse' );
	return Papa.parse<string[]>( text, { skipEmptyLines: false } ).data;
}

/**
 * Writes the sheets of an XLSForm.
 *
 * @param io
 * @param file - Name of an `.xlsx` or a `.csv`
 * @param sheets
 * @throws CommandFailure when it cannot be written
 */
export async function writeSheets( io: CommandIo, file: string, sheets: WrittenSheets ): Promise<void> {
	const content = /\.csv$/i.test( file ) ? await csvOf( sheets ) : await workbookOf( sheets );
	try {
		await writeFile( resolve( io.directory, file ), content );
	} catch ( error ) {
		throw new CommandFailure( `${ file } cannot be written. ${ ( error as Error ).message }` );
	}
}

async function csvOf( sheets: WrittenSheets ): Promise<string> {
	const { default: Papa } = await import( 'papaparse' );
	return `${ Papa.unparse( tableOfSheets( sheets ) ) }\r\n`;
}

async function workbookOf( sheets: WrittenSheets ): Promise<Buffer> {
	const { default: writeWorkbook } = await import( 'write-excel-file/node' );
	return writeWorkbook( SHEETS.map( ( sheet ) => ( {
		sheet,
		stickyRowsCount: 1,
		data: sheets[ sheet ].map( ( row, index ) => row.map( ( value ) => (
			// As texts: codes such as 007 are no numbers.
			value === '' ? null : { value, type: String, ...( index === 0 ? { fontWeight: 'bold' as const } : {} ) }
		) ) ),
	} ) ) ).toBuffer();
}
