/** Counts of a question → its results. */
import type { AnswerParameter } from '../survey/parameters';
import type { ChoiceTally } from './choice-tally';
import { bottomTwo, type Scale, scaleOf, topTwo } from './measured-grid';
import { countOf, mean, median, sampleDeviation, share } from './measures';
import type { BoxResult, ChoiceResult, NumberSummary, PlaceResult, QuestionResult } from './results';
import { compareText, recordOf, unknownCounts } from './sorted';
import type { ValueCount } from './value-count';
import { wilsonInterval } from './wilson-interval';

/**
 * The results of one question.
 *
 * @param tally
 * @param parameter
 * @param notInStatistics - Codes that never enter a statistic
 */
export function questionResult(
	tally: ChoiceTally, parameter: AnswerParameter, notInStatistics: readonly string[],
): QuestionResult {
	const { choices, kind, question } = parameter;
	const codes = kind !== 'codes' ? [] : choices === null ? Array.from( tally.counts.keys() ).sort( compareText ) :
		choices.map( ( choice ) => choice.value ).filter( ( code ) => !notInStatistics.includes( code ) );
	const results = recordOf<ChoiceResult>();
	for ( const code of codes ) {
		const count = tally.counts.get( code ) ?? 0;
		results[ code ] = { count, share: share( count, tally.n ) };
	}
	return {
		n: tally.n,
		missing: tally.missing,
		notAsked: tally.notAsked,
		notInStatistics: tally.notInStatistics,
		unusable: tally.unusable,
		changedVersion: tally.changedVersion,
		choices: results,
		unknown: unknownCounts( tally.unknown ),
		...kind === 'number' ? { summary: summaryOf( numbersOf( tally ) ) } : {},
		...question.type === 'rating' || question.type === 'matrix' ?
			scaleSummary( tally, scaleOf( choices ?? [], notInStatistics ), codes.length ) : {},
		...question.type === 'ranking' ? { places: placesOf( tally, codes ) } : {},
	};
}

function numbersOf( tally: ChoiceTally ): ValueCount[] {
	return Array.from( tally.counts, ( [ value, count ] ) => ( { value: Number( value ), count } ) )
		.sort( ( a, b ) => a.value - b.value );
}

/**
 * Mean, standard deviation and median.
 *
 * @param values
 */
export function summaryOf( values: readonly ValueCount[] ): NumberSummary {
	return { mean: mean( values ), sd: sampleDeviation( values ), median: median( values ) };
}

/** Only of scales all of whose codes are numbers: a mean of the others would be of some of the answers. */
function scaleSummary( tally: ChoiceTally, scale: Scale, codes: number ): Partial<QuestionResult> {
	if ( scale.size === 0 || scale.size !== codes ) {
		return {};
	}
	const values = Array.from( scale, ( [ code, value ] ) => ( { value, count: tally.counts.get( code ) ?? 0 } ) );
	return {
		summary: summaryOf( values ),
		topTwo: boxOf( values, topTwo( scale ) ),
		bottomTwo: boxOf( values, bottomTwo( scale ) ),
	};
}

/**
 * How many answers have one of some values.
 *
 * @param values
 * @param wanted
 */
export function boxOf( values: readonly ValueCount[], wanted: readonly number[] ): BoxResult {
	const [ count, n ] = [ countOf( values.filter( ( { value } ) => wanted.includes( value ) ) ), countOf( values ) ];
	return { count, share: share( count, n ), interval: wilsonInterval( count, n ) };
}

function placesOf( tally: ChoiceTally, codes: readonly string[] ): Record<string, PlaceResult> {
	const places = recordOf<PlaceResult>();
	for ( const code of codes ) {
		const values = Array.from( tally.places.get( code ) ?? [], ( [ value, count ] ) => ( { value, count } ) )
			.sort( ( a, b ) => a.value - b.value );
		const counts = recordOf<number>();
		values.forEach( ( { value, count } ) => {
			counts[ String( value ) ] = count;
		} );
		places[ code ] = { first: tally.places.get( code )?.get( 1 ) ?? 0, meanPlace: mean( values ), counts };
	}
	return places;
}
