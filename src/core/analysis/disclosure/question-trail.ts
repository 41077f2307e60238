/** What releases have shown of a question, as far as the next one has to be put beside it. */
import { recordOf } from '../sorted';
import type { AnswerChange } from './decide-release';
import { remaindersOf } from './publish-remainders';
import { isWithheld, type LastRelease, type PublishedQuestion, type Shown } from './published';
import type { TrailLimit } from './trail-limits';

/** What one release showed of a question. */
export interface TableState {
	readonly n: number;
	/** Code → how many chose it; null where that is hidden, then it is not 0. Codes that are left out had nobody. */
	readonly counts: Readonly<Record<string, number | null>>;
	/** The most answers that can have come since the state before, and gone; a changed answer is one of each. */
	readonly come: number;
	readonly gone: number;
	/**
	 * Of a release that said that all gave the same answer, and not which: how many they are at the least. Then `n` is how
	 * many they are at the most, and `counts` is empty. Left out of all others.
	 */
	readonly alike?: number;
	/** What questions that only some are asked tell of it; left out where there are none. */
	readonly limits?: readonly TrailLimit[];
	/** What is said of those who are not in `n`; left out in data of a time when this was not kept. */
	readonly outside?: OutsideState;
}

export interface OutsideState {
	/** How many they are. */
	readonly all: number;
	/** How many of them gave a code that is not counted; left out where that is not shown. */
	readonly uncounted?: number;
	/** Code → how many gave it, as far as that is shown. */
	readonly codes?: Readonly<Record<string, number>>;
}

/** Answers that have come and gone, at the most. */
export interface Changes {
	readonly come: number;
	readonly gone: number;
}

/** The states of a question, oldest first, since the last that hid nothing. Only the first can be one in which all are alike. */
export interface QuestionTrail {
	readonly states: readonly TableState[];
	/** What has come and gone since the newest of them, in releases that showed nothing of the question. */
	readonly come: number;
	readonly gone: number;
	/** The same since mean places, or a mean, were shown; left out where the newest state showed them, and where none has. */
	readonly others?: Changes;
	/** Choices that stay hidden since too many states would have to be kept: then the older ones are not needed. */
	readonly sealed: readonly string[];
}

/** States that are kept. The next one seals what the newest hides, and the others are forgotten. */
const MOST_STATES = 6;

/**
 * What of a question is shown.
 *
 * @param question
 * @param come
 * @param gone
 * @param limits
 */
export function stateOf(
	question: PublishedQuestion, come: number, gone: number, limits: readonly TrailLimit[] = [],
): TableState {
	const { choices, n } = question;
	const counts = recordOf<number | null>();
	Object.keys( choices ).forEach( ( code ) => {
		const choice = choices[ code ];
		counts[ code ] = choice === undefined || isWithheld( choice ) ? null : choice.count;
	} );
	return { n, counts, come, gone, outside: outsideOf( question ), ...limits.length === 0 ? {} : { limits } };
}

function outsideOf( question: PublishedQuestion ): OutsideState {
	const { notInStatistics, unknown, unusable } = question;
	const areShown = typeof notInStatistics === 'number' && typeof unusable === 'number';
	return {
		all: remaindersOf( question ),
		...areShown ? { uncounted: notInStatistics + unusable } : {},
		...isWithheld( unknown ) || Object.keys( unknown ).length === 0 ? {} : { codes: unknown },
	};
}

/**
 * The trail of a question up to the last release.
 *
 * @param name
 * @param last - What it showed, and the trails it had
 * @param last.published
 * @param last.thresholds
 * @param limits - What the last release told of it by conditions
 * @return Null when no release has shown anything of the question
 */
export function trailBefore(
	name: string, { published, thresholds }: Omit<LastRelease, 'change'>, limits: readonly TrailLimit[],
): QuestionTrail | null {
	const { counted = MOST_ANSWERS, earlier, questions } = published;
	const trail = published.trails?.[ name ];
	const question = questions[ name ];
	const kept = earlier?.questions[ name ];
	const since = { come: 0, gone: 0 };
	if ( question === undefined || isWithheld( question ) ) {
		const alike = { n: counted, counts: {}, alike: Math.max( 1, thresholds.minAnswers ), ...since };
		return trail ?? ( question?.withheld !== 'unanimous' ? null : { states: [ alike ], sealed: [], ...since } );
	}
	const before = trail ?? { states: [ stateOf( question, 0, 0, limits ) ], sealed: [], ...since };
	// Data of a time when this was not kept: any may have come and gone since.
	const isUnknown = before.others === undefined && areOthersHidden( question ) &&
		kept !== undefined && !isWithheld( kept ) && hasOthers( kept );
	return isUnknown ? { ...before, others: { come: counted, gone: counted } } : before;
}

/** More than any survey has: of data that do not say how many answers they count. */
const MOST_ANSWERS = 1e9;

/** What has come and gone since mean places, or a mean, were shown. */
export function changesOfOthers( { come, gone, others }: QuestionTrail ): Changes {
	return others ?? { come, gone };
}

/** Whether a question shows any mean places, or a mean of numbers. A mean of choices is made of their counts. */
function hasOthers( { choices, places, summary }: PublishedQuestion ): boolean {
	return summary !== undefined && !isWithheld( summary ) && Object.keys( choices ).length === 0 ||
		places !== undefined && Object.keys( places ).some( ( code ) => !isWithheld( places[ code ] ) );
}

function areOthersHidden( question: PublishedQuestion ): boolean {
	const isNumber = question.summary !== undefined && Object.keys( question.choices ).length === 0;
	return ( question.places !== undefined || isNumber ) && !hasOthers( question );
}

/** Whether a release shows the same as the one before it: then it is no new state. */
export function isSameState( one: TableState, other: TableState ): boolean {
	const codes = Object.keys( { ...one.counts, ...other.counts } );
	return one.n === other.n && codes.every( ( code ) => countIn( one, code ) === countIn( other, code ) );
}

/** How many chose something, as far as it is shown; else null. */
export function countIn( { alike, counts }: TableState, code: string ): number | null {
	if ( alike !== undefined ) {
		return null;
	}
	const count = Object.prototype.hasOwnProperty.call( counts, code ) ? counts[ code ] : 0;
	return count === undefined ? 0 : count;
}

/**
 * The trail with one more release.
 *
 * @param trail - Null when there is none
 * @param question - As the release shows it
 * @param change - Since the release before
 * @param areOthersOut - Whether a release has shown mean places, or a mean
 * @param limits - What the release tells of it by conditions
 * @return Null when nothing has to be kept but the question as it is shown
 */
export function trailAfter(
	trail: QuestionTrail | null, question: Shown<PublishedQuestion>, change: Pick<AnswerChange, 'added' | 'removed'>,
	areOthersOut: boolean, limits: readonly TrailLimit[],
): QuestionTrail | null {
	const newest = trail?.states[ trail.states.length - 1 ];
	if ( trail === null || newest === undefined ) {
		return null;
	}
	const plusChange = ( { come, gone }: Changes ): Changes => ( { come: come + change.added, gone: gone + change.removed } );
	const { come, gone } = plusChange( trail );
	const others = plusChange( changesOfOthers( trail ) );
	if ( isWithheld( question ) ) {
		// That all are alike says it of those of whom it was said before, and the question says it itself.
		return question.withheld === 'unanimous' && newest.alike !== undefined ? null :
			{ ...trail, come, gone, ...trail.others === undefined ? {} : { others } };
	}
	const state = stateOf( question, come, gone, limits );
	const isMeanHidden = areOthersHidden( question );
	const alike = !isMeanHidden ? [] :
		trail.states.filter( ( one ) => one.alike !== undefined );
	const kept = isMeanHidden && areOthersOut ? { others } : {};
	const isWhole = hiddenIn( state ).length === 0 && !isOutsideHidden( trail, state );
	if ( isWhole && alike.length === 0 && kept.others === undefined ) {
		return null;
	}
	if ( newest.alike === undefined && isSameState( newest, state ) && come + gone === 0 ) {
		return trail.states.length === 1 && trail.sealed.length === 0 && kept.others === undefined ? null : { ...trail, ...kept };
	}
	return {
		states: isWhole ? [ ...alike, state ] : [ ...statesBehind( trail ), state ],
		come: 0, gone: 0, sealed: isWhole ? [] : sealedBy( trail ), ...kept,
	};
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
	if ( newest === undefined || !isFull( trail ) ) {
		return trail.sealed;
	}
	return [ ...hiddenIn( newest ), ...Array.from( new Set( [ ...trail.sealed, ...movedCodes( trail.states ) ] ) )
		.filter( ( code ) => !isChoice( newest, code ) ) ];
}

/**
 * Whether a code that is no choice any more is hidden among those who are not in the number of a question: then nothing
 * more is said of them than how many they are.
 *
 * @param trail
 * @param next - As it would be shown
 */
export function isOutsideHidden( trail: QuestionTrail, next: TableState ): boolean {
	return movedCodes( [ ...statesBehind( trail ), next ] ).length > 0 ||
		sealedBy( trail ).some( ( code ) => !isChoice( next, code ) );
}

/**
 * The codes that somebody chose in one release, or may have chosen, and that are no choice in another. A release that said
 * only that all were alike tells nothing of it.
 *
 * @param all
 */
export function movedCodes( all: readonly TableState[] ): string[] {
	const states = all.filter( ( { alike } ) => alike === undefined );
	return codesIn( states ).filter( ( code ) =>
		states.some( ( state ) => isChoice( state, code ) && countIn( state, code ) !== 0 ) &&
		states.some( ( state ) => !isChoice( state, code ) ) && !isNew( states, code ) );
}

/** A choice that was added: whoever has it came to it later, as far as the numbers of answers say. */
function isNew( states: readonly TableState[], code: string ): boolean {
	const first = states.findIndex( ( state ) => isChoice( state, code ) );
	const [ before, state ] = [ states[ first - 1 ], states[ first ] ];
	return state !== undefined && states.slice( first ).every( ( later ) => isChoice( later, code ) ) &&
		( before === undefined || state.n - before.n <= state.come );
}

/** The codes of all states. */
export function codesIn( states: readonly TableState[] ): string[] {
	return Array.from( new Set( states.reduce<string[]>( ( all, { counts } ) => all.concat( Object.keys( counts ) ), [] ) ) );
}

/** Whether a code was a choice of a question. */
export function isChoice( { counts }: TableState, code: string ): boolean {
	return Object.prototype.hasOwnProperty.call( counts, code );
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
