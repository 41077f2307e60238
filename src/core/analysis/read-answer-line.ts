/** Answers from files, one JSON object a line, as `localskills analyse --answers` takes them. */
import { isObject, type JsonObject, ownProperty } from '../json/value';
import type { Answer, AnswerValues, Exclusion } from '../survey/answer';

/** A line that counts, or that could not be read: then it is listed as `unreadable` with its number. */
export type AnswerLine = { readonly answer: Answer } | { readonly exclusion: Exclusion };

/**
 * Reads a line such as
 * `{"user":"Ana","revision":7,"timestamp":"2026-11-21T10:11:12Z","values":{"role":"editor","learn":["a","b"]}}`.
 * `user` and `values` are required; numbers and booleans stand for codes; `language` and `community` say where the
 * answer belongs, `definitionRevision` which revision of the definition was answered. A line with anything else wrong is
 * left out as a whole, for half an answer would be counted as if the rest had not been answered.
 *
 * @param text - Without the line's end; a carriage return or a byte order mark does no harm
 * @param line - Its number, from 1
 * @return Null for a blank line
 */
export function readAnswerLine( text: string, line: number ): AnswerLine | null {
	// String.prototype.trim takes a byte order mark away, too.
	const json = text.trim();
	if ( json === '' ) {
		return null;
	}
	const answer = readLine( json );
	return answer === null ? { exclusion: { page: `line ${ line }`, reason: 'unreadable', line } } : { answer };
}

function readLine( text: string ): Answer | null {
	let json: unknown;
	try {
		json = JSON.parse( text );
	} catch {
		return null;
	}
	if ( !isObject( json ) ) {
		return null;
	}
	const user = ownProperty( json, 'user' );
	const revision = ownProperty( json, 'revision' ) ?? 0;
	const timestamp = readTimestamp( ownProperty( json, 'timestamp' ) ?? '' );
	const values = readValues( ownProperty( json, 'values' ) );
	const definitionRevision = ownProperty( json, 'definitionRevision' );
	return typeof user === 'string' && user.trim() !== '' && isRevision( revision ) && timestamp !== null && values !== null ? {
		user,
		revision,
		timestamp,
		page: null,
		language: readWord( json, 'language' ),
		community: readWord( json, 'community' ),
		definitionRevision: isRevision( definitionRevision ) ? definitionRevision : null,
		values,
	} : null;
}

function isRevision( json: unknown ): json is number {
	return typeof json === 'number' && Number.isSafeInteger( json ) && json >= 0;
}

function readWord( json: JsonObject, key: string ): string | null {
	const word = ownProperty( json, key );
	return typeof word === 'string' && word !== '' ? word : null;
}

const TIME = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

/** A time in ISO 8601, in UTC where it names no zone; '' stays ''; null for anything else. */
function readTimestamp( value: unknown ): string | null {
	const match = typeof value === 'string' ? TIME.exec( value ) : null;
	if ( match === null ) {
		return value === '' ? '' : null;
	}
	const time = Date.parse( `${ match[ 1 ] }T${ match[ 2 ] ?? '00:00:00' }${ match[ 3 ] ?? 'Z' }` );
	return isNaN( time ) ? null : new Date( time ).toISOString().replace( '.000Z', 'Z' );
}

function readValues( json: unknown ): AnswerValues | null {
	if ( !isObject( json ) ) {
		return null;
	}
	const values = new Map<string, readonly string[]>();
	for ( const name of Object.keys( json ) ) {
		const codes = readCodes( json[ name ] );
		if ( codes === null ) {
			return null;
		}
		if ( codes.length > 0 ) {
			values.set( name, codes );
		}
	}
	return values;
}

/** Null when the value cannot be one; an empty list when there is no answer. */
function readCodes( json: unknown ): string[] | null {
	const codes: string[] = [];
	for ( const code of Array.isArray( json ) ? json as unknown[] : json === null ? [] : [ json ] ) {
		if ( typeof code !== 'string' && typeof code !== 'boolean' && ( typeof code !== 'number' || !isFinite( code ) ) ) {
			return null;
		}
		if ( String( code ).trim() !== '' ) {
			codes.push( String( code ) );
		}
	}
	return codes;
}
