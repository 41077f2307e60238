/** "One account, one answer per survey." */
import type { Answer, Exclusion } from '../survey/answer';

export interface AnswersToCount {
	/** At most one for each account, in the order in which they were given. */
	readonly answers: readonly Answer[];
	readonly excluded: readonly Exclusion[];
}

/**
 * Keeps the newest answer of each account (of several at the same time the one with the highest revision, and of
 * those the last) and lists the others as `duplicate`.
 *
 * @param answers
 */
export function oneAnswerPerAccount( answers: readonly Answer[] ): AnswersToCount {
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
		excluded: answers.filter( ( answer ) => !kept.has( answer ) ).map( ( answer ): Exclusion => (
			{ page: answer.page ?? answer.user, reason: 'duplicate', revision: answer.revision }
		) ),
	};
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
