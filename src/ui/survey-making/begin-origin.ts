/** What a new survey is made from, and how it goes on from there. */
import { element, replaceContents } from '../element';
import { button, buttonRow, notice } from '../notice';
import { createFileField } from './begin-file';
import { descriptionOf, sizeOf, titleOf } from './definition-words';
import { earlierSurvey } from './earlier-survey';
import { dropdownField, radioField, type Option } from './fields';
import { listSurveys } from './survey-list';
import type { JsonObject } from '../../core/json/value';
import type { StartKind } from '../../core/survey/start-survey';
import type { ImportedDefinition } from './import-file';
import type { DefinitionBase } from './definition-page';
import type { MakingContext } from './making-context';

/** A survey of the wiki that the coordinator came from, to go on from it. */
export interface FromSurvey {
	readonly id: string;
	readonly kind: Exclude<StartKind, 'core'>;
	readonly base: DefinitionBase;
	readonly json: JsonObject;
}

export interface Beginning {
	/** Null: there is nothing to begin from. */
	readonly json: JsonObject | null;
	readonly place: 'bundled' | 'wiki' | 'file' | 'blank';
	/** Id of the survey that it is; empty where it is none of ours. */
	readonly id: string;
	readonly kind: StartKind;
}

export interface OriginPart {
	readonly element: HTMLElement;
	beginning(): Beginning;
}

/** Says of a survey that is to be repeated that it still takes answers, if it does. */
function stillOpen( id: string, base: DefinitionBase, context: MakingContext ): HTMLElement | null {
	const earlier = earlierSurvey( id, base, context );
	return earlier === null ? null : notice( 'notice', context.messages.text( 'localskills-making-begin-still-open', earlier.title ) );
}

/**
 * Where the coordinator came from a survey: what that means, and a way to something else.
 *
 * @param context
 * @param from
 * @param onOther - Begins from something else
 */
export function createFixedOrigin( context: MakingContext, from: FromSurvey, onOther: () => void ): OriginPart {
	const { messages } = context;
	const { id, kind, base, json } = from;
	// Messages used here: localskills-making-begin-wave-help, localskills-making-begin-copy-help
	return {
		element: element( 'div', {},
			element( 'p', {}, messages.text( `localskills-making-begin-${ kind }-help` ), ' ', sizeOf( json, context ) ),
			kind === 'wave' ? stillOpen( id, base, context ) : null,
			buttonRow( button( messages.text( 'localskills-making-begin-other' ), 'quiet', onOther ) ) ),
		beginning: () => ( { json, place: 'wiki', id, kind } ),
	};
}

/**
 * The choice among the surveys that come with the project, those of the wiki, a file, and nothing.
 *
 * @param context
 * @param onChange - Something else is chosen, or could be read by now
 */
export function createOriginChoice( context: MakingContext, onChange: () => void ): OriginPart {
	const { messages, bundledSurveys } = context;
	const text = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-making-begin-${ key }`, ...parameters );

	/** `bundled:<id>`, `wiki`, `file` or `blank`. */
	let origin = bundledSurveys.length > 0 ? `bundled:${ ( bundledSurveys[ 0 ] as { id: string } ).id }` : 'blank';
	let kind: StartKind = 'copy';
	let wikiSurvey = '';
	let imported: ImportedDefinition | null = null;
	const ofWiki = new Map<string, { readonly base: DefinitionBase; readonly json: JsonObject }>();
	const detail = element( 'div', { class: 'ext-localSkills-making-detail' } );
	const kindPlace = element( 'div', {} );

	const beginning = (): Beginning => {
		switch ( origin ) {
			case 'wiki':
				return { json: ofWiki.get( wikiSurvey )?.json ?? null, place: 'wiki', id: wikiSurvey, kind };
			case 'file':
				return { json: imported?.json ?? null, place: 'file', id: '', kind: 'copy' };
			case 'blank':
				return { json: null, place: 'blank', id: '', kind };
			default: {
				const id = origin.replace( /^bundled:/, '' );
				return { json: bundledSurveys.find( ( survey ) => survey.id === id )?.definition ?? null, place: 'bundled', id, kind };
			}
		}
	};

	const wavePlace = element( 'div', { 'aria-live': 'polite' } );
	const changed = (): void => {
		const found = ofWiki.get( wikiSurvey );
		replaceContents( wavePlace, origin === 'wiki' && kind === 'wave' && found !== undefined ? stillOpen( wikiSurvey, found.base, context ) : null );
		onChange();
	};
	const showKind = (): void => {
		const { json, place } = beginning();
		const kinds: readonly StartKind[] = [ 'copy', 'core', ...place === 'wiki' ? [ 'wave' as const ] : [] ];
		replaceContents( kindPlace, json === null || place === 'file' ? null : radioField( {
			label: text( 'kind' ),
			value: kind,
			options: kinds.map( ( value ) => ( {
				// Messages used here: localskills-making-begin-copy, localskills-making-begin-core,
				// localskills-making-begin-wave, and the same with -help
				value, label: text( value ), help: text( `${ value }-help` ),
			} ) ),
			onChange( value ) {
				kind = value as StartKind;
				changed();
			},
		} ).element, wavePlace );
	};
	const showChanged = (): void => {
		showKind();
		changed();
	};

	const loadSurveys = async (): Promise<void> => {
		replaceContents( detail, element( 'p', { role: 'status' }, messages.text( 'localskills-making-loading' ) ) );
		try {
			const surveys = await listSurveys( context );
			surveys.forEach( ( { id, json, base } ) => ofWiki.set( id, { json, base } ) );
			if ( origin !== 'wiki' ) {
				return;
			}
			const [ first ] = surveys;
			if ( first === undefined ) {
				replaceContents( detail, notice( 'notice', text( 'wiki-none' ) ) );
				return;
			}
			wikiSurvey = ofWiki.has( wikiSurvey ) ? wikiSurvey : first.id;
			replaceContents( detail, dropdownField( {
				label: text( 'wiki-which' ),
				value: wikiSurvey,
				options: surveys.map( ( { id, json } ) => ( { value: id, label: titleOf( json, context )?.text ?? id } ) ),
				onChange( value ) {
					wikiSurvey = value;
					showChanged();
				},
			} ).element );
			showChanged();
		} catch {
			replaceContents( detail, notice( 'error', element( 'p', {}, messages.text( 'localskills-making-not-loaded' ) ),
				buttonRow( button( messages.text( 'localskills-save-try-again' ), 'normal', () => {
					loadSurveys();
				} ) ) ) );
		}
	};

	const originField = radioField( {
		label: text( 'origin' ),
		value: origin,
		options: [
			...bundledSurveys.map( ( { id, definition } ): Option => ( {
				value: `bundled:${ id }`,
				label: titleOf( definition, context )?.text ?? id,
				help: [ descriptionOf( definition, context ), sizeOf( definition, context ) ].filter( ( part ) => part !== '' ).join( ' ' ),
			} ) ),
			{ value: 'wiki', label: text( 'wiki' ), help: text( 'wiki-help' ) },
			{ value: 'file', label: text( 'file' ), help: text( 'file-help' ) },
			{ value: 'blank', label: text( 'blank' ), help: text( 'blank-help' ) },
		],
		onChange( value ) {
			origin = value;
			kind = 'copy';
			replaceContents( detail );
			showChanged();
			if ( origin === 'wiki' ) {
				loadSurveys();
			} else if ( origin === 'file' ) {
				imported = null;
				replaceContents( detail, createFileField( context, ( read ) => {
					imported = read;
					changed();
				} ) );
			}
		},
	} );
	showKind();
	return { element: element( 'div', {}, originField.element, detail, kindPlace ), beginning };
}
