/** "One account, one answer per survey." */
import type { Answer, Exclusion } from '../survey/answer';

export interface AnswersToCount {
	/** At most one for each account, in the order in which they were given. */
	readonly answers: readonly Answer[];
	readonly excluded: readonly Exclusion[];
}

/**
 * Keeps the newest answer of each account (of several at the same time the one with the highest revision, and of
 * those the last) and lists the others as `duplicate`. An account is the same on all wikis, as it is in Wikimedia.
 *
 * @param answers
 * @param home - The community that the results are of: where an answer of another one is left out, it is named
 */
export function oneAnswerPerAccount( answers: readonly Answer[], home: string | null = null ): AnswersToCount {
	const newest = new Map<string, Answer>();
	for ( const answer of answers ) {
		const account = accountName( answer.user );
		const other = newest.get( account );
		if ( other === undefined || !isNewer( other, answer ) ) {
			newest.set( account, answer );
		}
	}
	const kept = new Set( Array.from( newest.values() ) );
	return {
		answers: answers.filter( ( answer ) => kept.has( answer ) ),
		excluded: answers.filter( ( answer ) => !kept.has( answer ) ).map( ( answer ) => duplicate( answer, home ) ),
	};
}

function duplicate( { page, user, revision, community = null }: Answer, home: string | null ): Exclusion {
	const exclusion: Exclusion = { page: page ?? user, reason: 'duplicate', revision };
	return home === null || community === null || community === home ? exclusion : { ...exclusion, community };
}

function isNewer( answer: Answer, than: Answer ): boolean {
	const [ time, otherTime ] = [ answer, than ].map( ( { timestamp } ) => timestamp === '' ? -Infinity : Date.parse( timestamp ) );
	return time === otherTime ? answer.revision > than.revision : ( time as number ) > ( otherTime as number );
}

/** Spellings that are the same account to MediaWiki: spaces and underscores, and the case of the first letter. */
function accountName( user: string ): string {
	const name = user.normalize( 'NFC' ).replace( /[\s_]+/g, ' ' ).trim();
	const first = Array.from( name )[ 0 ] ?? '';
	const upper = first.toUpperCase();
	return ( Array.from( upper ).length === 1 ? upper : first ) + name.slice( first.length );
}
