/** What of a question may be published after earlier releases of it. */
import type { AnswerParameter } from '../../survey/parameters';
import type { QuestionResult } from '../results';
import { recordOf } from '../sorted';
import { arePlacesOpen } from './audit-places';
import type { TableRules } from './audit-trail';
import { type NewestFigures, newestFigures } from './newest-figures';
import { publishNumbers } from './publish-numbers';
import { isWithheld, type LastRelease, LITTLE_CHANGE, type PublishedQuestion, type Shown, type Thresholds } from './published';
import { trailBefore } from './question-trail';
import { suppressChanges } from './suppress-changes';

/**
 * A question as it may be published, without what the difference from earlier releases would tell: single counts, and
 * what is made of them; or the whole question, where nothing new may be shown.
 *
 * @param question - As it could be shown were it the first time
 * @param result
 * @param parameter
 * @param thresholds
 * @param last
 */
export function publishChanges(
	question: Shown<PublishedQuestion>, result: QuestionResult, parameter: AnswerParameter, thresholds: Thresholds,
	last: LastRelease,
): Shown<PublishedQuestion> {
	const trail = trailBefore( parameter.name, last.published );
	if ( trail === null || isWithheld( question ) || parameter.kind === 'text' ) {
		return question;
	}
	const before = newestFigures( parameter.name, last.published );
	const { added: come, removed: gone } = last.change;
	if ( parameter.kind === 'number' ) {
		const all = result.n - ( trail.states[ trail.states.length - 1 ]?.n ?? 0 );
		return all !== 0 && Math.abs( all ) < Math.max( thresholds.minAnswers, thresholds.minCell ) ? LITTLE_CHANGE :
			isMeanOpen( question, result, parameter, before, trail.gone + gone, thresholds ) ? question :
				{ ...question, summary: LITTLE_CHANGE };
	}
	const codes = Object.keys( question.choices );
	const counts = recordOf<number>();
	codes.forEach( ( code ) => {
		counts[ code ] = result.choices[ code ]?.count ?? 0;
	} );
	const own = new Set( codes.filter( ( code ) => isWithheld( question.choices[ code ] ) ) );
	const hidden = suppressChanges( trail, { n: result.n, come, gone, counts, hidden: own }, rulesOf( parameter ), thresholds );
	if ( hidden === null ) {
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
		{ ...question, choices, places: ranked }, before, trail.come + come, trail.gone + gone, thresholds,
	) ? withoutHidden( ranked, choices ) : hiddenPlaces( ranked );
	return {
		...question,
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
 * numbers are spread is not known; as far as those of all, at most.
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
	const come = result.n - was;
	if ( come === 0 && gone === 0 && old.mean === now.mean ) {
		return true;
	}
	const { mean, sd } = summary;
	if ( gone > 0 || come <= 0 || mean === null || sd === null || old.mean === null ) {
		return false;
	}
	// As many numbers with that sum, and the squares of all: no more spread can they be.
	const meanOfCome = ( mean * result.n - old.mean * was ) / come;
	const squares = ( result.n - 1 ) * sd * sd + result.n * ( mean - meanOfCome ) * ( mean - meanOfCome );
	return !isWithheld( publishNumbers(
		{ mean: meanOfCome, sd: Math.sqrt( squares / Math.max( 1, come - 1 ) ), median: null }, come, asked, thresholds,
	) );
}
