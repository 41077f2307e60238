/**
 * A definition of ours → a survey that SurveyJS's own library and editor load. Our dialect is a part of theirs, so little
 * changes: texts that the project ships and lists that the wiki knows are written out, notes become HTML, and what is
 * retired is hidden. Properties of ours stay, since SurveyJS passes over them; so the file can come back as it was.
 *
 * @see https://surveyjs.io/form-library/documentation/api-reference/survey-data-model
 */
import { isObject, type JsonObject, ownProperty } from '../json/value';
import type { LocalizedText } from '../i18n/localized-text';
import type { Taxonomy } from '../skills/taxonomy';
import type { Choice, Question, SurveyElement } from '../survey/definition';
import { elementsOf } from '../survey/parameters';
import { readDefinition } from '../survey/read-definition';
import { withSkills } from '../survey/with-skills';
import { type Json } from './definition-json';
import { createNoteList, type InterchangeNote } from './note';
import { NEVER } from './surveyjs-choices';

export interface WrittenSurveyJs {
	/** Null when the definition asks nothing. */
	readonly json: JsonObject | null;
	readonly notes: readonly InterchangeNote[];
}

export interface SurveyJsExportOptions {
	/** Labels of skills, and the rows and choices that the definition leaves to it; null: codes stand for themselves. */
	readonly taxonomy: Taxonomy | null;
	/** A text that the project ships, in a language of the survey (null: its own); null where it has none in that language. */
	readonly message: ( key: string, language: string | null ) => string | null;
}

const TEXTS: readonly string[] = [
	'title', 'description', 'text', 'otherText', 'noneText', 'refuseText', 'dontKnowText', 'minRateDescription', 'maxRateDescription',
	'labelTrue', 'labelFalse', 'placeholder',
];

/** Special choices, with the message of the project that says what they are called without a text of the survey's own. */
const SPECIAL: readonly ( readonly [ string, string, string, string ] )[] = [
	[ 'showOtherItem', 'hasOther', 'otherText', 'other' ], [ 'showNoneItem', 'hasNone', 'noneText', 'none' ],
	[ 'showRefuseItem', '', 'refuseText', 'refused' ], [ 'showDontKnowItem', '', 'dontKnowText', 'dontknow' ],
];

/**
 * Writes a definition as a survey of SurveyJS.
 *
 * @param definition - JSON of a definition
 * @param options
 */
export function writeSurveyJs( definition: JsonObject, options: SurveyJsExportOptions ): WrittenSurveyJs {
	const { taxonomy, message } = options;
	const notes = createNoteList();
	const read = readDefinition( definition );
	if ( read.survey === null ) {
		notes.lost( null, 'nothing-to-ask' );
		return { json: null, notes: notes.finish() };
	}
	const survey = withSkills( read.survey, taxonomy );
	const elements = new Map( elementsOf( survey ).map( ( element ): [ string, SurveyElement ] => [ element.name, element ] ) );
	const languages = languagesIn( definition );

	const written = ( key: string ): unknown => {
		const texts = languages.reduce<Record<string, string>>( ( all, language ) => {
			const text = message( key, language );
			return text === null ? all : { ...all, [ language ]: text };
		}, {} );
		const main = message( key, null ) ?? key;
		return Object.keys( texts ).length === 0 ? main : { default: main, ...texts };
	};
	const text = ( json: unknown ): unknown => {
		const key = isObject( json ) ? ownProperty( json, 'message' ) : undefined;
		return typeof key === 'string' ? written( key ) : json;
	};
	const textOf = ( own: LocalizedText ): unknown => own.kind === 'message' ? written( own.key ) :
		Object.keys( own.texts ).length === 1 ? own.texts.default ?? own.texts : own.texts;

	const withTexts = ( json: JsonObject ): Json => Object.keys( json ).reduce<Json>( ( all, key ) => (
		{ ...all, [ key ]: TEXTS.includes( key ) ? text( json[ key ] ) : json[ key ] }
	), {} );

	/** SurveyJS keeps the text of "other" as `<name>-Comment`. */
	const withConditions = ( json: Json ): Json => [ 'visibleIf', 'requiredIf' ].reduce<Json>( ( all, key ) => {
		const source = all[ key ];
		return typeof source !== 'string' ? all : { ...all, [ key ]: source.replace( /\{([a-z0-9-]+)\.other\}/g, ( whole, name: string ) => {
			const element = elements.get( name );
			return element !== undefined && 'special' in element && element.special.other !== null ? `{${ name }-Comment}` : whole;
		} ) };
	}, json );

	/** A choice or row as it stands, with the label that people see. */
	const choiceJson = ( choice: Choice, json: unknown ): unknown => {
		const label = choice.text === null && taxonomy !== null ? taxonomy.get( choice.value ) : null;
		const shown = choice.text !== null ? textOf( choice.text ) : label === null ? undefined : textOf( label.label );
		const own = isObject( json ) ? withConditions( json ) : {};
		const value = isObject( json ) ? ownProperty( json, 'value' ) : json;
		return shown === undefined && !choice.isRetired && Object.keys( own ).length < 2 ? value : {
			...own,
			value,
			...( shown === undefined ? {} : { text: shown } ),
			...( choice.isRetired ? { visibleIf: NEVER, retired: true } : {} ),
		};
	};
	const listJson = ( choices: readonly Choice[], list: unknown ): unknown[] => {
		const given = Array.isArray( list ) ? list as readonly unknown[] : [];
		return choices.map( ( choice ) => choiceJson( choice, given.find( ( json ) => (
			String( isObject( json ) ? ownProperty( json, 'value' ) : json ) === choice.value
		) ) ?? choice.value ) );
	};

	const elementJson = ( json: unknown ): unknown => {
		const name = isObject( json ) ? ownProperty( json, 'name' ) : undefined;
		const element = typeof name === 'string' ? elements.get( name ) : undefined;
		if ( !isObject( json ) || element === undefined ) {
			notes.lost( typeof name === 'string' ? name : null, 'element-unreadable' );
			return null;
		}
		const base: Json = withConditions( withTexts( json ) );
		if ( element.type === 'html' ) {
			return { ...base, html: mapTexts( textOf( element.text ), toHtml ) };
		}
		if ( element.type === 'panel' ) {
			return { ...base, elements: listOf( json, 'elements' ).map( elementJson ).filter( ( inner ) => inner !== null ) };
		}
		return { ...base, ...questionJson( element, json ), ...( element.isRetired ? { visible: false, retired: true } : {} ) };
	};

	const questionJson = ( question: Question, json: JsonObject ): Json => {
		switch ( question.type ) {
			case 'radiogroup': case 'dropdown': case 'checkbox': case 'tagbox': {
				const listed = question.choices.filter( ( choice ) => Object.keys( question.special )
					.every( ( key ) => question.special[ key as keyof typeof question.special ] !== choice ) );
				const isOpen = 'choicesFrom' in question && question.choicesFrom !== null && listed.length === 0;
				if ( isOpen ) {
					notes.changed( question.name, 'open-list', ( question as { choicesFrom: string } ).choicesFrom );
				}
				return {
					choices: listJson( listed, ownProperty( json, 'choices' ) ),
					...( isOpen ? { allowCustomChoices: true } : {} ),
					...specialTexts( json ),
				};
			}
			case 'ranking':
				return { choices: listJson( question.choices, ownProperty( json, 'choices' ) ) };
			case 'rating':
			case 'boolean':
				if ( question.special.refused !== null || question.special.dontKnow !== null ) {
					notes.lost( question.name, 'ways-out' );
				}
				return question.type === 'rating' && ownProperty( json, 'rateValues' ) !== undefined ?
					{ rateValues: listJson( question.choices, ownProperty( json, 'rateValues' ) ) } :
					question.type === 'boolean' ? booleanTexts( json ) : {};
			case 'text':
				return question.inputType !== 'number' ? {} : {
					...( question.min === null ? {} : { min: Number( question.min ) } ),
					...( question.max === null ? {} : { max: Number( question.max ) } ),
					...( question.isInteger ? { step: 1 } : {} ),
				};
			case 'comment':
				return {};
			case 'matrix':
				return {
					columns: listJson( question.choices, ownProperty( json, 'columns' ) ),
					rows: listJson( question.rows, ownProperty( json, 'rows' ) ),
					// There it insists on every row by itself.
					...( question.isEachRowRequired && !question.isRequired ?
						{ eachRowRequired: false, isAllRowRequired: undefined } : {} ),
				};
			case 'matrixdropdown': {
				const given = listOf( json, 'columns' );
				if ( question.rows.length === 0 ) {
					notes.lost( question.name, 'open-rows' );
				}
				return {
					columns: question.columns.map( ( column ) => {
						const own = given.find( ( other ) => isObject( other ) && ownProperty( other, 'name' ) === column.name ) as JsonObject;
						return { ...withTexts( own ), cellType: 'dropdown', choices: listJson( column.choices, ownProperty( own, 'choices' ) ) };
					} ),
					rows: listJson( question.rows, ownProperty( json, 'rows' ) ),
				};
			}
		}
	};

	/** SurveyJS has words of its own for these in many languages, but not those that people read here. */
	const specialTexts = ( json: JsonObject ): Json => SPECIAL.reduce<Json>( ( all, [ show, alias, key, code ] ) => {
		const isShown = ownProperty( json, show ) === true || alias !== '' && ownProperty( json, alias ) === true;
		return !isShown || ownProperty( json, key ) !== undefined ? all : { ...all, [ key ]: written( `localskills-choice-${ code }` ) };
	}, {} );
	const booleanTexts = ( json: JsonObject ): Json => [ [ 'labelTrue', 'true' ], [ 'labelFalse', 'false' ] ].reduce<Json>( ( all, [ key, code ] ) => (
		ownProperty( json, key as string ) === undefined ? { ...all, [ key as string ]: written( `localskills-choice-${ code as string }` ) } : all
	), {} );

	return {
		json: {
			...withTexts( definition ),
			pages: listOf( definition, 'pages' ).filter( isObject ).map( ( page, index ) => ( {
				...withConditions( withTexts( page ) ),
				name: ownProperty( page, 'name' ) ?? `page${ index + 1 }`,
				elements: listOf( page, 'elements' ).map( elementJson ).filter( ( element ) => element !== null ),
			} ) ),
		},
		notes: notes.finish(),
	};
}

function listOf( json: JsonObject, key: string ): readonly unknown[] {
	const list = ownProperty( json, key );
	return Array.isArray( list ) ? list : [];
}

function mapTexts( text: unknown, change: ( words: string ) => string ): unknown {
	return typeof text === 'string' ? change( text ) : isObject( text ) ?
		Object.keys( text ).reduce<Json>( ( all, key ) => ( { ...all, [ key ]: change( String( text[ key ] ) ) } ), {} ) : text;
}

/** Plain text as HTML: a blank line parts paragraphs; of spaces one after the other all but the last are references. */
function toHtml( words: string ): string {
	const escaped = words.replace( /&/g, '&amp;' ).replace( /</g, '&lt;' ).replace( />/g, '&gt;' ).replace( / (?= )/g, '&#32;' );
	return escaped.split( /\n{2,}/ ).map( ( paragraph ) => `<p>${ paragraph.replace( /\n/g, '<br>' ) }</p>` ).join( '' );
}

/** The languages, beside `default`, that any text of the definition has. */
function languagesIn( definition: JsonObject ): string[] {
	const codes = new Set<string>();
	const collect = ( value: unknown ): void => {
		if ( Array.isArray( value ) ) {
			value.forEach( collect );
		} else if ( isObject( value ) ) {
			if ( typeof ownProperty( value, 'default' ) === 'string' ) {
				Object.keys( value ).forEach( ( code ) => codes.add( code ) );
			} else {
				Object.keys( value ).forEach( ( key ) => collect( value[ key ] ) );
			}
		}
	};
	collect( definition );
	codes.delete( 'default' );
	return Array.from( codes ).sort();
}
