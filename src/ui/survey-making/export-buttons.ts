import writeWorkbook from 'write-excel-file/browser';
import { interchangeNoteText, type InterchangeNote } from '../../core/interchange/note';
import { writeSurveyJs } from '../../core/interchange/write-surveyjs';
import { writeXlsForm } from '../../core/interchange/write-xlsform';
import { element, focusOn, replaceContents } from '../element';
import { button, buttonRow, notice } from '../notice';
import { languagesOf } from './survey-list';
import type { JsonObject } from '../../core/json/value';
import type { Messages } from '../../core/i18n/messages';
import type { Taxonomy } from '../../core/skills/taxonomy';
import type { MakingContext } from './making-context';

/** The names of an XLSForm's sheets, which other tools look for. */
const SHEETS = [ 'survey', 'choices', 'settings' ] as const;

/** Has the browser save a file. */
function download( name: string, content: Blob ): void {
	const url = URL.createObjectURL( content );
	const link = element( 'a', { href: url, download: name } );
	document.body.appendChild( link );
	link.click();
	link.remove();
	// Some browsers read the file only after this turn.
	window.setTimeout( () => URL.revokeObjectURL( url ), 60000 );
}

type FindMessage = ( key: string, language: string | null ) => string | null;

/** The texts that the project ships, in all languages of a survey. */
async function loadMessages( context: MakingContext, json: JsonObject ): Promise<FindMessage> {
	const languages = languagesOf( json );
	const found = await Promise.all( languages.map( async ( language ): Promise<[ string, Messages ]> =>
		[ language, await context.messagesIn( language ) ] ) );
	const byLanguage = new Map( found );
	const main = byLanguage.get( languages[ 0 ] ?? '' ) ?? context.messages;
	return ( key, language ) => {
		const messages = language === null ? main : byLanguage.get( language );
		return messages === undefined || !messages.has( key ) ? null : messages.text( key );
	};
}

export interface ExportButtonsOptions {
	readonly context: MakingContext;
	readonly surveyId: string;
	/** The definition. */
	readonly json: JsonObject;
	readonly taxonomy: Taxonomy | null;
}

/**
 * Buttons that give a survey as files for other tools.
 *
 * @param options
 */
export function exportButtons( options: ExportButtonsOptions ): HTMLElement {
	const { context, surveyId, json, taxonomy } = options;
	const { messages } = context;
	const outcome = element( 'div', { 'aria-live': 'polite' } );

	const tell = ( name: string, notes: readonly InterchangeNote[] ): void => {
		replaceContents( outcome,
			notice( 'success', messages.text( 'localskills-making-export-done', name ) ),
			notes.length === 0 ? null : notice( 'notice',
				element( 'p', {}, messages.text( 'localskills-making-export-notes', notes.length ) ),
				element( 'ul', {}, ...notes.map( ( note ) => element( 'li', {}, interchangeNoteText( note, messages ) ) ) ) ) );
		focusOn( outcome );
	};
	const nothing = ( notes: readonly InterchangeNote[] ): void => replaceContents( outcome, notice( 'error',
		...notes.map( ( note ) => element( 'p', {}, interchangeNoteText( note, messages ) ) ) ) );

	const saveXlsForm = ( message: FindMessage ): Promise<void> => {
		const { sheets, notes } = writeXlsForm( json, { taxonomy, message } );
		if ( sheets === null ) {
			nothing( notes );
			return Promise.resolve();
		}
		return writeWorkbook( SHEETS.map( ( sheet ) => ( {
			sheet,
			data: sheets[ sheet ].map( ( row ) => row.map( ( value ) => value === '' ? null : { value, type: String } ) ),
		} ) ) ).toBlob().then( ( content ) => {
			const name = `${ surveyId }.xlsx`;
			download( name, content );
			tell( name, notes );
		} );
	};

	const saveSurveyJs = ( message: FindMessage ): Promise<void> => {
		const written = writeSurveyJs( json, { taxonomy, message } );
		if ( written.json === null ) {
			nothing( written.notes );
		} else {
			const name = `${ surveyId }.json`;
			download( name, new Blob( [ JSON.stringify( written.json, null, '\t' ) ], { type: 'application/json' } ) );
			tell( name, written.notes );
		}
		return Promise.resolve();
	};

	const exporter = ( key: 'xlsform' | 'surveyjs', save: ( message: FindMessage ) => Promise<void> ): OO.ui.ButtonInputWidget =>
		// Messages used here: localskills-making-export-xlsform, localskills-making-export-surveyjs
		button( messages.text( `localskills-making-export-${ key }` ), 'normal', () => {
			loadMessages( context, json ).then( save ).catch( () => {
				replaceContents( outcome, notice( 'error', messages.text( 'localskills-making-not-loaded' ) ) );
			} );
		} );

	return element( 'div', {},
		element( 'h3', {}, messages.text( 'localskills-making-export-heading' ) ),
		element( 'p', { class: 'ext-localSkills-making-help' }, messages.text( 'localskills-making-export-help' ) ),
		buttonRow( exporter( 'xlsform', saveXlsForm ), exporter( 'surveyjs', saveSurveyJs ) ),
		outcome,
	);
}
