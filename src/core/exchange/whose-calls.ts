/**
 * Whose words the calls on somebody's page are. Whoever saves a section saves the rest of the page with it, unseen, so that
 * a call stands in a revision by the owner does not say that the owner wrote it. What says it is the revision that brought it.
 */
import type { TemplateCall } from '../wikitext/template-call';
import { callSignature, withoutCalls } from './keep-own-words';
import { type CallReader, createRevisionReader, isLeftToComplete, mayHaveCompleted, type ReadRevision, standingBefore } from './read-revision';
import { RevivedWords } from './revived-words';

/** A revision of somebody's page, as far as it tells who wrote what. */
export interface PageRevision {
	/** Whether the page's owner saved it; not where the name is hidden. */
	readonly isOwn: boolean;
	/** Null where it cannot be read. */
	readonly text: string | null;
	/** Whether others have saved revisions before it that were not looked at. */
	readonly isAfterGap?: boolean;
	/**
	 * Whether its owner may have taken something back before it: there are revisions of theirs that were not looked at, or
	 * some by a hidden name.
	 */
	readonly isAfterUnseen?: boolean;
}

const NOTHING: ReadonlyMap<string, number> = new Map();

function sumOf( one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number> ): Map<string, number> {
	const sums = new Map( one );
	other.forEach( ( count, call ) => sums.set( call, count + ( sums.get( call ) ?? 0 ) ) );
	return sums;
}

function bySignature( counts: ReadonlyMap<string, number>, signatures: ReadonlyMap<string, string> ): Map<string, number> {
	const sums = new Map<string, number>();
	counts.forEach( ( count, call ) => {
		const signature = signatures.get( call ) ?? call;
		sums.set( signature, count + ( sums.get( signature ) ?? 0 ) );
	} );
	return sums;
}

/** What a call is about: who says something new of the same replaces it. A record bears an id, a step names two of them. */
const SUBJECT_PARAMETERS = [ 'id', 'seek', 'offer' ];

function subjectOf( signature: string ): string {
	const [ template, parameters ] = JSON.parse( signature ) as [ string, [ string, string ][] ];
	return JSON.stringify( [ template, parameters.filter( ( [ name ] ) => SUBJECT_PARAMETERS.includes( name ) ) ] );
}

/**
 * What the owner wrote and others took away, after a revision by the owner, who has neither taken it back themselves nor
 * said anything new of the same: it may come back by another's hand as well.
 *
 * @param now
 * @param before
 * @param known - How many of each call were the owner's words before, or had been taken away
 */
function wordsTakenAway(
	now: ReadRevision, before: ReadRevision, known: ReadonlyMap<string, number>,
): Map<string, number> {
	const lost = new Map<string, number>();
	const gone = Array.from( known ).filter( ( [ call, count ] ) => ( now.counts.get( call ) ?? 0 ) < count );
	if ( gone.length === 0 ) {
		return lost;
	}
	const replaced = new Set<string>();
	now.counts.forEach( ( count, call ) => {
		if ( count > Math.max( before.counts.get( call ) ?? 0, known.get( call ) ?? 0 ) ) {
			replaced.add( subjectOf( call ) );
		}
	} );
	gone.forEach( ( [ call, count ] ) => {
		const there = now.counts.get( call ) ?? 0;
		const isTakenBack = there < Math.min( count, before.counts.get( call ) ?? 0 );
		if ( !isTakenBack && !replaced.has( subjectOf( call ) ) ) {
			lost.set( call, count - there );
		}
	} );
	return lost;
}

/** How many of each call a revision has, be they read or not. */
function withUnsaid( { counts, signatures, unsaid }: ReadRevision ): Map<string, number> {
	return sumOf( bySignature( counts, signatures ), unsaid );
}

/** What is told apart on a page. */
export interface SortedCalls {
	/** The owner's words. */
	readonly own: readonly TemplateCall[];
	/** Those of which nobody can tell who wrote them, since not everything is known of the page's history. */
	readonly unclear: readonly TemplateCall[];
}

/**
 * The calls of a page's last revision that are its owner's words. A call is, if a revision by the owner brought it, or
 * changed it to what it is. It is not, if it stood on the page before the owner saved it, by another's hand, be it hidden or
 * half-written: neither where the owner leaves it there, nor where they bring it back, such as by undoing what happened to
 * the page since. What the owner wrote once and took back counts again if the owner brings it back, but not if another does;
 * what another took away counts again whoever brings it back. Equal calls count as often as the owner wrote them.
 *
 * @param revisions - Oldest first; the last is the owner's. Of those that follow each other by the owner the first and the
 *  last are enough
 * @param isWhole - Whether the page begins with the first of them, or with earlier ones by its owner alone. Else nobody
 *  knows who wrote what the first of them has, and it counts for nothing
 * @param readCalls - Of the templates that say something in the owner's name
 * @return Of the last revision; of equal ones, the first
 */
export function sortCalls( revisions: readonly PageRevision[], isWhole: boolean, readCalls: CallReader ): SortedCalls {
	const read = createRevisionReader( readCalls );
	const own = ownCalls( revisions, isWhole, read, false );
	const calls = read( true, revisions[ revisions.length - 1 ]?.text ?? '' ).calls;
	if ( own.length === calls.length ) {
		return { own, unclear: [] };
	}
	// What would be the owner's, had they written all that is not known.
	const known = revisions.filter( ( { text } ) => text !== null ).map( ( { isOwn, text } ) => ( { isOwn, text } ) );
	const beginning = isWhole ? [] : known.slice( 0, 1 ).map( ( { text } ) => ( { isOwn: true, text } ) );
	return { own, unclear: withoutCalls( ownCalls( [ ...beginning, ...known ], true, read, true ), own ) };
}

/**
 * @param revisions
 * @param isWhole
 * @param read
 * @param isTrusting - Whether nothing is taken for written by what was left to be substituted
 */
function ownCalls(
	revisions: readonly PageRevision[], isWhole: boolean, read: ( isOwn: boolean, text: string ) => ReadRevision,
	isTrusting: boolean,
): TemplateCall[] {
	/** How many of each call the owner's last revision had that were the owner's words. */
	let own = new Map<string, number>();
	/** How many of each that others have taken away. */
	let lost = new Map<string, number>();
	/** Whether others have left something to be completed. */
	let isSown = false;
	/** How many of each that were at most. */
	const most = new Map<string, number>();
	/** What others have put on the page, or put on it more often than the owner ever did. */
	const others = new Set<string>();
	/** How many of each others have put there at most so that they are not read as calls, and how many the owner. */
	const unsaid = new Map<string, number>();
	const ownUnsaid = new Map<string, number>();
	const revived = new RevivedWords();
	const revivedUnsaid = new RevivedWords();
	const signatures = new Map<string, string>();
	/** Null where its text is not known. */
	let before: ReadRevision | null = isWhole ? read( true, '' ) : null;
	for ( const { isOwn, text, isAfterGap = false, isAfterUnseen = false } of revisions ) {
		const now = text === null ? null : read( isOwn, text );
		/** Whether what is new in it is the owner's. */
		let isKnown = false;
		if ( isOwn ) {
			const said = new Map<string, number>();
			const stood = now === null || before === null ? null : standingBefore( now, before, ownUnsaid );
			const isUnsure = isAfterGap ||
				!isTrusting && now !== null && before !== null && mayHaveCompleted( now, before, isSown );
			isKnown = stood !== null && !isUnsure;
			const hidden = now === null ? NOTHING : withUnsaid( now );
			if ( now !== null && before !== null ) {
				revived.takeOff( now.counts, before.counts );
				revivedUnsaid.takeOff( hidden, withUnsaid( before ) );
			}
			const whole = stood !== null && !isAfterUnseen ? sumOf( own, lost ) : own;
			for ( const [ call, count ] of Array.from( now?.counts ?? [] ) ) {
				const left = stood === null ? count : Math.min( count, stood.get( call ) ?? 0 );
				const all = Math.min( left, whole.get( call ) ?? 0 ) + count - left;
				const known = most.get( call ) ?? 0;
				const isOthers = others.has( call ) || ( unsaid.get( now?.signatures.get( call ) ?? '' ) ?? 0 ) > known;
				const signature = now?.signatures.get( call ) ?? '';
				const back = isTrusting ? count :
					Math.min( revived.mostOf( call, count ), revivedUnsaid.mostOf( signature, hidden.get( signature ) ?? 0 ) );
				said.set( call, Math.min( all, back, isUnsure || isOthers ? known : count ) );
			}
			lost = now === null || before === null || isAfterUnseen ? new Map<string, number>() :
				wordsTakenAway( now, before, whole );
			own = said;
			said.forEach( ( count, call ) => most.set( call, Math.max( count, most.get( call ) ?? 0 ) ) );
		}
		now?.signatures.forEach( ( signature, call ) => signatures.set( call, signature ) );
		if ( !isOwn && now !== null ) {
			const standing = sumOf( own, lost );
			revived.put( now.counts, standing );
			revivedUnsaid.put( now.unsaid, sumOf( bySignature( standing, signatures ), ownUnsaid ) );
		}
		isSown = isSown || !isOwn && now !== null && isLeftToComplete( now );
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
