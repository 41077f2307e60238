import { FIRST_LANGUAGE, readLanguage, writeLanguage, type LanguageProficiency } from '../../core/exchange/language-proficiency';
import { element, replaceContents } from '../element';
import { optionsOfCatalogue, type PickerOption } from '../questions/picker-options';
import { createPickingField } from './picking-field';
import type { CatalogueEntry } from '../../wiki/port';
import type { ExchangeContext } from './exchange-context';

export interface LanguagesField {
	readonly element: HTMLElement;
	/** In the notation of records. */
	show( languages: readonly string[] ): void;
	setFault( text: string | null ): void;
	focus(): void;
}

export interface LanguagesFieldOptions {
	readonly context: ExchangeContext;
	/** That the person is likely to choose. */
	readonly likely: readonly string[];
	readonly onChange: ( languages: readonly string[] ) => void;
}

/** Best first; the empty one says nothing. */
const PROFICIENCIES: readonly ( number | null )[] = [ null, FIRST_LANGUAGE, 5, 4, 3, 2, 1 ];

/**
 * Languages, each with how well the person knows it.
 *
 * @param settings
 */
export function createLanguagesField( settings: LanguagesFieldOptions ): LanguagesField {
	const { context, likely, onChange } = settings;
	const { messages, loadLanguages } = context;
	let chosen: readonly LanguageProficiency[] = [];
	let catalogue: readonly CatalogueEntry[] = [];
	let options: readonly PickerOption[] = [];
	let loading: Promise<void> | null = null;
	const rows = element( 'ul', { class: 'ext-localSkills-exchange-languages', 'aria-label': messages.text( 'localskills-exchange-languages' ) } );

	const load = (): Promise<void> => {
		loading = loading ?? loadLanguages().then( ( entries ) => {
			catalogue = entries;
			options = optionsOfCatalogue( entries );
			draw();
		}, () => {
			loading = null;
			field.combobox.setList( false );
			field.setFault( messages.text( 'localskills-form-picker-failed', 'ar, fr, pt-br' ) );
		} );
		return loading;
	};
	const change = ( languages: readonly LanguageProficiency[] ): void => {
		chosen = languages;
		field.setFault( null );
		draw();
		onChange( languages.map( writeLanguage ) );
	};
	const add = ( language: LanguageProficiency ): void =>
		change( chosen.filter( ( { code } ) => code !== language.code ).concat( language ) );
	const field = createPickingField( {
		label: messages.text( 'localskills-exchange-languages' ),
		help: messages.text( 'localskills-exchange-languages-help' ),
		isLong: true,
		messages,
		prepare: load,
		options: () => options,
		suggested: () => likely.map( ( text ) => readLanguage( text )?.code ?? '' ).concat( messages.language ),
		chosen: () => chosen.map( ( { code } ) => code ),
		pick: ( code ) => add( { code, proficiency: null } ),
		take( typed ) {
			const codes = typed.split( /[\s,;]+/ ).filter( ( code ) => code !== '' );
			const read = codes.map( readLanguage ).filter( ( language ): language is LanguageProficiency => language !== null );
			read.forEach( add );
			return read.length === codes.length ? '' : typed;
		},
	} );

	const nameOf = ( code: string ): string => catalogue.find( ( entry ) => entry.code === code )?.name ?? code;
	const row = ( language: LanguageProficiency ): HTMLElement => {
		const { code, proficiency } = language;
		const name = nameOf( code );
		const select = element( 'select', {
			class: 'ext-localSkills-making-select', 'aria-label': messages.text( 'localskills-exchange-proficiency', name ), 'data-code': code,
		}, ...PROFICIENCIES.concat( proficiency === 0 ? 0 : [] ).map( ( level ) => element( 'option', { value: String( level ) },
			// Messages used here: localskills-exchange-proficiency-0 to -6
			messages.text( level === null ? 'localskills-exchange-proficiency-none' : `localskills-exchange-proficiency-${ level }` ) ) ) );
		select.value = String( proficiency );
		select.addEventListener( 'change', () => {
			const level = select.value === 'null' ? null : Number( select.value );
			change( chosen.map( ( other ) => other.code === code ? { code, proficiency: level } : other ) );
			rows.querySelector<HTMLElement>( `[ data-code="${ code }" ]` )?.focus();
		} );
		const remove = element( 'button', {
			type: 'button', class: 'ext-localSkills-exchange-remove', 'aria-label': messages.text( 'localskills-exchange-language-remove', name ),
		}, '×' );
		remove.addEventListener( 'click', () => {
			change( chosen.filter( ( other ) => other.code !== code ) );
			field.combobox.input.focus();
		} );
		return element( 'li', { class: 'ext-localSkills-exchange-language' },
			element( 'bdi', {}, name ), select,
			remove );
	};
	const draw = (): void => {
		field.combobox.draw();
		replaceContents( rows, ...chosen.map( row ) );
		rows.hidden = chosen.length === 0;
	};
	return {
		element: element( 'div', {}, field.element, rows ),
		show( languages ) {
			chosen = languages.map( readLanguage ).filter( ( language ): language is LanguageProficiency => language !== null );
			draw();
			// The names of what is chosen are in the list.
			load();
		},
		setFault: field.setFault,
		focus: () => field.combobox.input.focus(),
	};
}
