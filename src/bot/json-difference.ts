/** What is different in two JSON texts, value by value. */
import { isObject, ownProperty } from '../core/json/value';
import { pathBelow } from '../core/json/fault';

/** A page of differences is read, a book is not; the last line says how many more there are. */
const MOST_SHOWN = 100;

/** So much of a value is shown. */
const MOST_CHARACTERS = 80;

/**
 * @param before - Empty for a page that does not exist
 * @param after
 * @param marked - Marks what goes and what comes
 * @return A line for each value, by its path; null where one of the texts is no JSON, or there was none
 */
export function jsonDifference(
	before: string, after: string, marked: ( sign: '-' | '+', text: string ) => string,
): string[] | null {
	let [ old, now ]: unknown[] = [];
	try {
		[ old, now ] = [ JSON.parse( before ), JSON.parse( after ) ];
	} catch {
		return null;
	}
	const lines: string[] = [];
	const told = ( value: unknown ): string => {
		const text = JSON.stringify( value );
		return text.length > MOST_CHARACTERS ? `${ text.slice( 0, MOST_CHARACTERS - 1 ) }…` : text;
	};
	const compare = ( was: unknown, is: unknown, path: string ): void => {
		const [ oldKeys, newKeys ] = [ keysOf( was ), keysOf( is ) ];
		if ( oldKeys === null || newKeys === null || Array.isArray( was ) !== Array.isArray( is ) ) {
			if ( JSON.stringify( was ) !== JSON.stringify( is ) ) {
				lines.push( was === undefined ? marked( '+', `+${ path }: ${ told( is ) }` ) :
					is === undefined ? marked( '-', `-${ path }: ${ told( was ) }` ) :
						`~${ path }: ${ marked( '-', told( was ) ) } → ${ marked( '+', told( is ) ) }` );
			}
			return;
		}
		for ( const key of new Set( [ ...oldKeys, ...newKeys ] ) ) {
			compare( valueAt( was, key ), valueAt( is, key ), pathBelow( path, Array.isArray( is ) ? Number( key ) : key ) );
		}
	};
	compare( old, now, '$' );
	return lines.length <= MOST_SHOWN ? lines : [
		...lines.slice( 0, MOST_SHOWN ), `… and ${ lines.length - MOST_SHOWN } more values`,
	];
}

function keysOf( value: unknown ): string[] | null {
	return Array.isArray( value ) || isObject( value ) ? Object.keys( value ) : null;
}

function valueAt( value: unknown, key: string ): unknown {
	return Array.isArray( value ) ? value[ Number( key ) ] : isObject( value ) ? ownProperty( value, key ) : undefined;
}
