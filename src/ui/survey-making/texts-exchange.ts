import { definitionTexts } from '../../core/survey/definition-texts';
import { interchangeNoteText } from '../../core/interchange/note';
import { readTranslations } from '../../core/interchange/read-translations';
import { writeTranslatablePage } from '../../core/interchange/write-translatable-page';
import { element, focusOn, replaceContents, type Child } from '../element';
import { button, buttonRow, notice } from '../notice';
import { SaveFault } from '../../wiki/port';
import { dropdownField, folded, type Option } from './fields';
import { languagesOf } from './survey-list';
import { makingFault } from './making-fault';
import type { JsonObject } from '../../core/json/value';
import type { MakingContext } from './making-context';
import type { MakingSession } from './making-session';
import type { PublishConsent } from './publish-definition';

/** More pages of translations than any survey has. */
const MAX_PAGES = 500;

/** How many texts two versions of a definition have in which they differ. */
function countChanges( before: JsonObject, after: JsonObject ): number {
	const texts = new Map( definitionTexts( before ).map(
		( { key, text } ): [ string, string ] => [ key, JSON.stringify( text ) ] ) );
	return definitionTexts( after ).filter( ( { key, text } ) => texts.get( key ) !== JSON.stringify( text ) ).length;
}

/**
 * The texts of a survey on pages of the wiki, where others translate them, and the way back.
 *
 * @param context
 * @param session
 */
export function createTextsExchange( context: MakingContext, session: MakingSession ): HTMLElement {
	const { messages, titles, wiki, pageUrl, hasTranslate, languageName, catalogue } = context;
	const { document: definition } = session;
	const text = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-making-texts-${ key }`, ...parameters );
	const base = `${ titles.survey( session.surveyId ) }/Texts`;
	const outcome = element( 'div', {} );
	const languagePlace = element( 'div', {} );
	let language = '';

	const say = ( ...said: readonly Child[] ): void => {
		replaceContents( outcome, ...said );
		focusOn( outcome );
	};
	const titleOfPage = (): string => hasTranslate ? base : `${ base }/${ language }`;

	const write = async ( consent: PublishConsent = {} ): Promise<void> => {
		const title = titleOfPage();
		const content = writeTranslatablePage( definition.json(), { hasTranslate, language: hasTranslate ? null : language } );
		try {
			const page = ( await wiki.readPages( [ title ] ) ).get( title );
			await wiki.save( {
				title,
				text: content,
				baseRevision: page === undefined ? 0 : page.latest.id,
				summary: messages.text( 'localskills-making-summary-texts', `[[${ titles.survey( session.surveyId ) }]]` ),
				...consent,
			} );
			say( notice( 'success', text( 'written' ), ' ',
				element( 'a', { href: pageUrl( title ), target: '_blank', rel: 'noopener' }, title ) ) );
		} catch ( error ) {
			say( makingFault( {
				context,
				fault: error instanceof SaveFault ? error : new SaveFault( 'other', String( error ) ),
				title,
				pageText: content,
				isKept: session.keep(),
				tryAgain: ( again ) => {
					write( again );
				},
			} ) );
		}
	};

	const read = async (): Promise<void> => {
		replaceContents( outcome, element( 'p', { role: 'status' }, messages.text( 'localskills-making-loading' ) ) );
		try {
			const found = await wiki.pagesBelow( `${ base }/`, MAX_PAGES );
			const pages = await wiki.readPages( found );
			const byLanguage = new Map( found.map( ( title ): [ string, string ] =>
				[ title.slice( base.length + 1 ), pages.get( title )?.latest.text ?? '' ] ) );
			if ( byLanguage.size === 0 ) {
				say( notice( 'warning', text( 'no-page', `${ base }/…` ) ) );
				return;
			}
			const before = definition.json();
			const { definition: after, notes } = readTranslations( before, byLanguage );
			definition.change( () => after );
			const count = countChanges( before, after );
			say( notice( 'success', count === 0 ? text( 'nothing' ) : text( 'taken', count ) ),
				notes.length === 0 ? null : notice( 'notice',
					element( 'ul', {}, ...notes.map( ( note ) => element( 'li', {}, interchangeNoteText( note, messages ) ) ) ) ) );
		} catch {
			say( notice( 'error', messages.text( 'localskills-making-not-loaded' ) ) );
		}
	};

	const showLanguages = ( known: readonly Option[] ): void => {
		const used = languagesOf( definition.json() );
		const codes = Array.from( new Set( used.concat( messages.language ) ) ).filter( ( code ) => code !== used[ 0 ] );
		const options = [
			...codes.map( ( code ): Option => ( { value: code, label: languageName( code ) } ) ),
			...known.filter( ( { value } ) => !codes.includes( value ) && value !== used[ 0 ] ),
		];
		language = options.some( ( { value } ) => value === language ) ? language : options[ 0 ]?.value ?? '';
		replaceContents( languagePlace, dropdownField( {
			label: text( 'language' ),
			value: language,
			options,
			onChange( value ) {
				language = value;
			},
		} ).element );
	};

	const details = folded( text( 'heading' ),
		element( 'p', {}, text( 'help' ) ),
		languagePlace,
		buttonRow(
			button( text( 'write' ), 'normal', () => {
				write();
			} ),
			button( text( 'read' ), 'normal', () => {
				read();
			} ) ),
		outcome,
	);
	details.addEventListener( 'toggle', () => {
		if ( details.open && !hasTranslate && languagePlace.firstChild === null ) {
			showLanguages( [] );
			catalogue.loadLanguages().then(
				( languages ) => showLanguages(
					languages.map( ( { code, name } ) => ( { value: code, label: name === '' ? code : name } ) ) ),
				// The languages that the survey has are there already.
				() => undefined,
			);
		}
	} );
	return details;
}
