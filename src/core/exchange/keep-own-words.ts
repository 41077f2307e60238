import { compareText } from '../analysis/sorted';
import type { TemplateCall } from '../wikitext/template-call';
import type { TemplateReader } from '../wikitext/template-reader';

/** Calls within calls come to light one after the other; nobody nests deeper by accident. */
const MOST_ROUNDS = 20;

/** As MediaWiki reads it. Other signs without ink tell names apart: with U+FEFF in it, a name is another account's. */
const WHITE_SPACE = /[ \t\r\n]+/g;

/**
 * What two calls have in common that say the same: the template and its values, in whatever order they are written. An empty
 * value says nothing, and white space is as good as any other.
 */
export function callSignature( { template, parameters }: TemplateCall ): string {
	const said = Array.from( parameters, ( [ name, value ] ): [ string, string ] => [ name, value.replace( WHITE_SPACE, ' ' ).replace( /^ | $/g, '' ) ] )
		.filter( ( [ , value ] ) => value !== '' );
	return JSON.stringify( [ template, said.sort( ( [ one ], [ other ] ) => compareText( one, other ) ) ] );
}

/**
 * Whether two texts say the same by their calls, in the order in which these stand there, whatever stands around them.
 *
 * @param one
 * @param other
 */
export function saySame( one: readonly TemplateCall[], other: readonly TemplateCall[] ): boolean {
	const said = ( calls: readonly TemplateCall[] ): string => JSON.stringify( calls.map( callSignature ) );
	return said( one ) === said( other );
}

/** The calls that are not among these, each of which stands for one. */
export function withoutCalls( calls: readonly TemplateCall[], others: readonly TemplateCall[] ): TemplateCall[] {
	const left = new Map<string, number>();
	others.map( callSignature ).forEach( ( one ) => left.set( one, ( left.get( one ) ?? 0 ) + 1 ) );
	return calls.filter( ( call ) => {
		const one = callSignature( call );
		const count = left.get( one ) ?? 0;
		left.set( one, count - 1 );
		return count <= 0;
	} );
}

function cut( text: string, { start, end }: TemplateCall ): string {
	const hasLines = ( start === 0 || text.charAt( start - 1 ) === '\n' ) && text.charAt( end ) === '\n';
	return text.slice( 0, start ) + text.slice( hasLines ? end + 1 : end );
}

/**
 * A text without the calls that stand in no other text as well. What stands around them stays.
 *
 * @param text
 * @param allowed - The calls of the other text, each of which stands for one
 * @param readCalls - Of the templates that say something in somebody's name
 * @return Null when that cannot be told apart from the text around it
 */
export function withoutOtherCalls(
	text: string, allowed: readonly TemplateCall[], readCalls: ( wikitext: string ) => readonly TemplateCall[],
): string | null {
	let kept = text;
	for ( let round = 0; round < MOST_ROUNDS; round++ ) {
		const foreign = withoutCalls( readCalls( kept ), allowed );
		if ( foreign.length === 0 ) {
			return kept;
		}
		// The last first, so that the places of the others hold; calls within others wait for the next round.
		const holds = ( call: TemplateCall, other: TemplateCall ): boolean =>
			other !== call && other.start >= call.start && other.end <= call.end;
		kept = foreign.filter( ( call ) => !foreign.some( ( other ) => holds( call, other ) ) )
			.sort( ( one, other ) => other.start - one.start ).reduce( cut, kept );
	}
	return null;
}

/**
 * A page on which others have written since its owner last saved it, with the calls that the owner's own text had: those
 * that others added or changed are cut out, those that they took away or changed are put back, at the end. What stands
 * around the calls stays.
 *
 * @param text - As it is now
 * @param ownText - As the owner last saved it
 * @param readCalls - Of the templates that say something in the owner's name
 * @return Null when that cannot be told apart from the text around it
 */
export function keepOwnWords( text: string, ownText: string, readCalls: TemplateReader ): string | null {
	const own = readCalls( ownText );
	const kept = withoutOtherCalls( text, own, readCalls );
	if ( kept === null ) {
		return null;
	}
	const back = withoutCalls( own, readCalls( kept ) ).reduce( ( all, { start, end } ) =>
		`${ all === '' || all.charAt( all.length - 1 ) === '\n' ? all : `${ all }\n` }${ ownText.slice( start, end ) }`, kept );
	// Such as in an open comment, where a call is none.
	const result = readCalls( back );
	return withoutCalls( result, own ).length === 0 && withoutCalls( own, result ).length === 0 ? back : null;
}
