/**
 * A definition of ours → XLSForm, as ODK, KoboToolbox and their kin read it. Questions keep their names, choices their
 * codes; a cell of a grid is a question with the name that answers here give it (`skills.budgeting.ability`).
 *
 * @see https://xlsform.org/en/
 */
/* eslint-disable camelcase -- these are the names of the format */
import { isObject, type JsonObject, ownProperty } from '../json/value';
import type { Taxonomy } from '../skills/taxonomy';
import { readDefinition } from '../survey/read-definition';
import { withSkills } from '../survey/with-skills';
import { languageHeading } from './language-names';
import { createNoteList, type InterchangeNote } from './note';
import { writeXlsElements } from './write-xls-elements';
import { createXlsTexts } from './xlsform-texts';

/** Rows of texts; the first one holds the columns' names. */
export type WrittenRows = readonly ( readonly string[] )[];

export interface WrittenXlsForm {
	/** Null when the definition asks nothing. */
	readonly sheets: { readonly survey: WrittenRows; readonly choices: WrittenRows; readonly settings: WrittenRows } | null;
	readonly notes: readonly InterchangeNote[];
}

export interface XlsFormExportOptions {
	/** Labels of skills, and the rows and choices that the definition leaves to it; null: codes stand for themselves. */
	readonly taxonomy: Taxonomy | null;
	/** A text that the project ships, in a language of the survey (null: its own); null where it has none in that language. */
	readonly message: ( key: string, language: string | null ) => string | null;
}

/** Of the settings here these have a place in the workbook, or none that anybody would miss. */
const SETTINGS_KEPT: readonly string[] = [ 'id', 'status' ];

/**
 * Writes a definition as an XLSForm.
 *
 * @param definition - JSON of a definition; what its reader would leave out is left out
 * @param options
 */
export function writeXlsForm( definition: JsonObject, options: XlsFormExportOptions ): WrittenXlsForm {
	const notes = createNoteList();
	const read = readDefinition( definition );
	if ( read.survey === null ) {
		notes.lost( null, 'nothing-to-ask' );
		return { sheets: null, notes: notes.finish() };
	}
	const survey = withSkills( read.survey, options.taxonomy );
	const texts = createXlsTexts( survey, options );
	const { questions, choices } = writeXlsElements( survey, texts, notes );
	const settings = ownProperty( definition, 'localSkills' );
	for ( const key of isObject( settings ) ? Object.keys( settings ) : [] ) {
		if ( !SETTINGS_KEPT.includes( key ) ) {
			notes.gather( 'lost', 'settings-lost', key );
		}
	}
	if ( survey.title !== null && survey.title.kind === 'texts' && Object.keys( survey.title.texts ).length > 1 ) {
		notes.lost( null, 'title-translations' );
	}
	return {
		sheets: {
			survey: rowsOf( [ 'type', 'name', ...texts.columns( 'label' ), ...texts.columns( 'hint' ), 'required', 'relevant', 'constraint', 'appearance', 'parameters' ], questions ),
			choices: rowsOf( [ 'list_name', 'name', ...texts.columns( 'label' ) ], choices ),
			settings: rowsOf( [ 'form_title', 'form_id', 'default_language', 'style' ], [ {
				form_title: survey.title === null ? survey.id : texts.main( survey.title ),
				form_id: survey.id,
				default_language: survey.locale === null ? '' : languageHeading( survey.locale ),
				style: 'pages',
			} ] ),
		},
		notes: notes.finish(),
	};
}

/** Without columns that would stay empty, beside the first three, which converters insist on. */
function rowsOf( columns: readonly string[], records: readonly Readonly<Record<string, string>>[] ): WrittenRows {
	const used = columns.filter( ( column, index ) => index < 3 || records.some( ( record ) => ( record[ column ] ?? '' ) !== '' ) );
	return [ used, ...records.map( ( record ) => used.map( ( column ) => record[ column ] ?? '' ) ) ];
}
