/**
 * A definition page's JSON → `Survey`. Takes what it can use and tells what it had to leave out, so that one slip
 * does not take a whole survey off the wiki; `lintDefinition` is the strict check.
 */
import { type Fault, type FaultParameter, pathBelow, quotedValue } from '../json/fault';
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { ID_PATTERN } from '../pages';
import { isDate } from './dates';
import type {
	Audience, Choice, GridColumn, Measures, Question, Survey, SurveyPage, SurveyStatus,
} from './definition';
import { labelScales } from './scale';
import type { LocalizedText } from '../i18n/localized-text';
import { LANGUAGE_CODE, readText } from '../i18n/read-localized-text';

export interface DefinitionReading {
	/** Null when there is no survey to show: no id, or no question that can be asked. */
	readonly survey: Survey | null;
	/** What was left out of the survey, or why there is none. */
	readonly faults: readonly Fault[];
}

/** Questions cannot bear these names: they are parameters of the answer itself. */
export const RESERVED_NAMES: readonly string[] = [ 'survey', 'revision', 'submitted', 'language' ];

export const QUESTION_TYPES: readonly Question[ 'type' ][] = [ 'radiogroup', 'checkbox', 'matrixdropdown', 'comment' ];

export const STATUSES: readonly SurveyStatus[] = [ 'draft', 'open', 'closed', 'archived' ];

/** More cannot be asked of anyone, and nobody shall make a survey that no machine can hold. */
export const MAX_QUESTIONS = 200;
const MAX_ITEMS = { pages: 100, elements: 200, choices: 1000, columns: 10, rows: 300 } as const;

/** Below these an answer could be traced to a person; for surveys that name no thresholds of their own. */
export const DEFAULT_MIN_ANSWERS = 5;
export const DEFAULT_MIN_CELL = 5;

/**
 * Reads a definition.
 *
 * @param json - The parsed JSON of the page; anything at all
 */
export function readDefinition( json: unknown ): DefinitionReading {
	const faults: Fault[] = [];
	const read = createPropertyReader( faults );
	if ( !isObject( json ) ) {
		read.fault( '$', 'expected-object' );
		return { survey: null, faults };
	}
	const settings = read.object( json, '$', 'localSkills' );
	const id = ownProperty( settings, 'id' );
	const isKnown = typeof id === 'string' && ID_PATTERN.test( id );
	if ( !isKnown ) {
		read.fault( '$.localSkills.id', 'bad-id', quotedValue( id ) );
	}
	const pages = readPages( json, read );
	if ( !pages.some( ( page ) => page.elements.length > 0 ) ) {
		read.fault( '$.pages', 'no-question' );
		return { survey: null, faults };
	}
	if ( !isKnown ) {
		return { survey: null, faults };
	}
	const status = read.string( settings, '$.localSkills', 'status', 'not-one-of',
		( text ) => STATUSES.includes( text as SurveyStatus ), STATUSES );
	const survey: Survey = {
		id,
		locale: read.string( json, '$', 'locale', 'bad-language', ( text ) => LANGUAGE_CODE.test( text ) ),
		status: status as SurveyStatus | null || 'draft',
		opens: read.string( settings, '$.localSkills', 'opens', 'bad-date', isDate ),
		closes: read.string( settings, '$.localSkills', 'closes', 'bad-date', isDate ),
		title: read.text( json, '$', 'title' ),
		description: read.text( json, '$', 'description' ),
		pages,
		minAnswers: read.count( settings, '$.localSkills', 'minAnswers' ) ?? DEFAULT_MIN_ANSWERS,
		minCell: read.count( settings, '$.localSkills', 'minCell' ) ?? DEFAULT_MIN_CELL,
		notInStatistics: read.list( settings, '$.localSkills', 'notInStatistics' ).filter( isCode ).map( String ),
		audience: readAudience( settings, read ),
		measures: readMeasures( settings, read ),
	};
	return { survey: labelScales( survey ), faults };
}

type PropertyReader = ReturnType<typeof createPropertyReader>;

/** Reads one property of an object; a value that cannot be used becomes a fault and null. */
// eslint-disable-next-line @typescript-eslint/explicit-function-return-type -- the type is that of the object below
function createPropertyReader( faults: Fault[] ) {
	const fault = ( path: string, code: string, ...parameters: FaultParameter[] ): void => {
		faults.push( { path, code, parameters } );
	};
	return {
		fault,
		text( object: JsonObject, path: string, key: string ): LocalizedText | null {
			const value = ownProperty( object, key );
			const text = readText( value );
			if ( text === null && value !== undefined ) {
				fault( pathBelow( path, key ), 'expected-text' );
			}
			return text;
		},
		string(
			object: JsonObject, path: string, key: string, code: string,
			accepts: ( text: string ) => boolean, ...parameters: FaultParameter[]
		): string | null {
			const value = ownProperty( object, key );
			if ( typeof value === 'string' && accepts( value ) ) {
				return value;
			}
			if ( value !== undefined ) {
				fault( pathBelow( path, key ), code, quotedValue( value ), ...parameters );
			}
			return null;
		},
		count( object: JsonObject, path: string, key: string ): number | null {
			const value = ownProperty( object, key );
			if ( typeof value === 'number' && value >= 0 && value % 1 === 0 ) {
				return value;
			}
			if ( value !== undefined ) {
				fault( pathBelow( path, key ), 'expected-whole-number' );
			}
			return null;
		},
		list( object: JsonObject, path: string, key: string ): readonly unknown[] {
			const value = ownProperty( object, key );
			if ( Array.isArray( value ) ) {
				const max = ( MAX_ITEMS as Readonly<Record<string, number>> )[ key ] ?? 1000;
				if ( value.length > max ) {
					fault( pathBelow( path, key ), 'too-many-items', max );
				}
				return value.slice( 0, max );
			}
			if ( value !== undefined ) {
				fault( pathBelow( path, key ), 'expected-list' );
			}
			return [];
		},
		object( object: JsonObject, path: string, key: string ): JsonObject {
			const value = ownProperty( object, key );
			if ( isObject( value ) ) {
				return value;
			}
			if ( value !== undefined ) {
				fault( pathBelow( path, key ), 'expected-object' );
			}
			return {};
		},
	};
}

function readPages( json: JsonObject, read: PropertyReader ): SurveyPage[] {
	const names = new Set<string>( RESERVED_NAMES );
	const pages: SurveyPage[] = [];
	read.list( json, '$', 'pages' ).forEach( ( page, index ) => {
		const path = pathBelow( '$.pages', index );
		if ( !isObject( page ) ) {
			read.fault( path, 'expected-object' );
			return;
		}
		const elements: Question[] = [];
		read.list( page, path, 'elements' ).forEach( ( element, position ) => {
			const elementPath = pathBelow( `${ path }.elements`, position );
			const question = readQuestion( element, elementPath, names, read );
			if ( question === null ) {
				return;
			}
			if ( names.size === MAX_QUESTIONS + RESERVED_NAMES.length ) {
				read.fault( elementPath, 'too-many-questions', MAX_QUESTIONS );
				return;
			}
			names.add( question.name );
			elements.push( question );
		} );
		pages.push( {
			name: read.string( page, path, 'name', 'bad-id', ( text ) => ID_PATTERN.test( text ) ) ?? `page${ index + 1 }`,
			title: read.text( page, path, 'title' ),
			description: read.text( page, path, 'description' ),
			elements,
		} );
	} );
	return pages;
}

function readQuestion( json: unknown, path: string, taken: ReadonlySet<string>, read: PropertyReader ): Question | null {
	if ( !isObject( json ) ) {
		read.fault( path, 'expected-object' );
		return null;
	}
	const type = ownProperty( json, 'type' );
	const name = ownProperty( json, 'name' );
	if ( typeof name !== 'string' || !ID_PATTERN.test( name ) ) {
		read.fault( `${ path }.name`, 'bad-id', quotedValue( name ) );
		return null;
	}
	if ( taken.has( name ) ) {
		read.fault( `${ path }.name`, RESERVED_NAMES.includes( name ) ? 'reserved-name' : 'name-taken', name );
		return null;
	}
	const base = {
		name,
		title: read.text( json, path, 'title' ),
		description: read.text( json, path, 'description' ),
		isRequired: ownProperty( json, 'isRequired' ) === true,
	};
	switch ( type ) {
		case 'comment':
			return { ...base, type, maxLength: read.count( json, path, 'maxLength' ) || null };
		case 'radiogroup': {
			const choices = readChoices( json, path, 'choices', read );
			return choices && { ...base, type, choices };
		}
		case 'checkbox': {
			const choices = readChoices( json, path, 'choices', read );
			return choices && {
				...base,
				type,
				choices,
				minSelectedChoices: read.count( json, path, 'minSelectedChoices' ) || null,
				maxSelectedChoices: read.count( json, path, 'maxSelectedChoices' ) || null,
			};
		}
		case 'matrixdropdown': {
			const rows = readChoices( json, path, 'rows', read );
			const columns = readColumns( json, path, read );
			return rows && columns && { ...base, type, columns, rows };
		}
		default:
			read.fault( `${ path }.type`, 'unknown-question-type', quotedValue( type ), QUESTION_TYPES );
			return null;
	}
}

function readColumns( json: JsonObject, path: string, read: PropertyReader ): GridColumn[] | null {
	const columns = new Map<string, GridColumn>();
	read.list( json, path, 'columns' ).forEach( ( column, index ) => {
		const columnPath = pathBelow( `${ path }.columns`, index );
		const name = isObject( column ) ? ownProperty( column, 'name' ) : undefined;
		if ( !isObject( column ) || typeof name !== 'string' || !ID_PATTERN.test( name ) ) {
			read.fault( `${ columnPath }.name`, 'bad-id', quotedValue( name ) );
			return;
		}
		if ( columns.has( name ) ) {
			read.fault( `${ columnPath }.name`, 'name-taken', name );
			return;
		}
		const choices = readChoices( column, columnPath, 'choices', read );
		if ( choices !== null ) {
			columns.set( name, { name, title: read.text( column, columnPath, 'title' ), choices } );
		}
	} );
	if ( columns.size === 0 ) {
		read.fault( `${ path }.columns`, 'empty-list' );
		return null;
	}
	return Array.from( columns.values() );
}

function readChoices( json: JsonObject, path: string, key: string, read: PropertyReader ): Choice[] | null {
	const choices = new Map<string, Choice>();
	const listPath = pathBelow( path, key );
	read.list( json, path, key ).forEach( ( choice, index ) => {
		const choicePath = pathBelow( listPath, index );
		const code = isObject( choice ) ? ownProperty( choice, 'value' ) : choice;
		const value = isCode( code ) ? String( code ) : '';
		if ( !ID_PATTERN.test( value ) ) {
			read.fault( choicePath, 'bad-id', quotedValue( code ) );
		} else if ( choices.has( value ) ) {
			read.fault( choicePath, 'code-taken', value );
		} else {
			choices.set( value, { value, text: isObject( choice ) ? read.text( choice, choicePath, 'text' ) : null } );
		}
	} );
	if ( choices.size === 0 ) {
		read.fault( listPath, 'empty-list' );
		return null;
	}
	return Array.from( choices.values() );
}

function isCode( json: unknown ): json is string | number {
	return typeof json === 'string' || typeof json === 'number';
}

function readAudience( settings: JsonObject, read: PropertyReader ): Audience | null {
	const path = '$.localSkills.audience';
	const audience = read.object( settings, '$.localSkills', 'audience' );
	if ( Object.keys( audience ).length === 0 ) {
		return null;
	}
	return {
		description: read.text( audience, path, 'description' ),
		minEdits: read.count( audience, path, 'minEdits' ) ?? 0,
		groups: read.list( audience, path, 'groups' ).filter( ( group ): group is string => typeof group === 'string' ),
	};
}

function readMeasures( settings: JsonObject, read: PropertyReader ): Measures {
	const measures = read.object( settings, '$.localSkills', 'measures' );
	const name = ( key: string ): string | null =>
		read.string( measures, '$.localSkills.measures', key, 'bad-id', ( text ) => ID_PATTERN.test( text ) );
	return { grid: name( 'grid' ), wantToLearn: name( 'wantToLearn' ), canTeach: name( 'canTeach' ) };
}
