/** "One account, one answer per survey", wherever it was given. */
import type { Answer, Exclusion } from '../survey/answer';
import { detachedText } from '../wikitext/detached-text';
import { rememberTexts } from '../wikitext/text-memo';
import { USUAL_NAME } from '../wikitext/title';
import { compareText } from './sorted';

export interface AnswersToCount {
	/** At most one for each account, in the order in which they were given. */
	readonly answers: readonly Answer[];
	readonly excluded: readonly Exclusion[];
}

/** What decides which of several answers counts. */
export type AccountAnswer = Pick<Answer, 'user' | 'timestamp' | 'revision' | 'community'>;

/**
 * Knows of every account which of its answers is the newest: the one of the latest time; of several at the same time
 * the one with the highest revision; of those the one of the community whose id comes first; of those without a revision
 * the one whose `content` comes last, so that the order of a file makes no difference; and of those the last. An account
 * is the same on all wikis, as it is in Wikimedia. It keeps the names of the accounts, and what they answered only where
 * there is no revision.
 */
export interface AccountIndex {
	/**
	 * Takes in an answer.
	 *
	 * @param answer
	 * @param place - Any number by which the caller finds it again
	 * @param content - Tells apart what has no revision: see `contentOf`
	 * @return The place of the answer that does not count, as the same account has a newer one: this or an earlier one;
	 *  null for the first answer of an account
	 */
	readonly add: ( answer: AccountAnswer, place: number, content?: string ) => number | null;
	/** How many of the accounts another index has, too. */
	readonly sharedWith: ( other: AccountIndex ) => number;
	readonly has: ( account: string ) => boolean;
}

interface Newest {
	place: number;
	time: number;
	revision: number;
	community: string;
	content: string;
}

/** An index of no accounts. */
export function createAccountIndex(): AccountIndex {
	const accounts = new Map<string, Newest>();
	return {
		add( { user, timestamp, revision, community }, place, content = '' ) {
			const account = accountName( user );
			const answer = { place, time: timeOf( timestamp ), revision, community: community ?? '', content: revision === 0 ? content : '' };
			const other = accounts.get( account );
			if ( other === undefined ) {
				accounts.set( detachedText( account ), answer );
				return null;
			}
			const isNewer = compareAge( answer, other ) >= 0;
			if ( isNewer ) {
				accounts.set( account, answer );
			}
			return isNewer ? other.place : place;
		},
		sharedWith: ( other ) => Array.from( accounts.keys() ).filter( other.has ).length,
		has: ( account ) => accounts.has( account ),
	};
}

/**
 * Keeps the newest answer of each account, as `AccountIndex` tells it, and lists the others as `duplicate`.
 *
 * @param answers
 * @param home - The community that the results are of: where an answer of another one is left out, it is named
 */
export function oneAnswerPerAccount( answers: readonly Answer[], home: string | null = null ): AnswersToCount {
	const index = createAccountIndex();
	const left = new Set<number>();
	answers.forEach( ( answer, place ) => {
		const older = index.add( answer, place, contentOf( answer ) );
		if ( older !== null ) {
			left.add( older );
		}
	} );
	return {
		answers: answers.filter( ( _, place ) => !left.has( place ) ),
		excluded: answers.filter( ( _, place ) => left.has( place ) ).map( ( answer ) => duplicateOf( answer, home ) ),
	};
}

/**
 * How an answer is listed that does not count, as its account has a newer one.
 *
 * @param answer
 * @param home - As for `oneAnswerPerAccount`
 */
export function duplicateOf(
	answer: AccountAnswer & { readonly page: string | null }, home: string | null = null,
): Exclusion {
	const { page, user, revision, community = null } = answer;
	const exclusion: Exclusion = { page: page ?? user, reason: 'duplicate', revision };
	return home === null || community === null || community === home ? exclusion : { ...exclusion, community };
}

/**
 * What an answer says, as a text that is the same for the same answer, in whatever order its questions stand.
 *
 * @param answer
 * @return Empty where the revision tells answers apart
 */
export function contentOf( answer: Answer ): string {
	const { revision, values, language = null, definitionRevision = null } = answer;
	return revision !== 0 ? '' : JSON.stringify( [
		Array.from( values ).sort( ( [ a ], [ b ] ) => compareText( a, b ) ), language, definitionRevision,
	] );
}

function timeOf( timestamp: string ): number {
	const time = timestamp === '' ? NaN : Date.parse( timestamp );
	return isNaN( time ) ? -Infinity : time;
}

/** Above 0 when the first is newer. */
function compareAge( one: Newest, other: Newest ): number {
	return one.time !== other.time ? one.time > other.time ? 1 : -1 :
		one.revision - other.revision || compareText( other.community, one.community ) ||
		compareText( one.content, other.content );
}

/**
 * Of two answers of one account, whether the first counts when the second came before it.
 *
 * @param answer
 * @param than - Given earlier
 */
export function countsInsteadOf( answer: AccountAnswer, than: AccountAnswer ): boolean {
	const newest = ( { timestamp, revision, community }: AccountAnswer ): Newest => (
		{ place: 0, time: timeOf( timestamp ), revision, community: community ?? '', content: '' }
	);
	return compareAge( newest( answer ), newest( than ) ) >= 0;
}

/**
 * One name for the spellings that are the same account to MediaWiki: spaces and underscores, and the case of the first
 * letter.
 *
 * @param user
 */
export function accountName( user: string ): string {
	if ( USUAL_NAME.test( user ) ) {
		return user;
	}
	return unusualAccountName( user );
}

const unusualAccountName = rememberTexts( ( user ) => {
	const name = user.normalize( 'NFC' ).replace( /[\s_]+/g, ' ' ).trim();
	const first = firstCharacter( name );
	const upper = first.toUpperCase();
	return firstCharacter( upper ) === upper ? upper + name.slice( first.length ) : name;
} );

function firstCharacter( text: string ): string {
	return text === '' ? '' : String.fromCodePoint( text.codePointAt( 0 ) as number );
}
