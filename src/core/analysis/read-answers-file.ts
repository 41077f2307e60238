/** Answers from a file, one JSON object a line, as `localskills analyse --answers` takes them. */
import { isObject, type JsonObject, ownProperty } from '../json/value';
import type { Answer, AnswerValues, Exclusion } from '../survey/answer';

export interface AnswersFile {
	/** In the order of the lines; one account may have several. */
	readonly answers: readonly Answer[];
	/** Every line that could not be read, as `unreadable` with its number. */
	readonly excluded: readonly Exclusion[];
}

/**
 * Reads lines such as
 * `{"user":"Ana","revision":7,"timestamp":"2026-11-21T10:11:12Z","values":{"role":"editor","learn":["a","b"]}}`.
 * `user` and `values` are required; numbers and booleans stand for codes; `language` and `community` say where the
 * answer belongs. Blank lines are nothing; a line with anything else wrong is left out as a whole and listed, for half
 * an answer would be counted as if the rest had not been answered.
 *
 * @param lines - Without line ends; a carriage return or a byte order mark does no harm
 */
export function readAnswersFile( lines: Iterable<string> ): AnswersFile {
	const answers: Answer[] = [];
	const excluded: Exclusion[] = [];
	let line = 0;
	for ( const text of lines ) {
		line++;
		// String.prototype.trim takes a byte order mark away, too.
		const json = text.trim();
		const answer = json === '' ? null : readLine( json );
		if ( answer !== null ) {
			answers.push( answer );
		} else if ( json !== '' ) {
			excluded.push( { page: `line ${ line }`, reason: 'unreadable', line } );
		}
	}
	return { answers, excluded };
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
	return typeof user === 'string' && user.trim() !== '' && typeof revision === 'number' && Number.isSafeInteger( revision ) &&
		revision >= 0 && timestamp !== null && values !== null ?
		{ user, revision, timestamp, page: null, language: readWord( json, 'language' ), community: readWord( json, 'community' ), values } :
		null;
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
