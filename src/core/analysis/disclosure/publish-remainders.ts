/** What a question says of those who are not in its number. */
import type { QuestionResult } from '../results';
import { recordOf } from '../sorted';
import { isWithheld, type PublishedQuestion, SMALL_COUNTS, type Thresholds } from './published';

/** Beside those who left it out. */
const FIGURES = [ 'notAsked', 'notInStatistics', 'unusable', 'changedVersion' ] as const;

/**
 * What a question says of those who are not in `n`: how many were not asked, and how many said what does not count. All of
 * it is shown, or none, and then they are counted among those who left it out.
 *
 * Not only small numbers are withheld. Were it so, then where only one of them can be anything, as in most surveys, that it
 * is withheld would tell that it is small: with a threshold of 2 that it is 1. How many were not asked is never shown where
 * it is not 0: it tells how many gave the answer that leads to the question.
 *
 * Of codes that the survey does not have those are shown that enough people gave, and nothing says whether there are others.
 *
 * @param result
 * @param thresholds
 * @param thresholds.minCell
 */
export function publishRemainders( result: QuestionResult, { minCell }: Thresholds ): Partial<PublishedQuestion> {
	const unknown = recordOf<number>();
	Object.keys( result.unknown ).forEach( ( code ) => {
		const count = result.unknown[ code ] ?? 0;
		if ( count >= minCell ) {
			unknown[ code ] = count;
		}
	} );
	const isTold = result.notAsked > 0 ||
		areTold( remaindersOf( result ), FIGURES.map( ( figure ) => result[ figure ] ), minCell );
	return { ...isTold ? withoutRemainders( result ) : {}, unknown };
}

/**
 * Counts all who are not in `n` together.
 *
 * @param result
 */
export function withoutRemainders( result: QuestionResult ): Partial<PublishedQuestion> {
	return {
		missing: remaindersOf( result ),
		notAsked: SMALL_COUNTS,
		notInStatistics: SMALL_COUNTS,
		unusable: SMALL_COUNTS,
		changedVersion: SMALL_COUNTS,
	};
}

/**
 * How many are not in `n`.
 *
 * @param question
 */
export function remaindersOf( question: Pick<PublishedQuestion, 'missing' | typeof FIGURES[ number ]> ): number {
	return FIGURES.reduce( ( sum, figure ) => {
		const count = question[ figure ];
		return sum + ( isWithheld( count ) ? 0 : count );
	}, question.missing );
}

/**
 * Whether parts of a number are withheld: where one of them is to be hidden, or the number itself is so small that to
 * withhold the parts would tell them.
 *
 * @param all
 * @param parts
 * @param minCell
 */
export function areTold( all: number, parts: readonly number[], minCell: number ): boolean {
	return all !== 0 && Math.abs( all ) < minCell || parts.some( ( part ) => isTellingIfHidden( part, minCell ) );
}

/**
 * Whether a number of people, or by how many it has changed, is withheld where nothing else speaks for its being 0: what is
 * withheld is then any of at least `minCell` numbers, as 1 to `minCell` − 1 are not.
 *
 * @param count
 * @param minCell
 */
export function isTellingIfHidden( count: number, minCell: number ): boolean {
	return count !== 0 && Math.abs( count ) <= 2 * minCell - 2;
}
