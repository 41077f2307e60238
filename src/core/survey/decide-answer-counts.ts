/**
 * Whose answer a page holds, and whether it counts: "An answer belongs to the account whose name its page
 * bears. It counts if that account made the page, in the newest revision by that account." (That an
 * account has one answer only, `oneAnswerPerAccount` sees to.)
 */
import type { PageTitles } from '../pages';
import type { EscapedText } from '../wikitext/escaped-text';
import { normalizeUserName } from '../wikitext/title';
import type { Answer, Exclusion, ExclusionReason } from './answer';
import type { AnswerReader } from './read-answer';
import type { EscapedAnswerReader } from './read-escaped-answer';

/** A revision as far as the decision needs it; `Revision` of the wiki port fits. */
export interface AnswerRevision {
	readonly id: number;
	/** Account name; an IP address when `userId` is 0; null when the name was hidden. */
	readonly user: string | null;
	/** 0 for anonymous and imported revisions. */
	readonly userId: number;
	/** ISO 8601, UTC. */
	readonly timestamp: string;
	/** Null when the text was hidden or was not asked for. */
	readonly text: string | null;
	/** The same text as it stands in a file, where that is where it comes from. */
	readonly escaped?: EscapedText | null;
}

/** What is known of a page below a survey's `Answers/`. */
export interface AnswerPage {
	readonly title: string;
	/** Whether the page is a redirect now. */
	readonly isRedirect: boolean;
	/** The revision that made the page; its text is not needed. */
	readonly first: AnswerRevision;
	/** The newest revision by the account that `ownerOf` names, with its text; null when there is none. */
	readonly ownerRevision: AnswerRevision | null;
	/** The page as it is now, with its text. */
	readonly latest: AnswerRevision;
	/** There are earlier revisions that nobody can read, such as in a dump without histories: `first` is the first one known. */
	readonly isHistoryPartial?: boolean;
}

/** One entry of the wiki's log of renamed accounts. */
export interface Rename {
	readonly from: string;
	readonly to: string;
	/** ISO 8601, UTC. */
	readonly timestamp: string;
}

export interface AnswerDecision {
	/** Null when the page does not count. */
	readonly answer: Answer | null;
	/** Why it does not, or what was left out of it; may be empty. */
	readonly exclusions: readonly Exclusion[];
}

export interface AnswerDecider {
	/**
	 * The account, by its name of today, to which an answer page with this title belongs; null for a title without
	 * the name of an account. It counts if this account made the page.
	 *
	 * @param title - Title of the page
	 * @param made - Time of the page's first revision
	 */
	ownerOf( title: string, made: string ): string | null;
	/** Whether and how a page counts. */
	decide( page: AnswerPage ): AnswerDecision;
}

export interface AnswerDeciderOptions {
	/** Id of the survey. */
	readonly survey: string;
	readonly titles: PageTitles;
	/** The wiki, as answers name it. */
	readonly community?: string;
	/** All that are known. Of the same second, in the order of the wiki's log; otherwise the order does not matter. */
	readonly renames: readonly Rename[];
	readonly readAnswer: AnswerReader;
	/** Reads the same of a text that stands in a file. */
	readonly readEscaped?: EscapedAnswerReader | null;
}

/**
 * Decides which pages below a survey's `Answers/` count.
 *
 * A renamed account: its old revisions bear the new name, while its page may bear the old one. So the name in the
 * title is followed through the renames that came after the page was made: whoever bore that name then, and not who
 * took it later.
 *
 * @param options
 */
export function createAnswerDecider( options: AnswerDeciderOptions ): AnswerDecider {
	const { survey, titles, community = null, readAnswer, readEscaped = null } = options;
	const followName = createNameFollower( options.renames );
	/** Asked for each page by whoever looks for the owner's revision, and then to decide. */
	let last: { title: string; made: string; owner: string | null } = { title: '', made: '', owner: null };
	const ownerOf = ( title: string, made: string ): string | null => {
		if ( last.title !== title || last.made !== made ) {
			const name = titles.answererOf( survey, title );
			const owner = name === null || isAddress( name ) ? null : followName( normalizeUserName( name ), made );
			last = { title, made, owner };
		}
		return last.owner;
	};
	return {
		ownerOf,
		decide: ( page ) => {
			const owner = ownerOf( page.title, page.first.timestamp );
			const revision = page.ownerRevision;
			if ( owner === null ) {
				return excluded( page, 'no-account' );
			}
			if ( page.first.user !== owner || page.first.userId === 0 || revision === null ) {
				const reason = page.isHistoryPartial === true ? 'history-unknown' : 'not-owner';
				return excluded( page, page.isRedirect ? 'redirect' : reason, page.first.id );
			}
			const isNewest = revision.id === page.latest.id;
			if ( page.isRedirect && isNewest ) {
				return excluded( page, 'redirect', revision.id );
			}
			const { escaped = null } = revision;
			const plain = escaped === null || readEscaped === null ? null : readEscaped( escaped );
			const text = plain === null ? revision.text : '';
			if ( text === null ) {
				return excluded( page, 'hidden', revision.id );
			}
			const reading = plain ?? readAnswer( text );
			if ( reading.exclusion !== null ) {
				const isBlank = reading.exclusion === 'no-answer' && text.trim() === '';
				return excluded( page, isBlank ? 'withdrawn' : reading.exclusion, revision.id );
			}
			// Moves, protection and reverts make revisions by others that change nothing.
			const isUntouched = isNewest || page.latest.text === revision.text;
			return {
				answer: {
					user: owner,
					revision: revision.id,
					timestamp: revision.timestamp,
					page: page.title,
					language: reading.language,
					community,
					definitionRevision: reading.definitionRevision,
					values: reading.values,
				},
				exclusions: isUntouched ? [] : [ { page: page.title, reason: 'changed-by-others', revision: page.latest.id } ],
			};
		},
	};
}

/** By code units: the same on every machine, whatever its language. */
function compare( a: string, b: string ): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function excluded( page: AnswerPage, reason: ExclusionReason, revision?: number ): AnswerDecision {
	const exclusion: Exclusion = { page: page.title, reason };
	return { answer: null, exclusions: [ revision === undefined ? exclusion : { ...exclusion, revision } ] };
}

/** Follows a name, borne at a time, to the name that the same account has today. */
function createNameFollower( renames: readonly Rename[] ): ( name: string, since: string ) => string {
	const sorted = renames.slice().sort( ( a, b ) => compare( a.timestamp, b.timestamp ) );
	const byName = new Map<string, number[]>();
	sorted.forEach( ( rename, index ) => {
		const from = normalizeUserName( rename.from );
		const known = byName.get( from );
		if ( known === undefined ) {
			byName.set( from, [ index ] );
		} else {
			known.push( index );
		}
	} );
	return sorted.length === 0 ? ( name ) => name : ( name, since ) => {
		let current = name;
		let position = -1;
		for ( ;; ) {
			const after = position;
			const next = ( byName.get( current ) ?? [] ).find(
				( index ) => index > after && ( sorted[ index ] as Rename ).timestamp >= since,
			);
			if ( next === undefined ) {
				return current;
			}
			current = normalizeUserName( ( sorted[ next ] as Rename ).to );
			position = next;
		}
	};
}

/** Whether the name is an IP address, or like one, as no account's name can be. */
function isAddress( name: string ): boolean {
	return name.includes( '.' ) && /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test( name ) ||
		name.includes( ':' ) && /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test( name );
}
