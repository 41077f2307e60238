import readWorkbook from 'read-excel-file/browser';
import { parseJson } from '../../core/json/parse-json';
import { faultText } from '../../core/json/fault';
import { isObject, type JsonObject } from '../../core/json/value';
import { valueAt } from '../../core/survey/editing/place';
import { readDefinition } from '../../core/survey/read-definition';
import { readSurveyJs } from '../../core/interchange/read-surveyjs';
import { interchangeNoteText, type InterchangeNote } from '../../core/interchange/note';
import { readXlsForm } from '../../core/interchange/read-xlsform';
import { sheetsOfWorkbook, workbookProblem, type WorkbookProblem } from '../../core/interchange/workbook';
import type { SheetRows, XlsFormSheets } from '../../core/interchange/xlsform-sheet';
import type { Messages } from '../../core/i18n/messages';

/** What a file can be; also for the browser's list of files. */
export const IMPORT_TYPES = '.xlsx,.json,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file as a definition, with what is not as in the file. */
export interface ImportedDefinition {
	readonly kind: 'definition';
	readonly json: JsonObject;
	/** In the coordinator's language. */
	readonly notes: readonly string[];
}

export type ImportResult = ImportedDefinition | {
	readonly kind: 'unknown';
	/** Why, as far as it is known; empty when it is not. */
	readonly explanation: string;
};

/** Workbooks are ZIP archives, which begin so. */
const ZIP = 'PK';

function readAs( file: File, how: 'readAsText' | 'readAsArrayBuffer' ): Promise<string | ArrayBuffer> {
	return new Promise( ( resolve, reject ) => {
		const reader = new FileReader();
		reader.onload = () => resolve( reader.result ?? '' );
		reader.onerror = () => reject( reader.error );
		reader[ how ]( file );
	} );
}

async function sheetsOf( file: File ): Promise<XlsFormSheets | WorkbookProblem | null> {
	const problem = workbookProblem( new Uint8Array( await readAs( file, 'readAsArrayBuffer' ) as ArrayBuffer ) );
	return problem ?? sheetsOfWorkbook( await readWorkbook( file ) as unknown as { sheet: string; data: SheetRows }[] );
}

function imported(
	reading: { readonly definition: JsonObject | null; readonly notes: readonly InterchangeNote[] }, messages: Messages,
): ImportResult {
	const notes = reading.notes.map( ( note ) => interchangeNoteText( note, messages ) );
	return reading.definition === null ? { kind: 'unknown', explanation: notes.join( '\n' ) } :
		{ kind: 'definition', json: reading.definition, notes };
}

/**
 * Reads a survey that was made with other tools. The file stays on the device.
 *
 * @param file
 * @param messages - In the coordinator's language
 */
export async function importFile( file: File, messages: Messages ): Promise<ImportResult> {
	const message = ( key: string ): string => messages.text( key );
	try {
		const start = await readAs( file.slice( 0, 2 ) as File, 'readAsText' );
		if ( start === ZIP ) {
			const sheets = await sheetsOf( file );
			if ( typeof sheets === 'string' ) {
				// Messages used here: localskills-interchange-too-large, localskills-interchange-not-xlsx
				return { kind: 'unknown', explanation: messages.text( `localskills-interchange-${ sheets }`, file.name ) };
			}
			return sheets === null ? { kind: 'unknown', explanation: '' } : imported( readXlsForm( sheets, { message } ), messages );
		}
		// A byte order mark is no part of JSON, but some editors write one.
		const { value, faults } = parseJson( String( await readAs( file, 'readAsText' ) ).replace( /^\uFEFF/, '' ) );
		const [ fault ] = faults;
		if ( !isObject( value ) ) {
			return { kind: 'unknown', explanation: fault === undefined ? '' : faultText( fault, messages ) };
		}
		const id = valueAt( value, [ 'localSkills', 'id' ] );
		return typeof id === 'string' && readDefinition( value ).faults.length === 0 ?
			{ kind: 'definition', json: value, notes: [] } : imported( readSurveyJs( value, { message } ), messages );
	} catch ( error ) {
		return { kind: 'unknown', explanation: error instanceof Error ? error.message : '' };
	}
}
