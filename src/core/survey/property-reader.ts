/** Reads single properties of a definition's JSON; what cannot be used becomes a fault and nothing. */
import { LANGUAGE_CODE, readText } from '../i18n/read-localized-text';
import type { LocalizedText } from '../i18n/localized-text';
import { type Fault, type FaultParameter, pathBelow, quotedValue } from '../json/fault';
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { ID_PATTERN } from '../pages';
import type { Condition } from './conditions/condition';
import { parseCondition } from './conditions/parse-condition';

/** More cannot be asked of anyone, and nobody shall make a survey that no machine can hold. */
const MAX_ITEMS: Readonly<Record<string, number>> = { pages: 100, elements: 200, columns: 30, rows: 300 };
const MAX_OTHER_ITEMS = 1000;

export interface PropertyReader {
	fault( path: string, code: string, ...parameters: FaultParameter[] ): void;
	text( object: JsonObject, path: string, key: string ): LocalizedText | null;
	/** A string that is accepted; anything else is a fault with this code. */
	string(
		object: JsonObject, path: string, key: string, code: string,
		accepts: ( text: string ) => boolean, ...parameters: FaultParameter[]
	): string | null;
	/** One of the words; without the property the first of them. */
	word<W extends string>( object: JsonObject, path: string, key: string, words: readonly W[] ): W;
	id( object: JsonObject, path: string, key: string ): string | null;
	/** A whole number from 0. */
	count( object: JsonObject, path: string, key: string ): number | null;
	list( object: JsonObject, path: string, key: string ): readonly unknown[];
	object( object: JsonObject, path: string, key: string ): JsonObject;
	/** A condition that can be read; one that cannot is told and does not hide anything. */
	condition( object: JsonObject, path: string, key: string ): Condition | null;
}

/**
 * @param faults - Are added to
 */
export function createPropertyReader( faults: Fault[] ): PropertyReader {
	const fault = ( path: string, code: string, ...parameters: FaultParameter[] ): void => {
		faults.push( { path, code, parameters } );
	};
	const string: PropertyReader[ 'string' ] = ( object, path, key, code, accepts, ...parameters ) => {
		const value = ownProperty( object, key );
		if ( typeof value === 'string' && accepts( value ) ) {
			return value;
		}
		if ( value !== undefined ) {
			fault( pathBelow( path, key ), code, quotedValue( value ), ...parameters );
		}
		return null;
	};
	/** The value, if it is what is asked for; a fault for any other that is there. */
	const taken = <T>(
		object: JsonObject, path: string, key: string, code: string, isWanted: ( value: unknown ) => value is T,
	): T | null => {
		const value = ownProperty( object, key );
		if ( isWanted( value ) ) {
			return value;
		}
		if ( value !== undefined ) {
			fault( pathBelow( path, key ), code );
		}
		return null;
	};
	return {
		fault,
		string,
		text( object, path, key ) {
			const value = ownProperty( object, key );
			const text = readText( value );
			if ( text === null && value !== undefined ) {
				fault( pathBelow( path, key ), 'expected-text' );
			}
			return text;
		},
		word<W extends string>( object: JsonObject, path: string, key: string, words: readonly W[] ): W {
			const isWord = ( text: string ): boolean => words.includes( text as W );
			return string( object, path, key, 'not-one-of', isWord, words ) as W | null ?? words[ 0 ] as W;
		},
		id: ( object, path, key ) => string( object, path, key, 'bad-id', ( text ) => ID_PATTERN.test( text ) ),
		count( object, path, key ) {
			const value = taken( object, path, key, 'expected-whole-number', isWholeNumber );
			if ( value !== null && value < 0 ) {
				fault( pathBelow( path, key ), 'too-small', value, 0 );
				return null;
			}
			return value;
		},
		list( object, path, key ) {
			const list = taken( object, path, key, 'expected-list', Array.isArray ) as readonly unknown[] | null ?? [];
			const max = MAX_ITEMS[ key ] ?? MAX_OTHER_ITEMS;
			if ( list.length > max ) {
				fault( pathBelow( path, key ), 'too-many-items', max );
			}
			return list.slice( 0, max );
		},
		object: ( object, path, key ) => taken( object, path, key, 'expected-object', isObject ) ?? {},
		condition( object, path, key ) {
			const source = string( object, path, key, 'expected-string', ( text ) => text.trim() !== '' );
			const condition = source === null ? null : parseCondition( source );
			if ( condition !== null && 'code' in condition ) {
				fault( pathBelow( path, key ), condition.code, ...condition.parameters );
				return null;
			}
			return condition;
		},
	};
}

/** Whether the text is the code of a language, as MediaWiki writes it. */
export function isLanguage( text: string ): boolean {
	return LANGUAGE_CODE.test( text );
}

/** Whether JSON holds a whole number that can be reckoned with. */
export function isWholeNumber( value: unknown ): value is number {
	return Number.isSafeInteger( value );
}
