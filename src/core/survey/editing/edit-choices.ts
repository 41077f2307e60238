/** The choices, rows and steps of a question: bare codes, or objects with a code, a text and more. */
import { isObject, type JsonObject, ownProperty } from '../../json/value';
import { isCode } from '../read-choices';
import { DEFAULT_LANGUAGE, textIn, withText } from './edit-texts';
import { listAt, type Place, valueAt, withItem, withValueAt } from './place';
import { suggestId } from './suggest-id';

/**
 * The code of a choice as answers store it; empty when it has none.
 *
 * @param choice - A bare code, or an object with `value`
 */
export function choiceCode( choice: unknown ): string {
	const code = isObject( choice ) ? ownProperty( choice, 'value' ) : choice;
	return isCode( code ) ? String( code ) : '';
}

/**
 * A property of a choice; undefined for bare codes.
 *
 * @param choice
 * @param key
 */
export function choiceProperty( choice: unknown, key: string ): unknown {
	return isObject( choice ) ? ownProperty( choice, key ) : undefined;
}

/**
 * The codes of a list of choices or rows.
 *
 * @param json
 * @param list - Place of the list
 */
export function codesIn( json: JsonObject, list: Place ): string[] {
	return listAt( json, list ).map( choiceCode );
}

/**
 * The definition with a property of a choice set: a bare code becomes an object, and one again when only its code is left.
 *
 * @param json
 * @param choice - Its place
 * @param key
 * @param value - Undefined takes the property away
 */
export function withChoiceProperty( json: JsonObject, choice: Place, key: string, value: unknown ): JsonObject {
	const before = valueAt( json, choice );
	if ( choiceProperty( before, key ) === value ) {
		return json;
	}
	const object: Record<string, unknown> = isObject( before ) ? { ...before } : { value: before };
	if ( value === undefined ) {
		delete object[ key ];
	} else {
		object[ key ] = value;
	}
	const isBare = Object.keys( object ).length === 1 && 'value' in object;
	return withValueAt( json, choice, isBare ? object.value : object );
}

/**
 * Retires a choice or row, or offers it again.
 *
 * @param json
 * @param choice - Its place
 * @param isRetired
 */
export function retireChoice( json: JsonObject, choice: Place, isRetired: boolean ): JsonObject {
	return withChoiceProperty( json, choice, 'retired', isRetired ? true : undefined );
}

/**
 * One more choice, without a text as yet.
 *
 * @param json
 * @param list
 * @param index - Where
 * @param code
 */
export function addChoice( json: JsonObject, list: Place, index: number, code: string ): JsonObject {
	return codesIn( json, list ).includes( code ) ? json : withItem( json, list, index, code );
}

/**
 * A pasted list, one choice a line, after the others. A line that says the same as a choice that is there is left out.
 * What is pasted in another language than the main one stands under `default` too: nothing else is there to show.
 *
 * @param json
 * @param list
 * @param lines
 * @param fallback - What codes are called that no words can be found for
 * @param taken - Codes that were in use once
 * @param language - Of the lines: a code, or `default`
 */
export function pasteChoices(
	json: JsonObject, list: Place, lines: string, fallback: string, taken: readonly string[] = [], language = DEFAULT_LANGUAGE,
): JsonObject {
	const items = listAt( json, list ).slice();
	const codes = [ ...taken, ...items.map( choiceCode ) ];
	const texts = items.map( ( item ) => {
		const text = choiceProperty( item, 'text' );
		return ( textIn( text, language ) || textIn( text, DEFAULT_LANGUAGE ) ).trim();
	} );
	for ( const line of lines.split( /\r\n?|\n/ ) ) {
		// What lists bring along from where they were copied: a dash, a dot, a bullet.
		const words = line.replace( /^\s*[-*•·–—]\s+/, '' ).trim();
		if ( words === '' || texts.includes( words ) ) {
			continue;
		}
		const code = suggestId( words, codes, fallback );
		codes.push( code );
		texts.push( words );
		items.push( { value: code, text: withText( withText( undefined, DEFAULT_LANGUAGE, words ), language, words ) } );
	}
	return items.length === listAt( json, list ).length ? json : withValueAt( json, list, items );
}

/**
 * Skills of the taxonomy as choices or rows: bare ids, so that each is shown with the skill's own, translated label.
 * Those that are there stay where they are; retired ones are offered again.
 *
 * @param json
 * @param list
 * @param ids
 */
export function addSkills( json: JsonObject, list: Place, ids: readonly string[] ): JsonObject {
	return ids.reduce( ( changed, id ) => {
		const index = codesIn( changed, list ).indexOf( id );
		return index === -1 ? withItem( changed, list, Infinity, id ) : retireChoice( changed, [ ...list, index ], false );
	}, json );
}
