/**
 * Finds the template calls of a page in one pass, as MediaWiki's preprocessor does when the page is viewed: a stack of
 * open constructs, of which only the innermost can be closed, and what is still open at the end was plain text.
 *
 * Every character is looked at a bounded number of times, whatever the input. All positions are offsets in the text; what
 * the preprocessor drops from it is only noted.
 *
 * @see https://www.mediawiki.org/wiki/Preprocessor_ABNF
 */
/* eslint-disable no-bitwise -- sets of classes of characters, in the loop that every character goes through */
import { createRemovedText } from './removed-text';
import type { RemovedText } from './removed-text';
import type { AngleSkipperFactory } from './skip-angle';
import type { TemplateNameMatcher } from './template-name';

export interface ScannedCall {
	readonly template: string;
	readonly start: number;
	readonly end: number;
	/** Two numbers for each part after the name: where it begins, and where its first equals sign is or NONE. */
	readonly parts: readonly number[];
}

export interface ScannedPage {
	/** In the order in which they end. */
	readonly calls: readonly ScannedCall[];
	readonly removed: RemovedText;
}

export const NONE = -1;

/** An open construct. */
interface Open {
	/** `{` template or triple brace, `[` link, `-` language conversion, `=` heading: to the end of its line. */
	kind: '{' | '[' | '-' | '=';
	/** Opening characters that have not found their closing ones. */
	count: number;
	/** Offset after the opening characters. */
	readonly contentStart: number;
	/** Whether a `-` stands before the braces: if one of them is left over, the two open a language conversion. */
	readonly afterHyphen: boolean;
	/** Where this construct's parts begin in the list of all parts. */
	readonly partsStart: number;
}

/** A triple brace with a default: on a viewed page it stands for the default, also in the name of a template. */
interface Default {
	readonly from: number;
	readonly to: number;
	readonly text: NameText;
}

/** What a part of the page says as the name of a template. */
interface NameText {
	readonly text: string;
	/** False when something follows that cannot stand in a name, or only shows when the page is expanded. */
	readonly isWhole: boolean;
}

// Classes of characters; which of them matter depends on the innermost open construct.
const ALWAYS = 1;
const CLOSING_BRACE = 2;
const CLOSING_BRACKET = 4;
const PIPE = 8;
const EQUALS = 16;
const IN_BRACES = ALWAYS | CLOSING_BRACE | PIPE;
/** In a part that has no equals sign yet. */
const IN_ARGUMENT = IN_BRACES | EQUALS;
/** Stands in no title. A single brace or bracket neither. */
const NOT_IN_NAME = 32;

const CLASSES = new Uint8Array( 128 );
( [
	[ '[{<', ALWAYS | NOT_IN_NAME ], [ '\n-', ALWAYS ], [ '}', CLOSING_BRACE | NOT_IN_NAME ],
	[ ']', CLOSING_BRACKET | NOT_IN_NAME ], [ '|', PIPE | NOT_IN_NAME ], [ '=', EQUALS ], [ '>', NOT_IN_NAME ],
] as const ).forEach( ( [ characters, flags ] ) => {
	for ( const character of characters ) {
		CLASSES[ character.charCodeAt( 0 ) ] = flags;
	}
} );

function isInClass( code: number, classes: number ): boolean {
	return code < 128 && ( ( CLASSES[ code ] as number ) & classes ) !== 0;
}

const LINE_FEED = 10;
const HYPHEN = 45;
const LESS_THAN = 60;
const EQUALS_SIGN = 61;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET_CODE = 93;
const OPENING_BRACE = 123;
const PIPE_CODE = 124;
const CLOSING_BRACE_CODE = 125;
const MAX_HEADING_LEVEL = 6;

/**
 * @param text
 * @param matchName
 * @param createAngleSkipper
 */
export function scanTemplates(
	text: string, matchName: TemplateNameMatcher, createAngleSkipper: AngleSkipperFactory,
): ScannedPage {
	const length = text.length;
	const removed = createRemovedText();
	const angle = createAngleSkipper( text, removed );
	const calls: ScannedCall[] = [];
	const stack: Open[] = [];
	/** The innermost open construct. */
	let top: Open | null = null;
	/** Classes of the characters that matter in it. */
	let searched = ALWAYS;
	/** Start and first equals sign of each part of all open constructs; those of the innermost are the last. */
	const parts: number[] = [];
	let partsEnd = 0;
	/** Triple braces that could stand in the name of a template, in the order of their positions. */
	const defaults: Default[] = [];

	function runLength( code: number, from: number, max: number ): number {
		let to = from;
		while ( to < length && to - from < max && text.charCodeAt( to ) === code ) {
			to++;
		}
		return to - from;
	}

	function wantsEquals(): boolean {
		return top !== null && partsEnd > top.partsStart && parts[ partsEnd - 1 ] === NONE;
	}

	function updateSearched(): void {
		if ( top === null || top.kind === '=' ) {
			searched = ALWAYS;
		} else if ( top.kind === '[' ) {
			searched = ALWAYS | CLOSING_BRACKET;
		} else {
			searched = wantsEquals() ? IN_ARGUMENT : IN_BRACES;
		}
	}

	function push( kind: Open['kind'], count: number, contentStart: number, afterHyphen: boolean ): void {
		top = { kind, count, contentStart, afterHyphen, partsStart: partsEnd };
		stack.push( top );
		updateSearched();
	}

	function pop(): void {
		stack.pop();
		top = stack.length > 0 ? stack[ stack.length - 1 ] as Open : null;
		updateSearched();
	}

	/** A heading begins after the end of a line; but a single equals sign there can be a parameter's. */
	function startLine( position: number ): number {
		const level = runLength( EQUALS_SIGN, position, MAX_HEADING_LEVEL );
		if ( level > 1 || ( level === 1 && !wantsEquals() ) ) {
			push( '=', level, position + level, false );
			return position + level;
		}
		return position;
	}

	function openBraces( position: number, afterHyphen: boolean ): number {
		const count = runLength( OPENING_BRACE, position, length );
		if ( count > 1 ) {
			push( '{', count, position + count, afterHyphen );
		}
		return position + count;
	}

	function closeBraces( open: Open, position: number ): number {
		const matched = runLength( CLOSING_BRACE_CODE, position, Math.min( open.count, 3 ) );
		if ( matched < 2 ) {
			return position + 1;
		}
		const start = open.contentStart - matched;
		const to = position + matched;
		const value = matched === 3 ? defaultOf( open, position ) : null;
		if ( matched === 2 ) {
			addCall( open, position );
		}
		while ( defaults.length > 0 && ( defaults[ defaults.length - 1 ] as Default ).from >= start ) {
			defaults.pop();
		}
		if ( value !== null ) {
			defaults.push( { from: start, to, text: value } );
		}
		closeOne( open, start, matched );
		return to;
	}

	/** Takes the matched characters off; those that are left may still open something around it. */
	function closeOne( open: Open, start: number, matched: number ): void {
		const left = open.count - matched;
		partsEnd = open.partsStart;
		stack.pop();
		top = stack.length > 0 ? stack[ stack.length - 1 ] as Open : null;
		if ( left > 1 ) {
			push( open.kind, left, start, open.afterHyphen );
		} else if ( left === 1 && open.kind === '{' && open.afterHyphen ) {
			push( '-', 2, start, false );
		} else {
			updateSearched();
		}
	}

	function addCall( open: Open, position: number ): void {
		const hasArguments = partsEnd > open.partsStart;
		const nameEnd = hasArguments ? parts[ open.partsStart ] as number - 1 : position;
		const name = nameText( open.contentStart, nameEnd );
		// After a number sign, anything may follow; before it, the angle bracket spoils the name.
		const template = matchName( name.isWhole ? name.text : `${ name.text }<`, hasArguments );
		if ( template !== null ) {
			const own = parts.slice( open.partsStart, partsEnd );
			calls.push( { template, start: open.contentStart - 2, end: position + 2, parts: own } );
		}
	}

	/** The text that a triple brace stands for; null when it has no default. */
	function defaultOf( open: Open, position: number ): NameText | null {
		if ( partsEnd === open.partsStart ) {
			return null;
		}
		const from = parts[ open.partsStart ] as number;
		const to = partsEnd > open.partsStart + 2 ? parts[ open.partsStart + 2 ] as number - 1 : position;
		return nameText( from, to );
	}

	/**
	 * A part of the page as the name of a template: without what is dropped, with the defaults of triple braces; up to the
	 * first thing that cannot stand in a name, such as another call.
	 */
	function nameText( from: number, to: number ): NameText {
		let nextDefault = defaults.length;
		while ( nextDefault > 0 && ( defaults[ nextDefault - 1 ] as Default ).from >= from ) {
			nextDefault--;
		}
		let nextRemoved = removed.isEmpty() ? 0 : removed.indexFrom( from );
		let name = '';
		let position = from;
		for ( ;; ) {
			const replaced = defaults[ nextDefault ];
			const stop = Math.min( to, replaced ? replaced.from : to, removed.fromOf( nextRemoved ) );
			let end = position;
			while ( end < stop && !isInClass( text.charCodeAt( end ), NOT_IN_NAME ) ) {
				end++;
			}
			name += text.slice( position, end );
			if ( end < stop || stop === to ) {
				return { text: name, isWhole: end === to };
			}
			if ( replaced && stop === replaced.from ) {
				name += replaced.text.text;
				if ( !replaced.text.isWhole ) {
					return { text: name, isWhole: false };
				}
				position = replaced.to;
				nextDefault++;
			} else {
				position = removed.toOf( nextRemoved );
			}
			nextRemoved = removed.indexFrom( position );
		}
	}

	/** Everything but pipes, equals signs and line ends within a call: what comes once in a while. */
	function handle( code: number, position: number ): number {
		switch ( code ) {
			case LINE_FEED:
				if ( top !== null && top.kind === '=' ) {
					pop();
				}
				return startLine( position + 1 );
			case LESS_THAN: {
				const next = angle.skip( position );
				if ( angle.atLineStart ) {
					angle.atLineStart = false;
					return startLine( next );
				}
				return next;
			}
			case HYPHEN:
				if ( text.charCodeAt( position + 1 ) !== OPENING_BRACE ) {
					return position + 1;
				}
				if ( text.charCodeAt( position + 2 ) === OPENING_BRACE ) {
					return openBraces( position + 1, true );
				}
				push( '-', 2, position + 2, false );
				return position + 2;
			case OPENING_BRACE:
				return openBraces( position, false );
			case OPENING_BRACKET: {
				const count = runLength( OPENING_BRACKET, position, length );
				if ( count > 1 ) {
					push( '[', count, position + count, false );
				}
				return position + count;
			}
			default:
				return close( top as Open, code, position );
		}
	}

	function close( open: Open, code: number, position: number ): number {
		if ( open.kind === '{' ) {
			return closeBraces( open, position );
		}
		const second = code === CLOSING_BRACKET_CODE ? CLOSING_BRACKET_CODE : HYPHEN;
		if ( text.charCodeAt( position + 1 ) !== second ) {
			return position + 1;
		}
		closeOne( open, open.contentStart - 2, 2 );
		return position + 2;
	}

	let at = startLine( 0 );
	for ( ;; ) {
		const classes = searched;
		let code = -1;
		while ( at < length ) {
			code = text.charCodeAt( at );
			if ( isInClass( code, classes ) ) {
				break;
			}
			at++;
		}
		if ( at >= length ) {
			return { calls, removed };
		}
		// Three characters out of four are one of these.
		if ( code === PIPE_CODE ) {
			at++;
			parts[ partsEnd ] = at;
			parts[ partsEnd + 1 ] = NONE;
			partsEnd += 2;
			searched = IN_ARGUMENT;
		} else if ( code === EQUALS_SIGN ) {
			parts[ partsEnd - 1 ] = at;
			at++;
			searched = IN_BRACES;
		} else if ( code === LINE_FEED && text.charCodeAt( at + 1 ) !== EQUALS_SIGN && ( classes & PIPE ) !== 0 ) {
			at++;
		} else {
			at = handle( code, at );
		}
	}
}
