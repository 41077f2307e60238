/** What of a question may be published. */
import type { AnswerParameter } from '../../survey/parameters';
import { scaleOf } from '../measured-grid';
import type { NumberSummary, QuestionResult } from '../results';
import { recordOf } from '../sorted';
import { areHidden } from './are-hidden';
import { isSmall, type PublishedQuestion, type Shown, SMALL_COUNTS, type Thresholds, tooFew } from './published';
import { suppressCounts } from './suppress-counts';

/**
 * The results of a question, without what would tell of too few people.
 *
 * @param result
 * @param parameter
 * @param thresholds
 */
export function publishQuestion(
	result: QuestionResult, parameter: AnswerParameter, thresholds: Thresholds,
): Shown<PublishedQuestion> {
	const few = tooFew( result.n, thresholds );
	if ( few !== null || thresholds.minCell <= 1 ) {
		return few ?? result;
	}
	const codes = Object.keys( result.choices );
	const counts = recordOf<number>();
	codes.forEach( ( code ) => {
		counts[ code ] = result.choices[ code ]?.count ?? 0;
	} );
	// What everybody chose, each of them chose.
	if ( result.n > 0 && codes.length > 1 && codes.some( ( code ) => counts[ code ] === result.n ) && !isPicked( parameter ) ) {
		return { withheld: 'unanimous' };
	}
	const hidden = suppressCounts( counts, thresholds.minCell, areSummed( parameter ) );
	const first = result.places === undefined ? null : suppressFirstPlaces( result.places, thresholds );
	if ( hidden === null || result.places !== undefined && first === null ) {
		return SMALL_COUNTS;
	}
	const choices = recordOf<PublishedQuestion[ 'choices' ][ string ]>();
	const places = recordOf<NonNullable<PublishedQuestion[ 'places' ]>[ string ]>();
	codes.forEach( ( code ) => {
		choices[ code ] = hidden.has( code ) ? SMALL_COUNTS : result.choices[ code ] ?? SMALL_COUNTS;
		if ( result.places !== undefined ) {
			places[ code ] = hidden.has( code ) || first?.has( code ) ? SMALL_COUNTS : result.places[ code ] ?? SMALL_COUNTS;
		}
	} );
	const published: PublishedQuestion = {
		...result,
		...withoutSmallRemainders( result, thresholds ),
		choices,
		unknown: Object.keys( result.unknown ).some( ( code ) => isSmall( result.unknown[ code ] ?? 0, thresholds ) ) ?
			SMALL_COUNTS : result.unknown,
		...result.places === undefined ? {} : { places },
	};
	if ( hidden.size === 0 || result.summary === undefined ) {
		return published;
	}
	const boxes = { topTwo: SMALL_COUNTS, bottomTwo: SMALL_COUNTS };
	// A mean is one more thing that is known of the counts.
	return isSummarySafe( result, result.summary, parameter, hidden, thresholds ) ? { ...published, ...boxes } :
		{ ...published, ...boxes, summary: SMALL_COUNTS };
}

/** What everybody picked from many choices, beside others, tells less of them than the one thing that they had to choose. */
function isPicked( { isMultiple, kind }: AnswerParameter ): boolean {
	return isMultiple || kind !== 'codes';
}

/** Whether the counts of the choices add up to something that is known. */
function areSummed( { isMultiple, question }: AnswerParameter ): boolean {
	const picks = 'minSelectedChoices' in question ? question : null;
	return !isMultiple || picks !== null && picks.minSelectedChoices !== null &&
		picks.minSelectedChoices === picks.maxSelectedChoices;
}

/** Each answer that ranks puts something first, so these add up to all answers. */
function suppressFirstPlaces(
	places: NonNullable<QuestionResult[ 'places' ]>, { minCell }: Thresholds,
): ReadonlySet<string> | null {
	const counts = recordOf<number>();
	Object.keys( places ).forEach( ( code ) => {
		counts[ code ] = places[ code ]?.first ?? 0;
	} );
	return suppressCounts( counts, minCell, true );
}

/** Few who were not asked, or said something that does not count, disappear among those who said nothing. */
function withoutSmallRemainders( result: QuestionResult, thresholds: Thresholds ): Partial<PublishedQuestion> {
	const { missing, notAsked, notInStatistics, unusable } = result;
	return [ notAsked, notInStatistics, unusable ].some( ( count ) => isSmall( count, thresholds ) ) ? {
		missing: missing + notAsked + notInStatistics + unusable,
		notAsked: SMALL_COUNTS,
		notInStatistics: SMALL_COUNTS,
		unusable: SMALL_COUNTS,
	} : {};
}

function isSummarySafe(
	{ choices, n }: QuestionResult, { mean, sd }: NumberSummary, { choices: offered }: AnswerParameter,
	hidden: ReadonlySet<string>, thresholds: Thresholds,
): boolean {
	const scale = scaleOf( offered ?? [], [] );
	const counts = Array.from( hidden );
	const factors = ( power: number ): Record<string, number> => {
		const powers = recordOf<number>();
		counts.forEach( ( code ) => {
			powers[ code ] = Math.pow( scale.get( code ) ?? 0, power );
		} );
		return powers;
	};
	const sumOf = ( power: number ): number => counts.reduce(
		( sum, code ) => sum + Math.pow( scale.get( code ) ?? 0, power ) * ( choices[ code ]?.count ?? 0 ), 0,
	);
	const powers = [ 0, ...mean === null ? [] : [ 1 ], ...sd === null ? [] : [ 2 ] ];
	return n > 0 && areHidden(
		{ counts, least: 1, sums: powers.map( ( power ) => ( { factors: factors( power ), equals: sumOf( power ) } ) ) },
		counts.map( ( code ) => ( { [ code ]: 1 } ) ), thresholds,
	);
}
