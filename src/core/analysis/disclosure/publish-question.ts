/** What of a question may be published. */
import type { AnswerParameter } from '../../survey/parameters';
import type { PlaceResult, QuestionResult } from '../results';
import { recordOf } from '../sorted';
import { isSameNumber, publishNumbers } from './publish-numbers';
import { publishRemainders } from './publish-remainders';
import { isSmall, type PublishedQuestion, type Shown, SMALL_COUNTS, type Thresholds, tooFew, type Withheld } from './published';
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
		const places = result.places === undefined ? {} : { places: publishPlaces( result.places, () => true, true ) };
		return few ?? { ...result, ...places };
	}
	if ( parameter.kind === 'number' && result.summary !== undefined && isSameNumber( result.n, result.summary ) ) {
		return { withheld: 'unanimous' };
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
	// Even of multiple choice something is known of the sum: everybody who is in n chose one at least.
	const hidden = suppressCounts( counts, thresholds.minCell, true );
	const first = result.places === undefined ? null : suppressFirstPlaces( result.places, thresholds );
	if ( hidden === null || result.places !== undefined && first === null ) {
		return SMALL_COUNTS;
	}
	const choices = recordOf<PublishedQuestion[ 'choices' ][ string ]>();
	codes.forEach( ( code ) => {
		choices[ code ] = hidden.has( code ) ? SMALL_COUNTS : result.choices[ code ] ?? SMALL_COUNTS;
	} );
	const placed = result.places ?? {};
	const hasSmallPlaces = Object.keys( placed ).some(
		( code ) => valuesOf( ( placed[ code ] as PlaceResult ).counts ).some( ( count ) => isSmall( count, thresholds ) ),
	);
	const isNearlyAlwaysFirst = Object.keys( placed ).some(
		( code ) => isSmall( ( counts[ code ] ?? 0 ) - ( placed[ code ] as PlaceResult ).first, thresholds ),
	);
	// What is on the same place for everybody, each of them put there.
	const areAlike = Object.keys( placed ).some(
		( code ) => valuesOf( ( placed[ code ] as PlaceResult ).counts ).includes( result.n ),
	);
	const published: PublishedQuestion = {
		...result,
		...publishRemainders( result, thresholds ),
		choices,
		...result.places === undefined ? {} : { places: publishPlaces( result.places,
			( code ) => !areAlike && !isNearlyAlwaysFirst && !hidden.has( code ) && first?.has( code ) === false, !hasSmallPlaces,
			areAlike ? { withheld: 'unanimous' } : SMALL_COUNTS ) },
		...parameter.kind !== 'number' || result.summary === undefined ? {} :
			{ summary: publishNumbers( result.summary, result.n, parameter.question, thresholds ) },
	};
	// A mean, a deviation and a median of few answers leave few numbers for the counts behind them.
	return hidden.size === 0 || result.summary === undefined ? published :
		{ ...published, summary: SMALL_COUNTS, topTwo: SMALL_COUNTS, bottomTwo: SMALL_COUNTS };
}

/** What everybody picked from many choices, beside others, tells less of them than the one thing that they had to choose. */
function isPicked( { isMultiple, kind }: AnswerParameter ): boolean {
	return isMultiple || kind !== 'codes';
}

/**
 * How often each was first, and its mean place. How many put it on the other places can be worked out from both of all
 * choices, so where one of these counts is small no mean place is shown; where those who did not put it first are few,
 * neither is how often any was first.
 */
function publishPlaces(
	places: NonNullable<QuestionResult[ 'places' ]>, isShown: ( code: string ) => boolean, isMeanShown: boolean,
	reason: Withheld = SMALL_COUNTS,
): NonNullable<PublishedQuestion[ 'places' ]> {
	const published = recordOf<NonNullable<PublishedQuestion[ 'places' ]>[ string ]>();
	Object.keys( places ).forEach( ( code ) => {
		const { first, meanPlace } = places[ code ] as PlaceResult;
		published[ code ] = isShown( code ) ? { first, meanPlace: isMeanShown ? meanPlace : SMALL_COUNTS } : reason;
	} );
	return published;
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

function valuesOf( record: Readonly<Record<string, number>> ): number[] {
	return Object.keys( record ).map( ( key ) => record[ key ] as number );
}
