/** JSON for standard output, piece by piece: the results of a million answers list very many pages. */
import type { Writable } from 'node:stream';
import { write } from './command-io';

/** What is nested deeper is made into one text. */
const DEPTH = 3;

/** Characters that are written at once. */
const PIECE = 2 ** 16;

/** What `JSON.stringify` makes of a value, further in; null where it makes nothing of it. */
function whole( value: unknown, indent: string ): string | null {
	// No text in JSON has the end of a line in it.
	return ( JSON.stringify( value, null, '\t' ) as string | undefined )?.replace( /\n/g, `\n${ indent }` ) ?? null;
}

function *entriesOf( list: Iterable<unknown> ): Generator<[ number, unknown ]> {
	let place = 0;
	for ( const one of list ) {
		yield [ place++, one ];
	}
}

function *piecesOf( value: unknown, indent: string, depth: number ): Generator<string> {
	if ( typeof value !== 'object' || value === null || 'toJSON' in value ) {
		yield whole( value, indent ) ?? 'null';
		return;
	}
	const isList = Symbol.iterator in value;
	if ( depth === 0 && ( !isList || Array.isArray( value ) ) ) {
		yield whole( value, indent ) ?? 'null';
		return;
	}
	const inner = `${ indent }\t`;
	let before = isList ? '[' : '{';
	const entries = isList ? entriesOf( value as Iterable<unknown> ) :
		Object.entries<unknown>( value as Record<string, unknown> );
	for ( const [ key, one ] of entries ) {
		if ( isList || one !== undefined && typeof one !== 'function' && typeof one !== 'symbol' ) {
			yield `${ before }\n${ inner }${ isList ? '' : `${ JSON.stringify( key ) }: ` }`;
			yield* piecesOf( one, inner, Math.max( 0, depth - 1 ) );
			before = ',';
		}
	}
	const end = isList ? ']' : '}';
	// A list or an object of which nothing is written.
	yield before === ',' ? `\n${ indent }${ end }` : before + end;
}

/**
 * @param value - Anything that JSON can say, and lists that are no arrays
 * @yield The same text, in pieces, that `JSON.stringify` makes of it with tabs
 */
export function *jsonPieces( value: unknown ): Generator<string> {
	let text = '';
	for ( const piece of piecesOf( value, '', DEPTH ) ) {
		text += piece;
		if ( text.length > PIECE ) {
			yield text;
			text = '';
		}
	}
	yield text;
}

/**
 * Writes a value as JSON, with tabs, and the end of a line.
 *
 * @param stream
 * @param value
 */
export async function writeJson( stream: Writable, value: unknown ): Promise<void> {
	for ( const piece of jsonPieces( value ) ) {
		await write( stream, piece );
	}
	await write( stream, '\n' );
}
