/** What releases have shown of a question, as far as the next one has to be put beside it. */
import { recordOf } from '../sorted';
import type { AnswerChange } from './decide-release';
import { isWithheld, type PublishedBefore, type PublishedQuestion, type PublishedResults, type Shown } from './published';

/** What one release showed of a question. */
export interface TableState {
	readonly n: number;
	/** Code → how many chose it; null where that is hidden, then it is not 0. Codes that are left out had nobody. */
	readonly counts: Readonly<Record<string, number | null>>;
	/** The most answers that can have come since the state before, and gone; a changed answer is one of each. */
	readonly come: number;
	readonly gone: number;
}

/** The states of a question, oldest first, since the last that hid nothing. */
export interface QuestionTrail {
	readonly states: readonly TableState[];
	/** What has come and gone since the newest of them, in releases that showed nothing of the question. */
	readonly come: number;
	readonly gone: number;
	/** Choices that stay hidden since too many states would have to be kept: then the older ones are not needed. */
	readonly sealed: readonly string[];
}

/** States that are kept. The next one seals what the newest hides, and the others are forgotten. */
const MOST_STATES = 6;

/**
 * What of a question is shown.
 *
 * @param question
 * @param question.choices
 * @param question.n
 * @param come
 * @param gone
 */
export function stateOf( { choices, n }: PublishedQuestion, come: number, gone: number ): TableState {
	const counts = recordOf<number | null>();
	Object.keys( choices ).forEach( ( code ) => {
		const choice = choices[ code ];
		counts[ code ] = choice === undefined || isWithheld( choice ) ? null : choice.count;
	} );
	return { n, counts, come, gone };
}

/**
 * The trail of a question up to the last release.
 *
 * @param name
 * @param last - What it showed, and the trails it had
 * @return Null when no release has shown anything of the question
 */
export function trailBefore( name: string, last: PublishedBefore & Pick<PublishedResults, 'trails'> ): QuestionTrail | null {
	const trail = last.trails?.[ name ];
	const question = last.questions[ name ];
	return trail ?? ( question === undefined || isWithheld( question ) ? null :
		{ states: [ stateOf( question, 0, 0 ) ], come: 0, gone: 0, sealed: [] } );
}

/** Whether a release shows the same as the one before it: then it is no new state. */
export function isSameState( one: TableState, other: TableState ): boolean {
	const codes = Object.keys( { ...one.counts, ...other.counts } );
	return one.n === other.n && codes.every( ( code ) => countIn( one, code ) === countIn( other, code ) );
}

/** How many chose something, as far as it is shown; else null. */
export function countIn( { counts }: TableState, code: string ): number | null {
	const count = Object.prototype.hasOwnProperty.call( counts, code ) ? counts[ code ] : 0;
	return count === undefined ? 0 : count;
}

/**
 * The trail with one more release.
 *
 * @param trail - Null when there is none
 * @param question - As the release shows it
 * @param change - Since the release before
 * @return Null when nothing has to be kept but the question as it is shown
 */
export function trailAfter(
	trail: QuestionTrail | null, question: Shown<PublishedQuestion>, change: Pick<AnswerChange, 'added' | 'removed'>,
): QuestionTrail | null {
	const come = ( trail?.come ?? 0 ) + change.added;
	const gone = ( trail?.gone ?? 0 ) + change.removed;
	if ( isWithheld( question ) ) {
		return trail === null ? null : { ...trail, come, gone };
	}
	const state = stateOf( question, come, gone );
	const newest = trail?.states[ trail.states.length - 1 ];
	if ( trail === null || newest === undefined || hiddenIn( state ).length === 0 ) {
		return null;
	}
	if ( isSameState( newest, state ) && come + gone === 0 ) {
		return trail.states.length === 1 && trail.sealed.length === 0 ? null : trail;
	}
	return { states: [ ...statesBehind( trail ), state ], come: 0, gone: 0, sealed: sealedBy( trail ) };
}

/**
 * The choices that the next release has to hide, whatever their counts.
 *
 * What is hidden now can only be narrowed by a release that shows it: as long as it stays hidden, those who have come
 * since may have chosen any of it. So the states before the newest are not needed for it.
 *
 * @param trail
 */
export function sealedBy( trail: QuestionTrail ): readonly string[] {
	const newest = trail.states[ trail.states.length - 1 ];
	return newest !== undefined && isFull( trail ) ? hiddenIn( newest ) : trail.sealed;
}

/** The states that the next release is put beside. */
export function statesBehind( trail: QuestionTrail ): readonly TableState[] {
	return isFull( trail ) ? trail.states.slice( -1 ) : trail.states;
}

function isFull( { states }: QuestionTrail ): boolean {
	return states.length >= MOST_STATES;
}

function hiddenIn( { counts }: TableState ): string[] {
	return Object.keys( counts ).filter( ( code ) => counts[ code ] === null );
}
