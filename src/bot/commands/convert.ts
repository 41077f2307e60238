/** `localskills convert`: surveys from and for other tools. */
import type { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type InterchangeNote, interchangeNoteText } from '../../core/interchange/note';
import { readSurveyJs } from '../../core/interchange/read-surveyjs';
import { readXlsForm } from '../../core/interchange/read-xlsform';
import { writeSurveyJs } from '../../core/interchange/write-surveyjs';
import { writeXlsForm } from '../../core/interchange/write-xlsform';
import { faultText } from '../../core/json/fault';
import { parseJson } from '../../core/json/parse-json';
import { isObject, type JsonObject, ownProperty } from '../../core/json/value';
import { writeJsonPage } from '../../core/json/write-json';
import { ID_PATTERN } from '../../core/pages';
import { readTaxonomy, type Taxonomy } from '../../core/skills/taxonomy';
import { CommandFailure, UsageError, write } from '../command-io';
import type { CommandIo } from '../command-io';
import { readInput } from '../input';
import { operatorMessages } from '../messages';
import { createShippedTexts } from '../shipped-texts';
import { readSheets, writeSheets } from '../workbook-file';

const FORMATS = [ 'definition', 'xlsform', 'surveyjs' ] as const;

type Format = typeof FORMATS[ number ];

interface ConvertOptions {
	readonly from?: string;
	readonly to?: string;
	readonly out?: string;
	readonly id?: string;
	readonly choices?: string;
	readonly taxonomy?: string;
}

export function addConvertCommand( program: Command, io: CommandIo ): void {
	program.command( 'convert' )
		.summary( 'convert a survey from and to XLSForm and SurveyJS' )
		.description( 'Converts a survey between LocalSkills definitions, XLSForm spreadsheets and SurveyJS files, and says on standard error ' +
			'what could not be kept. Look through what comes out: it is a draft.' )
		.argument( '<file>', 'a definition.json, a SurveyJS .json, an XLSForm .xlsx or .csv; - for JSON on standard input' )
		.option( '--from <format>', `what the file is: ${ FORMATS.join( ', ' ) } (default: seen from the file)` )
		.option( '--to <format>', `what to write: ${ FORMATS.join( ', ' ) } (default: definition)` )
		.option( '--out <file>', 'where to write; an XLSForm needs one, .xlsx or .csv (default: standard output)' )
		.option( '--id <id>', 'the new survey\'s id (default: what comes closest to the name in the file)' )
		.option( '--choices <file>', 'the choices of an XLSForm whose sheets are two .csv files' )
		.option( '--taxonomy <file>', 'a Skills.json: labels of skills, and the skills that a definition leaves to it' )
		.action( ( file: string, options: ConvertOptions ) => convert( io, file, options ) );
}

async function convert( io: CommandIo, file: string, options: ConvertOptions ): Promise<void> {
	const from = format( '--from', options.from );
	const to = format( '--to', options.to ) ?? 'definition';
	if ( to === 'xlsform' && ( options.out === undefined || !/\.(?:xlsx|csv)$/i.test( options.out ) ) ) {
		throw new UsageError( 'An XLSForm is written into a file: give --out with a name that ends in .xlsx or .csv.' );
	}
	if ( options.id !== undefined && !ID_PATTERN.test( options.id ) ) {
		throw new UsageError( `--id: “${ options.id }” is no id. An id has 1 to 48 of the letters a–z, the digits 0–9 and the hyphen.` );
	}
	const tell = ( notes: readonly InterchangeNote[] ): void => {
		const messages = operatorMessages( io.projectDirectory );
		notes.forEach( ( note ) => io.stderr.write( `${ interchangeNoteText( note, messages ) }\n` ) );
	};
	const { definition, notes } = await readSurvey( io, file, from, options );
	tell( notes );
	if ( definition === null ) {
		throw new CommandFailure( `${ file } could not be converted.` );
	}
	if ( to === 'definition' ) {
		await writeOut( io, options.out, `${ writeJsonPage( definition ) }\n` );
		return;
	}
	const locale = ownProperty( definition, 'locale' );
	const context = {
		taxonomy: await readSkills( io, options.taxonomy ),
		message: createShippedTexts( io.projectDirectory, typeof locale === 'string' ? locale : null ),
	};
	if ( to === 'surveyjs' ) {
		const written = writeSurveyJs( definition, context );
		tell( written.notes );
		if ( written.json === null ) {
			throw new CommandFailure( `${ file } could not be converted.` );
		}
		await writeOut( io, options.out, `${ JSON.stringify( written.json, null, '\t' ) }\n` );
		return;
	}
	const written = writeXlsForm( definition, context );
	tell( written.notes );
	if ( written.sheets === null ) {
		throw new CommandFailure( `${ file } could not be converted.` );
	}
	await writeSheets( io, options.out as string, written.sheets );
}

function format( option: string, given: string | undefined ): Format | null {
	const known = FORMATS.find( ( name ) => name === given );
	if ( given !== undefined && known === undefined ) {
		throw new UsageError( `${ option }: there is no format “${ given }”. There are ${ FORMATS.join( ', ' ) }.` );
	}
	return known ?? null;
}

async function readSurvey(
	io: CommandIo, file: string, given: Format | null, options: ConvertOptions,
): Promise<{ definition: JsonObject | null; notes: readonly InterchangeNote[] }> {
	const message = createShippedTexts( io.projectDirectory, null );
	const common = {
		...( options.id === undefined ? {} : { id: options.id } ),
		message: ( key: string ) => message( key, null ) ?? '',
	};
	if ( given === 'xlsform' || given === null && /\.(?:xlsx?|xlsm|csv)$/i.test( file ) ) {
		return readXlsForm( await readSheets( io, file, options.choices ), common );
	}
	const { value, faults } = parseJson( await readInput( io, file ) );
	if ( value === undefined ) {
		const messages = operatorMessages( io.projectDirectory );
		throw new CommandFailure( faults.map( ( fault ) => `${ file }: ${ faultText( fault, messages ) }` ).join( '\n' ) );
	}
	const settings = isObject( value ) ? ownProperty( value, 'localSkills' ) : undefined;
	const isOurs = isObject( value ) && isObject( settings ) && typeof ownProperty( settings, 'id' ) === 'string';
	if ( given === 'definition' || given === null && isOurs ) {
		if ( !isObject( value ) ) {
			throw new CommandFailure( `${ file } holds no definition.` );
		}
		const renamed = { ...value, localSkills: { ...( isObject( settings ) ? settings : {} ), id: options.id } };
		return { definition: options.id === undefined ? value : renamed, notes: [] };
	}
	return readSurveyJs( value, common );
}

async function readSkills( io: CommandIo, file: string | undefined ): Promise<Taxonomy | null> {
	if ( file === undefined ) {
		return null;
	}
	const { taxonomy } = readTaxonomy( parseJson( await readInput( io, file ) ).value );
	if ( taxonomy.skills.length === 0 ) {
		throw new CommandFailure( `${ file } holds no skills.` );
	}
	return taxonomy;
}

/** Writes a text into a file, or on standard output. */
export async function writeOut( io: CommandIo, file: string | undefined, text: string ): Promise<void> {
	if ( file === undefined ) {
		await write( io.stdout, text );
		return;
	}
	try {
		await writeFile( resolve( io.directory, file ), text );
	} catch ( error ) {
		throw new CommandFailure( `${ file } cannot be written. ${ ( error as Error ).message }` );
	}
}
