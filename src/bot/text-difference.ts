/** What a dry run would change, for people to read. */
import { diffWordsWithSpace, structuredPatch } from 'diff';
import { jsonDifference } from './json-difference';

export interface DifferenceStyle {
	/** The texts are JSON: their values are compared, wherever they stand in the text. */
	readonly isJson?: boolean;
	/** Additions in green, what goes in red: for terminals. */
	readonly isColoured?: boolean;
}

/** Lines longer than this are compared word by word: whole, nobody finds what is different in them. */
const LONG_LINE = 100;

/** So many characters of what stays are shown on either side of a changed word. */
const CONTEXT = 30;

const COLOURS = { '-': '\u001B[31m', '+': '\u001B[32m', end: '\u001B[39m' } as const;

/**
 * @param title - Of the page
 * @param before - Empty for a page that does not exist
 * @param after
 * @param style
 * @return The difference line by line in the form that `diff -u` made usual, of long lines the words, of JSON the values
 *  with their paths; empty without one
 */
export function textDifference( title: string, before: string, after: string, style: DifferenceStyle = {} ): string {
	if ( before === after ) {
		return '';
	}
	const coloured = ( sign: '-' | '+', text: string ): string => style.isColoured === true ? COLOURS[ sign ] + text + COLOURS.end : text;
	const values = style.isJson === true ? jsonDifference( before, after, coloured ) : null;
	const head = [
		coloured( '-', `--- ${ title }\t${ before === '' ? '(no page)' : '(on the wiki)' }` ),
		coloured( '+', `+++ ${ title }\t(after saving)` ),
	];
	if ( values !== null ) {
		return [ ...head, ...values, '' ].join( '\n' );
	}
	const ended = ( text: string ): string => text === '' ? '' : `${ text.replace( /\n+$/, '' ) }\n`;
	const { hunks } = structuredPatch( title, title, ended( before ), ended( after ), '', '', { context: 2 } );
	return hunks.length === 0 ? '' : [
		...head,
		...hunks.flatMap( ( { oldStart, oldLines, newStart, newLines, lines } ) => [
			`@@ -${ place( oldStart, oldLines ) } +${ place( newStart, newLines ) } @@`, ...changedLines( lines, coloured ),
		] ),
		'',
	].join( '\n' );
}

/** Where a hunk begins; of no lines, after which line. */
function place( start: number, count: number ): string {
	return `${ count === 0 ? start - 1 : start },${ count }`;
}

/** The lines of a hunk; of a long line that was changed, in one line, the words that were. */
function changedLines( lines: readonly string[], coloured: ( sign: '-' | '+', text: string ) => string ): string[] {
	const shown: string[] = [];
	for ( let start = 0; start < lines.length; ) {
		const run = ( sign: string, from: number ): number => {
			let end = from;
			while ( lines[ end ]?.startsWith( sign ) === true ) {
				end++;
			}
			return end;
		};
		const removedEnd = run( '-', start );
		const addedEnd = run( '+', removedEnd );
		const [ removed, added ] = [ lines.slice( start, removedEnd ), lines.slice( removedEnd, addedEnd ) ];
		if ( addedEnd === start ) {
			shown.push( lines[ start++ ] as string );
			continue;
		}
		const isByWord = removed.length === added.length &&
			removed.some( ( line, index ) => Math.min( line.length, ( added[ index ] as string ).length ) > LONG_LINE );
		shown.push( ...isByWord ?
			removed.map( ( line, index ) => `~${ changedWords( line.slice( 1 ), ( added[ index ] as string ).slice( 1 ), coloured ) }` ) :
			[ ...removed.map( ( line ) => coloured( '-', line ) ), ...added.map( ( line ) => coloured( '+', line ) ) ] );
		start = addedEnd;
	}
	return shown;
}

function changedWords( before: string, after: string, coloured: ( sign: '-' | '+', text: string ) => string ): string {
	const parts = diffWordsWithSpace( before, after );
	return parts.map( ( { value, added, removed }, index ) => {
		if ( added || removed ) {
			return added ? coloured( '+', `{+${ value }+}` ) : coloured( '-', `[-${ value }-]` );
		}
		const [ head, tail ] = [ index === 0 ? 0 : CONTEXT, index === parts.length - 1 ? 0 : CONTEXT ];
		return value.length <= head + tail + 1 ? value :
			`${ value.slice( 0, head ) }…${ tail === 0 ? '' : value.slice( -tail ) }`;
	} ).join( '' );
}
