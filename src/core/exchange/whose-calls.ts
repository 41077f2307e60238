/**
 * Whose words the calls on somebody's page are. Whoever saves a section saves the rest of the page with it, unseen, so that
 * a call stands in a revision by the owner does not say that the owner wrote it. What says it is the revision that brought it.
 */
import { hasSubstitution } from '../wikitext/substitution';
import type { TemplateCall } from '../wikitext/template-call';
import { callSignature } from './keep-own-words';
import { countUnsaid, endOfName, unsaidSignature } from './unsaid-words';

/** A revision of somebody's page, as far as it tells who wrote what. */
export interface PageRevision {
	/** Whether the page's owner saved it; not where the name is hidden. */
	readonly isOwn: boolean;
	/** Null where it cannot be read. */
	readonly text: string | null;
	/** Whether others have saved revisions before it that were not looked at. */
	readonly isAfterGap?: boolean;
}

type CallReader = ( text: string ) => readonly TemplateCall[];

interface ReadRevision {
	readonly isOwn: boolean;
	readonly text: string;
	readonly calls: readonly TemplateCall[];
	/** How many there are of each call. */
	readonly counts: Map<string, number>;
	/** How many of each stand there and are not read as calls, such as in a comment. */
	readonly unsaid: ReadonlyMap<string, number>;
	/** By what each call is known there. */
	readonly signatures: ReadonlyMap<string, string>;
}

const NOTHING: ReadonlyMap<string, number> = new Map();

function countCalls( calls: readonly TemplateCall[] ): Map<string, number> {
	const counts = new Map<string, number>();
	calls.map( callSignature ).forEach( ( one ) => counts.set( one, ( counts.get( one ) ?? 0 ) + 1 ) );
	return counts;
}

function readRevision( isOwn: boolean, text: string, readCalls: CallReader ): ReadRevision {
	const calls = readCalls( text );
	return {
		isOwn, text, calls,
		counts: countCalls( calls ),
		unsaid: countUnsaid( text, calls, readCalls ),
		signatures: new Map( calls.map( ( call ) => [ callSignature( call ), unsaidSignature( call ) ] ) ),
	};
}

function bySignature( counts: ReadonlyMap<string, number>, signatures: ReadonlyMap<string, string> ): Map<string, number> {
	const sums = new Map<string, number>();
	counts.forEach( ( count, call ) => {
		const signature = signatures.get( call ) ?? call;
		sums.set( signature, count + ( sums.get( signature ) ?? 0 ) );
	} );
	return sums;
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

/** How many of each call stood there before this revision, by the hand of whoever saved the one before. */
function standingBefore(
	now: ReadRevision, before: ReadRevision, ownUnsaid: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
	if ( before.isOwn ) {
		return before.counts;
	}
	const counts = new Map( before.counts );
	const begun = countCalls( awakened( now, before ) );
	now.signatures.forEach( ( signature, call ) => {
		const unsaid = before.unsaid.get( signature ) ?? 0;
		const hidden = unsaid > ( ownUnsaid.get( signature ) ?? 0 ) ? unsaid : 0;
		counts.set( call, ( counts.get( call ) ?? 0 ) + Math.max( begun.get( call ) ?? 0, hidden ) );
	} );
	return counts;
}

/**
 * The calls of a page's last revision that are its owner's words. A call is, if a revision by the owner brought it, or
 * changed it to what it is. It is not, if it stood on the page before the owner saved it, by another's hand, be it hidden or
 * half-written: neither where the owner leaves it there, nor where they bring it back, such as by undoing what happened to
 * the page since. What the owner wrote once may be gone, and counts again if the owner brings it back, but not if another
 * does. Equal calls count as often as the owner wrote them.
 *
 * @param revisions - Oldest first; the last is the owner's. Of those that follow each other by the owner the first and the
 *  last are enough
 * @param isWhole - Whether the page begins with the first of them, or with earlier ones by its owner alone. Else nobody
 *  knows who wrote what the first of them has, and it counts for nothing
 * @param readCalls - Of the templates that say something in the owner's name
 * @return Of the last revision; of equal ones, the first
 */
export function callsOfOwner(
	revisions: readonly PageRevision[], isWhole: boolean, readCalls: CallReader,
): TemplateCall[] {
	/** How many of each call the owner's last revision had that were the owner's words. */
	let own = new Map<string, number>();
	/** How many of each that were at most. */
	const most = new Map<string, number>();
	/** What others have put on the page, or put on it more often than the owner ever did. */
	const others = new Set<string>();
	/** How many of each others have put there at most so that they are not read as calls, and how many the owner. */
	const unsaid = new Map<string, number>();
	const ownUnsaid = new Map<string, number>();
	/** Null where its text is not known. */
	let before: ReadRevision | null = isWhole ? readRevision( true, '', readCalls ) : null;
	for ( const { isOwn, text, isAfterGap = false } of revisions ) {
		const now = text === null ? null : readRevision( isOwn, text, readCalls );
		/** Whether what is new in it is the owner's. */
		let isKnown = false;
		if ( isOwn ) {
			const said = new Map<string, number>();
			const stood = now === null || before === null ? null : standingBefore( now, before, ownUnsaid );
			// Whoever saves a page completes what is to be substituted.
			const isUnsure = isAfterGap || before !== null && !before.isOwn && hasSubstitution( before.text );
			isKnown = stood !== null && !isUnsure;
			for ( const [ call, count ] of Array.from( now?.counts ?? [] ) ) {
				const left = stood === null ? count : Math.min( count, stood.get( call ) ?? 0 );
				const all = Math.min( left, own.get( call ) ?? 0 ) + count - left;
				const known = most.get( call ) ?? 0;
				const isOthers = others.has( call ) || ( unsaid.get( now?.signatures.get( call ) ?? '' ) ?? 0 ) > known;
				said.set( call, isUnsure || isOthers ? Math.min( all, known ) : all );
			}
			own = said;
			said.forEach( ( count, call ) => most.set( call, Math.max( count, most.get( call ) ?? 0 ) ) );
		}
		// Others may hide what is said besides.
		const said = isKnown && now !== null ? bySignature( own, now.signatures ) : NOTHING;
		now?.unsaid.forEach( ( count, call ) => {
			const known = ownUnsaid.get( call ) ?? 0;
			if ( !isKnown && count > known ) {
				unsaid.set( call, Math.max( count, unsaid.get( call ) ?? 0 ) );
			} else if ( isKnown && !unsaid.has( call ) ) {
				ownUnsaid.set( call, Math.max( known, count + ( said.get( call ) ?? 0 ) ) );
			}
		} );
		now?.counts.forEach( ( count, call ) => {
			if ( count > ( most.get( call ) ?? 0 ) ) {
				others.add( call );
			}
		} );
		before = now;
	}
	return ( before?.calls ?? [] ).filter( ( call ) => {
		const one = callSignature( call );
		const count = own.get( one ) ?? 0;
		own.set( one, count - 1 );
		return count > 0;
	} );
}
