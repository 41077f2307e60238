/**
 * Finds the template calls of a page in one pass, as MediaWiki's preprocessor does when the page is viewed: a stack of
 * open constructs, of which only the innermost can be closed, and what is still open at the end was plain text.
 *
 * Every character is looked at a bounded number of times, whatever the input. All positions are offsets in the text; what
 * the preprocessor drops from it is only noted.
 *
 * @see https://www.mediawiki.org/wiki/Preprocessor_ABNF
 */
import { createRemovedText, indexFrom } from './removed-text';
import type { RemovedText } from './removed-text';
import type { AngleSkipper } from './skip-angle';
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
	readonly calls: ScannedCall[];
	/** Null when the preprocessor drops nothing. */
	readonly removed: RemovedText | null;
}

/** Scans one page after the other. */
export type TemplateScanner = ( text: string ) => ScannedPage;

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

// What matters depends on the innermost open construct. A regular expression finds the next such character faster than a
// loop would, from the first page on. The end of a line matters before an equals sign, a hyphen before a brace.
const IN_TEXT = /[[{<]|\n(?==)|-(?={)/g;
const IN_LINK = /[[{<\]]|\n(?==)|-(?={)/g;
const IN_HEADING = /[[{<\n]|-(?={)/g;
const IN_BRACES = /[[{<}|]|\n(?==)|-(?={)/g;
/** In a part that has no equals sign yet. */
const IN_ARGUMENT = /[[{<}|=]|\n(?==)|-(?={)/g;
/** Stands in no title. A single brace or bracket neither. */
const NOT_IN_NAME = /[[\]{}<>|]/g;

const LINE_FEED = 10;
const HYPHEN = 45;
const LESS_THAN = 60;
const EQUALS_SIGN = 61;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const PIPE = 124;
const CLOSING_BRACE = 125;
const MAX_HEADING_LEVEL = 6;

/**
 * @param matchName
 * @param angle
 */
export function createTemplateScanner( matchName: TemplateNameMatcher, angle: AngleSkipper ): TemplateScanner {
	// The page that is being scanned, and how far.
	let text = '';
	let length = 0;
	let removed: RemovedText | null = null;
	let calls: ScannedCall[] = [];
	const stack: Open[] = [];
	/** The innermost open construct. */
	let top: Open | null = null;
	/** Finds the next character that matters in it. */
	let searched = IN_TEXT;
	/** Start and first equals sign of each part of all open constructs; those of the innermost are the last. */
	let parts: number[] = [];
	let partsEnd = 0;
	/** Triple braces that could stand in the name of a template, in the order of their positions. */
	let defaults: Default[] = [];

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
		if ( top === null ) {
			searched = IN_TEXT;
		} else if ( top.kind === '=' ) {
			searched = IN_HEADING;
		} else if ( top.kind === '[' ) {
			searched = IN_LINK;
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
		const matched = runLength( CLOSING_BRACE, position, Math.min( open.count, 3 ) );
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
		let nextRemoved = removed === null ? 0 : indexFrom( removed, from );
		let name = '';
		let position = from;
		for ( ;; ) {
			const replaced = defaults[ nextDefault ];
			const stop = Math.min( to, replaced ? replaced.from : to, removed?.starts[ nextRemoved ] ?? to );
			// The name ends before a pipe or a brace, so the search does not go far.
			NOT_IN_NAME.lastIndex = position;
			const end = NOT_IN_NAME.test( text ) ? Math.min( NOT_IN_NAME.lastIndex - 1, stop ) : stop;
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
			} else if ( removed !== null ) {
				position = removed.ends[ nextRemoved ] as number;
			}
			nextRemoved = removed === null ? 0 : indexFrom( removed, position );
		}
	}

	function skipAngle( position: number ): number {
		if ( removed === null ) {
			removed = createRemovedText();
			angle.begin( text, removed );
		}
		const next = angle.skip( position );
		if ( angle.atLineStart ) {
			angle.atLineStart = false;
			return startLine( next );
		}
		return next;
	}

	/** Everything but pipes and equals signs. */
	function handle( code: number, position: number ): number {
		switch ( code ) {
			case LINE_FEED:
				if ( top !== null && top.kind === '=' ) {
					pop();
				}
				return startLine( position + 1 );
			case LESS_THAN:
				return skipAngle( position );
			case HYPHEN:
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
		const second = code === CLOSING_BRACKET ? CLOSING_BRACKET : HYPHEN;
		if ( text.charCodeAt( position + 1 ) !== second ) {
			return position + 1;
		}
		closeOne( open, open.contentStart - 2, 2 );
		return position + 2;
	}

	function run(): void {
		let at = startLine( 0 );
		for ( ;; ) {
			searched.lastIndex = at;
			if ( !searched.test( text ) ) {
				return;
			}
			at = searched.lastIndex;
			const code = text.charCodeAt( at - 1 );
			if ( code === PIPE ) {
				parts[ partsEnd ] = at;
				parts[ partsEnd + 1 ] = NONE;
				partsEnd += 2;
				searched = IN_ARGUMENT;
			} else if ( code === EQUALS_SIGN ) {
				parts[ partsEnd - 1 ] = at - 1;
				searched = IN_BRACES;
			} else {
				at = handle( code, at - 1 );
			}
		}
	}

	return ( page ) => {
		text = page;
		length = page.length;
		removed = null;
		calls = [];
		stack.length = 0;
		top = null;
		searched = IN_TEXT;
		parts = [];
		partsEnd = 0;
		defaults = [];
		run();
		// Keeps no page alive.
		text = '';
		angle.end();
		return { calls, removed };
	};
}
