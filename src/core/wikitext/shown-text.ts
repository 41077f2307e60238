/** What a template's module shows of a value that somebody wrote by hand, as far as it can be told without the wiki. */
import { decodeText } from './encode';

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const NOWIKI = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi;

/** Magic words that stand for a character. A map: a template may be called like what every object has. */
const CHARACTERS: ReadonlyMap<string, string> = new Map( [
	[ '!', '|' ], [ '=', '=' ], [ '(', '{' ], [ ')', '}' ], [ '((', '&#123;&#123;' ], [ '))', '&#125;&#125;' ],
] );

/** In the place of what only the wiki can expand. */
const UNKNOWN = '…';

/**
 * The characters of a value: comments are dropped, `{{!}}` is a bar, and in the place of other templates, parser
 * functions and parameters stands an ellipsis, so that no braces are shown to people. Other markup stays as it is
 * written, as the cards show it. The text that `encodeText` was given comes out unchanged.
 *
 * @param wikitext - Value of a named parameter
 */
export function shownText( wikitext: string ): string {
	if ( !/[{<]/.test( wikitext ) ) {
		return decodeText( wikitext );
	}
	const plain = wikitext.replace( COMMENT, '' )
		.replace( NOWIKI, ( _all, content: string | undefined ) => ( content ?? '' ).replace( /[{}]/g, ( brace ) => `&#${ brace.charCodeAt( 0 ) };` ) );
	return decodeText( withoutTemplates( plain ) );
}

/** Goes over the text once, however deeply calls stand in each other. */
function withoutTemplates( text: string ): string {
	const pieces: string[] = [];
	/** Where in the pieces each open call begins. */
	const open: number[] = [];
	const brace = /[{}]/g;
	let index = 0;
	while ( index < text.length ) {
		const pair = text.slice( index, index + 2 );
		if ( pair === '{{' ) {
			open.push( pieces.length );
			pieces.push( pair );
			index += 2;
		} else if ( pair === '}}' && open.length > 0 ) {
			const [ , ...content ] = pieces.splice( open.pop() as number );
			// A parameter has three braces on each side.
			const isParameter = content[ 0 ]?.charAt( 0 ) === '{' && text.charAt( index + 2 ) === '}';
			const name = content.length <= 2 ? content.join( '' ).trim() : '';
			pieces.push( CHARACTERS.get( name ) ?? UNKNOWN );
			index += isParameter ? 3 : 2;
		} else {
			brace.lastIndex = index + 1;
			const end = brace.exec( text )?.index ?? text.length;
			pieces.push( text.slice( index, end ) );
			index = end;
		}
	}
	return pieces.join( '' );
}
