/** What of a question may be published after earlier releases of it. */
import type { AnswerParameter } from '../../survey/parameters';
import type { QuestionResult } from '../results';
import { recordOf } from '../sorted';
import { arePlacesOpen } from './audit-places';
import { areMovedOpen } from './audit-moved-codes';
import type { TableRules } from './audit-trail';
import { type NewestFigures, newestFigures } from './newest-figures';
import { publishNumbers } from './publish-numbers';
import { withoutRemainders } from './publish-remainders';
import { isWithheld, type LastRelease, LITTLE_CHANGE, type PublishedQuestion, type Shown, type Thresholds } from './published';
import {
	changesOfOthers, type Changes, isOutsideHidden, movedCodes, statesBehind, stateOf, type TableState, trailBefore,
} from './question-trail';
import { suppressChanges } from './suppress-changes';
import type { TrailLimit } from './trail-limits';

/**
 * A question as it may be published, without what the difference from earlier releases would tell: single counts, and
 * what is made of them; or the whole question, where nothing new may be shown.
 *
 * @param question - As it could be shown were it the first time
 * @param result
 * @param parameter
 * @param thresholds
 * @param last
 * @param limits - What the last release, and this one, tell of it by conditions
 * @param limits.before
 * @param limits.now
 */
export function publishChanges(
	question: Shown<PublishedQuestion>, result: QuestionResult, parameter: AnswerParameter, thresholds: Thresholds,
	last: LastRelease, limits: Readonly<Record<'before' | 'now', readonly TrailLimit[]>>,
): Shown<PublishedQuestion> {
	const trail = trailBefore( parameter.name, last, limits.before );
	const newest = trail?.states[ trail.states.length - 1 ];
	if ( trail === null || newest === undefined || parameter.kind === 'text' ) {
		return question;
	}
	if ( isWithheld( question ) ) {
		// Beside what was shown, that all are alike tells which answer it is, and what those who went had given; that there
		// are few, how many had what is no choice any more.
		return newest.alike === undefined && question.withheld !== 'small-counts' ? LITTLE_CHANGE : question;
	}
	const before = newestFigures( parameter.name, last.published );
	const { added: come, removed: gone } = last.change;
	const others = changesOfOthers( trail );
	const since: Changes = { come: others.come + come, gone: others.gone + gone };
	if ( parameter.kind === 'number' ) {
		const all = newest.alike !== undefined ? 0 : result.n - newest.n;
		const alike = trail.states.find( ( state ) => state.alike !== undefined ) ?? null;
		return all !== 0 && Math.abs( all ) < Math.max( thresholds.minAnswers, thresholds.minCell ) ? LITTLE_CHANGE :
			isMeanOpen( question, result, parameter, before, since.gone, thresholds ) &&
				isSameNumberOpen( question, result, parameter, alike, thresholds ) ? question :
				{ ...question, summary: LITTLE_CHANGE };
	}
	const codes = Object.keys( question.choices );
	const counts = recordOf<number>();
	codes.forEach( ( code ) => {
		counts[ code ] = result.choices[ code ]?.count ?? 0;
	} );
	const own = new Set( codes.filter( ( code ) => isWithheld( question.choices[ code ] ) ) );
	const next = { n: result.n, come, gone, counts, hidden: own, limits: limits.now };
	const hidden = suppressChanges( trail, next, rulesOf( parameter ), thresholds );
	if ( hidden === null ) {
		return LITTLE_CHANGE;
	}
	const remainders = { ...withoutRemainders( result ), unknown: LITTLE_CHANGE };
	const state = stateOf(
		{ ...question, ...remainders, choices: withLess( question.choices, hidden ) }, trail.come + come, trail.gone + gone );
	const states = [ ...statesBehind( trail ), state ].filter( ( { alike } ) => alike === undefined );
	const isLessOutside = isOutsideHidden( trail, state );
	if ( movedCodes( states ).length > 0 && !areMovedOpen( states, rulesOf( parameter ), thresholds.minCell ) ) {
		return LITTLE_CHANGE;
	}
	const choices = recordOf<PublishedQuestion[ 'choices' ][ string ]>();
	const isLess = codes.some( ( code ) => hidden.has( code ) && !own.has( code ) );
	codes.forEach( ( code ) => {
		// One reason for all: what was not hidden for its size alone is no small count.
		choices[ code ] = hidden.has( code ) && isLess ? LITTLE_CHANGE : question.choices[ code ] ?? LITTLE_CHANGE;
	} );
	const { places: ranked } = question;
	const places = ranked === undefined ? undefined : arePlacesOpen(
		{ ...question, choices, places: ranked }, before, since.come, since.gone, thresholds,
	) && !isLessOutside ? withoutHidden( ranked, choices ) : hiddenPlaces( ranked );
	return {
		...question,
		...isLessOutside ? remainders : {},
		choices,
		...places === undefined ? {} : { places },
		// As with small counts: a mean leaves few numbers for those behind it.
		...isLess && question.summary !== undefined ? { summary: LITTLE_CHANGE } : {},
		...isLess && question.topTwo !== undefined ? { topTwo: LITTLE_CHANGE } : {},
		...isLess && question.bottomTwo !== undefined ? { bottomTwo: LITTLE_CHANGE } : {},
	};
}

/** What is known of answers to a question. */
export function rulesOf( { isMultiple, question }: AnswerParameter ): TableRules {
	const [ fewest, most ] = 'minSelectedChoices' in question ?
		[ question.minSelectedChoices ?? 1, question.maxSelectedChoices ] : [ 1, null ];
	return { isMultiple, fewest, most, least: 1 };
}

function withLess( choices: PublishedQuestion[ 'choices' ], hidden: ReadonlySet<string> ): PublishedQuestion[ 'choices' ] {
	const some = recordOf<PublishedQuestion[ 'choices' ][ string ]>();
	Object.keys( choices ).forEach( ( code ) => {
		some[ code ] = hidden.has( code ) ? LITTLE_CHANGE : choices[ code ] ?? LITTLE_CHANGE;
	} );
	return some;
}

type Places = NonNullable<PublishedQuestion[ 'places' ]>;

function hiddenPlaces( places: Places ): Places {
	const hidden = recordOf<Places[ string ]>();
	Object.keys( places ).forEach( ( code ) => {
		const place = places[ code ];
		hidden[ code ] = isWithheld( place ) && place.withheld === 'unanimous' ? place : LITTLE_CHANGE;
	} );
	return hidden;
}

/** How often something was first is the least that its count can be. */
function withoutHidden( places: Places, choices: PublishedQuestion[ 'choices' ] ): Places {
	return Object.keys( places ).some( ( code ) => {
		const choice = choices[ code ];
		return isWithheld( choice ) && choice.withheld === 'little-change' && !isWithheld( places[ code ] );
	} ) ? hiddenPlaces( places ) : places;
}

/**
 * The mean of those who came is held to what a mean is held to: enough of them, whom nobody dominates. How far their
 * numbers are spread is not known; as far as those of all, at most. Where answers have gone as well it has to hold for
 * whoever knows what they said, whatever that is.
 */
function isMeanOpen(
	question: PublishedQuestion, result: QuestionResult, { question: asked }: AnswerParameter, before: NewestFigures,
	gone: number, thresholds: Thresholds,
): boolean {
	const { summary: old, n: was } = before.summary;
	const { summary: now } = question;
	const { summary } = result;
	if ( old === null || now === undefined || isWithheld( now ) || summary === undefined ) {
		return true;
	}
	if ( result.n === was && old.mean === now.mean ) {
		return true;
	}
	const { mean, sd } = summary;
	const oldMean = old.mean;
	if ( mean === null || sd === null || oldMean === null ) {
		return false;
	}
	const { least, most } = endsOf( asked );
	const isOpen = ( went: number, each: number ): boolean => {
		const come = result.n - was + went;
		if ( come <= 0 ) {
			return false;
		}
		// As many numbers with that sum, and the squares of all: no more spread can they be.
		const meanOfCome = ( mean * result.n - oldMean * was + went * each ) / come;
		const squares = ( result.n - 1 ) * sd * sd + result.n * ( mean - meanOfCome ) * ( mean - meanOfCome );
		return !isWithheld( publishNumbers(
			{ mean: meanOfCome, sd: Math.sqrt( squares / Math.max( 1, come - 1 ) ), median: null }, come, asked, thresholds,
		) );
	};
	const ends = [ least, most ?? Math.max( least, mean ) ];
	return isOpen( 0, 0 ) && ( gone === 0 || ends.every( ( end ) => isOpen( gone, end ) ) );
}

/**
 * Whether a mean leaves open which number all gave in an earlier release: there are at least `minCell` whole numbers, and
 * two, that they can have given, if those who came since gave any.
 */
function isSameNumberOpen(
	{ summary: shown }: PublishedQuestion, { n, summary }: QuestionResult, { question: asked }: AnswerParameter,
	alike: TableState | null, { minCell }: Thresholds,
): boolean {
	if ( alike === null || shown === undefined || isWithheld( shown ) || summary === undefined || summary.mean === null ) {
		return true;
	}
	const { least, most } = endsOf( asked );
	const people = Math.min( alike.n, n );
	const sum = n * summary.mean;
	const highest = ( sum - ( n - people ) * least ) / people;
	const lowest = most === null ? least : Math.max( least, ( sum - ( n - people ) * most ) / people );
	const numbers = Math.floor( Math.min( highest, most ?? highest ) + PRECISION ) - Math.ceil( lowest - PRECISION ) + 1;
	return numbers >= Math.max( 2, minCell );
}

/** What is less is a rounding error. */
const PRECISION = 1e-6;

/** The least and the most that can be answered; null: no limit. Numbers without a least one are counted from 0. */
function endsOf( question: AnswerParameter[ 'question' ] ): { least: number; most: number | null } {
	const [ least, most ] = question.type === 'text' ? [ question.min, question.max ] : [ null, null ];
	return { least: least === null ? 0 : Number( least ), most: most === null ? null : Number( most ) };
}
