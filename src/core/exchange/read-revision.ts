/** What a revision of somebody's page says of the exchange, and what of it stood there before. */
import { countSigns, countSubstitutions, shelteredSubstitutions } from '../wikitext/substitution';
import type { TemplateCall } from '../wikitext/template-call';
import { callSignature } from './keep-own-words';
import { countUnsaid, endOfName, unsaidSignature, withoutMarks } from './unsaid-words';

export type CallReader = ( text: string ) => readonly TemplateCall[];

export interface ReadRevision {
	readonly isOwn: boolean;
	readonly text: string;
	readonly calls: readonly TemplateCall[];
	/** How many there are of each call. */
	readonly counts: ReadonlyMap<string, number>;
	/** How many of each stand there and are not read as calls, such as in a comment. */
	readonly unsaid: ReadonlyMap<string, number>;
	/** By what each call is known there. */
	readonly signatures: ReadonlyMap<string, string>;
	/** How many substitutions stand there that the next saving would complete, were they read. */
	readonly substitutions: number;
	/** How many signatures and the like stand there that the next saving would write out, were they read. */
	readonly signs: number;
	/** How many of each that are not read. */
	readonly sheltered: ReadonlyMap<string, number>;
}

/** How many there are of each. */
export function countEach( all: readonly string[] ): Map<string, number> {
	const counts = new Map<string, number>();
	all.forEach( ( one ) => counts.set( one, ( counts.get( one ) ?? 0 ) + 1 ) );
	return counts;
}

function readText( text: string, readCalls: CallReader ): Omit<ReadRevision, 'isOwn'> {
	const calls = readCalls( text );
	return {
		text, calls,
		counts: countEach( calls.map( callSignature ) ),
		unsaid: countUnsaid( text, calls, readCalls ),
		signatures: new Map( calls.map( ( call ) => [ callSignature( call ), unsaidSignature( call ) ] ) ),
		substitutions: countSubstitutions( text ),
		signs: countSigns( withoutMarks( text ) ),
		sheltered: countEach( shelteredSubstitutions( text ) ),
	};
}

/**
 * Makes what reads revisions, each text once: on pages on which people take turns most come back.
 *
 * @param readCalls
 */
export function createRevisionReader( readCalls: CallReader ): ( isOwn: boolean, text: string ) => ReadRevision {
	const known = new Map<string, Omit<ReadRevision, 'isOwn'>>();
	return ( isOwn, text ) => {
		const read = known.get( text ) ?? readText( text, readCalls );
		known.set( text, read );
		return { ...read, isOwn };
	};
}

/** So many characters two texts have in common at their beginnings, and then at their ends. */
function commonEnds( one: string, other: string ): readonly [ start: number, end: number ] {
	const most = Math.min( one.length, other.length );
	let start = 0;
	while ( start < most && one.charAt( start ) === other.charAt( start ) ) {
		start++;
	}
	let end = 0;
	while ( end < most - start && one.charAt( one.length - 1 - end ) === other.charAt( other.length - 1 - end ) ) {
		end++;
	}
	return [ start, end ];
}

/**
 * Calls that another has begun, or hidden, in the text before, and that this one has only completed or uncovered: they start
 * in what was there already, where no call started.
 */
function awakened( now: ReadRevision, before: ReadRevision ): readonly TemplateCall[] {
	const [ start, end ] = commonEnds( now.text, before.text );
	const shift = now.text.length - before.text.length;
	const starts = new Set( before.calls.map( ( call ) => call.start ) );
	return now.calls.filter( ( call ) => endOfName( now.text, call ) < start && !starts.has( call.start ) ||
		call.start >= now.text.length - end && !starts.has( call.start - shift ) );
}

/**
 * How many of each call stood there before this revision, by the hand of whoever saved the one before.
 *
 * @param now
 * @param before
 * @param ownUnsaid - How many of each the owner has put there so that they are not read
 */
export function standingBefore(
	now: ReadRevision, before: ReadRevision, ownUnsaid: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
	if ( before.isOwn ) {
		return before.counts;
	}
	const counts = new Map( before.counts );
	const begun = countEach( awakened( now, before ).map( callSignature ) );
	now.signatures.forEach( ( signature, call ) => {
		const unsaid = before.unsaid.get( signature ) ?? 0;
		const hidden = unsaid > ( ownUnsaid.get( signature ) ?? 0 ) ? unsaid : 0;
		counts.set( call, ( counts.get( call ) ?? 0 ) + Math.max( begun.get( call ) ?? 0, hidden ) );
	} );
	return counts;
}

/**
 * Whether another's saving left something that a later one may complete: a substitution, or a signature in a call that is
 * not read yet, and will be another call then.
 */
export function isLeftToComplete( { substitutions, signs, unsaid }: ReadRevision ): boolean {
	return substitutions > 0 || signs > 0 && unsaid.size > 0;
}

/**
 * Whether the owner's saving may have completed what another left to be substituted: whoever saves a page does. What no
 * saving completes, and stands there still, was not.
 *
 * @param now - By the owner
 * @param before
 * @param isSown - Whether others have ever left something to be completed there
 */
export function mayHaveCompleted( now: ReadRevision, before: ReadRevision, isSown: boolean ): boolean {
	const isWrittenOut = before.unsaid.size > 0 && now.signs < before.signs;
	if ( before.isOwn ) {
		// What it left was not read then, and is gone now.
		return isSown && ( isWrittenOut || now.substitutions < before.substitutions );
	}
	let sheltered = 0;
	let isGone = false;
	before.sheltered.forEach( ( count, one ) => {
		sheltered += count;
		isGone = isGone || count > ( now.sheltered.get( one ) ?? 0 );
	} );
	return isGone || isWrittenOut || before.substitutions > sheltered;
}
