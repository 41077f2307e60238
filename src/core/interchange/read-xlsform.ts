/**
 * XLSForm → a definition of ours, and what was lost on the way.
 *
 * @see https://xlsform.org/en/
 */
import { type DefinitionImport, finishImport } from './finish-import';
import { importId } from './import-ids';
import { createNoteList } from './note';
import { readXlsLists } from './xlsform-choices';
import { createXlsElementReader } from './xlsform-elements';
import { planXlsForm } from './xlsform-plan';
import { readXlsLanguages, readXlsSheet, type XlsFormSheets } from './xlsform-sheet';
import { readXlsTree } from './xlsform-tree';

export interface ImportOptions {
	/** The new survey's id; without it, what comes closest to the name in the file. */
	readonly id?: string;
	/**
	 * What the project calls a choice such as `localskills-choice-other`, in the file's language: so that a label that
	 * says just that is not fixed as a text of the survey's own.
	 */
	readonly message?: ( key: string ) => string;
}

/** For surveys that bear no name that could become an id. */
const FALLBACK_ID = 'imported-survey';

/** Columns that say something which surveys here do not have. */
const COLUMNS_LEFT_OUT: readonly string[] = [
	'default', 'calculation', 'trigger', 'read_only', 'repeat_count', 'constraint_message', 'required_message', 'guidance_hint',
	'image', 'big-image', 'audio', 'video', 'autoplay', 'save_to', 'media', 'intent',
];

/**
 * Reads an XLSForm.
 *
 * @param sheets - As they stand in the workbook
 * @param options
 */
export function readXlsForm( sheets: XlsFormSheets, options: ImportOptions = {} ): DefinitionImport {
	const notes = createNoteList();
	const [ survey, choices, settings ] = [ sheets.survey, sheets.choices ?? [], sheets.settings ?? [] ].map( readXlsSheet );
	if ( survey === undefined || choices === undefined || settings === undefined || !survey.columns.includes( 'type' ) ) {
		notes.lost( null, 'no-survey-sheet' );
		return { definition: null, notes: notes.finish() };
	}
	const setting = ( name: string ): string => settings.rows[ 0 ] === undefined ? '' : settings.rows[ 0 ].value( name );
	const languages = readXlsLanguages( [ survey, choices ], setting( 'default_language' ) );
	languages.unknown.forEach( ( heading ) => notes.lost( null, 'language-unknown', heading ) );
	for ( const sheet of [ survey, choices ] ) {
		for ( const column of sheet.columns.filter( ( name ) => COLUMNS_LEFT_OUT.includes( name ) ) ) {
			if ( sheet.rows.some( ( row ) => row.value( column ) !== '' ) ) {
				notes.gather( 'lost', 'columns-left-out', column );
			}
		}
	}

	const reader = createXlsElementReader( {
		lists: readXlsLists( choices ), choiceColumns: choices.columns, languages, notes, message: options.message ?? ( () => '' ),
	} );
	const read = reader.read( planXlsForm( readXlsTree( survey, notes ), notes ) );
	const name = setting( 'form_id' ) || setting( 'form_title' );
	const title = setting( 'form_title' );
	return finishImport( {
		...( languages.locale === null ? {} : { locale: languages.locale } ),
		...( title === '' ? {} : { title } ),
		...( read.description === undefined ? {} : { description: read.description } ),
		pages: read.pages,
		localSkills: {
			id: options.id ?? ( name === '' ? FALLBACK_ID : importId( name, FALLBACK_ID ) ),
			status: 'draft',
			...read.settings,
		},
	}, notes );
}
