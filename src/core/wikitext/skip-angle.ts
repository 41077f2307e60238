/** What begins with an angle bracket: comments, and tags whose content is no wikitext. */
import { createRemovedText, remove } from './removed-text';
import type { RemovedText } from './removed-text';

export interface AngleSkipper {
	/** Begins with a new page. */
	begin( text: string, removed: RemovedText ): void;
	/** Lets go of the page. */
	end(): void;
	/**
	 * @param position - Of a `<`
	 * @return Offset after what the preprocessor takes in one piece: a comment, an extension's tag with its content,
	 *  or the bracket alone when it begins nothing
	 */
	skip( position: number ): number;
	/** Whether the last comment took its line's end with it, so that a heading can begin after it. */
	atLineStart: boolean;
}

interface TagRule {
	/** `extension`: opaque. `dropped`: gone with its content. `ignored`: gone, its content stays. */
	readonly kind: 'extension' | 'dropped' | 'ignored';
	/** Finds the closing tag. */
	readonly closing: RegExp;
}

const LESS_THAN = 60;
const GREATER_THAN = 62;
const SLASH = 47;
const LINE_FEED = 10;

function isSpaceOrTab( code: number ): boolean {
	return code === 32 || code === 9;
}

/** What ends the name of a tag, as the `\s` of PHP's regular expressions; `/` only before `>`. */
function endsTagName( text: string, position: number ): boolean {
	const code = text.charCodeAt( position );
	return code === 32 || ( code >= 9 && code <= 13 ) || code === GREATER_THAN ||
		( code === SLASH && text.charCodeAt( position + 1 ) === GREATER_THAN );
}

/** ASCII letters only, as in PHP 8: `toLowerCase` would turn the Kelvin sign into a k. */
function toLowerAscii( text: string ): string {
	return text.replace( /[A-Z]+/g, ( letters ) => letters.toLowerCase() );
}

function createTagRules( extensionTags: readonly string[] ): Map<string, TagRule> {
	const rules = new Map<string, TagRule>();
	const add = ( name: string, kind: TagRule['kind'] ): void => {
		const quoted = name.replace( /[\\^$.*+?()[\]{}|/-]/g, '\\$&' );
		// eslint-disable-next-line security/detect-non-literal-regexp -- the name is quoted
		rules.set( name, { kind, closing: new RegExp( `</${ quoted }[\\t-\\r ]*>`, 'gi' ) } );
	};
	extensionTags.forEach( ( tag ) => add( toLowerAscii( tag ), 'extension' ) );
	add( 'includeonly', 'dropped' );
	// A page that is viewed, not transcluded, shows what is in these.
	[ 'noinclude', '/noinclude', 'onlyinclude', '/onlyinclude' ].forEach( ( tag ) => add( tag, 'ignored' ) );
	return rules;
}

/**
 * Makes what skips, on one page after the other.
 *
 * @param extensionTags - Names of the tags that extensions handle, in any case
 */
export function createAngleSkipper( extensionTags: readonly string[] ): AngleSkipper {
	const rules = createTagRules( extensionTags );
	const maxNameLength = Math.max( ...Array.from( rules.keys(), ( name ) => name.length ) );
	let text = '';
	let removed = createRemovedText();
	/** True once no `>` is ahead; each `<` would search the whole rest for it again. */
	let noMoreTagEnds = false;
	/** Tags of which no closing one is ahead, for the same reason. */
	const unclosed = new Set<string>();
	const skipper: AngleSkipper = { begin, end, skip, atLineStart: false };

	function begin( newText: string, newRemoved: RemovedText ): void {
		text = newText;
		removed = newRemoved;
		noMoreTagEnds = false;
		unclosed.clear();
		skipper.atLineStart = false;
	}

	function end(): void {
		text = '';
	}

	function skip( position: number ): number {
		return text.startsWith( '!--', position + 1 ) ? skipComment( position ) : skipTag( position );
	}

	function skipComment( position: number ): number {
		const commentEnd = text.indexOf( '-->', position + 4 );
		if ( commentEnd === -1 ) {
			remove( removed, position, text.length );
			return text.length;
		}
		let lineStart = position;
		while ( lineStart > 0 && isSpaceOrTab( text.charCodeAt( lineStart - 1 ) ) ) {
			lineStart--;
		}
		// Alone on its line, or with nothing but other comments, a comment takes the whole line with it.
		if ( lineStart > 0 && text.charCodeAt( lineStart - 1 ) === LINE_FEED ) {
			const lineEnd = skipCommentsOnLine( commentEnd + 3 );
			if ( text.charCodeAt( lineEnd ) === LINE_FEED ) {
				remove( removed, lineStart, lineEnd + 1 );
				skipper.atLineStart = true;
				return lineEnd + 1;
			}
		}
		remove( removed, position, commentEnd + 3 );
		return commentEnd + 3;
	}

	function skipCommentsOnLine( position: number ): number {
		for ( ;; ) {
			while ( isSpaceOrTab( text.charCodeAt( position ) ) ) {
				position++;
			}
			const commentEnd = text.startsWith( '<!--', position ) ? text.indexOf( '-->', position + 4 ) : -1;
			if ( commentEnd === -1 ) {
				return position;
			}
			position = commentEnd + 3;
		}
	}

	function skipTag( position: number ): number {
		const nameStart = position + 1;
		let nameEnd = nameStart;
		while ( nameEnd - nameStart <= maxNameLength && nameEnd < text.length && !endsTagName( text, nameEnd ) &&
			text.charCodeAt( nameEnd ) !== LESS_THAN ) {
			nameEnd++;
		}
		const name = text.slice( nameStart, nameEnd );
		const lowerName = toLowerAscii( name );
		const rule = rules.get( lowerName );
		if ( rule === undefined || noMoreTagEnds || !endsTagName( text, nameEnd ) ) {
			return nameStart;
		}
		const tagEnd = text.indexOf( '>', nameEnd );
		if ( tagEnd === -1 ) {
			noMoreTagEnds = true;
			return nameStart;
		}
		let next = tagEnd + 1;
		if ( rule.kind !== 'ignored' && text.charCodeAt( tagEnd - 1 ) !== SLASH ) {
			const closed = unclosed.has( lowerName ) ? -1 : afterClosingTag( rule, next );
			if ( closed !== -1 ) {
				next = closed;
			} else if ( name === 'includeonly' ) {
				// In capitals it is not forgiven that it is open; so MediaWiki has it.
				next = text.length;
			} else {
				unclosed.add( lowerName );
				return next;
			}
		}
		if ( rule.kind !== 'extension' ) {
			remove( removed, position, next );
		}
		return next;
	}

	function afterClosingTag( { closing }: TagRule, from: number ): number {
		closing.lastIndex = from;
		const found = closing.exec( text );
		return found === null ? -1 : found.index + found[ 0 ].length;
	}

	return skipper;
}
