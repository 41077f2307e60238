/** What of the numbers that people gave may be published. */
import type { NumberSummary } from '../results';
import type { Question } from '../../survey/definition';
import { type PublishedSummary, type Shown, SMALL_COUNTS, type Thresholds } from './published';

/** A mean rests on at least this many times `minCell` answers, and half of that after the large ones have been weighed. */
const ANSWERS_PER_CELL = 4;

/** Less than this part of a number is a rounding error: half the digits of a number are left of a root of a difference. */
const PRECISION = 1e-6;

/**
 * Whether all gave the same number.
 *
 * @param n - How many gave one
 * @param summary
 * @param summary.mean
 * @param summary.sd
 */
export function isSameNumber( n: number, { mean, sd }: NumberSummary ): boolean {
	return n > 1 && mean !== null && sd !== null && !( sd > PRECISION * Math.abs( mean ) );
}

/**
 * The mean, or not even that.
 *
 * Mean, deviation and median of a few whole numbers leave only few ways in which they can have come about. So of numbers
 * neither the deviation nor the median is shown, which is what one person said. The mean is shown of at least 4 ×
 * `minCell` answers, and only if nobody dominates it: how far the answers are together from 0, or the least that can be
 * answered, and from the most, has to be made up of 2 × `minCell` answers or more. Answers of different size count as
 * (Σd)² ÷ Σd², the inverse of Herfindahl's index of concentration. So at least 2 × `minCell` answers are not at that end.
 *
 * @param summary - Of all answers
 * @param summary.mean
 * @param summary.sd
 * @param n - How many there are
 * @param question - Says the least and the most
 * @param thresholds
 * @param thresholds.minAnswers
 * @param thresholds.minCell
 * @see Handbook on Statistical Disclosure Control (CC BY-SA 4.0), chapter 4: sensitivity rules for magnitudes
 */
export function publishNumbers(
	{ mean, sd }: NumberSummary, n: number, question: Question, { minAnswers, minCell }: Thresholds,
): Shown<PublishedSummary> {
	if ( mean === null || sd === null || n < Math.max( minAnswers, ANSWERS_PER_CELL * minCell ) ) {
		return SMALL_COUNTS;
	}
	const [ least, most ] = question.type === 'text' ? [ question.min, question.max ] : [ null, null ];
	const ends = [ least === null ? 0 : Number( least ), ...most === null ? [] : [ Number( most ) ] ];
	const isAnybodys = ends.every( ( end ) => {
		const sum = n * ( mean - end );
		const squares = ( n - 1 ) * sd * sd + n * ( mean - end ) * ( mean - end );
		return squares > 0 && sum * sum / squares >= ANSWERS_PER_CELL / 2 * minCell - PRECISION;
	} );
	return isAnybodys ? { mean, sd: SMALL_COUNTS, median: SMALL_COUNTS } : SMALL_COUNTS;
}
