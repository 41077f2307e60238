/** The texts of a survey in the columns of an XLSForm, one for each language. */
import type { LocalizedText } from '../i18n/localized-text';
import type { Taxonomy } from '../skills/taxonomy';
import type { Choice, GridColumn, Survey, SurveyElement } from '../survey/definition';
import { elementsOf } from '../survey/parameters';
import { languageHeading } from './language-names';

/** Cells of a row by the names of their columns. */
export type XlsCells = Readonly<Record<string, string>>;

export interface XlsTexts {
	/** The headings of a column that has languages: `label`, or `label::English (en)`, `label::Français (fr)`. */
	columns( name: string ): string[];
	/** The cells of a text; no text gives none. */
	cells( name: string, text: LocalizedText | null ): XlsCells;
	/** The label of a choice or row: its own, the skill's, or its code. */
	label( choice: Choice ): XlsCells;
	/** The label of a question, a group, a column: its name when it has none, since converters insist on one. */
	title( element: Pick<SurveyElement | GridColumn, 'name' | 'title'> ): XlsCells;
	/** A text in the survey's own language. */
	main( text: LocalizedText ): string;
}

interface Options {
	readonly taxonomy: Taxonomy | null;
	readonly message: ( key: string, language: string | null ) => string | null;
}

/**
 * @param survey
 * @param options
 */
export function createXlsTexts( survey: Survey, options: Options ): XlsTexts {
	const { taxonomy, message } = options;
	const languages = languagesOf( survey );
	const heading = ( name: string, language: string | null ): string => {
		const code = language ?? survey.locale;
		return code === null ? name : `${ name }::${ languageHeading( code ) }`;
	};
	const textIn = ( text: LocalizedText, language: string | null, locale: string | null ): string | null => {
		if ( text.kind === 'message' ) {
			return message( text.key, language );
		}
		const wanted = language ?? survey.locale;
		const own = wanted === null ? undefined : text.texts[ wanted ];
		return own ?? ( language === null || language === locale ? text.texts.default ?? null : null );
	};
	const cells = ( name: string, text: LocalizedText | null, locale: string | null, otherwise: string ): XlsCells => {
		if ( text === null ) {
			return otherwise === '' ? {} : [ null, ...languages ].reduce<XlsCells>( ( all, language ) => (
				{ ...all, [ heading( name, language ) ]: otherwise }
			), {} );
		}
		const main = textIn( text, null, locale ) ?? ( text.kind === 'message' ? '' : Object.keys( text.texts ).map( ( code ) => text.texts[ code ] as string )[ 0 ] ) ?? '';
		// ODK shows a hyphen where a translation is missing; the text in the main language serves people better.
		return [ null, ...languages ].reduce<XlsCells>( ( all, language ) => (
			{ ...all, [ heading( name, language ) ]: written( textIn( text, language, locale ) || main || otherwise ) }
		), {} );
	};
	return {
		columns: ( name ) => [ null, ...languages ].map( ( language ) => heading( name, language ) ),
		cells: ( name, text ) => cells( name, text, survey.locale, '' ),
		label( choice ) {
			const skill = choice.text === null && taxonomy !== null ? taxonomy.get( choice.value ) : null;
			return skill === null ? cells( 'label', choice.text, survey.locale, choice.value ) :
				cells( 'label', skill.label, ( taxonomy as Taxonomy ).locale, choice.value );
		},
		title: ( { name, title } ) => cells( 'label', title, survey.locale, name ),
		main: ( text ) => written( textIn( text, null, survey.locale ) ?? '' ),
	};
}

/** What would be taken for the answer to a question. */
function written( text: string ): string {
	return text.replace( /\$\{/g, '$ {' );
}

/** The languages of a survey's texts, beside its own, in the order in which they come. */
function languagesOf( survey: Survey ): string[] {
	const codes = new Set<string>();
	const add = ( text: LocalizedText | null ): void => {
		if ( text !== null && text.kind === 'texts' ) {
			Object.keys( text.texts ).forEach( ( code ) => codes.add( code ) );
		}
	};
	add( survey.description );
	survey.pages.forEach( ( page ) => {
		add( page.title );
		add( page.description );
	} );
	for ( const element of elementsOf( survey ) ) {
		add( element.title );
		add( element.description );
		if ( element.type === 'html' ) {
			add( element.text );
		}
		if ( 'choices' in element ) {
			element.choices.forEach( ( choice ) => add( choice.text ) );
		}
		if ( 'rows' in element ) {
			element.rows.forEach( ( row ) => add( row.text ) );
		}
		if ( element.type === 'matrixdropdown' ) {
			element.columns.forEach( ( column ) => {
				add( column.title );
				column.choices.forEach( ( choice ) => add( choice.text ) );
			} );
		}
	}
	codes.delete( 'default' );
	if ( survey.locale !== null ) {
		codes.delete( survey.locale );
	}
	return Array.from( codes );
}
