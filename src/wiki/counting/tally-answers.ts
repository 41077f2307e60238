/** Counts answers, also where one of them brings out a fault of the project. */
import { addAnswer, createTally, type Tally } from '../../core/analysis/tally';
import type { SurveyVersions } from '../../core/survey/answer-versions';
import type { Survey } from '../../core/survey/definition';
import type { AnswerList, GatheredAnswer } from './packed-answers';
import { SpillFault } from './spill';

export interface UncountedAnswer extends Pick<GatheredAnswer, 'page' | 'user' | 'revision' | 'community'> {
	readonly error: unknown;
}

/** Some answers cannot be counted, for a reason that nobody thought of. The others have to be counted without them. */
export class UncountedAnswers extends Error {
	public readonly answers: readonly UncountedAnswer[];

	public constructor( answers: readonly UncountedAnswer[] ) {
		super( `${ answers.length } answers cannot be counted: ${ String( answers[ 0 ]?.error ) }` );
		this.name = 'UncountedAnswers';
		this.answers = answers;
	}
}

/**
 * @param survey
 * @param versions
 * @param answers
 * @param most - When more of them cannot be counted, the fault is not theirs: the error of the last is thrown
 * @throws UncountedAnswers for all that cannot be counted: what they have left in the tally is in nobody's results
 */
export function tallyAnswers( survey: Survey, versions: SurveyVersions, answers: AnswerList, most: number ): Tally {
	const tally = createTally( survey, versions );
	const uncounted: UncountedAnswer[] = [];
	for ( const answer of answers ) {
		try {
			addAnswer( tally, answer );
		} catch ( error ) {
			if ( error instanceof SpillFault || uncounted.length >= most ) {
				throw error;
			}
			const { page, user, revision, community = null } = answer;
			uncounted.push( { page, user, revision, community, error } );
		}
	}
	if ( uncounted.length > 0 ) {
		throw new UncountedAnswers( uncounted );
	}
	return tally;
}
