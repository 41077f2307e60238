import { ID_PATTERN } from '../../core/pages';
import { withMainLanguage } from '../../core/survey/editing/main-language';
import { partsOf } from '../../core/survey/editing/parts';
import { valueAt } from '../../core/survey/editing/place';
import { suggestId, uniqueId } from '../../core/survey/editing/suggest-id';
import { readText } from '../../core/i18n/read-localized-text';
import { resolveText } from '../../core/i18n/localized-text';
import { ownProperty, type JsonObject } from '../../core/json/value';
import { element, focusOn, replaceContents } from '../element';
import { listWords } from '../list-words';
import { button, buttonRow, notice } from '../notice';
import { surveyText } from '../survey-text';
import { startSurvey, type StartKind } from '../../core/survey/start-survey';
import { dropdownField, folded, radioField, textField, type Option } from './fields';
import { importFile, IMPORT_TYPES, type ImportedDefinition } from './import-file';
import { readDefinitionPage } from './load-making';
import { createMakingDraftStore, type MakingDraft } from './making-draft';
import { languagesOf, listSurveys } from './survey-list';
import type { Population } from '../../core/survey/definition';
import type { MakingContext } from './making-context';

export interface BeginScreenOptions {
	readonly context: MakingContext;
	/** What to begin from, where the coordinator came from a survey: its id, and how to go on from it. */
	readonly from: { readonly id: string; readonly kind: StartKind } | null;
	readonly onBegin: ( surveyId: string, json: JsonObject ) => void;
	readonly onContinue: ( draft: MakingDraft ) => void;
}

/** `bundled:<id>`, `wiki`, `file` or `blank`. */
type Origin = string;

const POPULATIONS: readonly Population[] = [ 'individuals', 'affiliates', 'partners', 'society' ];

/** Title of a definition in the coordinator's language, to show or to begin the new one's with. */
function titleOf( json: JsonObject, context: MakingContext ): ReturnType<typeof resolveText> | null {
	const text = readText( ownProperty( json, 'title' ) );
	const locale = ownProperty( json, 'locale' );
	return text === null ? null : resolveText( text, context.messages, typeof locale === 'string' ? locale : null );
}

/** What somebody who begins wants to know of a survey: how much it asks, in which languages. */
function sizeOf( json: JsonObject, context: MakingContext ): string {
	const questions = partsOf( json ).filter( ( { kind } ) => kind === 'question' ).length;
	const languages = languagesOf( json ).map( context.languageName );
	return [
		context.messages.text( 'localskills-making-begin-questions', questions ),
		...languages.length === 0 ? [] : [ context.messages.text( 'localskills-making-begin-languages', listWords( languages, context.messages.language ) ) ],
	].join( ' ' );
}

/**
 * Where a new survey begins: what it is made from, what it is called, whom it asks.
 *
 * @param options
 */
export function createBeginScreen( options: BeginScreenOptions ): HTMLElement {
	const { context, from, onBegin, onContinue } = options;
	const { messages, wiki, titles, bundledSurveys } = context;
	const drafts = createMakingDraftStore( context.storage, context.wikiId, context.user.name );
	const text = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-making-begin-${ key }`, ...parameters );

	let origin: Origin = from !== null ? 'wiki' : bundledSurveys.length > 0 ? `bundled:${ ( bundledSurveys[ 0 ] as { id: string } ).id }` : 'blank';
	let kind: StartKind = from === null ? 'copy' : from.kind;
	let wikiSurvey = from === null ? '' : from.id;
	let imported: ImportedDefinition | null = null;
	let population: Population = 'individuals';
	/** Until the person writes their own, title and id follow what is chosen. */
	let isOwnTitle = false;
	let isOwnId = false;
	let isOwnPopulation = false;
	const known = new Map<string, JsonObject>( bundledSurveys.map( ( { id, definition } ): [ string, JsonObject ] => [ `bundled:${ id }`, definition ] ) );
	const taken = new Set<string>( drafts.unpublished().map( ( { surveyId } ) => surveyId ) );

	const source = (): JsonObject | null => origin === 'file' ? imported?.json ?? null : origin === 'wiki' ?
		known.get( `wiki:${ wikiSurvey }` ) ?? null : known.get( origin ) ?? null;

	/* What to begin from */

	const originField = radioField( {
		label: text( 'origin' ),
		value: origin,
		options: [
			...bundledSurveys.map( ( { id, definition } ): Option => ( {
				value: `bundled:${ id }`,
				label: titleOf( definition, context )?.text ?? id,
				help: [ descriptionOf( definition ), sizeOf( definition, context ) ].filter( ( part ) => part !== '' ).join( ' ' ),
			} ) ),
			{ value: 'wiki', label: text( 'wiki' ), help: text( 'wiki-help' ) },
			{ value: 'file', label: text( 'file' ), help: text( 'file-help' ) },
			{ value: 'blank', label: text( 'blank' ), help: text( 'blank-help' ) },
		],
		onChange( value ) {
			origin = value;
			kind = 'copy';
			show();
			if ( origin === 'wiki' ) {
				loadSurveys();
			}
		},
	} );

	/** The first sentence: what a survey is about stands there, and a list of whole introductions would be a wall. */
	function descriptionOf( json: JsonObject ): string {
		const description = readText( ownProperty( json, 'description' ) );
		const whole = description === null ? '' : resolveText( description, messages ).text;
		return ( /^[^]*?[.!?؟。](?=\s|$)/.exec( whole ) ?? [ whole ] )[ 0 ];
	}

	const detail = element( 'div', { class: 'ext-localSkills-making-detail' } );
	const kindPlace = element( 'div', {} );

	const loadSurveys = async (): Promise<void> => {
		replaceContents( detail, element( 'p', { role: 'status' }, messages.text( 'localskills-making-loading' ) ) );
		try {
			const surveys = await listSurveys( context );
			surveys.forEach( ( { id, json } ) => known.set( `wiki:${ id }`, json ) );
			if ( origin !== 'wiki' ) {
				return;
			}
			const [ first ] = surveys;
			if ( first === undefined ) {
				replaceContents( detail, notice( 'notice', text( 'wiki-none' ) ) );
				return;
			}
			wikiSurvey = known.has( `wiki:${ wikiSurvey }` ) ? wikiSurvey : first.id;
			const field = dropdownField( {
				label: text( 'wiki-which' ),
				value: wikiSurvey,
				options: surveys.map( ( { id, json } ) => ( { value: id, label: titleOf( json, context )?.text ?? id } ) ),
				onChange( value ) {
					wikiSurvey = value;
					showSuggestions();
				},
			} );
			replaceContents( detail, field.element );
			showSuggestions();
		} catch {
			replaceContents( detail, notice( 'error', element( 'p', {}, messages.text( 'localskills-making-not-loaded' ) ),
				buttonRow( button( messages.text( 'localskills-save-try-again' ), 'normal', () => {
					loadSurveys();
				} ) ) ) );
		}
	};

	const showFileField = (): void => {
		const input = element( 'input', { type: 'file', accept: IMPORT_TYPES, id: 'ext-localSkills-making-file' } );
		const outcome = element( 'div', { 'aria-live': 'polite' } );
		input.addEventListener( 'change', () => {
			const file = input.files && input.files[ 0 ];
			if ( !file ) {
				return;
			}
			replaceContents( outcome, element( 'p', {}, messages.text( 'localskills-making-loading' ) ) );
			importFile( file, messages ).then( ( result ) => {
				imported = result.kind === 'definition' ? result : null;
				replaceContents( outcome, result.kind === 'definition' ?
					notice( 'success',
						element( 'p', {}, text( 'file-read', file.name ), ' ', sizeOf( result.json, context ) ),
						importNotes( result ) ) :
					notice( 'error', element( 'p', {}, text( 'file-unknown', file.name ) ),
						result.explanation === '' ? null : element( 'p', { dir: 'auto' }, result.explanation ) ),
				);
				showSuggestions();
			} );
		} );
		replaceContents( detail,
			element( 'p', {}, element( 'label', { for: 'ext-localSkills-making-file' }, text( 'file-which' ) ) ), input, outcome );
	};

	const importNotes = ( { notes }: ImportedDefinition ): HTMLElement | null => notes.length === 0 ? null :
		element( 'div', {}, element( 'p', {}, text( 'file-notes', notes.length ) ),
			element( 'ul', {}, ...notes.map( ( note ) => element( 'li', {}, note ) ) ) );

	const kindField = (): HTMLElement => radioField( {
		label: text( 'kind' ),
		value: kind,
		options: ( [ 'copy', 'core', ...origin === 'wiki' ? [ 'wave' as const ] : [] ] as readonly StartKind[] ).map( ( value ) => ( {
			// Messages used here: localskills-making-begin-copy, localskills-making-begin-core, localskills-making-begin-wave
			value, label: text( value ), help: text( `${ value }-help` ),
		} ) ),
		onChange( value ) {
			kind = value as StartKind;
			showSuggestions();
		},
	} ).element;

	/* What it is called */

	const titleField = textField( {
		label: text( 'title' ),
		help: text( 'title-help' ),
		value: '',
		maxLength: 200,
		onChange( value ) {
			isOwnTitle = value.trim() !== '';
			titleField.setFault( null );
			if ( !isOwnId ) {
				suggest( value );
			}
		},
	} );
	const idField = textField( {
		label: text( 'id' ),
		help: text( 'id-help' ),
		value: '',
		direction: 'ltr',
		maxLength: 48,
		onChange() {
			isOwnId = idField.value() !== '';
			idField.setFault( null );
			showAddress();
		},
	} );
	const address = element( 'p', { class: 'ext-localSkills-making-address', dir: 'ltr' } );
	const idPart = folded( text( 'address' ), idField.element );

	const showAddress = (): void => replaceContents( address, titles.survey( idField.value() ) );
	/** What is named after another survey gets its id with the year, to be told from it. */
	const suggest = ( words: string, year = '' ): void => {
		const ids = Array.from( taken );
		idField.show( words.trim() === '' ? '' : year === '' ? suggestId( words, ids, 'survey' ) :
			uniqueId( `${ words.slice( 0, 48 - year.length ) }${ year }`, ids ) );
		showAddress();
	};

	const showSuggestions = (): void => {
		replaceContents( kindPlace, source() === null || origin === 'file' ? null : kindField() );
		const json = source();
		if ( !isOwnPopulation ) {
			const asked = json === null ? undefined : valueAt( json, [ 'localSkills', 'audience', 'population' ] );
			population = POPULATIONS.find( ( one ) => one === asked ) ?? 'individuals';
			populationField.show( population );
		}
		if ( !isOwnTitle ) {
			const title = json === null ? null : titleOf( json, context );
			titleField.show( title === null ? '' : title.text );
			if ( !isOwnId ) {
				const id = json === null ? undefined : valueAt( json, [ 'localSkills', 'id' ] );
				suggest( typeof id === 'string' ? id.replace( /-\d{4}$/, '' ) : '', `-${ context.now().getUTCFullYear() }` );
			}
		}
	};

	const populationField = radioField( {
		label: messages.text( 'localskills-making-population' ),
		help: messages.text( 'localskills-making-population-help' ),
		value: population,
		options: POPULATIONS.map( ( value ) => ( {
			// Messages used here: localskills-making-population-individuals, localskills-making-population-affiliates,
			// localskills-making-population-partners, localskills-making-population-society
			value, label: messages.text( `localskills-making-population-${ value }` ),
		} ) ),
		onChange( value ) {
			population = value as Population;
			isOwnPopulation = true;
		},
	} );

	/* Beginning */

	const message = element( 'div', {} );
	const say = ( ...said: readonly ( HTMLElement | null )[] ): void => {
		replaceContents( message, ...said );
		if ( said.length > 0 ) {
			focusOn( message );
		}
	};

	const begin = async (): Promise<void> => {
		say();
		const json = source();
		if ( json === null && origin !== 'blank' ) {
			say( notice( 'error', origin === 'file' ? text( 'no-file' ) : text( 'no-survey' ) ) );
			return;
		}
		if ( titleField.value().trim() === '' ) {
			titleField.setFault( text( 'no-title' ) );
			titleField.focus();
			return;
		}
		const id = idField.value();
		if ( !ID_PATTERN.test( id ) ) {
			idPart.open = true;
			idField.setFault( text( 'bad-id' ) );
			idField.focus();
			return;
		}
		go.setDisabled( true );
		try {
			const title = titles.definition( id );
			const page = readDefinitionPage( ( await wiki.readPages( [ title ] ) ).get( title ) );
			if ( page.revision !== 0 || drafts.read( id ) !== null ) {
				taken.add( id );
				idPart.open = true;
				idField.setFault( text( 'id-taken', id ) );
				idField.show( suggestId( id, Array.from( taken ), 'survey' ) );
				showAddress();
				idField.focus();
				return;
			}
		} catch {
			say( notice( 'error', messages.text( 'localskills-making-not-loaded' ) ) );
			return;
		} finally {
			go.setDisabled( false );
		}
		onBegin( id, startSurvey( {
			// A copy is for the readers of this wiki first.
			from: json === null || kind !== 'copy' ? json : withMainLanguage( json, context.contentLanguage ),
			fromId: origin === 'wiki' ? wikiSurvey : origin.replace( /^bundled:/, '' ),
			kind: origin === 'file' ? 'copy' : kind,
			id,
			title: isOwnTitle ? titleField.value().trim() : null,
			language: messages.language,
			population,
		} ) );
	};
	const go = button( text( 'go' ), 'primary', () => {
		begin();
	} );

	const show = (): void => {
		replaceContents( detail );
		if ( origin === 'file' ) {
			showFileField();
		}
		showSuggestions();
	};

	const draftNotices = drafts.unpublished().map( ( draft ) => {
		const title = titleOf( draft.json, context );
		const box = notice( 'notice',
			element( 'p', {}, text( 'draft' ), ' ', element( 'strong', {}, title === null ? draft.surveyId : surveyText( title, messages ) ),
				' ', text( 'draft-kept', context.formatTime( draft.keptAt ) ) ),
			buttonRow(
				button( text( 'draft-continue' ), 'primary', () => onContinue( draft ) ),
				button( text( 'draft-discard' ), 'normal', () => {
					drafts.clear( draft.surveyId );
					box.remove();
				} ),
			),
		);
		return box;
	} );

	show();
	if ( from !== null ) {
		loadSurveys();
	}
	return element( 'div', { class: 'ext-localSkills-making-begin' },
		element( 'h2', { tabindex: '-1' }, text( 'heading' ) ),
		...draftNotices,
		originField.element, detail, kindPlace,
		titleField.element,
		element( 'div', { class: 'ext-localSkills-making-address-line' }, element( 'span', {}, text( 'address-is' ) ), ' ', address ),
		idPart,
		populationField.element,
		message,
		buttonRow( go ),
	);
}
