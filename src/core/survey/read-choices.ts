/** The choices, rows and columns of a question's JSON. */
import type { LocalizedText } from '../i18n/localized-text';
import { pathBelow, quotedValue } from '../json/fault';
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { ID_PATTERN } from '../pages';
import type { Choice, GridColumn, SpecialChoices } from './definition';
import { isWholeNumber, type PropertyReader } from './property-reader';
import { DONT_KNOW, NONE, OTHER, REFUSED } from './special-choices';

/** Nobody tells more steps of a scale apart. */
export const MAX_RATING_STEPS = 20;

/**
 * A list of choices or rows: bare codes, or objects with `value`. What has no code of its own is left out.
 *
 * @param json - The question, or the column
 * @param path
 * @param key - Such as `choices`
 * @param read
 * @return Null, and a fault, when none is left
 */
export function readChoices( json: JsonObject, path: string, key: string, read: PropertyReader ): Choice[] | null {
	const choices = new Map<string, Choice>();
	const listPath = pathBelow( path, key );
	read.list( json, path, key ).forEach( ( item, index ) => {
		const itemPath = pathBelow( listPath, index );
		const object = isObject( item ) ? item : {};
		const code = isObject( item ) ? ownProperty( item, 'value' ) : item;
		const value = isCode( code ) ? String( code ) : '';
		if ( !ID_PATTERN.test( value ) ) {
			read.fault( itemPath, 'bad-id', quotedValue( code ) );
		} else if ( choices.has( value ) ) {
			read.fault( itemPath, 'code-taken', value );
		} else {
			choices.set( value, {
				value,
				text: read.text( object, itemPath, 'text' ),
				visibleIf: read.condition( object, itemPath, 'visibleIf' ),
				isRetired: ownProperty( object, 'retired' ) === true,
			} );
		}
	} );
	if ( choices.size === 0 ) {
		read.fault( listPath, 'empty-list' );
		return null;
	}
	return Array.from( choices.values() );
}

/** A choice that a question has without listing it. */
export function plainChoice( value: string, text: LocalizedText | null ): Choice {
	return { value, text, visibleIf: null, isRetired: false };
}

/**
 * The special choices that a question asks for, with SurveyJS's codes. Without a text of the survey's own they bear
 * the project's (`localskills-choice-other`…).
 *
 * @param json - The question
 * @param path
 * @param read
 * @param listed - Its other choices; a special one whose code is among them is left out, and told
 */
export function readSpecialChoices(
	json: JsonObject, path: string, read: PropertyReader, listed: readonly Choice[],
): SpecialChoices {
	const choice = ( code: string, show: string, alias: string, text: string ): Choice | null => {
		const key = ownProperty( json, show ) === undefined ? alias : show;
		if ( ownProperty( json, key ) !== true ) {
			return null;
		}
		if ( listed.some( ( { value } ) => value === code ) ) {
			read.fault( pathBelow( path, key ), 'special-code-taken', code );
			return null;
		}
		return plainChoice( code, read.text( json, path, text ) ?? { kind: 'message', key: `localskills-choice-${ code }` } );
	};
	return {
		other: choice( OTHER, 'showOtherItem', 'hasOther', 'otherText' ),
		none: choice( NONE, 'showNoneItem', 'hasNone', 'noneText' ),
		refused: choice( REFUSED, 'showRefuseItem', '', 'refuseText' ),
		dontKnow: choice( DONT_KNOW, 'showDontKnowItem', '', 'dontKnowText' ),
	};
}

/**
 * The steps of a rating: `rateValues`, or the whole numbers from `rateMin` (1) to `rateMax` (5) by `rateStep` (1).
 *
 * @param json - The question
 * @param path
 * @param read
 * @return Null, and a fault, when there is none
 */
export function readRatingSteps( json: JsonObject, path: string, read: PropertyReader ): Choice[] | null {
	if ( ownProperty( json, 'rateValues' ) !== undefined ) {
		return readChoices( json, path, 'rateValues', read );
	}
	const whole = ( key: string, otherwise: number ): number => {
		const value = ownProperty( json, key );
		if ( isWholeNumber( value ) ) {
			return value;
		}
		if ( value !== undefined ) {
			read.fault( pathBelow( path, key ), 'expected-whole-number' );
		}
		return otherwise;
	};
	const [ min, max, step ] = [ whole( 'rateMin', 1 ), whole( 'rateMax', 5 ), whole( 'rateStep', 1 ) ];
	if ( max <= min || step < 1 ) {
		read.fault( `${ path }.rateMax`, 'bad-rating', min, max, step );
		return null;
	}
	const steps: Choice[] = [];
	for ( let value = min; value <= max && steps.length < MAX_RATING_STEPS; value += step ) {
		steps.push( plainChoice( String( value ), null ) );
	}
	if ( min + MAX_RATING_STEPS * step <= max ) {
		read.fault( `${ path }.rateMax`, 'too-many-steps', MAX_RATING_STEPS );
	}
	return steps;
}

/**
 * The columns of a grid.
 *
 * @param json - The question
 * @param path
 * @param read
 * @return Null, and a fault, when there is none
 */
export function readColumns( json: JsonObject, path: string, read: PropertyReader ): GridColumn[] | null {
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

/** Whether JSON holds a code: a whole number is the same as its digits. */
export function isCode( json: unknown ): json is string | number {
	return typeof json === 'string' || typeof json === 'number';
}
