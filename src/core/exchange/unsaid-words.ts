/**
 * Words that stand on a page and say nothing yet: calls in a comment or in tags such as `nowiki`, with a brace too many or
 * too few, or of which the end is missing. Whoever takes away what keeps them from being read has not written them.
 */
import { createRemovedText, remove, restOf } from '../wikitext/removed-text';
import type { TemplateCall } from '../wikitext/template-call';
import { callSignature } from './keep-own-words';

type CallReader = ( text: string ) => readonly TemplateCall[];

/** A comment with no other one begun in it. */
const INNERMOST_COMMENT = /<!--(?:(?!<!--)[^])*?-->/g;

/** What begins or ends a comment or a tag; a tag as a whole, unless a call may stand in it. */
const MARKS = /<!--|-->|<\/?[a-z][^<>{}|]*>|<\/?[a-z]+|<|\/?>/gi;

/** What stands around a call, or would if it were whole. */
const BRACES = /[{}[\]]+/g;
const BRACES_OR_LINES = /[{}[\]\n]+/g;

export const withoutMarks = ( text: string ): string => text.replace( MARKS, '' );

/** The text with each piece between such marks as a call. */
const inPieces = ( text: string, marks: RegExp ): string => `{{${ text.replace( marks, '}}\n{{' ) }}}`;

/** Where the name of a template ends. */
export function endOfName( text: string, { start, end }: TemplateCall ): number {
	return start + text.slice( start, end ).search( /[|}]/ );
}

/** The text, of whose calls only the parameters are left: what is hidden in them still is. */
function withoutRead( text: string, calls: readonly TemplateCall[] ): string {
	const ranges: ( readonly [ from: number, to: number ] )[] = [];
	calls.forEach( ( call ) => ranges.push( [ call.start, endOfName( text, call ) ], [ call.end - 2, call.end ] ) );
	const removed = createRemovedText();
	let last = 0;
	ranges.sort( ( one, other ) => one[ 0 ] - other[ 0 ] ).forEach( ( [ from, to ] ) => {
		if ( from >= last ) {
			remove( removed, from, to );
			last = to;
		}
	} );
	return restOf( removed, text );
}

/** What a call says, whether it is read from the page or from what is hidden there. */
export function unsaidSignature( { parameters, ...call }: TemplateCall ): string {
	return callSignature( { ...call, parameters: new Map( Array.from( parameters )
		.map( ( [ name, value ] ) => [ withoutMarks( name ).trim(), withoutMarks( value ).trim() ] ) ) } );
}

/**
 * How many of each call stand in a text without being read as calls.
 *
 * @param text
 * @param calls - Those that are read
 * @param readCalls
 * @return By their `unsaidSignature`
 */
export function countUnsaid(
	text: string, calls: readonly TemplateCall[], readCalls: CallReader,
): ReadonlyMap<string, number> {
	const most = new Map<string, number>();
	const rest = withoutRead( text, calls );
	const opened = new Set( [ withoutMarks( rest ), withoutMarks( rest.replace( INNERMOST_COMMENT, '' ) ) ] );
	opened.forEach( ( one ) => [ one, inPieces( one, BRACES ), inPieces( one, BRACES_OR_LINES ) ].forEach( ( reading ) => {
		const counts = new Map<string, number>();
		readCalls( reading ).map( unsaidSignature ).forEach( ( call ) => counts.set( call, ( counts.get( call ) ?? 0 ) + 1 ) );
		counts.forEach( ( count, call ) => most.set( call, Math.max( count, most.get( call ) ?? 0 ) ) );
	} ) );
	return most;
}
