/** The elements of a page: questions of every type, notes, panels. */
import { pathBelow, quotedValue } from '../json/fault';
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { ID_PATTERN } from '../pages';
import { isDate, isMonth } from './dates';
import type { Choice, ChoiceSource, Question, SpecialChoices, SurveyElement, TextInputType, TextQuestion } from './definition';
import { numberText } from './number-text';
import type { PropertyReader } from './property-reader';
import { plainChoice, readChoices, readColumns, readRatingSteps, readSpecialChoices } from './read-choices';
import { listSpecialChoices } from './special-choices';

/** Elements cannot bear these names: they are parameters of the answer itself. */
export const RESERVED_NAMES: readonly string[] = [ 'survey', 'revision', 'submitted', 'language' ];

export const ELEMENT_TYPES: readonly SurveyElement[ 'type' ][] = [
	'radiogroup', 'dropdown', 'checkbox', 'tagbox', 'ranking', 'rating', 'boolean', 'text', 'comment', 'matrix',
	'matrixdropdown', 'html', 'panel',
];

export const INPUT_TYPES: readonly TextInputType[] = [ 'text', 'number', 'url', 'date', 'month' ];

export const CHOICE_SOURCES: readonly ChoiceSource[] = [ 'skills', 'languages', 'wikis' ];

/** More cannot be asked of anyone. */
export const MAX_QUESTIONS = 200;

/** Panels in panels. */
export const MAX_PANEL_DEPTH = 3;

export interface ElementsReader {
	/** The elements of a page or a panel; what cannot be shown is left out, and told. */
	read( json: JsonObject, path: string ): SurveyElement[];
}

/** What all elements have. */
type ElementBase = Pick<Question, 'name' | 'title' | 'description' | 'visibleIf'>;

/** What all questions have. */
type QuestionBase = ElementBase & Pick<Question, 'isRequired' | 'requiredIf' | 'isRetired'>;

/**
 * Reads the elements of all pages of one survey, whose names differ.
 *
 * @param read
 */
export function createElementsReader( read: PropertyReader ): ElementsReader {
	const names = new Set<string>( RESERVED_NAMES );
	let questions = 0;

	const readAll = ( json: JsonObject, path: string, depth: number ): SurveyElement[] => {
		const elements: SurveyElement[] = [];
		read.list( json, path, 'elements' ).forEach( ( item, index ) => {
			const element = readOne( item, pathBelow( `${ path }.elements`, index ), depth );
			if ( element !== null ) {
				elements.push( element );
			}
		} );
		return elements;
	};

	const readOne = ( json: unknown, path: string, depth: number ): SurveyElement | null => {
		if ( !isObject( json ) ) {
			read.fault( path, 'expected-object' );
			return null;
		}
		const name = ownProperty( json, 'name' );
		if ( typeof name !== 'string' || !ID_PATTERN.test( name ) ) {
			read.fault( `${ path }.name`, 'bad-id', quotedValue( name ) );
			return null;
		}
		if ( names.has( name ) ) {
			const isReserved = RESERVED_NAMES.includes( name );
			read.fault( `${ path }.name`, isReserved ? 'reserved-name' : 'name-taken', name, RESERVED_NAMES );
			return null;
		}
		const base: ElementBase = {
			name,
			title: read.text( json, path, 'title' ),
			description: read.text( json, path, 'description' ),
			visibleIf: read.condition( json, path, 'visibleIf' ),
		};
		const type = ownProperty( json, 'type' );
		if ( type === 'panel' ) {
			if ( depth === MAX_PANEL_DEPTH ) {
				read.fault( path, 'panels-too-deep', MAX_PANEL_DEPTH );
				return null;
			}
			names.add( name );
			return { ...base, type, elements: readAll( json, path, depth + 1 ) };
		}
		if ( type === 'html' ) {
			const text = read.text( json, path, 'html' );
			if ( text === null && ownProperty( json, 'html' ) === undefined ) {
				read.fault( `${ path }.html`, 'missing-property', 'html' );
			}
			names.add( name );
			return text && { ...base, type, text };
		}
		if ( questions === MAX_QUESTIONS ) {
			read.fault( path, 'too-many-questions', MAX_QUESTIONS );
			return null;
		}
		const question = readQuestion( json, path, type, {
			...base,
			isRequired: ownProperty( json, 'isRequired' ) === true,
			requiredIf: read.condition( json, path, 'requiredIf' ),
			isRetired: ownProperty( json, 'retired' ) === true,
		}, read );
		if ( question !== null ) {
			questions++;
			names.add( name );
		}
		return question;
	};

	return { read: ( json, path ) => readAll( json, path, 0 ) };
}

function readQuestion(
	json: JsonObject, path: string, type: unknown, base: QuestionBase, read: PropertyReader,
): Question | null {
	switch ( type ) {
		case 'radiogroup': {
			const choices = readChoices( json, path, 'choices', read );
			return choices && { ...base, type, ...withSpecial( choices ) };
		}
		case 'checkbox': {
			const choices = readChoices( json, path, 'choices', read );
			return choices && { ...base, type, ...withSpecial( choices ), ...limits() };
		}
		case 'dropdown':
		case 'tagbox': {
			const source = readSource( json, path, read );
			const choices = source === null ? readChoices( json, path, 'choices', read ) : [];
			if ( choices === null ) {
				return null;
			}
			const common = { ...base, ...withSpecial( choices ), choicesFrom: source };
			return type === 'dropdown' ? { ...common, type } : { ...common, type, ...limits() };
		}
		case 'ranking': {
			const choices = readChoices( json, path, 'choices', read );
			const isSelectToRank = ownProperty( json, 'selectToRankEnabled' ) === true;
			return choices && { ...base, type, choices, isSelectToRank, ...limits() };
		}
		case 'rating': {
			const choices = readRatingSteps( json, path, read );
			return choices && {
				...base,
				type,
				choices,
				minRateDescription: read.text( json, path, 'minRateDescription' ),
				maxRateDescription: read.text( json, path, 'maxRateDescription' ),
				special: ratingSpecial( choices ),
			};
		}
		case 'boolean': {
			const choices = [ 'true', 'false' ].map( ( code ) => plainChoice( code,
				read.text( json, path, code === 'true' ? 'labelTrue' : 'labelFalse' ) ??
				{ kind: 'message', key: `localskills-choice-${ code }` },
			) );
			return { ...base, type, choices, special: ratingSpecial( choices ) };
		}
		case 'text':
			return { ...base, type, ...readTextProperties( json, path, read ) };
		case 'comment':
			return { ...base, type, maxLength: read.count( json, path, 'maxLength' ) || null };
		case 'matrix': {
			const rows = readChoices( json, path, 'rows', read );
			const choices = readChoices( json, path, 'columns', read );
			const isEachRowRequired = [ 'eachRowRequired', 'isAllRowRequired' ].some( ( key ) => ownProperty( json, key ) === true );
			return rows && choices && { ...base, type, choices, rows, isEachRowRequired };
		}
		case 'matrixdropdown': {
			const rowsFrom = read.string( json, path, 'rowsFrom', 'bad-id', ( text ) => text === '' || ID_PATTERN.test( text ) );
			const rows = rowsFrom === null ? readChoices( json, path, 'rows', read ) : [];
			const columns = readColumns( json, path, read );
			return rows && columns && { ...base, type, columns, rows, rowsFrom };
		}
		default:
			read.fault( `${ path }.type`, 'unknown-question-type', quotedValue( type ), ELEMENT_TYPES );
			return null;
	}

	function withSpecial( listed: readonly Choice[] ): { choices: Choice[]; special: SpecialChoices } {
		const special = readSpecialChoices( json, path, read, listed );
		return { choices: [ ...listed, ...listSpecialChoices( special ) ], special };
	}

	/** A scale has no choice beside its steps but ways out. */
	function ratingSpecial( steps: readonly Choice[] ): SpecialChoices {
		return { ...readSpecialChoices( json, path, read, steps ), other: null, none: null };
	}

	function limits(): { minSelectedChoices: number | null; maxSelectedChoices: number | null } {
		return {
			minSelectedChoices: read.count( json, path, 'minSelectedChoices' ) || null,
			maxSelectedChoices: read.count( json, path, 'maxSelectedChoices' ) || null,
		};
	}
}

function readSource( json: JsonObject, path: string, read: PropertyReader ): ChoiceSource | null {
	return read.string( json, path, 'choicesFrom', 'not-one-of',
		( text ) => CHOICE_SOURCES.includes( text as ChoiceSource ), CHOICE_SOURCES ) as ChoiceSource | null;
}

function readTextProperties(
	json: JsonObject, path: string, read: PropertyReader,
): Omit<TextQuestion, keyof QuestionBase | 'type'> {
	const inputType = read.word( json, path, 'inputType', INPUT_TYPES );
	const limit = ( key: string ): string | null => {
		const value = ownProperty( json, key );
		const text = typeof value === 'string' || typeof value === 'number' ? limitText( String( value ), inputType ) : null;
		if ( text === null && value !== undefined ) {
			read.fault( pathBelow( path, key ), 'limit-not-of-type', quotedValue( value ), inputType );
		}
		return text;
	};
	return {
		inputType,
		min: limit( 'min' ),
		max: limit( 'max' ),
		isInteger: ownProperty( json, 'integer' ) === true,
		maxLength: read.count( json, path, 'maxLength' ) || null,
		placeholder: read.text( json, path, 'placeholder' ),
	};
}

/**
 * A `min` or `max` as answers write such a value.
 *
 * @param value - As it stands in the definition
 * @param inputType
 * @return Null when it is none; texts and web addresses have no limits
 */
export function limitText( value: string, inputType: TextInputType ): string | null {
	switch ( inputType ) {
		case 'number':
			return numberText( value );
		case 'date':
			return isDate( value ) ? value : null;
		case 'month':
			return isMonth( value ) ? value : null;
		default:
			return null;
	}
}
